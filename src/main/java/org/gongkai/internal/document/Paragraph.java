package org.gongkai.internal.document;

/**
 * A paragraph.
 *
 * @param index 0-based number of this paragraph or table among all paragraphs and tables of the
 *     document, in document order, those inside cells included
 * @param label the automatic number in front of it ("一、"), or "" where there is none; never part of
 *     {@code text}
 * @param text the words, a line break as {@code \n}; not trimmed
 * @param role what the paragraph is for
 */
public record Paragraph(int index, String label, String text, Role role) implements Block {

  /** Where the words of a paragraph stand. */
  public enum Role {
    /** In the running text. */
    BODY,
    /** In a text box beside the running text. */
    FLOATING,
    /** In an automatic table of contents. */
    CONTENTS,
    /** Inside a hyperlink as a whole: a menu entry, a neighbour's title. */
    LINK
  }

  /** The automatic number and the text, as a reader sees them. */
  public String printed() {
    return label.isEmpty() ? text : label + text;
  }

  /** Whether nothing is printed here. */
  public boolean isBlank() {
    return label.isEmpty() && Blank.is(text);
  }
}
