package org.gongkai.internal.form;

import org.jspecify.annotations.Nullable;

/**
 * One number of the form.
 *
 * @param index its place among all numbers of the form
 * @param row its row
 * @param column its column
 * @param pointer JSON pointer to it in the output
 */
public record Leaf(int index, Row row, Column column, String pointer) {
  /** The number where a row and a column meet. */
  Leaf(int index, Row row, Column column) {
    this(index, row, column, row.path() + column.path());
  }

  /** A number is made once, with its schema; what Java makes costs a part of a cold start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return 31 * row.hashCode() + index;
  }
}
