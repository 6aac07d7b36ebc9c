package org.gongkai.internal.docx;

import static org.gongkai.internal.docx.Docx.lines;
import static org.gongkai.internal.docx.Docx.linesOf;
import static org.gongkai.internal.docx.Docx.p;
import static org.gongkai.internal.docx.Docx.r;
import static org.gongkai.internal.docx.Docx.remark;
import static org.gongkai.internal.docx.Docx.tbl;
import static org.gongkai.internal.docx.Docx.tc;
import static org.gongkai.internal.docx.Docx.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.internal.document.Paragraph.Role;
import org.gongkai.internal.document.Remark.Kind;
import org.gongkai.internal.document.Table;
import org.junit.jupiter.api.Test;

class TextBoxTest {
  private static String old(String content) {
    return "<w:pict><v:shape><v:textbox><w:txbxContent>"
        + content
        + "</w:txbxContent></v:textbox></v:shape></w:pict>";
  }

  private static String modern(String content) {
    return "<w:drawing><a:graphic><wps:wsp><wps:txbx><w:txbxContent>"
        + content
        + "</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphic></w:drawing>";
  }

  private static String either(String requires, String choice, String fallback) {
    return "<mc:AlternateContent><mc:Choice Requires=\""
        + requires
        + "\">"
        + choice
        + "</mc:Choice><mc:Fallback>"
        + fallback
        + "</mc:Fallback></mc:AlternateContent>";
  }

  private static String host(String text, String drawing) {
    return "<w:p>" + (text.isEmpty() ? "" : r(text)) + "<w:r>" + drawing + "</w:r></w:p>";
  }

  @Test
  void aTextBoxFollowsItsHostParagraph() {
    Document document = Docx.of(host("a", old(p("box") + p("two"))) + p("b")).read();

    assertEquals(List.of("a", "box", "two", "b"), lines(document));
    assertEquals(
        List.of(Role.BODY, Role.FLOATING, Role.FLOATING, Role.BODY),
        Docx.paragraphs(document).stream().map(Paragraph::role).toList());
    assertEquals(
        List.of(0, 1, 2, 3), Docx.paragraphs(document).stream().map(Paragraph::index).toList());
    assertEquals(List.of(), document.remarks());
  }

  @Test
  void textAfterTheBoxBelongsToTheHost() {
    assertEquals(
        List.of("ab", "box"),
        linesOf("<w:p>" + r("a") + "<w:r>" + old(p("box")) + "</w:r>" + r("b") + "</w:p>"));
  }

  @Test
  void oneOfTwoFormsIsRead() {
    assertEquals(List.of("box"), linesOf(host("", either("wps", modern(p("box")), old(p("box"))))));
    assertEquals(List.of("old"), linesOf(host("", either("x", modern(p("new")), old(p("old"))))));
    assertEquals(
        List.of("old"), linesOf(host("", either("nowhere", modern(p("new")), old(p("old"))))));
    assertEquals(List.of("old"), linesOf(host("", either("wps", "<w:drawing/>", old(p("old"))))));
    assertEquals(List.of("old"), linesOf(host("", either("wps", modern(p("")), old(p("old"))))));
  }

  @Test
  void theSecondChoiceIsReadWhereTheFirstIsNotKnown() {
    assertEquals(
        List.of("two"),
        linesOf(
            host(
                "",
                "<mc:AlternateContent><mc:Choice Requires=\"x\">"
                    + modern(p("one"))
                    + "</mc:Choice><mc:Choice Requires=\"wps w14\">"
                    + modern(p("two"))
                    + "</mc:Choice><mc:Choice Requires=\"wps\">"
                    + modern(p("three"))
                    + "</mc:Choice></mc:AlternateContent>")));
  }

  @Test
  void aFormThatCannotBeReadIsReported() {
    Document document =
        Docx.of(
                host(
                    "a",
                    "<mc:AlternateContent><mc:Choice Requires=\"x\">"
                        + modern(p("box"))
                        + "</mc:Choice></mc:AlternateContent>"))
            .read();

    assertEquals(List.of("a"), lines(document));
    assertEquals(List.of("mc:Choice x"), remark(document, Kind.ELEMENT_NOT_UNDERSTOOD).examples());
  }

