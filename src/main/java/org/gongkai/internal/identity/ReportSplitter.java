package org.gongkai.internal.identity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Cell;
import org.gongkai.internal.document.Division;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.internal.document.Table;
import org.gongkai.internal.form.Binding;
import org.gongkai.internal.form.FormBinder;
import org.gongkai.internal.form.TableKind;
import org.gongkai.internal.limit.Budget;
import org.gongkai.internal.section.Outline;
import org.gongkai.internal.section.SectionFinder;
import org.gongkai.report.Section;
import org.gongkai.report.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * Takes a document apart that holds several reports. A report begins with a title of its own and
 * has what the one before has, too: the same sections or tables under another title.
 */
public final class ReportSplitter {
  /** So many of the form's sections make a report where there is no table. */
  private static final int ENOUGH_SECTIONS = 4;

  /** No document holds more reports; what comes beyond belongs to the last. */
  private static final int MOST = 1000;

  private static final Pattern TITLE_METADATA = Pattern.compile("title|articletitle|og:title");

  private ReportSplitter() {}

  /** What stands from one title to the next. */
  private record Part(
      Document document,
      @Nullable Integer year,
      String agency,
      Set<SectionKind> sections,
      Set<TableKind> tables) {

    boolean isReport() {
      return !tables.isEmpty() || sections.size() >= ENOUGH_SECTIONS;
    }

    /** Whether the titles name another body or another year. */
    boolean isOther(Part part) {
      boolean otherYear = year != null && part.year != null && !year.equals(part.year);
      boolean otherAgency =
          !agency.isEmpty()
              && !part.agency.isEmpty()
              && !agency.contains(part.agency)
              && !part.agency.contains(agency);
      return otherYear || otherAgency;
    }

    /** Whether both say something of the same thing, so that one does not go on with the other. */
    boolean repeats(Part part) {
      return sections.stream().anyMatch(part.sections::contains)
          || tables.stream().anyMatch(part.tables::contains);
    }
  }

  /** The reports of a document, in order; the document itself where it holds only one or none. */
  public static List<Document> split(Document document, Budget budget) {
    if (!mayHoldSeveral(document.blocks())) {
      return List.of(document);
    }
    Outline whole = SectionFinder.find(document, Binding.none(), budget);
    List<TitleFinder.Found> titles = TitleFinder.all(whole.items());
    if (titles.size() < 2) {
      return List.of(document);
    }
    List<Part> parts = parts(document, whole, titles, budget);
    List<Integer> starts = starts(whole, titles, parts);
    if (starts.size() < 2) {
      return List.of(document);
    }
    starts.set(0, Integer.MIN_VALUE);
    return sliced(document, starts);
  }

  /** Two lines that might be titles; nearly all documents have only one. */
  private static boolean mayHoldSeveral(List<Block> blocks) {
    return titles(blocks) > 1;
  }

  private static int titles(List<Block> blocks) {
    int count = 0;
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        count += TitleFinder.mayEndTitle(paragraph) ? 1 : 0;
      } else if (block instanceof Division division) {
        count += titles(division.blocks());
      } else if (block instanceof Table table) {
        for (Cell cell : table.cells()) {
          count += titles(cell.blocks());
        }
      }
    }
    return count;
  }

  private static List<Part> parts(
      Document document, Outline whole, List<TitleFinder.Found> titles, Budget budget) {
    List<Integer> starts = new ArrayList<>();
    for (TitleFinder.Found title : titles) {
      starts.add(whole.items().get(title.first()).block());
    }
    List<Document> slices = sliced(document, starts);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < slices.size(); i++) {
      String title = titles.get(i).title().value();
      Binding binding = FormBinder.bind(slices.get(i), budget);
      Set<SectionKind> sections = EnumSet.noneOf(SectionKind.class);
      for (Section section : SectionFinder.find(slices.get(i), binding, budget).sections()) {
        if (section.kind() != SectionKind.ADDITIONAL) {
          sections.add(section.kind());
        }
      }
      parts.add(
          new Part(
              slices.get(i),
              Years.first(title),
              AgencyFinder.inTitle(title),
              sections,
              binding.tables()));
    }
    return parts;
  }

  /** The blocks with which reports begin. */
  private static List<Integer> starts(
      Outline whole, List<TitleFinder.Found> titles, List<Part> parts) {
    List<Integer> starts = new ArrayList<>();
    Part last = null;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.isReport() && (last == null || (part.isOther(last) && part.repeats(last)))) {
        starts.add(whole.items().get(titles.get(i).first()).block());
        last = part;
      }
    }
    return starts;
  }

  /**
   * The document from each start to the next; what stands before the first belongs to it.
   *
   * @param starts numbers of blocks, ascending
   */
  private static List<Document> sliced(Document document, List<Integer> starts) {
    var slicer = new Slicer(starts);
    Map<Integer, List<Block>> slices = slicer.slice(document.blocks());
    Map<String, String> metadata = new TreeMap<>(document.metadata());
    metadata.keySet().removeIf(name -> TITLE_METADATA.matcher(name).matches());
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      documents.add(
          new Document(
              slices.getOrDefault(i, List.of()), document.notes(), metadata, document.remarks()));
    }
    return documents;
  }

  /** Takes a tree of blocks apart in one walk. */
  private static final class Slicer {
    private final List<Integer> starts;
    private int current;

    Slicer(List<Integer> starts) {
      this.starts = starts.subList(0, Math.min(MOST, starts.size()));
    }

    /** The blocks by the number of the slice that they stand in. */
    Map<Integer, List<Block>> slice(List<Block> blocks) {
      Map<Integer, List<Block>> slices = new TreeMap<>();
      for (Block block : blocks) {
        if (block instanceof Division division) {
          slice(division.blocks()).forEach((slice, part) -> put(slices, slice, new Division(part)));
        } else if (block instanceof Table table) {
          table(table, slices);
        } else {
          if (block instanceof Paragraph paragraph) {
            goTo(paragraph.index());
          }
          put(slices, current, block);
        }
      }
      return slices;
    }

    /** A table that holds the start of a report lays out the page. */
    private void table(Table table, Map<Integer, List<Block>> slices) {
      goTo(table.index());
      int before = current;
      Map<Integer, List<Block>> inside = new TreeMap<>();
      for (Cell cell : table.cells()) {
        slice(cell.blocks()).forEach((slice, part) -> put(inside, slice, new Division(part)));
      }
      if (current == before) {
        put(slices, current, table);
      } else {
        inside.forEach((slice, part) -> part.forEach(block -> put(slices, slice, block)));
      }
    }

    private void goTo(int index) {
      while (current + 1 < starts.size() && index >= starts.get(current + 1)) {
        current++;
      }
    }

    private static void put(Map<Integer, List<Block>> slices, int slice, Block block) {
      slices.computeIfAbsent(slice, key -> new ArrayList<>()).add(block);
    }
  }
}
