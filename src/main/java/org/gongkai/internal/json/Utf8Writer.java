package org.gongkai.internal.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Arrays;

/**
 * Collects text as UTF-8, in one loop, for text that is mostly Chinese; the encoder of the JDK is
 * made for mostly ASCII. Half a surrogate pair is a question mark. Not thread-safe.
 */
public final class Utf8Writer extends Writer {
  /** No character is more bytes. */
  private static final int WIDEST = 3;

  private byte[] bytes;
  private int size;

  /** The first half of a pair whose second half is still to come; 0 where there is none. */
  private char high;

  /** For so many bytes, and as many more as come. */
  public Utf8Writer(int expected) {
    this.bytes = new byte[expected];
  }

  @Override
  public void write(char[] text, int from, int length) {
    makeRoom(length);
    byte[] target = bytes;
    int at = size;
    char half = high;
    for (int i = from; i < from + length; i++) {
      char c = text[i];
      if (half != 0) {
        boolean whole = Character.isLowSurrogate(c);
        at = whole ? pair(half, c, at) : half(at);
        half = 0;
        if (whole) {
          continue;
        }
      }
      if (c < 0x80) {
        target[at++] = (byte) c;
      } else if (c < 0x800) {
        target[at++] = (byte) (0xc0 | c >> 6);
        target[at++] = (byte) (0x80 | (c & 0x3f));
      } else if (!Character.isSurrogate(c)) {
        target[at++] = (byte) (0xe0 | c >> 12);
        target[at++] = (byte) (0x80 | (c >> 6 & 0x3f));
        target[at++] = (byte) (0x80 | (c & 0x3f));
      } else if (Character.isHighSurrogate(c)) {
        half = c;
      } else {
        at = half(at);
      }
    }
    high = half;
    size = at;
  }

  @Override
  public void write(int c) {
    write(new char[] {(char) c}, 0, 1);
  }

  private int pair(char first, char second, int at) {
    int code = Character.toCodePoint(first, second);
    bytes[at] = (byte) (0xf0 | code >> 18);
    bytes[at + 1] = (byte) (0x80 | (code >> 12 & 0x3f));
    bytes[at + 2] = (byte) (0x80 | (code >> 6 & 0x3f));
    bytes[at + 3] = (byte) (0x80 | (code & 0x3f));
    return at + 4;
  }

  private int half(int at) {
    bytes[at] = '?';
    return at + 1;
  }

  /** Room for these characters and for a half pair from before. */
  private void makeRoom(int length) {
    long needed = size + (length + 1L) * WIDEST;
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.toIntExact(Math.max(needed, 2L * bytes.length)));
    }
  }

  @Override
  public void flush() {
    // There is nothing behind the bytes.
  }

  /** No second half comes any more. */
  @Override
  public void close() {
    if (high != 0) {
      makeRoom(0);
      size = half(size);
      high = 0;
    }
  }

  /** What was written. */
  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  /**
   * Gives what was written to a stream, all at once.
   *
   * @throws IOException where the stream cannot be written
   */
  public void writeTo(OutputStream stream) throws IOException {
    stream.write(bytes, 0, size);
  }
}
