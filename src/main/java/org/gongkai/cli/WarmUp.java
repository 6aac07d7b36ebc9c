package org.gongkai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Uses the program once, so that the classes that it needs can be kept in an archive. The launcher
 * runs it with the folder of samples.
 */
public final class WarmUp {
  private WarmUp() {}

  /** Converts and checks the files in a folder; nothing is printed. */
  public static void main(String[] arguments) throws IOException {
    Main.quietLoggers();
    Nothing.main(arguments);
    String folder = Utf8Process.arguments(arguments)[0];
    for (String file : files(Path.of(folder))) {
      run("convert", file);
      run("convert", "--provenance", file);
      run("convert", "--format", "jsonl", file);
      run("check", file);
    }
    run("convert", folder);
    run("check", "--format", "html", folder);
    run("inspect", folder + "/missing.docx");
    run("convert", folder + "/missing.docx");
    run("--help");
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
    }
  }

  private static void run(String... arguments) {
    Main.run(
        arguments,
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream());
  }
}
