package org.gongkai.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.Finding;
import org.gongkai.Rule;
import org.gongkai.internal.document.Search;
import org.gongkai.internal.identity.Years;
import org.gongkai.report.Form;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.gongkai.report.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * Whether all that names the report's year names the same one. Texts speak of other years for many
 * good reasons (final accounts of the year before, notices that are cited, plans), so only what can
 * mean nothing else is looked at.
 */
final class YearRules {
  private static final String ORGAN = "(?:局|办|委|镇|乡|街道|县|区|市|省|厅|院|部|中心|单位|机关|校|站|所|府|处|州|盟|旗|管委会)";

  /** 2022年，我局…: what the body says of itself in the year reported on. */
  private static final Pattern OPENING =
      Pattern.compile("^(20\\d\\d)年度?(?:以来)?[，,]?(?:我|本)" + ORGAN + ".*");

  /** Words of sentences that look back or ahead. */
  private static final Pattern OTHER_TIME =
      Pattern.compile("较|同比|相比|比|去年|上年|上一年|截[至止]|以来|下一步|将|计划|拟");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

  private static final Pattern REPORTED =
      Pattern.compile(
          "(?:现将|现向|现发布|现公布|发布|公布|编制|撰写)(?<before>[^，,]{0,40}?)(?<year>20\\d\\d)年度?[^，,]{0,16}?"
              + "(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:年度)?(?:工作)?(?:报告|年报|情况)(?<behind>[^，,]{0,16})");

  private static final Search TITLE = Search.pattern("《", "《[^》]{0,80}》");

  private static final Pattern NOT_THIS = Pattern.compile(".*(?:通知|要求|格式|部署|规定|工作的|关于|印发|函).*");

  private static final int LONGEST = 400;

  private final Facts facts;
  private final TreeSet<Integer> years = new TreeSet<>();
  private final List<String> evidence = new ArrayList<>();

  private YearRules(Facts facts) {
    this.facts = facts;
  }

  static List<Finding> apply(Facts facts) {
    var findings = new ArrayList<Finding>();
    var rules = new YearRules(facts);
    Finding years = rules.years();
    if (years != null) {
      findings.add(years);
    }
    Finding form = rules.form();
    if (form != null) {
      findings.add(form);
    }
    return findings;
  }

  private @Nullable Finding years() {
    stated();
    if (years.isEmpty()) {
      return null;
    }
    int year = years.first();
    if (years.size() == 1) {
      lead(year);
      openings(year);
    }
    if (years.size() > 1) {
      return finding(
          "The document names the years " + years + ".", "文中的年度不一致：" + years + "。", evidence);
    }
    String date = signature(year);
    return date == null
        ? null
        : finding(
            "The report is about " + year + ", but is signed " + date + ".",
            "报告年度为" + year + "年，落款日期却为" + date + "。",
            List.of(date));
  }

  private static Finding finding(String en, String zh, List<String> evidence) {
    return Finding.of(Rule.YEAR_INCONSISTENT, "/year", en, zh, evidence);
  }

  /** The years of the title and of the period. */
  private void stated() {
    Report report = facts.report();
    Integer titleYear = report.title() == null ? null : Years.first(report.title());
    if (titleYear != null) {
      years.add(titleYear);
      String raw = facts.clues().title();
      evidence.add(raw == null ? String.valueOf(report.title()) : raw);
    }
    for (LocalDate day : Arrays.asList(report.period().from(), report.period().to())) {
      if (day != null) {
        years.add(day.getYear());
      }
    }
    if (facts.clues().period() != null) {
      evidence.add(facts.clues().period());
    }
  }

  /** 现将我局2022年度政府信息公开工作情况公布如下. */
  private void lead(int year) {
    String introduction = TITLE.replaceAll(facts.narrative().introduction(), "《》");
    for (String sentence : Narrative.sentences(introduction)) {
      Matcher matcher = REPORTED.matcher(sentence);
      if (sentence.length() > LONGEST || !matcher.find()) {
        continue;
      }
      boolean cited =
          NOT_THIS.matcher(matcher.group("before")).matches()
              || NOT_THIS.matcher(matcher.group("behind")).matches()
              || sentence.lastIndexOf("关于", matcher.start()) >= 0;
      int named = Integer.parseInt(matcher.group("year"));
      if (!cited && named != year && !sentence.contains(Integer.toString(year))) {
        years.add(named);
        evidence.add(Narrative.quoted(sentence));
      }
    }
  }

  /** A report that speaks of what it did in another year only. */
  private void openings(int year) {
    int own = 0;
    var others = new ArrayList<String>();
    var named = new TreeSet<Integer>();
    for (int i = 0; i < facts.sections().size(); i++) {
      SectionKind kind = facts.sections().get(i).kind();
      if (kind == SectionKind.PROBLEMS_AND_IMPROVEMENTS || kind == SectionKind.OTHER_MATTERS) {
        continue;
      }
      for (String sentence : facts.narrative().sentences().get(i)) {
        Integer opening = opening(sentence);
        if (opening != null && opening == year) {
          own++;
        } else if (opening != null) {
          named.add(opening);
          others.add(Narrative.quoted(sentence));
        }
      }
    }
    if (others.size() > own && named.size() == 1) {
      years.addAll(named);
      evidence.addAll(others.subList(0, Math.min(3, others.size())));
    }
  }

  private static @Nullable Integer opening(String sentence) {
    if (sentence.length() > LONGEST || !sentence.startsWith("20")) {
      return null;
    }
    Matcher matcher = OPENING.matcher(sentence);
    if (!matcher.matches() || OTHER_TIME.matcher(sentence).find()) {
      return null;
    }
    boolean single =
        YEAR.matcher(sentence).results().map(found -> found.group()).distinct().count() == 1;
    return single ? Integer.valueOf(matcher.group(1)) : null;
  }

  /**
   * The date of a signature that cannot be that of a report on this year: it is signed after the
   * year, and one that is signed much later is about another.
   */
  private @Nullable String signature(int year) {
    List<Section> sections = facts.sections();
    Signature signature =
        Signature.of(
            sections.isEmpty()
                ? facts.report().lead()
                : sections.get(sections.size() - 1).paragraphs());
    if (signature == null) {
      return null;
    }
    boolean early =
        signature.year() < year
            || (signature.year() == year && signature.month() > 0 && signature.month() < 12);
    boolean late = signature.year() > year + 1 && signature.name() != null;
    return early || late ? signature.date() : null;
  }

  private @Nullable Finding form() {
    Form form = facts.report().form();
    Integer year = facts.report().year();
    if (form == null || year == null || form.inForceFor(year)) {
      return null;
    }
    return Finding.of(
        Rule.FORM_NOT_OF_YEAR,
        "/form",
        "The tables follow the form of " + form.code() + ", the report is about " + year + ".",
        "表格为" + form.code() + "年格式，报告年度为" + year + "年。",
        List.of());
  }
}
