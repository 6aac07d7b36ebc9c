package org.gongkai.internal.docx;

import static org.gongkai.internal.docx.Docx.p;
import static org.gongkai.internal.docx.Docx.r;
import static org.gongkai.internal.docx.Docx.t;
import static org.gongkai.internal.docx.Docx.tbl;
import static org.gongkai.internal.docx.Docx.tc;
import static org.gongkai.internal.docx.Docx.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gongkai.Limits;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Cell;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.internal.document.Paragraph.Role;
import org.gongkai.internal.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares with Apache POI where POI is right: paragraphs and tables without anything special. */
class OracleTest {
  private static final String CONTENT_TYPES =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
          + " Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
          + " Extension=\"xml\" ContentType=\"application/xml\"/><Override"
          + " PartName=\"/word/document.xml\" ContentType=\""
          + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";

  private static List<String> ours(byte[] bytes) {
    List<String> texts = new ArrayList<>();
    collect(Docx.read(bytes, Limits.DEFAULT).blocks(), texts);
    return texts;
  }

  private static void collect(List<Block> blocks, List<String> texts) {
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        keep(paragraph.text(), texts);
      } else if (block instanceof Table table) {
        for (Cell cell : table.cells()) {
          collect(cell.blocks(), texts);
        }
      }
    }
  }

  private static List<String> theirs(byte[] bytes) throws IOException {
    List<String> texts = new ArrayList<>();
    try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      collectTheirs(document.getBodyElements(), texts);
    }
    return texts;
  }

  private static void collectTheirs(List<IBodyElement> elements, List<String> texts) {
    for (IBodyElement element : elements) {
      if (element instanceof XWPFParagraph paragraph) {
        keep(paragraph.getText(), texts);
      } else if (element instanceof XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
          for (XWPFTableCell cell : row.getTableCells()) {
            collectTheirs(cell.getBodyElements(), texts);
          }
        }
      }
    }
  }

  private static boolean hasTextBox(byte[] bytes) {
    return Docx.paragraphs(Docx.read(bytes, Limits.DEFAULT)).stream()
        .anyMatch(paragraph -> paragraph.role() == Role.FLOATING);
  }

  private static void keep(String text, List<String> texts) {
    if (!Blank.is(text)) {
      texts.add(text);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>",
        "<w:p><w:ins w:id=\"1\" w:author=\"x\"><w:r><w:t>a</w:t></w:r></w:ins></w:p>",
        "<w:p><w:r><w:fldChar"
            + " w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar"
            + " w:fldCharType=\"separate\"/></w:r><w:r><w:t>42</w:t></w:r><w:r><w:fldChar"
            + " w:fldCharType=\"end\"/></w:r></w:p>",
        "<w:p><w:hyperlink w:anchor=\"x\"><w:r><w:t>a</w:t></w:r></w:hyperlink></w:p>",
        "<w:p><w:r><w:t>a</w:t></w:r><w:smartTag><w:r><w:t>b</w:t></w:r></w:smartTag></w:p>"
      })
  void simpleParagraphsAreReadAsPoiReadsThem(String body) throws IOException {
    byte[] bytes =
        Docx.of(p("first") + body + p("last")).part("[Content_Types].xml", CONTENT_TYPES).bytes();

    assertEquals(theirs(bytes), ours(bytes));
  }

  @Test
  void simpleTablesAreReadAsPoiReadsThem() throws IOException {
    byte[] bytes =
        Docx.of(
                p("a")
                    + tbl(
                        tr(tc("b"), tc("<w:gridSpan w:val=\"2\"/>", "c")),
                        tr(tc("d"), tc("e"), tc("f")))
                    + "<w:p>"
                    + r("g")
                    + "<w:r>"
                    + t(" h ")
                    + "</w:r></w:p>"
                    + tbl(tr("<w:tc>" + p("i") + tbl(tr(tc("j"))) + p("k") + "</w:tc>")))
            .part("[Content_Types].xml", CONTENT_TYPES)
            .bytes();

    assertEquals(List.of("a", "b", "c", "d", "e", "f", "g h ", "i", "j", "k"), ours(bytes));
    assertEquals(theirs(bytes), ours(bytes));
  }

  @Test
  void realDocumentsAreReadAsPoiReadsThem() throws IOException {
    String shared = System.getProperty("gongkai.shared");
    assumeTrue(shared != null, "the system property gongkai.shared is not set");
    Path corpus = Path.of(shared, "corpus");
    assumeTrue(Files.isDirectory(corpus), "there is no folder " + corpus);
    List<Path> files;
    try (Stream<Path> all = Files.list(corpus)) {
      files = all.filter(file -> file.toString().endsWith(".docx")).sorted().toList();
    }

    assertFalse(files.isEmpty(), "no docx in " + corpus);
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      // POI puts the text of a text box in brackets into its host paragraph.
      if (!hasTextBox(bytes)) {
        assertEquals(theirs(bytes), ours(bytes), file.toString());
      }
    }
  }
}
