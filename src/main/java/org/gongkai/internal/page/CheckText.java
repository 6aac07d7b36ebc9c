package org.gongkai.internal.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.Conversion;
import org.gongkai.Finding;
import org.gongkai.Severity;
import org.gongkai.report.Report;

/** Words what was found in a report, one block of lines a report. */
public final class CheckText {
  private static final int LONGEST = 120;

  private CheckText() {}

  /**
   * The block, each line with a line feed.
   *
   * @param least findings that are less serious are left out
   * @param colour whether a terminal shows it
   */
  public static String of(
      Conversion conversion, Language language, Severity least, boolean colour) {
    List<Issue> issues = Issue.of(conversion.findings(), least);
    var text = new StringBuilder();
    text.append(bold(header(conversion, language), colour)).append('\n');
    for (Issue issue : issues) {
      String name = language.name(issue.severity());
      for (int i = 0; i < issue.findings().size(); i++) {
        Finding finding = issue.findings().get(i);
        text.append(i == 0 ? "  " + coloured(name, issue.severity(), colour) + " " : "     ")
            .append(language.message(finding))
            .append(" [")
            .append(finding.rule())
            .append("]\n");
      }
      for (String words : evidence(issue)) {
        text.append("       ").append(quoted(words)).append('\n');
      }
    }
    return text.append("  ").append(summary(issues, language)).append('\n').toString();
  }

  private static String header(Conversion conversion, Language language) {
    Report report = conversion.report();
    var header = new StringBuilder(conversion.source().path());
    if (conversion.source().parts() > 1) {
      header.append(" #").append(conversion.source().part());
    }
    if (report.agency() != null) {
      header.append("  ").append(report.agency());
    }
    if (report.year() != null) {
      header.append("  ").append(report.year()).append(language.of("年", ""));
    }
    return header.toString();
  }

  /** How many issues of which severity. */
  static String summary(List<Issue> issues, Language language) {
    if (issues.isEmpty()) {
      return language.of("没有发现问题", "nothing found");
    }
    var parts = new ArrayList<String>();
    for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
      long count = issues.stream().filter(issue -> issue.severity() == severity).count();
      if (count > 0) {
        parts.add(
            language.of(language.name(severity) + count, count + " " + language.name(severity)));
      }
    }
    String total =
        language.of(
            "共" + issues.size() + "个问题",
            issues.size() + (issues.size() == 1 ? " issue" : " issues"));
    return total + language.of("：", ": ") + String.join(language.of("，", ", "), parts);
  }

  /** The passages of an issue's findings, each once. */
  static List<String> evidence(Issue issue) {
    Set<String> evidence = new LinkedHashSet<>();
    issue.findings().forEach(finding -> evidence.addAll(finding.evidence()));
    evidence.removeIf(String::isBlank);
    return List.copyOf(evidence);
  }

  private static String quoted(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    return "“" + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line) + "”";
  }

  private static String bold(String words, boolean colour) {
    return colour ? "\u001b[1m" + words + "\u001b[0m" : words;
  }

  private static String coloured(String words, Severity severity, boolean colour) {
    if (!colour) {
      return words;
    }
    String code =
        switch (severity) {
          case ERROR -> "31";
          case WARNING -> "33";
          case INFO -> "36";
        };
    return "\u001b[" + code + "m" + words + "\u001b[0m";
  }
}
