package org.gongkai.internal.docx;

import static org.gongkai.internal.docx.Docx.grid;
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

class TrackedChangesTest {
  private static String deleted(String text) {
    return "<w:del w:id=\"1\"><w:r><w:delText>" + text + "</w:delText></w:r></w:del>";
  }

  private static String inserted(String xml) {
    return "<w:ins w:id=\"2\">" + xml + "</w:ins>";
  }

  private static String withMark(String change, String text) {
    return "<w:p><w:pPr><w:rPr><w:" + change + "/></w:rPr></w:pPr>" + r(text) + "</w:p>";
  }

  @Test
  void insertedTextIsReadAndDeletedTextIsNot() {
    Document document =
        Docx.of("<w:p>" + r("A") + inserted(r("INS")) + deleted("DEL") + r("B") + "</w:p>").read();

    assertEquals(List.of("AINSB"), Docx.lines(document));
    assertEquals(2, remark(document, Kind.TRACKED_CHANGES_RESOLVED).count());
    assertEquals(List.of("INS", "DEL"), remark(document, Kind.TRACKED_CHANGES_RESOLVED).examples());
  }

  @Test
  void aDocumentWithoutChangesHasNoRemark() {
    assertEquals(List.of(), Docx.of(p("A")).read().remarks());
  }

  @Test
  void textThatIsDeletedInsideAnInsertionIsNotRead() {
    assertEquals(
        List.of("AC"), linesOf("<w:p>" + inserted(r("A") + deleted("B") + r("C")) + "</w:p>"));
  }

  @Test
  void deletedTextThatIsWrittenAsPlainTextIsNotRead() {
    assertEquals(List.of("A"), linesOf("<w:p>" + r("A") + "<w:del>" + r("B") + "</w:del></w:p>"));
  }

  @Test
  void movedTextStandsOnceAtItsNewPlace() {
    assertEquals(
        List.of("", "B", "moved"),
        linesOf(
            "<w:p><w:moveFromRangeStart w:id=\"1\"/><w:moveFrom>"
                + r("moved")
                + "</w:moveFrom><w:moveFromRangeEnd w:id=\"1\"/></w:p>"
                + p("B")
                + "<w:p><w:moveTo>"
                + r("moved")
                + "</w:moveTo></w:p>"));
  }

  @Test
  void aLinkInsideAnInsertionIsRead() {
    assertEquals(
        List.of("Alink"),
        linesOf(
            "<w:p>"
                + r("A")
                + inserted("<w:hyperlink r:id=\"r1\">" + r("link") + "</w:hyperlink>")
                + "</w:p>"));
  }

  @Test
  void aRowMarkedDeletedIsNotInTheGrid() {
    Document document =
        Docx.of(
                tbl(
                    tr(tc("a")),
                    "<w:tr><w:trPr><w:del w:id=\"7\"/></w:trPr>" + tc("gone") + "</w:tr>",
                    tr(tc("b"))))
            .read();

    assertEquals(List.of("0,0 a", "1,0 b"), grid(table(document)));
    assertEquals(2, table(document).rows());
    assertEquals(List.of("gone"), remark(document, Kind.TRACKED_CHANGES_RESOLVED).examples());
    assertEquals(1, remark(document, Kind.TRACKED_CHANGES_RESOLVED).count());
  }

  @Test
  void aRowMarkedInsertedIsInTheGrid() {
    Document document =
        Docx.of(tbl("<w:tr><w:trPr><w:ins w:id=\"7\"/></w:trPr>" + tc("a") + "</w:tr>")).read();

    assertEquals(List.of("0,0 a"), grid(table(document)));
    assertEquals(1, remark(document, Kind.TRACKED_CHANGES_RESOLVED).count());
  }

  @Test
  void aTableWhoseRowsAreAllDeletedIsGoneAndTakesNoNumber() {
    Document document =
        Docx.of(
                tbl("<w:tr><w:trPr><w:del w:id=\"7\"/></w:trPr>" + tc("gone") + "</w:tr>")
                    + tbl(tr(tc("a"))))
            .read();

    assertEquals(1, document.blocks().size());
    assertEquals(0, table(document).number());
    assertEquals(0, table(document).index());
  }

  @Test
  void aCellMarkedDeletedIsNotInTheGrid() {
    assertEquals(
        List.of("0,0 a", "0,1 c"),
        grid(table(Docx.of(tbl(tr(tc("a"), tc("<w:cellDel w:id=\"1\"/>", "b"), tc("c")))).read())));
  }

  @Test
  void cellsThatWereMergedWithATrackedChangeAreOne() {
    assertEquals(
        List.of("0,0 2×1 a"),
        grid(
            table(
                Docx.of(
                        tbl(
                            tr(tc("<w:cellMerge w:vMerge=\"rest\"/>", "a")),
                            tr(tc("<w:cellMerge w:vMerge=\"cont\"/>", ""))))
                    .read())));
  }

  @Test
  void aParagraphWhoseMarkIsDeletedGoesOnInTheNextOne() {
    assertEquals(List.of("AB", "C"), linesOf(withMark("del", "A") + p("B") + p("C")));
  }

  @Test
  void manyParagraphsWhoseMarksAreDeletedBecomeOne() {
    assertEquals(
        List.of("ABC"), linesOf(withMark("del", "A") + withMark("moveFrom", "B") + p("C")));
  }

  @Test
  void aParagraphWhoseMarkIsInsertedIsOneOfItsOwn() {
    assertEquals(List.of("A", "B"), linesOf(withMark("ins", "A") + p("B")));
  }

  @Test
  void aParagraphWhoseMarkIsDeletedBeforeATableStays() {
    assertEquals(
        List.of("A", "[b]", "C"),
        linesOf(withMark("del", "A") + tbl(tr(tc("b"))) + withMark("del", "C")));
  }

  @Test
  void aDeletedParagraphLeavesNoBlankOneBehind() {
    assertEquals(
        List.of("A", "[b]"),
        linesOf(
            p("A")
                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
                + deleted("gone")
                + "</w:p>"
                + tbl(tr(tc("b")))));
  }

  @Test
  void formerPropertiesAreNotTakenForPresentOnes() {
    assertEquals(
        List.of("shown"),
        linesOf(
            "<w:p><w:pPr><w:rPr><w:rPrChange><w:rPr><w:del/></w:rPr></w:rPrChange></w:rPr>"
                + "<w:pPrChange><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr></w:pPrChange></w:pPr>"
                + "<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr>"
                + "<w:t>shown</w:t></w:r></w:p>"));
    assertEquals(
        List.of("0,0 a", "1,0 b"),
        grid(
            table(
                Docx.of(
                        tbl(
                            tr(tc("<w:vMerge w:val=\"restart\"/>", "a")),
                            "<w:tr><w:trPr><w:trPrChange><w:trPr><w:hidden/></w:trPr></w:trPrChange>"
                                + "</w:trPr>"
                                + tc(
                                    "<w:tcPrChange><w:tcPr><w:vMerge/></w:tcPr></w:tcPrChange>",
                                    "b")
                                + "</w:tr>"))
                    .read())));
  }
}
