package org.gongkai.internal.text;

/** How many columns characters take on a screen, as terminals and the tools for them count. */
final class Width {
  /** First and last characters of the ranges that take two columns. */
  private static final String WIDE =
      "\u1100\u115f\u2e80\u303e\u3041\ua4cf\uac00\ud7a3\uf900\ufaff\ufe30\ufe6f\uff00\uff60\uffe0\uffe6";

  /** Quotation marks, dashes, circled numbers: two columns to some tools, one to others. */
  private static final String EITHER = "±×÷°·";

  private Width() {}

  /** The width of one character; half of a surrogate pair takes one column. */
  static int of(char c, boolean eastern) {
    if (c < 0x1100 && !(eastern && EITHER.indexOf(c) >= 0)) {
      return c < 0x300 || c > 0x36f ? 1 : 0;
    }
    for (int i = 0; i < WIDE.length(); i += 2) {
      if (c >= WIDE.charAt(i) && c <= WIDE.charAt(i + 1)) {
        return 2;
      }
    }
    if (c >= '\u200b' && c <= '\u200f') {
      return 0;
    }
    boolean either = EITHER.indexOf(c) >= 0 || (c >= '\u2010' && c <= '\u27ff');
    return eastern && either ? 2 : 1;
  }

  static int of(String text, boolean eastern) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += of(text.charAt(i), eastern);
    }
    return width;
  }
}
