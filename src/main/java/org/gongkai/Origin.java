package org.gongkai;

/** Where in the document something was read. */
public sealed interface Origin {

  /** The words that it was read from, untouched. */
  String raw();

  /**
   * A cell.
   *
   * @param table 0-based number of the table in document order, layout tables counted
   * @param row 0-based row in its grid
   * @param column 0-based column in its grid
   * @param raw the cell's text
   * @param kind what it holds
   */
  record Cell(int table, int row, int column, String raw, CellKind kind) implements Origin {}

  /**
   * A block of the document's text.
   *
   * @param block 0-based number of the paragraph or table in document order; -1 for what the file
   *     says of itself outside its body
   * @param raw the words
   */
  record Text(int block, String raw) implements Origin {}
}
