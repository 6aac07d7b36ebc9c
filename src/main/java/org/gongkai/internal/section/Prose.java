package org.gongkai.internal.section;

import org.gongkai.internal.document.Blank;

/** Text as it is given out: without the white space that only positions it. */
public final class Prose {
  private Prose() {}

  /**
   * The text without blanks at its ends and next to Chinese characters and marks; other runs of
   * blanks are one space.
   */
  public static String tidy(String text) {
    int plain = 0;
    while (plain < text.length() && !Blank.is(text.charAt(plain))) {
      plain++;
    }
    return plain == text.length() ? text : tidy(text, plain);
  }

  /** Where so many characters at the start of a text are none of these blanks. */
  private static String tidy(String text, int plain) {
    var tidy = new StringBuilder(text.length()).append(text, 0, plain);
    boolean pending = false;
    for (int i = plain; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Blank.is(c)) {
        pending = true;
        continue;
      }
      if (pending && tidy.length() > 0 && isLatin(c) && isLatin(tidy.charAt(tidy.length() - 1))) {
        tidy.append(' ');
      }
      pending = false;
      tidy.append(c);
    }
    return tidy.toString();
  }

  private static boolean isLatin(char c) {
    return c < 0x250;
  }
}
