package org.gongkai.internal.across;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.Finding;
import org.gongkai.Rule;
import org.gongkai.internal.form.Column;
import org.gongkai.internal.form.FormSchema;
import org.gongkai.internal.form.Leaf;
import org.gongkai.internal.form.TableKind;
import org.gongkai.report.Money;
import org.jspecify.annotations.Nullable;

/**
 * Whether the numbers of a body are the sums of those of the bodies below it, cell by cell. A blank
 * among the parts leaves it open, but for parts that exceed the sum already.
 */
final class Subordinates {
  private static final int SHOWN = 5;

  private final Filed parent;
  private final List<Filed> children;
  private final Cells cells;
  private final List<Cells> parts;

  private Subordinates(Filed parent, List<Filed> children) {
    this.parent = parent;
    this.children = children;
    this.cells = Cells.of(parent.report());
    this.parts = children.stream().map(child -> Cells.of(child.report())).toList();
  }

  /** A cell that is not the sum. */
  private record Difference(Leaf leaf, BigDecimal sum, BigDecimal number) {}

  /** Compares a report with all those of the bodies below, which follow the same form. */
  static List<Finding> apply(Filed parent, List<Filed> children) {
    return new Subordinates(parent, children).findings();
  }

  private List<Finding> findings() {
    var findings = new ArrayList<Finding>();
    Set<TableKind> tables = FormSchema.tables(parent.report());
    for (TableKind table : TableKind.values()) {
      boolean everywhere =
          tables.contains(table)
              && children.stream()
                  .allMatch(child -> FormSchema.tables(child.report()).contains(table));
      List<Difference> differences = everywhere ? differences(table) : List.of();
      if (!differences.isEmpty()) {
        findings.add(finding(table, differences));
      }
    }
    return findings;
  }

  private List<Difference> differences(TableKind table) {
    var differences = new ArrayList<Difference>();
    for (Leaf leaf : cells.schema().leaves()) {
      Money.Unit unit = leaf.row().table() == table ? unit(leaf) : null;
      BigDecimal number = unit == null ? null : number(cells.value(leaf), unit);
      if (unit == null || number == null) {
        continue;
      }
      BigDecimal sum = BigDecimal.ZERO;
      boolean complete = true;
      for (Cells part : parts) {
        BigDecimal value = number(part.value(leaf), unit);
        complete &= value != null;
        sum = value == null ? sum : sum.add(value);
      }
      int order = sum.compareTo(number);
      boolean signed = leaf.column().kind() == Column.Kind.CHANGE;
      if (complete ? order != 0 : order > 0 && !signed) {
        differences.add(new Difference(leaf, sum, number));
      }
    }
    return differences;
  }

  /** The unit in which all amounts of a cell can be compared, or null where there is none. */
  private Money.@Nullable Unit unit(Leaf leaf) {
    if (!(cells.value(leaf) instanceof Money money)) {
      return Money.Unit.UNSTATED;
    }
    boolean stated = money.unit() != Money.Unit.UNSTATED;
    for (Cells part : parts) {
      if (part.value(leaf) instanceof Money other
          && (other.unit() != Money.Unit.UNSTATED) != stated) {
        return null;
      }
    }
    return stated ? Money.Unit.TEN_THOUSAND_YUAN : Money.Unit.UNSTATED;
  }

  private static @Nullable BigDecimal number(@Nullable Object value, Money.Unit unit) {
    if (value instanceof Money money) {
      boolean convert = unit == Money.Unit.TEN_THOUSAND_YUAN && money.unit() == Money.Unit.YUAN;
      return convert ? money.value().movePointLeft(4) : money.value();
    }
    return value instanceof Long number ? BigDecimal.valueOf(number) : null;
  }

  private Finding finding(TableKind table, List<Difference> differences) {
    var evidence = new ArrayList<String>();
    for (Difference difference : differences.subList(0, Math.min(SHOWN, differences.size()))) {
      evidence.add(
          difference.leaf().row().label()
              + " "
              + difference.leaf().column().label().get(0)
              + "：合计"
              + difference.sum().toPlainString()
              + "，填报"
              + difference.number().toPlainString());
    }
    children.stream().limit(SHOWN).forEach(child -> evidence.add(child.source()));
    String name = table.section().heading().substring(2);
    Difference first = differences.get(0);
    boolean single = differences.size() == 1;
    Finding finding =
        Finding.of(
                Rule.SUBORDINATES_MISMATCH,
                single ? first.leaf().pointer() : "/" + table.code(),
                differences.size()
                    + " numbers of the table “"
                    + name
                    + "” are not the sums of those of the "
                    + children.size()
                    + " bodies below.",
                "“" + name + "”表有" + differences.size() + "个数与" + children.size() + "个下级机关之和不等。",
                evidence)
            .withCells(
                differences.stream().map(difference -> difference.leaf().pointer()).toList());
    return single
        ? finding.withNumbers(first.sum(), first.number())
        : finding.withActual(differences.size());
  }
}
