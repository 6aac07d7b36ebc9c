package org.gongkai.internal.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the rows of tables apart: banners, headers and data. */
final class TableScanner {
  private final LabelIndex index;
  private final List<DataRow> rows = new ArrayList<>();

  /** The last header; a table that breaks goes on under the header of its first part. */
  private @Nullable Header header;

  private TableScanner(LabelIndex index) {
    this.index = index;
  }

  /** The data rows of all tables, in document order. */
  static List<DataRow> scan(List<List<GridRow>> tables, LabelIndex index) {
    var scanner = new TableScanner(index);
    tables.forEach(scanner::scan);
    return scanner.rows;
  }

  private void scan(List<GridRow> table) {
    var above = new ArrayList<GridRow>();
    boolean underArticle = false;
    var stubs = new Stubs(index);
    for (GridRow row : table) {
      boolean banner = false;
      boolean alone = true;
      for (CellView cell : row.own()) {
        boolean article = index.isArticle(cell);
        banner |= article;
        alone &= article || cell.blank();
      }
      underArticle |= banner;
      if (banner) {
        above.clear();
        if (alone) {
          continue;
        }
      }
      if (isHeader(row, !above.isEmpty())) {
        above.add(row);
      } else {
        closeHeader(above);
        rows.add(DataRow.of(row, header, underArticle, index, stubs));
      }
    }
    closeHeader(above);
  }

  private void closeHeader(List<GridRow> above) {
    if (!above.isEmpty()) {
      header = new Header(index, above);
      above.clear();
    }
  }

  private boolean isHeader(GridRow row, boolean goesOn) {
    int words = 0;
    int headings = 0;
    boolean namesRow = false;
    for (CellView cell : row.own()) {
      if (cell.blank() || index.isArticle(cell)) {
        continue;
      }
      boolean known = index.row(cell) != null;
      if (!known && cell.valueLike()) {
        return false;
      }
      if (index.isCorner(cell)) {
        return true;
      }
      words++;
      namesRow |= known;
      if (index.isColumn(cell) || index.isGroup(cell)) {
        headings++;
      }
    }
    return headings >= 2
        || (goesOn && words >= 3)
        || (!namesRow && (headings == 1 || (goesOn && words == 2)));
  }
}
