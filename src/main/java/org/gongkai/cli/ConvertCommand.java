package org.gongkai.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkai.Conversion;
import org.gongkai.Format;
import org.gongkai.GongkaiException;
import org.gongkai.ReportJson;
import org.gongkai.ReportReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Converts reports to JSON. */
@Command(
    name = "convert",
    description = {
      "Converts reports to JSON.",
      "",
      "One report gives indented JSON. Several, or folders, give JSON Lines: one line a report, in"
          + " the order of their paths. Folders are"
          + " read with all that is in them, hidden files left out. What goes wrong with a file is"
          + " one line on standard error, and the others go on.",
      ""
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything was converted",
      "1:some files were not, each has a line on standard error",
      "2:the command line is wrong",
      "3:nothing was converted, or the output cannot be written"
    })
final class ConvertCommand implements Callable<Integer> {
  /** The forms of output. */
  enum OutputFormat {
    json,
    jsonl
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Files (.docx, .doc, .wps, .rtf, .html, .mht, .txt ...) or folders; - is standard input.")
  private List<String> arguments = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description = "The file to write instead of standard output. It is replaced as a whole.")
  private @Nullable Path output;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "json (indented, for one report) or jsonl (one line a report).")
  private @Nullable OutputFormat format;

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      converter = FormatName.class,
      completionCandidates = FormatName.Candidates.class,
      description =
          "Read the files in this format whatever their content looks like:"
              + " ${COMPLETION-CANDIDATES}.")
  private @Nullable Format as;

  @Option(
      names = "--provenance",
      description = "Also say where in the document each number and fact stands.")
  private boolean provenance;

  @Spec private CommandSpec spec = CommandSpec.create();

  @ParentCommand private @Nullable Main main;

  private int converted;
  private int failed;

  @Override
  public Integer call() throws IOException {
    boolean many = Inputs.areMany(arguments);
    if (many && format == OutputFormat.json) {
      throw new ParameterException(
          spec.commandLine(), "--format json is for one file; several give jsonl");
    }
    OutputFormat wanted = format == null && many ? OutputFormat.jsonl : format;
    Path target = output;
    if (target == null || target.toString().equals(Inputs.STANDARD_INPUT)) {
      convert(files(null), wanted, main().output(), "standard output");
    } else {
      toFile(files(target), wanted, target);
    }
    if (converted == 0) {
      return Main.NOTHING_CONVERTED;
    }
    return failed > 0 ? Main.SOME_FAILED : Main.ALL_CONVERTED;
  }

  private Main main() {
    if (main == null) {
      throw new IllegalStateException();
    }
    return main;
  }

  /** The files to read; what an earlier run wrote into the same folder is none. */
  private List<String> files(@Nullable Path target) throws IOException {
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

  /** A file that cannot be finished must not stand in the place of a whole one. */
  private void toFile(List<String> files, @Nullable OutputFormat wanted, Path target)
      throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(target)) {
      throw new ParameterException(
          spec.commandLine(),
          target + " cannot be written: it must be a file in a folder that exists");
    }
    boolean special = Files.exists(target) && !Files.isRegularFile(target);
    Path part =
        special
            ? target
            : folder.resolve(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        convert(files, wanted, out, target.toString());
      }
      if (converted > 0 && !special) {
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (FileSystemException e) {
      throw unwritable(target.toString(), e);
    } finally {
      if (!special) {
        Files.deleteIfExists(part);
      }
    }
  }

  private static IOException unwritable(String name, IOException cause) {
    String reason = cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")";
    return new IOException(name + " cannot be written" + reason, cause);
  }

  private void convert(
      List<String> files, @Nullable OutputFormat wanted, OutputStream out, String name)
      throws IOException {
    ReportReader reader = ReportReader.builder().provenance(provenance).as(as).build();
    for (String file : files) {
      List<Conversion> reports = read(reader, file);
      if (wanted == OutputFormat.json && reports.size() > 1) {
        fail(file + ": holds " + reports.size() + " reports; --format jsonl writes them all");
        continue;
      }
      boolean pretty = wanted != OutputFormat.jsonl && reports.size() == 1;
      for (Conversion report : reports) {
        if (!report.isAnnualReport()) {
          note(file + ": nothing of an annual report was recognized");
        }
        String json = pretty ? ReportJson.pretty(report) : ReportJson.line(report);
        try {
          out.write((json + "\n").getBytes(StandardCharsets.UTF_8));
          out.flush();
        } catch (IOException e) {
          throw unwritable(name, e);
        }
        converted++;
      }
    }
  }

  /** The reports of a file; none where it failed. */
  private List<Conversion> read(ReportReader reader, String file) {
    if (file.isEmpty()) {
      fail("an argument is empty");
      return List.of();
    }
    try {
      return file.equals(Inputs.STANDARD_INPUT)
          ? reader.readAll(main().input(), Inputs.STANDARD_INPUT)
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

  private void fail(String message) {
    failed++;
    note(message);
  }

  private void note(String message) {
    spec.commandLine().getErr().println("gongkai: " + message);
  }
}
