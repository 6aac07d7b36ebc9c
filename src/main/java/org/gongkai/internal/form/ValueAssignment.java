package org.gongkai.internal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.CellKind;
import org.gongkai.internal.document.Cell;
import org.jspecify.annotations.Nullable;

/** Finds the heading that each value of a row stands under. */
final class ValueAssignment {
  private ValueAssignment() {}

  /**
   * The value below each heading, in the order of the headings: by order where there are as many
   * values as headings, else by grid column where a value stands exactly below each heading. Only
   * in a row that was cut off may the last ones be missing.
   *
   * @return null where the values cannot be told; an element is null where its cell is missing
   */
  static @Nullable List<@Nullable CellView> of(DataRow row) {
    int headings = row.slots.size();
    List<CellView> values = trimmed(row.values(), headings);
    if (values.size() == headings) {
      return new ArrayList<@Nullable CellView>(values);
    }
    List<CellView> covering = trimmed(row.coveringValues(), headings);
    if (covering.size() == headings) {
      var own = new ArrayList<@Nullable CellView>();
      for (CellView cell : covering) {
        own.add(cell.cell().row() == row.grid.index() || cell.blank() ? cell : null);
      }
      return own;
    }
    return byColumn(row, values);
  }

  /** Without empty cells at the end beyond the last heading. */
  static List<CellView> trimmed(List<CellView> values, int headings) {
    int size = values.size();
    while (size > headings && values.get(size - 1).blank()) {
      size--;
    }
    return values.subList(0, size);
  }

  private static @Nullable List<@Nullable CellView> byColumn(DataRow row, List<CellView> values) {
    Map<Integer, Integer> headingAt = headingAt(row);
    if (headingAt.isEmpty()) {
      return null;
    }
    var found = new ArrayList<@Nullable CellView>();
    row.slots.forEach(slot -> found.add(null));
    for (CellView value : values) {
      Integer last = null;
      for (int i = 0; i < Math.min(value.cell().columnSpan(), row.grid.table().columns()); i++) {
        Integer heading = headingAt.get(value.cell().column() + i);
        if (heading == null) {
          return null;
        }
        boolean second = last != null && !last.equals(heading);
        CellView there = found.get(heading);
        boolean taken = there != null && there != value && !there.blank() && !value.blank();
        if (taken || (second && !saysNothing(value))) {
          return null;
        }
        if (there == null || there.blank()) {
          found.set(heading, value);
        }
        last = heading;
      }
    }
    boolean whole = found.stream().allMatch(cell -> cell != null);
    return whole || row.isCutOff() ? found : null;
  }

  /** For each grid column the heading above it; empty where headings overlap. */
  private static Map<Integer, Integer> headingAt(DataRow row) {
    Map<Integer, Integer> headingAt = new HashMap<>();
    for (int i = 0; i < row.slots.size(); i++) {
      Cell heading = row.slots.get(i).cell().cell();
      for (int k = 0; k < Math.min(heading.columnSpan(), row.grid.table().columns()); k++) {
        if (headingAt.put(heading.column() + k, i) != null) {
          return Map.of();
        }
      }
    }
    return headingAt;
  }

  private static boolean saysNothing(CellView value) {
    return CellParser.parse(value.raw(), Column.Kind.COUNT).number() == null
        && (value.blank()
            || CellParser.parse(value.raw(), Column.Kind.COUNT).kind() == CellKind.NOT_APPLICABLE);
  }
}
