package org.gongkai.internal.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.GongkaiException;
import org.gongkai.Limits;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Cell;
import org.gongkai.internal.document.Remark;
import org.gongkai.internal.document.Table;
import org.jsoup.nodes.Element;

/** Forms the grid of a table as browsers do (HTML Standard, 4.9.12). Used once. */
final class TableReader {
  /** Browsers take no column span beyond this. */
  private static final int WIDEST = 1000;

  /** Browsers take no row span beyond this. */
  private static final int TALLEST = 65534;

  private final PageReader page;
  private final Limits limits;
  private final Remark.Log log;
  private final List<Cell> cells = new ArrayList<>();

  /** For each column the first row that no cell from further up covers. */
  private int[] freeFrom = new int[16];

  private int rows;
  private int columns;

  TableReader(PageReader page, Limits limits, Remark.Log log) {
    this.page = page;
    this.limits = limits;
    this.log = log;
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
    for (Element child : table.children()) {
      switch (child.normalName()) {
        case "caption" -> caption.addAll(page.children(child));
        case "thead", "tbody" -> group(child);
        case "tfoot" -> feet.add(child);
        default -> {}
      }
    }
    for (Element foot : feet) {
      group(foot);
    }
  }

  private void group(Element group) throws GongkaiException {
    if (PageReader.isHidden(group, log)) {
      return;
    }
    int first = cells.size();
    int above = rows;
    for (Element child : group.children()) {
      if (child.normalName().equals("tr")) {
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

  private void row(Element row) throws GongkaiException {
    if (PageReader.isHidden(row, log)) {
      return;
    }
    int column = 0;
    for (Element child : row.children()) {
      boolean isCell = child.normalName().equals("td") || child.normalName().equals("th");
      if (isCell && !PageReader.isHidden(child, log)) {
        column = cell(child, column);
      }
    }
    rows++;
    if (rows > limits.blocks()) {
      throw PageReader.exceeded("has a table with more than " + limits.blocks() + " rows");
    }
    if (positions() > limits.cells()) {
      throw PageReader.exceeded("has a table of more than " + limits.cells() + " cells");
    }
  }

  private int cell(Element element, int from) throws GongkaiException {
    int column = from;
    while (column < freeFrom.length && freeFrom[column] > rows) {
      column++;
    }
    int columnSpan = Math.min(WIDEST, Math.max(1, number(element.attr("colspan"), 1)));
    int rowSpan = number(element.attr("rowspan"), 1);
    rowSpan = rowSpan == 0 ? TALLEST : Math.min(TALLEST, rowSpan);
    int end = column + columnSpan;
    if (end > limits.cells()) {
      throw PageReader.exceeded("has a table with more than " + limits.cells() + " columns");
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
