package org.gongkai.internal.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * RTF is made of ASCII; some programs write other characters into it as they are, in UTF-8 or
 * UTF-16, which nothing in the file says. Those are written here as RTF writes them.
 */
final class Wide {
  private static final int HEAD = 256;

  private Wide() {}

  /** The bytes, every character beyond ASCII escaped where they are Unicode. */
  static byte[] asEscapes(byte[] bytes) {
    Charset wide = wide(bytes);
    if (wide != null) {
      return escaped(new String(bytes, wide));
    }
    if (!hasHigh(bytes)) {
      return bytes;
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.chars().anyMatch(Wide::isEastAsian) ? escaped(text) : bytes;
    } catch (CharacterCodingException e) {
      return bytes;
    }
  }

  /** Whether the file begins as RTF does, a few bytes before it or not. */
  static boolean isRtf(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    return head.contains("{\\rtf") || head.contains("{\\urtf");
  }

  private static @Nullable Charset wide(byte[] bytes) {
    if (bytes.length < 4) {
      return null;
    }
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    if ((first == 0xff && second == 0xfe) || (first == '{' && second == 0 && bytes[2] == '\\')) {
      return StandardCharsets.UTF_16LE;
    }
    boolean isBig = first == 0 && second == '{' && bytes[2] == 0 && bytes[3] == '\\';
    return (first == 0xfe && second == 0xff) || isBig ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean isEastAsian(int c) {
    return (c >= 0x2e80 && c < 0xd800) || (c >= 0xff00 && c < 0xffe0);
  }

  private static boolean hasHigh(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return true;
      }
    }
    return false;
  }

  private static byte[] escaped(String text) {
    var out = new ByteArrayOutputStream(text.length() * 2);
    boolean isOpen = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isHigh = c >= 0x80 && c != '\ufeff';
      if (isHigh != isOpen && c != '\ufeff') {
        write(isHigh ? "{\\uc0" : "}", out);
        isOpen = isHigh;
      }
      if (isHigh) {
        write("\\u" + (int) c + " ", out);
      } else if (c < 0x80) {
        out.write(c);
      }
    }
    if (isOpen) {
      out.write('}');
    }
    return out.toByteArray();
  }

  private static void write(String ascii, ByteArrayOutputStream out) {
    out.writeBytes(ascii.getBytes(StandardCharsets.US_ASCII));
  }
}
