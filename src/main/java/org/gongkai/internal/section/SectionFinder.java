package org.gongkai.internal.section;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.form.Binding;
import org.gongkai.internal.form.LabelKey;
import org.gongkai.internal.limit.Budget;
import org.gongkai.report.Section;
import org.gongkai.report.SectionKind;
import org.jspecify.annotations.Nullable;

/** Finds the sections of a report in a document. */
public final class SectionFinder {
  /** So many headings with nothing between them are a list of headings. */
  private static final int LISTED = 3;

  /** Lines below an article are shorter than this. */
  private static final int FURNITURE = 80;

  /** No document has more headings; what comes beyond is text. */
  private static final int MOST = 1000;

  private SectionFinder() {}

  /** Whether a line by itself is the heading of one of the form's sections. */
  public static boolean isHeading(String line) {
    Heading heading = Heading.of(line, 0, false);
    return heading != null
        && heading.kind() != SectionKind.ADDITIONAL
        && (heading.bare() || (heading.mark() != null && heading.mark().style().level() == 0));
  }

  /**
   * Whether a line that stands where a table's cell might go on is the heading of a section, be it
   * one that the form does not have.
   */
  public static boolean isSectionStart(String line) {
    Mark mark = Mark.of(line);
    boolean numbered =
        mark != null
            && mark.punctuated()
            && mark.style().level() == 0
            && Vocabulary.ofNumbered(line.substring(mark.end())) != null;
    return numbered || isHeading(line);
  }

  /** Finds the sections, given which tables are the form's. */
  public static Outline find(Document document, Binding binding, Budget budget) {
    Flow flow = Flow.of(document, binding);
    List<Item> items = flow.items();
    List<Heading> candidates = candidates(items, budget);
    Item.Place place = ReportLocator.locate(items, candidates);
    int from = Math.min(place.first, items.size());
    int to = place.last + 1;
    List<Heading> headings = new ArrayList<>();
    for (Heading heading : candidates) {
      if (heading.position() >= from && heading.position() < to) {
        headings.add(heading);
      }
    }
    headings = chosen(withoutLists(headings));
    int end = withoutFurniture(items, headings, from, to);
    int first = headings.isEmpty() ? end : headings.get(0).position();
    return new Outline(
        items,
        Math.min(from, end),
        first,
        end,
        sections(items, headings, end),
        images(flow.images(), headings, from, end));
  }

  private static List<Outline.Image> images(
      List<Flow.Image> images, List<Heading> headings, int from, int to) {
    var inside = new ArrayList<Outline.Image>();
    int next = 0;
    for (Flow.Image image : images) {
      while (next < headings.size() && headings.get(next).position() < image.position()) {
        next++;
      }
      if (image.position() >= from && image.position() <= to) {
        SectionKind kind = next == 0 ? null : headings.get(next - 1).kind();
        inside.add(new Outline.Image(kind, image.name()));
      }
    }
    return inside;
  }

  private static List<Heading> candidates(List<Item> items, Budget budget) {
    var candidates = new ArrayList<Heading>();
    for (int i = 0; i < items.size() && candidates.size() < MOST; i++) {
      budget.step();
      Heading heading = Heading.of(items.get(i), i);
      if (heading != null) {
        candidates.add(heading);
      }
    }
    return candidates;
  }

  /** Without a list of contents: headings with nothing below them that all come again. */
  private static List<Heading> withoutLists(List<Heading> headings) {
    var kept = new ArrayList<Heading>();
    int i = 0;
    while (i < headings.size()) {
      int to = i + 1;
      while (to < headings.size()
          && headings.get(to).position() == headings.get(to - 1).position() + 1
          && headings.get(to).rest().isEmpty()
          && !isSame(headings.get(to), headings.get(i))) {
        to++;
      }
      List<Heading> later = headings.subList(to, headings.size());
      boolean list = to - i >= LISTED;
      for (int k = i; list && k < to; k++) {
        list = comesAgain(headings.get(k), later);
      }
      for (Heading heading : headings.subList(i, to)) {
        if (!list && !(heading.paged() && comesAgain(heading, later))) {
          kept.add(heading);
        }
      }
      i = to;
    }
    return kept;
  }

  private static boolean isSame(Heading heading, Heading other) {
    return heading.kind() == other.kind()
        && (heading.kind() != SectionKind.ADDITIONAL || key(heading).equals(key(other)));
  }

  private static String key(Heading heading) {
    return LabelKey.bare(heading.text()).replaceAll("\\d+$", "");
  }

  private static boolean comesAgain(Heading heading, List<Heading> later) {
    boolean additional = heading.kind() == SectionKind.ADDITIONAL;
    String key = additional ? key(heading) : "";
    for (Heading other : later) {
      if (additional ? key(other).equals(key) : other.kind() == heading.kind()) {
        return true;
      }
    }
    return false;
  }

  /** The headings of the level that numbers the sections, and bare ones that fit between them. */
  private static List<Heading> chosen(List<Heading> candidates) {
    Mark.Style style = style(candidates);
    var chosen = new ArrayList<Heading>();
    int expected = 1;
    for (Heading heading : candidates) {
      Mark mark = heading.mark();
      if (mark == null || mark.style() != style || heading.linked()) {
        continue;
      }
      boolean inSequence =
          style == Mark.Style.CHINESE || style == Mark.Style.PART || mark.number() == expected;
      if (heading.kind() != SectionKind.ADDITIONAL || inSequence) {
        chosen.add(heading);
        expected = mark.number() + 1;
      }
    }
    for (Heading heading : candidates) {
      Mark mark = heading.mark();
      boolean ofThisLevel = mark == null || mark.style() == style || mark.style().level() == 0;
      if (ofThisLevel && heading.bare() && !chosen.contains(heading) && fits(heading, chosen)) {
        int at = 0;
        while (at < chosen.size() && chosen.get(at).position() < heading.position()) {
          at++;
        }
        chosen.add(at, heading);
      }
    }
    addOverview(candidates, chosen);
    return chosen;
  }

