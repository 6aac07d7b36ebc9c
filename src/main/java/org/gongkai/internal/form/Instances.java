package org.gongkai.internal.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts the rows of one table of the form together where the document breaks it into several, and
 * apart where the document has it, or something like it, more than once.
 */
final class Instances {
  /** No document has more copies of a table; what comes beyond is one copy. */
  private static final int MOST = 20;

  private Instances() {}

  /** The rows of each copy of a table, in document order. */
  static List<List<DataRow>> of(List<DataRow> rows, Captions captions) {
    Map<Integer, List<DataRow>> byTable = new LinkedHashMap<>();
    for (DataRow row : rows) {
      byTable.computeIfAbsent(row.grid.table().number(), number -> new ArrayList<>()).add(row);
    }
    var copies = new ArrayList<List<DataRow>>();
    for (List<DataRow> table : byTable.values()) {
      for (List<DataRow> part : withoutRepetition(table)) {
        List<DataRow> goesOn = continued(copies, part, captions);
        if (goesOn == null) {
          copies.add(new ArrayList<>(part));
        } else {
          goesOn.addAll(part);
        }
      }
    }
    return copies;
  }

  /** The copy that a part belongs to, or null where it begins another. */
  private static @Nullable List<DataRow> continued(
      List<List<DataRow>> copies, List<DataRow> part, Captions captions) {
    if (copies.size() >= MOST) {
      return copies.get(copies.size() - 1);
    }
    for (int i = copies.size() - 1; i >= 0; i--) {
      List<DataRow> copy = copies.get(i);
      if (captions.year(copy) == captions.year(part) && continues(copy, part)) {
        return copy;
      }
    }
    return null;
  }

  /** Cuts where a row comes again below a header of its own. */
  private static List<List<DataRow>> withoutRepetition(List<DataRow> table) {
    var parts = new ArrayList<List<DataRow>>();
    var part = new ArrayList<DataRow>();
    Set<Row> seen = new HashSet<>();
    for (DataRow row : table) {
      boolean again = row.row != null && !seen.add(row.row);
      if (again && row.header != part.get(part.size() - 1).header) {
        parts.add(part);
        part = new ArrayList<>();
        seen.clear();
        if (row.row != null) {
          seen.add(row.row);
        }
      }
      part.add(row);
    }
    parts.add(part);
    return parts;
  }

  private static boolean continues(List<DataRow> before, List<DataRow> part) {
    int last = -1;
    for (DataRow row : before) {
      last = Math.max(last, row.row == null ? -1 : row.row.ordinal());
    }
    int first = Integer.MAX_VALUE;
    for (DataRow row : part) {
      first = Math.min(first, row.row == null ? first : row.row.ordinal());
    }
    return first > last;
  }
}
