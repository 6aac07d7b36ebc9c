package org.gongkai.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.gongkai.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how a document was understood. */
@Command(
    name = "inspect",
    description =
        "Prints how a document was understood: its sections, the grid of each table with the number"
            + " of the form that each cell was bound to, and what was left over.",
    mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The file (.docx, .html, .txt).")
  private String file = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    out.print(ReportReader.create().inspect(Path.of(file)));
    out.flush();
    return Main.ALL_CONVERTED;
  }
}
