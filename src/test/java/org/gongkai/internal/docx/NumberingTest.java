package org.gongkai.internal.docx;

import static org.gongkai.internal.docx.Docx.lines;
import static org.gongkai.internal.docx.Docx.r;
import static org.gongkai.internal.docx.Docx.remark;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.internal.document.Remark.Kind;
import org.junit.jupiter.api.Test;

class NumberingTest {
  private static final String LIST =
      list(
              0,
              level(0, "chineseCounting", "%1、")
                  + level(1, "chineseCounting", "（%2）")
                  + level(2, "decimal", "%3."))
          + num(1, 0, "");

  private static String list(int id, String levels) {
    return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
  }

  private static String level(int level, String format, String text, String... more) {
    return "<w:lvl w:ilvl=\""
        + level
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\""
        + text
        + "\"/>"
        + String.join("", more)
        + "</w:lvl>";
  }

  private static String num(int id, int list, String overrides) {
    return "<w:num w:numId=\""
        + id
        + "\"><w:abstractNumId w:val=\""
        + list
        + "\"/>"
        + overrides
        + "</w:num>";
  }

  private static String item(int num, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\""
        + level
        + "\"/><w:numId w:val=\""
        + num
        + "\"/></w:numPr></w:pPr>"
        + r(text)
        + "</w:p>";
  }

  private static String styled(String style, String more, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\""
        + style
        + "\"/>"
        + more
        + "</w:pPr>"
        + r(text)
        + "</w:p>";
  }

  private static String style(String id, String properties) {
    return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\">" + properties + "</w:style>";
  }

  private static List<String> read(String numbering, String body) {
    return lines(Docx.of(body).numbering(numbering).read());
  }

  @Test
  void theLabelStandsApartFromTheText() {
    Paragraph paragraph =
        Docx.paragraphs(Docx.of(item(1, 0, "总体情况")).numbering(LIST).read()).get(0);

    assertEquals("一、", paragraph.label());
    assertEquals("总体情况", paragraph.text());
  }

  @Test
  void levelsCountOnTheirOwnAndBeginAgainBelowAHigherOne() {
    assertEquals(
        List.of("一、a", "（一）b", "（二）c", "1.d", "二、e", "（一）f", "1.g"),
        read(
            LIST,
            item(1, 0, "a")
                + item(1, 1, "b")
                + item(1, 1, "c")
                + item(1, 2, "d")
                + item(1, 0, "e")
                + item(1, 1, "f")
                + item(1, 2, "g")));
  }

  @Test
  void aLevelMayPrintTheLevelsAboveIt() {
    String numbering =
        list(0, level(0, "chineseCounting", "第%1章") + level(1, "decimal", "%1.%2")) + num(1, 0, "");

    assertEquals(
        List.of("第一章a", "一.1b", "一.2c"),
        read(numbering, item(1, 0, "a") + item(1, 1, "b") + item(1, 1, "c")));
  }

  @Test
  void aLegalLevelPrintsAllLevelsInDigits() {
    String numbering =
        list(0, level(0, "chineseCounting", "第%1章") + level(1, "upperRoman", "%1.%2", "<w:isLgl/>"))
            + num(1, 0, "");

    assertEquals(List.of("第一章a", "1.1b"), read(numbering, item(1, 0, "a") + item(1, 1, "b")));
  }

  @Test
  void aHigherLevelThatDidNotOccurPrintsItsStart() {
    String numbering =
        list(0, level(0, "decimal", "%1") + level(1, "decimal", "%1.%2")) + num(1, 0, "");

    assertEquals(List.of("1.1a"), read(numbering, item(1, 1, "a")));
  }

