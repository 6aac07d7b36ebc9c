package org.gongkai.cli;

import org.gongkai.GongkaiException;

/** Words for what went wrong with a file, in one line. */
final class Messages {
  private Messages() {}

  static String of(Exception exception) {
    if (exception instanceof GongkaiException known) {
      return oneLine(String.valueOf(known.getMessage()));
    }
    String message = exception.getMessage();
    return oneLine(
        exception.getClass().getSimpleName() + (message == null ? "" : ": " + message));
  }

  private static String oneLine(String text) {
    return text.replaceAll("[\\r\\n\\t]+", " ");
  }
}
