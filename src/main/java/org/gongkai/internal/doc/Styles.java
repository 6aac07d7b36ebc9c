package org.gongkai.internal.doc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gongkai.internal.doc.FileInformation.Part;
import org.gongkai.internal.doc.FileInformation.Place;
import org.gongkai.internal.word.ContentsStyles;

/** What styles say, with what they inherit ([MS-DOC] 2.4.6.5, 2.9.260). */
final class Styles {
  private static final int FIRST_CONTENTS = 19;
  private static final int LAST_CONTENTS = 27;
  private static final int OF_PARAGRAPHS = 1;
  private static final int OF_CHARACTERS = 2;
  private static final int NONE = 0xfff;

  private final Bytes bytes;
  private final boolean isOld;
  private final Sprms sprms;
  private final List<Style> styles = new ArrayList<>();
  private final Style nothing = new Style(NONE);

  /** A style. */
  static final class Style {
    final Emphasis emphasis = new Emphasis();
    final ParagraphFormat paragraph = new ParagraphFormat();

    /** The style that says the list, itself or one that it is based on. */
    int listFrom = NONE;

    boolean isContents;
    private final int base;
    private int paragraphAt;
    private int paragraphSize;
    private boolean isComplete;

    Style(int base) {
      this.base = base;
    }
  }

  private Styles(Bytes bytes, FileInformation file) {
    this.bytes = bytes;
    isOld = file.isOld();
    sprms = new Sprms(file);
  }

  static Styles read(Streams streams, FileInformation file) {
    var styles = new Styles(streams.table(), file);
    styles.read(file.place(Part.STYLES));
    for (int i = 0; i < styles.styles.size(); i++) {
      styles.complete(i);
    }
    return styles;
  }

  /** A style by its number; one that says nothing where there is none. */
  Style of(int number) {
    return number >= 0 && number < styles.size() ? styles.get(number) : nothing;
  }

  private void read(Place place) {
    if (place.size() < 6) {
      return;
    }
    bytes.require(place.at(), place.size());
    int count = bytes.u16(place.at() + 2);
    int baseSize = bytes.u16(place.at() + 4);
    int at = place.at() + 2 + bytes.u16(place.at());
    for (int i = 0; i < count && at + 2 <= place.end(); i++) {
      int size = bytes.u16(at);
      at += 2;
      int end = Math.min(place.end(), at + size);
      styles.add(size < 8 ? new Style(NONE) : style(at, end, baseSize));
      at += size;
    }
  }

  private Style style(int at, int end, int baseSize) {
    int kind = bytes.u16(at + 2);
    var style = new Style(kind >> 4);
    int name = at + baseSize;
    int length = name + 2 > end ? 0 : isOld ? bytes.u8(name) : bytes.u16(name);
    int next = name + (isOld ? length + 2 : 2 * length + 4);
    if (next > end) {
      return style;
    }
    int known = bytes.u16(at) & 0xfff;
    boolean isNamedContents = !isOld && ContentsStyles.have(bytes.wide(name + 2, length));
    style.isContents = isNamedContents || (known >= FIRST_CONTENTS && known <= LAST_CONTENTS);
    changes(style, kind & 0xf, at, next, end);
    return style;
  }

  /** What the style changes: first of paragraphs, if it is a style of these, then of characters. */
  private void changes(Style style, int kind, int start, int from, int end) {
    int at = from;
    for (int i = 0; i < 2; i++) {
      at += (at - start) & 1;
      if (at + 2 > end || (kind != OF_PARAGRAPHS && kind != OF_CHARACTERS)) {
        return;
      }
      int size = Math.min(bytes.u16(at), end - at - 2);
      at += 2;
      if (kind == OF_PARAGRAPHS && i == 0) {
        style.paragraphAt = at + 2;
        style.paragraphSize = Math.max(0, size - 2);
      } else if (kind == OF_PARAGRAPHS || i == 0) {
        sprms.over(bytes, at, size);
        while (sprms.next()) {
          style.emphasis.apply(sprms);
        }
      }
      at += size;
    }
  }

  /** Inherits, from the bottom up; a circle is cut where it closes. */
  private void complete(int number) {
    Deque<Integer> path = new ArrayDeque<>();
    int next = number;
    while (next < styles.size() && !styles.get(next).isComplete) {
      styles.get(next).isComplete = true;
      path.push(next);
      next = styles.get(next).base;
    }
    Style below = of(next);
    while (!path.isEmpty()) {
      int own = path.pop();
      Style style = styles.get(own);
      style.emphasis.over(below.emphasis);
      style.paragraph.reset(own, below.paragraph);
      style.listFrom = below.listFrom;
      sprms.over(bytes, style.paragraphAt, style.paragraphSize);
      while (sprms.next()) {
        style.paragraph.apply(sprms);
      }
      if (!style.paragraph.isListOfStyle) {
        style.listFrom = own;
      }
      below = style;
    }
  }
}
