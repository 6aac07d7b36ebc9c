package org.gongkai.cli;

import java.io.IOException;
import org.gongkai.GongkaiException;
import picocli.CommandLine.ParameterException;

/** Words for what went wrong, in one line. */
final class Messages {
  private Messages() {}

  static String of(Throwable exception) {
    String message = exception.getMessage();
    boolean speaks =
        exception instanceof GongkaiException
            || exception instanceof ParameterException
            || exception.getClass() == IOException.class;
    if (speaks && message != null) {
      return oneLine(message);
    }
    return oneLine(exception.getClass().getSimpleName() + (message == null ? "" : ": " + message));
  }

  /** A text with its line ends and tabs as blanks. */
  static String oneLine(String text) {
    return text.replaceAll("[\\r\\n\\t]+", " ");
  }
}
