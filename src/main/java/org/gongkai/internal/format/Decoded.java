package org.gongkai.internal.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
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
          Map.entry("utf_8", "UTF-8"),
          Map.entry("gb_18030", "GB18030"),
          Map.entry("cn-gb", "GB18030"),
          Map.entry("euc-cn", "GB18030"),
          Map.entry("windows-936", "GB18030"),
          Map.entry("zh-cn", "GB18030"),
          Map.entry("big5", "Big5-HKSCS"),
          Map.entry("cn-big5", "Big5-HKSCS"),
          Map.entry("csbig5", "Big5-HKSCS"),
          Map.entry("x-x-big5", "Big5-HKSCS"));

  /** What cannot hold Chinese is a label that the server's header overruled. */
  private static final Set<String> FOREIGN =
      Set.of("iso-8859-1", "latin1", "windows-1252", "cp1252", "us-ascii", "ascii", "iso8859-1");

  private static final byte[] ASCII = "<meta charset=".getBytes(US_ASCII);

  private static final Charset GB18030 = Charset.forName("GB18030");

  /** So many characters in UTF-8 for each damaged place are no accident. */
  private static final int CHARACTERS_PER_DAMAGE = 10;

  /** How much of a file is looked at to tell UTF-16. */
  private static final int SNIFFED = 1 << 16;

  /**
   * Decodes with what one label says.
   *
   * @param declared the label that the document carries, or null
   */
  public static Decoded of(byte[] bytes, @Nullable String declared) {
    return among(bytes, () -> declared == null ? List.of() : List.of(declared));
  }

  /**
   * Decodes: the byte-order mark decides, then whether the bytes are UTF-16 or UTF-8, then the
   * declared character sets, the first of them that leaves the fewest places damaged, then GB18030.
   *
   * @param declared finds the labels that the document carries, the weightiest first; only asked
   *     where they decide
   */
  public static Decoded among(byte[] bytes, Supplier<List<String>> declared) {
    if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
      return lenient(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return lenient(bytes, 2, StandardCharsets.UTF_16BE);
    }
    Charset wide = wide(bytes);
    if (wide != null) {
      return lenient(bytes, 0, wide);
    }
    // A place where the bytes are no text is this character; it may stand there for itself, too.
    String utf8 = new String(bytes, StandardCharsets.UTF_8);
    int places = damaged(utf8);
    if (places == 0 || isUtf8(bytes)) {
      return new Decoded(utf8, StandardCharsets.UTF_8, 0);
    }
    var damaged = new Decoded(utf8, StandardCharsets.UTF_8, places);
    if ((long) damaged.damaged() * CHARACTERS_PER_DAMAGE <= beyondAscii(damaged.text())) {
      return damaged;
    }
    return declared(bytes, declared.get());
  }

  /**
   * The kind of UTF-16 that bytes without a byte-order mark are in, or null where they are in none:
   * where there are Latin letters, every other byte is zero.
   */
  public static @Nullable Charset wide(byte[] bytes) {
    int length = Math.min(bytes.length, SNIFFED) & ~1;
    if (!hasZero(bytes, length)) {
      return null;
    }
    int even = 0;
    int odd = 0;
    for (int i = 0; i < length; i += 2) {
      even += bytes[i] == 0 ? 1 : 0;
      odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    int few = length / 2 / 16;
    if (Math.max(even, odd) <= few || Math.min(even, odd) * 4 > Math.max(even, odd)) {
      return null;
    }
    return odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }

  /** Whether a zero is among the first bytes; eight of them are looked at at once. */
  private static boolean hasZero(byte[] bytes, int length) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int i = 0;
    for (; i + Long.BYTES <= length; i += Long.BYTES) {
      long eight = buffer.getLong(i);
      if ((eight - 0x0101010101010101L & ~eight & 0x8080808080808080L) != 0) {
        return true;
      }
    }
    while (i < length && bytes[i] != 0) {
      i++;
    }
    return i < length;
  }

  private static Decoded declared(byte[] bytes, List<String> labels) {
    Set<Charset> candidates = new LinkedHashSet<>();
    for (String label : labels) {
      Charset charset = charset(label);
      if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
        candidates.add(charset);
      }
    }
    candidates.add(GB18030);
    Decoded best = null;
    for (Charset candidate : candidates) {
      Decoded decoded = lenient(bytes, 0, candidate);
      best = best == null || decoded.damaged() < best.damaged() ? decoded : best;
      if (best.damaged() == 0) {
        break;
      }
    }
    return Objects.requireNonNull(best);
  }

  private static int beyondAscii(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += text.charAt(i) > 0x7f && text.charAt(i) != '\ufffd' ? 1 : 0;
    }
    return count;
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

  private static @Nullable Charset charset(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    if (FOREIGN.contains(name)) {
      return null;
    }
    try {
      Charset charset = Charset.forName(AS_BROWSERS_DO.getOrDefault(name, name));
      // The label was read as ASCII, so the document is in no charset that is different there.
      boolean ascii = new String(ASCII, charset).equals(new String(ASCII, US_ASCII));
      return ascii ? charset : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static int damaged(String text) {
    int damaged = 0;
    for (int at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) {
      damaged++;
    }
    return damaged;
  }

  private static Decoded lenient(byte[] bytes, int from, Charset charset) {
    String text = new String(bytes, from, bytes.length - from, charset);
    return new Decoded(text, charset, damaged(text));
  }
}
