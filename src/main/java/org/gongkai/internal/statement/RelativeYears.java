package org.gongkai.internal.statement;

import java.util.regex.MatchResult;
import org.gongkai.internal.document.Search;
import org.jspecify.annotations.Nullable;

/** Says of the years in a text how they stand to the year reported on. */
final class RelativeYears {
  private static final Search YEAR =
      Search.pattern(
          "0|1|2|3|4|5|6|7|8|9|二|一", "(?:(?<![0-9])([0-9]{4})|([二一][〇一二三四五六七八九]{3}))年度?");
  private static final Search LAST =
      Search.pattern("上一年|上年|去年|往年|以前年度", "上一年度?|上年度?|去年度?|往年度?|以前年度");
  private static final Search NEXT =
      Search.pattern("下一个年|下一年|下年|次年|翌年|来年|明年", "下一个?年度?|下年度?|次年度?|翌年度?|来年度?|明年度?");
  private static final Search THIS = Search.pattern("本年|今年|本报告年度|报告年度", "本年度?|今年|本报告年度|报告年度");
  private static final String FIGURES = "〇一二三四五六七八九";

  private final @Nullable Integer year;

  RelativeYears(@Nullable Integer year) {
    this.year = year;
  }

  /** The text with 上年, 本年 and 下年 for these years, and 某年 for any other. */
  String in(String text) {
    String relative = text;
    if (text.indexOf('年') >= 0) {
      relative = LAST.replaceAll(relative, "上年");
      relative = NEXT.replaceAll(relative, "下年");
      relative = THIS.replaceAll(relative, "本年");
      relative = YEAR.replaceAll(relative, this::name);
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
