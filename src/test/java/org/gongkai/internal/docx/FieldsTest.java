package org.gongkai.internal.docx;

import static org.gongkai.internal.docx.Docx.lines;
import static org.gongkai.internal.docx.Docx.linesOf;
import static org.gongkai.internal.docx.Docx.p;
import static org.gongkai.internal.docx.Docx.r;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.internal.document.Paragraph.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
  private static String mark(String type) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
  }

  private static String code(String code) {
    return "<w:r><w:instrText xml:space=\"preserve\">" + code + "</w:instrText></w:r>";
  }

  private static String field(String code, String result) {
    return mark("begin") + code(code) + mark("separate") + result + mark("end");
  }

  private static List<Role> roles(Document document) {
    return Docx.paragraphs(document).stream().map(Paragraph::role).toList();
  }

  @Test
  void theResultIsReadAndTheCodeIsNot() {
    assertEquals(
        List.of("a42b"),
        linesOf("<w:p>" + r("a") + field(" =SUM(ABOVE) ", r("42")) + r("b") + "</w:p>"));
  }

  @Test
  void aFieldWithoutAResultIsNoText() {
    assertEquals(
        List.of("ab"),
        linesOf(
            "<w:p>"
                + r("a")
                + mark("begin")
                + code(" TC \"x\" ")
                + mark("end")
                + r("b")
                + "</w:p>"));
  }

  @Test
  void fieldsInsideFieldsAreReadLikewise() {
    String inner = field(" REF x ", r("inner"));

    assertEquals(
        List.of("aouterinnerb"),
        linesOf(
            "<w:p>"
                + r("a")
                + mark("begin")
                + code(" IF ")
                + inner
                + code(" = 1 ")
                + mark("separate")
                + r("outer")
                + inner
                + mark("end")
                + r("b")
                + "</w:p>"));
  }

  @Test
  void aFieldMayReachAcrossParagraphsAndCells() {
    assertEquals(
        List.of("a", "b", "[c]", "d"),
        linesOf(
            "<w:p>"
                + mark("begin")
                + code(" QUOTE ")
                + mark("separate")
                + r("a")
                + "</w:p>"
                + p("b")
                + "<w:tbl><w:tr><w:tc>"
                + p("c")
                + "</w:tc></w:tr></w:tbl><w:p>"
                + mark("end")
                + r("d")
                + "</w:p>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {" PAGE ", " page  \\* MERGEFORMAT ", "NUMPAGES", " SECTIONPAGES "})
  void aPageNumberIsNoText(String code) {
    assertEquals(
        List.of("12b"), linesOf("<w:p>" + r("12") + field(code, r("3")) + r("b") + "</w:p>"));
    assertEquals(
        List.of("12b"),
        linesOf(
            "<w:p>"
                + r("12")
                + "<w:fldSimple w:instr=\""
                + code
                + "\">"
                + r("3")
                + "</w:fldSimple>"
                + r("b")
                + "</w:p>"));
  }

  @Test
  void aCodeThatIsSplitIsPutTogether() {
    assertEquals(
        List.of("a"),
        linesOf(
            "<w:p>"
                + r("a")
                + mark("begin")
                + code(" PA")
                + code("GE ")
                + mark("separate")
                + r("3")
                + mark("end")
                + "</w:p>"));
  }

  @Test
  void aFieldThatDoesNotEndLosesNoText() {
    assertEquals(
        List.of("a", "b", "c"),
        linesOf("<w:p>" + r("a") + mark("begin") + code(" X ") + "</w:p>" + p("b") + p("c")));
    assertEquals(
        List.of("ab", "c"),
        linesOf(
            "<w:p>"
                + mark("end")
                + r("a")
                + mark("end")
                + mark("separate")
                + r("b")
                + "</w:p>"
                + p("c")));
  }

  @Test
  void theEntriesOfATableOfContentsAreMarked() {
    Document document =
        Docx.of(
                p("目录")
                    + "<w:p>"
                    + mark("begin")
                    + code(" TOC \\o \"1-3\" ")
                    + mark("separate")
                    + "<w:hyperlink w:anchor=\"_Toc1\">"
                    + r("一、总体情况")
                    + field(" PAGEREF _Toc1 ", r("1"))
                    + "</w:hyperlink></w:p>"
                    + p("二、主动公开")
                    + "<w:p>"
                    + mark("end")
                    + r("一、总体情况")
                    + "</w:p>"
                    + p("text"))
            .read();

    assertEquals(List.of("目录", "一、总体情况1", "二、主动公开", "一、总体情况", "text"), lines(document));
    assertEquals(
        List.of(Role.BODY, Role.CONTENTS, Role.CONTENTS, Role.BODY, Role.BODY), roles(document));
  }

  @ParameterizedTest
  @ValueSource(strings = {"toc 1", "TOC 9", "TOC Heading", "目录 1", "WPSOffice手动目录 2"})
  void paragraphsInAStyleForContentsAreMarked(String name) {
    Document document =
        Docx.of("<w:p><w:pPr><w:pStyle w:val=\"a5\"/></w:pPr>" + r("一、总体情况") + "</w:p>" + p("b"))
            .styles(
                "<w:style w:type=\"paragraph\" w:styleId=\"a5\"><w:name w:val=\""
                    + name
                    + "\"/></w:style>")
            .read();

    assertEquals(List.of(Role.CONTENTS, Role.BODY), roles(document));
  }

  @Test
  void aStyleThatIsNotDefinedMaySpeakForItself() {
    assertEquals(
        List.of(Role.CONTENTS),
        roles(
            Docx.of("<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr>" + r("a") + "</w:p>").read()));
  }

  @Test
  void aControlForContentsMarksItsParagraphs() {
    Document document =
        Docx.of(
                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of"
                    + " Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>"
                    + p("目录")
                    + p("一、总体情况")
                    + "</w:sdtContent></w:sdt>"
                    + p("a"))
            .read();

    assertEquals(List.of(Role.CONTENTS, Role.CONTENTS, Role.BODY), roles(document));
  }

  @Test
  void aLinkThatIsAFieldIsALink() {
    assertEquals(
        List.of(Role.LINK, Role.CONTENTS, Role.BODY),
        roles(
            Docx.of(
                    "<w:p>"
                        + field(" HYPERLINK \"http://x\" ", r("a"))
                        + "</w:p><w:p>"
                        + field(" HYPERLINK \\l \"_Toc1\" ", r("b"))
                        + "</w:p><w:p>"
                        + field(" HYPERLINK \"http://x\" ", r("c"))
                        + r("d")
                        + "</w:p>")
                .read()));
  }

  private static String dropDown(String list, String result) {
    return "<w:p>"
        + r("a")
        + "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:enabled/><w:ddList>"
        + list
        + "<w:listEntry w:val=\"是\"/><w:listEntry w:val=\"否\"/></w:ddList></w:ffData>"
        + "</w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r>"
        + result
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
        + r("b")
        + "</w:p>";
  }

  @Test
  void whatWasChosenFromADropDownListIsText() {
    assertEquals(List.of("a否b"), Docx.linesOf(dropDown("<w:result w:val=\"1\"/>", "")));
    assertEquals(List.of("a是b"), Docx.linesOf(dropDown("", "")));
    assertEquals(List.of("a否b"), Docx.linesOf(dropDown("<w:default w:val=\"1\"/>", "")));
    assertEquals(
        List.of("a是b"),
        Docx.linesOf(dropDown("<w:result w:val=\"0\"/><w:default w:val=\"1\"/>", "")));
    assertEquals(List.of("ab"), Docx.linesOf(dropDown("<w:result w:val=\"7\"/>", "")));
  }

  @Test
  void aResultThatIsWrittenWinsOverTheDropDownList() {
    assertEquals(
        List.of("a无b"),
        Docx.linesOf(dropDown("", "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r("无"))));
  }
}
