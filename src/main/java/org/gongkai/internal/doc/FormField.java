package org.gongkai.internal.doc;

/** The data of a form's field. What was chosen from a drop-down list stands nowhere in the text. */
final class FormField {
  private static final int VERSION = -1;
  private static final int DROP_DOWN = 2;
  private static final int BY_DEFAULT = 25;

  private FormField() {}

  /** What was chosen; "" where the field has no such list ([MS-DOC] 2.9.78). */
  static String choice(Bytes bytes, int place) {
    try {
      int at = place + bytes.u16(place + 4) + 4;
      int flags = bytes.u16(at);
      if (bytes.i32(at - 4) != VERSION || (flags & 3) != DROP_DOWN) {
        return "";
      }
      at += 6;
      at += 4 + 2 * bytes.u16(at);
      int byDefault = bytes.u16(at);
      at += 2;
      for (int i = 0; i < 5; i++) {
        at += 4 + 2 * bytes.u16(at);
      }
      int chosen = (flags >> 2) & 0x1f;
      return entry(bytes, at, chosen == BY_DEFAULT ? byDefault : chosen);
    } catch (IndexOutOfBoundsException | ArithmeticException e) {
      return "";
    }
  }

  private static String entry(Bytes bytes, int list, int number) {
    int count = bytes.u16(list + 2);
    int at = list + 6;
    for (int i = 0; i < count; i++) {
      int length = bytes.u16(at);
      if (i == number) {
        return bytes.wide(at + 2, length);
      }
      at += 2 + 2 * length;
    }
    return "";
  }
}
