package org.gongkai;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run over many inputs gave, parts that were done before an interruption included.
 * Immutable.
 *
 * @param inputs how many inputs there were
 * @param resumed how many of them had been done when an earlier run was interrupted
 * @param reports how many reports were written
 * @param outcomes how many inputs had each outcome; those that none had are left out
 * @param forms how many reports follow each form; "" for none
 * @param years how many reports are on each year; 0 for those that say none
 * @param findings how many findings of each rule, by code
 */
public record BatchSummary(
    long inputs,
    long resumed,
    long reports,
    Map<Outcome.Kind, Long> outcomes,
    Map<String, Long> forms,
    Map<Integer, Long> years,
    Map<String, Long> findings) {
  /** Copies the maps; they are sorted. */
  public BatchSummary {
    outcomes = Collections.unmodifiableMap(new TreeMap<>(outcomes));
    forms = Collections.unmodifiableMap(new TreeMap<>(forms));
    years = Collections.unmodifiableMap(new TreeMap<>(years));
    findings = Collections.unmodifiableMap(new TreeMap<>(findings));
  }

  /** How many inputs had an outcome. */
  public long count(Outcome.Kind kind) {
    return outcomes.getOrDefault(kind, 0L);
  }

  /** Whether anything was converted. */
  public boolean isAnythingConverted() {
    return reports > 0;
  }

  /** Whether anything went wrong with an input. */
  public boolean isAnythingTrouble() {
    return outcomes.keySet().stream().anyMatch(Outcome.Kind::isTrouble);
  }

  /** Counts outcomes. Not thread-safe. */
  static final class Counter {
    private long inputs;
    private long resumed;
    private long reports;
    private final Map<Outcome.Kind, Long> outcomes = new EnumMap<>(Outcome.Kind.class);
    private final Map<String, Long> forms = new TreeMap<>();
    private final Map<Integer, Long> years = new TreeMap<>();
    private final Map<String, Long> findings = new TreeMap<>();

    void add(Outcome outcome) {
      inputs++;
      outcomes.merge(outcome.outcome(), 1L, Long::sum);
      for (Outcome.Result report : outcome.reports()) {
        reports++;
        forms.merge(report.form() == null ? "" : report.form(), 1L, Long::sum);
        years.merge(report.year() == null ? 0 : report.year(), 1L, Long::sum);
        report.findings().forEach(f -> findings.merge(f.rule(), (long) f.count(), Long::sum));
      }
    }

    void resumed(long number) {
      resumed = number;
    }

    long inputs() {
      return inputs;
    }

    BatchSummary summary() {
      return new BatchSummary(inputs, resumed, reports, outcomes, forms, years, findings);
    }
  }
}
