package org.gongkai.internal.form;

import java.util.List;

/**
 * The columns that rows share.
 *
 * @param columns in the form's order
 * @param corners what may stand at the head of the column of row labels; empty where there is none
 */
public record ColumnBlock(List<Column> columns, List<String> corners) {
  public ColumnBlock {
    columns = List.copyOf(columns);
    corners = List.copyOf(corners);
  }
}
