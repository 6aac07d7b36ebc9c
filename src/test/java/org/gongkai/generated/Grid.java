package org.gongkai.generated;

import java.util.ArrayList;
import java.util.List;

/** A table as HTML knows it: merged cells stand once, where they begin. */
record Grid(int columns, int headerRows, List<List<Cell>> rows) {

  /** What a cell is there for. */
  enum Role {
    BANNER,
    HEADER,
    LABEL,
    NUMBER
  }

  /** A cell; a line break in {@code text} separates paragraphs. */
  record Cell(Role role, String text, int colspan, int rowspan) {
    static Cell of(Role role, String text) {
      return new Cell(role, text, 1, 1);
    }

    Cell spanning(int columns, int rows) {
      return new Cell(role, text, columns, rows);
    }

    Cell withText(String other) {
      return new Cell(role, other, colspan, rowspan);
    }
  }

  /**
   * A place in a row: the beginning of a cell, or its continuation from {@code above} rows further
   * up.
   */
  record Slot(Cell cell, int column, int above) {
    boolean first() {
      return above == 0;
    }
  }

  /** The rows with continuations of merged cells in their places. */
  List<List<Slot>> slots() {
    List<List<Slot>> result = new ArrayList<>();
    for (int r = 0; r < rows.size(); r++) {
      List<Slot> open = new ArrayList<>();
      if (r > 0) {
        for (Slot slot : result.get(r - 1)) {
          if (slot.above() + 1 < slot.cell().rowspan()) {
            open.add(new Slot(slot.cell(), slot.column(), slot.above() + 1));
          }
        }
      }
      result.add(place(rows.get(r), open));
    }
    return result;
  }

  private static List<Slot> place(List<Cell> cells, List<Slot> open) {
    List<Slot> row = new ArrayList<>();
    int column = 0;
    int next = 0;
    for (Cell cell : cells) {
      while (next < open.size() && open.get(next).column() <= column) {
        row.add(open.get(next));
        column = open.get(next).column() + open.get(next).cell().colspan();
        next++;
      }
      row.add(new Slot(cell, column, 0));
      column += cell.colspan();
    }
    row.addAll(open.subList(next, open.size()));
    return row;
  }

  /**
   * This table without merging downwards; {@code repeated}: the text of a stub cell stands in every
   * row.
   */
  Grid unmerged(boolean repeated) {
    List<List<Cell>> result = new ArrayList<>();
    for (List<Slot> row : slots()) {
      List<Cell> cells = new ArrayList<>();
      for (Slot slot : row) {
        Cell cell = slot.cell();
        boolean keep = slot.first() || (repeated && cell.role() == Role.LABEL);
        cells.add(new Cell(cell.role(), keep ? cell.text() : "", cell.colspan(), 1));
      }
      result.add(cells);
    }
    return new Grid(columns, headerRows, result);
  }

  /** This table with stub cells repeated in every row, the header still merged. */
  Grid stubRepeated() {
    Grid flat = unmerged(true);
    List<List<Cell>> result = new ArrayList<>(rows.subList(0, headerRows));
    result.addAll(flat.rows().subList(headerRows, rows.size()));
    return new Grid(columns, headerRows, result);
  }

  /**
   * The two parts of this table before and from {@code row} on; the header again where {@code
   * headed}.
   */
  List<Grid> cut(int row, boolean headed, boolean stubAgain) {
    List<List<Slot>> slots = slots();
    List<List<Cell>> upper = new ArrayList<>();
    for (int r = 0; r < row; r++) {
      List<Cell> cells = new ArrayList<>();
      for (Cell cell : rows.get(r)) {
        cells.add(cell.spanning(cell.colspan(), Math.min(cell.rowspan(), row - r)));
      }
      upper.add(cells);
    }
    List<Cell> first = new ArrayList<>();
    for (Slot slot : slots.get(row)) {
      Cell cell = slot.cell();
      first.add(
          slot.first()
              ? cell
              : cell.withText(stubAgain ? cell.text() : "")
                  .spanning(cell.colspan(), cell.rowspan() - slot.above()));
    }
    List<List<Cell>> lower = new ArrayList<>(headed ? rows.subList(0, headerRows) : List.of());
    lower.add(first);
    lower.addAll(rows.subList(row + 1, rows.size()));
    return List.of(
        new Grid(columns, headerRows, upper), new Grid(columns, headed ? headerRows : 0, lower));
  }

  /** This table with {@code count} empty columns more. */
  Grid trailing(int count) {
    List<List<Cell>> result = new ArrayList<>();
    for (List<Cell> row : rows) {
      List<Cell> cells = new ArrayList<>(row);
      for (int i = 0; i < count; i++) {
        cells.add(Cell.of(Role.LABEL, ""));
      }
      result.add(cells);
    }
    return new Grid(columns + count, headerRows, result);
  }
}
