package org.gongkai.internal.table;

import java.util.List;

/**
 * The flat tables that reports become. Every row begins with the key {@code report}, by which the
 * tables are joined.
 */
public enum Table {
  /** One row a report, with all numbers of all revisions of the form. */
  REPORTS("reports"),
  /** One row a number of the form, for every table that was found in the report. */
  CELLS("cells"),
  /** One row a finding. */
  FINDINGS("findings");

  private final String code;

  Table(String code) {
    this.code = code;
  }

  /** The name of the table, and of its file without the extension. */
  public String code() {
    return code;
  }

  /** Its columns, in the order of the values in a row. */
  public List<Column> columns() {
    return switch (this) {
      case REPORTS -> ReportColumns.COLUMNS;
      case CELLS -> CellRows.COLUMNS;
      case FINDINGS -> FindingRows.COLUMNS;
    };
  }
}
