package org.gongkai.internal.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the row of the form that each data row is. */
final class RowResolver {
  /** The best guess for a misspelt label must be this much better than the next. */
  private static final double MARGIN = 0.08;

  /** So many rows with the form's labels make a table of the form even without a header. */
  private static final int ENOUGH_ROWS = 3;

  private final FormSchema schema;
  private final List<DataRow> rows;
  private final Set<TableKind> withoutHeader = EnumSet.noneOf(TableKind.class);

  private RowResolver(FormSchema schema, List<DataRow> rows) {
    this.schema = schema;
    this.rows = rows;
  }

  /**
   * Sets the row and the slots of every data row that is a row of the form.
   *
   * @return the tables that were read without a header
   */
  static Set<TableKind> resolve(FormSchema schema, List<DataRow> rows) {
    var resolver = new RowResolver(schema, rows);
    resolver.byName();
    resolver.withoutHeader();
    resolver.byLikeness();
    resolver.withoutLabel();
    return resolver.withoutHeader;
  }

  private void byName() {
    for (DataRow row : rows) {
      if (row.named != null && row.header != null && (hasCells(row) || row.isCutOff())) {
        List<Header.Slot> slots = row.header.slots(row.named.block());
        if (!slots.isEmpty()) {
          row.row = row.named;
          row.slots = slots;
        }
      }
    }
  }

  private static boolean hasCells(DataRow row) {
    return row.label + 1 < row.grid.own().size();
  }

  /**
   * A table that lost its header, but has the form's rows and in each as many cells as the form.
   */
  private void withoutHeader() {
    for (TableKind kind : TableKind.values()) {
      var candidates = new ArrayList<DataRow>();
      var names = new HashSet<Row>();
      boolean resolved = false;
      for (DataRow row : rows) {
        Row named = row.named;
        if (named == null || named.table() != kind) {
          continue;
        }
        resolved |= row.row != null;
        boolean telling =
            !row.hasOwnHeader() && (kind != TableKind.PROACTIVE_DISCLOSURE || row.underArticle);
        if (row.row == null && telling && row.values().size() == named.block().columns().size()) {
          candidates.add(row);
          names.add(named);
        }
      }
      if (!resolved && names.size() >= ENOUGH_ROWS) {
        withoutHeader.add(kind);
        candidates.forEach(RowResolver::inFormsOrder);
      }
    }
  }

  private static void inFormsOrder(DataRow row) {
    Row named = row.named;
    if (named == null) {
      return;
    }
    var slots = new ArrayList<Header.Slot>();
    for (Column column : named.block().columns()) {
      slots.add(new Header.Slot(column, row.labelCell(), true));
    }
    row.row = named;
    row.slots = slots;
  }

  /** A misspelt label names the row that it is most like, among those missing at its place. */
  private void byLikeness() {
    List<@Nullable Row> below = rowsBelow();
    Row before = null;
    for (int i = 0; i < rows.size(); i++) {
      DataRow row = rows.get(i);
      if (row.row == null && row.named == null && row.label >= 0) {
        Row after = below.get(i);
        for (TableKind kind : kinds(before, after)) {
          Row best = mostAlike(row, kind, before, after);
          if (best != null && row.row == null) {
            adopt(row, best);
          }
        }
      }
      before = row.row == null ? before : row.row;
    }
  }

  /** For each data row the next row of the form that is known below it. */
  private List<@Nullable Row> rowsBelow() {
    var below = new ArrayList<@Nullable Row>(rows.size());
    Row next = null;
    for (int i = rows.size() - 1; i >= 0; i--) {
      below.add(next);
      next = rows.get(i).row == null ? next : rows.get(i).row;
    }
    Collections.reverse(below);
    return below;
  }

  private static Set<TableKind> kinds(@Nullable Row before, @Nullable Row after) {
    Set<TableKind> kinds = EnumSet.noneOf(TableKind.class);
    if (before != null) {
      kinds.add(before.table());
    }
    if (after != null) {
      kinds.add(after.table());
    }
    return kinds;
  }

  private @Nullable Row mostAlike(
      DataRow row, TableKind kind, @Nullable Row before, @Nullable Row after) {
    int from = before != null && before.table() == kind ? before.ordinal() + 1 : 0;
    int to = after != null && after.table() == kind ? after.ordinal() : Integer.MAX_VALUE;
    Row best = null;
    double bestLikeness = LabelIndex.ALIKE * 0.9;
    double second = 0;
    for (Row candidate : schema.rows(kind)) {
      if (candidate.ordinal() < from || candidate.ordinal() >= to || candidate.labels().isEmpty()) {
        continue;
      }
      double likeness = LabelWords.likeness(row.labelCell(), candidate.words());
      if (likeness > bestLikeness) {
        second = best == null ? 0 : bestLikeness;
        best = candidate;
        bestLikeness = likeness;
      } else {
        second = Math.max(second, likeness);
      }
    }
    return bestLikeness - second >= MARGIN ? best : null;
  }

  private void adopt(DataRow row, Row best) {
    List<Header.Slot> slots = row.header == null ? List.of() : row.header.slots(best.block());
    if (!slots.isEmpty() && hasCells(row)) {
      row.row = best;
      row.slots = slots;
    }
  }

  /** The row of a table that prints no row labels is the first one with a cell for each heading. */
  private void withoutLabel() {
    for (Row unlabelled : schema.rows()) {
      if (!unlabelled.labels().isEmpty()) {
        continue;
      }
      IdentityHashMap<Header, List<DataRow>> below = new IdentityHashMap<>();
      for (DataRow row : rows) {
        Header header = row.header;
        if (row.row != null || header == null) {
          continue;
        }
        List<Header.Slot> slots = header.slots(unlabelled.block());
        if (!slots.isEmpty() && fits(row, slots) && !countsColumns(row)) {
          row.slots = slots;
          below.computeIfAbsent(header, h -> new ArrayList<>()).add(row);
        }
      }
      below.values().forEach(candidates -> adoptOnly(candidates, unlabelled));
    }
  }

  /**
   * Of several rows the only one with numbers; none is better than another where more have them.
   */
  private static void adoptOnly(List<DataRow> candidates, Row unlabelled) {
    List<DataRow> filled = candidates.stream().filter(DataRow::hasValues).toList();
    DataRow chosen = filled.isEmpty() ? candidates.get(0) : filled.get(0);
    chosen.row = unlabelled;
    chosen.ambiguous = filled.size() > 1;
  }

  /** Whether a row only numbers the columns: 1, 2, 3, … */
  private static boolean countsColumns(DataRow row) {
    int expected = 1;
    for (CellView cell : row.values()) {
      if (!cell.blank() && !cell.key().equals(Integer.toString(expected++))) {
        return false;
      }
    }
    return expected > 3;
  }

  private static boolean fits(DataRow row, List<Header.Slot> slots) {
    boolean asMany = ValueAssignment.trimmed(row.values(), slots.size()).size() == slots.size();
    long filled = row.values().stream().filter(CellView::valueLike).count();
    return asMany || (filled > 1 && 2 * filled >= slots.size());
  }
}
