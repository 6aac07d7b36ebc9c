package org.gongkai.internal.docx;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.gongkai.internal.docx.Docx.grid;
import static org.gongkai.internal.docx.Docx.lines;
import static org.gongkai.internal.docx.Docx.p;
import static org.gongkai.internal.docx.Docx.paragraphs;
import static org.gongkai.internal.docx.Docx.r;
import static org.gongkai.internal.docx.Docx.remark;
import static org.gongkai.internal.docx.Docx.tbl;
import static org.gongkai.internal.docx.Docx.tc;
import static org.gongkai.internal.docx.Docx.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.util.List;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Paragraph.Role;
import org.gongkai.internal.document.Remark.Kind;
import org.gongkai.internal.limit.Budget;
import org.junit.jupiter.api.Test;

/** The XML of Word 2003: the same words in another namespace, and what is different there. */
class Word2003Test {
  private static final String OPEN =
      "<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\""
          + " xmlns:wx=\"http://schemas.microsoft.com/office/word/2003/auxHint\""
          + " xmlns:aml=\"http://schemas.microsoft.com/aml/2001/core\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:o=\"urn:schemas-microsoft-com:office:office\" xml:space=\"preserve\">"
          + "<w:ignoreSubtree w:val=\"x\"/><o:DocumentProperties><o:Title>no text</o:Title>"
          + "</o:DocumentProperties>";
  private static final String CLOSE = "</w:wordDocument>";

  private static String file(String before, String body) {
    return OPEN + before + "<w:body><wx:sect>" + body + "<w:sectPr/></wx:sect></w:body>" + CLOSE;
  }

