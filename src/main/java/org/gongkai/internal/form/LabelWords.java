package org.gongkai.internal.form;

import java.util.List;

/**
 * A label of the form in the three shapes in which cells are compared with it.
 *
 * @param key see {@link LabelKey#of}
 * @param bare see {@link LabelKey#bare}
 * @param core see {@link LabelKey#core}
 */
public record LabelWords(String key, String bare, String core) {
  /** Words shorter than this are the same word or another one, never a misspelt one. */
  private static final int SHORTEST_MISSPELT = 3;

  static LabelWords of(String label) {
    String key = LabelKey.of(label);
    String bare = LabelKey.enumerationEnd(label) == 0 ? key : LabelKey.bare(label);
    return new LabelWords(key, bare, LabelKey.hasBrackets(label) ? LabelKey.core(label) : bare);
  }

  static List<LabelWords> of(List<String> labels) {
    return labels.stream().map(LabelWords::of).toList();
  }

  private boolean isSame(CellView cell) {
    return key.equals(cell.key())
        || bare.equals(cell.bare())
        || (!cell.core().isEmpty() && (core.equals(cell.core()) || bare.equals(cell.core())));
  }

  /** How well a cell's words fit a label or one of its variants, from 0 to 1. */
  static double likeness(CellView cell, List<LabelWords> label) {
    for (int i = 0; i < label.size(); i++) {
      if (label.get(i).isSame(cell)) {
        return i == 0 ? 1 : 0.98;
      }
    }
    double best = 0;
    for (LabelWords words : label) {
      if (Math.min(words.bare.length(), cell.bare().length()) < SHORTEST_MISSPELT) {
        continue;
      }
      if (LabelKey.isMisspelling(words.bare, cell.bare())) {
        best = Math.max(best, LabelKey.similarity(words.bare, cell.bare()));
      }
      if (cell.core().length() >= 4 && LabelKey.isMisspelling(words.core, cell.core())) {
        best = Math.max(best, LabelKey.similarity(words.core, cell.core()));
      }
    }
    return best * 0.9;
  }
}
