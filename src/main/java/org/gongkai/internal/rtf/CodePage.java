package org.gongkai.internal.rtf;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How bytes make characters.
 *
 * @param charset the character set
 * @param isDouble whether most characters are two bytes
 * @param pairs where this one is Western: what pairs of bytes are that cannot be meant so, because
 *     programs forget to say it; null where there are none
 */
record CodePage(Charset charset, boolean isDouble, @Nullable CodePage pairs) {
  /** The code page of the People's Republic; what Windows calls 936 is the first part of it. */
  static final CodePage CHINESE = new CodePage(Charset.forName("GB18030"), true, null);

  private static final Charset WESTERN = Charset.forName("windows-1252");

  /** Western, but pairs are of the other code page. */
  static CodePage western(CodePage pairs) {
    return new CodePage(WESTERN, false, pairs);
  }

  /** The code page of this number in Windows, or null where it is not known. */
  static @Nullable CodePage of(int number) {
    return switch (number) {
      case 936, 54936, 52936, 20936, 10008 -> CHINESE;
      case 950, 10002 -> named("x-windows-950", true);
      case 932, 10001 -> named("windows-31j", true);
      case 949, 10003 -> named("x-windows-949", true);
      case 1361 -> named("x-Johab", true);
      case 65001 -> named("UTF-8", false);
      case 874 -> named("x-windows-874", false);
      case 1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258 -> named("windows-" + number, false);
      case 1252, 0, 1 -> western(CHINESE);
      case 10000 -> named("x-MacRoman", false);
      case 10006 -> named("x-MacGreek", false);
      case 10007 -> named("x-MacCyrillic", false);
      case 10029 -> named("x-MacCentralEurope", false);
      default -> number > 400 && number < 870 ? named("IBM" + number, false) : null;
    };
  }

  private static @Nullable CodePage named(String name, boolean isDouble) {
    return Charset.isSupported(name) ? new CodePage(Charset.forName(name), isDouble, null) : null;
  }

  /** The code page for a font's character set, 0 for Western and -1 where nothing is known. */
  static int ofFont(int charset) {
    return switch (charset) {
      case 0 -> 1252;
      case 77 -> 10000;
      case 78 -> 10001;
      case 79 -> 10003;
      case 80 -> 10008;
      case 81 -> 10002;
      case 85 -> 10006;
      case 88 -> 10029;
      case 89 -> 10007;
      case 128 -> 932;
      case 129 -> 949;
      case 130 -> 1361;
      case 134 -> 936;
      case 136 -> 950;
      case 161 -> 1253;
      case 162 -> 1254;
      case 163 -> 1258;
      case 177 -> 1255;
      case 178, 179, 180 -> 1256;
      case 186 -> 1257;
      case 204 -> 1251;
      case 222 -> 874;
      case 238 -> 1250;
      case 254 -> 437;
      case 255 -> 850;
      default -> -1;
    };
  }

  /** Whether a byte begins a character of two. */
  boolean isLead(int b) {
    if (!isDouble) {
      return false;
    }
    boolean isHalfWidthKana = b >= 0xa0 && b <= 0xdf && charset.name().equals("windows-31j");
    return b >= 0x81 && b <= 0xfe && !isHalfWidthKana;
  }

  /** The text of some bytes; places that are none are U+FFFD. */
  String decode(byte[] data, int from, int to) {
    return pairs == null
        ? new String(data, from, to - from, charset)
        : decodeMixed(data, from, to, pairs);
  }

  private String decodeMixed(byte[] data, int from, int to, CodePage other) {
    String whole = decodePairs(data, from, to, other);
    if (whole != null) {
      return whole;
    }
    var text = new StringBuilder(to - from);
    int i = from;
    while (i < to) {
      int start = i;
      boolean isHigh = data[i] < 0;
      while (i < to && data[i] < 0 == isHigh) {
        i++;
      }
      String pairs = isHigh ? decodePairs(data, start, i, other) : null;
      text.append(pairs != null ? pairs : new String(data, start, i - start, charset));
    }
    return text.toString();
  }

  /**
   * The text in the other code page, or null where it is not meant so: one pair alone must be of
   * the most usual characters, and most of several.
   */
  private static @Nullable String decodePairs(byte[] data, int from, int to, CodePage other) {
    int pairs = 0;
    int usual = 0;
    int i = from;
    while (i < to) {
      if (data[i] >= 0) {
        i++;
        continue;
      }
      pairs++;
      usual += (data[i] & 0xff) > 0xa0 && i + 1 < to && (data[i + 1] & 0xff) > 0xa0 ? 1 : 0;
      i += 2;
    }
    if (i > to || (pairs > 1 ? usual * 2 < pairs : usual < pairs)) {
      return null;
    }
    String text = other.decode(data, from, to);
    return text.indexOf('\ufffd') < 0 ? text : null;
  }
}
