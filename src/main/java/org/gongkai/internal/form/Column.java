package org.gongkai.internal.form;

import java.util.List;

/**
 * A column of a block.
 *
 * @param ordinal 0-based place among the block's columns
 * @param path path below the row, "/naturalPerson" or "/litigation/direct/upheld"
 * @param label the form's label and its variants
 * @param words the same in the shapes in which cells are compared with it
 * @param groups labels of the headings above it, from the top down
 * @param kind what its cells hold
 */
public record Column(
    int ordinal,
    String path,
    List<String> label,
    List<LabelWords> words,
    List<List<String>> groups,
    Kind kind) {
  public Column {
    label = List.copyOf(label);
    words = List.copyOf(words);
    groups = List.copyOf(groups);
  }

  /** What a cell holds. */
  public enum Kind {
    COUNT,
    CHANGE,
    MONEY
  }
}
