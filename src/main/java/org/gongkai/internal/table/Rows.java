package org.gongkai.internal.table;

import java.util.List;
import org.gongkai.Conversion;
import org.jspecify.annotations.Nullable;

/** The rows of a report in each table. Pure functions, for any number of threads. */
public final class Rows {
  private Rows() {}

  /**
   * The rows of one report, in the order of the form or of the findings; each has one value for
   * every column of the table, of the column's type or null.
   *
   * @param conversion read with provenance, else the places of the source are null
   */
  public static List<@Nullable Object[]> of(Table table, Conversion conversion) {
    return switch (table) {
      case REPORTS -> List.<@Nullable Object[]>of(ReportColumns.row(conversion));
      case CELLS -> CellRows.of(conversion);
      case FINDINGS -> FindingRows.of(conversion);
    };
  }

  /**
   * What names a report in all tables of a run: its path, # and its number in the file. The path
   * tells files of equal content apart, the number the reports of one file; it is always there, so
   * that no path can be another report's key.
   */
  static String key(Conversion conversion) {
    return conversion.source().path() + "#" + conversion.source().part();
  }
}
