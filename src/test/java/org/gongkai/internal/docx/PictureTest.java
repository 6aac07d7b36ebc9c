package org.gongkai.internal.docx;

import static org.gongkai.internal.docx.Docx.lines;
import static org.gongkai.internal.docx.Docx.p;
import static org.gongkai.internal.docx.Docx.r;
import static org.gongkai.internal.docx.Docx.tbl;
import static org.gongkai.internal.docx.Docx.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Remark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures: their words cannot be read, but that they are there can be told. */
class PictureTest {

  private static String drawing(String properties, String blip) {
    return "<w:drawing><wp:inline><wp:docPr "
        + properties
        + "/><a:graphic><a:graphicData><pic:pic><pic:nvPicPr/><pic:blipFill>"
        + blip
        + "</pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>";
  }

  private static String run(String xml) {
    return "<w:r>" + xml + "</w:r>";
  }

  private static List<String> linesOf(String body) {
    return lines(
        Docx.of(body).refers("i1", "image", "media/表1.png").refers("i2", "image", "x.emf").read());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<a:blip r:embed=\"i1\"/>", "<a:blip r:link=\"i1\" r:embed=\"\"/>"})
  void aPictureStandsAfterItsParagraph(String blip) {
    assertEquals(
        List.of("a", "<表一>", "b"),
        linesOf("<w:p>" + r("a") + run(drawing("descr=\"表一\"", blip)) + "</w:p>" + p("b")));
  }

  @Test
  void aParagraphOfAPictureAloneIsThePicture() {
    Document document =
        Docx.of("<w:p>" + run(drawing("id=\"1\"", "<a:blip r:embed=\"i1\"/>")) + "</w:p>" + p("b"))
            .read();

    assertEquals(List.of("<>", "b"), lines(document));
    assertEquals(0, Docx.paragraphs(document).get(0).index());
    assertEquals(List.of(), document.remarks());
  }

  @Test
  void itsNameIsWhatIsSaidOfItOrItsFile() {
    String blip = "<a:blip r:embed=\"i1\"/>";

    assertEquals(
        List.of("<d>", "<t>", "<图片 1>", "<表1.png>"),
        linesOf(
            "<w:p>"
                + run(drawing("name=\"n\" descr=\"d\" title=\"t\"", blip))
                + run(drawing("name=\"n\" descr=\" \" title=\"t\"", blip))
                + run(drawing("name=\"图片 1\"", blip))
                + run(drawing("", blip))
                + "</w:p>"));
  }

  @Test
  void aPictureInACellIsInTheCell() {
    Document document =
        Docx.of(
                tbl(
                    tr(
                        "<w:tc><w:p>"
                            + run(drawing("name=\"n\"", "<a:blip r:embed=\"i1\"/>"))
                            + "</w:p></w:tc>")))
            .read();

    assertEquals(List.of("<n>"), lines(Docx.table(document).cells().get(0).blocks()));
  }

  @Test
  void picturesOfOldDrawingsAreFoundToo() {
    String shape = "<v:shape id=\"s\"><v:imagedata r:id=\"%s\" o:title=\"%s\"/></v:shape>";

    assertEquals(
        List.of("a", "<表>", "<x.emf>"),
        linesOf(
            "<w:p>"
                + r("a")
                + run("<w:pict>" + shape.formatted("i1", "表") + "</w:pict>")
                + run("<w:pict>" + shape.formatted("i2", "") + "</w:pict>")
                + "</w:p>"));
  }

  @Test
  void anEmbeddedSheetShowsItsPicture() {
    Document document =
        Docx.of(
                "<w:p><w:r><w:object><v:shape><v:imagedata r:id=\"i2\" o:title=\"\"/></v:shape>"
                    + "<o:OLEObject ProgID=\"Excel.Sheet.12\"/></w:object></w:r></w:p>")
            .refers("i2", "image", "media/image1.emf")
            .read();

    assertEquals(List.of("<image1.emf>"), lines(document));
    assertEquals(1, Docx.remark(document, Kind.ELEMENT_NOT_UNDERSTOOD).count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:drawing><wp:inline><wp:docPr name=\"n\"/><a:graphic><a:graphicData><wps:wsp><wps:spPr>"
            + "<a:blipFill><a:blip r:embed=\"i1\"/></a:blipFill></wps:spPr></wps:wsp>"
            + "</a:graphicData></a:graphic></wp:inline></w:drawing>",
        "<w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent/>"
            + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>",
        "<w:pict><v:line/></w:pict>",
        "<w:pict><v:rect o:hr=\"t\"><v:fill r:id=\"i1\"/></v:rect></w:pict>",
        "<w:pict><v:shape><v:imagedata/></v:shape></w:pict>"
      })
  void linesAndTextBoxesAndFillingsAreNoPictures(String drawing) {
    assertEquals(List.of("a"), linesOf("<w:p>" + r("a") + run(drawing) + "</w:p>"));
  }

  @Test
  void anEmptyPictureIsNone() {
    assertEquals(
        List.of("a"),
        linesOf("<w:p>" + r("a") + run(drawing("name=\"n\"", "<a:blip/>")) + "</w:p>"));
  }

  @Test
  void aHiddenOrDeletedPictureIsNone() {
    String picture = drawing("name=\"n\" hidden=\"1\"", "<a:blip r:embed=\"i1\"/>");
    String shown = picture.replace(" hidden=\"1\"", "");

    assertEquals(List.of("a"), linesOf("<w:p>" + r("a") + run(picture) + "</w:p>"));
    assertEquals(
        List.of("a"),
        linesOf("<w:p>" + r("a") + run("<w:rPr><w:vanish/></w:rPr>" + shown) + "</w:p>"));
    assertEquals(
        List.of("a"), linesOf("<w:p>" + r("a") + "<w:del>" + run(shown) + "</w:del></w:p>"));
  }

  @Test
  void onlyOneOfTwoFormsOfAPictureIsThere() {
    assertEquals(
        List.of("<n>"),
        linesOf(
            "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">"
                + drawing("name=\"n\"", "<a:blip r:embed=\"i1\"/>")
                + "</mc:Choice><mc:Fallback><w:pict><v:shape><v:imagedata r:id=\"i2\"/></v:shape>"
                + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"));
  }

  @Test
  void aPictureInATextBoxIsInTheBox() {
    assertEquals(
        List.of("a", "b", "<n>"),
        linesOf(
            "<w:p>"
                + r("a")
                + run(
                    "<w:pict><v:textbox><w:txbxContent>"
                        + p("b")
                        + "<w:p>"
                        + run(drawing("name=\"n\"", "<a:blip r:embed=\"i1\"/>"))
                        + "</w:p></w:txbxContent></v:textbox></w:pict>")
                + "</w:p>"));
  }
}
