package org.gongkai.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.Finding;
import org.gongkai.Rule;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Characters;
import org.gongkai.internal.form.TableKind;
import org.gongkai.internal.section.Outline;
import org.gongkai.report.Section;
import org.gongkai.report.SectionKind;
import org.jspecify.annotations.Nullable;

/** The rules about what a document consists of and how it names itself. */
final class StructureRules {
  /** So many of the form's sections make a report of a document without a title. */
  private static final int ENOUGH_SECTIONS = 3;

  /** What says that there is nothing to say. */
  private static final Pattern NOTHING = Pattern.compile("(?:暂|均)?无|没有|暂无内容|无内容|无此项|不涉及|略");

  private static final Characters MARKS =
      Characters.of("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~。，、；：！？—…·");

  private static final int LONGEST_NOTHING = 20;

  private final Facts facts;
  private final List<Finding> findings = new ArrayList<>();

  private StructureRules(Facts facts) {
    this.facts = facts;
  }

  static List<Finding> apply(Facts facts) {
    var rules = new StructureRules(facts);
    if (!isAnnualReport(facts)) {
      rules.add(
          Rule.NOT_AN_ANNUAL_REPORT,
          null,
          "Nothing of an annual report was recognized: no title, no table, no section.",
          "未识别出年度报告：没有标题、表格或规定的部分。");
      return rules.findings;
    }
    rules.tables();
    rules.images();
    rules.add(GluedNumbers.apply(facts));
    rules.sections();
    rules.emptySections();
    rules.add(AnnouncedParts.apply(facts));
    rules.title();
    rules.period();
    rules.findings.addAll(YearRules.apply(facts));
    rules.add(AuthorRule.apply(facts));
    rules.add(AreaRule.apply(facts));
    return rules.findings;
  }

  static boolean isAnnualReport(Facts facts) {
    long kinds =
        facts.sections().stream()
            .map(Section::kind)
            .filter(kind -> kind != SectionKind.ADDITIONAL)
            .distinct()
            .count();
    return facts.report().title() != null || !facts.tables().isEmpty() || kinds >= ENOUGH_SECTIONS;
  }

  private void add(Rule rule, @Nullable String path, String en, String zh, String... evidence) {
    findings.add(Finding.of(rule, path, en, zh, List.of(evidence)));
  }

  private void add(@Nullable Finding finding) {
    if (finding != null) {
      findings.add(finding);
    }
  }

  private static String[] quoted(@Nullable String words) {
    return words == null ? new String[0] : new String[] {words};
  }

  private void tables() {
    if (facts.tables().isEmpty()) {
      add(
          Rule.NO_FORM_RECOGNIZED,
          null,
          "The document is an annual report, but has none of the three tables of the form.",
          "文档是年度报告，但没有三张法定表格。");
      return;
    }
    for (TableKind table : TableKind.values()) {
      if (!facts.tables().contains(table)) {
        add(
            Rule.TABLE_MISSING,
            "/" + table.code(),
            "The table “" + Rules.name(table) + "” was not found.",
            "未找到“" + Rules.name(table) + "”表。");
      }
    }
  }

  /** An image in a section whose table is not there, or in a report that has no section at all. */
  private void images() {
    Map<TableKind, List<String>> names = new EnumMap<>(TableKind.class);
    List<String> all = new ArrayList<>();
    for (Outline.Image image : facts.clues().images()) {
      all.add(image.name());
      for (TableKind table : TableKind.values()) {
        SectionKind section = image.section();
        if (section != null && section.code().equals(table.code())) {
          names.computeIfAbsent(table, key -> new ArrayList<>()).add(image.name());
        }
      }
    }
    for (Map.Entry<TableKind, List<String>> entry : names.entrySet()) {
      TableKind table = entry.getKey();
      if (!facts.tables().contains(table)) {
        image(
            "/" + table.code(),
            "Where the table “" + Rules.name(table) + "” should stand there is an image.",
            "“" + Rules.name(table) + "”表的位置是图片。",
            entry.getValue());
      }
    }
    if (facts.sections().isEmpty() && facts.tables().isEmpty() && !all.isEmpty()) {
      image(null, "The report has no text but images.", "年度报告没有文字，只有图片。", all);
    }
  }

  private void image(@Nullable String path, String en, String zh, List<String> names) {
    List<String> shown =
        names.stream().filter(name -> !name.isBlank()).distinct().limit(5).toList();
    findings.add(Finding.of(Rule.TABLE_IS_IMAGE, path, en, zh, shown).withActual(names.size()));
  }

