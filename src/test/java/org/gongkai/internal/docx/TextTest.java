package org.gongkai.internal.docx;

import static org.gongkai.internal.docx.Docx.lines;
import static org.gongkai.internal.docx.Docx.linesOf;
import static org.gongkai.internal.docx.Docx.p;
import static org.gongkai.internal.docx.Docx.r;
import static org.gongkai.internal.docx.Docx.remark;
import static org.gongkai.internal.docx.Docx.t;
import static org.gongkai.internal.docx.Docx.tbl;
import static org.gongkai.internal.docx.Docx.tc;
import static org.gongkai.internal.docx.Docx.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Paragraph.Role;
import org.gongkai.internal.document.Remark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
  private static String control(String properties, String content) {
    return "<w:sdt><w:sdtPr>"
        + properties
        + "</w:sdtPr><w:sdtContent>"
        + content
        + "</w:sdtContent></w:sdt>";
  }

  private static Role role(String paragraph) {
    return Docx.paragraphs(Docx.of(paragraph).read()).get(0).role();
  }

  @Test
  void paragraphsAndTablesKeepTheirOrder() {
    Document document =
        Docx.of(p("a") + tbl(tr(tc("b"))) + p("c") + tbl(tr(tc("d"))) + p("")).read();

    assertEquals(List.of("a", "[b]", "c", "[d]", ""), lines(document));
    assertEquals(List.of(0, 3, 6), Docx.paragraphs(document).stream().map(x -> x.index()).toList());
  }

  @Test
  void whatStandsForACharacterIsOne() {
    assertEquals(
        List.of("a\tb\nc\nd-e\tfg1"),
        linesOf(
            "<w:p><w:r>"
                + t("a")
                + "<w:tab/>"
                + t("b")
                + "<w:br/>"
                + t("c")
                + "<w:cr/>"
                + t("d")
                + "<w:noBreakHyphen/>"
                + t("e")
                + "<w:ptab/>"
                + t("f")
                + "<w:softHyphen/>"
                + t("g")
                + "<w:lastRenderedPageBreak/><w:sym w:font=\"Arial\""
                + " w:char=\"0031\"/></w:r></w:p>"));
  }

  @Test
  void tabStopsAreNoTabs() {
    assertEquals(
        List.of("a"),
        linesOf(
            "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr>" + r("a") + "</w:p>"));
  }

  @Test
  void aCharacterOfASymbolFontIsReportedAndLeftOut() {
    Document document =
        Docx.of("<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/>" + t("a") + "</w:r></w:p>")
            .read();

    assertEquals(List.of("a"), lines(document));
    assertEquals(List.of("sym"), remark(document, Kind.ELEMENT_NOT_UNDERSTOOD).examples());
  }

  @Test
  void marginsOfATextCountOnlyWhereTheyArePreserved() {
    assertEquals(
        List.of(" a bc 　d"),
        linesOf(
            "<w:p><w:r>"
                + t(" a ")
                + "<w:t>\n   b\t </w:t><w:t xml:space=\"default\"> c</w:t>"
                + t(" ")
                + "<w:t>　d </w:t></w:r></w:p>"));
    assertEquals(
        List.of(" a "),
        lines(
            Docx.of("")
                .part(
                    "word/document.xml",
                    Docx.root("document", "<w:body><w:p><w:r><w:t> a </w:t></w:r></w:p></w:body>")
                        .replaceFirst(">", " xml:space=\"preserve\">"))
                .read()));
  }

  @Test
  void charactersWrittenAsReferencesAreRead() {
    assertEquals(List.of("a<&>b𠮷"), linesOf(p("a&lt;&amp;&gt;<![CDATA[b]]>&#x20BB7;")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:smartTag><w:smartTagPr/>%s</w:smartTag>",
        "<w:customXml w:element=\"x\"><w:customXmlPr/>%s</w:customXml>",
        "<w:dir w:val=\"ltr\">%s</w:dir>",
        "<w:bdo w:val=\"ltr\">%s</w:bdo>",
        "<w:ins>%s</w:ins>",
        "<w:moveTo>%s</w:moveTo>",
        "<w:hyperlink>%s</w:hyperlink>",
        "<w:fldSimple w:instr=\" DATE \">%s</w:fldSimple>",
        "<w:hyperlink r:id=\"r1\"><w:fldSimple w:instr=\" DATE \">%s</w:fldSimple></w:hyperlink>",
        "<w:smartTag><w:smartTag>%s</w:smartTag></w:smartTag>",
        "<w:sdt><w:sdtPr/><w:sdtEndPr/><w:sdtContent>%s</w:sdtContent></w:sdt>",
        "<w:bookmarkStart w:id=\"0\"/>%s<w:bookmarkEnd w:id=\"0\"/><w:proofErr w:type=\"x\"/>"
            + "<w:commentRangeStart w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>"
      })
  void wrappersOfRunsAreTransparent(String wrapper) {
    Document document =
        Docx.of("<w:p>" + r("a") + wrapper.formatted(r("b")) + r("c") + "</w:p>").read();

    assertEquals(List.of("abc"), lines(document));
    assertEquals(0, remark(document, Kind.ELEMENT_NOT_UNDERSTOOD).count());
  }

  @Test
  void contentControlsAreTransparentAtEveryLevel() {
    assertEquals(List.of("a", "[b]"), linesOf(control("", p("a") + tbl(tr(tc("b"))))));
    assertEquals(List.of("ab"), linesOf("<w:p>" + r("a") + control("", r("b")) + "</w:p>"));
    assertEquals(
        List.of("0,0 a", "1,0 b"),
        Docx.grid(Docx.table(Docx.of(tbl(tr(tc("a")), control("", tr(tc("b"))))).read())));
    assertEquals(
        List.of("0,0 a", "0,1 b"),
        Docx.grid(Docx.table(Docx.of(tbl(tr(tc("a"), control("", tc("b"))))).read())));
    assertEquals(
        List.of("[a]"), linesOf(tbl(tr("<w:tc><w:tcPr/>" + control("", p("a")) + "</w:tc>"))));
  }

  @Test
  void thePromptOfAnEmptyControlIsNoText() {
    String prompt = "<w:showingPlcHdr/>";

    assertEquals(
        List.of("a"), linesOf("<w:p>" + r("a") + control(prompt, r("click here")) + "</w:p>"));
    assertEquals(List.of("", "b"), linesOf(control(prompt, p("click here")) + p("b")));
    assertEquals(
        List.of("0,0 ", "0,1 b"),
        Docx.grid(Docx.table(Docx.of(tbl(tr(control(prompt, tc("click here")), tc("b")))).read())));
    assertEquals(
        List.of("a"),
        linesOf("<w:p>" + control("<w:showingPlcHdr w:val=\"0\"/>", r("a")) + "</w:p>"));
  }

  @Test
  void ofRubyOnlyTheBaseIsRead() {
    assertEquals(
        List.of("a汉b"),
        linesOf(
            "<w:p>"
                + r("a")
                + "<w:r><w:ruby><w:rubyPr/><w:rt>"
                + r("hàn")
                + "</w:rt><w:rubyBase>"
                + r("汉")
                + "</w:rubyBase></w:ruby></w:r>"
                + r("b")
                + "</w:p>"));
  }

  @Test
  void formulasAreReadAsText() {
    Document document =
        Docx.of(
                "<w:p><m:oMathPara><m:oMath><m:r><m:rPr><m:sty/></m:rPr><w:rPr/><m:t>x=</m:t></m:r><m:f><m:fPr/>"
                    + "<m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f>"
                    + "</m:oMath></m:oMathPara></w:p>")
            .read();

    assertEquals(List.of("x=1/2"), lines(document));
    assertEquals(List.of(), document.remarks());
  }

  @Test
  void anUnknownElementIsReportedOnceAndItsTextIsKept() {
    Document document =
        Docx.of(
                "<x:new><x:inner>"
                    + p("a")
                    + "</x:inner></x:new><w:p><w:future>"
                    + r("b")
                    + "</w:future></w:p><w:movie r:id=\"r9\"/>")
            .read();

    assertEquals(List.of("a", "b"), lines(document));
    assertEquals(3, remark(document, Kind.ELEMENT_NOT_UNDERSTOOD).count());
    assertEquals(
        List.of("x:new", "future", "movie"),
        remark(document, Kind.ELEMENT_NOT_UNDERSTOOD).examples());
  }

  @Test
  void textThatStandsOutsideOfAnyParagraphIsKept() {
    assertEquals(
        List.of("a", "b", "c", "[d]"),
        linesOf(
            p("a")
                + "<w:ins>"
                + r("b")
                + "</w:ins>"
                + p("c")
                + tbl("<w:tr><w:tc>" + r("d") + "</w:tc></w:tr>")));
    assertEquals(List.of("a", "b", "c"), linesOf("<w:p>" + r("a") + p("b") + r("c") + "</w:p>"));
  }

  @ParameterizedTest
  @CsvSource({
    "http://example.org, LINK, '<w:hyperlink r:id=\"r1\">%s</w:hyperlink>'",
    "anchor, LINK, '<w:hyperlink w:anchor=\"top\">%s</w:hyperlink>'",
    "contents, CONTENTS, '<w:hyperlink w:anchor=\"_Toc123\">%s</w:hyperlink>'",
    "none, BODY, '<w:hyperlink>%s</w:hyperlink>'",
    "partly, BODY, '<w:hyperlink r:id=\"r1\">%s</w:hyperlink><w:r><w:t>more</w:t></w:r>'",
    "blank, LINK, '<w:hyperlink r:id=\"r1\">%s</w:hyperlink><w:r><w:t>　</w:t></w:r>'"
  })
  void aParagraphInsideALinkAsAWholeIsOne(String name, Role role, String wrapper) {
    assertEquals(role, role("<w:p>" + wrapper.formatted(r("text")) + "</w:p>"), name);
  }
}
