package org.gongkai.internal.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemLoopException;
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
    List<Named> once = new ArrayList<>();
    for (Named named : found) {
      if (once.isEmpty() || !once.get(once.size() - 1).path().equals(named.path())) {
        once.add(named);
      }
    }
    return List.copyOf(once);
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
      matcher = root.getFileSystem().getPathMatcher("glob:" + withNoFolderToo(forward));
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

  /** The pattern with two stars also for no folder at all, as everywhere but in Java. */
  private static String withNoFolderToo(String pattern) {
    var glob = new StringBuilder();
    int braces = 0;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      braces += c == '{' ? 1 : c == '}' ? -1 : 0;
      boolean starts = i == 0 || pattern.charAt(i - 1) == '/';
      if (braces == 0 && starts && pattern.startsWith("**/", i)) {
        glob.append("{**/,}");
        i += 2;
      } else {
        glob.append(c);
      }
    }
    return glob.toString();
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
      if (!path.equals(folder) && (isHidden(path) || excluded.test(path))) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (matcher != null && !path.equals(folder) && matcher.matches(path)) {
        folder(path.toString(), path, null);
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      boolean wanted = matcher == null || matcher.matches(path);
      if (wanted && !isHidden(path) && !excluded.test(path)) {
        found.add(named(path, attributes));
      }
      return FileVisitResult.CONTINUE;
    }

    private static Named named(Path path, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        return Named.of(path.toString());
      }
      return Named.unreadable(
          path.toString(),
          attributes.isSymbolicLink()
              ? "a link to a file that is not there"
              : "this is no file but a pipe, a socket or a device",
          null);
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException exception) {
      // A link back to a folder above it leads to nothing that is not found anyway.
      boolean isLoop = exception instanceof FileSystemLoopException;
      if (!isLoop && !isHidden(path) && (matcher == null || matcher.matches(path))) {
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
