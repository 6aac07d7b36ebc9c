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
  private static final String STANDARD_OUTPUT = "-";

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
    if (target == null || target.toString().equals(STANDARD_OUTPUT)) {
      body.write(standardOutput, "standard output");
    } else {
      toFile(target, command, body);
    }
  }

  /** Whether a target is standard output, or a device or a pipe, which are written as it comes. */
  static boolean isStream(@Nullable Path target) {
    return target == null
        || target.toString().equals(STANDARD_OUTPUT)
        || (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target));
  }

  /** A file that cannot be finished must not stand in the place of a whole one. */
  private static void toFile(Path target, CommandLine command, Body body) throws IOException {
    boolean special = isStream(target);
    Path folder = checkFile(target, command);
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

  /** The folder of a target; wrong usage where that can be no file. */
  static Path checkFile(Path target, CommandLine command) {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(target)) {
      throw new ParameterException(
          command, target + " cannot be written: it must be a file in a folder that exists");
    }
    return folder;
  }

  /** Wrong usage where a target can be no folder. */
  static void checkFolder(Path target, CommandLine command) {
    Path above = target.toAbsolutePath().getParent();
    boolean isFile = Files.exists(target) && !Files.isDirectory(target);
    if (isFile || above == null || !Files.isDirectory(above)) {
      throw new ParameterException(
          command,
          target + " cannot be written: it must be a folder, or new in a folder that exists");
    }
  }

  /** Prints text, at once, so that a reader at the other end gets it. */
  static void print(OutputStream out, String text, String name) throws IOException {
    print(out, text.getBytes(StandardCharsets.UTF_8), name);
  }

  /** Prints bytes, at once likewise. */
  static void print(OutputStream out, byte[] bytes, String name) throws IOException {
    try {
      out.write(bytes);
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
