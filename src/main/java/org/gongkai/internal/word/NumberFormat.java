package org.gongkai.internal.word;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Prints a number as Word does in an automatic label. The formats are those of ECMA-376 part 1,
 * 17.18.59; where Word differs from the text of the standard, as Word prints them ([MS-DOCX] 2.4,
 * [MS-OI29500] 2.1.540).
 */
public final class NumberFormat {
  /** Not a format of the standard: plain digits with leading zeros, their number at the end. */
  public static final String PADDED = "padded";

  private static final String COUNTING = "一二三四五六七八九";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

  /** The names by their numbers in .doc and RTF, from 0 on ([MS-OSHARED] 2.2.1.3). */
  private static final List<String> CODES =
      List.of(
          ("decimal upperRoman lowerRoman upperLetter lowerLetter ordinal cardinalText ordinalText"
                  + " hex chicago ideographDigital japaneseCounting aiueo iroha decimalFullWidth"
                  + " decimalHalfWidth japaneseLegal japaneseDigitalTenThousand"
                  + " decimalEnclosedCircle decimalFullWidth2 aiueoFullWidth irohaFullWidth"
                  + " decimalZero bullet ganada chosung decimalEnclosedFullstop"
                  + " decimalEnclosedParen decimalEnclosedCircleChinese ideographEnclosedCircle"
                  + " ideographTraditional ideographZodiac ideographZodiacTraditional"
                  + " taiwaneseCounting ideographLegalTraditional taiwaneseCountingThousand"
                  + " taiwaneseDigital chineseCounting chineseLegalSimplified"
                  + " chineseCountingThousand decimal koreanDigital koreanCounting koreanLegal"
                  + " koreanDigital2 hebrew1 arabicAlpha hebrew2 arabicAbjad hindiVowels"
                  + " hindiConsonants hindiNumbers hindiCounting thaiLetters thaiNumbers"
                  + " thaiCounting vietnameseCounting numberInDash russianLower russianUpper")
              .split(" "));

  private static final int NO_NUMBER = 255;

  private NumberFormat() {}

  /** The name of the format that has this number in .doc and RTF; one of its own if unknown. */
  public static String ofCode(int code) {
    if (code == NO_NUMBER) {
      return "none";
    }
    return code >= 0 && code < CODES.size() ? CODES.get(code) : "nfc" + code;
  }

  /** The number in the named format, or null where the format is not known. */
  public static @Nullable String print(String format, int number) {
    String printed = number < 0 ? null : ideographic(format, number);
    return printed != null ? printed : western(format, number);
  }

  private static @Nullable String western(String format, int number) {
    return switch (format) {
      case "decimal", "decimalHalfWidth" -> decimal(number);
      case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : decimal(number);
      case "decimalFullWidth", "decimalFullWidth2" -> shift(decimal(number), '０');
      case "numberInDash" -> "- " + number + " -";
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letters(number, 'A');
      case "lowerLetter" -> letters(number, 'a');
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> series(number, '①', 20);
      case "decimalEnclosedParen" -> series(number, '⑴', 20);
      case "decimalEnclosedFullstop" -> series(number, '⒈', 20);
      case "ideographEnclosedCircle" -> series(number, '㈠', 10);
      case "none", "bullet" -> "";
      default ->
          format.startsWith(PADDED)
              ? padded(number, format.charAt(PADDED.length()) - '0')
              : isIdeographic(format) ? decimal(number) : null;
    };
  }

  private static boolean isIdeographic(String format) {
    return ideographic(format, 1) != null;
  }

  private static @Nullable String ideographic(String format, int number) {
    return switch (format) {
      case "chineseCounting", "taiwaneseCounting" -> upToHundred(number);
      case "chineseCountingThousand" ->
          new Counting(COUNTING, "十百千", "万亿", "〇", true, false).print(number);
      case "taiwaneseCountingThousand" ->
          new Counting(COUNTING, "十百千", "萬億", "零", true, false).print(number);
      case "japaneseCounting" -> new Counting(COUNTING, "十百千", "万億", "", true, true).print(number);
      case "chineseLegalSimplified" ->
          new Counting("壹贰叁肆伍陆柒捌玖", "拾佰仟", "萬亿", "零", false, false).print(number);
      case "ideographLegalTraditional" ->
          new Counting("壹貳參肆伍陸柒捌玖", "拾佰仟", "萬億", "零", false, false).print(number);
      case "japaneseLegal" ->
          new Counting("壱弐参四伍六七八九", "拾百阡", "萬億", "", false, false).print(number);
      case "ideographDigital", "japaneseDigitalTenThousand" -> digits(number, '〇');
      case "taiwaneseDigital" -> digits(number, '○');
      case "ideographTraditional" -> nth(STEMS, number);
      case "ideographZodiac" -> nth(BRANCHES, number);
      case "ideographZodiacTraditional" -> sexagenary(number);
      default -> null;
    };
  }