  /** The first section is the one that is called by many names; only its place makes them sure. */
  private static void addOverview(List<Heading> candidates, List<Heading> chosen) {
    boolean there = chosen.stream().anyMatch(heading -> heading.kind() == SectionKind.OVERVIEW);
    if (there || chosen.isEmpty()) {
      return;
    }
    for (Heading heading : candidates) {
      if (heading.position() < chosen.get(0).position()
          && heading.mark() == null
          && heading.kind() == SectionKind.OVERVIEW
          && !heading.linked()) {
        chosen.add(0, heading);
        return;
      }
    }
  }

  /**
   * The way of numbering that names the most sections; of two the higher one. Sub-headings name
   * sections too, but seldom in the form's own words, and their numbers start anew.
   */
  private static Mark.@Nullable Style style(List<Heading> candidates) {
    Map<Mark.Style, Set<SectionKind>> kinds = new EnumMap<>(Mark.Style.class);
    for (Mark.Style style : Mark.Style.values()) {
      List<Heading> named =
          candidates.stream()
              .filter(heading -> heading.mark() != null && heading.mark().style() == style)
              .filter(heading -> heading.kind() != SectionKind.ADDITIONAL && !heading.linked())
              .toList();
      boolean sure = style.level() == 0 || countsUp(named);
      Set<SectionKind> found = EnumSet.noneOf(SectionKind.class);
      named.stream()
          .filter(heading -> sure || heading.bare())
          .forEach(heading -> found.add(heading.kind()));
      kinds.put(style, found);
    }
    Mark.Style best = null;
    int most = 0;
    for (Map.Entry<Mark.Style, Set<SectionKind>> entry : kinds.entrySet()) {
      boolean lower = entry.getKey().level() > 0;
      int count = entry.getValue().size();
      if (count > most && (!lower || count >= LISTED)) {
        best = entry.getKey();
        most = count;
      }
    }
    return best;
  }

  private static boolean countsUp(List<Heading> headings) {
    int last = 0;
    for (Heading heading : headings) {
      Mark mark = heading.mark();
      if (mark == null || mark.number() <= last) {
        return false;
      }
      last = mark.number();
    }
    return true;
  }

  /**
   * Whether a heading names a section that is not there yet, and stands at its place; where no
   * section has a number, any place will do.
   */
  private static boolean fits(Heading heading, List<Heading> chosen) {
    boolean anywhere = !heading.linked() && chosen.stream().allMatch(other -> other.mark() == null);
    for (Heading other : chosen) {
      if (other.kind() == SectionKind.ADDITIONAL) {
        continue;
      }
      int order = other.kind().compareTo(heading.kind());
      boolean before = other.position() < heading.position();
      if (order == 0 || (!anywhere && (order < 0) != before)) {
        return false;
      }
    }
    return true;
  }

  /** Where the article ends: before lines of the page below which nothing more is said. */
  private static int withoutFurniture(List<Item> items, List<Heading> headings, int from, int to) {
    int last = headings.isEmpty() ? from : headings.get(headings.size() - 1).position() + 1;
    int end = to;
    for (int i = to - 1; i >= last && !saysSomething(items.get(i)); i--) {
      if (PageFurniture.isBelow(items.get(i).text())) {
        end = i;
      }
    }
    return end;
  }

  private static boolean saysSomething(Item item) {
    String words = Blank.strip(item.text());
    boolean furniture = PageFurniture.isBelow(words);
    return item.source() != Item.Source.PARAGRAPH
        || (!furniture && (words.length() > FURNITURE || words.endsWith("。")));
  }

  private static List<Section> sections(List<Item> items, List<Heading> headings, int end) {
    var sections = new ArrayList<Section>();
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      int next = i + 1 < headings.size() ? headings.get(i + 1).position() : end;
      var paragraphs = new ArrayList<Section.Paragraph>();
      if (!heading.rest().isEmpty()) {
        paragraphs.add(new Section.Paragraph(heading.rest(), 0));
      }
      for (Item item : items.subList(Math.min(heading.position() + 1, next), next)) {
        paragraph(item, paragraphs);
      }
      Mark mark = heading.mark();
      sections.add(
          new Section(
              mark == null ? null : mark.number(),
              heading.kind(),
              Prose.tidy(heading.text()),
              paragraphs));
    }
    return sections;
  }

  /** Adds a line of running text; a row of a table keeps the tabs between its cells. */
  static void paragraph(Item item, List<Section.Paragraph> paragraphs) {
    switch (item.source()) {
      case FORM_TABLE -> {}
      case TABLE_ROW -> paragraphs.add(new Section.Paragraph(item.text(), 0));
      case PARAGRAPH -> {
        Mark mark = Mark.of(item.text());
        int level = mark == null ? 0 : mark.style().level();
        paragraphs.add(new Section.Paragraph(Prose.tidy(item.text()), level));
      }
    }
  }

  /** The lines of the lead as paragraphs. */
  public static List<Section.Paragraph> paragraphs(List<Item> items) {
    var paragraphs = new ArrayList<Section.Paragraph>();
    items.forEach(item -> paragraph(item, paragraphs));
    return paragraphs;
  }
}
