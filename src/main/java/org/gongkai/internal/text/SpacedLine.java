package org.gongkai.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.internal.document.Blank;

/**
 * A line cut where two or more blanks stand.
 *
 * @param line its place
 */
record SpacedLine(int line, List<Field> fields) {

  /** Words, and the columns of the screen that they cover, the last one excluded. */
  record Field(String text, int from, int to) {
    boolean meets(int start, int end) {
      return from < end && start < to;
    }
  }

  static SpacedLine of(String text, int line) {
    var fields = new ArrayList<Field>();
    int column = 0;
    int start = -1;
    int startColumn = 0;
    int end = 0;
    int endColumn = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Blank.is(c)) {
        if (start >= 0 && i - end >= 2) {
          fields.add(new Field(text.substring(start, end), startColumn, endColumn));
          start = -1;
        }
        if (start < 0) {
          start = i;
          startColumn = column;
        }
        end = i + 1;
        endColumn = column + Width.of(c, true);
      }
      column += Width.of(c, true);
    }
    if (start >= 0) {
      fields.add(new Field(text.substring(start, end), startColumn, endColumn));
    }
    return new SpacedLine(line, fields);
  }

  /** The place of the first number behind the words; the number of fields where there is none. */
  int firstNumber() {
    int first = fields.size();
    while (first > 0 && Numeral.isOrNone(fields.get(first - 1).text())) {
      first--;
    }
    return first;
  }

  boolean hasNumbers() {
    for (int i = firstNumber(); i < fields.size(); i++) {
      if (Numeral.is(fields.get(i).text())) {
        return true;
      }
    }
    return false;
  }
}
