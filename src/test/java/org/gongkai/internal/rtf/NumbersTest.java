package org.gongkai.internal.rtf;

import static org.gongkai.internal.rtf.Rtf.gbk;
import static org.gongkai.internal.rtf.Rtf.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gongkai.internal.document.Remark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  private static String level(int format, int start, String text) {
    return "{\\listlevel\\levelnfc"
        + format
        + "\\levelnfcn"
        + format
        + "\\leveljc0\\levelfollow2\\levelstartat"
        + start
        + "{\\leveltext\\leveltemplateid7"
        + text
        + ";}{\\levelnumbers\\'01;}\\f1\\fi-360 }";
  }

  private static String table(String levels, String overrides) {
    return "{\\*\\listtable{\\list\\listtemplateid1"
        + levels
        + "{\\listname ;}\\listid5}}{\\*\\listoverridetable{\\listoverride\\listid5"
        + overrides
        + "\\ls1}{\\listoverride\\listid5\\listoverridecount0\\ls2}}";
  }

  private static final String HEADINGS =
      table(
          level(37, 1, "\\'02\\'00\\u12289 ?")
              + level(37, 1, "\\'03\\u-248 ?\\'01\\u-247 ?")
              + level(0, 1, "\\'04\\'00.\\'02."),
          "\\listoverridecount0");

  @Test
  void numbersAreCountedWhereTheListIsKnown() {
    assertEquals(
        "<一、>a | <（一）>b | <（二）>c | <二、>d | <（一）>e | <二.1.>f | g",
        shown(
            Rtf.of(
                HEADINGS
                    + "\\pard\\ls1 a\\par\\ilvl1 b\\par c\\par\\ilvl0 d\\par\\ilvl1 e\\par"
                    + "\\ilvl2 f\\par\\pard g\\par")));
  }

  @Test
  void labelsInGbkAreCountedByCharacters() {
    String lists = table(level(39, 3, "\\'03" + gbk("第") + "\\'00" + gbk("章")), "");
    assertEquals("<第三章>a | <第四章>b", shown(Rtf.of(lists + "\\pard\\ls1 a\\par b\\par")));
  }

  @Test
  void twoUsesOfAListCountTogether() {
    assertEquals("<一、>a | <二、>b", shown(Rtf.of(HEADINGS + "\\pard\\ls1 a\\par\\pard\\ls2 b\\par")));
  }

  @Test
  void aUseOfAListMayStartAnewAndHaveLevelsOfItsOwn() {
    String anew =
        table(
            level(0, 1, "\\'02\\'00."),
            "\\listoverridecount1{\\lfolevel\\listoverridestartat\\levelstartat5}");
    assertEquals("<5.>a | <6.>b", shown(Rtf.of(anew + "\\pard\\ls1 a\\par b\\par")));
    String own =
        table(
            level(0, 1, "\\'02\\'00."),
            "\\listoverridecount1{\\lfolevel\\listoverrideformat"
                + level(1, 4, "\\'02\\'00)")
                + "}");
    assertEquals("<IV)>a", shown(Rtf.of(own + "\\pard\\ls1 a\\par")));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 12.",
    "1, XII.",
    "2, xii.",
    "10, 一二.",
    "11, 十二.",
    "14, １２.",
    "18, ⑫.",
    "22, 12.",
    "30, 12.",
    "33, 十二.",
    "35, 十二.",
    "36, 一二.",
    "37, 十二.",
    "38, 壹拾贰.",
    "39, 十二.",
    "57, - 12 -.",
    "62, 012."
  })
  void formatsAreThoseOfWord(int code, String expected) {
    String lists = table(level(code, 12, "\\'02\\'00."), "");
    assertEquals("<" + expected + ">a", shown(Rtf.of(lists + "\\pard\\ls1 a\\par")));
  }

  @Test
  void bulletsAreNoNumbers() {
    String bullets = table(level(23, 1, "\\'01\\u-3913 ?"), "");
    assertEquals(
        "a | b",
        shown(
            Rtf.of(
                bullets
                    + "{\\listtext\\pard\\f3 o\\tab}\\pard\\ls1 a\\par"
                    + "{\\listtext\\f3\\'b7\\tab}b\\par")));
    assertEquals(
        0, Rtf.remarks(Rtf.of(bullets + "\\pard\\ls1 a\\par"), Kind.ELEMENT_NOT_UNDERSTOOD));
  }

  @Test
  void thePrintedNumberIsTheLabelWhereTheListIsNotKnown() {
    assertEquals(
        "<三、>a | b",
        shown(
            Rtf.of(
                "{\\listtext\\pard\\plain\\f1 " + gbk("三、") + "\\tab}\\pard\\ls9 a\\par\\pard b")));
    assertEquals(
        "<4.>a", shown(Rtf.of("{\\pntext\\f2 4.\\tab}{\\*\\pn\\pnlvlbody{\\pntxta .}}a\\par")));
    assertEquals(
        "a", shown(Rtf.of("{\\pntext\\f3\\'b7\\tab}{\\*\\pn\\pnlvlblt{\\pntxtb x}}a\\par")));
  }

  @Test
  void thePrintedNumberIsTheLabelWhereTheListLostItsCharacters() {
    String damaged = table(level(39, 1, "\\'02\\'00\\'3f"), "");
    assertEquals(
        "<一、>a", shown(Rtf.of(damaged + "{\\listtext\\pard\\u19968?\\u12289?\\tab}\\ls1 a\\par")));
  }

  @Test
  void deletedParagraphsDoNotCount() {
    assertEquals(
        "<一、>a | <二、>c",
        shown(
            Rtf.of(
                HEADINGS
                    + "{\\listtext \\u19968?\\u12289?}\\ls1 a\\par"
                    + "{\\listtext \\u20108?\\u12289?}{\\deleted b\\par}"
                    + "{\\listtext \\u19977?\\u12289?}c\\par")));
  }

  @Test
  void paragraphsInCellsAreNumbered() {
    assertEquals(
        "[<一、>a, <二、>b]",
        shown(
            Rtf.of(
                HEADINGS
                    + "\\trowd\\cellx1000\\cellx2000\\pard\\intbl\\ls1 a\\cell b\\cell\\row\\pard")));
  }

  @Test
  void noListIsNoNumber() {
    assertEquals("a", shown(Rtf.of(HEADINGS + "\\pard\\ls1\\ls0 a\\par")));
    assertEquals("a", shown(Rtf.of(table(level(255, 1, "\\'01\\'00"), "") + "\\pard\\ls1 a\\par")));
  }
}
