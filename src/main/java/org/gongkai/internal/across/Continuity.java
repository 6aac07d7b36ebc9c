package org.gongkai.internal.across;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.Finding;
import org.gongkai.Rule;
import org.gongkai.internal.form.Column;
import org.gongkai.internal.form.Row;
import org.gongkai.internal.form.TableKind;
import org.gongkai.report.Form;

/**
 * What goes on from one year's report to the next. That 上年结转 is the year before's 结转下年度 follows
 * from the words of the form; the other two from what its columns mean, and they fail for many good
 * reasons.
 */
final class Continuity {
  private static final String REQUESTS = "/" + TableKind.REQUESTS.code();
  private final Filed before;
  private final Cells last;
  private final Cells cells;
  private final int year;
  private final List<Finding> findings = new ArrayList<>();

  private Continuity(Filed before, Filed report, int year) {
    this.before = before;
    this.last = Cells.of(before.report());
    this.cells = Cells.of(report.report());
    this.year = year;
  }

  /** Compares a report with the one of the year before it. */
  static List<Finding> apply(Filed before, Filed report, int year) {
    var continuity = new Continuity(before, report, year);
    continuity.carryOver();
    boolean recent = Form.FORM_2021.equals(before.report().form());
    if (recent && Form.FORM_2021.equals(report.report().form())) {
      continuity.cells.schema().rowsWith("/inForce").forEach(continuity::inForce);
    }
    boolean old = Form.FORM_2019.equals(before.report().form());
    if (old && Form.FORM_2019.equals(report.report().form())) {
      continuity.cells.schema().rowsWith("/itemsLastYear").forEach(continuity::items);
    }
    return continuity.findings;
  }

  private void carryOver() {
    Row row =
        cells.schema().rows(TableKind.REQUESTS).stream()
            .filter(candidate -> candidate.path().equals(REQUESTS + "/carriedOver"))
            .findFirst()
            .orElseThrow();
    var columns = new ArrayList<>(row.block().columns());
    columns.sort((a, b) -> Boolean.compare(isTotal(b), isTotal(a)));
    for (Column column : columns) {
      String path = REQUESTS + "/carriedOver" + column.path();
      Long over = cells.count(path);
      Long forward = last.count(REQUESTS + "/carriedForward" + column.path());
      if (over != null && forward != null && !over.equals(forward)) {
        String label = column.label().get(0);
        findings.add(
            finding(
                    Rule.CARRY_OVER_MISMATCH,
                    path,
                    forward,
                    over,
                    "In “"
                        + label
                        + "”, "
                        + over
                        + " requests are carried over from last year, whose report carried "
                        + forward
                        + " forward.",
                    "“"
                        + label
                        + "”列上年结转为"
                        + over
                        + "件，"
                        + (year - 1)
                        + "年报告结转下年度为"
                        + forward
                        + "件。")
                .withCause("carry_over_" + (year - 1), null, null));
      }
    }
  }

  private static boolean isTotal(Column column) {
    return column.path().equals("/total");
  }

  private void inForce(Row row) {
    Long inForce = cells.count(row.path() + "/inForce");
    Long issued = cells.count(row.path() + "/issuedThisYear");
    Long repealed = cells.count(row.path() + "/repealedThisYear");
    Long before = last.count(row.path() + "/inForce");
    if (inForce == null || issued == null || repealed == null || before == null) {
      return;
    }
    long expected = before + issued - repealed;
    if (expected != inForce) {
      String sum = before + " + " + issued + " - " + repealed + " = " + expected;
      findings.add(
          finding(
                  Rule.IN_FORCE_MISMATCH,
                  row.path() + "/inForce",
                  expected,
                  inForce,
                  inForce + " are in force; from last year's report it would be " + sum + ".",
                  "现行有效为" + inForce + "件，按上年报告推算为" + sum + "。")
              .withCells(
                  List.of(
                      row.path() + "/issuedThisYear",
                      row.path() + "/repealedThisYear",
                      row.path() + "/inForce")));
    }
  }

  private void items(Row row) {
    Long items = cells.count(row.path() + "/itemsLastYear");
    Long before = last.count(row.path() + "/itemsLastYear");
    Long change = last.count(row.path() + "/changeThisYear");
    if (items == null || before == null || change == null) {
      return;
    }
    long expected = before + change;
    if (expected != items) {
      String sum = before + (change < 0 ? " - " : " + ") + Math.abs(change) + " = " + expected;
      findings.add(
          finding(
              Rule.ITEMS_MISMATCH,
              row.path() + "/itemsLastYear",
              expected,
              items,
              items + " items are named for last year; its report says " + sum + ".",
              "上一年项目数量为" + items + "，按上年报告应为" + sum + "。"));
    }
  }

  private Finding finding(
      Rule rule, String path, long expected, long actual, String en, String zh) {
    return Finding.of(rule, path, en, zh, List.of(before.source()))
        .withNumbers(BigDecimal.valueOf(expected), BigDecimal.valueOf(actual));
  }
}
