package org.gongkai.internal.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;

/**
 * The expanded bytes of one part. Counts them while they are expanded, and compares their checksum
 * with the archive's: a damaged number must not pass for a number.
 */
final class PartStream extends InputStream {
  private final InputStream expanded;
  private final String part;
  private final long checksum;
  private final Budget budget;
  private final CRC32 sum = new CRC32();
  private boolean checked;

  PartStream(InputStream expanded, String part, long checksum, Budget budget) {
    this.expanded = expanded;
    this.part = part;
    this.checksum = checksum;
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = expanded.read(bytes, offset, length);
    if (read > 0) {
      budget.spend(read, part);
      sum.update(bytes, offset, read);
    } else if (read < 0 && !checked) {
      checked = true;
      if (sum.getValue() != checksum) {
        throw new GongkaiException(
            Reason.DAMAGED, "the checksum of a part is wrong; the file is damaged", part, null);
      }
    }
    return read;
  }

  @Override
  public void close() throws IOException {
    expanded.close();
  }

  /** The bytes that all parts of one file may still expand to. Not thread-safe. */
  static final class Budget {
    private final long limit;
    private long left;

    Budget(long limit) {
      this.limit = limit;
      this.left = limit;
    }

    private void spend(int bytes, String part) throws GongkaiException {
      left -= bytes;
      if (left < 0) {
        throw new GongkaiException(
            Reason.LIMIT_EXCEEDED,
            "the parts of the file expand to more than " + limit + " bytes",
            part,
            null);
      }
    }
  }
}
