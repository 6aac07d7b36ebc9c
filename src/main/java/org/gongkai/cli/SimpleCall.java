package org.gongkai.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.gongkai.Conversion;
import org.gongkai.Format;
import org.gongkai.GongkaiException;
import org.gongkai.ReportJson;
import org.gongkai.ReportReader;
import org.jspecify.annotations.Nullable;

/**
 * The call that is made most, {@code convert FILE}, without the argument parser, which takes longer
 * to start than the conversion. It does the same as {@link ConvertCommand}; whatever is not plainly
 * this call is left to that.
 */
final class SimpleCall {
  private static final String PROVENANCE = "--provenance";

  private final String file;
  private final boolean provenance;

  private SimpleCall(String file, boolean provenance) {
    this.file = file;
    this.provenance = provenance;
  }

  /** The call that the arguments make; null where the parser has to look at them. */
  static @Nullable SimpleCall of(String[] arguments) {
    if (arguments.length < 2 || arguments.length > 3 || !arguments[0].equals("convert")) {
      return null;
    }
    boolean provenance = arguments.length == 3;
    String file = arguments[1];
    if (provenance) {
      boolean first = file.equals(PROVENANCE);
      if (!first && !arguments[2].equals(PROVENANCE)) {
        return null;
      }
      file = first ? arguments[2] : file;
    }
    return isPlain(file) ? new SimpleCall(file, provenance) : null;
  }

  /** Whether an argument can only be the name of one file. */
  private static boolean isPlain(String argument) {
    return !argument.isEmpty()
        && "-@\"'".indexOf(argument.charAt(0)) < 0
        && !hasPattern(argument)
        && isDocument(argument)
        && !isFolder(argument);
  }

  private static boolean isFolder(String argument) {
    try {
      return Files.isDirectory(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** What is named otherwise may be an archive, or a list of files. */
  private static boolean isDocument(String argument) {
    String extension = argument.substring(argument.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (Format format : Format.values()) {
      if (format.extensions().contains(extension)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPattern(String argument) {
    for (int i = 0; i < argument.length(); i++) {
      if ("*?[]{}".indexOf(argument.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Converts the file; the exit code. */
  int run(OutputStream out, OutputStream err) {
    try {
      ReportReader reader = ReportReader.builder().provenance(provenance).build();
      List<Conversion> reports = read(reader, err);
      for (Conversion report : reports) {
        if (!report.isAnnualReport()) {
          say(err, file + ": nothing of an annual report was recognized");
        }
        print(out, reports.size() == 1 ? ReportJson.pretty(report) : ReportJson.line(report));
      }
      return reports.isEmpty() ? Main.NOTHING_CONVERTED : Main.ALL_CONVERTED;
    } catch (IOException e) {
      String reason = e.getMessage() == null ? "" : " (" + e.getMessage() + ")";
      say(err, "standard output cannot be written" + reason);
    } catch (RuntimeException e) {
      say(err, Messages.of(e));
    }
    return Main.NOTHING_CONVERTED;
  }

  private static void print(OutputStream out, String json) throws IOException {
    out.write((json + "\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private List<Conversion> read(ReportReader reader, OutputStream err) {
    try {
      return reader.readAll(Path.of(file));
    } catch (GongkaiException e) {
      say(err, Messages.of(e));
    } catch (InvalidPathException e) {
      say(err, file + ": this is no name of a file");
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      say(
          err,
          file
              + ": could not be converted, a fault of this program ("
              + Messages.of(e)
              + "); please report it with the file");
    }
    return List.of();
  }

  private static void say(OutputStream err, String message) {
    try {
      err.write(("gongkai: " + message + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException e) {
      // Nobody listens; the exit code says it.
    }
  }
}
