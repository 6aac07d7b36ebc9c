package org.gongkai.internal.doc;

/** A picture that stands in the text like a character ([MS-DOC] 2.9.190). */
final class InlinePicture {
  private static final int SHAPE = 0x64;
  private static final int SHAPE_WITH_NAME = 0x66;
  private static final int SMALLEST = 44;

  private InlinePicture() {}

  /** The shape that stands at a place; what is no shape of today is a picture without a name. */
  static Drawings.Shape read(Bytes bytes, int at) {
    if (at < 0 || at > bytes.size() - SMALLEST) {
      return picture();
    }
    int end = (int) Math.min(bytes.size(), (long) at + bytes.i32(at));
    int kind = bytes.i16(at + 6);
    int from = at + bytes.u16(at + 4);
    if (kind == SHAPE_WITH_NAME && from < end) {
      from += 1 + bytes.u8(from);
    }
    if ((kind != SHAPE && kind != SHAPE_WITH_NAME) || from >= end) {
      return picture();
    }
    try {
      return Drawings.single(bytes, from, end);
    } catch (IndexOutOfBoundsException | ArithmeticException e) {
      return picture();
    }
  }

  private static Drawings.Shape picture() {
    var shape = new Drawings.Shape();
    shape.isPicture = true;
    return shape;
  }
}
