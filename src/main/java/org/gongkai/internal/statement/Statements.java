package org.gongkai.internal.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.Finding;
import org.gongkai.Rule;
import org.gongkai.Statement;
import org.gongkai.internal.form.FormSchema;
import org.gongkai.internal.form.Leaf;
import org.gongkai.internal.form.TableKind;
import org.gongkai.internal.limit.Budget;
import org.gongkai.internal.statement.Comparer.Compared;
import org.gongkai.internal.statement.Comparer.Value;
import org.gongkai.report.Report;
import org.jspecify.annotations.Nullable;

/** What the text of a report says in figures, and where its tables say otherwise. */
public final class Statements {
  private Statements() {}

  /**
   * What was found.
   *
   * @param statements the figures, in the order of the text
   * @param findings one for each that contradicts the tables
   */
  public record Result(List<Statement> statements, List<Finding> findings) {
    /** Copies the lists. */
    public Result {
      statements = List.copyOf(statements);
      findings = List.copyOf(findings);
    }
  }

  /**
   * Reads the text of a report.
   *
   * @param schema the revision of the form that its tables follow
   * @param values its numbers by the index of their leaf
   * @param kinds the tables that it has
   */
  public static Result of(
      Report report,
      FormSchema schema,
      @Nullable Object[] values,
      Set<TableKind> kinds,
      Budget budget) {
    var tables = new Tables(schema, values, kinds);
    var comparer = new Comparer(tables);
    var statements = new ArrayList<Statement>();
    var findings = new ArrayList<Finding>();
    for (Claim claim : StatementFinder.find(report, budget)) {
      Compared compared = comparer.compare(claim);
      statements.add(compared.statement());
      Value nearest = compared.nearest();
      if (Boolean.FALSE.equals(compared.statement().agrees()) && nearest != null) {
        findings.add(finding(claim, compared.statement(), nearest, tables));
      }
    }
    return new Result(statements, findings);
  }

  private static Finding finding(Claim claim, Statement statement, Value nearest, Tables tables) {
    String said = statement.number().toPlainString() + unit(statement);
    String row = row(nearest, tables);
    boolean money = statement.unit() != null && statement.unit().endsWith("元");
    BigDecimal actual = money ? inYuan(statement) : statement.number();
    Subject subject = claim.subject();
    return Finding.of(
            Rule.NARRATIVE_MISMATCH,
            nearest.path(),
            "The text gives " + said + " (" + subject.description() + "), the table " + row + ".",
            "正文中“" + subject.descriptionZh() + "”为" + said + "，表格中" + row + "。",
            List.of(statement.quotation(), row))
        .withCells(statement.cells())
        .withNumbers(nearest.number(), actual);
  }

  private static String unit(Statement statement) {
    return statement.unit() == null ? "" : statement.unit();
  }

  private static BigDecimal inYuan(Statement statement) {
    int digits = "万元".equals(statement.unit()) ? 4 : "亿元".equals(statement.unit()) ? 8 : 0;
    return statement.number().movePointRight(digits);
  }

  /** The row of the table in words, with its number. */
  private static String row(Value value, Tables tables) {
    var words = new StringBuilder();
    for (Leaf leaf : value.leaves()) {
      words.append(words.length() == 0 ? "" : "，").append(name(leaf)).append(tables.printed(leaf));
    }
    if (value.leaves().size() > 1) {
      words.append("，合计").append(value.number().toPlainString());
    }
    return words.toString();
  }

  private static String name(Leaf leaf) {
    String row = leaf.row().label();
    String column = leaf.column().label().get(0);
    if (row.isEmpty()) {
      List<List<String>> groups = leaf.column().groups();
      row = groups.isEmpty() ? "" : groups.get(groups.size() - 1).get(0);
    }
    return "“" + row + "”" + column;
  }
}
