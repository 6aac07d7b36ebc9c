package org.gongkai.internal.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a table that is no header, and what was found out about it so far. Not thread-safe. */
final class DataRow {
  final GridRow grid;

  /** The header above it, or null. */
  final @Nullable Header header;

  /** Whether a banner naming an article stands above it in its table. */
  final boolean underArticle;

  /** Place of its label among the cells of the row, or -1. */
  final int label;

  /** The row of the form that its label names, word for word. */
  final @Nullable Row named;

  /** The row of the form that it is. */
  @Nullable Row row;

  /** Whether other rows claim the same place with as much right. */
  boolean ambiguous;

  /** The headings above its values. */
  List<Header.Slot> slots = List.of();

  private DataRow(
      GridRow grid, @Nullable Header header, boolean underArticle, int label, @Nullable Row named) {
    this.grid = grid;
    this.header = header;
    this.underArticle = underArticle;
    this.label = label;
    this.named = named;
  }

  static DataRow of(
      GridRow grid, @Nullable Header header, boolean underArticle, LabelIndex index, Stubs stubs) {
    int label = -1;
    Row named = null;
    for (int i = 0; i < grid.own().size(); i++) {
      CellView cell = grid.own().get(i);
      Row row = index.row(cell);
      if (row != null) {
        named = row;
        label = i;
      } else if ((cell.valueLike() && !isSerialNumber(grid, i, index))
          || (named != null && !cell.blank())) {
        break;
      } else if (named == null && !cell.blank()) {
        label = i;
      }
    }
    stubs.enter(grid, label);
    return new DataRow(grid, header, underArticle, label, stubs.allow(named) ? named : null);
  }

  /** A number in front of a label counts the rows. */
  private static boolean isSerialNumber(GridRow grid, int place, LabelIndex index) {
    return place == 0
        && grid.own().subList(1, Math.min(5, grid.own().size())).stream()
            .anyMatch(cell -> index.row(cell) != null);
  }

  /** The cells behind the label. */
  List<CellView> values() {
    return grid.own().subList(label + 1, grid.own().size());
  }

  /** The cells behind the label, those that started further up included. */
  List<CellView> coveringValues() {
    if (label < 0) {
      return grid.covering();
    }
    int column = labelCell().cell().column();
    return grid.covering().stream().filter(cell -> cell.cell().column() > column).toList();
  }

  CellView labelCell() {
    return grid.own().get(label);
  }

  /** Whether a header stands above it in its own table. */
  boolean hasOwnHeader() {
    return header != null && header.table() == grid.table().number();
  }

  /** Whether the source ended this row before its time. */
  boolean isCutOff() {
    return grid.table().cutOff() && grid.index() == grid.table().rows() - 1;
  }

  /** Whether some cell behind the label holds a number or what should be one. */
  boolean hasValues() {
    return values().stream().anyMatch(cell -> !cell.blank());
  }
}
