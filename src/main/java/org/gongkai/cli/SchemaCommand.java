package org.gongkai.cli;

import java.io.PrintWriter;
import org.gongkai.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema. */
@Command(
    name = "schema",
    description = "Prints the JSON Schema (draft 2020-12) of the output.",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    out.print(ReportJson.schema());
    out.flush();
  }
}
