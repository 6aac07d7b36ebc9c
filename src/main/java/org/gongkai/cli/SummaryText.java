package org.gongkai.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.BatchSummary;

/** What a run gave, in a few lines. */
final class SummaryText {
  private SummaryText() {}

  static List<String> of(BatchSummary summary, Path target, double seconds) {
    List<String> lines = new ArrayList<>();
    lines.add(
        Progress.number(summary.inputs())
            + (summary.inputs() == 1 ? " file: " : " files: ")
            + list(summary.outcomes(), kind -> kind.code().replace('_', ' ')));
    if (summary.reports() > 0) {
      lines.add(
          Progress.number(summary.reports())
              + (summary.reports() == 1 ? " report; form " : " reports; form ")
              + list(summary.forms(), form -> form.isEmpty() ? "none" : form)
              + "; year "
              + list(summary.years(), year -> year == 0 ? "none" : year.toString()));
    }
    if (!summary.findings().isEmpty()) {
      lines.add("findings: " + list(byCount(summary.findings()), rule -> rule));
    }
    if (!summary.isAnythingConverted()) {
      lines.add(
          "nothing was converted; output of an earlier run stays, the manifest is of this one");
    }
    long read = summary.inputs() - summary.resumed();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s in %.1f s, %,d files a second",
            target,
            seconds,
            Math.round(read / Math.max(0.001, seconds))));
    return lines;
  }

  private static Map<String, Long> byCount(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }

  private static <K> String list(Map<K, Long> counts, Function<K, String> name) {
    return counts.entrySet().stream()
        .map(count -> name.apply(count.getKey()) + " " + Progress.number(count.getValue()))
        .collect(Collectors.joining(", "));
  }
}
