package org.gongkai.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The command line. */
@CommandLine.Command(
    name = "gongkai",
    description = "Reads 政府信息公开工作年度报告 (annual disclosure reports) into checked data.",
    subcommands = {ConvertCommand.class, InspectCommand.class, SchemaCommand.class},
    versionProvider = Main.Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {
  static final int ALL_CONVERTED = 0;
  static final int SOME_FAILED = 1;
  static final int WRONG_USAGE = 2;
  static final int NOTHING_CONVERTED = 3;

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  /** For picocli. */
  public Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    quietLoggers();
    Integer relaunched = Utf8Process.relaunch(arguments);
    System.exit(relaunched != null ? relaunched : run(Utf8Process.arguments(arguments)));
  }

  /** Nothing that a dependency logs may reach standard output. */
  private static void quietLoggers() {
    System.setProperty("log4j2.statusLoggerLevel", "OFF");
    System.setProperty("log4j2.StatusLogger.level", "OFF");
    System.setProperty("log4j2.simplelogLevel", "OFF");
    System.setProperty(
        "log4j2.loggerContextFactory",
        "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
  }

  private static int run(String[] arguments) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    var line = new CommandLine(new Main());
    line.setOut(new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true));
    line.setErr(new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true));
    line.setExecutionExceptionHandler(
        (exception, command, parsed) -> {
          command.getErr().println("gongkai: " + Messages.of(exception));
          return NOTHING_CONVERTED;
        });
    int code = line.execute(arguments);
    out.flush();
    err.flush();
    return code;
  }

  static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "Missing command");
  }

  /** The version as the jar says it. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {org.gongkai.internal.json.Generator.NAME};
    }
  }
}
