package org.gongkai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.gongkai.BatchListener;
import org.gongkai.Outcome;
import picocli.CommandLine.Help.Ansi;

/**
 * Says on standard error how a run goes on: what goes wrong as it comes, and how far it is. Used by
 * one thread.
 */
final class Progress implements BatchListener {
  /** What is said besides what goes wrong. */
  enum Style {
    /** Nothing. */
    SILENT,
    /** A line every so often. */
    LINES,
    /** One line that is always up to date, for a terminal. */
    TERMINAL;

    /** The one that fits standard error. */
    static Style here() {
      return isTerminal() ? TERMINAL : LINES;
    }

    /** Java does not tell it of standard error alone; Linux does. */
    private static boolean isTerminal() {
      try {
        String device = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
        return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
      } catch (IOException | UnsupportedOperationException e) {
        return Ansi.AUTO.enabled();
      }
    }

    private long every() {
      return TimeUnit.MILLISECONDS.toNanos(this == TERMINAL ? 200 : 10_000);
    }
  }

  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintWriter err;
  private final Style style;
  private final LongSupplier clock;
  private LongSupplier expected = () -> 0;
  private BooleanSupplier exact = () -> false;
  private long began;
  private long said;
  private long before;
  private long done;
  private long converted;
  private long troubles;
  private boolean onLine;

  Progress(PrintWriter err, Style style) {
    this(err, style, System::nanoTime);
  }

  /** With a clock of nanoseconds. */
  Progress(PrintWriter err, Style style, LongSupplier clock) {
    this.err = err;
    this.style = style;
    this.clock = clock;
    this.began = clock.getAsLong();
    this.said = began;
  }

  /**
   * The run begins.
   *
   * @param inputs how many inputs there are as far as is known
   * @param known whether that is how many there are
   */
  void begin(LongSupplier inputs, BooleanSupplier known) {
    expected = inputs;
    exact = known;
    began = clock.getAsLong();
    said = began;
  }

  @Override
  public void resumed(long inputs) {
    before = inputs;
    done = inputs;
    if (style != Style.SILENT) {
      say("goes on after " + number(inputs) + " files that are done");
    }
  }

  @Override
  public void finished(Outcome outcome) {
    done++;
    converted += outcome.outcome().isConverted() ? 1 : 0;
    if (outcome.outcome().isTrouble()) {
      troubles++;
      say(outcome.path() + ": " + outcome.message());
    } else if (outcome.outcome() == Outcome.Kind.NOT_A_REPORT) {
      say(outcome.path() + ": nothing of an annual report was recognized");
    }
    long now = clock.getAsLong();
    if (style != Style.SILENT && now - said >= style.every()) {
      said = now;
      show(line(now));
    }
  }

  /** Says something in lines of their own. */
  void say(List<String> lines) {
    clear();
    lines.forEach(line -> err.println("gongkai: " + line));
  }

  private void say(String message) {
    say(List.of(Messages.oneLine(message)));
  }

  /** How many inputs gave something. */
  long converted() {
    return converted;
  }

  /** How many inputs went wrong. */
  long troubles() {
    return troubles;
  }

  /** How long the run has taken. */
  double seconds() {
    return (clock.getAsLong() - began) / 1e9;
  }

  private void show(String line) {
    if (style == Style.TERMINAL) {
      err.print(CLEAR_LINE + line);
      err.flush();
      onLine = true;
    } else {
      err.println("gongkai: " + line);
    }
  }

  /** Leaves the terminal's line empty. */
  void clear() {
    if (onLine) {
      err.print(CLEAR_LINE);
      err.flush();
      onLine = false;
    }
  }

  private String line(long now) {
    double seconds = Math.max(1, now - began) / 1e9;
    double rate = (done - before) / seconds;
    long all = Math.max(done, expected.getAsLong());
    String line =
        number(done)
            + " of "
            + number(all)
            + (exact.getAsBoolean() ? "" : " or more")
            + " files, "
            + number(Math.round(rate))
            + " a second, "
            + number(troubles)
            + " failed";
    return rate > 0 ? line + ", " + duration((long) ((all - done) / rate)) + " left" : line;
  }

  /** 7 s, 2 min 05 s, 3 h 20 min. */
  static String duration(long seconds) {
    if (seconds < 60) {
      return seconds + " s";
    }
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d min %02d s", seconds / 60, seconds % 60)
        : String.format(Locale.ROOT, "%d h %02d min", seconds / 3600, seconds / 60 % 60);
  }

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
