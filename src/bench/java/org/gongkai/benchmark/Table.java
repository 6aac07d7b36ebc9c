package org.gongkai.benchmark;

import java.util.Locale;
import org.gongkai.benchmark.Line.Comparison;

/** The table as Markdown, line by line. */
final class Table {
  static final String HEAD =
      "| what | ms a document | KB allocated | Gongkai | target | reached |\n"
          + "| --- | ---: | ---: | --- | --- | --- |\n";

  private Measured ours = new Measured(Double.NaN, Double.NaN, Double.NaN);

  String row(Line line, Measured measured) {
    if (line.comparison() == Comparison.NONE) {
      ours = measured;
    }
    double ratio = ratio(line, measured);
    boolean most = line.comparison() == Comparison.OURS_TAKES;
    boolean reached = most ? ratio <= line.target() : ratio >= line.target();
    boolean aimed = line.target() > 0;
    return "| "
        + String.join(
            " | ",
            line.what(),
            format("%.3f", measured.worked()),
            format("%.0f", measured.kilobytes()),
            says(line, ratio),
            aimed ? (most ? "≤ " : "≥ ") + format("%.1f", line.target()) + " ×" : "",
            aimed ? reached ? "yes" : "no" : "")
        + " |\n";
  }

  private double ratio(Line line, Measured measured) {
    return switch (line.comparison()) {
      case NONE -> 1;
      case OURS_IS_FASTER -> measured.worked() / ours.worked();
      case OURS_TAKES -> ours.worked() / measured.worked();
      case THREADS_DO -> line.threads() * ours.elapsed() / measured.elapsed();
    };
  }

  private static String says(Line line, double ratio) {
    return switch (line.comparison()) {
      case NONE -> "";
      case OURS_IS_FASTER -> format("is %.1f × as fast", ratio);
      case OURS_TAKES -> format("takes %.2f × of it", ratio);
      case THREADS_DO -> format("does %.2f × as much", ratio);
    };
  }

  private static String format(String format, double number) {
    return String.format(Locale.ROOT, format, number);
  }
}
