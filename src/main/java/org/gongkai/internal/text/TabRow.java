package org.gongkai.internal.text;

import java.util.List;
import org.gongkai.internal.document.Blank;

/**
 * A row of cells.
 *
 * @param first its first line
 * @param to the line behind it
 */
record TabRow(int first, int to, List<String> fields) {
  /** Whether it holds a number, or a mark for none behind its label. */
  boolean hasNumber() {
    return fields.stream().anyMatch(Numeral::is)
        || fields.stream().skip(1).anyMatch(Numeral::isOrNone);
  }

  /** Whether a tab stands in front of the first cell. */
  boolean isLed() {
    return fields.size() > 1 && fields.get(0).isEmpty();
  }

  boolean startsBlank() {
    return Blank.is(fields.get(0));
  }

  /** The number of empty cells at the end. */
  int trailing() {
    int trailing = 0;
    while (trailing < fields.size() && Blank.is(fields.get(fields.size() - 1 - trailing))) {
      trailing++;
    }
    return trailing;
  }

  /** The number of cells from the first with words on. */
  int cells() {
    return fields.size() - blanks();
  }

  /** The number of cells from the first to the last with words. */
  int filled() {
    int to = fields.size();
    while (to > 0 && Blank.is(fields.get(to - 1))) {
      to--;
    }
    return Math.max(0, to - blanks());
  }

  /** The number of cells behind the last one with words. */
  int values() {
    int values = 0;
    while (values < fields.size() && isValue(fields.get(fields.size() - 1 - values))) {
      values++;
    }
    return values;
  }

  private static boolean isValue(String field) {
    return Blank.is(field) || Numeral.isOrNone(field);
  }

  private int blanks() {
    int blanks = 0;
    while (blanks < fields.size() && Blank.is(fields.get(blanks))) {
      blanks++;
    }
    return blanks;
  }
}
