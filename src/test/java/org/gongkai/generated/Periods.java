package org.gongkai.generated;

import java.time.LocalDate;
import java.util.Set;

/** The words that state the period of the numbers. */
final class Periods {
  private Periods() {}

  /** The clause, without a full stop; empty where none is stated. */
  static String clause(long seed, LocalDate from, LocalDate to, Set<Quirk> quirks) {
    if (from == null) {
      return "";
    }
    Dice dice = Dice.of(seed, "period");
    String first = date(from);
    String last = date(to);
    if (quirks.contains(Quirk.PERIOD_SHORT_END)) {
      last = last.substring(last.indexOf('年') + 1);
    }
    if (quirks.contains(Quirk.PERIOD_SPACES)) {
      first = spaced(first, dice);
      last = spaced(last, dice);
    }
    String shape = "所列数据的统计期限自{a}起至{b}止";
    if (quirks.contains(Quirk.PERIOD_PHRASE)) {
      shape =
          dice.pick(
              "统计期限为：{a}至{b}",
              "统计时限为{a}至{b}止",
              "统计时间从{a}到{b}止",
              "数据统计期自{a}起，至{b}止",
              "内容涵盖{a}至{b}期间的工作",
              "统计起止时间为{a}—{b}",
              "所列数据为{a}起到{b}止",
              "统计数据时限为{a}-{b}",
              "统计数据从{a}起到{b}止");
    }
    return shape.replace("{a}", first).replace("{b}", last);
  }

  private static String date(LocalDate date) {
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  private static String spaced(String date, Dice dice) {
    String result = date.replace("年", dice.pick(" 年", "年 ", " 年 "));
    return result.replace("月", dice.pick(" 月 ", "月 ", " 月")).replace("日", dice.pick(" 日", "日"));
  }
}