  @Test
  void formsOfParagraphsAndRowsAreAlternativesToo() {
    assertEquals(List.of("a", "c"), linesOf(either("w14", p("a"), p("b")) + p("c")));
    assertEquals(List.of("[a]"), linesOf(tbl(either("w14", tr(tc("a")), tr(tc("b"))))));
  }

  @Test
  void aHostThatOnlyCarriesABoxIsLeftOutAndABlankParagraphIsNot() {
    assertEquals(List.of("box", "", "b"), linesOf(host("", old(p("box"))) + "<w:p/>" + p("b")));
    assertEquals(List.of("", "b"), linesOf(host("", old(p(""))) + p("b")));
  }

  @Test
  void aTableInABoxIsATableWithItsPlaceInTheDocument() {
    Document document =
        Docx.of(
                tbl(tr(tc("a")))
                    + host("b", old(p("c") + tbl(tr(tc("d"), tc("e")))))
                    + tbl(tr(tc("f"))))
            .read();
    Table boxed = (Table) document.blocks().get(3);

    assertEquals(List.of("[a]", "b", "c", "[d|e]", "[f]"), lines(document));
    assertEquals(List.of(1, 4), List.of(boxed.number(), boxed.index()));
    assertEquals(5, ((Paragraph) boxed.cells().get(0).blocks().get(0)).index());
    assertEquals(2, ((Table) document.blocks().get(4)).number());
    assertEquals(7, ((Table) document.blocks().get(4)).index());
  }

  @Test
  void aBoxInABoxAndABoxInACellKeepTheirPlace() {
    Document nested = Docx.of(host("a", old(host("b", old(p("c"))) + p("d"))) + p("e")).read();

    assertEquals(List.of("a", "b", "c", "d", "e"), lines(nested));
    assertEquals(
        List.of(0, 1, 2, 3, 4), Docx.paragraphs(nested).stream().map(Paragraph::index).toList());
    assertEquals(
        List.of("[a\nbox|b]"),
        linesOf(tbl(tr("<w:tc>" + host("a", old(p("box"))) + "</w:tc>", tc("b")))));
  }

  @Test
  void aControlInABoxIsTransparent() {
    assertEquals(
        List.of("a", "box"),
        linesOf(
            host(
                "a",
                modern("<w:sdt><w:sdtPr/><w:sdtContent>" + p("box") + "</w:sdtContent></w:sdt>"))));
  }

  @Test
  void aFieldAroundABoxIsNotItsField() {
    assertEquals(
        List.of("ab", "box"),
        linesOf(
            "<w:p>"
                + r("a")
                + "<w:r><w:fldChar"
                + " w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>QUOTE</w:instrText></w:r><w:r><w:fldChar"
                + " w:fldCharType=\"separate\"/></w:r><w:r>"
                + old("<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + r("box") + "</w:p>")
                + "</w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                + r("b")
                + "</w:p>"));
  }

  @Test
  void aLinkInABoxIsFloatingText() {
    Document document =
        Docx.of(
                host(
                    "a",
                    old("<w:p><w:hyperlink r:id=\"r1\">" + r("link") + "</w:hyperlink></w:p>")))
            .read();

    assertEquals(Role.FLOATING, Docx.paragraphs(document).get(1).role());
  }

  @Test
  void decoratedTextIsABox() {
    Document document =
        Docx.of(
                host(
                    "",
                    "<w:pict><v:shape><v:textpath on=\"t\" string=\"某县人民政府\"/></v:shape></w:pict>"))
            .read();

    assertEquals(List.of("某县人民政府"), lines(document));
    assertEquals(Role.FLOATING, Docx.paragraphs(document).get(0).role());
  }

  @Test
  void whatIsEmbeddedIsReportedAndPicturesAreNot() {
    Document document =
        Docx.of(
                host(
                        "a",
                        "<w:object><v:shape><v:imagedata/></v:shape><o:OLEObject"
                            + " ProgID=\"Excel.Sheet.12\"/></w:object>")
                    + host(
                        "b", "<w:drawing><a:graphic><c:chart r:id=\"r1\"/></a:graphic></w:drawing>")
                    + host("c", "<w:drawing><a:graphic><a:blip/></a:graphic></w:drawing>"))
            .read();

    assertEquals(List.of("a", "b", "c"), lines(document));
    assertEquals(
        List.of("o:OLEObject", "c:chart"),
        remark(document, Kind.ELEMENT_NOT_UNDERSTOOD).examples());
  }
}
