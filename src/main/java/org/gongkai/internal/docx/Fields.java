package org.gongkai.internal.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.gongkai.internal.document.Blank;

/** The fields that are open at a place in the text. */
final class Fields {
  private static final int LONGEST_CODE = 64;
  private final Deque<Field> open = new ArrayDeque<>();
  private int codes;
  private int pages;
  private int contents;
  private int links;

  /** What a field's result is. */
  enum Kind {
    /** Text like any other. */
    TEXT,
    /** A page number, which says nothing about the text. */
    PAGE,
    /** A table of contents, or an entry of one. */
    CONTENTS,
    /** Text that leads elsewhere. */
    LINK;

    /** What the result of a field with this code is. */
    static Kind of(String code) {
      String plain = Blank.strip(code);
      int end = 0;
      while (end < plain.length() && !Blank.is(plain.charAt(end))) {
        end++;
      }
      return switch (plain.substring(0, end).toUpperCase(Locale.ROOT)) {
        case "TOC" -> CONTENTS;
        case "PAGE", "NUMPAGES", "SECTIONPAGES" -> PAGE;
        case "HYPERLINK" -> plain.contains("\"_Toc") ? CONTENTS : LINK;
        default -> TEXT;
      };
    }
  }

  private static final class Field {
    final StringBuilder code = new StringBuilder();
    boolean hasResult;
    Kind kind = Kind.TEXT;
  }

  void begin() {
    open.push(new Field());
    codes++;
  }

  /** Adds to the code of the innermost field. */
  void code(String code) {
    Field field = open.peek();
    if (field != null && !field.hasResult && field.code.length() < LONGEST_CODE) {
      field.code.append(code);
    }
  }

  void separate() {
    Field field = open.peek();
    if (field != null && !field.hasResult) {
      field.hasResult = true;
      field.kind = Kind.of(field.code.toString());
      codes--;
      enter(field.kind, 1);
    }
  }

  void end() {
    Field field = open.poll();
    if (field == null) {
      return;
    }
    if (field.hasResult) {
      enter(field.kind, -1);
    } else {
      codes--;
    }
  }

  /** Enters a result of this kind with 1 and leaves it with -1. */
  void enter(Kind kind, int step) {
    switch (kind) {
      case PAGE -> pages += step;
      case CONTENTS -> contents += step;
      case LINK -> links += step;
      case TEXT -> {}
    }
  }

  /**
   * A code that its paragraph does not end is damaged or beyond what is known; the text of the
   * paragraphs after it must not be lost with it.
   */
  void endOfParagraph() {
    if (codes == 0) {
      return;
    }
    for (Field field : open) {
      if (!field.hasResult) {
        field.hasResult = true;
        if (--codes == 0) {
          return;
        }
      }
    }
  }

  /** Whether text is a result to be read, and no code and no page number. */
  boolean print() {
    return codes == 0 && pages == 0;
  }

  boolean areContents() {
    return contents > 0;
  }

  boolean areLink() {
    return links > 0;
  }
}
