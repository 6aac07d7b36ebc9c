package org.gongkai.internal.doc;

/** The changes of properties in Word 6 and 95, and in pieces of text of later versions. */
final class OldSprms {
  /** Of a size: a byte in front of the operand says it. */
  private static final int V = -1;

  private static final int TABLE_ROW = 190;

  /** By code: size of the operand, in bytes. */
  private static final byte[] SIZES = {
    0, 0, 2, V, 1, 1, 1, 1, 1, 1, 1, 1, V, 1, 1, V, 2, 2, 2, 2, // 0
    4, 2, 2, V, 1, 1, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2, 1, 2, 2, // 20
    2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 1, 1, 0, V, V, V, V, V, V, V, // 40
    V, V, V, V, V, 1, 1, 1, V, 2, 4, 1, 2, 3, V, 1, V, V, V, V, // 60
    2, V, V, 0, V, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 3, 2, 2, 1, 2, // 80
    1, 2, 1, V, 1, V, V, 2, V, 2, 2, V, V, V, V, V, V, 1, 1, 1, // 100
    V, 2, 2, 2, 2, V, V, V, V, V, V, 1, 1, V, V, V, 3, 3, 1, 1, // 120
    2, 2, 1, 1, 2, 2, 1, 1, 2, 2, 1, 1, 1, 1, 2, 2, 2, 2, 1, 1, // 140
    2, 2, 1, 0, 2, 2, 2, 2, 2, 2, 2, 2, V, V, V, V, V, V, V, V, // 160
    V, V, 2, 2, 2, 1, 1, 12, V, 2, V, V, 4, 5, 4, 2, 4, 2, 2, 5, // 180
    4 // 200
  };

  private OldSprms() {}

  /** Size of the operand, negative where bytes in front of it say it. */
  static int size(int code, boolean isEastAsian) {
    if (isEastAsian && code >= 111 && code <= 113) {
      return 2;
    }
    return code < SIZES.length ? SIZES[code] : V;
  }

  /** Whether two bytes say the size of the operand. */
  static boolean isWide(int code) {
    return code == TABLE_ROW;
  }

  /** The code that a change has today; 0 where it does not bear on the text. */
  static int today(int code) {
    return switch (code) {
      case 2 -> Sprms.PARAGRAPH_STYLE;
      case 13 -> Sprms.OLD_NUMBER;
      case 23 -> Sprms.TABS;
      case 24 -> Sprms.IN_TABLE;
      case 25 -> Sprms.ROW_END;
      case 65 -> Sprms.DELETED;
      case 66 -> Sprms.INSERTED;
      case 68 -> Sprms.PICTURE;
      case 71 -> Sprms.IS_DATA;
      case 74 -> Sprms.SYMBOL;
      case 75 -> Sprms.IS_EMBEDDED;
      case 80 -> Sprms.CHARACTER_STYLE;
      case 83 -> Sprms.PLAIN;
      case 87 -> Sprms.STRUCK;
      case 92 -> Sprms.HIDDEN;
      case 101 -> Sprms.POSITION;
      case 104 -> Sprms.RAISED;
      case 117 -> Sprms.SPECIAL;
      case 118 -> Sprms.IS_OBJECT;
      case 183 -> Sprms.ROW_LEFT;
      case 184 -> Sprms.ROW_GAP;
      case TABLE_ROW -> Sprms.ROW;
      case 194 -> Sprms.CELLS_INSERTED;
      case 195 -> Sprms.CELLS_DELETED;
      case 196 -> Sprms.CELL_WIDTHS;
      case 197 -> Sprms.CELLS_MERGED;
      case 198 -> Sprms.CELLS_SPLIT;
      default -> 0;
    };
  }
}
