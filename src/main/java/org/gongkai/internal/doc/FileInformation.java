package org.gongkai.internal.doc;

import org.gongkai.GongkaiException;

/** The header of a document, which says where everything else stands ([MS-DOC] 2.5). */
record FileInformation(Bytes main) {
  private static final int WORD = 0xa5ec;
  private static final int OLD_WORD = 0xa5dc;
  private static final int FIRST = 101;
  private static final int FIRST_WITH_TABLE_STREAM = 106;
  private static final int LENGTHS = 8;

  /** The texts of a document that are read, by their number among those that stand in a row. */
  enum Text {
    BODY(0),
    FOOTNOTES(1),
    ENDNOTES(5),
    BOXES(6);

    final int number;

    Text(int number) {
      this.number = number;
    }
  }

  /** What the header gives the place of, by its number among the places. */
  enum Part {
    STYLES(1),
    FOOTNOTE_MARKS(2),
    FOOTNOTES(3),
    CHARACTER_PAGES(12),
    PARAGRAPH_PAGES(13),
    FONTS(15),
    PIECES(33),
    ANCHORS(40),
    ENDNOTE_MARKS(46),
    ENDNOTES(47),
    DRAWINGS(50),
    BOXES(56),
    LISTS(73),
    LIST_USES(74);

    private final int number;

    Part(int number) {
      this.number = number;
    }
  }

  /** A place in the table stream; nothing is there where its size is 0. */
  record Place(int at, int size) {
    static final Place NOWHERE = new Place(0, 0);

    int end() {
      return at + size;
    }
  }

  /** Whether the file was written by Word 6 or 95. */
  boolean isOld() {
    return version() < FIRST_WITH_TABLE_STREAM;
  }

  private int version() {
    return main.u16(2);
  }

  boolean isEncrypted() {
    return (flags() & 0x100) != 0;
  }

  /** Whether all characters of an old file have two bytes. */
  boolean isWide() {
    return (flags() & 0x1000) != 0;
  }

  /** Whether the text of an old file stands in pieces. */
  boolean isComplex() {
    return (flags() & 4) != 0;
  }

  private int flags() {
    return main.u16(10);
  }

  int language() {
    return main.u16(6);
  }

  String tableStream() {
    return (flags() & 0x200) == 0 ? "0Table" : "1Table";
  }

  /** Where the text of an old file begins that does not stand in pieces. */
  int textAt() {
    return main.place(24);
  }

  /** Whether the file was written by a Chinese, Japanese or Korean Word 6. */
  boolean isEastAsian() {
    int magic = main.u16(0);
    return magic >= 0xa697 && magic <= 0xa699;
  }

  /** Refuses a stream that is no document. */
  void check() throws GongkaiException {
    int magic = main.u16(0);
    boolean isKnown = magic == WORD || magic == OLD_WORD || isEastAsian();
    if (!isKnown || version() < FIRST) {
      throw Streams.damaged("its header is none of Word's", "WordDocument");
    }
  }

  /** How many characters each of the texts has. */
  int[] lengths() {
    int[] lengths = new int[LENGTHS];
    int first = isOld() ? 52 : 34 + 2 * main.u16(32) + 2 + 12;
    for (int i = 0; i < LENGTHS; i++) {
      lengths[i] = main.place(first + 4 * i);
    }
    return lengths;
  }

  Place place(Part part) {
    int at;
    if (isOld()) {
      at = 88 + 8 * part.number + (part.number < 38 ? 0 : 10);
      if (part.number > Part.ENDNOTES.number) {
        return Place.NOWHERE;
      }
    } else {
      int numbers = 34 + 2 * main.u16(32);
      int places = numbers + 2 + 4 * main.u16(numbers);
      if (part.number >= main.u16(places)) {
        return Place.NOWHERE;
      }
      at = places + 2 + 8 * part.number;
    }
    int size = main.i32(at + 4);
    return size <= 0 ? Place.NOWHERE : new Place(main.place(at), size);
  }

  /** Number of the first page of properties of an old file that does not list them. */
  int firstPage(Part part) {
    return main.u16(part == Part.CHARACTER_PAGES ? 394 : 396);
  }

  /** Number of pages of properties of an old file. */
  int pages(Part part) {
    return main.u16(part == Part.CHARACTER_PAGES ? 398 : 400);
  }
}
