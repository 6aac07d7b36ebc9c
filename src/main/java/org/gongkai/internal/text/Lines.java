package org.gongkai.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.GongkaiException;
import org.gongkai.Limits;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.limit.Budget;

/** Cuts a text into its lines, wherever the text was written. */
final class Lines {
  /** More empty lines than these say nothing more. */
  private static final int EMPTY = 4;

  /** What old editors put at the end of a file. */
  private static final char END_OF_FILE = '\u001a';

  private Lines() {}

  /**
   * The lines; of many empty ones only the first few.
   *
   * @throws GongkaiException where more lines have words than the limits leave room for
   */
  static List<String> of(String text, Budget budget) throws GongkaiException {
    Limits limits = budget.limits();
    var lines = new ArrayList<String>();
    long most = (long) limits.blocks() + limits.cells();
    int length = text.length();
    while (length > 0 && text.charAt(length - 1) == END_OF_FILE) {
      length--;
    }
    long printed = 0;
    int empty = 0;
    int from = 0;
    while (from <= length) {
      int end = from;
      while (end < length && !isBreak(text.charAt(end))) {
        end++;
      }
      budget.text(end - from);
      String line = text.substring(from, end);
      empty = isEmpty(line) ? empty + 1 : 0;
      if (empty <= EMPTY) {
        lines.add(line);
      }
      if (empty == 0 && ++printed > most) {
        throw Part.exceeded("blocks", limits.blocks(), "paragraphs");
      }
      boolean pair = end + 1 < length && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      from = end + (pair ? 2 : 1);
    }
    return lines;
  }

  /** Whether a line neither prints anything nor has a tab, which may stand for an empty cell. */
  static boolean isEmpty(String line) {
    return line.indexOf('\t') < 0 && Blank.is(line);
  }

  private static boolean isBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\f'
        || c == '\u000b'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029';
  }
}
