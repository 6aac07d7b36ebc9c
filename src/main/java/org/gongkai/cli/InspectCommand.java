package org.gongkai.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongkai.Format;
import org.gongkai.ReportReader;
import org.gongkai.internal.input.InputFinder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Prints how a document was understood. */
@Command(
    name = "inspect",
    description =
        "Prints how a document was understood: its sections, the grid of each table with the number"
            + " of the form that each cell was bound to, and what was left over.",
    mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      description = "The file (.docx, .doc, .rtf, .html, .mht, .txt ...); - is standard input.")
  private String file = "";

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      converter = FormatName.class,
      completionCandidates = FormatName.Candidates.class,
      description =
          "Read the files in this format whatever their content looks like:"
              + " ${COMPLETION-CANDIDATES}.")
  private @Nullable Format as;

  @ParentCommand private @Nullable Main main;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    ReportReader reader = ReportReader.builder().as(as).build();
    out.print(
        file.equals(InputFinder.STANDARD_INPUT) && main != null
            ? reader.inspect(main.input().readAllBytes(), file)
            : reader.inspect(Path.of(file)));
    out.flush();
    return Main.ALL_CONVERTED;
  }
}
