package org.gongkai.internal.document;

/** White space as Chinese documents use it: the ideographic space, no-break and zero-width ones. */
public final class Blank {
  private Blank() {}

  /** Whether this character prints nothing. */
  public static boolean is(char c) {
    if (c > '\u3000') {
      return c == '\ufeff';
    }
    boolean isPrintedAscii = c > ' ' && c < '\u0085';
    return !isPrintedAscii && isOneOf(c);
  }

  private static boolean isOneOf(char c) {
    return c <= ' '
        || c == '\u00a0'
        || c == '\u3000'
        || (c >= '\u2000' && c <= '\u200f')
        || (c >= '\u2028' && c <= '\u202f')
        || c == '\u205f'
        || c == '\u2060'
        || c == '\u0085'
        || c == '\u1680'
        || c == '\u00ad';
  }

  /** Whether the whole text prints nothing. */
  public static boolean is(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (!is(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The text without any of these characters. */
  public static String remove(String text) {
    int i = 0;
    while (i < text.length() && !is(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    var kept = new StringBuilder(text.length()).append(text, 0, i);
    for (; i < text.length(); i++) {
      if (!is(text.charAt(i))) {
        kept.append(text.charAt(i));
      }
    }
    return kept.toString();
  }

  /** The text without any of these characters at its two ends. */
  public static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && is(text.charAt(from))) {
      from++;
    }
    while (to > from && is(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }
}
