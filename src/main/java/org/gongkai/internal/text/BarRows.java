package org.gongkai.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.GongkaiException;
import org.gongkai.Limits;
import org.gongkai.internal.document.Blank;
import org.jspecify.annotations.Nullable;

/**
 * Tables as antiword prints them: a bar before, between and behind the cells, columns of a fixed
 * width, the words of a cell cut at this width and continued in the line below. Nothing marks where
 * a row ends.
 */
final class BarRows implements Layout {
  /** One of so many lines may have columns of other widths. */
  private static final int MOST = 5;

  private final Limits limits;

  BarRows(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Part.@Nullable Stretch read(List<String> lines, int from) throws GongkaiException {
    int to = from;
    while (to < lines.size() && isBarred(lines.get(to))) {
      to++;
    }
    if (to == from) {
      return null;
    }
    List<BarLine> table = table(lines.subList(from, to), false);
    if (!isAligned(table)) {
      table = table(lines.subList(from, to), true);
    }
    boolean aligned = isAligned(table);
    boolean single = table.size() == 1 && table.get(0).cells().size() > 1;
    if (single || (!aligned && !isARowALine(table))) {
      return Part.Stretch.ofLines(lines, from, to);
    }
    List<List<String>> rows = aligned ? WrappedRows.of(table) : trimmed(table);
    return new Part.Stretch(
        to, List.of(new Part.Grid(rows.stream().map(Part::row).toList(), false)));
  }

  private static boolean isBarred(String line) {
    String words = Blank.strip(line);
    return words.length() > 1 && words.startsWith("|") && words.endsWith("|");
  }

  private List<BarLine> table(List<String> lines, boolean eastern) throws GongkaiException {
    var table = new ArrayList<BarLine>();
    int cells = 0;
    for (String line : lines) {
      BarLine barred = BarLine.of(line, eastern);
      if (barred != null) {
        cells += barred.cells().size();
        table.add(barred);
      }
      if (cells > limits.cells()) {
        throw Part.exceeded("cells", limits.cells(), "cells");
      }
    }
    return table;
  }

  /** Whether the bars of most lines stand below those of the line above that has as many. */
  private static boolean isAligned(List<BarLine> table) {
    int alike = 0;
    int below = 0;
    for (int i = 1; i < table.size(); i++) {
      if (table.get(i).bars().size() == table.get(i - 1).bars().size()) {
        alike++;
        below += table.get(i).isLikeness(table.get(i - 1)) ? 1 : 0;
      }
    }
    return MOST * below >= (MOST - 1) * alike;
  }

  /** Whether no line looks like the rest of the row above: words in one cell and in no other. */
  private static boolean isARowALine(List<BarLine> table) {
    for (int i = 1; i < table.size(); i++) {
      BarLine line = table.get(i);
      int filled = 0;
      for (int c = 0; c < line.cells().size(); c++) {
        filled += line.isBlank(c) ? 0 : 1;
      }
      boolean alike = line.cells().size() == table.get(i - 1).cells().size();
      if (alike
          && line.cells().size() > 1
          && !line.hasNumber()
          && 2 * filled < line.cells().size()) {
        return false;
      }
    }
    return true;
  }

  private static List<List<String>> trimmed(List<BarLine> table) {
    var rows = new ArrayList<List<String>>();
    for (BarLine line : table) {
      rows.add(line.cells().stream().map(Blank::strip).toList());
    }
    return rows;
  }
}