  private static Document read(String before, String body) {
    try {
      return DocxExtractor.extractFlat(
          file(before, body).getBytes(UTF_8), new Budget(Limits.DEFAULT), Docx.NONE);
    } catch (GongkaiException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> linesOf(String body) {
    return lines(read("", body));
  }

  private static String annotation(String type, String content) {
    return "<aml:annotation aml:id=\"0\" w:type=\"Word."
        + type
        + "\"><aml:content>"
        + content
        + "</aml:content></aml:annotation>";
  }

  @Test
  void sectionsAndSubsectionsAreTransparent() {
    assertEquals(
        List.of("a", "b", "[c|d]"),
        linesOf(
            p("a")
                + "<wx:sub-section>"
                + p("b")
                + tbl(tr(tc("c"), tc("d")))
                + "</wx:sub-section>"));
    assertEquals(List.of(), read("", p("a")).remarks());
  }

  @Test
  void mergedCellsAreOneCell() {
    Document document =
        read(
            "",
            tbl(
                tr(tc("<w:vmerge w:val=\"restart\"/>", "a"), tc("<w:gridSpan w:val=\"2\"/>", "b")),
                tr(
                    tc("<w:vmerge/>", ""),
                    tc("<w:hmerge w:val=\"restart\"/>", "c"),
                    tc("<w:hmerge/>", ""))));

    assertEquals(List.of("0,0 2×1 a", "0,1 1×2 b", "1,1 1×2 c"), grid(Docx.table(document)));
  }

  @Test
  void changesAreAccepted() {
    Document document =
        read(
            "",
            "<w:p>"
                + r("a")
                + annotation("Insertion", r("b"))
                + annotation("Deletion", "<w:r><w:delText>x</w:delText></w:r>")
                + annotation("Comment", p("no text"))
                + annotation("Bookmark.Start", r("c"))
                + "</w:p><w:p><w:pPr><w:rPr><aml:annotation w:type=\"Word.Deletion\"/></w:rPr>"
                + "</w:pPr>"
                + r("d")
                + "</w:p>"
                + p("e")
                + tbl(
                    tr(tc("1")),
                    "<w:tr><w:trPr><aml:annotation w:type=\"Word.Deletion\"/></w:trPr>"
                        + tc("2")
                        + "</w:tr>",
                    "<w:tr><w:trPr><aml:annotation w:type=\"Word.Insertion\"/></w:trPr>"
                        + tc("3")
                        + tc("<aml:annotation w:type=\"Word.Deletion\"/>", "4")
                        + "</w:tr>"));

    assertEquals(List.of("abc", "de", "[1|3]"), lines(document));
    assertEquals(6, remark(document, Kind.TRACKED_CHANGES_RESOLVED).count());
  }

  @Test
  void labelsAreThoseThatWerePrinted() {
    String numbered =
        "<w:p><w:pPr><w:listPr><w:ilvl w:val=\"0\"/><w:ilfo w:val=\"1\"/>%s</w:listPr></w:pPr>"
            + r("a")
            + "</w:p>";

    assertEquals(
        List.of("一、a", "a"),
        linesOf(
            numbered.formatted("<wx:t wx:val=\"一、\"/><wx:font wx:val=\"宋体\"/>")
                + numbered.formatted("<wx:t wx:val=\"·\"/><wx:font wx:val=\"Symbol\"/>")));
  }

  @Test
  void labelsAreCountedWhereNoneIsWritten() {
    String lists =
        "<w:lists><w:listDef w:listDefId=\"4\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
            + "<w:nfc w:val=\"37\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:listDef>"
            + "<w:list w:ilfo=\"1\"><w:ilst w:val=\"4\"/></w:list></w:lists>";
    String item = "<w:p><w:pPr><w:listPr><w:ilfo w:val=\"1\"/></w:listPr></w:pPr></w:p>";

    assertEquals(List.of("一、", "二、"), lines(read(lists, item + item)));
  }

  @Test
  void stylesHideAndMarkContents() {
    String styles =
        "<w:styles><w:versionOfBuiltInStylenames w:val=\"7\"/><w:style w:type=\"paragraph\""
            + " w:default=\"on\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"b\"><w:name w:val=\"toc 1\"/></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"c\"><w:rPr><w:vanish/></w:rPr></w:style>"
            + "</w:styles>";
    Document document =
        read(
            styles,
            "<w:p><w:pPr><w:pStyle w:val=\"b\"/></w:pPr>"
                + r("contents")
                + "</w:p><w:p>"
                + r("a")
                + "<w:r><w:rPr><w:rStyle w:val=\"c\"/></w:rPr><w:t>hidden</w:t></w:r></w:p>");

    assertEquals(List.of("contents", "a"), lines(document));
    assertEquals(Role.CONTENTS, paragraphs(document).get(0).role());
    assertEquals(1, remark(document, Kind.HIDDEN_TEXT_DROPPED).count());
  }

  @Test
  void notesStandWhereTheyAreReferredTo() {
    Document document =
        read(
            "",
            "<w:p>"
                + r("12")
                + "<w:r><w:footnote>"
                + "<w:p><w:r><w:footnoteRef/></w:r>"
                + r("注")
                + "</w:p></w:footnote></w:r></w:p>"
                + p("b"));

    assertEquals(List.of("12", "b"), lines(document));
    assertEquals(List.of("注"), document.notes());
    assertEquals(1, paragraphs(document).get(1).index());
  }

  @Test
  void linksAreLinks() {
    Document document =
        read(
            "",
            "<w:p><w:hlink w:dest=\"http://x\">"
                + r("a")
                + "</w:hlink></w:p><w:p><w:hlink w:dest=\"\" w:bookmark=\"_Toc1\">"
                + r("b")
                + "</w:hlink></w:p>");

    assertEquals(
        List.of(Role.LINK, Role.CONTENTS),
        paragraphs(document).stream().map(paragraph -> paragraph.role()).toList());
  }

  @Test
  void picturesAndTextBoxesAreFound() {
    assertEquals(
        List.of("a", "<表>", "b"),
        linesOf(
            "<w:p>"
                + r("a")
                + "<w:r><w:pict><w:binData w:name=\"wordml://1.png\">QUJD</w:binData><v:shape>"
                + "<v:imagedata src=\"wordml://1.png\" o:title=\"表\"/></v:shape></w:pict></w:r>"
                + "<w:r><w:pict><v:textbox><w:txbxContent>"
                + p("b")
                + "</w:txbxContent></v:textbox></w:pict></w:r></w:p>"));
  }

  @Test
  void everyEncodingOfXmlIsRead() throws GongkaiException {
    String xml = "\ufeff<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + file("", p("总体情况"));

    assertEquals(
        List.of("总体情况"),
        lines(
            DocxExtractor.extractFlat(
                xml.getBytes(UTF_16LE), new Budget(Limits.DEFAULT), Docx.NONE)));
  }

  @Test
  void aFileThatIsCutIsDamaged() {
    String whole = file("", p("a"));
    for (int length = OPEN.length(); length < whole.length(); length += 7) {
      byte[] cut = whole.substring(0, length).getBytes(UTF_8);
      GongkaiException e =
          assertThrows(
              GongkaiException.class,
              () -> DocxExtractor.extractFlat(cut, new Budget(Limits.DEFAULT), Docx.NONE));
      assertEquals(Reason.DAMAGED, e.reason());
    }
  }
}
