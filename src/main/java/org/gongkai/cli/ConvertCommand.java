package org.gongkai.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.gongkai.Conversion;
import org.gongkai.ReportJson;
import org.gongkai.ReportReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

  @Mixin private InputFiles inputs = new InputFiles();

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
      names = "--provenance",
      description = "Also say where in the document each number and fact stands.")
  private boolean provenance;

  @Spec private CommandSpec spec = CommandSpec.create();

  @ParentCommand private @Nullable Main main;

  private int converted;

  @Override
  public Integer call() throws IOException {
    if (inputs.areMany() && format == OutputFormat.json) {
      throw new ParameterException(
          spec.commandLine(), "--format json is for one file; several give jsonl");
    }
    OutputFormat wanted = format == null && inputs.areMany() ? OutputFormat.jsonl : format;
    OutputFile.write(
        output,
        spec.commandLine(),
        main().output(),
        (out, name) -> {
          convert(inputs.files(output), wanted, out, name);
          return converted > 0;
        });
    if (converted == 0) {
      return Main.NOTHING_CONVERTED;
    }
    return inputs.failed() > 0 ? Main.SOME_FAILED : Main.ALL_CONVERTED;
  }

  private Main main() {
    if (main == null) {
      throw new IllegalStateException();
    }
    return main;
  }

  private void convert(
      List<String> files, @Nullable OutputFormat wanted, OutputStream out, String name)
      throws IOException {
    ReportReader reader = ReportReader.builder().provenance(provenance).as(inputs.as()).build();
    for (String file : files) {
      List<Conversion> reports = inputs.read(reader, file, main().input());
      if (wanted == OutputFormat.json && reports.size() > 1) {
        inputs.fail(
            file + ": holds " + reports.size() + " reports; --format jsonl writes them all");
        continue;
      }
      boolean pretty = wanted != OutputFormat.jsonl && reports.size() == 1;
      for (Conversion report : reports) {
        if (!report.isAnnualReport()) {
          inputs.note(file + ": nothing of an annual report was recognized");
        }
        String json = pretty ? ReportJson.pretty(report) : ReportJson.line(report);
        OutputFile.print(out, json + "\n", name);
        converted++;
      }
    }
  }
}
