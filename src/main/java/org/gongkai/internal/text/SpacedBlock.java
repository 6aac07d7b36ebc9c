package org.gongkai.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A header and the rows below it, printed in columns. Used once. */
final class SpacedBlock {
  /** Labels that begin within so many columns of the screen begin at the same place. */
  private static final int SAME_PLACE = 2;

  private record Column(int from, int to) {
    Column with(SpacedLine.Field field) {
      return new Column(Math.min(from, field.from()), Math.max(to, field.to()));
    }
  }

  private final List<SpacedLine> lines;
  private final List<Column> columns = new ArrayList<>();
  private final List<Integer> stubs = new ArrayList<>();
  private int headers;

  SpacedBlock(List<SpacedLine> lines) {
    this.lines = lines;
  }

  /** The rows; empty where it cannot be told without doubt which number stands in which column. */
  List<List<TextCell>> rows() {
    while (headers < lines.size() && !lines.get(headers).hasNumbers()) {
      headers++;
    }
    if (headers == 0 || headers == lines.size() || !findColumns()) {
      return List.of();
    }
    findStubs();
    var rows = new ArrayList<List<TextCell>>();
    for (int i = 0; i < lines.size(); i++) {
      List<TextCell> row =
          i < headers ? header(lines.get(i)) : isAlone(i) ? row(lines.get(i)) : words(lines.get(i));
      if (row.isEmpty()) {
        return List.of();
      }
      rows.add(row);
    }
    return rows;
  }

  /** The columns of the row with the most numbers, each as wide as the heading that is its own. */
  private boolean findColumns() {
    SpacedLine most = lines.get(headers);
    for (SpacedLine line : lines.subList(headers, lines.size())) {
      boolean more = numbers(line) > numbers(most);
      most = more ? line : most;
    }
    List<SpacedLine.Field> values = most.fields().subList(most.firstNumber(), most.fields().size());
    for (SpacedLine.Field value : values) {
      columns.add(new Column(value.from(), value.to()));
    }
    var headed = new boolean[columns.size()];
    for (int i = headers - 1; i >= 0; i--) {
      SpacedLine line = lines.get(i);
      for (SpacedLine.Field field : line.fields()) {
        int first = firstMet(field, values);
        int last = lastMet(field, values);
        if (first < 0 && field.to() > values.get(0).from()) {
          return false;
        }
        if (first >= 0 && first == last && !headed[first] && line.fields().size() > 1) {
          headed[first] = true;
          columns.set(first, columns.get(first).with(field));
        }
      }
    }
    return isTold(headed);
  }

  private boolean isTold(boolean[] headed) {
    for (int i = 0; i < headed.length; i++) {
      boolean apart = i == 0 || columns.get(i - 1).to() < columns.get(i).from();
      if (!headed[i] || !apart) {
        return false;
      }
    }
    return true;
  }

  private static int numbers(SpacedLine line) {
    return line.fields().size() - line.firstNumber();
  }

  private static int firstMet(SpacedLine.Field field, List<SpacedLine.Field> values) {
    for (int i = 0; i < values.size(); i++) {
      if (field.meets(values.get(i).from(), values.get(i).to())) {
        return i;
      }
    }
    return -1;
  }

  private static int lastMet(SpacedLine.Field field, List<SpacedLine.Field> values) {
    for (int i = values.size() - 1; i >= 0; i--) {
      if (field.meets(values.get(i).from(), values.get(i).to())) {
        return i;
      }
    }
    return -1;
  }

  /** The places at which labels begin. */
  private void findStubs() {
    var starts = new TreeSet<Integer>();
    for (SpacedLine line : lines.subList(headers, lines.size())) {
      line.fields().subList(0, line.firstNumber()).forEach(field -> starts.add(field.from()));
    }
    for (int start : starts) {
      if (stubs.isEmpty() || start > stubs.get(stubs.size() - 1) + SAME_PLACE) {
        stubs.add(start);
      }
    }
  }

  private int stub(int start) {
    int stub = stubs.size() - 1;
    while (stub > 0 && stubs.get(stub) > start) {
      stub--;
    }
    return Math.max(stub, 0);
  }

  private List<TextCell> header(SpacedLine line) {
    var cells = new ArrayList<TextCell>();
    for (SpacedLine.Field field : line.fields()) {
      int first = -1;
      int last = -1;
      for (int i = 0; i < columns.size(); i++) {
        if (field.meets(columns.get(i).from(), columns.get(i).to())) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
      int column = first < 0 ? 0 : stubs.size() + first;
      cells.add(new TextCell(field.text(), column, first < 0 ? 1 : last - first + 1));
    }
    return cells;
  }

  /**
   * Whether its numbers are this line's, and no line that touches it may be the rest of its label.
   */
  private boolean isAlone(int place) {
    return isApart(place, place - 1) && isApart(place, place + 1) && !isPushed(lines.get(place));
  }

  /** Whether the label is so long that the numbers may have been pushed aside. */
  private boolean isPushed(SpacedLine line) {
    int label = line.firstNumber() - 1;
    return label >= 0 && line.fields().get(label).to() > columns.get(0).from();
  }

  private boolean isApart(int place, int other) {
    return other < headers
        || other >= lines.size()
        || lines.get(other).hasNumbers()
        || Math.abs(lines.get(other).line() - lines.get(place).line()) > 1;
  }

  /** A row whose label is not whole: its words in one cell. */
  private static List<TextCell> words(SpacedLine line) {
    return Part.row(
        List.of(String.join("\n", line.fields().stream().map(SpacedLine.Field::text).toList())));
  }

  /** A row of values below their headings; empty where one stands below none or two. */
  private List<TextCell> row(SpacedLine line) {
    var cells = new ArrayList<TextCell>();
    int first = line.firstNumber();
    for (SpacedLine.Field field : line.fields().subList(0, first)) {
      cells.add(new TextCell(field.text(), stub(field.from()), 1));
    }
    if (first == line.fields().size()) {
      return cells;
    }
    int next = first;
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      SpacedLine.Field value = next < line.fields().size() ? line.fields().get(next) : null;
      boolean here = value != null && value.meets(column.from(), column.to());
      boolean two =
          here
              && value != null
              && i + 1 < columns.size()
              && value.meets(columns.get(i + 1).from(), columns.get(i + 1).to());
      if (two) {
        return List.of();
      }
      cells.add(new TextCell(here && value != null ? value.text() : "", stubs.size() + i, 1));
      next += here ? 1 : 0;
    }
    return next == line.fields().size() ? cells : List.of();
  }
}
