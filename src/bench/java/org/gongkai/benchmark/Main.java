package org.gongkai.benchmark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Measures and prints the table.
 *
 * <p>System properties: {@code benchmark.quick} for a rough table in a tenth of the time; {@code
 * benchmark.only}, a pattern that is found in a line's words or class and method; {@code
 * benchmark.report}, a file to write with the table and the machine it was measured on.
 */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) throws RunnerException, IOException {
    Measurement measurement =
        Boolean.getBoolean("benchmark.quick") ? Measurement.QUICK : Measurement.FULL;
    Pattern only = Pattern.compile(System.getProperty("benchmark.only", "."));
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    String table = table(measurement, only, out);
    String report = System.getProperty("benchmark.report", "");
    if (!report.isEmpty()) {
      Path page = Path.of(report);
      String before = Files.exists(page) ? Files.readString(page) : "";
      Files.writeString(page, Report.of(table, before));
    }
  }

  private static String table(Measurement measurement, Pattern only, PrintStream out)
      throws RunnerException {
    var text = new StringBuilder(Table.HEAD);
    out.print(Table.HEAD);
    var table = new Table();
    for (Line line : Line.ALL) {
      if (only.matcher(line.what() + " " + line.benchmark() + " " + line.format()).find()) {
        String row = table.row(line, measurement.of(line));
        out.print(row);
        text.append(row);
      }
    }
    return text.toString();
  }
}
