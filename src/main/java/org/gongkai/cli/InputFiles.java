package org.gongkai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.Conversion;
import org.gongkai.Format;
import org.gongkai.GongkaiException;
import org.gongkai.ReportReader;
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
      description =
          "Files (.docx, .doc, .wps, .rtf, .html, .mht, .txt ...) or folders; - is standard input.")
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

  /** Whether nothing is named at all. */
  boolean areNone() {
    return arguments.isEmpty();
  }

  /** Whether there may be more than one report. */
  boolean areMany() {
    return Inputs.areMany(arguments);
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
   * The files to read, by their paths.
   *
   * @param target what is written; what an earlier run wrote into the same folder is no input
   */
  List<String> files(@Nullable Path target) throws IOException {
    if (areNone()) {
      throw new ParameterException(spec.commandLine(), "no file is named");
    }
    List<String> files = new ArrayList<>();
    for (String argument : arguments) {
      if (!Inputs.isFolder(argument)) {
        if (target != null && Files.exists(target) && isSame(target, argument)) {
          throw new ParameterException(
              spec.commandLine(), target + " is to be read and cannot be written as well");
        }
        files.add(argument);
        continue;
      }
      List<String> inFolder =
          Inputs.inFolder(
              Path.of(argument),
              (path, exception) -> fail(path + ": the file or folder cannot be read"));
      for (String file : inFolder) {
        if (target == null || !Files.exists(target) || !Files.isSameFile(target, Path.of(file))) {
          files.add(file);
        }
      }
      if (inFolder.isEmpty()) {
        fail(argument + ": there are no files in this folder");
      }
    }
    files.sort(Comparator.naturalOrder());
    return files;
  }

  private static boolean isSame(Path target, String argument) throws IOException {
    try {
      Path file = Path.of(argument);
      return !argument.isEmpty() && Files.isRegularFile(file) && Files.isSameFile(target, file);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The reports of a file; none where it failed, which was said then. */
  List<Conversion> read(ReportReader reader, String file, InputStream standardInput) {
    if (file.isEmpty()) {
      fail("an argument is empty");
      return List.of();
    }
    try {
      return file.equals(Inputs.STANDARD_INPUT)
          ? reader.readAll(standardInput, Inputs.STANDARD_INPUT)
          : reader.readAll(Path.of(file));
    } catch (GongkaiException e) {
      fail(Messages.of(e));
    } catch (InvalidPathException e) {
      fail(file + ": this is no name of a file");
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      fail(
          file
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
