package org.gongkai.internal.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds which columns of a block a line of headings names. */
final class Alignment {
  private static final double GROUP_ALIKE = 0.8;

  private final List<CellView> headings;
  private final List<Column> columns;
  private final double[][] likeness;

  private Alignment(List<CellView> headings, List<@Nullable String> groups, ColumnBlock block) {
    this.headings = headings;
    this.columns = block.columns();
    this.likeness = new double[headings.size()][columns.size()];
    for (int i = 0; i < headings.size(); i++) {
      for (int j = 0; j < columns.size(); j++) {
        likeness[i][j] = likeness(headings.get(i), groups.get(i), columns.get(j));
      }
    }
  }

  /** The headings in their order, each with the column it names or null. */
  static List<Header.Slot> of(
      List<CellView> headings, List<@Nullable String> groups, ColumnBlock block) {
    if (headings.size() > 4 * block.columns().size() + 8) {
      return List.of();
    }
    var alignment = new Alignment(headings, groups, block);
    int[] inOrder = alignment.inOrder();
    int[] anyOrder = alignment.anyOrder();
    int[] chosen = matched(anyOrder) > matched(inOrder) ? anyOrder : inOrder;
    alignment.fillGaps(chosen);
    var slots = new ArrayList<Header.Slot>();
    for (int i = 0; i < chosen.length; i++) {
      slots.add(
          new Header.Slot(
              chosen[i] < 0 ? null : alignment.columns.get(chosen[i]),
              headings.get(i),
              chosen[i] >= 0 && alignment.likeness[i][chosen[i]] >= 0.95));
    }
    return slots;
  }

  private static double likeness(CellView heading, @Nullable String group, Column column) {
    if (group != null && !column.groups().isEmpty() && knownElsewhere(group, column)) {
      return 0;
    }
    double likeness = LabelWords.likeness(heading, column.words());
    return likeness < LabelIndex.ALIKE ? 0 : likeness;
  }

  /** Whether a heading's group is one of the form's, but not one that this column stands under. */
  private static boolean knownElsewhere(String group, Column column) {
    for (List<String> own : column.groups()) {
      String key = LabelKey.of(own.get(0));
      if (group.equals(key) || LabelKey.isAlike(group, key, GROUP_ALIKE)) {
        return false;
      }
    }
    return true;
  }

  private static int matched(int[] columns) {
    int matched = 0;
    for (int column : columns) {
      matched += column >= 0 ? 1 : 0;
    }
    return matched;
  }

  /** The best match that keeps the order of both. */
  private int[] inOrder() {
    int n = headings.size();
    int m = columns.size();
    var score = new double[n + 1][m + 1];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        double best = Math.max(score[i + 1][j], score[i][j + 1]);
        if (likeness[i][j] > 0) {
          best = Math.max(best, likeness[i][j] + score[i + 1][j + 1]);
        }
        score[i][j] = best;
      }
    }
    var chosen = new int[n];
    Arrays.fill(chosen, -1);
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      if (likeness[i][j] > 0 && score[i][j] == likeness[i][j] + score[i + 1][j + 1]) {
        chosen[i++] = j++;
      } else if (score[i][j] == score[i][j + 1]) {
        j++;
      } else {
        i++;
      }
    }
    return chosen;
  }

  /** Exact words wherever they stand, for tables whose columns were exchanged. */
  private int[] anyOrder() {
    var chosen = new int[headings.size()];
    Arrays.fill(chosen, -1);
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < chosen.length; i++) {
      for (int j = 0; j < columns.size(); j++) {
        if (likeness[i][j] >= 0.95 && taken.add(j)) {
          chosen[i] = j;
          break;
        }
      }
    }
    return chosen;
  }

  /**
   * Between two matched headings, as many headings as there are columns left name these columns, if
   * all that they print is a part of the columns' labels: 本年新 for 本年新制作数量.
   */
  private void fillGaps(int[] chosen) {
    int i = 0;
    while (i < chosen.length) {
      if (chosen[i] >= 0) {
        i++;
        continue;
      }
      int to = i;
      while (to < chosen.length && chosen[to] < 0) {
        to++;
      }
      int after = i == 0 ? -1 : chosen[i - 1];
      int before = to == chosen.length ? columns.size() : chosen[to];
      if (matched(chosen) > 0 && before - after - 1 == to - i && partsOf(i, to, after + 1)) {
        for (int k = i; k < to; k++) {
          chosen[k] = after + 1 + k - i;
        }
      }
      i = to;
    }
  }

  private boolean partsOf(int from, int to, int firstColumn) {
    for (int i = from; i < to; i++) {
      String words = headings.get(i).key();
      String label = columns.get(firstColumn + i - from).words().get(0).key();
      if (!LabelKey.isPart(words, label)) {
        return false;
      }
    }
    return true;
  }
}
