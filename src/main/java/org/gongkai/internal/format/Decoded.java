package org.gongkai.internal.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text.
 *
 * @param text the text, without a byte-order mark
 * @param charset the character set that was used
 * @param damaged number of places where the bytes are no text in it
 */
public record Decoded(String text, Charset charset, int damaged) {
  /** What browsers make of the labels that pages carry (WHATWG Encoding Standard). */
  private static final Map<String, String> AS_BROWSERS_DO =
      Map.ofEntries(
          Map.entry("gb2312", "GB18030"),
          Map.entry("gb_2312-80", "GB18030"),
          Map.entry("gb_2312", "GB18030"),
          Map.entry("csgb2312", "GB18030"),
          Map.entry("iso-ir-58", "GB18030"),
          Map.entry("chinese", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("x-gbk", "GB18030"),
          Map.entry("cp936", "GB18030"),
          Map.entry("ms936", "GB18030"),
          Map.entry("gb18030", "GB18030"),
          Map.entry("utf8", "UTF-8"),
          // What cannot hold Chinese is a label that the server's header overruled.
          Map.entry("iso-8859-1", "GB18030"),
          Map.entry("latin1", "GB18030"),
          Map.entry("windows-1252", "GB18030"),
          Map.entry("us-ascii", "GB18030"),
          Map.entry("ascii", "GB18030"));

  private static final byte[] ASCII = "<meta charset=".getBytes(US_ASCII);

  private static final Charset GB18030 = Charset.forName("GB18030");

  /** A page in UTF-8 may be damaged in one place of so many and still be one in UTF-8. */
  private static final int PLACES_PER_DAMAGE = 200;

  /**
   * Decodes: the byte-order mark decides, then whether the bytes are UTF-8, then the declared
   * character set, then GB18030.
   *
   * @param declared the label that the document carries, or null
   */
  public static Decoded of(byte[] bytes, @Nullable String declared) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return lenient(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16BE);
    }
    String utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return new Decoded(utf8, StandardCharsets.UTF_8, 0);
    }
    Charset label = charset(declared);
    if (label == null || label.equals(StandardCharsets.UTF_8)) {
      Decoded damaged = lenient(bytes, 0, StandardCharsets.UTF_8);
      if (damaged.damaged() * PLACES_PER_DAMAGE <= bytes.length / 3) {
        return damaged;
      }
    }
    return lenient(
        bytes, 0, label == null || label.equals(StandardCharsets.UTF_8) ? GB18030 : label);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Charset charset(@Nullable String label) {
    if (label == null) {
      return null;
    }
    String name = label.strip().toLowerCase(Locale.ROOT);
    try {
      Charset charset = Charset.forName(AS_BROWSERS_DO.getOrDefault(name, name));
      // The label was read as ASCII, so the document is in no charset that is different there.
      boolean ascii = new String(ASCII, charset).equals(new String(ASCII, US_ASCII));
      return ascii ? charset : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static @Nullable String strict(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static Decoded lenient(byte[] bytes, int from, Charset charset) {
    CharBuffer text = charset.decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
    int damaged = 0;
    for (int i = 0; i < text.length(); i++) {
      damaged += text.charAt(i) == '\ufffd' ? 1 : 0;
    }
    return new Decoded(text.toString(), charset, damaged);
  }
}
