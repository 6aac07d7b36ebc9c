package org.gongkai.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gongkai.GongkaiException;
import org.gongkai.Limits;
import org.gongkai.internal.document.Blank;

/**
 * Text that a Word document was flattened to: a tab before each cell, an empty line after each row,
 * a further line of a cell without a tab. The continuation of a cell merged downwards is an empty
 * cell; cells merged sideways are one. Used for one table.
 */
final class WordCells {
  /** A cell this long that ends like a sentence is an indented paragraph. */
  private static final int SENTENCE = 30;

  private final Limits limits;
  private final Predicate<String> sectionStart;
  private final List<List<TextCell>> rows = new ArrayList<>();
  private final List<StringBuilder> row = new ArrayList<>();
  private int cells;

  private WordCells(Limits limits, Predicate<String> sectionStart) {
    this.limits = limits;
    this.sectionStart = sectionStart;
  }

  /** The table that starts at a line with a tab in front. */
  static Part.Stretch read(
      List<String> lines,
      int from,
      Limits limits,
      Predicate<String> heading,
      Predicate<String> sectionStart)
      throws GongkaiException {
    var table = new WordCells(limits, sectionStart);
    int to = from;
    while (to < lines.size() && table.take(lines.get(to), heading)) {
      to++;
    }
    boolean cutOff = !table.row.isEmpty();
    table.endRow();
    return new Part.Stretch(to, List.of(new Part.Grid(table.rows, cutOff)));
  }

  /** Whether a line with a tab in front is no cell but an indented paragraph. */
  static boolean isProse(String line, Predicate<String> heading) {
    String words = Blank.strip(line);
    int tab = words.indexOf('\t');
    if ((tab < 0 || words.indexOf('\t', tab + 1) < 0) && heading.test(words)) {
      return true;
    }
    return words.length() > SENTENCE && tab < 0 && words.endsWith("。");
  }

  private boolean take(String line, Predicate<String> heading) throws GongkaiException {
    if (line.startsWith("\t")) {
      if (isProse(line, heading)) {
        return false;
      }
      addCells(line);
    } else if (Blank.is(line)) {
      endRow();
    } else if (!row.isEmpty() && !sectionStart.test(line)) {
      row.get(row.size() - 1).append('\n').append(line);
    } else {
      return false;
    }
    return true;
  }

  private void addCells(String line) throws GongkaiException {
    for (String text : TabRows.fields(line.substring(1), limits)) {
      row.add(new StringBuilder(text));
      if (++cells > limits.cells()) {
        throw Part.exceeded("cells", limits.cells(), "cells");
      }
    }
  }

  private void endRow() {
    if (!row.isEmpty()) {
      rows.add(Part.row(row.stream().map(StringBuilder::toString).toList()));
      row.clear();
    }
  }
}
