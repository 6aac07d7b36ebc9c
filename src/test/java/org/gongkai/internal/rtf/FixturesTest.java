package org.gongkai.internal.rtf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.Limits;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.docx.DocxExtractor;
import org.gongkai.internal.limit.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What LibreOffice made of documents that hold one construct each, in {@code testdata/word}. Where
 * it writes less than the document says, what it writes is read.
 */
class FixturesTest {
  private static final Path FOLDER = Path.of("testdata", "word");

  private static Document docx(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(FOLDER.resolve(name + ".docx"));
    return DocxExtractor.extract(
        bytes,
        new Budget(Limits.DEFAULT),
        (part, path) -> {
          throw new IllegalStateException(path);
        });
  }

  private static Document rtf(String name) throws IOException {
    return RtfExtractor.extract(
        Files.readAllBytes(FOLDER.resolve(name + ".rtf")), new Budget(Limits.DEFAULT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "deleted-rows",
        "headers-footers-and-comments",
        "hyperlinks",
        "paragraphs-and-tables-in-turn",
        "pictures",
        "raised-digits",
        "table-of-contents",
        "text-boxes",
        "uneven-rows"
      })
  void whatLibreOfficeKeepsIsReadAsInTheDocx(String name) throws IOException {
    Document docx = docx(name);
    Document rtf = rtf(name);
    assertEquals(Rtf.shown(docx), Rtf.shown(rtf));
    assertEquals(docx.notes(), rtf.notes());
  }

  /** LibreOffice has neither 一〇 nor brackets as formats, nor plain digits for all levels. */
  @Test
  void numbersAreThoseThatLibreOfficePrints() throws IOException {
    String name = "automatic-numbers";
    assertEquals(asLibreOfficePrints(Rtf.shown(docx(name))), Rtf.shown(rtf(name)));
  }

  private static String asLibreOfficePrints(String shown) {
    return shown
        .replace("第一〇条", "第十条")
        .replace("<⑴>", "<1>")
        .replace("<⑵>", "<2>")
        .replace("<1.1>节一", "<一.1>节一")
        .replace("<1.2>", "<一.2>")
        .replace("<2.1>", "<二.1>");
  }

  /** LibreOffice writes the mark of a note of its own a second time, before its text. */
  @Test
  void notesStandBesideTheText() throws IOException {
    assertEquals(Rtf.shown(docx("notes")), Rtf.shown(rtf("notes")));
    List<String> notes = rtf("notes").notes();
    assertEquals(
        docx("notes").notes(), notes.stream().map(note -> note.replace("※※", "※")).toList());
  }

  /** LibreOffice makes a cell of what a row leaves free. */
  @Test
  void mergedCellsAreOne() throws IOException {
    String shown = Rtf.shown(rtf("merged-cells"));
    assertEquals(Rtf.shown(docx("merged-cells")).split(" / ", -1)[0], shown.split(" / ", -1)[0]);
  }

  /** LibreOffice forgets which marks of paragraphs were deleted. */
  @Test
  void trackedChangesAreResolved() throws IOException {
    String shown = Rtf.shown(rtf("tracked-changes"));
    assertFalse(shown.contains("删去"), shown);
    assertEquals(
        Rtf.shown(docx("tracked-changes")).split(" \\| ", -1)[0], shown.split(" \\| ", -1)[0]);
  }
}
