package org.gongkai.internal.docx;

import static org.gongkai.internal.docx.Docx.grid;
import static org.gongkai.internal.docx.Docx.lines;
import static org.gongkai.internal.docx.Docx.linesOf;
import static org.gongkai.internal.docx.Docx.p;
import static org.gongkai.internal.docx.Docx.r;
import static org.gongkai.internal.docx.Docx.remark;
import static org.gongkai.internal.docx.Docx.table;
import static org.gongkai.internal.docx.Docx.tbl;
import static org.gongkai.internal.docx.Docx.tc;
import static org.gongkai.internal.docx.Docx.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Remark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenTextTest {
  private static final String STYLES =
      "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:name"
          + " w:val=\"Normal\"/></w:style><w:style w:type=\"paragraph\""
          + " w:styleId=\"H\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"paragraph\""
          + " w:styleId=\"H2\"><w:basedOn w:val=\"H\"/></w:style><w:style w:type=\"paragraph\""
          + " w:styleId=\"S\"><w:basedOn w:val=\"H\"/><w:rPr><w:vanish"
          + " w:val=\"0\"/></w:rPr></w:style><w:style w:type=\"character\""
          + " w:styleId=\"CH\"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type=\"character\""
          + " w:styleId=\"CS\"><w:rPr><w:vanish w:val=\"false\"/></w:rPr></w:style>";

  private static String run(String properties, String text) {
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t>" + text + "</w:t></w:r>";
  }

  private static List<String> styled(String paragraphStyle, String runProperties) {
    return lines(
        Docx.of(
                p("before")
                    + "<w:p><w:pPr><w:pStyle w:val=\""
                    + paragraphStyle
                    + "\"/></w:pPr>"
                    + run(runProperties, "text")
                    + "</w:p>")
            .styles(STYLES)
            .read());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:vanish/>",
        "<w:vanish w:val=\"1\"/>",
        "<w:vanish w:val=\"true\"/>",
        "<w:specVanish/>"
      })
  void aHiddenRunIsLeftOut(String properties) {
    Document document = Docx.of("<w:p>" + r("459") + run(properties, "9") + "</w:p>").read();

    assertEquals(List.of("459"), lines(document));
    assertEquals(1, remark(document, Kind.HIDDEN_TEXT_DROPPED).count());
    assertEquals(List.of("9"), remark(document, Kind.HIDDEN_TEXT_DROPPED).examples());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:vanish w:val=\"0\"/>",
        "<w:vanish w:val=\"false\"/>",
        "<w:webHidden/>",
        "<w:b/>"
      })
  void aRunThatIsNotHiddenIsRead(String properties) {
    Document document = Docx.of("<w:p>" + r("45") + run(properties, "9") + "</w:p>").read();

    assertEquals(List.of("459"), lines(document));
    assertEquals(List.of(), document.remarks());
  }

  @Test
  void aStyleHides() {
    assertEquals(List.of("before"), styled("H", ""));
    assertEquals(List.of("before"), styled("H2", ""));
    assertEquals(List.of("before", ""), styled("N", "<w:rStyle w:val=\"CH\"/>"));
  }

  @Test
  void aNearerPropertyShowsWhatAStyleHides() {
    assertEquals(List.of("before", "text"), styled("S", ""));
    assertEquals(List.of("before", "text"), styled("H", "<w:vanish w:val=\"0\"/>"));
    assertEquals(List.of("before", "text"), styled("H", "<w:rStyle w:val=\"CS\"/>"));
    assertEquals(
        List.of("before", "text"), styled("N", "<w:rStyle w:val=\"CH\"/><w:vanish w:val=\"0\"/>"));
  }

  @Test
  void theDefaultsHideWhatNoStyleShows() {
    Document document =
        Docx.of(p("hidden") + "<w:p><w:pPr><w:pStyle w:val=\"S\"/></w:pPr>" + r("shown") + "</w:p>")
            .styles(
                "<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>"
                    + STYLES)
            .read();

    assertEquals(List.of("shown"), lines(document));
  }

  @Test
  void theDefaultParagraphStyleCountsWhereNoneIsNamed() {
    assertEquals(
        List.of(),
        lines(
            Docx.of(p("hidden"))
                .styles(
                    "<w:style w:type=\"paragraph\" w:default=\"1\""
                        + " w:styleId=\"a\"><w:rPr><w:vanish/></w:rPr></w:style>")
                .read()));
  }

  @Test
  void stylesThatAreBasedOnEachOtherEndTheSearch() {
    assertEquals(
        List.of("text"),
        lines(
            Docx.of("<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr>" + r("text") + "</w:p>")
                .styles(
                    "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn"
                        + " w:val=\"B\"/></w:style><w:style w:type=\"paragraph\""
                        + " w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>")
                .read()));
  }

  @Test
  void aParagraphDisappearsOnlyWithItsMark() {
    String hidden = run("<w:vanish/>", "x");
    String mark = "<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>";

    assertEquals(
        List.of("", "shown"),
        linesOf(
            "<w:p>"
                + hidden
                + "</w:p><w:p>"
                + mark
                + hidden
                + "</w:p><w:p>"
                + mark
                + r("shown")
                + "</w:p>"));
  }

  @Test
  void aHiddenRowIsNotInTheGrid() {
    Document document =
        Docx.of(
                tbl(
                    "<w:tr><w:trPr><w:hidden/></w:trPr>" + tc("gone") + "</w:tr>",
                    "<w:tr><w:trPr><w:hidden w:val=\"0\"/></w:trPr>" + tc("a") + "</w:tr>",
                    tr(tc("b"))))
            .read();

    assertEquals(List.of("0,0 a", "1,0 b"), grid(table(document)));
    assertEquals(List.of("gone"), remark(document, Kind.HIDDEN_TEXT_DROPPED).examples());
  }

  @Test
  void aTextBoxInAHiddenRunIsHidden() {
    assertEquals(
        List.of("A"),
        linesOf(
            "<w:p>"
                + r("A")
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:pict><v:shape><v:textbox><w:txbxContent>"
                + p("hidden")
                + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"));
  }

  @Test
  void aFieldInHiddenRunsDoesNotSwallowWhatFollows() {
    assertEquals(
        List.of("AB"),
        linesOf(
            "<w:p>"
                + r("A")
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:instrText>XE \"a\"</w:instrText></w:r>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:fldChar w:fldCharType=\"end\"/></w:r>"
                + r("B")
                + "</w:p>"));
  }
}
