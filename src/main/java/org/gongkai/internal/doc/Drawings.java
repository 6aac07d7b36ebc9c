package org.gongkai.internal.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gongkai.internal.doc.FileInformation.Place;

/**
 * The shapes that are anchored in the text ([MS-ODRAW]). Records stand inside records; what matters
 * is which shapes make up one drawing, and what text or picture each has.
 */
final class Drawings {
  private static final int HEADER = 8;
  private static final int GROUP = 0xf003;
  private static final int SHAPE = 0xf004;
  private static final int IDENTITY = 0xf00a;
  private static final int PROPERTIES = 0xf00b;
  private static final int MORE_PROPERTIES = 0xf122;
  private static final int CONTAINER = 0xf;

  private static final int WORDS = 0xc0;
  private static final int PICTURE = 0x104;
  private static final int PICTURE_NAME = 0x105;
  private static final int NAME = 0x380;
  private static final int DESCRIPTION = 0x381;
  private static final int LONGEST = 255;
  private static final int MOST_SHAPES = 1 << 17;

  private final Bytes bytes;
  private final Map<Integer, List<Shape>> drawings = new HashMap<>();
  private List<Shape> drawing = new ArrayList<>();
  private Shape shape = new Shape();
  private int shapes;

  /** A shape. */
  static final class Shape {
    int number;

    /** Decorated text that is the shape itself. */
    String words = "";

    boolean isPicture;
    private String fileName = "";
    private String name = "";
    private String description = "";

    /** What the file calls the picture. */
    String pictureName() {
      return !description.isEmpty() ? description : !name.isEmpty() ? name : fileName;
    }
  }

  Drawings(Bytes bytes) {
    this.bytes = bytes;
  }

  /** Reads the drawings of the body; the headers have others. */
  void read(Place place) {
    if (place.size() < HEADER) {
      return;
    }
    bytes.require(place.at(), place.size());
    int at = place.at() + HEADER + bytes.place(place.at() + 4);
    while (at + 1 + HEADER <= place.end()) {
      boolean isBody = bytes.u8(at) == 0;
      int end = Math.addExact(at + 1 + HEADER, bytes.place(at + 5));
      if (isBody) {
        records(at + 1, Math.min(end, place.end()), true);
      }
      at = end;
    }
  }

  /** The shapes of the drawing whose outermost shape has this number. */
  List<Shape> drawing(int number) {
    return drawings.getOrDefault(number, List.of());
  }

  /** The shape that stands alone at a place, in the data stream. */
  static Shape single(Bytes bytes, int from, int to) {
    var drawings = new Drawings(bytes);
    drawings.records(from, to, false);
    return drawings.shape;
  }

  /** Reads records; the groups inside the outermost group are drawings. */
  private void records(int from, int to, boolean inGroups) {
    int at = from;
    int depth = 0;
    int groupEnd = 0;
    while (at + HEADER <= to) {
      int kind = bytes.u16(at + 2);
      int end = Math.addExact(at + HEADER, bytes.place(at + 4));
      if (at >= groupEnd && inGroups && (kind == GROUP || kind == SHAPE) && depth > 0) {
        drawing = new ArrayList<>();
        groupEnd = end;
      }
      depth += kind == GROUP ? 1 : 0;
      if ((bytes.u16(at) & CONTAINER) == CONTAINER) {
        if (kind == SHAPE) {
          Objects.checkIndex(shapes++, MOST_SHAPES);
          shape = new Shape();
          drawing.add(shape);
        }
        at += HEADER;
      } else {
        atom(kind, bytes.u16(at) >> 4, at + HEADER, Math.min(end, to));
        at = end;
      }
    }
  }

  private void atom(int kind, int count, int at, int end) {
    if (kind == IDENTITY && end - at >= 4) {
      shape.number = bytes.i32(at);
      if (drawing.size() == 1) {
        drawings.putIfAbsent(shape.number, drawing);
      }
    } else if (kind == PROPERTIES || kind == MORE_PROPERTIES) {
      properties(count, at, end);
    }
  }

  /** First all properties, then the texts of those that have one. */
  private void properties(int count, int at, int end) {
    int text = at + 6 * count;
    for (int i = 0; i < count && at + 6 * i + 6 <= end; i++) {
      int property = bytes.u16(at + 6 * i);
      int value = bytes.i32(at + 6 * i + 2);
      boolean hasText = (property & 0x8000) != 0;
      if ((property & 0x3fff) == PICTURE) {
        shape.isPicture |= value != 0;
      }
      if (hasText && (value < 0 || value > end - text)) {
        return;
      }
      if (hasText) {
        text(property & 0x3fff, text, value);
        text += value;
      }
    }
  }

  private void text(int property, int at, int size) {
    switch (property) {
      case WORDS -> shape.words = string(at, size);
      case PICTURE_NAME -> shape.fileName = string(at, size);
      case NAME -> shape.name = string(at, size);
      case DESCRIPTION -> shape.description = string(at, size);
      default -> {}
    }
  }

  private String string(int at, int size) {
    String string = bytes.wide(at, Math.min(size / 2, LONGEST));
    int end = string.indexOf(0);
    return end < 0 ? string : string.substring(0, end);
  }
}
