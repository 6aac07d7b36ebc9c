package org.gongkai.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.gongkai.internal.json.Generator;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
    name = "gongkai",
    description = "Reads 政府信息公开工作年度报告 (annual disclosure reports) into checked data.",
    subcommands = {
      ConvertCommand.class,
      CheckCommand.class,
      InspectCommand.class,
      SchemaCommand.class
    },
    versionProvider = Main.Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything was converted",
      "1:some files were not, each has a line on standard error",
      "2:the command line is wrong",
      "3:nothing was converted, or the output cannot be written"
    },
    footerHeading = "%n",
    footer = {
      "For example:",
      "  gongkai convert report.docx",
      "  gongkai convert -o reports.jsonl folder",
      "  gongkai check --format html -o found.html report.doc",
      "gongkai COMMAND --help says more."
    })
public final class Main implements Runnable {
  static final int ALL_CONVERTED = 0;
  static final int SOME_FAILED = 1;
  static final int WRONG_USAGE = 2;
  static final int NOTHING_CONVERTED = 3;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final InputStream input;
  private final OutputStream output;

  private Main(InputStream input, OutputStream output) {
    this.input = input;
    this.output = output;
  }

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    quietLoggers();
    Integer relaunched = Utf8Process.relaunch(arguments);
    System.exit(
        relaunched != null
            ? relaunched
            : run(
                Utf8Process.arguments(arguments),
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err)));
  }

  /** Nothing that a dependency logs may reach standard output. */
  static void quietLoggers() {
    System.setProperty("log4j2.statusLoggerLevel", "OFF");
    System.setProperty("log4j2.StatusLogger.level", "OFF");
    System.setProperty("log4j2.simplelogLevel", "OFF");
    System.setProperty(
        "log4j2.loggerContextFactory",
        "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
  }

  /** Runs the command line on streams, which are UTF-8 whatever the locale; the exit code. */
  static int run(String[] arguments, InputStream in, OutputStream out, OutputStream err) {
    SimpleCall simple = SimpleCall.of(arguments);
    return simple != null ? simple.run(out, err) : parse(arguments, in, out, err);
  }

  /** Runs any command line, by way of the argument parser; the exit code. */
  static int parse(String[] arguments, InputStream in, OutputStream out, OutputStream err) {
    var line = new CommandLine(new Main(in, out));
    line.setOut(new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true));
    line.setErr(new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    // An argument with an at sign names a list of files, which is read as such.
    line.setExpandAtFiles(false);
    line.setParameterExceptionHandler(Faults.wrongUsage());
    line.setExecutionExceptionHandler(Faults.failure());
    int code = line.execute(arguments);
    if (line.getOut().checkError()) {
      line.getErr().println("gongkai: standard output cannot be written");
      return NOTHING_CONVERTED;
    }
    return code;
  }

  InputStream input() {
    return input;
  }

  OutputStream output() {
    return output;
  }

  @Override
  public void run() {
    Faults.wrong(spec.commandLine(), "a command is missing");
  }

  /** The version as the jar says it. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Generator.NAME};
    }
  }
}
