package org.gongkai.internal.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gongkai.CheckCounts;
import org.gongkai.Finding;
import org.gongkai.Rule;
import org.gongkai.Statement;
import org.gongkai.internal.form.Column;
import org.gongkai.internal.form.FormSchema;
import org.gongkai.internal.form.Leaf;
import org.gongkai.internal.form.TableKind;
import org.gongkai.internal.limit.Budget;
import org.gongkai.internal.statement.Statements;
import org.gongkai.report.Form;
import org.gongkai.report.Money;
import org.jspecify.annotations.Nullable;

/** The rules over a single report. */
public final class Rules {
  private static final Map<Form, Equations> EQUATIONS = new EnumMap<>(Form.class);

  static {
    for (Form form : Form.values()) {
      EQUATIONS.put(form, Equations.of(FormSchema.of(form)));
    }
  }

  private Rules() {}

  /**
   * What the rules give.
   *
   * @param findings the findings, those about the document's structure first
   * @param statements what the text says in figures
   * @param counts how the equations came out
   */
  public record Outcome(List<Finding> findings, List<Statement> statements, CheckCounts counts) {}

  /**
   * Applies all rules.
   *
   * @param ofReading what was found while the tables were read; it stands among the findings of the
   *     rules
   */
  public static Outcome apply(Facts facts, List<Finding> ofReading, Budget budget) {
    List<Finding> findings = new ArrayList<>(StructureRules.apply(facts));
    findings.addAll(ofReading);
    negativeCounts(facts.schema(), facts.values(), findings);
    findings.addAll(PlausibilityRules.apply(facts));
    Equations equations = EQUATIONS.get(facts.schema().form());
    CheckCounts counts =
        equations == null
            ? new CheckCounts(0, 0, 0)
            : equations.apply(facts.values(), facts.tables(), findings);
    Statements.Result statements =
        Statements.of(facts.report(), facts.schema(), facts.values(), facts.tables(), budget);
    findings.addAll(statements.findings());
    return new Outcome(findings, statements.statements(), counts);
  }

  private static void negativeCounts(
      FormSchema schema, @Nullable Object[] values, List<Finding> findings) {
    for (Leaf leaf : schema.leaves()) {
      BigDecimal number = number(values[leaf.index()]);
      if (leaf.column().kind() != Column.Kind.CHANGE && number != null && number.signum() < 0) {
        findings.add(
            Finding.of(
                    Rule.NEGATIVE_COUNT,
                    leaf.pointer(),
                    "The number is " + number.toPlainString() + ".",
                    "数值为" + number.toPlainString() + "。",
                    List.of())
                .withNumbers(null, number));
      }
    }
  }

  private static @Nullable BigDecimal number(@Nullable Object value) {
    if (value instanceof Money money) {
      return money.value();
    }
    return value instanceof Long number ? BigDecimal.valueOf(number) : null;
  }

  /** The name of a table in messages. */
  static String name(TableKind table) {
    return table.section().heading().substring(2);
  }
}
