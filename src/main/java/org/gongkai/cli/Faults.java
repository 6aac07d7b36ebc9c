package org.gongkai.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * How a command that fails is answered. Not in {@link Main}: a class that handles these exceptions
 * makes Java load them, and with them the argument parser's part of the jar, before there is need.
 */
final class Faults {
  private Faults() {}

  static IParameterExceptionHandler wrongUsage() {
    return (exception, arguments) -> {
      CommandLine command = exception.getCommandLine();
      PrintWriter err = command.getErr();
      err.println("gongkai: " + Messages.of(exception));
      UnmatchedArgumentException.printSuggestions(exception, err);
      err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
      return Main.WRONG_USAGE;
    };
  }

  static IExecutionExceptionHandler failure() {
    return (exception, command, parsed) -> {
      command.getErr().println("gongkai: " + Messages.of(exception));
      return Main.NOTHING_CONVERTED;
    };
  }

  /** Ends a command that was called wrongly. */
  @SuppressWarnings("DoNotCallSuggester")
  static void wrong(CommandLine command, String message) {
    throw new ParameterException(command, message);
  }
}
