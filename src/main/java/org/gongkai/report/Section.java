package org.gongkai.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A numbered top-level section.
 *
 * @param number its number as printed (一 is 1), or null where none is printed
 * @param kind which of the form's sections it is
 * @param heading its heading as printed, number included
 * @param paragraphs what stands below it, in order; rows of tables that are not the form's are one
 *     paragraph each, their cells separated by tabs
 */
public record Section(
    @Nullable Integer number, SectionKind kind, String heading, List<Paragraph> paragraphs) {
  /** Copies the list. */
  public Section {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * A paragraph of a section.
   *
   * @param text its words, with its number where it has one
   * @param level 0 for text; 1, 2, … for a numbered sub-heading: （一） is 1, 1. is 2, （1） is 3, ① is
   *     4
   */
  public record Paragraph(String text, int level) {}
}
