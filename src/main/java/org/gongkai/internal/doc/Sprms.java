package org.gongkai.internal.doc;

/**
 * Walks over changes of properties, each with a code and an operand ([MS-DOC] 2.2.5). The codes of
 * Word 6 are given as those of today. A change that is cut off ends the walk. Not thread-safe.
 */
final class Sprms {
  static final int PARAGRAPH_STYLE = 0x4600;
  static final int LIST_LEVEL = 0x260a;
  static final int LIST_USE = 0x460b;
  static final int IN_TABLE = 0x2416;
  static final int ROW_END = 0x2417;
  static final int DEPTH = 0x6649;
  static final int DEPTH_CHANGE = 0x664a;
  static final int INNER_CELL_END = 0x244b;
  static final int INNER_ROW_END = 0x244c;
  static final int ELSEWHERE = 0x6646;
  static final int ELSEWHERE_BEFORE = 0x6645;
  static final int TABLE_ELSEWHERE = 0x646b;

  /** Of Word 6; later versions have lists. */
  static final int OLD_NUMBER = 0x10000;

  static final int DELETED = 0x0800;
  static final int INSERTED = 0x0801;
  static final int PICTURE = 0x6a03;
  static final int IS_DATA = 0x0806;
  static final int SYMBOL = 0x6a09;
  static final int IS_EMBEDDED = 0x080a;
  static final int MARK_HIDDEN = 0x0818;
  static final int CHARACTER_STYLE = 0x4a30;
  static final int PLAIN = 0x2a33;
  static final int STRUCK = 0x0837;
  static final int HIDDEN = 0x083c;
  static final int POSITION = 0x4845;
  static final int RAISED = 0x2a48;
  static final int STRUCK_TWICE = 0x2a53;
  static final int SPECIAL = 0x0855;
  static final int IS_OBJECT = 0x0856;

  static final int ROW_LEFT = 0x9601;
  static final int ROW_GAP = 0x9602;
  static final int ROW = 0xd608;
  static final int CELLS_INSERTED = 0x7621;
  static final int CELLS_DELETED = 0x5622;
  static final int CELL_WIDTHS = 0x7623;
  static final int CELLS_MERGED = 0x5624;
  static final int CELLS_SPLIT = 0x5625;
  static final int CELL_MERGED_BELOW = 0xd62b;

  private static final int ROW_BEFORE = 0xd606;
  static final int TABS = 0xc615;
  private static final int[] SIZES = {1, 1, 2, 4, 2, 2, -1, 3};

  private final boolean isOld;
  private final boolean isEastAsian;
  private Bytes bytes = Bytes.NONE;
  private int next;
  private int end;

  /** The code of the current change. */
  int code;

  /** Where its operand begins, behind the operand's size where that varies. */
  int at;

  /** Size of the operand. */
  int size;

  Sprms(FileInformation file) {
    isOld = file.isOld();
    isEastAsian = file.isEastAsian();
  }

  /** Goes to other changes. */
  void over(Bytes source, int from, int length) {
    source.require(from, length);
    bytes = source;
    next = from;
    end = from + length;
  }

  /** Becomes a single change by the code that it had in Word 6, with an operand of one byte. */
  void single(int oldCode, int operand) {
    over(new Bytes(new byte[] {(byte) operand, 0, 0, 0}), 0, 1);
    code = OldSprms.size(oldCode, false) == 1 ? OldSprms.today(oldCode) : 0;
    at = 0;
    size = 1;
  }

  Bytes bytes() {
    return bytes;
  }

  /** The operand as a number of one byte. */
  int u8() {
    return bytes.u8(at);
  }

  /** The operand as a number of two bytes. */
  int i16() {
    return bytes.i16(at);
  }

  /** The operand as a number of four bytes. */
  int i32() {
    return bytes.i32(at);
  }

  /** Goes to the next change. */
  boolean next() {
    int width = isOld ? 1 : 2;
    if (end - next < width + 1) {
      return false;
    }
    int read = isOld ? bytes.u8(next) : bytes.u16(next);
    at = next + width;
    if (isOld) {
      code = OldSprms.today(read);
      size = OldSprms.size(read, isEastAsian);
    } else {
      code = read;
      size = SIZES[read >>> 13];
    }
    if (size < 0) {
      variable(isOld ? OldSprms.isWide(read) : read == ROW || read == ROW_BEFORE);
    }
    next = at + size;
    return size >= 0 && next <= end;
  }

  private void variable(boolean isWide) {
    if (isWide && end - at >= 2) {
      size = bytes.u16(at) - 1;
      at += 2;
    } else {
      size = bytes.u8(at);
      at++;
      if (size == 255 && code == TABS) {
        size = tabs();
      }
    }
  }

  /** Changes of tabulators may be longer than a byte can say. */
  private int tabs() {
    int deleted = bytes.u8(at);
    int addedAt = at + 1 + 4 * deleted;
    return addedAt >= end ? -1 : 2 + 4 * deleted + 3 * bytes.u8(addedAt);
  }
}