  private static String decimal(int number) {
    return Integer.toString(number);
  }

  private static String padded(int number, int digits) {
    String plain = decimal(number);
    return "0".repeat(Math.max(0, digits - plain.length())) + plain;
  }

  private static String shift(String digits, char zero) {
    var shifted = new StringBuilder(digits.length());
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      shifted.append(c >= '0' && c <= '9' ? (char) (c - '0' + zero) : c);
    }
    return shifted.toString();
  }

  /** One character a number as far as Unicode has one, then plain digits. */
  private static String series(int number, char first, int last) {
    return number >= 1 && number <= last
        ? String.valueOf((char) (first + number - 1))
        : decimal(number);
  }

  private static String nth(String series, int number) {
    return number >= 1 && number <= series.length()
        ? series.substring(number - 1, number)
        : decimal(number);
  }

  private static String sexagenary(int number) {
    return number >= 1 && number <= 60
        ? nth(STEMS, (number - 1) % 10 + 1) + nth(BRANCHES, (number - 1) % 12 + 1)
        : decimal(number);
  }

  private static String roman(int number) {
    if (number < 1 || number > 32_767) {
      return decimal(number);
    }
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    var roman = new StringBuilder();
    int left = number;
    for (int i = 0; i < values.length; i++) {
      for (; left >= values[i]; left -= values[i]) {
        roman.append(signs[i]);
      }
    }
    return roman.toString();
  }

  /** A to Z, then AA, BB; Word stops at thirty letters. */
  private static String letters(int number, char first) {
    return number >= 1 && number <= 26 * 30
        ? String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1)
        : decimal(number);
  }

  private static String digits(int number, char zero) {
    var digits = new StringBuilder();
    for (char digit : decimal(number).toCharArray()) {
      digits.append(digit == '0' ? zero : COUNTING.charAt(digit - '1'));
    }
    return digits.toString();
  }

  /** Words up to 99, and from there digits: 九十九, 一○○, 一○一. */
  private static String upToHundred(int number) {
    return number >= 1 && number < 100
        ? new Counting(COUNTING, "十百千", "万亿", "", true, false).print(number)
        : digits(number, '○');
  }

  /**
   * Numbers in words, by groups of four digits.
   *
   * @param zero written once for any zeros between two other digits
   * @param bareTen whether ten at the beginning is 十, not 一十
   * @param bareOne whether one is left out before hundred and thousand, too
   */
  private record Counting(
      String digits, String places, String groups, String zero, boolean bareTen, boolean bareOne) {

    String print(int number) {
      if (number == 0) {
        return zero.isEmpty() ? "〇" : zero;
      }
      var words = new StringBuilder();
      int scale = 100_000_000;
      boolean gap = false;
      for (int group = 2; group >= 0; group--, scale /= 10_000) {
        int part = number / scale % 10_000;
        if (part == 0) {
          gap = words.length() > 0;
          continue;
        }
        group(part, words, gap || (words.length() > 0 && part < 1000));
        gap = false;
        if (group > 0) {
          words.append(groups.charAt(group - 1));
        }
      }
      return words.toString();
    }

    private void group(int part, StringBuilder words, boolean gapBefore) {
      boolean gap = gapBefore;
      boolean first = words.length() == 0;
      int scale = 1000;
      for (int place = 3; place >= 0; place--, scale /= 10) {
        int digit = part / scale % 10;
        if (digit == 0) {
          gap |= !first;
          continue;
        }
        if (gap) {
          words.append(zero);
          gap = false;
        }
        boolean bare =
            digit == 1 && ((place == 1 && bareTen && (first || bareOne)) || (place > 1 && bareOne));
        if (!bare) {
          words.append(digits.charAt(digit - 1));
        }
        if (place > 0) {
          words.append(places.charAt(place - 1));
        }
        first = false;
      }
    }
  }
}
