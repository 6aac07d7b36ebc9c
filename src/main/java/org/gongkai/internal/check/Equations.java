package org.gongkai.internal.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.CheckCounts;
import org.gongkai.Finding;
import org.gongkai.Rule;
import org.gongkai.internal.form.Column;
import org.gongkai.internal.form.FormSchema;
import org.gongkai.internal.form.Leaf;
import org.gongkai.internal.form.Row;
import org.gongkai.internal.form.TableKind;
import org.jspecify.annotations.Nullable;

/**
 * The sums between the numbers of the form. That 一 plus 二 is 三 plus 四 in each column is printed in
 * the form; the others follow from the label 总计. Immutable once built.
 */
final class Equations {
  private static final String TOTAL = "/total";

  private final FormSchema schema;
  private final List<Equation> equations = new ArrayList<>();

  /** By the index of a leaf the equations that it stands in. */
  private final List<List<Equation>> byLeaf = new ArrayList<>();

  private Equations(FormSchema schema) {
    this.schema = schema;
    rowTotals();
    outcomeTotals();
    balances();
    reviewTotals();
    schema.leaves().forEach(leaf -> byLeaf.add(new ArrayList<>()));
    for (Equation equation : equations) {
      equation.leaves().forEach(leaf -> byLeaf.get(leaf.index()).add(equation));
    }
  }

  static Equations of(FormSchema schema) {
    return new Equations(schema);
  }

  /** All of them, row by row and then column by column. */
  List<Equation> all() {
    return equations;
  }

  /** Those that a leaf stands in. */
  List<Equation> of(Leaf leaf) {
    return byLeaf.get(leaf.index());
  }

  /** The rows of a table. */
  List<Row> rows(TableKind table) {
    return schema.rows(table);
  }

  /** The leaves of a row, in the form's order. */
  List<Leaf> leaves(Row row) {
    return schema.leaves().subList(row.firstLeaf(), row.firstLeaf() + row.block().columns().size());
  }

  private void rowTotals() {
    for (Row row : schema.rows(TableKind.REQUESTS)) {
      List<Leaf> parts = new ArrayList<>(leaves(row));
      parts.removeIf(leaf -> leaf.column().path().equals(TOTAL));
      add(Rule.REQUESTS_ROW_TOTAL, leaf(row.path() + TOTAL), parts);
    }
  }

  private void outcomeTotals() {
    String outcomes = "/" + TableKind.REQUESTS.code() + "/outcomes/";
    Map<String, List<Leaf>> parts = new LinkedHashMap<>();
    for (Row row : schema.rows(TableKind.REQUESTS)) {
      if (row.path().startsWith(outcomes) && !row.path().equals(outcomes + "total")) {
        for (Leaf leaf : leaves(row)) {
          parts.computeIfAbsent(leaf.column().path(), path -> new ArrayList<>()).add(leaf);
        }
      }
    }
    parts.forEach(
        (column, leaves) ->
            add(Rule.REQUESTS_OUTCOME_TOTAL, leaf(outcomes + "total" + column), leaves));
  }

  private void balances() {
    String requests = "/" + TableKind.REQUESTS.code();
    Row received = leaf(requests + "/received" + TOTAL).row();
    for (Column column : received.block().columns()) {
      String path = column.path();
      Leaf first = leaf(requests + "/received" + path);
      add(
          Rule.REQUESTS_BALANCE,
          first,
          List.of(first, leaf(requests + "/carriedOver" + path)),
          List.of(
              leaf(requests + "/outcomes/total" + path),
              leaf(requests + "/carriedForward" + path)));
    }
  }

  private void reviewTotals() {
    Map<String, List<Leaf>> groups = new LinkedHashMap<>();
    for (Row row : schema.rows(TableKind.REVIEW_AND_LITIGATION)) {
      for (Leaf leaf : leaves(row)) {
        String pointer = leaf.pointer();
        String group = pointer.substring(0, pointer.lastIndexOf('/'));
        groups.computeIfAbsent(group, key -> new ArrayList<>()).add(leaf);
      }
    }
    groups.forEach(
        (group, leaves) -> {
          Leaf total = leaf(group + TOTAL);
          leaves.removeIf(leaf -> leaf.index() == total.index());
          add(Rule.REVIEW_TOTAL, total, leaves);
        });
  }

  private void add(Rule rule, Leaf total, List<Leaf> parts) {
    add(rule, total, parts, List.of(total));
  }

  private void add(Rule rule, Leaf place, List<Leaf> parts, List<Leaf> whole) {
    equations.add(new Equation(equations.size(), rule, place, List.copyOf(parts), whole));
  }

  private Leaf leaf(String pointer) {
    Leaf leaf = schema.leaf(pointer);
    if (leaf == null) {
      throw new IllegalStateException(pointer);
    }
    return leaf;
  }

  /** Applies every equation whose table is there, and says where the errors are. */
  CheckCounts apply(@Nullable Object[] values, Set<TableKind> tables, List<Finding> findings) {
    Ledger ledger = Ledger.of(this, values, tables);
    if (ledger.counts().failed() > 0) {
      EquationFindings.add(ledger, Causes.of(ledger), findings);
    }
    return ledger.counts();
  }
}
