package org.gongkai.internal.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gongkai.internal.document.Characters;
import org.gongkai.internal.statement.Quantity.Accuracy;
import org.jspecify.annotations.Nullable;

/** Finds the counts and amounts in folded text; years, dates, percentages and ordinals are none. */
final class QuantityScanner {
  private static final List<String> UNITS =
      List.of(
          "万元", "亿元", "元", "批次", "例", "件", "条", "份", "起", "宗", "封", "项", "次", "笔", "篇", "部", "个");
  private static final Characters UNIT_BEGINS = Characters.of(each(UNITS, word -> word.charAt(0)));
  private static final List<String> BEFORE =
      List.of("大约", "约", "将近", "接近", "近", "超过", "超", "逾", "突破", "不足", "至少");
  private static final Characters BEFORE_ENDS =
      Characters.of(each(BEFORE, word -> word.charAt(word.length() - 1)));
  private static final Characters NUMERALS = Characters.of("〇一二三四五六七八九十百千万两");
  private static final String FIGURES = "〇一二三四五六七八九";

  /** Units that are words of their own with what follows. */
  private static final List<String> NO_UNITS =
      List.of(
          "件事", "个百分点", "个工作日", "个月", "个小时", "个自然日", "个方面", "个部门", "个单位", "次年", "项目标", "条件", "条例",
          "份额", "起步", "起来", "起到", "封闭", "部门", "部分", "个人", "个性", "个别", "起草", "件次", "次月", "条款");

  /** Longer numbers are no counts. */
  private static final int LONGEST = 15;

  private final String text;
  private final int end;

