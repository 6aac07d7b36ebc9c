package org.gongkai.internal.section;

import org.gongkai.internal.document.Paragraph;

/**
 * A line of the document in reading order.
 *
 * @param block number of the block it is, or of the table it is a row of
 * @param text what it prints, untouched
 * @param role what the paragraph is for
 * @param source where the line comes from
 * @param place the division of the page it stands in
 */
public record Item(int block, String text, Paragraph.Role role, Source source, Place place) {

  /** Where lines come from. */
  public enum Source {
    /** A paragraph of the running text. */
    PARAGRAPH,
    /** A row of a table that is none of the form's. */
    TABLE_ROW,
    /** Marks the place of a table of the form; prints nothing. */
    FORM_TABLE
  }

  /** A division of the page, or a cell that lays it out. */
  static final class Place {
    final Place parent;
    final int depth;

    /**
     * Positions of the first and the last line inside; the first is beyond the last where there is
     * none.
     */
    int first = Integer.MAX_VALUE;

    int last = -1;

    /** The outermost place, its own parent. */
    Place() {
      this.parent = this;
      this.depth = 0;
    }

    Place(Place parent) {
      this.parent = parent;
      this.depth = parent.depth + 1;
    }

    /** Notes a line at this position, which is beyond those noted before. */
    void note(int position) {
      Place place = this;
      while (true) {
        place.first = Math.min(place.first, position);
        place.last = position;
        if (place.depth == 0) {
          return;
        }
        place = place.parent;
      }
    }

    boolean holds(Place other) {
      Place place = other;
      while (place.depth > depth) {
        place = place.parent;
      }
      return place == this;
    }
  }
}
