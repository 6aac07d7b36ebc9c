package org.gongkai.internal.word;

import java.util.List;

/**
 * What the end of a row in .doc and RTF says of its cells.
 *
 * @param left where the first cell begins, in twips
 * @param cells from left to right
 */
public record RowShape(int left, List<Shape> cells) {
  public RowShape {
    cells = List.copyOf(cells);
  }

  /**
   * One cell.
   *
   * @param right where it ends, in twips
   * @param continuesLeft whether it is one with the cell to the left
   * @param beginsBelow whether the cell below may go on with it
   * @param continuesAbove whether it goes on with the cell above
   */
  public record Shape(
      int right, boolean continuesLeft, boolean beginsBelow, boolean continuesAbove) {}
}
