package org.gongkai.generated;

import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Streams of invented reports for property tests. Every plan says its seed and quirks in its {@code
 * toString}.
 */
public final class Reports {

  /** A plan in one format. */
  public record Written(ReportPlan plan, FileFormat format) {
    /** The file's bytes. */
    public byte[] bytes() {
      return format.write(plan);
    }

    /** A name for a file of these bytes. */
    public String fileName() {
      return "plan-" + plan.seed() + "." + format.extension();
    }
  }

  private Reports() {}

  /** Reports without quirks, of the seeds from {@code firstSeed} on. */
  public static Stream<ReportPlan> plain(int count, long firstSeed) {
    return seeds(count, firstSeed).mapToObj(ReportPlan::plain);
  }

  /** Reports with random sets of quirks that do not contradict each other. */
  public static Stream<ReportPlan> mixed(int count, long firstSeed) {
    return seeds(count, firstSeed).mapToObj(ReportPlan::mixed);
  }

  /** {@code count} reports for every quirk alone. */
  public static Stream<ReportPlan> withEach(int count, long firstSeed) {
    return Arrays.stream(Quirk.values())
        .flatMap(q -> seeds(count, firstSeed).mapToObj(s -> ReportPlan.withEach(q, s)));
  }

  /** The plan in all formats. */
  public static Stream<Written> files(ReportPlan plan) {
    return Arrays.stream(FileFormat.values()).map(f -> new Written(plan, f));
  }

  /** The plan in the formats that its quirks change; in all where it has none. */
  public static Stream<Written> changedFiles(ReportPlan plan) {
    return files(plan)
        .filter(
            w ->
                plan.quirks().isEmpty()
                    || plan.quirks().stream().anyMatch(q -> q.formats().contains(w.format())));
  }

  /** Calls {@code check} with every file of {@code count} mixed reports. */
  public static void each(int count, long firstSeed, BiConsumer<ReportPlan, Written> check) {
    mixed(count, firstSeed).forEach(p -> files(p).forEach(w -> check.accept(p, w)));
  }

  private static LongStream seeds(int count, long firstSeed) {
    return LongStream.range(firstSeed, firstSeed + count);
  }
}
