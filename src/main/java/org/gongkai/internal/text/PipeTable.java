package org.gongkai.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.GongkaiException;
import org.gongkai.Limits;
import org.gongkai.internal.document.Blank;
import org.jspecify.annotations.Nullable;

/**
 * Tables of Markdown: a row a line with bars between the cells, below the first one a line of
 * hyphens. The bars at the ends may be left out.
 */
final class PipeTable implements Layout {
  private final Limits limits;
  private final Markdown markdown;

  /** Up to this line there are bars, but no tables. */
  private int without;

  PipeTable(Limits limits, Markdown markdown) {
    this.limits = limits;
    this.markdown = markdown;
  }

  /** Whether a line parts the header of a table from its rows. */
  static boolean isDelimiter(String line) {
    String words = Blank.strip(line);
    boolean bar = false;
    boolean hyphen = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      bar |= c == '|';
      hyphen |= c == '-';
      if (c != '|' && c != '-' && c != ':' && c != ' ') {
        return false;
      }
    }
    return bar && hyphen;
  }

  @Override
  public Part.@Nullable Stretch read(List<String> lines, int from) throws GongkaiException {
    if (from < without || !hasBar(lines.get(from))) {
      return null;
    }
    boolean barred = startsWithBar(lines.get(from));
    boolean delimited = isDelimiter(lines.get(from)) || isDelimiter(lines, from + 1);
    if (!delimited && !barred) {
      return null;
    }
    int to = from;
    while (to < lines.size() && hasBar(lines.get(to))) {
      delimited |= isDelimiter(lines.get(to));
      to++;
    }
    if (!delimited) {
      without = to;
      return null;
    }
    return tables(lines, from, to);
  }

  private static boolean isDelimiter(List<String> lines, int at) {
    return at < lines.size() && isDelimiter(lines.get(at));
  }

  private static boolean hasBar(String line) {
    return line.indexOf('|') >= 0;
  }

  private static boolean startsWithBar(String line) {
    return Blank.strip(line).startsWith("|");
  }

  /** A header begins a table, be it right below another one. */
  private Part.Stretch tables(List<String> lines, int from, int to) throws GongkaiException {
    var parts = new ArrayList<Part>();
    var table = new ArrayList<List<String>>();
    var delimiter = delimiter(lines, from, to);
    int cells = 0;
    for (int i = from; i < to; i++) {
      if (isDelimiter(lines.get(i))) {
        continue;
      }
      if (i + 1 < to && isDelimiter(lines.get(i + 1))) {
        flush(table, parts);
        delimiter = Blank.strip(lines.get(i + 1));
      }
      List<String> row = cells(Blank.strip(lines.get(i)), delimiter);
      cells += row.size();
      if (cells > limits.cells()) {
        throw Part.exceeded("cells", limits.cells(), "cells");
      }
      table.add(row);
    }
    flush(table, parts);
    return new Part.Stretch(to, parts);
  }

  private static String delimiter(List<String> lines, int from, int to) {
    int at = from;
    while (at < to && !isDelimiter(lines.get(at))) {
      at++;
    }
    return at < to ? Blank.strip(lines.get(at)) : "|";
  }

  private static void flush(List<List<String>> table, List<Part> parts) {
    if (!table.isEmpty()) {
      parts.add(new Part.Grid(StubSpans.of(table), false));
      table.clear();
    }
  }

  /**
   * The cells of a row. A bar at its start is no cell's where the delimiter has one there; else it
   * is one unless the row has more cells than the delimiter.
   */
  private List<String> cells(String row, String delimiter) {
    List<String> cells = split(row);
    boolean first = row.startsWith("|");
    boolean last = cells.size() > 1 && row.endsWith("|") && cells.get(cells.size() - 1).isEmpty();
    if (!delimiter.startsWith("|") && first) {
      int columns = split(delimiter).size() - (delimiter.endsWith("|") ? 1 : 0);
      boolean inside = cells.size() == columns;
      boolean outside = last && cells.size() == columns + 2;
      if (!inside && !outside) {
        return List.of(String.join("\n", cells));
      }
      first = outside;
      last = outside;
    } else if (!delimiter.endsWith("|") && !delimiter.startsWith("|")) {
      last = false;
    }
    List<String> own = cells.subList(first ? 1 : 0, cells.size() - (last ? 1 : 0));
    return own.stream().map(markdown::cell).toList();
  }

  /** What stands between the bars; a bar behind a backslash is a word. */
  private static List<String> split(String row) {
    var cells = new ArrayList<String>();
    int from = 0;
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '|') {
        cells.add(Blank.strip(row.substring(from, i)));
        from = i + 1;
      }
    }
    cells.add(Blank.strip(row.substring(Math.min(from, row.length()))));
    return cells;
  }
}
