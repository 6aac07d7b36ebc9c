package org.gongkai.internal.section;

import java.util.List;
import org.gongkai.report.Section;
import org.gongkai.report.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * A document's parts.
 *
 * @param items all lines of the document
 * @param from first line of the report
 * @param firstHeading line of its first heading, or the line behind its last where it has none
 * @param to the line behind its last
 * @param sections the sections, in document order
 * @param images the images in the report, in document order
 */
public record Outline(
    List<Item> items,
    int from,
    int firstHeading,
    int to,
    List<Section> sections,
    List<Image> images) {
  public Outline {
    items = List.copyOf(items);
    sections = List.copyOf(sections);
    images = List.copyOf(images);
  }

  /**
   * An image.
   *
   * @param section the section it stands in, or null where it stands above all of them
   * @param name what the file calls it, or ""
   */
  public record Image(@Nullable SectionKind section, String name) {}

  /** The lines of the report. */
  public List<Item> report() {
    return items.subList(from, to);
  }
}
