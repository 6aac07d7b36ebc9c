package org.gongkai.internal.form;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.internal.document.Cell;
import org.gongkai.internal.document.Table;

/**
 * A row of a table.
 *
 * @param table the table
 * @param index 0-based grid row
 * @param own the cells that start in it, in the order of the source
 * @param covering the cells that cover it, those that started further up included, by column
 */
record GridRow(Table table, int index, List<CellView> own, List<CellView> covering) {

  /** The rows of a table that have cells of their own. */
  static List<GridRow> of(Table table) {
    var rows = new ArrayList<GridRow>();
    var open = new ArrayList<CellView>();
    List<Cell> cells = table.cells();
    int next = 0;
    while (next < cells.size()) {
      int index = cells.get(next).row();
      if (!open.isEmpty()) {
        open.removeIf(view -> view.cell().row() + view.cell().rowSpan() <= index);
      }
      var own = new ArrayList<CellView>();
      while (next < cells.size() && cells.get(next).row() == index) {
        own.add(new CellView(cells.get(next++)));
      }
      rows.add(GridRow.of(table, index, List.copyOf(own), open));
      for (CellView view : own) {
        if (view.cell().rowSpan() > 1) {
          open.add(view);
        }
      }
    }
    return rows;
  }

  private static GridRow of(Table table, int index, List<CellView> own, List<CellView> open) {
    if (open.isEmpty()) {
      return new GridRow(table, index, own, own);
    }
    var covering = new ArrayList<>(open);
    covering.addAll(own);
    covering.sort((a, b) -> Integer.compare(a.cell().column(), b.cell().column()));
    return new GridRow(table, index, own, List.copyOf(covering));
  }

  /** Whether a cell holds a number or what stands for one. */
  boolean hasValue() {
    for (CellView cell : own) {
      if (cell.valueLike()) {
        return true;
      }
    }
    return false;
  }
}
