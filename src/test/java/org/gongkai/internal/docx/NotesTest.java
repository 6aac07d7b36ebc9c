package org.gongkai.internal.docx;

import static org.gongkai.internal.docx.Docx.lines;
import static org.gongkai.internal.docx.Docx.p;
import static org.gongkai.internal.docx.Docx.r;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongkai.internal.document.Document;
import org.junit.jupiter.api.Test;

class NotesTest {
  private static String reference(String kind, int id) {
    return "<w:r><w:" + kind + "Reference w:id=\"" + id + "\"/></w:r>";
  }

  private static String note(String kind, int id, String text) {
    return "<w:"
        + kind
        + " w:id=\""
        + id
        + "\"><w:p><w:r><w:"
        + kind
        + "Ref/></w:r>"
        + r(" " + text)
        + "</w:p></w:"
        + kind
        + ">";
  }

  @Test
  void aReferenceIsNotGluedToTheNumberBeforeIt() {
    Document document =
        Docx.of("<w:p>" + r("12") + reference("footnote", 2) + "</w:p>")
            .footnotes(note("footnote", 2, "注"))
            .read();

    assertEquals(List.of("12"), lines(document));
    assertEquals(List.of("注"), document.notes());
    assertEquals(List.of(), document.remarks());
  }

  @Test
  void notesStandInTheOrderOfTheirReferences() {
    Document document =
        Docx.of(
                "<w:p>"
                    + reference("footnote", 3)
                    + reference("endnote", 2)
                    + reference("footnote", 2)
                    + reference("footnote", 3)
                    + "</w:p>")
            .footnotes(
                note("footnote", 2, "two")
                    + note("footnote", 3, "three")
                    + note("footnote", 4, "unused"))
            .endnotes(note("endnote", 2, "end"))
            .read();

    assertEquals(List.of("three", "two", "end"), document.notes());
  }

  @Test
  void separatorsAreNoNotes() {
    Document document =
        Docx.of("<w:p>" + reference("footnote", 0) + reference("footnote", 1) + "</w:p>")
            .footnotes(
                "<w:footnote w:type=\"separator\""
                    + " w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote"
                    + " w:type=\"continuationSeparator\" w:id=\"1\">"
                    + p("text")
                    + "</w:footnote>")
            .read();

    assertEquals(List.of(), document.notes());
  }

  @Test
  void aNoteMayHaveParagraphs() {
    Document document =
        Docx.of("<w:p>" + reference("footnote", 1) + "</w:p>")
            .footnotes("<w:footnote w:id=\"1\">" + p("a") + p("b") + "</w:footnote>")
            .read();

    assertEquals(List.of("a\nb"), document.notes());
  }

  @Test
  void deletedAndHiddenReferencesHaveNoNote() {
    Document document =
        Docx.of(
                "<w:p>"
                    + r("a")
                    + "<w:del>"
                    + reference("footnote", 1)
                    + "</w:del><w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference"
                    + " w:id=\"2\"/></w:r></w:p>")
            .footnotes(note("footnote", 1, "one") + note("footnote", 2, "two"))
            .read();

    assertEquals(List.of(), document.notes());
  }

  @Test
  void aMarkOfTheAuthorsOwnIsNoText() {
    Document document =
        Docx.of(
                "<w:p>"
                    + r("12")
                    + "<w:r><w:footnoteReference w:customMarkFollows=\"1\""
                    + " w:id=\"1\"/><w:t>3</w:t></w:r>"
                    + r("件")
                    + "</w:p>")
            .footnotes(note("footnote", 1, "one"))
            .read();

    assertEquals(List.of("12件"), lines(document));
    assertEquals(List.of("one"), document.notes());
  }

  @Test
  void aReferenceWithoutItsNoteIsNoError() {
    assertEquals(List.of(), Docx.of("<w:p>" + reference("footnote", 1) + "</w:p>").read().notes());
  }
}
