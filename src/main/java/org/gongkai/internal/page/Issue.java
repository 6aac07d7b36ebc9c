package org.gongkai.internal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.Finding;
import org.gongkai.Severity;

/**
 * Findings that one cause explains; they are shown and counted as one.
 *
 * @param number from 1, in the order of the findings
 * @param findings at least one
 */
public record Issue(int number, List<Finding> findings) {
  public Issue {
    findings = List.copyOf(findings);
  }

  /**
   * The issues among findings.
   *
   * @param least findings that are less serious are left out
   */
  public static List<Issue> of(List<Finding> findings, Severity least) {
    Map<Object, List<Finding>> byCause = new LinkedHashMap<>();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (finding.severity().compareTo(least) >= 0) {
        Object cause = finding.cause() == null ? (Object) i : finding.cause();
        byCause.computeIfAbsent(cause, key -> new ArrayList<>()).add(finding);
      }
    }
    var issues = new ArrayList<Issue>();
    byCause.values().forEach(group -> issues.add(new Issue(issues.size() + 1, group)));
    return issues;
  }

  /** The most serious of its findings says how serious it is. */
  public Severity severity() {
    Severity most = Severity.INFO;
    for (Finding finding : findings) {
      most = finding.severity().compareTo(most) > 0 ? finding.severity() : most;
    }
    return most;
  }
}
