package org.gongkai.internal.doc;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.internal.word.RowShape;

/** What the end of a row says of its cells. Not thread-safe. */
final class RowFormat {
  private static final int MOST = 255;
  private static final int CELL = 20;
  private static final int OLD_CELL = 10;
  private static final int HORIZONTAL = 3;
  private static final int BOTH = 3;
  private static final int VERTICAL = 0x20;
  private static final int VERTICAL_START = 0x40;

  private final int cellSize;
  private final List<Cell> cells = new ArrayList<>();
  private int left;
  private int gap;

  private static final class Cell {
    int width;
    int flags;

    Cell(int width, int flags) {
      this.width = width;
      this.flags = flags;
    }
  }

  RowFormat(boolean isOld) {
    cellSize = isOld ? OLD_CELL : CELL;
  }

  /** Makes a change. */
  void apply(Sprms sprms) {
    switch (sprms.code) {
      case Sprms.ROW -> define(sprms.bytes(), sprms.at, sprms.at + sprms.size);
      case Sprms.ROW_LEFT -> left = sprms.i16() - gap;
      case Sprms.ROW_GAP -> widen(sprms.i16());
      case Sprms.CELLS_INSERTED ->
          insert(sprms.u8(), sprms.bytes().u8(sprms.at + 1), sprms.bytes().i16(sprms.at + 2));
      case Sprms.CELLS_DELETED -> among(sprms).clear();
      case Sprms.CELL_WIDTHS -> {
        int width = sprms.bytes().i16(sprms.at + 2);
        among(sprms).forEach(cell -> cell.width = width);
      }
      case Sprms.CELLS_MERGED -> merge(among(sprms));
      case Sprms.CELLS_SPLIT -> among(sprms).forEach(cell -> cell.flags &= ~HORIZONTAL);
      case Sprms.CELL_MERGED_BELOW -> mergeVertically(sprms.u8(), sprms.bytes().u8(sprms.at + 1));
      default -> {}
    }
  }

  /** A wider gap moves the left edge of the first cell only. */
  private void widen(int wider) {
    left += gap - wider;
    if (!cells.isEmpty()) {
      cells.get(0).width += wider - gap;
    }
    gap = wider;
  }

  private void define(Bytes bytes, int at, int end) {
    cells.clear();
    int count = bytes.u8(at);
    int edges = at + 1;
    int described = edges + 2 * (count + 1);
    if (described > end) {
      return;
    }
    left = bytes.i16(edges);
    for (int i = 0; i < count; i++) {
      int width = bytes.i16(edges + 2 * i + 2) - bytes.i16(edges + 2 * i);
      int cell = described + cellSize * i;
      cells.add(new Cell(width, cell + cellSize <= end ? bytes.u16(cell) : 0));
    }
  }

  /** The cells that a change is about. */
  private List<Cell> among(Sprms sprms) {
    int from = Math.min(cells.size(), sprms.u8());
    int to = Math.min(cells.size(), sprms.bytes().u8(sprms.at + 1));
    return cells.subList(from, Math.max(from, to));
  }

  private void insert(int at, int count, int width) {
    int where = Math.min(at, cells.size());
    for (int i = 0; i < count && cells.size() < MOST; i++) {
      cells.add(where, new Cell(width, 0));
    }
  }

  private static void merge(List<Cell> among) {
    int flag = 1;
    for (Cell cell : among) {
      cell.flags = (cell.flags & ~HORIZONTAL) | flag;
      flag = 2;
    }
  }

  private void mergeVertically(int number, int flag) {
    if (number < cells.size()) {
      Cell cell = cells.get(number);
      cell.flags &= ~(VERTICAL | VERTICAL_START);
      cell.flags |= flag == 0 ? 0 : flag == 1 ? VERTICAL : VERTICAL | VERTICAL_START;
    }
  }

  /**
   * The shape of the row. Word 97 marks the first one of merged cells with 1 and the others with 2,
   * later versions the other way round, so that the first one tells what its mark means.
   */
  RowShape shape() {
    List<RowShape.Shape> shapes = new ArrayList<>(cells.size());
    int right = left;
    int first = 0;
    for (Cell cell : cells) {
      right += Math.max(0, cell.width);
      int horizontal = cell.flags & HORIZONTAL;
      boolean continuesLeft =
          first != 0 && horizontal != 0 && horizontal != first && horizontal != BOTH;
      if (!continuesLeft) {
        first = horizontal;
      }
      boolean starts = (cell.flags & VERTICAL_START) != 0;
      boolean continuesAbove = !starts && (cell.flags & VERTICAL) != 0;
      shapes.add(new RowShape.Shape(right, continuesLeft, starts, continuesAbove));
    }
    return new RowShape(left, shapes);
  }
}
