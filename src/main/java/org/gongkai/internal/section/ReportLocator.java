package org.gongkai.internal.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.internal.document.Blank;
import org.gongkai.report.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of a page that holds the report: the smallest one with all the form's tables and
 * all the headings that go with them.
 */
final class ReportLocator {
  private static final Pattern LEAD =
      Pattern.compile(".*(?:统计(?:期限|时限|时间|周期|期)|本(?:年度)?报告|政府信息公开条例》).*");

  private final List<Item> items;
  private final List<Heading> headings;

  private ReportLocator(List<Item> items, List<Heading> headings) {
    this.items = items;
    this.headings =
        headings.stream().filter(h -> h.kind() != SectionKind.ADDITIONAL && !h.linked()).toList();
  }

  /** The place that holds the report. */
  static Item.Place locate(List<Item> items, List<Heading> headings) {
    return new ReportLocator(items, headings).locate();
  }

  private Item.Place locate() {
    Item.Place place = withTables();
    if (place == null) {
      place = withMostHeadings();
    }
    if (place == null) {
      return items.isEmpty() ? new Item.Place() : outermost(items.get(0).place());
    }
    for (Item.Place above = place; above.depth > 0; ) {
      above = above.parent;
      if (adds(above, place)) {
        place = above;
      }
    }
    return place;
  }

  private static Item.Place outermost(Item.Place place) {
    Item.Place outermost = place;
    while (outermost.depth > 0) {
      outermost = outermost.parent;
    }
    return outermost;
  }

  private Item.@Nullable Place withTables() {
    Item.Place common = null;
    for (Item item : items) {
      if (item.source() == Item.Source.FORM_TABLE) {
        common = common == null ? item.place() : common(common, item.place());
      }
    }
    return common;
  }

  private static Item.Place common(Item.Place a, Item.Place b) {
    Item.Place place = a;
    while (!place.holds(b)) {
      place = place.parent;
    }
    return place;
  }

  private Item.@Nullable Place withMostHeadings() {
    Map<Item.Place, Integer> kinds = new HashMap<>();
    Item.Place best = null;
    for (Heading heading : headings) {
      for (Item.Place place = items.get(heading.position()).place(); ; place = place.parent) {
        int count = kinds.merge(place, 1, Integer::sum);
        int most = best == null ? 0 : kinds.getOrDefault(best, 0);
        if (count > most || (best != null && count == most && place.depth > best.depth)) {
          best = place;
        }
        if (place.depth == 0) {
          break;
        }
      }
    }
    return best;
  }

  /**
   * Whether a larger place has a section, or the lead, that belongs with those of a smaller one.
   */
  private boolean adds(Item.Place larger, Item.Place smaller) {
    List<Heading> inside = in(smaller);
    int first = smaller.first;
    int last = smaller.last;
    for (Heading heading : in(larger)) {
      if (smaller.holds(items.get(heading.position()).place())) {
        continue;
      }
      boolean newKind = inside.stream().noneMatch(known -> known.kind() == heading.kind());
      boolean before =
          heading.position() < first
              && inside.stream().allMatch(known -> known.kind().compareTo(heading.kind()) > 0);
      boolean behind =
          heading.position() > last
              && inside.stream().allMatch(known -> known.kind().compareTo(heading.kind()) < 0);
      if (newKind && (before || behind) && heading.mark() != null) {
        return true;
      }
    }
    return hasLead(larger, first);
  }

  private boolean hasLead(Item.Place larger, int first) {
    for (int i = Math.max(0, first - 4); i < first; i++) {
      Item item = items.get(i);
      if (larger.holds(item.place())
          && item.source() == Item.Source.PARAGRAPH
          && item.text().length() > 30
          && LEAD.matcher(Blank.remove(item.text())).matches()) {
        return true;
      }
    }
    return false;
  }

  private List<Heading> in(Item.Place place) {
    var inside = new ArrayList<Heading>();
    for (Heading heading : headings) {
      if (place.holds(items.get(heading.position()).place())) {
        inside.add(heading);
      }
    }
    return inside;
  }
}
