package org.gongkai.internal.doc;

/** What is said of a paragraph, as far as it bears on the text. Not thread-safe. */
final class ParagraphFormat {
  private static final int LAST_LIST = 0x7fe;
  private static final int UNSAID = -1;
  private static final int OLD_BULLET = 11;

  /** The style. */
  int style;

  /** 1-based number of the use of a list, 0 for none. */
  int list;

  /** 0-based level in the list. */
  int level;

  /** Whether the list is that of the style. */
  boolean isListOfStyle = true;

  /** Whether the paragraph ends a cell of a table inside another. */
  boolean isInnerCellEnd;

  /** Kind of the automatic number of Word 6, 0 for none. */
  private int oldNumber;

  private boolean isInTable;
  private int tables;
  private boolean isRowEnd;
  private boolean isInnerRowEnd;

  /** Becomes what a style says. */
  void reset(int number, ParagraphFormat ofStyle) {
    style = number;
    list = ofStyle.list;
    level = ofStyle.level;
    isListOfStyle = true;
    isInnerCellEnd = false;
    oldNumber = ofStyle.oldNumber;
    isInTable = false;
    tables = UNSAID;
    isRowEnd = false;
    isInnerRowEnd = false;
  }

  /** In how many tables the paragraph stands. */
  int depth() {
    if (tables > 0 || !(isInTable || isRowEnd)) {
      return Math.max(0, tables);
    }
    return 1;
  }

  /** Whether the paragraph is the end of a row and holds no text. */
  boolean isRowEnd() {
    return depth() > 1 ? isInnerRowEnd : isRowEnd;
  }

  /** Whether Word 6 prints a number here; bullets are none. */
  boolean hasOldNumber() {
    return oldNumber != 0 && oldNumber != OLD_BULLET;
  }

  /** Makes a change. */
  void apply(Sprms sprms) {
    switch (sprms.code) {
      case Sprms.PARAGRAPH_STYLE -> style = sprms.i16();
      case Sprms.LIST_USE -> {
        int use = Math.abs(sprms.i16());
        list = use > LAST_LIST ? 0 : use;
        isListOfStyle = false;
      }
      case Sprms.LIST_LEVEL -> level = sprms.u8();
      case Sprms.IN_TABLE -> isInTable = sprms.u8() != 0;
      case Sprms.ROW_END -> isRowEnd = sprms.u8() != 0;
      case Sprms.DEPTH -> tables = sprms.i32();
      case Sprms.DEPTH_CHANGE -> tables = Math.max(0, tables) + sprms.i32();
      case Sprms.INNER_CELL_END -> isInnerCellEnd = sprms.u8() != 0;
      case Sprms.INNER_ROW_END -> isInnerRowEnd = sprms.u8() != 0;
      case Sprms.OLD_NUMBER -> oldNumber = sprms.u8();
      default -> {}
    }
  }
}
