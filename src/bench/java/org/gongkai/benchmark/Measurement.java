package org.gongkai.benchmark;

import java.util.Collection;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs JMH for one line of the table. */
record Measurement(int forks, int rounds, TimeValue round) {
  static final Measurement FULL = new Measurement(2, 5, TimeValue.seconds(2));
  static final Measurement QUICK = new Measurement(1, 3, TimeValue.seconds(1));
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  Measured of(Line line) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include("\\." + Pattern.quote(line.benchmark()) + "$")
            .mode(Mode.AverageTime)
            .timeUnit(TimeUnit.MICROSECONDS)
            .threads(line.threads())
            .forks(forks)
            .warmupIterations(rounds)
            .warmupTime(round)
            .measurementIterations(rounds)
            .measurementTime(round)
            .jvmArgsAppend("-Xms1g", "-Xmx1g")
            .addProfiler(GCProfiler.class)
            .addProfiler(WorkerTime.class)
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT);
    if (!line.format().isEmpty()) {
      options.param("format", line.format());
    }
    Collection<RunResult> results = new Runner(options.build()).run();
    RunResult result = results.iterator().next();
    int documents = documents(line);
    return new Measured(
        result.getPrimaryResult().getStatistics().getPercentile(50) / 1_000 / documents,
        secondary(result, WorkerTime.NAME) / 1_000 / documents,
        secondary(result, ALLOCATED) / 1_024 / documents);
  }

  private static int documents(Line line) {
    String format = line.format().isEmpty() ? ofOthers(line.benchmark()) : line.format();
    return Material.of(format).size();
  }

  private static String ofOthers(String benchmark) {
    return benchmark.startsWith("DocxO") ? "docx" : benchmark.startsWith("Html") ? "html" : "doc";
  }

  private static double secondary(RunResult result, String name) {
    Result<?> secondary = result.getSecondaryResults().get(name);
    return secondary == null ? Double.NaN : secondary.getStatistics().getPercentile(50);
  }
}