  private void sections() {
    boolean prescribed = facts.isPrescribed();
    Map<SectionKind, Integer> count = new EnumMap<>(SectionKind.class);
    SectionKind last = SectionKind.OVERVIEW;
    for (int i = 0; i < facts.sections().size(); i++) {
      Section section = facts.sections().get(i);
      String path = "/sections/" + i;
      if (section.kind() == SectionKind.ADDITIONAL) {
        add(
            Rule.SECTION_ADDITIONAL,
            path,
            "The form has no section “" + section.heading() + "”.",
            "格式中没有“" + section.heading() + "”这一部分。",
            section.heading());
      } else if (count.merge(section.kind(), 1, Integer::sum) > 1) {
        add(
            Rule.SECTION_REPEATED,
            path,
            "The section “" + section.heading() + "” occurs again.",
            "“" + section.heading() + "”重复出现。",
            section.heading());
      } else if (section.kind().compareTo(last) < 0) {
        add(
            Rule.SECTION_OUT_OF_ORDER,
            path,
            "The section “" + section.heading() + "” stands behind “" + last.heading() + "”.",
            "“" + section.heading() + "”排在“" + last.heading() + "”之后。",
            section.heading());
      } else {
        last = section.kind();
      }
    }
    for (SectionKind kind : SectionKind.values()) {
      if (prescribed && kind != SectionKind.ADDITIONAL && !count.containsKey(kind)) {
        add(
            Rule.SECTION_MISSING,
            "/sections",
            "The section “" + kind.heading() + "” is missing.",
            "缺少“" + kind.heading() + "”。");
      }
    }
  }

  /** Sections whose heading has nothing below: no words, no table, no image. */
  private void emptySections() {
    if (!facts.isPrescribed()) {
      return;
    }
    for (int i = 0; i < facts.sections().size(); i++) {
      Section section = facts.sections().get(i);
      if (section.kind() == SectionKind.ADDITIONAL || hasTableOrImage(section.kind())) {
        continue;
      }
      String words = words(section, i == facts.sections().size() - 1);
      boolean mustSay =
          section.kind() == SectionKind.OVERVIEW
              || section.kind() == SectionKind.PROBLEMS_AND_IMPROVEMENTS;
      if (words.isEmpty()) {
        add(
            Rule.SECTION_EMPTY,
            "/sections/" + i,
            "Below the heading “" + section.heading() + "” there is nothing.",
            "“" + section.heading() + "”之下没有内容。",
            section.heading());
      } else if (mustSay && NOTHING.matcher(words).matches()) {
        add(
            Rule.SECTION_EMPTY,
            "/sections/" + i,
            "The section “" + section.heading() + "” says only “" + words + "”.",
            "“" + section.heading() + "”只写“" + words + "”，没有实际内容。",
            section.heading(),
            words);
      }
    }
  }

  private boolean hasTableOrImage(SectionKind kind) {
    return facts.tables().stream().anyMatch(table -> table.section() == kind)
        || facts.clues().images().stream().anyMatch(image -> image.section() == kind);
  }

  /** What a section says, at most as much as matters; the signature is no part of the last one. */
  private static String words(Section section, boolean last) {
    var words = new StringBuilder();
    for (Section.Paragraph paragraph : section.paragraphs()) {
      if (words.length() < LONGEST_NOTHING && !(last && Signature.isPart(paragraph))) {
        appendWords(paragraph.text(), words);
      }
    }
    return words.toString();
  }

  private static void appendWords(String text, StringBuilder words) {
    for (int i = 0; i < text.length() && words.length() < LONGEST_NOTHING; i++) {
      char c = text.charAt(i);
      if (!Blank.is(c) && !MARKS.has(c)) {
        words.append(c);
      }
    }
  }

  private void title() {
    if (facts.report().title() == null) {
      add(Rule.TITLE_MISSING, "/title", "No title was found.", "未找到标题。");
    }
  }

  private void period() {
    LocalDate from = facts.report().period().from();
    LocalDate to = facts.report().period().to();
    String damaged = facts.clues().periodDamaged();
    if (from == null && to == null) {
      if (damaged != null) {
        add(
            Rule.PERIOD_NOT_UNDERSTOOD,
            "/period",
            "The dates of the period cannot be read.",
            "统计期限的日期无法识别。",
            damaged);
      } else if (facts.isPrescribed()) {
        add(Rule.PERIOD_MISSING, "/period", "No period is stated.", "未写明统计期限。");
      }
      return;
    }
    boolean wrongStart = from == null || from.getDayOfYear() != 1;
    boolean wrongEnd = to == null || to.getMonthValue() != 12 || to.getDayOfMonth() != 31;
    boolean twoYears = from != null && to != null && from.getYear() != to.getYear();
    if (wrongStart || wrongEnd || twoYears) {
      add(
          Rule.PERIOD_NOT_CALENDAR_YEAR,
          "/period",
          "The period is stated as " + from + " to " + to + ".",
          "统计期限写作" + from + "至" + to + "。",
          quoted(facts.clues().period()));
    }
  }
}
