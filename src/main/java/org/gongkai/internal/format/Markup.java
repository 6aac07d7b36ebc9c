package org.gongkai.internal.format;

import java.util.regex.Pattern;
import org.gongkai.Format;
import org.jspecify.annotations.Nullable;

/** Tells web pages by their tags. */
final class Markup {
  private static final int MANY = 6;
  private static final int ROWS = 3;

  private static final Pattern START =
      Pattern.compile(
          "(?i)<(?:html|head|body|meta|title|link|base|table|tbody|tr|td|th|div|p|br|hr|span|h[1-6]"
              + "|center|font|style|script|noscript|frameset|iframe|form|input|a|b|strong|em|i|u|img"
              + "|pre|ul|ol|li|dl|section|article|main|header|footer|nav|blockquote|o:p)"
              + "(?=[\\s/>])");

  private static final Pattern PAGE =
      Pattern.compile("(?i)<!doctype\\s+html|<(?:html|head|body)(?:\\s[^<>]{0,2000})?>");

  private static final Pattern BLOCK_TAG =
      Pattern.compile("(?i)</?(?:table|tr|td|p|div|br|span|h[1-6])(?:\\s[^<>]*|/)?>");

  private static final Pattern CELL_TAG = Pattern.compile("(?i)<(?:table|td|p|div)(?=[\\s>])");

  /** A row of a table that is drawn with bars, as Markdown does; its cells may have line breaks. */
  private static final Pattern PIPES = Pattern.compile("(?m)^[ \\t]*\\|[^\\n]*\\|[ \\t\\r]*$");

  private Markup() {}

  /** Whether the type or the first tag is that of a web page. */
  static boolean begins(Prolog prolog) {
    return PAGE.matcher(prolog.instructions()).find()
        || START.matcher(prolog.tag() + ">").lookingAt();
  }

  /** The format, or null where this is text. */
  static @Nullable Detection detect(String text, Prolog prolog) {
    if (begins(prolog)) {
      return new Detection(Format.HTML, "it begins with HTML tags", "文件以HTML标签开头");
    }
    return isFullOfTags(text)
        ? new Detection(Format.HTML, "it has HTML's tags", "文件内容含HTML标签")
        : null;
  }

  private static boolean isFullOfTags(String text) {
    if (PAGE.matcher(text).find() && text.contains("</")) {
      return true;
    }
    return BLOCK_TAG.matcher(text).results().limit(MANY).count() == MANY && !isDrawn(text);
  }

  private static boolean isDrawn(String text) {
    return PIPES.matcher(text).results().limit(ROWS).count() == ROWS
        && !CELL_TAG.matcher(text).find();
  }
}
