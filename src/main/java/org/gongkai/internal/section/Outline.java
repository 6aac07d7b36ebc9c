package org.gongkai.internal.section;

import java.util.List;
import org.gongkai.report.Section;

/**
 * A document's parts.
 *
 * @param items all lines of the document
 * @param from first line of the report
 * @param firstHeading line of its first heading, or the line behind its last where it has none
 * @param to the line behind its last
 * @param sections the sections, in document order
 */
public record Outline(
    List<Item> items, int from, int firstHeading, int to, List<Section> sections) {
  public Outline {
    items = List.copyOf(items);
    sections = List.copyOf(sections);
  }

  /** The lines of the report. */
  public List<Item> report() {
    return items.subList(from, to);
  }
}
