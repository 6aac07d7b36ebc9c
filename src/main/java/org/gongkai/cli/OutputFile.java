package org.gongkai.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Writes to a file that is replaced as a whole, or to standard output. */
final class OutputFile {

  /** What is written. */
  interface Body {
    /**
     * Writes it.
     *
     * @param name of the output, for messages
     * @return whether the output is worth keeping
     */
    boolean write(OutputStream out, String name) throws IOException;
  }

  private OutputFile() {}

  /** Writes to {@code target}, or to standard output where it is null or "-". */
  static void write(
      @Nullable Path target, CommandLine command, OutputStream standardOutput, Body body)
      throws IOException {
    if (target == null || target.toString().equals(Inputs.STANDARD_INPUT)) {
      body.write(standardOutput, "standard output");
    } else {
      toFile(target, command, body);
    }
  }

  /** A file that cannot be finished must not stand in the place of a whole one. */
  private static void toFile(Path target, CommandLine command, Body body) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(target)) {
      throw new ParameterException(
          command, target + " cannot be written: it must be a file in a folder that exists");
    }
    boolean special = Files.exists(target) && !Files.isRegularFile(target);
    Path part =
        special
            ? target
            : folder.resolve(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      boolean keep;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        keep = body.write(out, target.toString());
      }
      if (keep && !special) {
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (FileSystemException e) {
      throw unwritable(target.toString(), e);
    } finally {
      if (!special) {
        Files.deleteIfExists(part);
      }
    }
  }

  /** Prints text, at once, so that a reader at the other end gets it. */
  static void print(OutputStream out, String text, String name) throws IOException {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw unwritable(name, e);
    }
  }

  private static IOException unwritable(String name, IOException cause) {
    String reason = cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")";
    return new IOException(name + " cannot be written" + reason, cause);
  }
}
