package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gongkai.BatchSummary;
import org.gongkai.Outcome;
import org.gongkai.Outcome.Kind;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final long SECOND = 1_000_000_000L;

  private final StringWriter err = new StringWriter();
  private long now;

  private Progress progress(Progress.Style style) {
    var progress = new Progress(new PrintWriter(err, true), style, () -> now);
    progress.begin(() -> 5_000, () -> true);
    return progress;
  }

  private static Outcome outcome(Kind kind, String message) {
    return new Outcome("a/b.pdf", null, kind, null, message, null, List.of(), 1);
  }

  private String said() {
    String text = err.toString().replace("\u001b[K", "~");
    err.getBuffer().setLength(0);
    return text;
  }

  @Test
  void aTerminalHasOneLineThatIsUpToDate() {
    Progress progress = progress(Progress.Style.TERMINAL);
    for (int i = 0; i < 1500; i++) {
      progress.finished(outcome(Kind.CONVERTED, null));
    }
    assertEquals("", said(), "not too often");
    now = 2 * SECOND;
    progress.finished(outcome(Kind.CONVERTED, null));
    assertEquals("\r~1,501 of 5,000 files, 751 a second, 0 failed, 4 s left", said());
    progress.finished(outcome(Kind.REFUSED, "a PDF file\nis not read"));
    assertEquals("\r~gongkai: a/b.pdf: a PDF file is not read\n", said());
    progress.clear();
    assertEquals("", said());
    now = 4 * SECOND;
    progress.finished(outcome(Kind.FAILED, "broken"));
    assertEquals(
        "gongkai: a/b.pdf: broken\n\r~1,503 of 5,000 files, 376 a second, 2 failed, 9 s left",
        said());
    progress.clear();
    assertEquals("\r~", said());
  }

  @Test
  void elsewhereThereIsALineEverySoOften() {
    Progress progress = progress(Progress.Style.LINES);
    progress.begin(() -> 20_000, () -> false);
    progress.resumed(10_000);
    assertEquals("gongkai: goes on after 10,000 files that are done\n", said());
    now = 9 * SECOND;
    progress.finished(outcome(Kind.CONVERTED, null));
    assertEquals("", said());
    now = 10 * SECOND;
    progress.finished(outcome(Kind.DUPLICATE, null));
    assertEquals(
        "gongkai: 10,002 of 20,000 or more files, 0 a second, 0 failed, 13 h 53 min left\n",
        said());
  }

  @Test
  void silenceIsBrokenByWhatGoesWrongOnly() {
    Progress progress = progress(Progress.Style.SILENT);
    progress.resumed(10);
    now = 100 * SECOND;
    progress.finished(outcome(Kind.CONVERTED, null));
    progress.finished(outcome(Kind.DUPLICATE, null));
    assertEquals("", said());
    progress.finished(outcome(Kind.NOT_A_REPORT, null));
    assertEquals("gongkai: a/b.pdf: nothing of an annual report was recognized\n", said());
    progress.finished(outcome(Kind.FAILED, "broken"));
    assertEquals("gongkai: a/b.pdf: broken\n", said());
    assertEquals(1, progress.troubles());
    assertEquals(2, progress.converted());
  }

  @Test
  void durationsAreForPeople() {
    assertEquals("59 s", Progress.duration(59));
    assertEquals("1 min 05 s", Progress.duration(65));
    assertEquals("2 h 01 min", Progress.duration(7265));
  }

  @Test
  void theSummaryCountsOutcomesFormsYearsAndRules() {
    var summary =
        new BatchSummary(
            1200,
            200,
            1100,
            Map.of(Kind.CONVERTED, 1000L, Kind.CONVERTED_WITH_ERRORS, 99L, Kind.FAILED, 101L),
            Map.of("", 1L, "2021", 1099L),
            Map.of(0, 2L, 2022, 1098L),
            Map.of("cell_note", 3L, "requests_balance", 1500L));
    assertEquals(
        List.of(
            "1,200 files: converted 1,000, converted with errors 99, failed 101",
            "1,100 reports; form none 1, 2021 1,099; year none 2, 2022 1,098",
            "findings: requests_balance 1,500, cell_note 3",
            "out.jsonl in 2.0 s, 500 files a second"),
        SummaryText.of(summary, Path.of("out.jsonl"), 2));
  }
}
