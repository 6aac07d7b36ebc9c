package org.gongkai.internal.docx;

import static org.gongkai.internal.docx.Docx.grid;
import static org.gongkai.internal.docx.Docx.p;
import static org.gongkai.internal.docx.Docx.table;
import static org.gongkai.internal.docx.Docx.tbl;
import static org.gongkai.internal.docx.Docx.tc;
import static org.gongkai.internal.docx.Docx.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongkai.internal.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
  private static final String DOWN = "<w:vMerge w:val=\"restart\"/>";
  private static final String UP = "<w:vMerge/>";

  private static String wide(int columns) {
    return "<w:gridSpan w:val=\"" + columns + "\"/>";
  }

  private static Table read(String... rows) {
    return table(Docx.of(tbl(rows)).read());
  }

  @Test
  void cellsStandInTheirTrueGridColumn() {
    Table table =
        read(
            tr(tc(wide(2), "H12"), tc("H3")),
            "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + tc("B2") + tc("") + "</w:tr>");

    assertEquals(List.of("0,0 1×2 H12", "0,2 H3", "1,1 B2", "1,2 "), grid(table));
    assertEquals(2, table.rows());
    assertEquals(3, table.columns());
  }

  @Test
  void mergedCellsStandOnceWithTheirSpan() {
    assertEquals(
        List.of("0,0 3×2 a", "0,2 b", "1,2 c", "2,2 d"),
        grid(
            read(
                tr(tc(wide(2) + DOWN, "a"), tc("b")),
                tr(tc(wide(2) + UP, ""), tc("c")),
                tr(tc(wide(2) + "<w:vMerge w:val=\"continue\"/>", ""), tc("d")))));
  }

  @Test
  void aSecondMergeBelowTheFirstIsOneOfItsOwn() {
    assertEquals(
        List.of("0,0 2×1 a", "2,0 2×1 b"),
        grid(read(tr(tc(DOWN, "a")), tr(tc(UP, "")), tr(tc(DOWN, "b")), tr(tc(UP, "")))));
  }

  @Test
  void aMergeFindsTheCellAboveByItsGridColumn() {
    assertEquals(
        List.of("0,0 a", "0,1 2×1 b", "1,0 c"),
        grid(read(tr(tc("a"), tc(DOWN, "b")), tr(tc("c"), tc(UP, "")))));
    assertEquals(
        List.of("0,0 1×2 a", "0,2 2×1 b", "1,0 c", "1,1 d"),
        grid(read(tr(tc(wide(2), "a"), tc(DOWN, "b")), tr(tc("c"), tc("d"), tc(UP, "")))));
  }

  @Test
  void aMergeWithNothingAboveIsACellOfItsOwn() {
    assertEquals(List.of("0,0 2×1 a"), grid(read(tr(tc(UP, "a")), tr(tc(UP, "")))));
    assertEquals(List.of("0,0 a", "1,0 b"), grid(read(tr(tc("a")), tr(tc(UP, "b")))));
    assertEquals(
        List.of("0,0 1×2 a", "1,0 b", "1,1 c"),
        grid(read(tr(tc(wide(2) + DOWN, "a")), tr(tc(UP, "b"), tc("c")))));
  }

  @Test
  void wordsInAMergedCellAreNotLost() {
    assertEquals(
        List.of("0,0 3×1 a\nb"), grid(read(tr(tc(DOWN, "a")), tr(tc(UP, " ")), tr(tc(UP, "b")))));
  }

  @Test
  void cellsThatAreMergedTheOldWayAreOne() {
    assertEquals(
        List.of("0,0 1×3 a", "0,3 b"),
        grid(
            read(
                tr(
                    tc("<w:hMerge w:val=\"restart\"/>", "a"),
                    tc("<w:hMerge/>", ""),
                    tc("<w:hMerge w:val=\"continue\"/>", ""),
                    tc("b")))));
    assertEquals(List.of("0,0 a"), grid(read(tr(tc("<w:hMerge/>", "a")))));
    assertEquals(
        List.of("0,0 1×2 a\nb"),
        grid(read(tr(tc("<w:hMerge w:val=\"restart\"/>", "a"), tc("<w:hMerge/>", "b")))));
  }

  @Test
  void rowsMayMissCells() {
    Table table = read(tr(tc("a")), tr(tc("b"), tc("c")), tr(), tr(tc("d")));

    assertEquals(List.of("0,0 a", "1,0 b", "1,1 c", "2,0 d"), grid(table));
    assertEquals(3, table.rows());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-3", "x", "", "1.5", "99999999999999999999"})
  void aSpanThatIsNoneIsOneColumn(String span) {
    assertEquals(
        List.of("0,0 a", "0,1 b"),
        grid(read(tr(tc("<w:gridSpan w:val=\"" + span + "\"/>", "a"), tc("b")))));
  }

  @Test
  void aCellHoldsParagraphsAndTablesInOrder() {
    Table outer =
        read(tr("<w:tc>" + p("a") + tbl(tr(tc("b"), tc("c"))) + p("d") + "</w:tc>", tc("e")));

    assertEquals(List.of("a", "[b|c]", "d"), Docx.lines(outer.cells().get(0).blocks()));
    assertEquals(List.of("0,0 a\nb\nc\nd", "0,1 e"), grid(outer));
  }

  @Test
  void tablesAreNumberedBeforeTheTablesInside() {
    var document =
        Docx.of(
                p("0")
                    + tbl(tr("<w:tc>" + tbl(tr(tc("3"))) + p("4") + "</w:tc>"))
                    + p("5")
                    + tbl(tr(tc("7"))))
            .read();
    Table outer = (Table) document.blocks().get(1);
    Table inner = (Table) outer.cells().get(0).blocks().get(0);
    Table last = (Table) document.blocks().get(3);

    assertEquals(List.of(0, 1, 2), List.of(outer.number(), inner.number(), last.number()));
    assertEquals(List.of(1, 2, 6), List.of(outer.index(), inner.index(), last.index()));
    assertEquals(5, Docx.paragraphs(document).get(1).index());
  }

  @Test
  void rowsAndCellsOutsideOfATableLoseNoText() {
    assertEquals(List.of("a", "b"), Docx.linesOf(tr(tc("a")) + tc("b")));
    assertEquals(List.of("0,0 a\nb"), grid(read(tr("<w:tc>" + p("a") + tr(tc("b")) + "</w:tc>"))));
    assertEquals(
        List.of("0,0 a", "0,1 b"), grid(read("<w:tr>" + tc("a") + tr(tc("b")) + "</w:tr>")));
  }
}
