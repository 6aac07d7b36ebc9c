package org.gongkai.cli;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * Makes classes ready that a conversion comes to later, while its file is being opened and
 * extracted. Whatever fails here fails there too, and is said there.
 */
final class Ahead {
  /** What takes longest to be made ready, in the order in which it is needed. */
  static final List<String> CLASSES =
      List.of(
          "org.gongkai.internal.form.FormSchema",
          "org.gongkai.internal.form.FormBinder",
          "org.gongkai.internal.form.LabelIndex",
          "org.gongkai.internal.section.Vocabulary",
          "org.gongkai.internal.check.Rules",
          "org.gongkai.internal.check.AuthorRule",
          "org.gongkai.internal.check.AreaRule",
          "org.gongkai.internal.check.YearRules",
          "org.gongkai.internal.statement.SentenceReader",
          "org.gongkai.internal.statement.RequestWordings",
          "org.gongkai.internal.json.ConversionWriter");

  private Ahead() {}

  /** Begins, in a thread that the end of the program does not wait for. */
  static void begin() {
    var thread = new Thread(Ahead::run, "ahead");
    thread.setDaemon(true);
    thread.start();
  }

  private static void run() {
    try {
      for (String name : CLASSES) {
        Class.forName(name);
      }
      MessageDigest.getInstance("SHA-256");
    } catch (ClassNotFoundException | NoSuchAlgorithmException | LinkageError e) {
      // The conversion says it.
    }
  }
}
