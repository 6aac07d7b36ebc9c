package org.gongkai.internal.rtf;

import java.util.Arrays;
import org.gongkai.internal.document.Remark;

/** Makes text of bytes and of numbers of characters, which may come in pieces. Not thread-safe. */
final class Decoder {
  private static final int NONE = -1;

  private final Remark.Log log;
  private int lead = NONE;
  private CodePage leadPage = CodePage.CHINESE;
  private char high;

  Decoder(Remark.Log log) {
    this.log = log;
  }

  /**
   * The text of some bytes; the first half of a character waits for the second one.
   *
   * @param isText whether it is worth a report where bytes are no text
   */
  String decode(byte[] data, int from, CodePage page, boolean isText) {
    byte[] bytes = from == 0 ? data : Arrays.copyOfRange(data, from, data.length);
    if (high != 0 || (lead != NONE && !page.equals(leadPage))) {
      end();
    }
    if (lead != NONE) {
      byte[] whole = new byte[bytes.length + 1];
      whole[0] = (byte) lead;
      System.arraycopy(bytes, 0, whole, 1, bytes.length);
      bytes = whole;
      lead = NONE;
    }
    int to = bytes.length;
    if (isText && endsWithLead(bytes, page)) {
      to--;
      lead = bytes[to] & 0xff;
      leadPage = page;
    }
    String text = page.decode(bytes, 0, to);
    for (int i = text.indexOf('\ufffd'); isText && i >= 0; i = text.indexOf('\ufffd', i + 1)) {
      log.add(Remark.Kind.CHARACTERS_DAMAGED, text);
    }
    return text;
  }

  private static boolean endsWithLead(byte[] bytes, CodePage page) {
    int i = 0;
    while (i < bytes.length) {
      if (!page.isLead(bytes[i] & 0xff)) {
        i++;
      } else if (i + 1 == bytes.length) {
        return true;
      } else {
        boolean isFour =
            page.equals(CodePage.CHINESE) && bytes[i + 1] >= '0' && bytes[i + 1] <= '9';
        i += isFour ? 4 : 2;
      }
    }
    return false;
  }

  /** The character of this number in UTF-16, or "" where the other half of it is to come. */
  String unicode(int number) {
    if (lead != NONE) {
      end();
    }
    int code = number < 0 ? number + 0x10000 : number;
    if (code >= 0x10000 && Character.isValidCodePoint(code)) {
      end();
      return Character.toString(code);
    }
    char c = (char) code;
    if (code < 0 || code > 0xffff || (Character.isLowSurrogate(c) && high == 0)) {
      end();
      log.add(Remark.Kind.CHARACTERS_DAMAGED, "\\u" + number);
      return "";
    }
    if (Character.isLowSurrogate(c)) {
      String pair = new String(new char[] {high, c});
      high = 0;
      return pair;
    }
    end();
    if (Character.isHighSurrogate(c)) {
      high = c;
      return "";
    }
    return String.valueOf(c);
  }

  /** No second half comes any more. */
  void end() {
    if (lead != NONE || high != 0) {
      log.add(
          Remark.Kind.CHARACTERS_DAMAGED,
          high != 0 ? "\\u" + (int) high : "\\'" + Integer.toHexString(lead));
      lead = NONE;
      high = 0;
    }
  }
}
