package org.gongkai.internal.check;

import java.util.List;
import org.gongkai.internal.section.Outline;
import org.jspecify.annotations.Nullable;

/**
 * What a document says beyond the report that was read from it.
 *
 * @param title the words that the title was read from, or null
 * @param period the words that the period was read from, or null
 * @param periodDamaged words that announce a period which cannot be read, or null
 * @param images the images in the report
 */
public record Clues(
    @Nullable String title,
    @Nullable String period,
    @Nullable String periodDamaged,
    List<Outline.Image> images) {

  /** Of a report that was not read from a document. */
  public static final Clues NONE = new Clues(null, null, null, List.of());

  public Clues {
    images = List.copyOf(images);
  }
}
