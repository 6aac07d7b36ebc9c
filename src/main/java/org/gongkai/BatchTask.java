package org.gongkai;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.gongkai.Outcome.Kind;
import org.gongkai.report.Form;
import org.jspecify.annotations.Nullable;

/** Reading one input of many; whatever goes wrong is an outcome. */
final class BatchTask<P> {
  private static final String TIMEOUT = "timeout";

  /** The limit of that name. */
  private static final String TIME = "time";

  private final Input input;
  private final long number;
  private final ReportReader reader;
  private final @Nullable Seen seen;
  private final Function<List<Conversion>, P> made;
  private volatile @Nullable String sha256;

  /**
   * What came of it.
   *
   * @param number of the input
   * @param payload what was made of the reports; null where there are none
   */
  record Done<P>(Outcome outcome, long number, @Nullable P payload) {
    /**
     * The same when all inputs before are done: another thread may have come to the first one with
     * this content after this one was read.
     */
    Done<P> settled(Seen seen) {
      String hash = outcome.sha256();
      Seen.Place first = hash == null ? null : seen.first(hash);
      if (hash == null || first == null || first.number() >= number) {
        return this;
      }
      return new Done<>(
          duplicate(outcome.path(), hash, first.path(), outcome.milliseconds()), number, null);
    }
  }

  /** A task; {@code seen} is null where duplicates are read like others. */
  BatchTask(
      Input input,
      long number,
      ReportReader reader,
      @Nullable Seen seen,
      Function<List<Conversion>, P> made) {
    this.input = input;
    this.number = number;
    this.reader = reader;
    this.seen = seen;
    this.made = made;
  }

  long held() {
    return input.held();
  }

  Done<P> run() {
    long start = System.nanoTime();
    try {
      byte[] bytes = input.read(reader);
      String hash = ReportReader.sha256(bytes);
      sha256 = hash;
      Seen.Place first = seen == null ? null : seen.add(hash, number, input.path());
      if (first != null && first.number() < number) {
        return done(duplicate(input.path(), hash, first.path(), since(start)), null);
      }
      List<Conversion> conversions = reader.readAll(bytes, input.path(), hash);
      P payload = made.apply(conversions);
      return done(converted(hash, conversions, start), payload);
    } catch (GongkaiException e) {
      return done(refused(e, start), null);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return done(fault(e, start), null);
    }
  }

  private static long since(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  private Done<P> done(Outcome outcome, @Nullable P payload) {
    return new Done<>(outcome, number, payload);
  }

  private static Outcome duplicate(String path, String hash, String first, long milliseconds) {
    return new Outcome(path, hash, Kind.DUPLICATE, null, null, first, List.of(), milliseconds);
  }

  private Outcome converted(String hash, List<Conversion> conversions, long start) {
    Kind kind = Kind.NOT_A_REPORT;
    for (Conversion conversion : conversions) {
      boolean report = conversion.isAnnualReport();
      boolean broken = conversion.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR);
      if (report && broken) {
        kind = Kind.CONVERTED_WITH_ERRORS;
      } else if (report && kind == Kind.NOT_A_REPORT) {
        kind = Kind.CONVERTED;
      }
    }
    List<Outcome.Result> reports = conversions.stream().map(BatchTask::result).toList();
    return new Outcome(input.path(), hash, kind, null, null, null, reports, since(start));
  }

  private static Outcome.Result result(Conversion conversion) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    conversion.findings().forEach(finding -> counts.merge(finding.rule(), 1, Integer::sum));
    List<Outcome.RuleCount> findings = new ArrayList<>();
    counts.forEach((rule, count) -> findings.add(new Outcome.RuleCount(rule, count)));
    Form form = conversion.report().form();
    return new Outcome.Result(
        form == null ? null : form.code(), conversion.report().year(), findings);
  }

  private Outcome refused(GongkaiException e, long start) {
    Kind kind =
        switch (e.reason()) {
          case UNREADABLE, DAMAGED, INTERRUPTED -> Kind.FAILED;
          case LIMIT_EXCEEDED -> TIME.equals(e.limit()) ? Kind.FAILED : Kind.REFUSED;
          case EMPTY, UNSUPPORTED_FORMAT, ENCRYPTED -> Kind.REFUSED;
        };
    String reason = TIME.equals(e.limit()) ? TIMEOUT : e.reason().name().toLowerCase(Locale.ROOT);
    String problem = e.place() == null ? e.problem() : e.problem() + " (" + e.place() + ")";
    return trouble(kind, reason, problem, since(start));
  }

  private Outcome fault(Throwable e, long start) {
    String said = e.getMessage() == null ? "" : ": " + e.getMessage();
    return trouble(
        Kind.FAILED,
        "fault",
        "could not be converted, a fault of this program ("
            + e.getClass().getSimpleName()
            + said
            + "); please report it with the file",
        since(start));
  }

  /** The result where it takes longer than it may. */
  Done<P> late(@Nullable Duration timeout) {
    long most = timeout == null ? 0 : timeout.toMillis();
    String seconds = most % 1000 == 0 ? most / 1000 + " s" : most + " ms";
    return done(
        trouble(Kind.FAILED, TIMEOUT, "it took longer than " + seconds + " and was left", most),
        null);
  }

  private Outcome trouble(Kind kind, String reason, String problem, long milliseconds) {
    String message = problem.replaceAll("[\\r\\n\\t]+", " ");
    return new Outcome(input.path(), sha256, kind, reason, message, null, List.of(), milliseconds);
  }
}
