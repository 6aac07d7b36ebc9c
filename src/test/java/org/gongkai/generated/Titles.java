package org.gongkai.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Title lines of a report. */
final class Titles {
  /** The title without white space, and its lines. */
  record Title(String plain, List<String> lines) {}

  private static final String NOUN = "政府信息公开工作年度报告";

  private final Dice dice;
  private final Agency agency;
  private final Set<Quirk> quirks;
  private final String year;
  private final String noun;

  private Titles(long seed, Agency agency, int year, Set<Quirk> quirks) {
    this.dice = Dice.of(seed, "title");
    this.agency = agency;
    this.quirks = quirks;
    String figures = Integer.toString(year);
    this.year = quirks.contains(Quirk.TITLE_CHINESE_YEAR) ? chinese(figures) : figures;
    this.noun =
        quirks.contains(Quirk.TITLE_NOUNS)
            ? dice.pick("政府信息公开工作年报", "政府信息公开年度报告", "政府信息公开工作报告", "政府信息公开年报")
            : NOUN;
  }

  static Title of(long seed, Agency agency, int year, Set<Quirk> quirks) {
    return new Titles(seed, agency, year, quirks).title();
  }

  private String chinese(String figures) {
    String zero = dice.pick("〇", "○", "零");
    StringBuilder result = new StringBuilder();
    figures.chars().forEach(c -> result.append(c == '0' ? zero : "一二三四五六七八九".charAt(c - '1')));
    return result.toString();
  }

  private Title title() {
    List<String> lines = parts();
    String plain = String.join("", lines);
    if (quirks.contains(Quirk.TITLE_SPACES)) {
      lines.replaceAll(l -> l.replace(year, " " + year + " ").replace("工作", " 工作").strip());
    }
    if (quirks.contains(Quirk.TITLE_TWICE)) {
      lines.addAll(List.copyOf(lines));
    }
    return new Title(plain, quirks.contains(Quirk.TITLE_FUSED) ? List.of() : List.copyOf(lines));
  }

  private List<String> parts() {
    String name = agency.name();
    String yearWord = year + (dice.oneIn(3) ? "年度" : "年");
    if (quirks.contains(Quirk.TITLE_SHARED_WORD)) {
      return lines(name.replaceFirst("政府$", "") + noun);
    }
    if (quirks.contains(Quirk.TITLE_NO_AGENCY) || quirks.contains(Quirk.AGENCY_IN_SIGNATURE)) {
      return lines((quirks.contains(Quirk.TITLE_NO_YEAR) ? "" : yearWord) + noun);
    }
    if (quirks.contains(Quirk.TITLE_BARE_AGENCY)) {
      name = dice.pick(agency.organ(), agency.place().substring(2) + agency.organ());
    }
    if (quirks.contains(Quirk.TITLE_NO_YEAR)) {
      return lines(name + noun);
    }
    if (quirks.contains(Quirk.TITLE_SPLIT) || quirks.contains(Quirk.COVER)) {
      return dice.oneIn(2)
          ? lines(name, yearWord + noun)
          : lines(name + yearWord + noun.substring(0, 6), noun.substring(6));
    }
    return lines(dice.oneIn(2) ? name + yearWord + noun : yearWord + name + noun);
  }

  private static List<String> lines(String... lines) {
    return new ArrayList<>(List.of(lines));
  }
}
