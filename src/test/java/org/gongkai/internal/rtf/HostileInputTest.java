package org.gongkai.internal.rtf;

import static org.gongkai.internal.rtf.Rtf.remarks;
import static org.gongkai.internal.rtf.Rtf.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Remark.Kind;
import org.gongkai.internal.limit.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {
  private static final Limits SMALL =
      Limits.builder()
          .bytes(1_000_000)
          .expandedBytes(100_000)
          .entries(50)
          .blocks(20)
          .cells(20)
          .depth(40)
          .rtfDepth(40)
          .tableDepth(40)
          .build();

  /** A little of everything. */
  private static final String WHOLE =
      "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 \\'cb\\'ce;}}{\\stylesheet{\\s1\\v x;}}"
          + "{\\*\\listtable{\\list{\\listlevel\\levelnfc37{\\leveltext\\'02\\'00.;}}\\listid1}}"
          + "{\\*\\listoverridetable{\\listoverride\\listid1\\ls1}}\\pard\\ls1 a\\u24180?\\par"
          + "\\trowd\\clvmgf\\cellx900\\clmrg\\cellx1800\\pard\\intbl x\\cell{\\deleted y}\\cell\\row"
          + "\\pard\\itap2\\intbl n\\nestcell{\\*\\nesttableprops\\trowd\\cellx9\\nestrow}\\pard\\intbl"
          + "\\cell\\row\\pard{\\field{\\*\\fldinst TOC}{\\fldrslt t\\par}}12{\\super\\chftn{\\footnote"
          + " note}}{\\shp{\\*\\shpinst{\\sp{\\sn pib}{\\sv{\\pict 00}}}{\\shptxt b\\par}}}"
          + "{\\pict\\bin5 {{{{{}{\\upr{a}{\\*\\ud{b}}}{\\*\\nobody z}\\par}";

  private static Reason refusal(String file, Limits limits) {
    byte[] bytes = file.getBytes(StandardCharsets.ISO_8859_1);
    return assertThrows(
            GongkaiException.class, () -> RtfExtractor.extract(bytes, new Budget(limits)))
        .reason();
  }

  @Test
  void whatIsNoRtfIsRefused() {
    assertEquals(Reason.DAMAGED, refusal("plain words", Limits.DEFAULT));
    assertEquals(Reason.DAMAGED, refusal("", Limits.DEFAULT));
  }

  @Test
  void groupsThatAreNestedTooDeepAreRefused() {
    assertEquals(Reason.LIMIT_EXCEEDED, refusal("{\\rtf1 " + "{".repeat(100_000), Limits.DEFAULT));
    assertEquals(
        Reason.LIMIT_EXCEEDED, refusal("{\\rtf1 " + "{\\shptxt ".repeat(1_000), Limits.DEFAULT));
    assertEquals("a", shown(Rtf.file("{\\rtf1 " + "{".repeat(200) + "a" + "}".repeat(201))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\\par ", "\\trowd\\cellx9\\intbl a\\cell\\row ", "{\\pict 00}", "a\\sect "})
  void tooManyBlocksAreRefused(String again) {
    assertEquals(Reason.LIMIT_EXCEEDED, refusal("{\\rtf1 " + again.repeat(30) + "}", SMALL));
  }

  @Test
  void tooManyCellsAreRefused() {
    assertEquals(
        Reason.LIMIT_EXCEEDED, refusal("{\\rtf1 " + "\\cell".repeat(30) + "\\row}", SMALL));
  }

  @Test
  void tablesThatSayTheyAreNestedTooDeepAreRefused() {
    assertEquals(
        Reason.LIMIT_EXCEEDED, refusal("{\\rtf1\\intbl\\itap999999999 a\\par}", Limits.DEFAULT));
    assertEquals(
        "", shown(Rtf.file("{\\rtf1\\itap999999999{\\*\\nesttableprops\\trowd\\cellx1}}")));
  }

  @Test
  void filesThatAreCutOffAreReadAsFarAsTheyGo() {
    assertEquals("a | b", shown(Rtf.file("{\\rtf1 a\\par {\\b{\\i b")));
    assertEquals("a", shown(Rtf.file("{\\rtf1 a\\pa")));
    assertEquals("a", shown(Rtf.file("{\\rtf1 a\\")));
    assertEquals("a", shown(Rtf.file("{\\rtf1 a{\\footnote b")));
    assertEquals("[a, b...]", shown(Rtf.file("{\\rtf1\\trowd\\cellx1\\cellx900\\intbl a\\cell{b")));
  }

  @Test
  void groupsThatAreClosedTooOftenDoNotEndTheText() {
    Document document = Rtf.file("{\\rtf1 a}b\\par}c}");
    assertEquals("ab | c", shown(document));
    assertEquals(2, remarks(document, Kind.ELEMENT_NOT_UNDERSTOOD));
  }

  @Test
  void whatStandsBehindTheTextIsNone() {
    assertEquals("a", shown(Rtf.file("{\\rtf1 a}\u0000\u0001junk\u0002")));
    assertEquals("a", shown(Rtf.file("{\\rtf1 {a}\u0000\u0001junk\u0002")));
    assertEquals("ab", shown(Rtf.file("{\\rtf1 {a}b")));
  }

  @Test
  void binaryDataAreSkippedHoweverLongTheySayTheyAre() {
    assertEquals("ab", shown(Rtf.file("{\\rtf1 a\\bin3 }}}b}")));
    assertEquals("ab", shown(Rtf.file("{\\rtf1 a\\bin-5 b}")));
    Document document = Rtf.file("{\\rtf1 a\\bin67108864 b}");
    assertEquals("a", shown(document));
    assertEquals(1, remarks(document, Kind.ELEMENT_NOT_UNDERSTOOD));
    assertEquals(Reason.LIMIT_EXCEEDED, refusal("{\\rtf1 a\\bin999999999 b}", Limits.DEFAULT));
  }

  @Test
  void numbersBeyondAllUseDoNotMatter() {
    assertEquals(
        "[ab, c]",
        shown(
            Rtf.file(
                "{\\rtf1\\trowd\\cellx99999999999999999999\\cellx-99999999999999999999\\intbl"
                    + " a\\b99999999999999999999999999999999999999999 b\\cell c\\cell\\row}")));
    assertEquals("ab", shown(Rtf.file("{\\rtf1 a\\" + "x".repeat(5_000) + " b}")));
    assertEquals("a", shown(Rtf.file("{\\rtf1 a\\u999999999999 b}")).replace("b", ""));
  }

  @Test
  void bytesWithoutMeaningAreLeftOut() {
    assertEquals("abc", shown(Rtf.file("{\\rtf1 a\u0000b\u0007c\u0000}")));
  }

  @Test
  void truncatedFilesEndInADocument() {
    byte[] whole = WHOLE.getBytes(StandardCharsets.ISO_8859_1);
    for (int length = 5; length < whole.length; length++) {
      Rtf.bytes(Arrays.copyOf(whole, length));
    }
  }

  @Test
  void damagedFilesEndInADocumentOrARefusal() {
    var random = new SplittableRandom(7);
    byte[] signs = "{}\\'*-9u \\par\\bin".getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < 3_000; i++) {
      byte[] damaged = WHOLE.getBytes(StandardCharsets.ISO_8859_1);
      for (int changes = random.nextInt(1, 8); changes > 0; changes--) {
        int sign = random.nextInt(256 + signs.length);
        damaged[random.nextInt(5, damaged.length)] = sign < 256 ? (byte) sign : signs[sign - 256];
      }
      try {
        RtfExtractor.extract(damaged, new Budget(Limits.DEFAULT));
      } catch (GongkaiException e) {
        assertEquals(Reason.LIMIT_EXCEEDED, e.reason());
      }
    }
  }
}
