package org.gongkai.internal.word;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the styles of a table of contents by their names. */
public final class ContentsStyles {
  /**
   * The names of Word, LibreOffice and WPS Office, and of the title that they put above the table.
   */
  private static final Pattern NAMES =
      Pattern.compile("(toc|contents)([1-9]|heading)|(wpsoffice)?(手动)?目录[1-9]?");

  private ContentsStyles() {}

  /** Whether this is the name of one; other names of it may follow behind a comma. */
  public static boolean have(String name) {
    int end = name.indexOf(',');
    String first = end < 0 ? name : name.substring(0, end);
    return NAMES.matcher(first.toLowerCase(Locale.ROOT).replace(" ", "")).matches();
  }
}
