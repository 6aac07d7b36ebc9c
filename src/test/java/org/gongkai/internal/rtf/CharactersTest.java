package org.gongkai.internal.rtf;

import static org.gongkai.internal.rtf.Rtf.gbk;
import static org.gongkai.internal.rtf.Rtf.paragraphs;
import static org.gongkai.internal.rtf.Rtf.shown;
import static org.gongkai.internal.rtf.Rtf.text;
import static org.gongkai.internal.rtf.Rtf.u;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Remark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharactersTest {
  private static final Charset GBK = Charset.forName("GBK");

  @Test
  void bytesOfAChineseFontAreGbk() {
    assertEquals("总体情况", text("\\f1 " + gbk("总体情况")));
    assertEquals("镕堃喆昇", text("\\f1 " + gbk("镕堃喆昇")));
  }

  @Test
  void bytesAreOfTheDocumentsCodePageWhereTheFontIsNotKnown() {
    assertEquals("年度报告", text("\\f9 " + gbk("年度报告")));
  }

  @Test
  void bytesInPairsAreChineseEvenInAWesternFont() {
    assertEquals("收到3件", text("\\f2 " + gbk("收到") + "3" + gbk("件")));
    assertEquals("“quoted” café", text("\\f2\\'93quoted\\'94 caf\\'e9"));
  }

  @Test
  void theFontThatTheScriptHasDecides() {
    assertEquals(
        "受理12件",
        text("\\loch\\af2\\hich\\af2\\dbch\\f1 " + gbk("受理") + "{\\loch\\f2 12}" + gbk("件")));
    assertEquals("件", text("\\loch\\af2\\hich\\af2\\dbch\\af1 " + gbk("件")));
  }

  @Test
  void withoutAnyCodePageChineseIsUnderstood() {
    assertEquals("政务公开", shown(Rtf.file("{\\rtf1\\ansi " + gbk("政务公开") + "}")));
    assertEquals("两人镕喆", shown(Rtf.file("{\\rtf1\\ansi " + gbk("两人镕喆") + "}")));
    assertEquals("na\u00efve", shown(Rtf.file("{\\rtf1\\ansi na\\'efve}")));
  }

  @ParameterizedTest
  @CsvSource({
    "'\\ansi\\ansicpg1251', '\\''cf\\''e5', Пе",
    "'\\ansi\\ansicpg950', '\\''a4\\''a4', 中",
    "'\\ansi\\ansicpg932', '\\''82\\''a0', あ",
    "'\\ansi\\ansicpg65001', '\\''e4\\''b8\\''ad', 中",
    "'\\mac', '\\''8e', é",
    "'\\pc', '\\''82', é",
    "'\\pca', '\\''82', é"
  })
  void codePagesOfOtherLanguagesAreRead(String head, String bytes, String expected) {
    assertEquals(expected, shown(Rtf.file("{\\rtf1" + head + " " + bytes + "}")));
  }

  @Test
  void theCodePageOfAFontWinsOverItsCharset() {
    assertEquals(
        "中",
        shown(
            Rtf.file(
                "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0\\cpg936 X;}}\\f0"
                    + " \\'d6\\'d0}")));
  }

  @Test
  void charactersWhoseBytesStandInTwoRunsAreWhole() {
    assertEquals("中国", text("{\\f1\\'d6}{\\b\\f1\\'d0\\'b9}{\\f1\\'fa}"));
  }

  @Test
  void aSecondByteThatIsAnEscapedSignOrALetterBelongsToTheFirst() {
    assertEquals("乗亄亇", text("\\f1 \\'81\\\\\\'81\\{\\'81\\}"));
    assertEquals("丂", text("\\f1 \\'81@"));
  }

  @Test
  void bytesThatAreNotEscapedAreRead() {
    String text =
        "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 x;}}\\f0\\b总体\\par乗亄亇\\par 末}";
    byte[] file = text.getBytes(GBK);
    assertEquals("总体 | 乗亄亇 | 末", shown(Rtf.bytes(file)));
  }

  @Test
  void filesInUnicodeAreRead() {
    String file = "{\\rtf1\\ansi 年报\\par\r\n共3件𠀀\\par}";
    assertEquals("年报 | 共3件𠀀", shown(Rtf.bytes(file.getBytes(StandardCharsets.UTF_8))));
    assertEquals("年报 | 共3件𠀀", shown(Rtf.bytes(file.getBytes(StandardCharsets.UTF_16))));
    assertEquals("年报 | 共3件𠀀", shown(Rtf.bytes(file.getBytes(StandardCharsets.UTF_16LE))));
  }

  @Test
  void unicodeEscapesStandInsteadOfTheBytesBehindThem() {
    assertEquals("二〇", text("\\u20108?\\u12295\\'3f"));
    assertEquals("二x", text("\\uc2\\u20108\\'b6\\'fex"));
    assertEquals("二x", text("\\uc0\\u20108 x"));
    assertEquals("、（", text("\\u12289 ?\\u-248 ("));
    assertEquals("—x", text("\\u8212\\emdash x"));
  }

  @Test
  void howManyBytesStandBehindHoldsUntilTheGroupEnds() {
    assertEquals("二二二", text("{\\uc2\\u20108 ??}\\u20108?{\\uc0\\u20108}"));
  }

  @Test
  void nothingBeyondTheGroupOrAParagraphIsSkipped() {
    assertEquals("二x", text("{\\u20108}x"));
    assertEquals(List.of("二", "x"), paragraphs("\\u20108\\par x"));
  }

  @Test
  void twoBytesOfTheSameCharacterAreSkippedThoughOneIsAnnounced() {
    assertEquals("二〇", text("\\f1\\uc1\\u20108\\'b6\\'fe\\u12295?"));
  }

  @Test
  void charactersBeyondTheFirstPlaneComeInTwoHalves() {
    assertEquals("𠀀字", text("\\u-10176?\\u-9216?" + u("字")));
    assertEquals("𠀀", text("\\u131072?"));
    Document broken = Rtf.of("a\\u-10176?b\\u-9216?c");
    assertEquals("abc", shown(broken));
    assertEquals(2, Rtf.remarks(broken, Kind.CHARACTERS_DAMAGED));
  }

  @Test
  void bytesThatAreNoTextAreReported() {
    Document document = Rtf.of("\\f1 \\'d6\\par x\\'zz");
    assertEquals(" | xzz", shown(document));
    assertEquals(2, Rtf.remarks(document, Kind.CHARACTERS_DAMAGED));
    assertEquals(0, Rtf.remarks(Rtf.of("\\f1 " + gbk("中")), Kind.CHARACTERS_DAMAGED));
  }

  @Test
  void controlWordsForCharactersAreCharacters() {
    assertEquals(
        "a\u00a0bc-d—e–f•g‘h’i“j”k\u2003l\u2002m\tn\no\\{}",
        text(
            "a\\~b\\-c\\_d\\emdash e\\endash f\\bullet g\\lquote h\\rquote i\\ldblquote j"
                + "\\rdblquote k\\emspace l\\enspace m\\tab n\\line o\\\\\\{\\}"));
  }

  @Test
  void lineEndsOfTheFileAreNothingAndEscapedOnesEndAParagraph() {
    assertEquals("12345", text("12\r\n3\n45"));
    assertEquals(List.of("a", "b"), paragraphs("a\\\r\nb"));
  }

  @Test
  void signsOfSymbolFontsAreReported() {
    Document document = Rtf.of("x{\\f3\\'fc}{\\f3\\u-3844\\'fc}{\\f3 7}");
    assertEquals("x7", shown(document));
    assertEquals(2, Rtf.remarks(document, Kind.ELEMENT_NOT_UNDERSTOOD));
  }

  @Test
  void aTextInTwoFormsIsReadOnceInUnicode() {
    assertEquals("前中后", text(u("前") + "{\\upr{??}{\\*\\ud{" + u("中") + "}}}" + u("后")));
  }

  @Test
  void aHyphenBehindAControlWordIsText() {
    assertEquals("-a-5", text("\\b-a\\b0 -5"));
  }
}
