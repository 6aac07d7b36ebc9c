package org.gongkai.internal.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Input;
import org.gongkai.Limits;
import org.jspecify.annotations.Nullable;

/** An archive whose entries are read in place, one after the other. For one thread. */
interface Archive extends Closeable {
  /** Bytes at the beginning of a file that tell an archive. */
  int HEAD = 512;

  /** A step of a path that begins with a dot, and is none that leads nowhere or up. */
  Pattern HIDDEN = Pattern.compile("(?:^|/)\\.(?!\\.?/)");

  /** The archive that a file is; null where it is none, or cannot be read. */
  static @Nullable Archive open(Path file, Limits limits) throws GongkaiException {
    byte[] head;
    try (InputStream stream = Files.newInputStream(file)) {
      head = stream.readNBytes(HEAD);
    } catch (IOException e) {
      return null;
    }
    if (head.length > 3 && head[0] == 'P' && head[1] == 'K') {
      return ZipEntries.open(file, limits);
    }
    return TarEntries.open(file, head, limits);
  }

  /** The archive's path. */
  String path();

  /**
   * The next document; null at the end.
   *
   * @throws GongkaiException where the archive is damaged or beyond a limit; nothing comes after
   */
  @Nullable Input next() throws GongkaiException;

  /** How many documents are left as far as is known. */
  long left();

  /** Whether that is how many there are. */
  boolean isCounted();

  /** What stands for an entry in paths and messages. */
  default String pathOf(String entry) {
    return path() + "!/" + entry.replace('\\', '/');
  }

  /** Whether an entry is what the system that packed it hides, or keeps for itself. */
  static boolean isHidden(String entry) {
    String name = entry.replace('\\', '/');
    return name.endsWith("/") || name.startsWith("__MACOSX/") || HIDDEN.matcher(name).find();
  }

  /** An archive that is broken at a place. */
  static GongkaiException damaged(IOException cause, @Nullable String place) {
    return new GongkaiException(
        Reason.DAMAGED, "the archive is truncated or broken; fetch it again", place, cause);
  }
}
