package org.gongkai.internal.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The stubs that are open while the rows of a table are gone through: a row is inside a stub as
 * long as its label stands further right. Not thread-safe.
 */
final class Stubs {
  private record Open(int column, String label) {}

  private final LabelIndex index;
  private final Deque<Open> open = new ArrayDeque<>();

  Stubs(LabelIndex index) {
    this.index = index;
  }

  /** Goes on to a row whose label is at this place among its cells; -1 where it has none. */
  void enter(GridRow row, int label) {
    for (int i = 0; i <= label; i++) {
      CellView cell = row.own().get(i);
      if (cell.blank()) {
        continue;
      }
      int column = cell.cell().column();
      while (!open.isEmpty() && open.getLast().column() >= column) {
        open.removeLast();
      }
      String stub = i < label ? index.stub(cell) : null;
      if (stub != null) {
        open.addLast(new Open(column, stub));
      }
    }
  }

  /** Whether a row of the form may stand inside the stubs that are open. */
  boolean allow(@Nullable Row row) {
    if (row == null) {
      return true;
    }
    for (Open stub : open) {
      boolean above = false;
      for (List<String> label : row.labels().subList(1, row.labels().size())) {
        above |= label.get(0).equals(stub.label());
      }
      if (!above) {
        return false;
      }
    }
    return true;
  }
}
