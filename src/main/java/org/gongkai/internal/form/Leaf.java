package org.gongkai.internal.form;

import org.jspecify.annotations.Nullable;

/** One number of the form. */
public record Leaf(int index, Row row, Column column) {
  /** A number is made once, with its schema; what Java makes costs a part of a cold start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return 31 * row.hashCode() + index;
  }

  /** JSON pointer to it in the output. */
  public String pointer() {
    return row.path() + column.path();
  }
}
