package org.gongkai.internal.html;

/** What an element is within a table, whatever says so. */
enum Part {
  /** No part of a table. */
  NONE,
  /** The table. */
  TABLE,
  /** Rows that belong together. */
  ROWS,
  /** Rows that are printed below the others. */
  FOOT,
  /** A row. */
  ROW,
  /** A cell. */
  CELL,
  /** The title of the table. */
  CAPTION;

  /** What the element's name says. */
  static Part ofTag(String tag) {
    return switch (tag) {
      case "table" -> TABLE;
      case "thead", "tbody" -> ROWS;
      case "tfoot" -> FOOT;
      case "tr" -> ROW;
      case "td", "th" -> CELL;
      case "caption" -> CAPTION;
      default -> NONE;
    };
  }

  /** What the role that a page gives to an element says (WAI-ARIA). */
  static Part ofRole(String role) {
    return switch (role) {
      case "table", "grid", "treegrid" -> TABLE;
      case "rowgroup" -> ROWS;
      case "row" -> ROW;
      case "cell", "gridcell", "columnheader", "rowheader" -> CELL;
      case "caption" -> CAPTION;
      default -> NONE;
    };
  }

  /** What the way in which an element is displayed says (CSS). */
  static Part ofDisplay(String display) {
    return switch (display) {
      case "table", "inline-table" -> TABLE;
      case "table-row-group", "table-header-group" -> ROWS;
      case "table-footer-group" -> FOOT;
      case "table-row" -> ROW;
      case "table-cell" -> CELL;
      case "table-caption" -> CAPTION;
      default -> NONE;
    };
  }
}
