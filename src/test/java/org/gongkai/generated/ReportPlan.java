package org.gongkai.generated;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that one invented report says, and the quirks of its files.
 *
 * @param seed from which everything follows
 * @param form {@code "2019"} or {@code "2021"}
 * @param agency the body whose report it is
 * @param year the year reported on
 * @param from first day of the period as stated, null where none is
 * @param to last day of the period as stated, null where none is
 * @param title the title without white space
 * @param titleLines the title as printed, empty where the lead holds it
 * @param front lines between title and lead: a cover's month, a contents list
 * @param lead the paragraph before the sections, empty where it stands in the first one
 * @param sections in document order
 * @param entries every cell of the form by path; rows and columns that are absent have none
 * @param signature the lines at the end
 * @param published the day of publication, for the page around the report
 * @param quirks in force
 */
public record ReportPlan(
    long seed,
    String form,
    Agency agency,
    int year,
    LocalDate from,
    LocalDate to,
    String title,
    List<String> titleLines,
    List<String> front,
    String lead,
    List<Section> sections,
    Map<String, Entry> entries,
    List<String> signature,
    LocalDate published,
    Set<Quirk> quirks) {

  /**
   * A section of the report.
   *
   * @param kind the kind that a reader must find
   * @param prefix number and mark of the heading, as printed
   * @param heading the heading without number, empty where the section has none and is no section
   *     then
   * @param paragraphs the narrative
   * @param table which table of the form stands here, 2 to 4, 0 for none
   */
  public record Section(
      String kind, String prefix, String heading, List<Paragraph> paragraphs, int table) {}

  /** A paragraph; {@code prefix} is the number of a sub-heading, {@code ""} for none. */
  public record Paragraph(String prefix, String text) {
    /** Number and text. */
    public String full() {
      return prefix + text;
    }
  }

  /** The plan of {@code seed} with exactly these quirks; throws where they need different forms. */
  public static ReportPlan random(long seed, Set<Quirk> quirks) {
    return new Composer(seed, quirks).compose();
  }

  /** A report without quirks. */
  public static ReportPlan plain(long seed) {
    return random(seed, EnumSet.noneOf(Quirk.class));
  }

  /** A report without quirks on the form {@code form}. */
  static ReportPlan withForm(String form, long seed) {
    return new Composer(seed, EnumSet.noneOf(Quirk.class)).compose(form);
  }

  /** A report with one quirk. */
  public static ReportPlan withEach(Quirk quirk, long seed) {
    return random(seed, EnumSet.of(quirk));
  }

  /**
   * A report with a random set of quirks that do not contradict each other, some 1 to 14 of them.
   */
  public static ReportPlan mixed(long seed) {
    Dice dice = Dice.of(seed, "mix");
    List<Quirk> order = new ArrayList<>(Arrays.asList(Quirk.values()));
    for (int i = order.size() - 1; i > 0; i--) {
      Collections.swap(order, i, dice.between(0, i));
    }
    Set<Quirk> chosen = EnumSet.noneOf(Quirk.class);
    int wanted = dice.between(1, 14);
    for (Quirk quirk : order) {
      if (chosen.size() < wanted && Compatibility.allows(chosen, quirk)) {
        chosen.add(quirk);
      }
    }
    return random(seed, chosen);
  }

  /** True where {@code quirk} is in force. */
  public boolean has(Quirk quirk) {
    return quirks.contains(quirk);
  }

  /**
   * What a reader must find, whatever the format: form, title, agency, year, period, kinds of
   * sections in order, and the three tables with every key, blanks and absent cells null.
   */
  public ObjectNode truth() {
    return Truth.of(this);
  }

  /**
   * The narrative of every section in {@link #truth()}'s order, without headings and tables. A
   * reader may find more: a line 单位：件, the signature after the last section, share lines of a page.
   */
  public List<List<String>> paragraphs() {
    List<List<String>> result = new ArrayList<>();
    for (Section section : sections) {
      if (!section.heading().isEmpty()) {
        result.add(section.paragraphs().stream().map(Paragraph::full).toList());
      }
    }
    return result;
  }

  /** A short name for messages: the seed and the quirks. */
  @Override
  public String toString() {
    return "plan " + seed + " " + quirks;
  }
}
