package org.gongkai.internal.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.section.Item;
import org.gongkai.report.Period;
import org.jspecify.annotations.Nullable;

/** Finds the time that a report's numbers cover. */
final class PeriodFinder {
  /** Words that announce the period and nothing else. */
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "统计[^。；]{0,12}(?:期限|时限|时间|周期|期|数据|时段|从|自)|所列[^。；]{0,4}数据|数据[^。；]{0,8}(?:期限|时限|时间)"
              + "|报告(?:期|时限|时间段|周期)|时间范围|内容涵盖");

  /** Words that may announce it; what they announce must be a whole year. */
  private static final Pattern PERHAPS_ANNOUNCED = Pattern.compile("期间|数据[^。；]{0,8}(?:为|从|自)");

  private static final Pattern SURELY_ANNOUNCED =
      Pattern.compile("统计(?:的)?(?:数据)?(?:的)?(?:期限|时限|周期|期间)|报告(?:时限|时间段)|报告期为");

  private static final String TO =
      "(?:[0零]{1,2}[时点]|\\d{1,2}[时点])?(?:起|始|开始|止)?[,，]?(?:至|到|[-—–―─~]+)";

  private static final Pattern DAYS =
      Pattern.compile(
          "(?<!\\d)(\\d{4})[年./-](\\d{1,2})[月./-](\\d{1,2})[日号]?"
              + TO
              + "(?:(\\d{4})[年./-]|当年|同年|本年)?(\\d{1,2})[月./-](\\d{1,2})(?!\\d)[日号]?");

  private static final Pattern MONTHS =
      Pattern.compile("(?<!\\d)(\\d{4})年(\\d{1,2})月?份?" + TO + "(?:(\\d{4})年)?(\\d{1,2})月(?!\\d)");

  private static final Pattern UNTIL = Pattern.compile("截[至止]到?(\\d{4})年(\\d{1,2})月(\\d{1,2})日");

  private static final int LONGEST = 4000;
  private static final int SHORTEST_YEAR = 330;

  private PeriodFinder() {}

  /** The period, or null where no sentence states one that can be read. */
  static @Nullable Evidence<Period> find(List<Item> lines) {
    for (Pattern announced : List.of(ANNOUNCED, PERHAPS_ANNOUNCED)) {
      for (List<Item> candidates : List.of(lines, joined(lines))) {
        Evidence<Period> found = inLines(candidates, announced);
        boolean sure = announced.equals(ANNOUNCED);
        if (found != null && (sure || isYear(found.value()))) {
          return found;
        }
      }
    }
    return null;
  }

  private static boolean isYear(Period period) {
    LocalDate from = period.from();
    LocalDate to = period.to();
    return from != null && to != null && from.plusDays(SHORTEST_YEAR).isBefore(to);
  }

  /** Each line with the next, for text whose lines were broken to fit a page. */
  private static List<Item> joined(List<Item> lines) {
    var joined = new ArrayList<Item>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      Item line = lines.get(i);
      Item next = lines.get(i + 1);
      boolean goesOn =
          next.source() == Item.Source.PARAGRAPH && !Blank.strip(line.text()).endsWith("。");
      if (goesOn && line.text().length() < 200 && next.text().length() < 200) {
        joined.add(
            new Item(
                line.block(),
                line.text() + "\n" + next.text(),
                line.role(),
                line.source(),
                line.place()));
      }
    }
    return joined;
  }

  private static @Nullable Evidence<Period> inLines(List<Item> lines, Pattern announced) {
    for (Item item : lines) {
      Matcher days = matcher(DAYS, item, announced);
      if (days != null) {
        LocalDate from = date(days.group(1), days.group(2), days.group(3));
        String year = days.group(4) == null ? days.group(1) : days.group(4);
        return evidence(item, from, date(year, days.group(5), days.group(6)));
      }
      Matcher months = matcher(MONTHS, item, announced);
      if (months != null) {
        LocalDate from = date(months.group(1), months.group(2), "1");
        String year = months.group(3) == null ? months.group(1) : months.group(3);
        LocalDate to = date(year, months.group(4), "1");
        return evidence(item, from, to == null ? null : YearMonth.from(to).atEndOfMonth());
      }
    }
    for (Item item : lines) {
      Matcher until = matcher(UNTIL, item, announced);
      if (until != null && SURELY_ANNOUNCED.matcher(Blank.remove(item.text())).find()) {
        return evidence(item, null, date(until.group(1), until.group(2), until.group(3)));
      }
    }
    return null;
  }

  /** The line that announces a period, or null. */
  static @Nullable Evidence<String> announced(List<Item> lines) {
    for (Item item : lines) {
      String words = Blank.remove(item.text());
      if (words.length() <= LONGEST && SURELY_ANNOUNCED.matcher(words).find()) {
        return new Evidence<>(words, item.block(), Blank.strip(item.text()));
      }
    }
    return null;
  }

  private static @Nullable Matcher matcher(Pattern pattern, Item item, Pattern announced) {
    if (item.source() != Item.Source.PARAGRAPH || item.text().length() > LONGEST) {
      return null;
    }
    String words = Years.plain(item.text()).replace("(含)", "");
    Matcher matcher = pattern.matcher(words);
    while (matcher.find()) {
      int before = Math.max(0, matcher.start() - 40);
      int behind = Math.min(words.length(), matcher.end() + 4);
      if (announced.matcher(words.substring(before, behind)).find()) {
        return matcher;
      }
    }
    return null;
  }

  private static Evidence<Period> evidence(
      Item item, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new Evidence<>(new Period(from, to), item.block(), Blank.strip(item.text()));
  }

  private static @Nullable LocalDate date(String year, String month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
