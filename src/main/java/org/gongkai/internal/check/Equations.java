package org.gongkai.internal.check;

import java.math.BigDecimal;
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
 * the form; the others follow from the label 总计.
 */
final class Equations {
  private static final String TOTAL = "/total";

  private final FormSchema schema;
  private final List<Equation> equations = new ArrayList<>();

  private Equations(FormSchema schema) {
    this.schema = schema;
    rowTotals();
    outcomeTotals();
    balances();
    reviewTotals();
  }

  static Equations of(FormSchema schema) {
    return new Equations(schema);
  }

  private void rowTotals() {
    for (Row row : schema.rows(TableKind.REQUESTS)) {
      List<Leaf> parts = new ArrayList<>();
      Leaf total = null;
      for (Column column : row.block().columns()) {
        Leaf leaf = schema.leaves().get(row.leaf(column));
        if (column.path().equals(TOTAL)) {
          total = leaf;
        } else {
          parts.add(leaf);
        }
      }
      if (total != null) {
        add(
            Rule.REQUESTS_ROW_TOTAL,
            total,
            parts,
            "“" + row.label() + "” 总计",
            "“" + row.label() + "”行总计");
      }
    }
  }

  private void outcomeTotals() {
    String outcomes = "/" + TableKind.REQUESTS.code() + "/outcomes/";
    Map<String, List<Leaf>> parts = new LinkedHashMap<>();
    for (Row row : schema.rows(TableKind.REQUESTS)) {
      if (row.path().startsWith(outcomes) && !row.path().equals(outcomes + "total")) {
        for (Column column : row.block().columns()) {
          parts
              .computeIfAbsent(column.path(), path -> new ArrayList<>())
              .add(schema.leaves().get(row.leaf(column)));
        }
      }
    }
    for (Map.Entry<String, List<Leaf>> column : parts.entrySet()) {
      Leaf total = leaf(outcomes + "total" + column.getKey());
      String label = total.column().label().get(0);
      add(
          Rule.REQUESTS_OUTCOME_TOTAL,
          total,
          column.getValue(),
          "（七）总计 of “" + label + "”",
          "“" + label + "”列（七）总计");
    }
  }

  private void balances() {
    String requests = "/" + TableKind.REQUESTS.code();
    Row received = leaf(requests + "/received" + TOTAL).row();
    for (Column column : received.block().columns()) {
      String path = column.path();
      Leaf first = leaf(requests + "/received" + path);
      String label = column.label().get(0);
      equations.add(
          new Equation(
              Rule.REQUESTS_BALANCE,
              first.pointer(),
              List.of(first, leaf(requests + "/carriedOver" + path)),
              List.of(
                  leaf(requests + "/outcomes/total" + path),
                  leaf(requests + "/carriedForward" + path)),
              "一 + 二 = 三（七） + 四 in “" + label + "”",
              "“" + label + "”列一加二等于三（七）加四"));
    }
  }

  private void reviewTotals() {
    Map<String, List<Leaf>> groups = new LinkedHashMap<>();
    for (Row row : schema.rows(TableKind.REVIEW_AND_LITIGATION)) {
      for (Column column : row.block().columns()) {
        Leaf leaf = schema.leaves().get(row.leaf(column));
        String pointer = leaf.pointer();
        groups
            .computeIfAbsent(
                pointer.substring(0, pointer.lastIndexOf('/')), group -> new ArrayList<>())
            .add(leaf);
      }
    }
    for (Map.Entry<String, List<Leaf>> group : groups.entrySet()) {
      Leaf total = leaf(group.getKey() + TOTAL);
      List<Leaf> parts =
          group.getValue().stream().filter(leaf -> leaf.index() != total.index()).toList();
      List<List<String>> above = total.column().groups();
      String label = above.get(above.size() - 1).get(0);
      add(Rule.REVIEW_TOTAL, total, parts, "“" + label + "” 总计", "“" + label + "”总计");
    }
  }

  private void add(Rule rule, Leaf total, List<Leaf> parts, String name, String nameZh) {
    equations.add(new Equation(rule, total.pointer(), parts, List.of(total), name, nameZh));
  }

  private Leaf leaf(String pointer) {
    return schema.leaves().stream()
        .filter(leaf -> leaf.pointer().equals(pointer))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(pointer));
  }

  /** Applies every equation whose table is there. */
  CheckCounts apply(@Nullable Object[] values, Set<TableKind> tables, List<Finding> findings) {
    int passed = 0;
    int failed = 0;
    int notAssessable = 0;
    for (Equation equation : equations) {
      if (!tables.contains(equation.whole().get(0).row().table())) {
        continue;
      }
      Sum parts = Sum.of(equation.parts(), values);
      Sum whole = Sum.of(equation.whole(), values);
      switch (outcome(parts, whole, equation.whole().size() == 1)) {
        case PASSED -> passed++;
        case NOT_ASSESSABLE -> notAssessable++;
        case FAILED -> {
          failed++;
          findings.add(finding(equation, parts.known(), whole.known()));
        }
      }
    }
    return new CheckCounts(passed, failed, notAssessable);
  }

  private enum Outcome {
    PASSED,
    FAILED,
    NOT_ASSESSABLE
  }

  private record Sum(BigDecimal known, boolean complete) {
    static Sum of(List<Leaf> leaves, @Nullable Object[] values) {
      long known = 0;
      boolean complete = true;
      for (Leaf leaf : leaves) {
        if (values[leaf.index()] instanceof Long number) {
          known += number;
        } else {
          complete = false;
        }
      }
      return new Sum(BigDecimal.valueOf(known), complete);
    }
  }

  /**
   * A blank total says nothing. With a blank on one side, its known numbers may make the other side
   * exactly or exceed it; else nothing can be said.
   */
  private static Outcome outcome(Sum parts, Sum whole, boolean single) {
    if (!whole.complete() && (single || !parts.complete())) {
      return Outcome.NOT_ASSESSABLE;
    }
    int order = parts.known().compareTo(whole.known());
    if (order == 0) {
      return Outcome.PASSED;
    }
    if (parts.complete() && whole.complete()) {
      return Outcome.FAILED;
    }
    boolean exceeds = whole.complete() ? order > 0 : order < 0;
    return exceeds ? Outcome.FAILED : Outcome.NOT_ASSESSABLE;
  }

  private static Finding finding(Equation equation, BigDecimal parts, BigDecimal whole) {
    boolean balance = equation.rule() == Rule.REQUESTS_BALANCE;
    String message =
        balance
            ? equation.name() + ": " + parts + " on the left, " + whole + " on the right."
            : equation.name() + " is " + whole + ", but its parts add up to " + parts + ".";
    String messageZh =
        balance
            ? equation.nameZh() + "不成立：左边为" + parts + "，右边为" + whole + "。"
            : equation.nameZh() + "为" + whole + "，各项之和为" + parts + "。";
    List<String> cells = new ArrayList<>();
    equation.parts().forEach(leaf -> cells.add(leaf.pointer()));
    equation.whole().forEach(leaf -> cells.add(leaf.pointer()));
    return Finding.of(equation.rule(), equation.path(), message, messageZh, List.of())
        .withNumbers(balance ? whole : parts, balance ? parts : whole)
        .withCells(cells);
  }
}
