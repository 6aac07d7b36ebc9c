package org.gongkai.generated;

import java.nio.charset.Charset;
import java.util.Locale;

/** Writes characters as RTF: what is not ASCII as Unicode escapes or as bytes of GBK. */
final class RtfText {
  private static final Charset GBK = Charset.forName("GBK");

  private final Dice dice;

  RtfText(Dice dice) {
    this.dice = dice;
  }

  /** The text, in one of the two ways. */
  String escaped(String text) {
    boolean bytes = dice.oneIn(3) && GBK.newEncoder().canEncode(text);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\', '{', '}' -> out.append('\\').append(c);
        case '\t' -> out.append("\\tab ");
        case '\n' -> out.append("\\line ");
        case '\u00a0' -> out.append("\\~");
        default -> out.append(c < 0x80 ? String.valueOf(c) : bytes ? bytes(c) : unicode(c));
      }
    }
    return bytes ? "\\dbch\\f1 " + out : out.toString();
  }

  private static String bytes(char c) {
    StringBuilder out = new StringBuilder();
    for (byte b : String.valueOf(c).getBytes(GBK)) {
      out.append(String.format(Locale.ROOT, "\\'%02x", b & 0xff));
    }
    return out.toString();
  }

  /** Numbers are signed, and a sign for programs that know no Unicode follows. */
  private String unicode(char c) {
    String number = "\\u" + (short) c;
    return switch (dice.between(0, 2)) {
      case 0 -> number + "?";
      case 1 -> number + "\\'3f";
      default -> number + " ?";
    };
  }
}
