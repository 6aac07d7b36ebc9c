package org.gongkai.internal.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.gongkai.internal.document.Blank;

/** The fields that are open at a place in the text. Not thread-safe. */
public final class Fields {
  private static final int LONGEST_CODE = 64;
  private final Deque<Field> open = new ArrayDeque<>();
  private int codes;
  private int pages;
  private int contents;
  private int links;

  /** What a field's result is. */
  public enum Kind {
    /** Text like any other. */
    TEXT,
    /** A page number, which says nothing about the text. */
    PAGE,
    /** A table of contents, or an entry of one. */
    CONTENTS,
    /** Text that leads elsewhere. */
    LINK;

    /** What the result of a field with this code is. */
    public static Kind of(String code) {
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

  /** A field begins, with its code. */
  public void begin() {
    open.push(new Field());
    codes++;
  }

  /** Adds to the code of the innermost field. */
  public void code(String code) {
    Field field = open.peek();
    if (field != null && !field.hasResult && field.code.length() < LONGEST_CODE) {
      field.code.append(code);
    }
  }

  /** The code ends and the result begins. */
  public void separate() {
    Field field = open.peek();
    if (field != null && !field.hasResult) {
      field.hasResult = true;
      field.kind = Kind.of(field.code.toString());
      codes--;
      enter(field.kind, 1);
    }
  }

  /** A field ends. */
  public void end() {
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
  public void enter(Kind kind, int step) {
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
  public void endOfParagraph() {
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
  public boolean print() {
    return codes == 0 && pages == 0;
  }

  /** Whether this is in a table of contents. */
  public boolean areContents() {
    return contents > 0;
  }

  /** Whether this is in a link. */
  public boolean areLink() {
    return links > 0;
  }
}
