package org.gongkai.internal.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.GongkaiException;
import org.gongkai.Limits;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Cell;
import org.gongkai.internal.document.Table;
import org.gongkai.internal.limit.Budget;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Forms the grid of a table as browsers do (HTML Standard, 4.9.12). Used once. */
final class TableReader {
  /** Browsers take no column span beyond this. */
  private static final int WIDEST = 1000;

  /** Browsers take no row span beyond this. */
  private static final int TALLEST = 65534;

  private final PageReader page;
  private final Shape shape;
  private final Count count;
  private final Budget budget;
  private final Limits limits;
  private final List<Cell> cells = new ArrayList<>();

  /** For each column the first row that no cell from further up covers. */
  private int[] freeFrom = new int[16];

  private int rows;
  private int columns;

  TableReader(PageReader page, Count count) {
    this.page = page;
    this.shape = page.shape();
    this.count = count;
    this.budget = count.budget();
    this.limits = budget.limits();
  }

  /** Number of grid positions that the table covers, at least its number of cells. */
  long positions() {
    return Math.max((long) rows * columns, cells.size());
  }

  Table table(int index, int number) {
    return new Table(index, number, rows, columns, clipped());
  }

  void read(Element table, List<Block> caption) throws GongkaiException {
    List<Element> feet = new ArrayList<>();
    List<Element> loose = new ArrayList<>();
    for (Element child : table.children()) {
      Part part = shape.of(child);
      if (part == Part.ROW) {
        loose.add(child);
        continue;
      }
      rows(loose);
      loose.clear();
      switch (part) {
        case CAPTION -> caption.addAll(page.children(child));
        case ROWS -> group(child);
        case FOOT -> feet.add(child);
        default -> {}
      }
    }
    rows(loose);
    for (Element foot : feet) {
      group(foot);
    }
  }

  private void group(Element group) throws GongkaiException {
    if (!page.isHidden(group)) {
      rows(group.children());
    }
  }

  private void rows(List<Element> elements) throws GongkaiException {
    int first = cells.size();
    int above = rows;
    for (Element child : elements) {
      if (shape.of(child) == Part.ROW && !isRuler(child)) {
        row(child);
      }
    }
    for (int i = first; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (cell.row() + cell.rowSpan() > rows) {
        cells.set(i, withRowSpan(cell, rows - cell.row()));
      }
    }
    if (rows > above) {
      Arrays.fill(freeFrom, 0);
    }
  }

  /** Word ends a table with a row of no height that gives the columns their widths. */
  private static boolean isRuler(Element row) {
    return row.attr("height").equals("0") && Words.start(row).isEmpty();
  }

  private void row(Element row) throws GongkaiException {
    if (page.isHidden(row)) {
      return;
    }
    int column = 0;
    for (Node node = row.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof Element child && shape.of(child) == Part.CELL && !page.isHidden(child)) {
        column = cell(child, column);
      }
    }
    rows++;
    if (rows > limits.blocks()) {
      throw count.exceeded("blocks", limits.blocks(), "rows in a table");
    }
    if (positions() > limits.cells()) {
      throw count.exceeded("cells", limits.cells(), "cells in a table");
    }
  }

  private int cell(Element element, int from) throws GongkaiException {
    int column = from;
    while (column < freeFrom.length && freeFrom[column] > rows) {
      column++;
    }
    int columnSpan = Math.min(WIDEST, Math.max(1, span(element, "colspan")));
    int rowSpan = span(element, "rowspan");
    rowSpan = rowSpan == 0 ? TALLEST : Math.min(TALLEST, rowSpan);
    budget.tick();
    budget.span(columnSpan);
    if (rowSpan < TALLEST) {
      budget.span(rowSpan);
    }
    int end = column + columnSpan;
    if (end > limits.cells()) {
      throw count.exceeded("cells", limits.cells(), "columns in a table");
    }
    if (end > freeFrom.length) {
      freeFrom = Arrays.copyOf(freeFrom, Math.max(end, 2 * freeFrom.length));
    }
    for (int i = column; i < end; i++) {
      freeFrom[i] = Math.max(freeFrom[i], rows + rowSpan);
    }
    columns = Math.max(columns, end);
    cells.add(new Cell(rows, column, rowSpan, columnSpan, page.children(element)));
    return end;
  }

  /** Only cells that are so by their role say their spans as such. */
  private static int span(Element cell, String name) {
    boolean isCell = Part.ofTag(cell.normalName()) == Part.CELL;
    String role = isCell ? name : "aria-" + name;
    return number(cell.attr(cell.hasAttr(role) ? role : name), 1);
  }

  /** A span as browsers read it: the digits at its start; what has none is one. */
  private static int number(String text, int otherwise) {
    int i = 0;
    while (i < text.length() && Blank.is(text.charAt(i))) {
      i++;
    }
    i += i < text.length() && text.charAt(i) == '+' ? 1 : 0;
    int number = -1;
    for (; i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9'; i++) {
      number = Math.min(100_000, Math.max(0, number) * 10 + text.charAt(i) - '0');
    }
    return number < 0 ? otherwise : number;
  }

  private List<Cell> clipped() {
    var clipped = new ArrayList<Cell>(cells.size());
    for (Cell cell : cells) {
      boolean beyond = cell.row() + cell.rowSpan() > rows;
      clipped.add(beyond ? withRowSpan(cell, rows - cell.row()) : cell);
    }
    return clipped;
  }

  private static Cell withRowSpan(Cell cell, int rowSpan) {
    return new Cell(
        cell.row(), cell.column(), Math.max(1, rowSpan), cell.columnSpan(), cell.blocks());
  }
}
