package org.gongkai.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.GongkaiException;
import org.gongkai.Limits;
import org.gongkai.internal.document.Blank;
import org.jspecify.annotations.Nullable;

/**
 * Tables drawn with lines, in plain characters ({@code +---+}, as grid tables of reStructuredText
 * and pandoc) or in those for boxes. A rule below a row ends it; a rule below some of its cells
 * ends these only.
 */
final class BoxTable implements Layout {
  private static final String UPRIGHT = "│┃║┆┇┊┋╎╏";
  private static final String LEVEL = "─━═┄┅┈┉╌╍";

  /** A cell with fewer hyphens holds a dash. */
  private static final int RULE = 3;

  private final Limits limits;

  BoxTable(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Part.@Nullable Stretch read(List<String> lines, int from) throws GongkaiException {
    if (!isRule(Blank.strip(lines.get(from)))) {
      return null;
    }
    var rows = new ArrayList<List<String>>();
    var block = new ArrayList<List<String>>();
    int to = from;
    int cells = 0;
    boolean whole = true;
    while (to < lines.size() && isDrawn(Blank.strip(lines.get(to)))) {
      String line = Blank.strip(lines.get(to++));
      if (isRule(line)) {
        whole &= addRows(block, rows);
        block.clear();
      } else {
        List<String> segments = segments(line);
        cells += segments.size();
        block.add(segments);
      }
      if (cells > limits.cells()) {
        throw Part.exceeded("cells", limits.cells(), "cells");
      }
    }
    whole &= block.isEmpty() && !rows.isEmpty();
    return whole
        ? new Part.Stretch(to, List.of(new Part.Grid(spanned(rows), false)))
        : Part.Stretch.ofLines(lines, from, to);
  }

  /** Where merged cells are drawn as one, rows have different numbers of cells. */
  private static List<List<TextCell>> spanned(List<List<String>> rows) {
    int cells = rows.get(0).size();
    boolean unmerged = rows.stream().allMatch(row -> row.size() == cells);
    return unmerged ? StubSpans.of(rows) : rows.stream().map(Part::row).toList();
  }

  private static boolean isBox(char c) {
    return c >= '\u2500' && c <= '\u257f';
  }

  private static boolean isDrawn(String line) {
    return !line.isEmpty() && ("|+".indexOf(line.charAt(0)) >= 0 || isBox(line.charAt(0)));
  }

  /** Whether a line has nothing but a rule from end to end. */
  private static boolean isRule(String line) {
    if (line.length() < RULE || !(line.charAt(0) == '+' || isBox(line.charAt(0)))) {
      return false;
    }
    boolean level = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      level |= c == '-' || c == '=' || LEVEL.indexOf(c) >= 0;
      boolean drawn = "+-=:".indexOf(c) >= 0 || (isBox(c) && UPRIGHT.indexOf(c) < 0);
      if (!drawn) {
        return false;
      }
    }
    return level;
  }

  /** What stands between the upright lines. */
  private static List<String> segments(String line) {
    var segments = new ArrayList<String>();
    int from = 1;
    for (int i = 1; i < line.length(); i++) {
      if (parts(line, i)) {
        segments.add(line.substring(from, i));
        from = i + 1;
      }
    }
    if (!Blank.is(line.substring(Math.min(from, line.length())))) {
      segments.add(line.substring(from));
    }
    return segments;
  }

  private static boolean parts(String line, int at) {
    char c = line.charAt(at);
    if (c == '+') {
      boolean before = line.charAt(at - 1) == '-' || line.charAt(at - 1) == '=';
      return before || line.startsWith("---", at + 1);
    }
    return c == '|' || (isBox(c) && LEVEL.indexOf(c) < 0);
  }

  private static boolean isRuleSegment(String segment) {
    String words = Blank.strip(segment);
    if (words.isEmpty()) {
      return false;
    }
    boolean plain = words.length() >= RULE;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (LEVEL.indexOf(c) < 0 && !(plain && (c == '-' || c == '='))) {
        return false;
      }
    }
    return true;
  }

  /** Adds the rows of a block; false where its lines do not have the same cells. */
  private static boolean addRows(List<List<String>> block, List<List<String>> rows) {
    if (block.isEmpty()) {
      return true;
    }
    int cells = block.get(0).size();
    List<StringBuilder> open = opened(cells);
    List<StringBuilder> row = new ArrayList<>(open);
    var built = new ArrayList<List<StringBuilder>>();
    for (List<String> line : block) {
      if (line.size() != cells) {
        return false;
      }
      if (line.stream().anyMatch(BoxTable::isRuleSegment)) {
        built.add(row);
        row = opened(cells);
        for (int i = 0; i < cells; i++) {
          if (isRuleSegment(line.get(i))) {
            open.set(i, row.get(i));
          }
        }
      }
      for (int i = 0; i < cells; i++) {
        add(line.get(i), open.get(i));
      }
    }
    built.add(row);
    built.forEach(texts -> rows.add(texts.stream().map(StringBuilder::toString).toList()));
    return true;
  }

  private static List<StringBuilder> opened(int cells) {
    var opened = new ArrayList<StringBuilder>();
    for (int i = 0; i < cells; i++) {
      opened.add(new StringBuilder());
    }
    return opened;
  }

  private static void add(String segment, StringBuilder cell) {
    String words = Blank.strip(segment);
    if (!words.isEmpty() && !isRuleSegment(segment)) {
      cell.append(cell.length() == 0 ? "" : "\n").append(words);
    }
  }
}
