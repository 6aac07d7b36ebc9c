package org.gongkai.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gongkai.GongkaiException;
import org.gongkai.Limits;
import org.gongkai.internal.document.Blank;
import org.jspecify.annotations.Nullable;

/**
 * Columns that stand below each other with two or more blanks between, as pdftotext, lynx and w3m
 * print tables. There is a table only where each number stands below one heading and no heading
 * below or above two.
 */
final class SpacedColumns implements Layout {
  /** No cell is longer. */
  private static final int LONGEST = 60;

  /** So many empty lines may stand between two rows. */
  private static final int GAP = 2;

  private final Limits limits;
  private final Predicate<String> heading;
  private final Predicate<String> sectionStart;

  SpacedColumns(Limits limits, Predicate<String> heading, Predicate<String> sectionStart) {
    this.limits = limits;
    this.heading = heading;
    this.sectionStart = sectionStart;
  }

  @Override
  public Part.@Nullable Stretch read(List<String> lines, int from) throws GongkaiException {
    if (!isSpaced(lines.get(from))) {
      return null;
    }
    var stretch = new ArrayList<SpacedLine>();
    int to = from;
    int end = from;
    int cells = 0;
    while (to < lines.size() && to - end <= GAP + 1 && mayGoOn(lines.get(to))) {
      if (!Lines.isEmpty(lines.get(to))) {
        SpacedLine line = SpacedLine.of(lines.get(to), to);
        cells += line.fields().size();
        stretch.add(line);
        end = line.fields().size() > 1 ? to + 1 : end;
      }
      if (cells > limits.cells()) {
        throw Part.exceeded("cells", limits.cells(), "cells");
      }
      to++;
    }
    int last = end;
    stretch.removeIf(line -> line.line() >= last);
    return new Part.Stretch(end, parts(lines, stretch));
  }

  private boolean mayGoOn(String line) {
    return Lines.isEmpty(line)
        || (line.indexOf('\t') < 0
            && Blank.strip(line).length() <= 4 * LONGEST
            && !sectionStart.test(line)
            && !heading.test(Blank.strip(line)));
  }

  private boolean isSpaced(String line) {
    String words = Blank.strip(line);
    for (int i = 1; i < words.length(); i++) {
      if (Blank.is(words.charAt(i)) && Blank.is(words.charAt(i - 1))) {
        return mayGoOn(line);
      }
    }
    return false;
  }

  /** Each header with the rows below it is a table of its own, or none. */
  private static List<Part> parts(List<String> lines, List<SpacedLine> stretch) {
    var parts = new ArrayList<Part>();
    int from = 0;
    while (from < stretch.size()) {
      int to = from;
      while (to < stretch.size() && !stretch.get(to).hasNumbers()) {
        to++;
      }
      while (to < stretch.size() && !isHeader(stretch, to)) {
        to++;
      }
      List<SpacedLine> block = stretch.subList(from, to);
      List<List<TextCell>> rows = new SpacedBlock(block).rows();
      if (rows.isEmpty()) {
        block.forEach(line -> parts.add(new Part.Line(lines.get(line.line()))));
      } else {
        parts.add(new Part.Grid(rows, false));
      }
      from = to;
    }
    return parts;
  }

  /** Whether a header begins here: a line of headings, or one line and then headings. */
  private static boolean isHeader(List<SpacedLine> stretch, int at) {
    return isHeadings(stretch, at)
        || (stretch.get(at).fields().size() == 1
            && !stretch.get(at).hasNumbers()
            && isHeadings(stretch, at + 1));
  }

  private static boolean isHeadings(List<SpacedLine> stretch, int at) {
    return at < stretch.size()
        && stretch.get(at).fields().size() > 1
        && stretch.get(at).firstNumber() == stretch.get(at).fields().size();
  }
}
