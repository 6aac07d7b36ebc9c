package org.gongkai.internal.check;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.Finding;
import org.gongkai.Rule;
import org.gongkai.internal.form.TableKind;
import org.gongkai.report.Section;
import org.gongkai.report.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * Whether the parts follow that the lead announces. Leads still list the six parts that the
 * Regulations of 2007 had (article 32), so the names of a list are compared loosely; its number is
 * not.
 */
final class AnnouncedParts {
  private static final Pattern NUMBER =
      Pattern.compile("(?<!第)([一二三四五六七八九十]|1?\\d)个?(?:大)?(?:部分|章节)(?=$|[组构，,（(：:内进并])");

  private static final Pattern COMPOSED =
      Pattern.compile("(?:报告|年报|全文|正文|本文)[^。]*(?:由|包括|包含|分|共|含|涵盖|设)");

  private static final Pattern LIST =
      Pattern.compile("(?:报告|年报|全文|正文|本文)[^。，]{0,12}(?:由|包括|包含|分为|涵盖)");

  /** How each part is known in a list, in its own words or those of 2007. */
  private static final Map<SectionKind, Pattern> NAMES =
      new TreeMap<>(
          Map.of(
              SectionKind.OVERVIEW, Pattern.compile("总体情况|基本情况|概述|概况"),
              SectionKind.PROACTIVE_DISCLOSURE,
                  Pattern.compile("主动公开(?:政府)?信息的?情况|信息主动公开情况|主动公开情况"),
              SectionKind.REQUESTS, Pattern.compile("公开申请的?情况|依申请公开[^、，]{0,12}情况"),
              SectionKind.REVIEW_AND_LITIGATION, Pattern.compile("行政复议[和、与及，][^，。]{0,8}诉讼"),
              SectionKind.PROBLEMS_AND_IMPROVEMENTS, Pattern.compile("存在的?(?:主要)?问题"),
              SectionKind.OTHER_MATTERS, Pattern.compile("其[他它]需要(?:报告|说明)的?事项")));

  /** A list names so many parts at least. */
  private static final int LISTED = 4;

  private static final int LONGEST = 600;

  private final Facts facts;

  private AnnouncedParts(Facts facts) {
    this.facts = facts;
  }

  static @Nullable Finding apply(Facts facts) {
    var rule = new AnnouncedParts(facts);
    return facts.sections().isEmpty() || !facts.isPrescribed() ? null : rule.finding();
  }

  private @Nullable Finding finding() {
    var numbers = new TreeSet<Integer>();
    String numbered = null;
    String listed = null;
    Set<SectionKind> names = Set.of();
    for (String sentence : facts.narrative().opening()) {
      if (sentence.length() > LONGEST) {
        continue;
      }
      Matcher matcher = NUMBER.matcher(sentence);
      while (matcher.find()) {
        if (COMPOSED.matcher(sentence.substring(0, matcher.start())).find()) {
          numbers.add(value(matcher.group(1)));
          numbered = Narrative.around(sentence, matcher.start());
        }
      }
      if (listed == null && LIST.matcher(sentence).find() && named(sentence).size() >= LISTED) {
        listed = Narrative.quoted(sentence);
        names = named(sentence);
      }
    }
    if (numbered != null && numbers.size() == 1 && !mayBe(numbers.first())) {
      return number(numbers.first(), numbered);
    }
    return listed == null ? null : missing(names, listed);
  }

  private static int value(String numeral) {
    int place = "一二三四五六七八九十".indexOf(numeral);
    return place >= 0 ? place + 1 : Integer.parseInt(numeral);
  }

  private static Set<SectionKind> named(String sentence) {
    Set<SectionKind> named = EnumSet.noneOf(SectionKind.class);
    NAMES.forEach(
        (kind, name) -> {
          if (name.matcher(sentence).find()) {
            named.add(kind);
          }
        });
    return named;
  }

  /** The parts that are there: those with a heading, and tables whose heading is lost. */
  private Set<SectionKind> there() {
    Set<SectionKind> there = EnumSet.noneOf(SectionKind.class);
    facts.sections().forEach(section -> there.add(section.kind()));
    for (TableKind table : facts.tables()) {
      there.add(table.section());
    }
    there.remove(SectionKind.ADDITIONAL);
    return there;
  }

  /**
   * Whether the report may be said to have so many parts. Where the headings are neither numbered
   * through nor the form's own, a line may have been taken for one that is none.
   */
  private boolean mayBe(int number) {
    List<Section> sections = facts.sections();
    Set<SectionKind> kinds = EnumSet.noneOf(SectionKind.class);
    boolean numberedThrough = true;
    for (int i = 0; i < sections.size(); i++) {
      Integer printed = sections.get(i).number();
      numberedThrough &= printed != null && printed == i + 1;
      kinds.add(sections.get(i).kind());
    }
    boolean own = kinds.size() == sections.size() && !kinds.contains(SectionKind.ADDITIONAL);
    int least = Math.max(sections.size(), there().size());
    boolean sure = numberedThrough || own;
    return sure ? (number == sections.size() || number == least) : number <= least;
  }

  private Finding number(int announced, String quotation) {
    int there = Math.max(facts.sections().size(), there().size());
    return Finding.of(
            Rule.PARTS_NOT_AS_ANNOUNCED,
            "/sections",
            "The lead announces " + announced + " parts, the report has " + there + ".",
            "引言称报告由" + announced + "个部分组成，实际为" + there + "个部分。",
            List.of(quotation))
        .withNumbers(BigDecimal.valueOf(announced), BigDecimal.valueOf(there));
  }

  /** A list that names a part of the form which is not there. */
  private @Nullable Finding missing(Set<SectionKind> names, String quotation) {
    boolean unknown =
        facts.sections().stream().anyMatch(section -> section.kind() == SectionKind.ADDITIONAL);
    Set<SectionKind> missing = EnumSet.copyOf(names);
    missing.removeAll(there());
    if (missing.isEmpty() || unknown) {
      return null;
    }
    List<String> headings = missing.stream().map(kind -> kind.heading().substring(2)).toList();
    return Finding.of(
        Rule.PARTS_NOT_AS_ANNOUNCED,
        "/sections",
        "The lead announces “" + String.join("”, “", headings) + "”, which does not follow.",
        "引言所列“" + String.join("”“", headings) + "”在正文中没有出现。",
        List.of(quotation));
  }
}
