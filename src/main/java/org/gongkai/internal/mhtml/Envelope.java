package org.gongkai.internal.mhtml;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;

/** The beginning of a MIME message, put right where programs left something out or before it. */
final class Envelope {
  private static final int LONGEST_BOUNDARY = 200;

  private Envelope() {}

  /** The message from its first header on; one that begins with a boundary gets a header. */
  static InputStream of(byte[] bytes) {
    int start = start(bytes);
    InputStream message = new ByteArrayInputStream(bytes, start, bytes.length - start);
    String boundary = boundary(bytes, start);
    if (boundary.isEmpty()) {
      return message;
    }
    String header = "Content-Type: multipart/related; boundary=\"" + boundary + "\"\r\n\r\n";
    byte[] written = header.getBytes(StandardCharsets.ISO_8859_1);
    return new SequenceInputStream(new ByteArrayInputStream(written), message);
  }

  private static int start(byte[] bytes) {
    boolean marked =
        bytes.length > 2
            && bytes[0] == (byte) 0xef
            && bytes[1] == (byte) 0xbb
            && bytes[2] == (byte) 0xbf;
    int start = marked ? 3 : 0;
    while (start < bytes.length && bytes[start] >= 0 && bytes[start] <= ' ') {
      start++;
    }
    return start;
  }

  /** The boundary that the message begins with instead of a header, or "". */
  private static String boundary(byte[] bytes, int start) {
    int end = start;
    while (end < bytes.length && end - start < LONGEST_BOUNDARY && bytes[end] > ' ') {
      end++;
    }
    String line = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    boolean isBoundary = line.startsWith("--") && line.indexOf('"') < 0 && line.indexOf('\\') < 0;
    return isBoundary ? line.substring(2) : "";
  }
}
