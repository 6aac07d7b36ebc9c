package org.gongkai.internal.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.Finding;
import org.gongkai.report.Money;
import org.jspecify.annotations.Nullable;

/** Binds the rows of a document's tables to one form. Used once. */
final class TableBinding {
  private final FormSchema schema;
  private final Captions captions;
  private final List<DataRow> rows;
  private final @Nullable BoundCell[] cells;
  private final Set<Integer> unreadable = new HashSet<>();
  private final Map<TableKind, List<DataRow>> chosen = new EnumMap<>(TableKind.class);
  private final Set<DataRow> spare = new HashSet<>();
  private final Set<Integer> disputed = new HashSet<>();
  private final FormFindings findings;

  TableBinding(FormSchema schema, List<List<GridRow>> tables, Captions captions) {
    this.captions = captions;
    this.schema = schema;
    this.rows = TableScanner.scan(tables, LabelIndex.of(schema));
    this.cells = new @Nullable BoundCell[schema.leaves().size()];
    this.findings = new FormFindings(schema);
  }

  Binding bind() {
    Set<TableKind> withoutHeader = RowResolver.resolve(schema, rows);
    choose();
    chosen.forEach((kind, copy) -> copy.forEach(this::read));
    withoutHeader.stream().filter(chosen::containsKey).forEach(findings::headerNotRecognized);
    chosen.keySet().forEach(this::reportMissing);
    Set<Integer> mapped = new HashSet<>();
    rows.stream().filter(row -> row.row != null).forEach(row -> mapped.add(number(row)));
    Map<Integer, List<String>> remarks = reportLeftOver(mapped);
    List<Finding> all = findings.all();
    return new Binding(
        schema,
        false,
        Collections.unmodifiableList(Arrays.asList(cells)),
        unreadable,
        chosen.isEmpty() ? EnumSet.noneOf(TableKind.class) : EnumSet.copyOf(chosen.keySet()),
        mapped,
        remarks,
        all);
  }

  private static int number(DataRow row) {
    return row.grid.table().number();
  }

  /**
   * Of several copies of a table the latest year's counts, then the one with the most numbers;
   * where two are as good and say different things, none of them is read at the places where they
   * differ.
   */
  private void choose() {
    for (TableKind kind : TableKind.values()) {
      List<DataRow> ofKind =
          rows.stream().filter(row -> row.row != null && row.row.table() == kind).toList();
      if (ofKind.isEmpty()) {
        continue;
      }
      List<List<DataRow>> copies = new ArrayList<>();
      for (List<DataRow> copy : Instances.of(ofKind, captions)) {
        if (isTable(kind, copy)) {
          copies.add(copy);
        } else {
          copy.forEach(row -> row.row = null);
        }
      }
      if (copies.isEmpty()) {
        continue;
      }
      List<DataRow> best = copies.get(0);
      for (List<DataRow> copy : copies) {
        if (copy != best && isBetter(kind, copy, best)) {
          best = copy;
        }
      }
      chosen.put(kind, best);
      for (List<DataRow> copy : copies) {
        if (copy != best) {
          spare.addAll(copy);
          findings.repeated(kind, copy);
          if (isWhole(kind, copy) && captions.year(copy) == captions.year(best)) {
            disputed.addAll(differences(best, copy));
          }
        }
      }
    }
  }

  /**
   * Whether rows are the form's table and not one that uses some of its words: they stand under
   * what only the form prints above them, or they are many of its rows.
   */
  private boolean isTable(TableKind kind, List<DataRow> copy) {
    return isWhole(kind, copy) || copy.stream().anyMatch(row -> row.underArticle || hasCorner(row));
  }

  private static boolean hasCorner(DataRow row) {
    return row.header != null && row.header.hasCorner();
  }

  private boolean isBetter(TableKind kind, List<DataRow> copy, List<DataRow> best) {
    int year = captions.year(copy);
    int bestYear = captions.year(best);
    boolean comparable = isWhole(kind, copy) && isWhole(kind, best);
    return (comparable && year != bestYear) ? year > bestYear : weight(copy) > weight(best);
  }

  private boolean isWhole(TableKind kind, List<DataRow> copy) {
    return 2 * copy.stream().map(row -> row.row).distinct().count() >= schema.rows(kind).size();
  }

  /** The leaves that two copies fill with different words, where both fill them. */
  private static Set<Integer> differences(List<DataRow> one, List<DataRow> other) {
    Map<Integer, String> words = words(one);
    Set<Integer> differences = new HashSet<>();
    words(other)
        .forEach(
            (leaf, word) -> {
              if (!word.equals(words.getOrDefault(leaf, word))) {
                differences.add(leaf);
              }
            });
    return differences;
  }

  private static Map<Integer, String> words(List<DataRow> copy) {
    Map<Integer, String> words = new HashMap<>();
    copy.forEach(data -> addWords(data, words));
    return words;
  }

  private static void addWords(DataRow data, Map<Integer, String> words) {
    Row row = data.row;
    List<@Nullable CellView> values = ValueAssignment.of(data);
    for (int i = 0; row != null && values != null && i < values.size(); i++) {
      CellView cell = values.get(i);
      Column column = data.slots.get(i).column();
      if (cell != null && column != null && !cell.blank()) {
        words.putIfAbsent(row.leaf(column), cell.key());
      }
    }
  }

