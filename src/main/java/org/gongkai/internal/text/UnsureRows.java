package org.gongkai.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds rows whose numbers may stand under wrong headings, because the text may have broken a cell
 * with line breaks in it, or a row at an empty cell:
 *
 * <ul>
 *   <li>rows below pieces of a header: a piece looks like a header with fewer columns than the
 *       table has, and a row that lost its last cells would fit under it;
 *   <li>rows that end empty below no header at all, or where lines without tabs may be pieces of
 *       cells;
 *   <li>rows with fewer numbers than the others below the same header;
 *   <li>a row without a label right below one with label and numbers, and this one: pieces of one
 *       row.
 * </ul>
 *
 * Used for one table.
 */
final class UnsureRows {
  /** No line of a header has more headings above others. */
  private static final int GROUPS = 3;

  private final List<TabRow> rows;
  private final boolean mixed;
  private final boolean[] unsure;
  private final List<TabRow> header = new ArrayList<>();
  private boolean closed = true;

  /** The rows with numbers below one header. */
  private final List<Integer> block = new ArrayList<>();

  private UnsureRows(List<TabRow> rows, boolean mixed) {
    this.rows = rows;
    this.mixed = mixed;
    this.unsure = new boolean[rows.size()];
  }

  /**
   * For each of these rows, whether it is one of them.
   *
   * @param mixed whether lines without tabs stand between the rows, which may be pieces of cells
   */
  static boolean[] of(List<TabRow> rows, boolean mixed) {
    var unsure = new UnsureRows(rows, mixed);
    int usual = Integer.MAX_VALUE;
    for (int i = 1; i < rows.size(); i++) {
      usual = Math.min(usual, rows.get(i).first() - rows.get(i - 1).to());
    }
    for (int i = 0; i < rows.size(); i++) {
      unsure.take(i, i == 0 || rows.get(i).first() - rows.get(i - 1).to() > usual);
      if (i > 0 && isPiece(rows.get(i - 1), rows.get(i))) {
        unsure.unsure[i - 1] = true;
        unsure.unsure[i] = true;
      }
    }
    unsure.endBlock();
    return unsure.unsure;
  }

  private static boolean isPiece(TabRow above, TabRow row) {
    return above.hasNumber()
        && !Numeral.is(above.fields().get(0))
        && Numeral.is(row.fields().get(0));
  }

  private void take(int place, boolean apart) {
    TabRow row = rows.get(place);
    if (!row.hasNumber()) {
      if (!row.startsBlank() && 2 * row.filled() <= row.fields().size()) {
        return;
      }
      if (closed || apart || row.startsBlank()) {
        header.clear();
        closed = false;
      }
      header.add(row);
      return;
    }
    if (isHeaderOf(row)) {
      endBlock();
    }
    closed = true;
    block.add(place);
    unsure[place] = isBroken(row);
  }

  /** Whether there are words above for more than half of a row's numbers. */
  private boolean isHeaderOf(TabRow row) {
    return !closed && header.stream().anyMatch(line -> 2 * line.filled() > row.values() + 1);
  }

  private boolean isBroken(TabRow row) {
    if (header.isEmpty()) {
      return row.trailing() > 0;
    }
    int cells = row.cells();
    int joined = 1;
    boolean fits = false;
    for (TabRow line : header) {
      joined += line.filled() - 1;
      fits |= line.filled() == cells || line.filled() == cells - 1;
    }
    boolean pieces = header.size() > 1;
    return (pieces && fits && joined > cells)
        || (isOpen(row) && (mixed || (pieces && !isTwoLevels(row))));
  }

  /** Whether the last two lines of the header have a heading for each number, and some groups. */
  private boolean isTwoLevels(TabRow row) {
    TabRow last = header.get(header.size() - 1);
    int values = row.values() - last.trailing();
    int groups = header.get(header.size() - 2).filled() + last.filled() - values;
    return last.filled() < values && groups >= 1 && groups <= GROUPS;
  }

  /** Whether the last cell is empty, and the header does not end so. */
  private boolean isOpen(TabRow row) {
    return row.trailing() > header.get(header.size() - 1).trailing();
  }

  private void endBlock() {
    int values = 0;
    int cells = 0;
    for (int place : block) {
      values = Math.max(values, rows.get(place).values());
      cells = Math.max(cells, rows.get(place).fields().size());
    }
    for (int place : block) {
      TabRow row = rows.get(place);
      unsure[place] |= row.values() < values && row.fields().size() < cells;
    }
    block.clear();
  }
}
