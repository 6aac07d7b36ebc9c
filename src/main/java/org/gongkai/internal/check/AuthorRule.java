package org.gongkai.internal.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.gongkai.Finding;
import org.gongkai.Rule;
import org.gongkai.internal.check.Body.Level;
import org.gongkai.internal.check.Body.Place;
import org.gongkai.internal.document.Search;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.jspecify.annotations.Nullable;

/**
 * Whether lead and signature name the body of the title as the author. A superior that compiles a
 * report, an office of the body, a name cut short or without its place are no contradiction: only
 * another place of the same rank is, or another branch of government in the same place.
 */
final class AuthorRule {
  private static final String NAME = "([^\\d，。；：、《》“”()（）]{4,30}?)";

  private static final List<Search> AUTHORS =
      List.of(
          Search.pattern(
              "报告由|报告是由|报告系由", "报告(?:由|是由|系由)" + NAME + "(?:根据|按照|依据|依照|负责|编制|组织|编写|撰写)"),
          Search.pattern(
              "现将|现发布|现公布|发布|公布",
              "(?:现将|现发布|现公布|发布了?|公布了?)" + NAME + "20\\d\\d年度?[^，]{0,8}(?:政府信息|政务|信息)公开"),
          Search.pattern(
              "规定，|要求，|精神，|格式，|规定,|要求,|精神,|格式,",
              "(?:规定|要求|精神|格式)[，,](?:现)?(?:由)?" + NAME + "(?:组织)?(?:编制|编写|撰写)(?:了|本|20|完成)"));

  /** Branches of government that are not run by one body; the others merge or share a sign. */
  private static final Map<String, Search> BRANCHES = branches();

  private AuthorRule() {}

  private static Map<String, Search> branches() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("education", "教育|教体|教科");
    words.put("civil affairs", "民政");
    words.put("water", "水利|水务");
    words.put("finance", "财政");
    words.put("statistics", "统计");
    words.put("justice", "司法");
    words.put("audit", "审计");
    words.put("health", "卫生|卫健|卫计");
    words.put("health insurance", "医疗保障|医保");
    words.put("police", "公安");
    words.put("transport", "交通");
    words.put("tax", "税务");
    words.put("veterans", "退役军人");
    words.put("labour", "人力资源|人社");
    words.put("land and building", "自然资源|国土|林业|规划|住房|住建|建设|房管|城管|城市管理");
    words.put("environment", "生态环境|环保");
    words.put("emergency", "应急|安全生产");
    words.put("market", "市场监|工商|质监|食品药品|药监");
    words.put("agriculture", "农业|农村|畜牧|乡村");
    words.put("culture", "文化|文旅|文广|旅游|体育|教体");
    Map<String, Search> searches = new LinkedHashMap<>();
    words.forEach((name, word) -> searches.put(name, Search.words(word)));
    return Collections.unmodifiableMap(searches);
  }

  static @Nullable Finding apply(Facts facts) {
    Report report = facts.report();
    if (report.agency() == null) {
      return null;
    }
    Body own = facts.body();
    for (String author : authors(facts)) {
      if (contradict(own, Body.of(author))) {
        return Finding.of(
            Rule.AGENCY_INCONSISTENT,
            "/agency",
            "The report is that of "
                + report.agency()
                + ", but names "
                + author
                + " as its author.",
            "报告的主体为" + report.agency() + "，文中署名却为" + author + "。",
            List.of(report.agency(), author));
      }
    }
    return null;
  }

  private static List<String> authors(Facts facts) {
    var authors = new ArrayList<String>();
    for (String sentence : facts.narrative().opening()) {
      String words = sentence.length() > 400 ? sentence.substring(0, 400) : sentence;
      for (Search author : AUTHORS) {
        for (Matcher m = author.first(words, 0); m != null; m = author.first(words, m.end())) {
          authors.add(m.group(1));
        }
      }
    }
    List<Section> sections = facts.sections();
    Signature signature =
        sections.isEmpty() ? null : Signature.of(sections.get(sections.size() - 1).paragraphs());
    if (signature != null && signature.name() != null) {
      authors.add(signature.name());
    }
    return authors;
  }

  static boolean contradict(Body own, Body other) {
    if (own.places().isEmpty() || other.places().isEmpty() || own.level() != other.level()) {
      return false;
    }
    Place place = own.places().get(own.places().size() - 1);
    Place otherPlace = other.places().get(other.places().size() - 1);
    boolean known =
        own.level() != Level.ZONE
            && own.level() != Level.NATION
            && place.stem().length() >= 2
            && otherPlace.stem().length() >= 2;
    if (known
        && !place.stem().endsWith(otherPlace.stem())
        && !otherPlace.stem().endsWith(place.stem())) {
      return true;
    }
    Set<String> branches = branches(own.organ());
    Set<String> otherBranches = branches(other.organ());
    return !branches.isEmpty()
        && !otherBranches.isEmpty()
        && Collections.disjoint(branches, otherBranches);
  }

  private static Set<String> branches(String organ) {
    Set<String> found = new TreeSet<>();
    BRANCHES.forEach(
        (branch, words) -> {
          if (words.in(organ)) {
            found.add(branch);
          }
        });
    return found;
  }
}
