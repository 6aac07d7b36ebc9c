package org.gongkai.internal.rtf;

import com.rtfparserkit.rtf.Command;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gongkai.internal.word.RowShape;
import org.jspecify.annotations.Nullable;

/**
 * The rows that are described, one for each depth of tables. A description stays in force until
 * there is another one. Not thread-safe.
 */
final class Rows {
  private final List<Row> byDepth = new ArrayList<>();

  private static final class Row {
    int left;
    List<RowShape.Shape> cells = new ArrayList<>();
    boolean continuesLeft;
    boolean beginsBelow;
    boolean continuesAbove;
    boolean isDeleted;
    int deleted;
    @Nullable RowShape shape;

    /** Whether the row that is open holds anything that is printed. */
    boolean saysSomething;

    /** Whether the cell that is open holds deleted words. */
    boolean holdsDeleted;

    int cellsSoFar;

    /** The cells without deleted words. */
    BitSet kept = new BitSet();

    void forget() {
      continuesLeft = false;
      beginsBelow = false;
      continuesAbove = false;
      isDeleted = false;
    }
  }

  private Row at(int depth) {
    while (byDepth.size() < depth) {
      byDepth.add(new Row());
    }
    return byDepth.get(depth - 1);
  }

  /** Reads one control word of a description. */
  void property(Command command, int value, int depth) {
    Row row = at(depth);
    switch (command) {
      case trowd -> restart(depth);
      case trleft -> row.left = value;
      case clmrg -> row.continuesLeft = true;
      case clvmgf -> row.beginsBelow = true;
      case clvmrg -> row.continuesAbove = true;
      case cldel -> row.isDeleted = true;
      case cellx -> {
        row.cells.add(
            new RowShape.Shape(value, row.continuesLeft, row.beginsBelow, row.continuesAbove));
        row.deleted += row.isDeleted ? 1 : 0;
        row.forget();
      }
      default -> {}
    }
    row.shape = null;
  }

  /** A description says nothing of the cells that were read before it. */
  private void restart(int depth) {
    Row before = at(depth);
    var row = new Row();
    row.saysSomething = before.saysSomething;
    row.holdsDeleted = before.holdsDeleted;
    row.cellsSoFar = before.cellsSoFar;
    row.kept = before.kept;
    byDepth.set(depth - 1, row);
  }

  /** The open cell holds words, deleted or not. */
  void hold(boolean areDeleted, int depth) {
    Row row = at(depth);
    row.holdsDeleted |= areDeleted;
    row.saysSomething |= !areDeleted;
  }

  /** A cell ends. */
  void endCell(int depth) {
    Row row = at(depth);
    if (!row.holdsDeleted) {
      row.kept.set(row.cellsSoFar);
    }
    row.cellsSoFar++;
    row.holdsDeleted = false;
  }

  /** A row ends. */
  void endRow(int depth, boolean isDropped) {
    Row row = at(depth);
    row.saysSomething = false;
    row.holdsDeleted = false;
    row.cellsSoFar = 0;
    row.kept.clear();
    if (depth > 1 && !isDropped) {
      at(depth - 1).saysSomething = true;
    }
  }

  /** The row as it is described. */
  RowShape shape(int depth) {
    Row row = at(depth);
    RowShape shape = row.shape;
    if (shape == null) {
      shape = new RowShape(row.left, row.cells);
      row.shape = shape;
    }
    return shape;
  }

  /**
   * Whether the row was deleted: all its cells were, or nothing is left in any of them but in those
   * that go on with the cell above.
   */
  boolean isDeleted(int depth) {
    Row row = at(depth);
    if (row.deleted > 0 && row.deleted == row.cells.size()) {
      return true;
    }
    if (row.saysSomething || row.kept.cardinality() == row.cellsSoFar) {
      return false;
    }
    return row.kept.stream()
        .allMatch(i -> i < row.cells.size() && row.cells.get(i).continuesAbove());
  }
}
