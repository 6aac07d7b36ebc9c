package org.gongkai.internal.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of numbers of the form.
 *
 * @param ordinal 0-based place among the rows of its table
 * @param table the table
 * @param path JSON pointer, "/requests/outcomes/denied/stateSecret"
 * @param labels the label with its variants, then those of the stubs left of it, from the nearest
 *     one; empty for a row without a label
 * @param words its own label and the variants in the shapes in which cells are compared with them
 * @param article the banner above its block, or ""
 * @param block its columns
 * @param firstLeaf index of its first leaf; the others follow
 */
public record Row(
    int ordinal,
    TableKind table,
    String path,
    List<List<String>> labels,
    List<LabelWords> words,
    String article,
    ColumnBlock block,
    int firstLeaf) {
  public Row {
    labels = List.copyOf(labels);
    words = List.copyOf(words);
  }

  /** A row is made once, with its schema. Comparing all that it holds would say no more. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  /** The path says all; the labels and columns would be long to go through. */
  @Override
  public int hashCode() {
    return path.hashCode();
  }

  /** The label as the form prints it, or "" for a row without one. */
  public String label() {
    return labels.isEmpty() ? "" : labels.get(0).get(0);
  }

  /** Index of the leaf in this column. */
  public int leaf(Column column) {
    return firstLeaf + column.ordinal();
  }
}