  private static long weight(List<DataRow> copy) {
    long weight = 0;
    for (DataRow row : copy) {
      weight += 1 + 10 * row.values().stream().filter(CellView::valueLike).count();
    }
    return weight;
  }

  private void read(DataRow data) {
    Row row = data.row;
    if (row == null) {
      return;
    }
    if (Arrays.stream(cells, row.firstLeaf(), row.firstLeaf() + row.block().columns().size())
        .anyMatch(cell -> cell != null)) {
      data.row = null;
      return;
    }
    reportMisspelt(data, row);
    List<@Nullable CellView> values = data.ambiguous ? null : ValueAssignment.of(data);
    if (values == null) {
      for (Header.Slot slot : data.slots) {
        if (slot.column() != null) {
          unreadable.add(row.leaf(slot.column()));
        }
      }
      findings.rowNotUnderstood(row, data);
      return;
    }
    for (int i = 0; i < values.size(); i++) {
      read(data, row, data.slots.get(i), values.get(i));
    }
  }

  private void reportMisspelt(DataRow data, Row row) {
    if (data.named == null && data.label >= 0 && !row.labels().isEmpty()) {
      findings.misspelt(data.labelCell(), row.label());
    }
    for (Header.Slot slot : data.slots) {
      if (slot.column() != null
          && !slot.exact()
          && !slot.column().words().get(0).key().equals(slot.cell().key())) {
        findings.misspelt(slot.cell(), slot.column().label().get(0));
      }
    }
  }

  private void read(DataRow data, Row row, Header.Slot slot, @Nullable CellView cell) {
    Column column = slot.column();
    if (cell == null) {
      if (column != null) {
        findings.cellMissing(schema.leaves().get(row.leaf(column)));
      }
      return;
    }
    if (column == null) {
      findings.extraColumn(row.table(), slot.cell(), cell);
      return;
    }
    CellValue value = CellParser.parse(cell.raw(), column.kind());
    if (column.kind() == Column.Kind.MONEY
        && value.number() != null
        && value.unit() == Money.Unit.UNSTATED) {
      value =
          new CellValue(
              value.kind(), value.number(), CellParser.unitIn(slot.cell().raw()), value.note());
    }
    Leaf leaf = schema.leaves().get(row.leaf(column));
    if (disputed.contains(leaf.index())) {
      unreadable.add(leaf.index());
      findings.disputed(leaf, cell.raw());
      return;
    }
    cells[leaf.index()] =
        new BoundCell(
            leaf, value, number(data), cell.cell().row(), cell.cell().column(), cell.raw());
    findings.cell(leaf, value, cell.raw());
  }

  private void reportMissing(TableKind kind) {
    IdentityHashMap<ColumnBlock, boolean[]> named = new IdentityHashMap<>();
    for (Row row : schema.rows(kind)) {
      DataRow found = null;
      for (DataRow data : chosen.getOrDefault(kind, List.of())) {
        found = row.equals(data.row) ? data : found;
      }
      if (found == null) {
        findings.rowMissing(row);
        continue;
      }
      boolean[] columns =
          named.computeIfAbsent(row.block(), block -> new boolean[block.columns().size()]);
      for (Header.Slot slot : found.slots) {
        if (slot.column() != null) {
          columns[slot.column().ordinal()] = true;
        }
      }
    }
    for (Row row : schema.rows(kind)) {
      boolean[] columns = named.remove(row.block());
      for (int i = 0; columns != null && i < columns.length; i++) {
        if (!columns[i]) {
          findings.columnMissing(row, row.block().columns().get(i));
        }
      }
    }
  }

  /** Rows of the form's tables that are no row of the form: their numbers, and their words. */
  private Map<Integer, List<String>> reportLeftOver(Set<Integer> mapped) {
    Map<Integer, List<String>> remarks = new LinkedHashMap<>();
    Map<Integer, TableKind> kinds = firstKinds();
    for (DataRow row : rows) {
      int number = number(row);
      if (row.row != null) {
        kinds.put(number, row.row.table());
      }
      if (row.row != null || spare.contains(row) || !mapped.contains(number)) {
        continue;
      }
      List<String> words =
          row.grid.own().stream().filter(cell -> !cell.blank()).map(CellView::raw).toList();
      if (row.grid.hasValue()) {
        findings.extraRow(kinds.getOrDefault(number, TableKind.PROACTIVE_DISCLOSURE), words);
      } else if (!words.isEmpty()) {
        remarks.computeIfAbsent(number, n -> new ArrayList<>()).add(String.join("\t", words));
      }
    }
    return remarks;
  }

  /** By number of the document's tables, the form's table whose row comes first in it. */
  private Map<Integer, TableKind> firstKinds() {
    Map<Integer, TableKind> kinds = new HashMap<>();
    for (DataRow row : rows) {
      if (row.row != null) {
        kinds.putIfAbsent(number(row), row.row.table());
      }
    }
    return kinds;
  }
}
