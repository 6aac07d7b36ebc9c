package org.gongkai.internal.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;

/**
 * What may come out of one archive: as much for each entry as a document may have, and in all a
 * hundredfold of the archive, which no archive of real documents reaches, and some more for small
 * ones. For one thread.
 */
final class Allowance {
  private static final long GROWTH = 100;
  private static final long ALWAYS = 1L << 30;

  private final Limits limits;
  private final long most;
  private long taken;

  Allowance(Path archive, Limits limits) throws IOException {
    this.limits = limits;
    this.most = GROWTH * Files.size(archive) + ALWAYS;
  }

  /**
   * Whether an entry of this size is larger than a document may be.
   *
   * @param size as the archive says, or -1
   */
  boolean isTooLarge(long size) {
    return size > limits.bytes();
  }

  /** An entry's bytes; one more than a document may have where it has more. */
  byte[] read(InputStream stream) throws IOException {
    byte[] bytes = stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, limits.bytes() + 1));
    take(bytes.length);
    return bytes;
  }

  /** Counts bytes that came out of the archive. */
  void take(long bytes) throws GongkaiException {
    taken += bytes;
    if (taken > most) {
      throw new GongkaiException(
          Reason.LIMIT_EXCEEDED,
          "the archive expands to more than " + most + " bytes; the rest of it is not read",
          null,
          null);
    }
  }

  /** What is said of an entry that is too large. */
  GongkaiException tooLarge() {
    return new GongkaiException(
        Reason.LIMIT_EXCEEDED, "the file is larger than " + limits.bytes() + " bytes", null, null);
  }
}
