package org.gongkai.internal.form;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.CellKind;
import org.gongkai.internal.document.Blank;
import org.gongkai.report.Money;
import org.jspecify.annotations.Nullable;

/** Reads a cell as the number that its column wants, or says that it holds none. */
public final class CellParser {
  /** Longer cells hold text; the bound also keeps the patterns below cheap. */
  private static final int LONGEST = 200;

  /** A count beyond this many digits is no count. */
  private static final int COUNT_DIGITS = 18;

  private static final Pattern NOT_APPLICABLE =
      Pattern.compile("\\(?(?:[-‐-―−─━－/\\\\*无、]+|不适用|不涉及|N/?A|n/?a)\\)?");

  private static final String DIGITS = "(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?";
  private static final String NOTE = "(?:\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\))?";

  /** What the patterns begin with, digits and dashes apart. */
  private static final String FIRST = "(-−─━－/\\*无、不Nn+增减人¥￥";

  private static final Pattern COUNT =
      Pattern.compile("([-+−－])?" + DIGITS + "(?:件次|批次|人次|[件项次个条份起宗封部])?" + NOTE);

  private static final Pattern CHANGE = Pattern.compile("(增加?|减少?)" + DIGITS + "[件项次个条]?" + NOTE);

  private static final Pattern MONEY =
      Pattern.compile("(?:人民币)?([¥￥])?([-+−])?" + DIGITS + "(万元|元|万)?(?:人民币)?" + NOTE);

  private static final Pattern UNIT = Pattern.compile("[十百千万亿美欧港日韩]*元");

  private static final Pattern UNIT_NOTE = Pattern.compile("(?:单位[::]?)?万?元");

  private CellParser() {}

  /** Reads a cell's raw text. */
  public static CellValue parse(String raw, Column.Kind kind) {
    int first = 0;
    while (first < raw.length() && Blank.is(raw.charAt(first))) {
      first++;
    }
    if (first == raw.length()) {
      return CellValue.EMPTY;
    }
    if (isPlain(raw)) {
      return value(BigDecimal.valueOf(Long.parseLong(raw)), Money.Unit.UNSTATED, null);
    }
    if (raw.length() > LONGEST || !mayBegin(LabelKey.fold(raw.charAt(first)))) {
      return CellValue.TEXT;
    }
    String text = compact(raw);
    if (text == null) {
      return CellValue.TEXT;
    }
    if (NOT_APPLICABLE.matcher(text).matches()) {
      return CellValue.NOT_APPLICABLE;
    }
    return switch (kind) {
      case COUNT -> count(text);
      case CHANGE -> change(text);
      case MONEY -> money(text);
    };
  }

  /**
   * The text in half width without blanks; null where a blank between two digits makes two numbers
   * of them.
   */
  private static @Nullable String compact(String raw) {
    var text = new StringBuilder(raw.length());
    boolean blankBefore = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = LabelKey.fold(raw.charAt(i));
      if (Blank.is(c)) {
        blankBefore = true;
        continue;
      }
      if (blankBefore
          && isDigit(c)
          && text.length() > 0
          && isDigit(text.charAt(text.length() - 1))) {
        return null;
      }
      blankBefore = false;
      text.append(c == '，' ? ',' : c);
    }
    return text.toString();
  }

  /**
   * Whether a cell that is not blank holds digits and nothing else, as most do that hold a number.
   */
  static boolean isPlain(String text) {
    if (text.length() > COUNT_DIGITS) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of the patterns may begin with this; labels seldom do. */
  private static boolean mayBegin(char c) {
    return isDigit(c) || FIRST.indexOf(c) >= 0 || (c >= '‐' && c <= '―');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static CellValue count(String text) {
    Matcher matcher = COUNT.matcher(text);
    if (!matcher.matches()) {
      return CellValue.TEXT;
    }
    BigDecimal number = whole(matcher.group(2), matcher.group(3));
    boolean negative = matcher.group(1) != null && !matcher.group(1).equals("+");
    return number == null
        ? CellValue.TEXT
        : value(negative ? number.negate() : number, Money.Unit.UNSTATED, matcher.group(4));
  }

  private static CellValue change(String text) {
    Matcher matcher = CHANGE.matcher(text);
    if (!matcher.matches()) {
      return count(text);
    }
    BigDecimal number = whole(matcher.group(2), matcher.group(3));
    boolean negative = matcher.group(1).startsWith("减");
    return number == null
        ? CellValue.TEXT
        : value(negative ? number.negate() : number, Money.Unit.UNSTATED, matcher.group(4));
  }

  private static CellValue money(String text) {
    Matcher matcher = MONEY.matcher(text);
    if (!matcher.matches()) {
      return CellValue.TEXT;
    }
    String note = matcher.group(6);
    Money.Unit unit = unit(matcher.group(5), matcher.group(1) != null);
    if (unit == Money.Unit.UNSTATED && note != null && UNIT_NOTE.matcher(note).matches()) {
      unit = unitIn(note);
      note = null;
    }
    String fraction = matcher.group(4);
    var number =
        new BigDecimal(matcher.group(3).replace(",", "") + (fraction == null ? "" : fraction));
    String sign = matcher.group(2);
    boolean negative = sign != null && !sign.equals("+");
    return value(negative ? number.negate() : number, unit, note);
  }

  private static Money.Unit unit(@Nullable String printed, boolean yuanSign) {
    if (printed == null) {
      return yuanSign ? Money.Unit.YUAN : Money.Unit.UNSTATED;
    }
    return printed.equals("元") ? Money.Unit.YUAN : Money.Unit.TEN_THOUSAND_YUAN;
  }

  /** The unit of money that a header or a note names; unstated where it names another or two. */
  static Money.Unit unitIn(String text) {
    if (text.length() > LONGEST) {
      return Money.Unit.UNSTATED;
    }
    Matcher matcher = UNIT.matcher(LabelKey.of(text));
    Money.Unit unit = Money.Unit.UNSTATED;
    while (matcher.find()) {
      Money.Unit found =
          switch (matcher.group()) {
            case "元" -> Money.Unit.YUAN;
            case "万元" -> Money.Unit.TEN_THOUSAND_YUAN;
            default -> Money.Unit.UNSTATED;
          };
      if (unit != Money.Unit.UNSTATED && found != unit) {
        return Money.Unit.UNSTATED;
      }
      unit = found;
    }
    return unit;
  }

  private static @Nullable BigDecimal whole(String digits, @Nullable String fraction) {
    String plain = digits.replace(",", "");
    if (plain.length() > COUNT_DIGITS || (fraction != null && !fraction.matches("\\.0+"))) {
      return null;
    }
    return new BigDecimal(plain);
  }

  private static CellValue value(BigDecimal number, Money.Unit unit, @Nullable String note) {
    return new CellValue(
        number.signum() == 0 ? CellKind.ZERO : CellKind.NUMBER, number, unit, note);
  }
}
