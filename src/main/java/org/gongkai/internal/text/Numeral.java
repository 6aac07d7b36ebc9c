package org.gongkai.internal.text;

import org.gongkai.internal.document.Blank;

/** Tells cells with numbers from cells with words. */
final class Numeral {
  /** The characters of the units that numbers carry. */
  private static final String UNITS = "件项次个条份起宗封部人批宗篇期场万亿元民币%％";

  private static final String SIGNS = "+-−－±¥￥增减加";
  private static final String INSIDE = ",，.．";

  /** What stands where there is no number. */
  private static final String NOTHING = "-—–－−/／\\无";

  private Numeral() {}

  /** Whether a cell holds a number, perhaps with a sign, a unit or a note in brackets. */
  static boolean is(String cell) {
    int at = skip(cell, 0);
    while (at < cell.length() && SIGNS.indexOf(cell.charAt(at)) >= 0) {
      at = skip(cell, at + 1);
    }
    int digits = at;
    while (digits < cell.length() && isInside(cell.charAt(digits))) {
      digits++;
    }
    if (digits == at || !Character.isDigit(cell.charAt(at))) {
      return false;
    }
    boolean item = INSIDE.indexOf(cell.charAt(digits - 1)) >= 0;
    int letters = units(cell, digits);
    return letters == 0 || (letters > 0 && !item);
  }

  /** Whether a cell holds a number or a mark that stands for none. */
  static boolean isOrNone(String cell) {
    if (is(cell)) {
      return true;
    }
    boolean some = false;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (!Blank.is(c) && NOTHING.indexOf(c) < 0) {
        return false;
      }
      some |= !Blank.is(c);
    }
    return some;
  }

  static boolean isDigit(char c) {
    return Character.isDigit(c);
  }

  /** Whether the rest of a number may stand behind this character. */
  static boolean isPart(char c) {
    return isInside(c) || SIGNS.indexOf(c) >= 0;
  }

  private static boolean isInside(char c) {
    return isDigit(c) || INSIDE.indexOf(c) >= 0;
  }

  /** How many characters of units follow, notes in brackets left out; -1 where others do. */
  private static int units(String cell, int from) {
    int units = 0;
    int depth = 0;
    for (int i = from; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == '(' || c == '（') {
        depth++;
      } else if ((c == ')' || c == '）') && depth > 0) {
        depth--;
      } else if (depth == 0 && !Blank.is(c)) {
        if (UNITS.indexOf(c) < 0) {
          return -1;
        }
        units++;
      }
    }
    return units;
  }

  private static int skip(String text, int from) {
    int at = from;
    while (at < text.length() && Blank.is(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
