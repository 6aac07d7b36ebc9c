package org.gongkai.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.internal.document.Blank;

/**
 * Joins the lines of rows whose cells were cut at the width of their columns. Used for one table.
 */
final class WrappedRows {
  private enum Step {
    /** The line begins a row. */
    ROW,
    /** The line goes on with the row. */
    SAME,
    /** It may be either, if the table has empty cells. */
    UNSURE,
    /** It may be either. */
    TORN
  }

  private final boolean holes;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<StringBuilder> row = new ArrayList<>();
  private boolean unsure;
  private boolean numbers;
  private int height;

  private WrappedRows(boolean holes) {
    this.holes = holes;
  }

  /** The rows; one that cannot be told from its neighbours has a single cell with all its words. */
  static List<List<String>> of(List<BarLine> lines) {
    List<List<String>> rows = read(lines, false);
    return rows.stream().anyMatch(WrappedRows::hasHole) ? read(lines, true) : rows;
  }

  /** Whether a number stands somewhere and some cell behind the first with words is empty. */
  private static boolean hasHole(List<String> row) {
    int first = 0;
    while (first < row.size() && Blank.is(row.get(first))) {
      first++;
    }
    return row.stream().anyMatch(Numeral::is)
        && row.stream().skip(first).anyMatch(cell -> Blank.is(cell));
  }

  private static List<List<String>> read(List<BarLine> lines, boolean holes) {
    var rows = new WrappedRows(holes);
    BarLine before = null;
    for (BarLine line : lines) {
      Step step = before == null ? Step.ROW : rows.step(before, line);
      if (step == Step.ROW) {
        rows.end();
        rows.begin(line);
      } else {
        rows.goOn(before == null ? line : before, line, step);
      }
      before = line;
    }
    rows.end();
    return rows.rows;
  }

  private void begin(BarLine line) {
    line.cells().forEach(cell -> row.add(new StringBuilder(trimmed(cell))));
    numbers = line.hasNumber();
    unsure = false;
    height = 1;
  }

  private void goOn(BarLine before, BarLine line, Step step) {
    boolean doubtful = step == Step.TORN || (step == Step.UNSURE && holes);
    unsure |= doubtful && (numbers || line.hasNumber());
    numbers |= line.hasNumber();
    height++;
    for (int i = 0; i < line.cells().size(); i++) {
      if (!line.isBlank(i)) {
        boolean cut = isFull(before.cells().get(i), line.cells().get(i));
        row.get(i).append(cut ? "" : "\n").append(trimmed(line.cells().get(i)));
      }
    }
  }

  private void end() {
    if (row.isEmpty()) {
      return;
    }
    List<String> cells = row.stream().map(StringBuilder::toString).toList();
    rows.add(unsure ? List.of(String.join("\n", cells)) : cells);
    row.clear();
  }

  private static String trimmed(String cell) {
    int end = cell.length();
    while (end > 0 && cell.charAt(end - 1) == ' ') {
      end--;
    }
    return cell.substring(0, end);
  }

  /** What a line is by what stands below what. */
  private Step step(BarLine before, BarLine line) {
    if (!line.isLikeness(before)) {
      return Step.ROW;
    }
    int cut = 0;
    int broken = 0;
    boolean begun = false;
    boolean torn = false;
    boolean ended = false;
    boolean letters = true;
    for (int i = 0; i < line.cells().size(); i++) {
      String above = before.cells().get(i);
      String below = line.cells().get(i);
      if (Blank.is(below)) {
        ended |= !Blank.is(above);
      } else if (Blank.is(above)) {
        begun = true;
        torn |= height == 1 && isTorn(below);
      } else if (isFull(above, below) && !isNumberBelowWords(above, below)) {
        cut++;
      } else if (Numeral.isOrNone(below)) {
        return Step.ROW;
      } else if (Numeral.is(above) && isNote(below)) {
        cut++;
      } else {
        broken++;
      }
      letters &= Blank.is(below) || (isLetter(above) && isLetter(below));
    }
    if (begun) {
      boolean rest = cut + broken > 0 || startsWithNumber(line);
      return torn && rest ? Step.TORN : Step.ROW;
    }
    if (broken == 0 || cut > broken || (letters && broken > 1)) {
      boolean labels = numbers && !line.hasNumber() && !goesOnWithValue(line);
      return cut + broken > 0 && !labels ? Step.SAME : Step.UNSURE;
    }
    return ended || cut > 0 ? Step.UNSURE : Step.ROW;
  }

  /** Whether words stand below a number of this row, and not only below its label. */
  private boolean goesOnWithValue(BarLine line) {
    for (int i = 0; i < line.cells().size(); i++) {
      if (!line.isBlank(i) && startsWithDigit(row.get(i).toString())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number would not have fitted above with a blank in front. */
  private static boolean isTorn(String cell) {
    int left = Width.of(cell, false) - Width.of(trimmed(cell), false);
    return left <= 2 && startsWithDigit(cell);
  }

  private static boolean startsWithDigit(String cell) {
    String words = Blank.strip(cell);
    return !words.isEmpty() && Numeral.isDigit(words.charAt(0));
  }

  private static boolean startsWithNumber(BarLine line) {
    int first = 0;
    while (line.isBlank(first)) {
      first++;
    }
    return Numeral.is(line.cells().get(first));
  }

  private static boolean isLetter(String cell) {
    return Blank.strip(cell).length() == 1;
  }

  private static boolean isNumberBelowWords(String above, String below) {
    return Numeral.is(below) && !endsWithDigit(above);
  }

  private static boolean endsWithDigit(String cell) {
    String words = Blank.strip(cell);
    return !words.isEmpty() && Numeral.isPart(words.charAt(words.length() - 1));
  }

  private static boolean isNote(String cell) {
    String words = Blank.strip(cell);
    return words.startsWith("（") || words.startsWith("(");
  }

  /** Whether the next character would not have fitted into the column. */
  private static boolean isFull(String cell, String below) {
    String words = trimmed(cell);
    int left = Width.of(cell, false) - Width.of(words, false);
    return !below.isEmpty() && left < Math.max(1, Width.of(below.charAt(0), false));
  }
}
