package org.gongkai.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.internal.document.Blank;

/**
 * Gives the labels of rows back the width that they had where merged cells are written as empty
 * ones, so that all rows of a table have the same number of cells: in columns left of every number,
 * in which other rows have labels or which have no heading, what is empty behind a label belongs to
 * it. A row with a number in a column that has no heading, though others have, cannot be read, nor
 * can one with an empty cell behind its label where there is no header. Used for such a run of
 * rows.
 */
final class StubSpans {
  /** Fewer rows may have the same number of cells by chance. */
  private static final int RUN = 4;

  private final boolean[] headed;
  private final boolean[] labelled;
  private int numbers;
  private boolean header;

  private StubSpans(int cells) {
    headed = new boolean[cells];
    labelled = new boolean[cells];
    numbers = cells;
  }

  static List<List<TextCell>> of(List<List<String>> rows) {
    var spanned = new ArrayList<List<TextCell>>(rows.size());
    int from = 0;
    while (from < rows.size()) {
      int to = from + 1;
      while (to < rows.size() && rows.get(to).size() == rows.get(from).size()) {
        to++;
      }
      if (to - from >= RUN || to - from == rows.size()) {
        new StubSpans(rows.get(from).size()).add(rows.subList(from, to), spanned);
      } else {
        rows.subList(from, to).forEach(row -> spanned.add(Part.row(row)));
      }
      from = to;
    }
    return spanned;
  }

  private void add(List<List<String>> rows, List<List<TextCell>> spanned) {
    var sure = new boolean[rows.size()];
    for (int i = 0; i < sure.length; i++) {
      sure[i] = take(rows.get(i));
    }
    for (int i = 0; i < sure.length; i++) {
      List<String> row = rows.get(i);
      boolean told = sure[i] && tells(row);
      spanned.add(told ? spanned(row) : Part.row(List.of(String.join("\n", row))));
    }
  }

  /** Whether each number of a row stands below a heading. */
  private boolean take(List<String> row) {
    int first = 0;
    while (first < row.size() && !Numeral.is(row.get(first))) {
      first++;
    }
    boolean words = first == row.size();
    int filled = 0;
    for (int i = 0; i < row.size(); i++) {
      boolean number = Numeral.is(row.get(i));
      if (number && header && !headed[i]) {
        return false;
      }
      if (!number && !Blank.is(row.get(i))) {
        filled++;
        headed[i] |= words;
        labelled[i] |= i < first && !words;
      }
    }
    header |= words && filled > 1;
    numbers = Math.min(numbers, first);
    return true;
  }

  /** Whether it is known of each empty cell in front of the numbers what it is. */
  private boolean tells(List<String> row) {
    boolean label = false;
    for (int i = 0; i < numbers && numbers < row.size(); i++) {
      boolean blank = Blank.is(row.get(i));
      if (blank && label && !header && !labelled[i]) {
        return false;
      }
      label |= !blank;
    }
    return true;
  }

  private List<TextCell> spanned(List<String> row) {
    var cells = new ArrayList<TextCell>(row.size());
    int at = 0;
    while (at < row.size()) {
      int to = at + 1;
      while (!Blank.is(row.get(at)) && to < row.size() && isStub(to) && Blank.is(row.get(to))) {
        to++;
      }
      cells.add(new TextCell(row.get(at), at, to - at));
      at = to;
    }
    return cells;
  }

  /** Whether an empty cell in this column is the rest of a label. */
  private boolean isStub(int column) {
    return column < numbers && (labelled[column] || (header && !headed[column]));
  }
}
