package org.gongkai.internal.statement;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.internal.limit.Budget;
import org.gongkai.report.Report;

/** Finds the figures that the text of a report gives for what its tables count. */
final class StatementFinder {
  private StatementFinder() {}

  /** The figures, in the order of the text. */
  static List<Claim> find(Report report, Budget budget) {
    var claims = new ArrayList<Claim>();
    for (Passages.Item item : Passages.of(report)) {
      budget.step();
      new SentenceReader(item.passage(), item.context(), claims).read();
    }
    return claims;
  }
}
