package org.gongkai.internal.statement;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says of the years in a text how they stand to the year reported on. */
final class RelativeYears {
  private static final Pattern YEAR =
      Pattern.compile("(?:(?<![0-9])([0-9]{4})|([二一][〇一二三四五六七八九]{3}))年度?");
  private static final Pattern LAST = Pattern.compile("上一年度?|上年度?|去年度?|往年度?|以前年度");
  private static final Pattern NEXT = Pattern.compile("下一个?年度?|下年度?|次年度?|翌年度?|来年度?|明年度?");
  private static final Pattern THIS = Pattern.compile("本年度?|今年|本报告年度|报告年度");
  private static final String FIGURES = "〇一二三四五六七八九";

  private final @Nullable Integer year;

  RelativeYears(@Nullable Integer year) {
    this.year = year;
  }

  /** The text with 上年, 本年 and 下年 for these years, and 某年 for any other. */
  String in(String text) {
    String relative = text;
    if (text.indexOf('年') >= 0) {
      relative = LAST.matcher(relative).replaceAll("上年");
      relative = NEXT.matcher(relative).replaceAll("下年");
      relative = THIS.matcher(relative).replaceAll("本年");
      relative = YEAR.matcher(relative).replaceAll(this::name);
    }
    return relative;
  }

  private String name(MatchResult match) {
    int named = match.group(1) != null ? Integer.parseInt(match.group(1)) : chinese(match.group(2));
    if (year == null || named == year) {
      return year == null ? "何年" : "本年";
    }
    return named == year - 1 ? "上年" : named == year + 1 ? "下年" : "某年";
  }

  private static int chinese(String numerals) {
    int number = 0;
    for (int i = 0; i < numerals.length(); i++) {
      number = 10 * number + FIGURES.indexOf(numerals.charAt(i));
    }
    return number;
  }
}
