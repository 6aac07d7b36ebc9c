package org.gongkai.internal.section;

import org.gongkai.internal.document.Blank;
import org.gongkai.internal.form.LabelKey;
import org.jspecify.annotations.Nullable;

/**
 * The number in front of a heading.
 *
 * @param style how it is written
 * @param number its value
 * @param end where the words behind it begin
 * @param punctuated whether it is more than a numeral with a blank behind it
 */
public record Mark(Style style, int number, int end, boolean punctuated) {

  /** The ways to number, from the highest level down. */
  public enum Style {
    /** 一、 */
    CHINESE(0),
    /** 第一部分. */
    PART(0),
    /** （一）. */
    BRACKETED_CHINESE(1),
    /** 1. */
    ARABIC(2),
    /** （1）. */
    BRACKETED_ARABIC(3),
    /** ①. */
    CIRCLED(4);

    private final int level;

    Style(int level) {
      this.level = level;
    }

    /** 0 for a section, 1 and more for sub-headings. */
    public int level() {
      return level;
    }
  }

  private static final String NUMERALS = "一二三四五六七八九十";

  /** The mark at the start of a text, or null. */
  public static @Nullable Mark of(String text) {
    int i = skip(text, 0);
    while (i < text.length() && (text.charAt(i) == '#' || text.charAt(i) == '*')) {
      i = skip(text, i + 1);
    }
    if (i >= text.length()) {
      return null;
    }
    char c = LabelKey.fold(text.charAt(i));
    if (c >= '①' && c <= '⑳') {
      return new Mark(Style.CIRCLED, c - '①' + 1, skip(text, i + 1), true);
    }
    if (c == '(') {
      return bracketed(text, skip(text, i + 1));
    }
    if (c == '第') {
      return part(text, skip(text, i + 1));
    }
    return plain(text, i);
  }

  private static @Nullable Mark bracketed(String text, int from) {
    int to = numeralEnd(text, from);
    int close = skip(text, to);
    if (to == from || close >= text.length() || LabelKey.fold(text.charAt(close)) != ')') {
      return null;
    }
    int end = skip(text, close + 1);
    if (end < text.length() && (text.charAt(end) == '、' || text.charAt(end) == '.')) {
      end = skip(text, end + 1);
    }
    boolean chinese = isChinese(text.charAt(from));
    return new Mark(
        chinese ? Style.BRACKETED_CHINESE : Style.BRACKETED_ARABIC,
        value(text, from, to),
        end,
        true);
  }

  private static @Nullable Mark part(String text, int from) {
    int to = numeralEnd(text, from);
    int unit = skip(text, to);
    if (to == from || !text.startsWith("部分", unit)) {
      return null;
    }
    int end = skip(text, unit + 2);
    while (end < text.length() && isMark(LabelKey.fold(text.charAt(end)))) {
      end = skip(text, end + 1);
    }
    return new Mark(Style.PART, value(text, from, to), end, true);
  }

  private static @Nullable Mark plain(String text, int from) {
    int to = numeralEnd(text, from);
    int mark = skip(text, to);
    if (to == from || mark >= text.length()) {
      return null;
    }
    char c = LabelKey.fold(text.charAt(mark));
    boolean chinese = isChinese(text.charAt(from));
    boolean marked = isMark(c) && (chinese || (c != ':' && c != ','));
    if (!marked) {
      boolean spaced = chinese && mark > to;
      return spaced ? new Mark(Style.CHINESE, value(text, from, to), mark, false) : null;
    }
    int end = skip(text, mark + 1);
    if (chinese && end < text.length() && isChinese(text.charAt(end)) && isCount(text, end)) {
      return null;
    }
    boolean decimal =
        !chinese && c == '.' && end < text.length() && Character.isDigit(text.charAt(end));
    return decimal
        ? null
        : new Mark(chinese ? Style.CHINESE : Style.ARABIC, value(text, from, to), end, true);
  }

  /** Whether numerals go on with what is counted: 一、二季度; 三、四月份. */
  private static boolean isCount(String text, int from) {
    int end = numeralEnd(text, from);
    return end < text.length() && "季月级期批年日、百千".indexOf(text.charAt(end)) >= 0;
  }

  private static boolean isMark(char c) {
    return c == '、' || c == '.' || c == ',' || c == ':' || c == '．' || c == '·';
  }

  private static int skip(String text, int from) {
    int i = from;
    while (i < text.length() && Blank.is(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isChinese(char c) {
    return NUMERALS.indexOf(c) >= 0;
  }

  /** Numerals are of one kind, and no number of a heading has more than three. */
  private static int numeralEnd(String text, int from) {
    if (from >= text.length()) {
      return from;
    }
    boolean chinese = isChinese(text.charAt(from));
    int i = from;
    while (i < text.length()
        && i - from < 3
        && (chinese ? isChinese(text.charAt(i)) : isDigit(LabelKey.fold(text.charAt(i))))) {
      i++;
    }
    boolean goesOn = i < text.length() && isDigit(LabelKey.fold(text.charAt(i)));
    return goesOn ? from : i;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int value(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = LabelKey.fold(text.charAt(i));
      if (isDigit(c)) {
        value = value * 10 + c - '0';
      } else if (c == '十') {
        value = (value == 0 ? 1 : value) * 10;
      } else {
        value += NUMERALS.indexOf(c) + 1;
      }
    }
    return value;
  }
}
