package org.gongkai.internal.identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.form.LabelKey;
import org.jspecify.annotations.Nullable;

/** Years and dates in Chinese text. */
public final class Years {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20[0-4]\\d)(?!\\d)");
  private static final Pattern REPORTED_YEAR =
      Pattern.compile(
          "(?<!\\d)(20[0-4]\\d)年(?!\\d{1,2}月)(?!修[订改]|施行|实施|发布|公布)"
              + "(?:度|[^，。；：]{0,12}(?:年度报告|年报|信息公开|政务公开))"
              + "|(?:^|。)(20[0-4]\\d)年[，,]");
  private static final String NUMERALS = "零一二三四五六七八九";

  private Years() {}

  /**
   * The text in half width, years and days in Chinese numerals (二〇一九年, 十二月) in digits, and no
   * blanks.
   */
  static String plain(String text) {
    var plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = LabelKey.fold(text.charAt(i));
      if (!org.gongkai.internal.document.Blank.is(c)) {
        plain.append(c);
      }
    }
    return chineseNumerals(plain).replace("元月", "1月");
  }

  private static String chineseNumerals(StringBuilder text) {
    var result = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int to = i;
      while (to < text.length() && to - i < 5 && isNumeral(text.charAt(to))) {
        to++;
      }
      boolean dated = to > i && to < text.length() && "年月日".indexOf(text.charAt(to)) >= 0;
      if (dated) {
        result.append(digits(text, i, to, text.charAt(to) == '年'));
        i = to;
      } else {
        result.append(text.charAt(i++));
      }
    }
    return result.toString();
  }

  private static boolean isNumeral(char c) {
    return c == '〇' || c == '○' || c == 'Ｏ' || c == '十' || NUMERALS.indexOf(c) >= 0;
  }

  private static String digits(CharSequence text, int from, int to, boolean year) {
    if (year && to - from != 4) {
      return text.subSequence(from, to).toString();
    }
    var digits = new StringBuilder();
    int value = 0;
    boolean tens = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '十') {
        value = (value == 0 ? 1 : value) * 10;
        tens = true;
      } else {
        int digit = Math.max(0, NUMERALS.indexOf(c));
        value = tens ? value + digit : value * 10 + digit;
      }
    }
    return digits.append(value).toString();
  }

  /** The first year in a text, or null. */
  public static @Nullable Integer first(String text) {
    return first(YEAR, text);
  }

  /** The year that a sentence says is reported on (2019年度政府信息公开工作年度报告), or null. */
  static @Nullable Integer reported(String text) {
    String plain = plain(text).replaceAll("《[^》]{0,80}》", "");
    Matcher matcher = REPORTED_YEAR.matcher(plain);
    if (!matcher.find()) {
      return null;
    }
    return Integer.valueOf(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
  }

  private static @Nullable Integer first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(plain(text));
    return matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
  }
}
