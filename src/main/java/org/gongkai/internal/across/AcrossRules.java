package org.gongkai.internal.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.gongkai.Finding;
import org.gongkai.Rule;
import org.gongkai.internal.form.Leaf;
import org.gongkai.report.Money;
import org.gongkai.report.Report;

/** The rules across reports: of one body in several years, and of a body and those below it. */
public final class AcrossRules {
  private static final int SHOWN = 5;

  /** A text is compared with so many earlier ones. */
  private static final int MOST_TEXTS = 20;

  private final List<Filed> reports;
  private final List<List<Finding>> findings = new ArrayList<>();

  private AcrossRules(List<Filed> reports) {
    this.reports = reports;
    reports.forEach(report -> findings.add(new ArrayList<>()));
  }

  /**
   * Applies them.
   *
   * @param parents for the name of a body those of all the bodies below it
   * @return for each report, in the same order, what was found
   */
  public static List<List<Finding>> apply(List<Filed> reports, Map<String, List<String>> parents) {
    var rules = new AcrossRules(reports);
    var archive = new Archive(reports);
    archive
        .bodies()
        .forEach(
            (name, years) -> {
              if (!AgencyName.isShared(name) || years.values().stream().allMatch(rules::areOne)) {
                rules.duplicates(years);
                rules.years(years);
                rules.texts(years);
              }
            });
    parents.forEach((parent, children) -> rules.sums(parent, children, archive));
    return rules.findings.stream().map(List::copyOf).toList();
  }

  /** Whether reports on one year are versions of one report and not of bodies that share a name. */
  private boolean areOne(List<Integer> places) {
    int first = places.get(0);
    return places.stream().allMatch(place -> place == first || isAlike(first, place));
  }

  private boolean isAlike(int one, int other) {
    Cells cells = Cells.of(reports.get(one).report());
    int said = 0;
    for (Leaf leaf : cells.schema().leaves()) {
      Object value = cells.value(leaf);
      if (value != null && !value.equals(0L)) {
        said++;
      }
    }
    return 2 * different(one, other).size() <= said;
  }

  private void duplicates(SortedMap<Integer, List<Integer>> years) {
    for (List<Integer> places : years.values()) {
      int first = places.get(0);
      for (int place : places.subList(1, places.size())) {
        List<String> different = different(first, place);
        if (!different.isEmpty()) {
          findings.get(first).add(disagreement(place, different));
          findings.get(place).add(disagreement(first, different));
        }
      }
    }
  }

  /** The pointers of the numbers that two reports give differently. */
  private List<String> different(int one, int other) {
    Report report = reports.get(one).report();
    Cells cells = Cells.of(report);
    Cells others = Cells.of(reports.get(other).report());
    var different = new ArrayList<String>();
    if (cells.schema() == others.schema()) {
      for (Leaf leaf : cells.schema().leaves()) {
        Object value = cells.value(leaf);
        Object otherValue = others.value(leaf);
        if (value != null && otherValue != null && !isSame(value, otherValue)) {
          different.add(leaf.pointer());
        }
      }
    }
    return different;
  }

  private static boolean isSame(Object value, Object other) {
    if (value instanceof Money money && other instanceof Money amount) {
      return money.unit() == amount.unit() && money.value().compareTo(amount.value()) == 0;
    }
    return value.equals(other);
  }

  private Finding disagreement(int other, List<String> cells) {
    Report report = reports.get(other).report();
    return Finding.of(
            Rule.REPORTS_DISAGREE,
            cells.get(0),
            "Another report of "
                + report.agency()
                + " on "
                + report.year()
                + " gives "
                + cells.size()
                + " numbers differently.",
            report.agency() + report.year() + "年另有一份报告，有" + cells.size() + "个数字不同。",
            List.of(reports.get(other).source()))
        .withActual(cells.size())
        .withCells(cells);
  }

  private void years(SortedMap<Integer, List<Integer>> years) {
    int before = 0;
    List<Integer> earlier = List.of();
    for (Map.Entry<Integer, List<Integer>> entry : years.entrySet()) {
      int year = entry.getKey();
      for (int place : entry.getValue()) {
        if (before == year - 1) {
          continuity(earlier, place, year);
        } else if (!earlier.isEmpty()) {
          gap(earlier.get(0), place, before, year);
        }
      }
      before = year;
      earlier = entry.getValue();
    }
  }

  /** Of several reports on the year before, the one that agrees most is taken. */
  private void continuity(List<Integer> earlier, int place, int year) {
    List<Finding> fewest = null;
    for (int before : earlier) {
      List<Finding> found = Continuity.apply(reports.get(before), reports.get(place), year);
      if (fewest == null || found.size() < fewest.size()) {
        fewest = found;
      }
    }
    if (fewest != null) {
      findings.get(place).addAll(fewest);
    }
  }

  private void gap(int earlier, int place, int before, int year) {
    String missing =
        before + 1 == year - 1 ? String.valueOf(before + 1) : (before + 1) + "-" + (year - 1);
    findings
        .get(place)
        .add(
            Finding.of(
                    Rule.YEARS_MISSING,
                    "/year",
                    "The report before this one is of " + before + "; " + missing + " is missing.",
                    "前一份报告为" + before + "年，缺少" + missing + "年。",
                    List.of(reports.get(earlier).source()))
                .withActual(year - before - 1L));
  }

  private void texts(SortedMap<Integer, List<Integer>> years) {
    if (years.size() < 2) {
      return;
    }
    var earlier = new ArrayList<RepeatedText>();
    for (List<Integer> places : years.values()) {
      var texts = new ArrayList<RepeatedText>();
      for (int place : places) {
        RepeatedText text = RepeatedText.of(reports.get(place));
        Finding finding = text.besides(earlier);
        if (finding != null) {
          findings.get(place).add(finding);
        }
        texts.add(text);
      }
      earlier.addAll(texts);
      earlier.subList(0, Math.max(0, earlier.size() - MOST_TEXTS)).clear();
    }
  }

  private void sums(String parent, List<String> children, Archive archive) {
    for (Map.Entry<Integer, List<Integer>> entry : archive.years(parent).entrySet()) {
      for (int place : entry.getValue()) {
        sums(place, children, entry.getKey(), archive);
      }
    }
  }

  private void sums(int place, List<String> children, int year, Archive archive) {
    Filed parent = reports.get(place);
    if (parent.report().form() == null) {
      return;
    }
    var parts = new ArrayList<Filed>();
    var missing = new ArrayList<String>();
    for (String child : children) {
      List<Integer> same =
          archive.years(child).getOrDefault(year, List.of()).stream()
              .filter(part -> reports.get(part).report().form() == parent.report().form())
              .toList();
      if (same.isEmpty()) {
        missing.add(child);
        continue;
      }
      int first = same.get(0);
      if (same.stream().anyMatch(other -> !different(first, other).isEmpty())) {
        return;
      }
      parts.add(reports.get(first));
    }
    if (missing.isEmpty()) {
      findings.get(place).addAll(Subordinates.apply(parent, parts));
    } else {
      findings
          .get(place)
          .add(
              Finding.of(
                      Rule.SUBORDINATES_MISSING,
                      null,
                      "The reports of "
                          + missing.size()
                          + " of "
                          + children.size()
                          + " bodies below are not there.",
                      children.size() + "个下级机关中有" + missing.size() + "个没有同年度同格式的报告。",
                      missing.subList(0, Math.min(SHOWN, missing.size())))
                  .withActual(missing.size()));
    }
  }
}
