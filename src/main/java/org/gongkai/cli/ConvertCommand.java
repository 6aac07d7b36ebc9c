package org.gongkai.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkai.Conversion;
import org.gongkai.GongkaiException;
import org.gongkai.ReportJson;
import org.gongkai.ReportReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Converts reports to JSON. */
@Command(
    name = "convert",
    description = "Converts reports to JSON.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "One file gives indented JSON, several files or folders give JSON Lines in the order of",
      "their paths. Folders are read recursively, hidden files left out.",
      "Exit code: 0 all converted, 1 some failed, 2 wrong usage, 3 nothing converted."
    })
final class ConvertCommand implements Callable<Integer> {
  /** The forms of output. */
  enum OutputFormat {
    json,
    jsonl
  }

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or folders; - is standard input.")
  private List<String> arguments = List.of();

  @Option(names = {"-o", "--output"}, paramLabel = "OUT", description = "The file to write, instead of standard output.")
  private @Nullable Path output;

  @Option(names = "--format", paramLabel = "FORMAT", description = "json (indented) or jsonl (a line each).")
  private @Nullable OutputFormat format;

  @Option(names = "--provenance", description = "Say for every number where it stands.")
  private boolean provenance;

  @Spec private CommandSpec spec = CommandSpec.create();

  private int converted;
  private int failed;

  @Override
  public Integer call() throws IOException {
    boolean many = Inputs.areMany(arguments);
    if (many && format == OutputFormat.json) {
      throw new ParameterException(
          spec.commandLine(), "--format json is for one file; several give jsonl");
    }
    boolean pretty = format == null ? !many : format == OutputFormat.json;
    List<String> files =
        Inputs.files(arguments, (path, exception) -> fail(path + ": the folder cannot be read"));
    Path target = output;
    if (target == null) {
      try (OutputStream out = new BufferedOutputStream(Main.utf8(FileDescriptor.out))) {
        convert(files, pretty, out);
      }
    } else {
      toFile(files, pretty, target);
    }
    if (converted == 0 && files.isEmpty() && failed == 0) {
      fail(String.join(" ", arguments) + ": no files there");
    }
    return converted == 0 ? Main.NOTHING_CONVERTED : failed > 0 ? Main.SOME_FAILED : Main.ALL_CONVERTED;
  }

  /** A file that cannot be finished must not stand in the place of a whole one. */
  private void toFile(List<String> files, boolean pretty, Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(target)) {
      throw new ParameterException(
          spec.commandLine(), target + " cannot be written: it must be a file in a folder that exists");
    }
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
        convert(files, pretty, out);
      }
      return;
    }
    Path part = folder.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        convert(files, pretty, out);
      }
      if (converted > 0) {
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private void convert(List<String> files, boolean pretty, OutputStream out) throws IOException {
    ReportReader reader = ReportReader.builder().provenance(provenance).build();
    for (String file : files) {
      Conversion conversion;
      try {
        conversion = read(reader, file);
      } catch (GongkaiException e) {
        fail(Messages.of(e));
        continue;
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        fail(file + ": could not be converted, a fault of this program (" + e.getClass().getSimpleName() + "); please report it with the file");
        continue;
      }
      if (!conversion.isAnnualReport()) {
        note(file + ": nothing of an annual report was recognized");
      }
      String json = pretty ? ReportJson.pretty(conversion) : ReportJson.line(conversion);
      out.write((json + "\n").getBytes(StandardCharsets.UTF_8));
      converted++;
    }
    out.flush();
  }

  private static Conversion read(ReportReader reader, String file) throws GongkaiException {
    return file.equals(Inputs.STANDARD_INPUT)
        ? reader.read(System.in, Inputs.STANDARD_INPUT)
        : reader.read(Path.of(file));
  }

  private void fail(String message) {
    failed++;
    note(message);
  }

  private void note(String message) {
    spec.commandLine().getErr().println("gongkai: " + message);
  }
}
