package org.gongkai.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gongkai.BatchConversion;
import org.gongkai.BatchReader;
import org.gongkai.BatchSummary;
import org.gongkai.Conversion;
import org.gongkai.Input;
import org.gongkai.Limits;
import org.gongkai.OutputFormat;
import org.gongkai.ReportJson;
import org.gongkai.ReportReader;
import org.gongkai.internal.input.InputFinder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Converts reports to JSON and tables. */
@Command(
    name = "convert",
    description = {
      "Converts reports to JSON, CSV or Parquet.",
      "",
      "One report gives indented JSON. Several, folders or archives give JSON Lines: one line a"
          + " report, in the order of their paths. Folders are read with all that is in them,"
          + " hidden files left out. What goes wrong with a file is one line on standard error, and"
          + " the others go on.",
      "",
      "With -o and --format jsonl, csv or parquet, a manifest says what became of each file, and a"
          + " run that was interrupted can go on (--resume).",
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
  enum Form {
    json,
    jsonl,
    csv,
    parquet
  }

  @Mixin private InputFiles inputs = new InputFiles();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      description =
          "The file to write instead of standard output, or for csv and parquet the folder. Files"
              + " are replaced when all is complete.")
  private @Nullable Path output;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "json (indented, for one report), jsonl (one line a report), csv or parquet (three"
              + " tables: reports, cells, findings). Unless said, json for one file and jsonl for"
              + " several, or where OUT is named .jsonl.")
  private @Nullable Form form;

  @Option(
      names = "--provenance",
      description = "Also say where in the document each number and fact stands.")
  private boolean provenance;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description =
          "How many files to read at the same time; the number of processors unless said.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long one file may take; ${DEFAULT-VALUE} unless said, 0 is a day.")
  private int timeout = 60;

  @Option(
      names = "--resume",
      description = "Go on where the same run to the same OUT was interrupted.")
  private boolean resume;

  @Option(
      names = "--keep-duplicates",
      description =
          "Convert a file though an earlier one has the same content; else the manifest names that"
              + " one.")
  private boolean keepDuplicates;

  @Option(
      names = "--excel",
      description =
          "CSV for spreadsheet programs: with a byte-order mark, and text that looks like a formula"
              + " behind an apostrophe.")
  private boolean excel;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no summary on standard error, only what goes wrong.")
  private boolean quiet;

  @Spec private CommandSpec spec = CommandSpec.create();

  @ParentCommand private @Nullable Main main;

  @Override
  public Integer call() throws IOException {
    boolean many = inputs.areMany();
    Form wanted = form == null ? unsaid(many) : form;
    check(many, wanted);
    if (wanted == Form.json) {
      return one();
    }
    return output != null && !OutputFile.isStream(output) ? files(wanted) : lines();
  }

  /** The form where none is said; the name of the output may say it. */
  private Form unsaid(boolean many) {
    String name = output == null ? "" : output.toString().toLowerCase(Locale.ROOT);
    for (Form tables : List.of(Form.csv, Form.parquet)) {
      if (name.endsWith("." + tables)) {
        throw wrong(
            output + ": for tables say --format " + tables + ", and OUT is a folder for three");
      }
    }
    return many || name.endsWith("." + Form.jsonl) ? Form.jsonl : Form.json;
  }

  private void check(boolean many, Form wanted) {
    boolean tables = wanted == Form.csv || wanted == Form.parquet;
    if (many && wanted == Form.json) {
      throw wrong("--format json is for one file; several give jsonl");
    }
    if (tables && OutputFile.isStream(output)) {
      throw wrong("--format " + wanted + " needs a folder to write to: -o OUT");
    }
    if (excel && wanted != Form.csv) {
      throw wrong("--excel is for --format csv");
    }
    if (resume && (wanted == Form.json || OutputFile.isStream(output))) {
      throw wrong("--resume is for runs with -o OUT and --format jsonl, csv or parquet");
    }
    if (jobs < 1 || timeout < 0) {
      throw wrong("--jobs and --timeout take a number that is positive");
    }
    if (output != null && tables) {
      OutputFile.checkFolder(output, spec.commandLine());
    } else if (output != null && !OutputFile.isStream(output)) {
      OutputFile.checkFile(output, spec.commandLine());
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private Main main() {
    if (main == null) {
      throw new IllegalStateException();
    }
    return main;
  }

  private Duration time() {
    return timeout == 0 ? Duration.ofDays(1) : Duration.ofSeconds(timeout);
  }

  private ReportReader reader() {
    Limits limits = Limits.DEFAULT.toBuilder().time(time()).build();
    return ReportReader.builder().limits(limits).provenance(provenance).as(inputs.as()).build();
  }

  /** A single document, for people to read. */
  private int one() throws IOException {
    try (InputFinder found = inputs.find(InputFiles.only(output), main().input())) {
      List<Conversion> reports = inputs.read(reader(), found.next());
      if (reports.isEmpty()) {
        return Main.NOTHING_CONVERTED;
      }
      Conversion report = reports.get(0);
      String file = report.source().path();
      if (reports.size() > 1 && form == Form.json) {
        inputs.fail(
            file + ": holds " + reports.size() + " reports; --format jsonl writes them all");
        return Main.NOTHING_CONVERTED;
      }
      if (reports.size() == 1 && !report.isAnnualReport()) {
        inputs.note(file + ": nothing of an annual report was recognized");
      }
      OutputFile.write(
          output,
          spec.commandLine(),
          main().output(),
          (out, name) -> {
            for (Conversion each : reports) {
              String json = reports.size() == 1 ? ReportJson.pretty(each) : ReportJson.line(each);
              OutputFile.print(out, json + "\n", name);
            }
            return true;
          });
      return Main.ALL_CONVERTED;
    }
  }

  /** Many documents as they come, without a manifest. */
  private int lines() throws IOException {
    var progress = new Progress(spec.commandLine().getErr(), Progress.Style.SILENT);
    try (InputFinder found = inputs.find(InputFiles.only(output), main().input());
        Stream<BatchReader.Read> results = batch(true).read(found.stream())) {
      OutputFile.write(
          output,
          spec.commandLine(),
          main().output(),
          (out, name) -> {
            for (Iterator<BatchReader.Read> all = results.iterator(); all.hasNext(); ) {
              print(all.next(), progress, out, name);
            }
            return true;
          });
    }
    return code(progress.converted() > 0, progress.troubles() > 0);
  }

  private static void print(BatchReader.Read read, Progress progress, OutputStream out, String name)
      throws IOException {
    progress.finished(read.outcome());
    for (Conversion conversion : read.conversions()) {
      OutputFile.print(out, ReportJson.lineBytes(conversion), name);
    }
  }

  private BatchReader batch(boolean duplicates) {
    return BatchReader.builder()
        .reader(reader())
        .jobs(jobs)
        .timeout(time())
        .keepDuplicates(duplicates)
        .build();
  }

  /** Many documents to files, with a manifest. */
  private int files(Form wanted) throws IOException {
    Path target = output;
    if (target == null) {
      throw new IllegalStateException();
    }
    var progress =
        new Progress(
            spec.commandLine().getErr(), quiet ? Progress.Style.SILENT : Progress.Style.here());
    BatchConversion conversion =
        BatchConversion.builder()
            .reader(batch(keepDuplicates))
            .format(OutputFormat.valueOf(wanted.name().toUpperCase(Locale.ROOT)))
            .excel(excel)
            .resume(resume)
            .listener(progress)
            .build();
    try (InputFinder found = inputs.find(file -> conversion.writes(file, target), main().input());
        Stream<Input> stream = found.stream()) {
      progress.begin(found::expected, found::isExact);
      BatchSummary summary = conversion.run(stream, target);
      if (!quiet) {
        progress.say(SummaryText.of(summary, target, progress.seconds()));
      }
      return code(summary.isAnythingConverted(), summary.isAnythingTrouble());
    } finally {
      progress.clear();
    }
  }

  private static int code(boolean converted, boolean trouble) {
    if (!converted) {
      return Main.NOTHING_CONVERTED;
    }
    return trouble ? Main.SOME_FAILED : Main.ALL_CONVERTED;
  }
}
