package org.gongkai.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiConsumer;

/** Finds the files that arguments name. */
final class Inputs {
  /** The argument that stands for standard input. */
  static final String STANDARD_INPUT = "-";

  private Inputs() {}

  /** Whether the arguments may give more than one report. */
  static boolean areMany(List<String> arguments) {
    return arguments.size() > 1 || arguments.stream().anyMatch(Inputs::isFolder);
  }

  /** Whether an argument names a folder. */
  static boolean isFolder(String argument) {
    try {
      boolean name = !argument.isEmpty() && !argument.equals(STANDARD_INPUT);
      return name && Files.isDirectory(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * The files in a folder and the folders below, by their paths, hidden ones left out.
   *
   * @param unreadable told of files and folders that cannot be read
   */
  static List<String> inFolder(Path folder, BiConsumer<Path, IOException> unreadable) {
    var files = new ArrayList<Path>();
    var visitor =
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
            return !path.equals(folder) && isHidden(path)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
            if (!isHidden(path) && attributes.isRegularFile()) {
              files.add(path);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path path, IOException exception) {
            unreadable.accept(path, exception);
            return FileVisitResult.CONTINUE;
          }
        };
    try {
      Files.walkFileTree(
          folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
    } catch (IOException e) {
      unreadable.accept(folder, e);
    }
    return files.stream().sorted(Comparator.comparing(Path::toString)).map(Path::toString).toList();
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }
}
