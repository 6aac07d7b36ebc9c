package org.gongkai.internal.document;

import java.util.List;

/**
 * A table as a true grid. A merged cell stands once in {@code cells}, with its span.
 *
 * @param index as {@link Paragraph#index()}
 * @param number 0-based number of the table in document order, nested tables and tables that only
 *     lay out a page counted; a table comes before the tables inside its cells
 * @param rows number of grid rows
 * @param columns number of grid columns
 * @param cells by row, within a row in the order of the source
 * @param cutOff whether the source ended the last row before its time, so that cells are lost
 */
public record Table(int index, int number, int rows, int columns, List<Cell> cells, boolean cutOff)
    implements Block {
  public Table {
    cells = List.copyOf(cells);
  }

  /** A table that is whole. */
  public Table(int index, int number, int rows, int columns, List<Cell> cells) {
    this(index, number, rows, columns, cells, false);
  }
}
