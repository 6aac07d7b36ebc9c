package org.gongkai.internal.form;

/** One number of the form. */
public record Leaf(int index, Row row, Column column) {
  /** JSON pointer to it in the output. */
  public String pointer() {
    return row.path() + column.path();
  }
}
