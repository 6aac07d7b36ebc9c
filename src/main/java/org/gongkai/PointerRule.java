package org.gongkai;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.gongkai.report.Report;

/** A rule that says which values break it. */
record PointerRule(
    String code,
    Severity severity,
    String description,
    String descriptionZh,
    Function<Report, List<String>> broken)
    implements ReportRule {
  PointerRule {
    Objects.requireNonNull(code);
    Objects.requireNonNull(severity);
    Objects.requireNonNull(description);
    Objects.requireNonNull(descriptionZh);
    Objects.requireNonNull(broken);
  }

  @Override
  public List<Finding> check(Report report) {
    return broken.apply(report).stream()
        .map(pointer -> finding(pointer, description, descriptionZh, List.of()))
        .toList();
  }
}
