package org.gongkai.internal.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Input;
import org.gongkai.Limits;
import org.jspecify.annotations.Nullable;

/**
 * The documents that names stand for, one after the other, each path once: files by their paths,
 * and what lies in archives by its name, in tar archives in their own order. The paths are all
 * found at first, archives are opened when their turn comes. For one thread.
 */
public final class InputFinder implements Iterator<Input>, AutoCloseable {
  /** The name that stands for standard input, where that can be read. */
  public static final String STANDARD_INPUT = "-";

  private final List<Named> found;
  private final Input.@Nullable Opener standardInput;
  private final Limits limits;
  private int next;
  private long given;
  private @Nullable Archive archive;
  private @Nullable Input ready;

  /**
   * Finds them.
   *
   * @param names as on the command line
   * @param limits what one document may cost
   * @param excluded files that are no input though they lie in a folder
   * @param standardInput what {@link #STANDARD_INPUT} stands for; null where that is a file
   */
  public InputFinder(
      List<String> names,
      Limits limits,
      Predicate<Path> excluded,
      Input.@Nullable Opener standardInput) {
    this.limits = limits;
    this.standardInput = standardInput;
    this.found = new NameExpander(excluded).expand(names);
  }

  /** Whether a name can only stand for a single document. */
  public static boolean isOne(String name, Limits limits) {
    try {
      if (name.equals(STANDARD_INPUT)) {
        return true;
      }
      boolean plain = NameExpander.isPlain(name);
      if (!plain || !Named.of(name).mayBeArchive()) {
        return plain;
      }
      try (Archive archive = Archive.open(Path.of(name), limits)) {
        return archive == null;
      }
    } catch (IOException | InvalidPathException e) {
      return true;
    }
  }

  /** The documents as a stream, which closes this when it is closed. */
  public Stream<Input> stream() {
    int all = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, all), false)
        .onClose(this::close);
  }

  /** How many documents there are as far as is known; archives not opened yet count as one. */
  public long expected() {
    long left = (long) found.size() - next + (ready == null ? 0 : 1);
    return given + left + (archive == null ? 0 : archive.left());
  }

  /** Whether {@link #expected} may still grow. */
  public boolean isExact() {
    return (archive == null || archive.isCounted())
        && found.subList(next, found.size()).stream().noneMatch(Named::mayBeArchive);
  }

  @Override
  public boolean hasNext() {
    while (ready == null && (archive != null || next < found.size())) {
      ready = archive == null ? open(found.get(next++)) : fromArchive(archive);
    }
    return ready != null;
  }

  @Override
  public Input next() {
    if (!hasNext() || ready == null) {
      throw new NoSuchElementException();
    }
    Input input = ready;
    ready = null;
    given++;
    return input;
  }

  /** The document of a path; null where the path is an archive, which is open then. */
  private @Nullable Input open(Named named) {
    if (named.problem() != null) {
      return failing(named.path(), named.problem());
    }
    if (standardInput != null && named.path().equals(STANDARD_INPUT)) {
      return Input.of(named.path(), standardInput);
    }
    try {
      Path file = Path.of(named.path());
      archive = named.mayBeArchive() ? Archive.open(file, limits) : null;
      return archive == null ? Input.of(file) : null;
    } catch (InvalidPathException e) {
      return failing(
          named.path(),
          new GongkaiException(Reason.UNREADABLE, "this is no name of a file", null, e));
    } catch (GongkaiException e) {
      return failing(named.path(), e);
    } catch (RuntimeException e) {
      return failing(named.path(), Archive.damaged(new IOException(e), null));
    }
  }

  private @Nullable Input fromArchive(Archive open) {
    try {
      Input input = open.next();
      if (input == null) {
        close();
      }
      return input;
    } catch (GongkaiException e) {
      close();
      return failing(open.path(), e);
    } catch (RuntimeException e) {
      close();
      return failing(open.path(), Archive.damaged(new IOException(e), null));
    }
  }

  /** An input whose reading fails. */
  static Input failing(String path, GongkaiException problem) {
    return Input.of(
        path,
        () -> {
          throw problem;
        });
  }

  /** Closes the archive that is open, if any. */
  @Override
  public void close() {
    Archive open = archive;
    archive = null;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
