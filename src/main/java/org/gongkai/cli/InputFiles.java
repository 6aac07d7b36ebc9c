package org.gongkai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.gongkai.Conversion;
import org.gongkai.Format;
import org.gongkai.GongkaiException;
import org.gongkai.Input;
import org.gongkai.Limits;
import org.gongkai.ReportReader;
import org.gongkai.internal.input.InputFinder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The files that a command reads, and what goes wrong with them. Used for one run. */
final class InputFiles {
  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description = {
        "Files (.docx, .doc, .wps, .rtf, .html, .mht, .txt ...), folders, archives (.zip, .tar,"
            + " .tar.gz), patterns in quotation marks (\"2023/**/*.doc\"), or @LIST, a text file"
            + " with one of these but a list a line; - is standard input."
      })
  private List<String> arguments = List.of();

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      converter = FormatName.class,
      completionCandidates = FormatName.Candidates.class,
      description =
          "Read the files in this format whatever their content looks like:"
              + " ${COMPLETION-CANDIDATES}.")
  private @Nullable Format as;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  private int failed;

  /** Whether there may be more than one report. */
  boolean areMany() {
    return arguments.size() > 1
        || (arguments.size() == 1 && !InputFinder.isOne(arguments.get(0), Limits.DEFAULT));
  }

  /** The format that was asked for, or null. */
  @Nullable Format as() {
    return as;
  }

  /** Number of things that went wrong so far. */
  int failed() {
    return failed;
  }

  /**
   * The documents to read, by their paths; to be closed.
   *
   * @param excluded files that are written, and so are no input
   * @param standardInput what "-" stands for
   */
  InputFinder find(Predicate<Path> excluded, InputStream standardInput) {
    if (arguments.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "no file is named");
    }
    for (String argument : arguments) {
      if (isFile(argument) && excluded.test(Path.of(argument))) {
        throw new ParameterException(
            spec.commandLine(), argument + " is to be read and cannot be written as well");
      }
    }
    return new InputFinder(arguments, Limits.DEFAULT, excluded, () -> standardInput);
  }

  private static boolean isFile(String argument) {
    try {
      return !argument.isEmpty() && Files.isRegularFile(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Whether a file is the one that is written. */
  static Predicate<Path> only(@Nullable Path target) {
    if (target == null || !Files.exists(target)) {
      return path -> false;
    }
    return path -> {
      try {
        return Files.isRegularFile(target) && Files.isSameFile(path, target);
      } catch (IOException e) {
        return false;
      }
    };
  }

  /** The reports of a document; none where it failed, which was said then. */
  List<Conversion> read(ReportReader reader, Input input) {
    try {
      return reader.readAll(input);
    } catch (GongkaiException e) {
      fail(Messages.of(e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      fail(
          input
              + ": could not be converted, a fault of this program ("
              + Messages.of(e)
              + "); please report it with the file");
    }
    return List.of();
  }

  /** Says on standard error that something failed. */
  void fail(String message) {
    failed++;
    note(message);
  }

  /** Says something on standard error. */
  void note(String message) {
    spec.commandLine().getErr().println("gongkai: " + message);
  }
}
