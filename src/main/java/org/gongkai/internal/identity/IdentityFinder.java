package org.gongkai.internal.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.section.Item;
import org.gongkai.internal.section.Outline;
import org.gongkai.internal.section.PageFurniture;
import org.gongkai.internal.section.Prose;
import org.gongkai.report.Period;
import org.jspecify.annotations.Nullable;

/** Finds whose report a document is and what it covers. */
public final class IdentityFinder {
  /** So many lines of the first section may say what others say in the lead. */
  private static final int INTRODUCTION = 4;

  private IdentityFinder() {}

  /** Reads the identity from the lines around the sections. */
  public static Identity find(Document document, Outline outline) {
    List<Item> items = outline.items();
    int bound = bound(outline);
    TitleFinder.Found found = TitleFinder.find(items, bound, document.metadata());
    Evidence<String> title = found == null ? null : found.title();
    int leadFrom = Math.max(outline.from(), found == null ? 0 : found.last() + 1);
    List<Item> lead = lead(items, leadFrom, bound, title);
    List<Item> introduction = new ArrayList<>(lead);
    List<Item> report = outline.report();
    int first = Math.min(bound, outline.to());
    introduction.addAll(items.subList(first, Math.min(outline.to(), first + INTRODUCTION + 1)));
    List<Item> lines = new ArrayList<>(introduction);
    lines.addAll(report);
    Evidence<Period> period = PeriodFinder.find(lines);
    Evidence<Integer> titleYear = titleYear(title);
    return new Identity(
        title,
        agency(title, introduction, report),
        year(titleYear, period, introduction),
        titleYear,
        period,
        period == null ? PeriodFinder.announced(lines) : null,
        PublicationFinder.find(document.metadata(), items.subList(0, bound)),
        lead);
  }

  /** The line of the first section or table. */
  private static int bound(Outline outline) {
    int bound = outline.firstHeading();
    for (int i = outline.from(); i < bound; i++) {
      if (outline.items().get(i).source() == Item.Source.FORM_TABLE) {
        return i;
      }
    }
    return bound;
  }

  private static List<Item> lead(
      List<Item> items, int from, int bound, @Nullable Evidence<String> title) {
    var lead = new ArrayList<Item>();
    for (Item item : items.subList(Math.min(from, bound), bound)) {
      boolean furniture = PageFurniture.isAbove(item.text()) && !item.text().endsWith("。");
      boolean titleAgain = title != null && Prose.tidy(item.text()).equals(title.value());
      if (!furniture && !titleAgain) {
        lead.add(item);
      }
    }
    return lead;
  }

  private static @Nullable Evidence<Integer> titleYear(@Nullable Evidence<String> title) {
    Integer year = title == null ? null : Years.first(title.value());
    return year == null || title == null ? null : new Evidence<>(year, title.block(), title.raw());
  }

  private static @Nullable Evidence<String> agency(
      @Nullable Evidence<String> title, List<Item> introduction, List<Item> report) {
    String name = title == null ? "" : AgencyFinder.inTitle(title.value());
    if (title != null && !name.isEmpty() && !AgencyFinder.isBare(name)) {
      return new Evidence<>(name, title.block(), title.raw());
    }
    Evidence<String> elsewhere = AgencyFinder.belowTitle(introduction);
    if (elsewhere == null) {
      elsewhere = AgencyFinder.inLead(introduction);
    }
    if (elsewhere == null) {
      elsewhere = AgencyFinder.inSignature(report);
    }
    if (elsewhere != null || title == null || name.isEmpty()) {
      return elsewhere;
    }
    return new Evidence<>(name, title.block(), title.raw());
  }

  private static @Nullable Evidence<Integer> year(
      @Nullable Evidence<Integer> titleYear,
      @Nullable Evidence<Period> period,
      List<Item> introduction) {
    if (titleYear != null) {
      return titleYear;
    }
    if (period != null) {
      LocalDate from = period.value().from();
      LocalDate day = from == null ? period.value().to() : from;
      if (day != null) {
        return new Evidence<>(day.getYear(), period.block(), period.raw());
      }
    }
    for (Item item : introduction) {
      Integer year = Years.reported(item.text());
      if (year != null) {
        return new Evidence<>(year, item.block(), Blank.strip(item.text()));
      }
    }
    return null;
  }
}
