package org.gongkai.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.gongkai.Checks;
import org.gongkai.Conversion;
import org.gongkai.Finding;
import org.gongkai.GongkaiException;
import org.gongkai.Parents;
import org.gongkai.ReportJson;
import org.gongkai.ReportReader;
import org.gongkai.Severity;
import org.gongkai.internal.input.InputFinder;
import org.gongkai.internal.page.CheckPage;
import org.gongkai.internal.page.CheckText;
import org.gongkai.internal.page.Language;
import org.gongkai.internal.page.RuleList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Checks reports and says what is wrong with them. */
@Command(
    name = "check",
    description = {
      "Checks reports: every sum, every contradiction, every missing part, each with its place.",
      "",
      "Folders are read with all that is in them; reports of the same body in different years are"
          + " compared with each other.",
      ""
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:nothing of that severity was found",
      "1:something was found",
      "2:the command line is wrong",
      "3:nothing could be read, or the output cannot be written"
    })
final class CheckCommand implements Callable<Integer> {
  private static final int NOTHING_FOUND = 0;
  private static final int SOMETHING_FOUND = 1;

  /** The forms of output. */
  enum OutputFormat {
    text,
    json,
    jsonl,
    html
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
      description =
          "text (for people, one block a report), json or jsonl (as convert writes them, with the"
              + " findings across reports), or html (one page to hand on, with the tables drawn).")
  private OutputFormat format = OutputFormat.text;

  @Option(
      names = "--min-severity",
      paramLabel = "SEVERITY",
      description = "error, warning (the default) or info: what is less serious is left out.")
  private Severity least = Severity.WARNING;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "zh or en; that of the system unless said.")
  private Language language =
      Locale.getDefault().getLanguage().equals("zh") ? Language.ZH : Language.EN;

  @Option(
      names = "--parents",
      paramLabel = "CSV",
      description =
          "A file with lines \"parent,child\": the numbers of a parent are compared with the sums"
              + " over its children.")
  private @Nullable Path parents;

  @Option(names = "--rules", description = "Print the catalogue of rules, and check nothing.")
  private boolean rules;

  @ParentCommand private @Nullable Main main;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (main == null) {
      throw new IllegalStateException();
    }
    OutputStream out = main.output();
    if (rules) {
      OutputFile.write(
          output,
          spec.commandLine(),
          out,
          (target, name) -> {
            OutputFile.print(target, RuleList.markdown(), name);
            return true;
          });
      return NOTHING_FOUND;
    }
    List<Conversion> conversions = new ArrayList<>();
    ReportReader reader = ReportReader.builder().as(inputs.as()).build();
    try (InputFinder files = inputs.find(InputFiles.only(output), main.input())) {
      while (files.hasNext()) {
        conversions.addAll(inputs.read(reader, files.next()));
      }
    }
    if (conversions.isEmpty()) {
      return Main.NOTHING_CONVERTED;
    }
    List<Conversion> checked = across(conversions);
    OutputFile.write(
        output, spec.commandLine(), out, (target, name) -> print(checked, target, name));
    boolean found =
        checked.stream()
            .flatMap(conversion -> conversion.findings().stream())
            .anyMatch(finding -> finding.severity().compareTo(least) >= 0);
    return found ? SOMETHING_FOUND : NOTHING_FOUND;
  }

  /** The reports with what was found by comparing them with each other. */
  private List<Conversion> across(List<Conversion> conversions) {
    List<List<Finding>> across =
        Checks.standard().across(conversions, parents == null ? Parents.NONE : read(parents));
    List<Conversion> checked = new ArrayList<>();
    for (int i = 0; i < conversions.size(); i++) {
      Conversion conversion = conversions.get(i);
      List<Finding> findings = new ArrayList<>(conversion.findings());
      findings.addAll(across.get(i));
      checked.add(
          new Conversion(
              conversion.report(),
              findings,
              conversion.statements(),
              conversion.checks(),
              conversion.coverage(),
              conversion.source(),
              conversion.provenance()));
    }
    return checked;
  }

  private Parents read(Path file) {
    try {
      return Parents.read(file);
    } catch (GongkaiException e) {
      throw new ParameterException(spec.commandLine(), "--parents " + Messages.of(e), e);
    }
  }

  private boolean print(List<Conversion> conversions, OutputStream out, String name)
      throws IOException {
    boolean colour = output == null && Ansi.AUTO.enabled();
    switch (format) {
      case text -> {
        for (int i = 0; i < conversions.size(); i++) {
          String block = CheckText.of(conversions.get(i), language, least, colour);
          OutputFile.print(out, (i == 0 ? "" : "\n") + block, name);
        }
      }
      case html -> OutputFile.print(out, CheckPage.of(conversions, language, least), name);
      case json -> {
        List<String> all = conversions.stream().map(ReportJson::pretty).toList();
        String json = all.size() == 1 ? all.get(0) : "[" + String.join(",\n", all) + "]";
        OutputFile.print(out, json + "\n", name);
      }
      case jsonl -> {
        for (Conversion conversion : conversions) {
          OutputFile.print(out, ReportJson.line(conversion) + "\n", name);
        }
      }
    }
    return true;
  }
}
