package org.gongkai.internal.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.internal.doc.Drawings.Shape;
import org.gongkai.internal.doc.FileInformation.Part;
import org.gongkai.internal.document.Remark;
import org.jspecify.annotations.Nullable;

/** The text boxes of the body, by the shapes that hold them. Not thread-safe. */
final class Boxes {
  private static final int ANCHOR = 26;
  private static final int BOX = 22;

  private final Map<Integer, Integer> anchors = new HashMap<>();
  private final Map<Integer, Range> texts = new HashMap<>();
  private final List<Range> ranges = new ArrayList<>();
  private final Drawings drawings;
  private final char[] text;

  /** The text of a box. */
  static final class Range {
    final int from;
    final int to;
    private boolean isTaken;

    /** The text ends with a paragraph that is not part of it. */
    Range(char[] text, int from, int to) {
      boolean hasGuard = to - from >= 2 && text[to - 1] == '\r' && text[to - 2] == '\r';
      this.from = from;
      this.to = hasGuard ? to - 1 : to;
    }

    /** Takes the text, which is read once. */
    boolean take() {
      boolean isNew = !isTaken;
      isTaken = true;
      return isNew;
    }
  }

  private Boxes(Bytes bytes, char[] text) {
    this.text = text;
    drawings = new Drawings(bytes);
  }

  /**
   * Reads where they stand.
   *
   * @param start where their texts begin
   * @param end where their texts end
   */
  static Boxes read(
      Streams streams, FileInformation file, char[] text, int start, int end, Remark.Log log) {
    var boxes = new Boxes(streams.table(), text);
    try {
      boxes.anchors(Plex.of(streams.table(), file.place(Part.ANCHORS), ANCHOR));
      boxes.texts(Plex.of(streams.table(), file.place(Part.BOXES), BOX), start, end);
      boxes.drawings.read(file.place(Part.DRAWINGS));
    } catch (IndexOutOfBoundsException | ArithmeticException e) {
      log.add(Remark.Kind.PART_MISSING, "drawings");
    }
    if (boxes.ranges.isEmpty() && start < end) {
      boxes.ranges.add(new Range(text, start, end));
    }
    return boxes;
  }

  private void anchors(Plex plex) {
    for (int i = 0; i < plex.count(); i++) {
      anchors.put(plex.position(i), plex.bytes().i32(plex.entry(i)));
    }
  }

  /** The last box is none; it only ends the one before. Some are free to be used again. */
  private void texts(Plex plex, int start, int end) {
    int from = start;
    for (int i = 0; i < plex.count(); i++) {
      int to = (int) Math.min(end, (long) start + plex.position(i + 1));
      int entry = plex.entry(i);
      boolean isFree = plex.bytes().u16(entry + 8) != 0;
      if (!isFree && to > from) {
        var range = new Range(text, from, to);
        ranges.add(range);
        texts.putIfAbsent(plex.bytes().i32(entry + 14), range);
      }
      from = Math.max(from, to);
    }
  }

  /**
   * The shapes that are anchored at a position; one without anything else where only that is known.
   */
  List<Shape> at(int position) {
    Integer number = anchors.get(position);
    if (number == null) {
      return List.of();
    }
    List<Shape> shapes = drawings.drawing(number);
    if (!shapes.isEmpty()) {
      return shapes;
    }
    var shape = new Shape();
    shape.number = number;
    return List.of(shape);
  }

  /** The text inside a shape, the first time; null where there is none. */
  @Nullable Range take(Shape shape) {
    Range range = texts.get(shape.number);
    return range != null && range.take() ? range : null;
  }

  /** All texts. */
  List<Range> all() {
    return ranges;
  }
}