  QuantityScanner(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** The quantities between two places, in order. */
  static List<Quantity> scan(String text, int from, int to) {
    var scanner = new QuantityScanner(text, to);
    var quantities = new ArrayList<Quantity>();
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (!isDigit(c) && !NUMERALS.has(c)) {
        at++;
        continue;
      }
      int last = isDigit(c) ? scanner.digits(at) : scanner.numerals(at);
      Quantity quantity = scanner.quantity(at, last, from);
      if (quantity != null) {
        quantities.add(quantity);
      }
      at = quantity == null ? last : quantity.to();
    }
    return quantities;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Where a number in digits ends; commas stand between thousands. */
  private int digits(int from) {
    int at = from;
    boolean point = false;
    while (at < end) {
      char c = text.charAt(at);
      if (isDigit(c)) {
        at++;
      } else if (c == '.' && !point && at + 1 < end && isDigit(text.charAt(at + 1))) {
        point = true;
        at++;
      } else if (c == ',' && !point && at - from <= 11 && isThousands(at + 1)) {
        at += 4;
      } else {
        break;
      }
    }
    return at;
  }

  private boolean isThousands(int at) {
    return at + 3 <= end
        && isDigit(text.charAt(at))
        && isDigit(text.charAt(at + 1))
        && isDigit(text.charAt(at + 2))
        && (at + 3 == end || !isDigit(text.charAt(at + 3)));
  }

  private int numerals(int from) {
    int at = from;
    while (at < end && NUMERALS.has(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private @Nullable Quantity quantity(int from, int to, int least) {
    if (to - from > LONGEST || isPartOfMore(from, least)) {
      return null;
    }
    boolean arabic = isDigit(text.charAt(from));
    BigDecimal printed = arabic ? arabic(from, to) : chinese(from, to);
    if (printed == null) {
      return null;
    }
    int at = more(to);
    boolean upwards = at > to;
    BigDecimal scale = arabic ? scale(at) : BigDecimal.ONE;
    boolean scaled = scale.compareTo(BigDecimal.ONE) > 0;
    int behind = more(scaled ? at + 1 : at);
    upwards |= behind > (scaled ? at + 1 : at);
    String unit = unit(behind);
    int last = behind + unit.length();
    if (unit.isEmpty() && (!arabic || (behind < end && !isMark(text.charAt(behind))))) {
      return null;
    }
    if (last + 1 < end && isDash(text.charAt(last)) && isDigit(text.charAt(last + 1))) {
      return null;
    }
    Accuracy accuracy =
        upwards ? Accuracy.UPWARDS : scaled ? Accuracy.ROUNDED : accuracyBehind(last);
    String word = wordBefore(from, least);
    if (!word.isEmpty()) {
      accuracy = "超过逾突破至少".contains(word) ? Accuracy.EXCEEDED : Accuracy.ABOUT;
    }
    return new Quantity(
        from - word.length(), last, printed.multiply(scale), unit, accuracy, step(printed, scale));
  }

  private BigDecimal arabic(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isDigit(text.charAt(i))) {
        return new BigDecimal(text.substring(from, to).replace(",", ""));
      }
    }
    return BigDecimal.valueOf(Long.parseLong(text, from, to, 10));
  }

  /** Where 余 or 多 ends. */
  private int more(int at) {
    return starts(at, "余") || starts(at, "多") ? at + 1 : at;
  }

  private BigDecimal scale(int at) {
    boolean money = starts(at, "万元") || starts(at, "亿元");
    boolean scaled = at < end && "万亿千百".indexOf(text.charAt(at)) >= 0;
    return scaled && !money ? scale(text.charAt(at)) : BigDecimal.ONE;
  }

  private Accuracy accuracyBehind(int at) {
    if (starts(at, "以上")) {
      return Accuracy.EXCEEDED;
    }
    return starts(at, "左右") || starts(at, "上下") ? Accuracy.ABOUT : Accuracy.EXACT;
  }

  private static String each(List<String> words, Function<String, Character> character) {
    return words.stream().map(character).map(String::valueOf).collect(Collectors.joining());
  }

  private String wordBefore(int from, int least) {
    if (from == least || !BEFORE_ENDS.has(text.charAt(from - 1))) {
      return "";
    }
    for (String word : BEFORE) {
      if (from - word.length() >= least && text.startsWith(word, from - word.length())) {
        return word;
      }
    }
    return "";
  }

  private static boolean isDash(char c) {
    return "-~/—至".indexOf(c) >= 0;
  }

  /**
   * Whether the digits go on from something else: an ordinal, a date, a range, a document number.
   */
  private boolean isPartOfMore(int from, int least) {
    if (from == least) {
      return false;
    }
    char before = text.charAt(from - 1);
    return "第.-~/—至#".indexOf(before) >= 0
        || isDigit(before)
        || NUMERALS.has(before)
        || (before >= 'A' && before <= 'z')
        || (before == '一' || before == '每');
  }

  private static boolean isMark(char c) {
    return ",;:。、()!?".indexOf(c) >= 0;
  }

  private boolean starts(int at, String word) {
    return at + word.length() <= end && text.startsWith(word, at);
  }

  private String unit(int at) {
    if (at >= end || !UNIT_BEGINS.has(text.charAt(at))) {
      return "";
    }
    for (String word : NO_UNITS) {
      if (starts(at, word)) {
        return "";
      }
    }
    for (String unit : UNITS) {
      if (starts(at, unit)) {
        return unit;
      }
    }
    return "";
  }

  private static BigDecimal scale(char c) {
    return BigDecimal.valueOf(
        switch (c) {
          case '万' -> 10_000L;
          case '亿' -> 100_000_000L;
          case '千' -> 1_000L;
          default -> 100L;
        });
  }

  private static BigDecimal step(BigDecimal printed, BigDecimal scale) {
    BigDecimal bare = printed.signum() == 0 ? printed : printed.stripTrailingZeros();
    return BigDecimal.ONE.scaleByPowerOfTen(-bare.scale()).multiply(scale);
  }

  /** A number in numerals up to 万; null where it is none, such as 千万. */
  private @Nullable BigDecimal chinese(int from, int to) {
    long sum = 0;
    long section = 0;
    long digit = -1;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      int figure = c == '两' ? 2 : FIGURES.indexOf(c);
      if (figure >= 0) {
        if (digit > 0) {
          return null;
        }
        digit = figure;
      } else if (c == '万') {
        if (digit < 0 && section == 0) {
          return null;
        }
        sum += (section + Math.max(digit, 0)) * 10_000;
        section = 0;
        digit = -1;
      } else {
        if ((digit < 0 && c != '十') || digit == 0) {
          return null;
        }
        section += Math.abs(digit) * (c == '十' ? 10 : c == '百' ? 100 : 1_000);
        digit = -1;
      }
    }
    return BigDecimal.valueOf(sum + section + Math.max(digit, 0));
  }
}
