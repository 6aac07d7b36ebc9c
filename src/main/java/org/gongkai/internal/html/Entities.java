package org.gongkai.internal.html;

import java.util.Map;

/** White space and signs that were escaped once too often, so that a browser prints their names. */
final class Entities {
  private static final Map<String, String> PRINTED =
      Map.of(
          "&nbsp;", "\u00a0",
          "&#160;", "\u00a0",
          "&ensp;", "\u2002",
          "&emsp;", "\u2003",
          "&#12288;", "\u3000",
          "&ldquo;", "“",
          "&rdquo;", "”",
          "&mdash;", "—",
          "&middot;", "·");

  private static final int LONGEST = 9;

  private Entities() {}

  /** The text with what these names stand for. */
  static String once(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    var plain = new StringBuilder(text.length());
    int from = 0;
    int at = text.indexOf('&');
    while (at >= 0) {
      int end = at + 1;
      while (end < text.length() && end - at < LONGEST && text.charAt(end) != ';') {
        end++;
      }
      String sign = PRINTED.get(text.substring(at, Math.min(text.length(), end + 1)));
      if (sign != null) {
        plain.append(text, from, at).append(sign);
        from = end + 1;
      }
      at = text.indexOf('&', at + 1);
    }
    return plain.append(text, from, text.length()).toString();
  }
}
