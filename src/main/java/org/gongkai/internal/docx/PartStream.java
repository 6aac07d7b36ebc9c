package org.gongkai.internal.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;
import org.gongkai.internal.limit.Budget;

/**
 * The expanded bytes of one part. Counts them while they are expanded, and compares their checksum
 * with the archive's: a damaged number must not pass for a number.
 *
 * <p>It also ends an element of too many attributes before the parser has seen all of it, because
 * {@link Names} looks at an element only then. An attribute has an equals sign, and no start tag
 * has a {@code <} inside.
 */
final class PartStream extends InputStream {
  /** Stands for the checksum of a part that has none. */
  static final long UNCHECKED = -1;

  /** Text may hold equals signs, too, and a start tag other ones. */
  private static final int SIGNS_BESIDES = 9_000;

  private final InputStream expanded;
  private final String part;
  private final long checksum;
  private final long most;
  private final Budget budget;
  private final CRC32 sum = new CRC32();
  private long position;

  /** The first two bytes; they tell UTF-16 and its order of bytes from all other encodings. */
  private int beginning;

  private int equalsSigns;
  private boolean checked;

  /** A part of an archive, which takes so many bytes there. */
  PartStream(InputStream expanded, String part, long checksum, long packed, Budget budget) {
    this.expanded = expanded;
    this.part = part;
    this.checksum = checksum;
    this.budget = budget;
    this.most = Math.max(budget.limits().ratioGrace(), packed * budget.limits().ratio());
  }

  /** A part that stands in its file as it is. */
  static PartStream plain(InputStream bytes, String part, Budget budget) {
    return new PartStream(bytes, part, UNCHECKED, Integer.MAX_VALUE, budget);
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
      budget.expand(read, part);
      if (checksum != UNCHECKED) {
        sum.update(bytes, offset, read);
      }
      countAttributes(bytes, offset, offset + read);
      checkSize();
    } else if (read < 0 && !checked) {
      checked = true;
      if (checksum != UNCHECKED && sum.getValue() != checksum) {
        throw new GongkaiException(
            Reason.DAMAGED, "the checksum of a part is wrong; the file is damaged", part, null);
      }
    }
    return read;
  }

  private void countAttributes(byte[] bytes, int from, int to) throws GongkaiException {
    long start = position;
    for (int i = from; i < to && position < 2; i++, position++) {
      beginning = (beginning << 8) | (bytes[i] & 0xff);
    }
    position = start + to - from;
    for (int i = from; i < to; i++) {
      if (isLessThan(bytes, i, to, start + i - from)) {
        equalsSigns = 0;
        return;
      }
    }
    for (int i = from; i < to; i++) {
      if (bytes[i] == '=') {
        equalsSigns++;
      }
    }
    int attributes = budget.limits().attributes();
    if (equalsSigns > (long) attributes + SIGNS_BESIDES) {
      throw GongkaiException.beyond(
          "attributes", attributes, "an element has more than " + attributes + " attributes", part);
    }
  }

  private void checkSize() throws GongkaiException {
    Limits limits = budget.limits();
    if (position > limits.partBytes()) {
      throw GongkaiException.beyond(
          "partBytes",
          limits.partBytes(),
          "a part of the file expands to more than " + limits.partBytes() + " bytes",
          part);
    }
    if (position > most) {
      throw GongkaiException.beyond(
          "ratio",
          limits.ratio(),
          "a part of the file expands to more than " + limits.ratio() + " times its size",
          part);
    }
  }

  private boolean isLessThan(byte[] bytes, int i, int to, long at) {
    return switch (beginning) {
      case 0xfffe, 0x3c00 -> at % 2 == 0 && i + 1 < to && bytes[i] == '<' && bytes[i + 1] == 0;
      case 0xfeff, 0x003c -> at % 2 == 0 && i + 1 < to && bytes[i] == 0 && bytes[i + 1] == '<';
      default -> bytes[i] == '<';
    };
  }

  @Override
  public void close() throws IOException {
    expanded.close();
  }
}
