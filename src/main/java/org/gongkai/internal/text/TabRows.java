package org.gongkai.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.GongkaiException;
import org.gongkai.Limits;
import org.gongkai.internal.document.Blank;
import org.jspecify.annotations.Nullable;

/**
 * A row a line, with tabs between the cells, as spreadsheets, browsers, Word and catdoc give it. A
 * cell with line breaks may stand in quotation marks, as spreadsheets write it; without them a
 * broken row cannot be told from two.
 */
final class TabRows {
  /** No row has more lines. */
  private static final int QUOTED_LINES = 400;

  /** A row with a longer cell that ends like a sentence is running text. */
  private static final int SENTENCE = 60;

  private final List<String> lines;
  private final List<TabRow> rows;

  /**
   * Place among the rows by first line, relative to the first line of all; -1 where none starts.
   */
  private final int[] starting;

  private final int from;
  private final boolean[] unsure;

  private TabRows(List<String> lines, List<TabRow> rows, int from, int to) {
    this.lines = lines;
    this.rows = rows;
    this.from = from;
    this.unsure = UnsureRows.of(rows, isMixed());
    this.starting = new int[to - from];
    Arrays.fill(starting, -1);
    for (int i = 0; i < rows.size(); i++) {
      starting[rows.get(i).first() - from] = i;
    }
  }

  static TabRows of(List<String> lines, int from, int to, Limits limits) throws GongkaiException {
    var rows = new ArrayList<TabRow>();
    int cells = 0;
    boolean quoted = true;
    int at = from;
    while (at < to) {
      int next = quoted ? quotedEnd(lines, at, to) : at + 1;
      quoted &= next > at;
      next = Math.max(next, at + 1);
      String row = next == at + 1 ? lines.get(at) : String.join("\n", lines.subList(at, next));
      if (row.indexOf('\t') >= 0) {
        List<String> fields = fields(row, limits);
        cells += fields.size();
        if (cells > limits.cells()) {
          throw Part.exceeded("cells", limits.cells(), "cells");
        }
        if (!isProse(fields)) {
          rows.add(new TabRow(at, next, fields));
        }
      }
      at = next;
    }
    return new TabRows(lines, rows, from, to);
  }

  private static boolean isProse(List<String> fields) {
    String last = "";
    boolean sentence = false;
    for (String field : fields) {
      last = Blank.is(field) ? last : Blank.strip(field);
      sentence |= field.length() > SENTENCE;
    }
    return sentence && last.endsWith("。");
  }

  /**
   * The line behind the row that starts here, which may have line breaks in quotation marks; this
   * line itself where marks are not closed, which then are none.
   */
  private static int quotedEnd(List<String> lines, int at, int to) {
    if (!opens(lines.get(at), false)) {
      return at + 1;
    }
    boolean open = true;
    int end = at + 1;
    while (open && end < Math.min(to, at + QUOTED_LINES)) {
      open = opens(lines.get(end++), true);
    }
    return open ? at : end;
  }

  /** Whether quotation marks are open at the end of a line. */
  private static boolean opens(String line, boolean before) {
    boolean open = before;
    boolean start = !before;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && (open || start)) {
        open = !open;
      } else if (c == '"' && i > 0 && line.charAt(i - 1) == '"') {
        open = true;
      }
      start = c == '\t';
    }
    return open;
  }

  /** The cells of a row; quotation marks around a cell are taken off where they close it. */
  static List<String> fields(String row, Limits limits) throws GongkaiException {
    var fields = new ArrayList<String>();
    int at = 0;
    while (at <= row.length()) {
      int close = row.startsWith("\"", at) ? closing(row, at + 1) : -1;
      int tab = row.indexOf('\t', Math.max(at, close));
      int end = tab < 0 ? row.length() : tab;
      boolean quoted = close == end - 1 && close > at;
      fields.add(
          quoted ? row.substring(at + 1, close).replace("\"\"", "\"") : row.substring(at, end));
      if (fields.size() > limits.cells()) {
        throw Part.exceeded("cells", limits.cells(), "cells");
      }
      at = end + 1;
    }
    return fields;
  }

  /** Where the mark stands that closes quoted text; -1 where none does. */
  private static int closing(String row, int from) {
    int at = from;
    while (at < row.length()) {
      boolean mark = row.charAt(at) == '"';
      boolean end = at + 1 == row.length() || row.charAt(at + 1) == '\t';
      if (mark && end) {
        return at;
      }
      boolean doubled = mark && row.charAt(at + 1) == '"';
      if (mark && !doubled) {
        return -1;
      }
      at += doubled ? 2 : 1;
    }
    return -1;
  }

  /** The rows that stand together from this line on; null where they are no table. */
  Part.@Nullable Stretch read(int line) {
    int place = starting[line - from];
    if (place < 0) {
      return null;
    }
    int last = place;
    while (last + 1 < rows.size() && isGap(rows.get(last).to(), rows.get(last + 1).first())) {
      last++;
    }
    int to = rows.get(last).to();
    if (last == place && !isNear(place)) {
      return Part.Stretch.ofLines(lines, line, to);
    }
    boolean led = rows.subList(place, last + 1).stream().allMatch(TabRow::isLed);
    var parts = new ArrayList<Part>();
    var table = new ArrayList<List<String>>();
    for (int i = place; i <= last; i++) {
      if (unsure[i]) {
        flush(table, parts);
        parts.addAll(Part.Stretch.ofLines(lines, rows.get(i).first(), rows.get(i).to()).parts());
      } else {
        List<String> fields = rows.get(i).fields();
        table.add(led ? fields.subList(1, fields.size()) : fields);
      }
    }
    flush(table, parts);
    return new Part.Stretch(to, parts);
  }

  private boolean isMixed() {
    for (int i = 1; i < rows.size(); i++) {
      if (!isGap(rows.get(i - 1).to(), rows.get(i).first())) {
        return true;
      }
    }
    return false;
  }

  private static void flush(List<List<String>> table, List<Part> parts) {
    if (!table.isEmpty()) {
      parts.add(new Part.Grid(StubSpans.of(table), false));
      table.clear();
    }
  }

  private boolean isGap(int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Lines.isEmpty(lines.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a row that stands alone is one line away from another: banners part tables. */
  private boolean isNear(int place) {
    return (place > 0 && isOneLine(rows.get(place - 1).to(), rows.get(place).first()))
        || (place + 1 < rows.size()
            && isOneLine(rows.get(place).to(), rows.get(place + 1).first()));
  }

  private boolean isOneLine(int start, int end) {
    int printed = 0;
    for (int i = start; i < end && printed < 2; i++) {
      printed += Lines.isEmpty(lines.get(i)) ? 0 : 1;
    }
    return printed < 2;
  }
}