  @Test
  void twoListsOfOneKindCountTogetherUnlessOneStartsAnew() {
    String together = LIST + num(2, 0, "");
    String anew =
        LIST
            + num(
                2, 0, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>");
    String body = item(1, 0, "a") + item(2, 0, "b") + item(2, 0, "c");

    assertEquals(List.of("一、a", "二、b", "三、c"), read(together, body));
    assertEquals(List.of("一、a", "一、b", "二、c"), read(anew, body));
  }

  @Test
  void listsOfTwoKindsCountApart() {
    String numbering = LIST + list(5, level(0, "decimal", "%1.")) + num(2, 5, "");

    assertEquals(
        List.of("一、a", "1.b", "二、c"),
        read(numbering, item(1, 0, "a") + item(2, 0, "b") + item(1, 0, "c")));
  }

  @Test
  void aListMayReplaceALevel() {
    String numbering =
        LIST
            + num(
                2,
                0,
                "<w:lvlOverride w:ilvl=\"0\">" + level(0, "decimal", "%1)") + "</w:lvlOverride>");

    assertEquals(List.of("1)a"), read(numbering, item(2, 0, "a")));
  }

  @Test
  void aLevelMayGoOnAcrossTheLevelsAboveIt() {
    String numbering =
        list(
                0,
                level(0, "decimal", "%1.")
                    + level(1, "decimal", "(%2)", "<w:lvlRestart w:val=\"0\"/>"))
            + num(1, 0, "");

    assertEquals(
        List.of("1.a", "(1)b", "2.c", "(2)d"),
        read(numbering, item(1, 0, "a") + item(1, 1, "b") + item(1, 0, "c") + item(1, 1, "d")));
  }

  @Test
  void aLevelMayBeginAgainOnlyBelowAFarHigherOne() {
    String numbering =
        list(
                0,
                level(0, "decimal", "%1.")
                    + level(1, "decimal", "(%2)")
                    + level(2, "decimal", "%3)", "<w:lvlRestart w:val=\"1\"/>"))
            + num(1, 0, "");

    assertEquals(
        List.of("1.a", "(1)b", "1)c", "(2)d", "2)e", "2.f", "1)g"),
        read(
            numbering,
            item(1, 0, "a")
                + item(1, 1, "b")
                + item(1, 2, "c")
                + item(1, 1, "d")
                + item(1, 2, "e")
                + item(1, 0, "f")
                + item(1, 2, "g")));
  }

  @Test
  void theStartIsObeyed() {
    String numbering =
        list(
                0,
                level(0, "chineseCounting", "%1、")
                    .replace("start w:val=\"1\"", "start w:val=\"3\""))
            + num(1, 0, "");

    assertEquals(List.of("三、a", "四、b"), read(numbering, item(1, 0, "a") + item(1, 0, "b")));
  }

  @Test
  void aStyleNumbersItsParagraphsAtTheLevelThatNamesIt() {
    String numbering =
        list(
                0,
                level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"H1\"/>")
                    + level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"H2\"/>"))
            + num(1, 0, "");
    String styles =
        style("H1", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
            + style("H2", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
            + style("Mine", "<w:basedOn w:val=\"H2\"/>");

    assertEquals(
        List.of("一、a", "（一）b", "（二）c", "d"),
        lines(
            Docx.of(
                    styled("H1", "", "a")
                        + styled("H2", "", "b")
                        + styled("Mine", "", "c")
                        + styled("H1", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>", "d"))
                .numbering(numbering)
                .styles(styles)
                .read()));
  }

  @Test
  void aStyleMaySayItsLevelItself() {
    assertEquals(
        List.of("（一）a"),
        lines(
            Docx.of(styled("H2", "", "a"))
                .numbering(LIST)
                .styles(
                    style(
                        "H2",
                        "<w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId"
                            + " w:val=\"1\"/></w:numPr></w:pPr>"))
                .read()));
  }

  @Test
  void aListMayTakeItsLevelsFromANumberingStyle() {
    String numbering =
        "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"2\"><w:styleLink w:val=\"L\"/>"
            + level(0, "decimal", "%1.")
            + "</w:abstractNum>"
            + num(1, 1, "")
            + num(2, 2, "");

    assertEquals(List.of("1.a"), read(numbering, item(1, 0, "a")));
    assertEquals(
        List.of("1.a"),
        lines(
            Docx.of(item(1, 0, "a"))
                .numbering(numbering.replace("<w:styleLink w:val=\"L\"/>", ""))
                .styles(
                    "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId"
                        + " w:val=\"2\"/></w:numPr></w:pPr></w:style>")
                .read()));
  }

  @Test
  void numberingStylesThatReferToEachOtherGiveNoLabel() {
    assertEquals(
        List.of("a"),
        read(
            "<w:abstractNum w:abstractNumId=\"1\"><w:styleLink w:val=\"L\"/><w:numStyleLink"
                + " w:val=\"L\"/></w:abstractNum>"
                + num(1, 1, ""),
            item(1, 0, "a")));
  }

  @Test
  void phantomNumbersAreNotPrinted() {
    assertEquals(List.of("a"), read(LIST, item(0, 0, "a")));
    assertEquals(List.of("a"), read(LIST, item(99, 0, "a")));
    assertEquals(List.of("a"), lines(Docx.of(item(1, 0, "a")).read()));
    assertEquals(List.of("a"), read(LIST, item(1, 8, "a")));
    assertEquals(List.of("a"), read(num(1, 7, ""), item(1, 0, "a")));
    assertEquals(
        List.of("a"), read(list(0, level(0, "none", "%1.")) + num(1, 0, ""), item(1, 0, "a")));
    assertEquals(
        List.of("a"), read(list(0, level(0, "bullet", "\uf0b7")) + num(1, 0, ""), item(1, 0, "a")));
    assertEquals(
        List.of("a", "一、b"),
        read(
            LIST,
            "<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId"
                + " w:val=\"1\"/></w:numPr></w:pPr></w:pPrChange></w:pPr>"
                + r("a")
                + "</w:p>"
                + item(1, 0, "b")));
  }

  @Test
  void aLabelWithoutANumberIsPrinted() {
    assertEquals(
        List.of("附件a"), read(list(0, level(0, "none", "附件")) + num(1, 0, ""), item(1, 0, "a")));
  }

  @Test
  void paragraphsThatAreNotThereDoNotCount() {
    String hidden =
        "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:vanish/></w:rPr></w:pPr>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>";
    String deleted =
        "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>"
            + "<w:del><w:r><w:delText>deleted</w:delText></w:r></w:del></w:p>";

    assertEquals(
        List.of("一、a", "二、b"), read(LIST, item(1, 0, "a") + hidden + deleted + item(1, 0, "b")));
  }

  @Test
  void aBlankNumberedParagraphCounts() {
    assertEquals(List.of("一、", "二、b"), read(LIST, item(1, 0, "") + item(1, 0, "b")));
  }

  @Test
  void numbersInCellsCount() {
    assertEquals(
        List.of("[1.a|2.b]", "3.c"),
        read(
            list(0, level(0, "decimal", "%1.")) + num(1, 0, ""),
            "<w:tbl><w:tr><w:tc>"
                + item(1, 0, "a")
                + "</w:tc><w:tc>"
                + item(1, 0, "b")
                + "</w:tc></w:tr></w:tbl>"
                + item(1, 0, "c")));
  }

  @Test
  void anUnknownFormatIsDecimalAndReported() {
    var document =
        Docx.of(item(1, 0, "a"))
            .numbering(list(0, level(0, "hebrew1", "%1.")) + num(1, 0, ""))
            .read();

    assertEquals(List.of("1.a"), lines(document));
    assertEquals(
        List.of("numFmt hebrew1"), remark(document, Kind.ELEMENT_NOT_UNDERSTOOD).examples());
  }

  @Test
  void aFormatOfItsOwnIsReadOrItsReplacement() {
    String custom =
        level(0, "x", "%1.")
            .replace(
                "<w:numFmt w:val=\"x\"/>",
                "<mc:AlternateContent><mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\""
                    + " w:format=\"FORMAT\"/></mc:Choice><mc:Fallback><w:numFmt"
                    + " w:val=\"upperRoman\"/></mc:Fallback></mc:AlternateContent>");

    assertEquals(
        List.of("001.a"),
        read(
            list(0, custom.replace("FORMAT", "001, 002, 003, ...")) + num(1, 0, ""),
            item(1, 0, "a")));
    assertEquals(
        List.of("I.a"),
        read(list(0, custom.replace("FORMAT", "Α, Β, Γ, ...")) + num(1, 0, ""), item(1, 0, "a")));
  }
}
