package org.gongkai.internal.table;

/** What the cells of a column are, other than null. */
public enum ColumnType {
  /** A String. */
  TEXT,
  /** A Long. */
  INTEGER,
  /** A BigDecimal. */
  DECIMAL,
  /** A LocalDate. */
  DATE,
  /** A Boolean. */
  BOOLEAN,
  /** A List of String. */
  TEXT_LIST
}
