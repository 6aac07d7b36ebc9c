package org.gongkai.generated;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.generated.FormRows.Article;
import org.gongkai.generated.FormRows.Level;
import org.gongkai.generated.FormRows.Request;
import org.gongkai.generated.FormRows.Row;

/** Invents a report. */
final class Composer {
  private final long seed;
  private final Set<Quirk> quirks;
  private final Dice dice;

  Composer(long seed, Set<Quirk> quirks) {
    this.seed = seed;
    this.quirks = quirks.isEmpty() ? EnumSet.noneOf(Quirk.class) : EnumSet.copyOf(quirks);
    this.dice = Dice.of(seed, "report");
  }

  ReportPlan compose() {
    return compose(form());
  }

  ReportPlan compose(String form) {
    Agency agency =
        Agency.random(
            seed,
            quirks.contains(Quirk.TITLE_SHARED_WORD),
            quirks.contains(Quirk.TITLE_BARE_AGENCY));
    int year = form.equals("2019") ? dice.between(2019, 2020) : dice.between(2021, 2025);
    boolean stated = !quirks.contains(Quirk.PERIOD_MISSING);
    LocalDate from = stated ? LocalDate.of(year, 1, 1) : null;
    int lastDay = quirks.contains(Quirk.PERIOD_WRONG) ? dice.between(20, 30) : 31;
    LocalDate to = stated ? LocalDate.of(year, 12, lastDay) : null;
    LocalDate published = LocalDate.of(year + 1, 1, dice.between(5, 31));
    Titles.Title title = Titles.of(seed, agency, year, quirks);
    Set<String> absent = absent(form);
    Map<String, BigDecimal> numbers = Numbers.random(seed, form, absent);
    if (!agency.makesRegulations()) {
      numbers.replaceAll(
          (path, number) -> path.contains("/regulations/") ? BigDecimal.ZERO : number);
    }
    Map<String, Entry> entries = CellTexts.entries(seed, form, quirks, numbers, absent);
    String clause = Periods.clause(seed, from, to, quirks);
    boolean apart = quirks.contains(Quirk.PERIOD_IN_OVERVIEW);
    String lead = new Leads(seed, agency, year, title.plain(), quirks).lead(apart ? "" : clause);
    boolean inside = quirks.contains(Quirk.LEAD_IN_OVERVIEW);
    List<ReportPlan.Section> sections =
        new SectionMaker(seed, agency, year, entries, quirks)
            .sections(inside ? lead : apart && !clause.isEmpty() ? clause + "。" : "");
    List<String> signature =
        quirks.contains(Quirk.SIGNATURE) || quirks.contains(Quirk.AGENCY_IN_SIGNATURE)
            ? List.of(agency.name(), year + 1 + "年1月" + published.getDayOfMonth() + "日")
            : List.of();
    return new ReportPlan(
        seed,
        form,
        agency,
        year,
        from,
        to,
        title.plain(),
        title.lines(),
        front(year, sections),
        inside ? "" : lead,
        sections,
        entries,
        signature,
        published,
        quirks);
  }

  private String form() {
    boolean old = quirks.stream().allMatch(q -> q.fits("2019"));
    boolean recent = quirks.stream().allMatch(q -> q.fits("2021"));
    if (!old && !recent) {
      throw new IllegalArgumentException("no form has all of " + quirks);
    }
    return old && recent ? Dice.of(seed, "form").pick("2019", "2021") : old ? "2019" : "2021";
  }

  private List<String> front(int year, List<ReportPlan.Section> sections) {
    List<String> front = new ArrayList<>();
    if (quirks.contains(Quirk.COVER)) {
      front.add(year + 1 + "年1月");
    }
    boolean pages = quirks.contains(Quirk.CONTENTS_LIST);
    if (pages || quirks.contains(Quirk.CONTENTS_BARE)) {
      front.add(dice.pick("目录", "目　录"));
      String dots = dice.pick("……………………", "\t", ".............");
      int page = 1;
      for (ReportPlan.Section section : sections) {
        if (!section.heading().isEmpty()) {
          page += dice.between(0, 2);
          front.add(section.prefix() + section.heading() + (pages ? dots + page : ""));
        }
      }
    }
    return front;
  }

  /** The rows and columns that the document lacks, as paths below their table. */
  private Set<String> absent(String form) {
    Set<String> absent = new HashSet<>();
    if (quirks.contains(Quirk.DROP_COLUMN)) {
      absent.add(FormRows.APPLICANTS.get(dice.between(1, 5)));
    }
    if (quirks.contains(Quirk.DROP_ROW)) {
      List<String> rows = new ArrayList<>();
      for (Request row : FormRows.requests(form)) {
        if (row.level() == Level.ITEM) {
          rows.add(row.path());
        }
      }
      for (Article article : FormRows.articles(form)) {
        if (article.rows().size() > 1) {
          article.rows().stream().map(Row::name).forEach(rows::add);
        }
      }
      int count = dice.between(1, 3);
      for (int i = 0; i < count; i++) {
        absent.add(dice.pick(rows));
      }
    }
    return absent;
  }
}
