package org.gongkai.internal.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the files that names stand for, by their paths. */
final class NameExpander {
  private static final String LIST = "@";
  private static final String WILD = "*?[{";

  private final Predicate<Path> excluded;
  private final List<Named> found = new ArrayList<>();

  NameExpander(Predicate<Path> excluded) {
    this.excluded = excluded;
  }

  List<Named> expand(List<String> names) {
    for (String name : names) {
      if (name.startsWith(LIST) && !exists(name)) {
        list(name.substring(LIST.length()));
      } else {
        add(name);
      }
    }
    found.sort(Comparator.comparing(Named::path));
    return List.copyOf(found);
  }

  /** Whether a name is no folder, pattern or list. */
  static boolean isPlain(String name) {
    Path path = Path.of(name);
    boolean listOrPattern = name.startsWith(LIST) || isPattern(name);
    return Files.exists(path) ? !Files.isDirectory(path) : !listOrPattern;
  }

  private static boolean exists(String name) {
    try {
      return Files.exists(Path.of(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private void add(String name) {
    try {
      Path path = Path.of(name);
      if (name.isEmpty()) {
        found.add(Named.unreadable(name, "an argument is empty", null));
      } else if (Files.isDirectory(path)) {
        folder(name, path, null);
      } else if (isPattern(name) && !Files.exists(path)) {
        pattern(name);
      } else {
        found.add(Named.of(name));
      }
    } catch (InvalidPathException e) {
      found.add(Named.unreadable(name, "this is no name of a file", e));
    }
  }

  private static boolean isPattern(String name) {
    return name.chars().anyMatch(c -> WILD.indexOf(c) >= 0);
  }

  /** A pattern is matched against all that lies below its last folder without wild cards. */
  private void pattern(String name) {
    String forward = name.replace('\\', '/');
    int wild = 0;
    while (WILD.indexOf(forward.charAt(wild)) < 0) {
      wild++;
    }
    String fixed = forward.substring(0, forward.lastIndexOf('/', wild) + 1);
    Path root = Path.of(fixed);
    PathMatcher matcher;
    try {
      matcher = root.getFileSystem().getPathMatcher("glob:" + forward);
    } catch (IllegalArgumentException e) {
      found.add(Named.unreadable(name, "this is no pattern that can be understood", e));
      return;
    }
    if (Files.isDirectory(root)) {
      folder(name, root, matcher);
    } else {
      found.add(Named.unreadable(name, "no file matches this pattern", null));
    }
  }

  private void folder(String name, Path folder, @Nullable PathMatcher matcher) {
    int before = found.size();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Collector(folder, matcher));
    } catch (IOException e) {
      found.add(Named.unreadable(name, "the folder cannot be read", e));
    }
    if (found.size() == before) {
      found.add(
          Named.unreadable(
              name,
              matcher == null
                  ? "there are no files in this folder"
                  : "no file matches this pattern",
              null));
    }
  }

  private final class Collector extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final @Nullable PathMatcher matcher;

    Collector(Path folder, @Nullable PathMatcher matcher) {
      this.folder = folder;
      this.matcher = matcher;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      boolean left = !path.equals(folder) && (isHidden(path) || excluded.test(path));
      return left ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      boolean wanted = matcher == null || matcher.matches(path);
      if (wanted && attributes.isRegularFile() && !isHidden(path) && !excluded.test(path)) {
        found.add(Named.of(path.toString()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException exception) {
      if (matcher == null || matcher.matches(path)) {
        found.add(
            Named.unreadable(path.toString(), "the file or folder cannot be read", exception));
      }
      return FileVisitResult.CONTINUE;
    }
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  /** A file with a name a line; empty lines, and those that begin with #, say nothing. */
  private void list(String file) {
    try {
      String text = Files.readString(Path.of(file), StandardCharsets.UTF_8);
      text.replace("\ufeff", "")
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(this::add);
    } catch (NoSuchFileException | InvalidPathException e) {
      found.add(Named.unreadable(LIST + file, "there is no such list of files", e));
    } catch (IOException e) {
      found.add(
          Named.unreadable(
              LIST + file, "the list of files cannot be read; it must be text in UTF-8", e));
    }
  }
}
