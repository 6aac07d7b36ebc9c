package org.gongkai.internal.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.Finding;
import org.gongkai.Rule;
import org.gongkai.internal.check.Body.Level;
import org.gongkai.internal.document.LazyPattern;
import org.gongkai.internal.document.Search;
import org.jspecify.annotations.Nullable;

/**
 * Whether a body speaks in its own voice for an area above its own: 全市, 我市 in the report of a town.
 * Such text is copied from a superior's report. What is said <em>of</em> the larger area (its
 * plans, assessments, ranks, meetings) is not meant, one doubtful phrase is not enough, and the
 * departments of a county do publish what concerns a city.
 */
final class AreaRule {
  /** The areas above each level. */
  private static final Map<Level, String> ABOVE =
      new EnumMap<>(
          Map.of(
              Level.TOWN, "县区市州省旗盟",
              Level.COUNTY, "市州省盟",
              Level.CITY, "省"));

  private static final String OF_THE_AREA =
      "(?!(?:各)?(?:的)?(?:政务公开|政府信息公开|信息公开|政府网站|年度)?(?:工作)?(?:考核|考评|评估|测评|排名|通报|会议|工作会|培训|业务|要点|统一|部署|安排|方案|先进|前列|平均|第|首|唯一|试点|示范|范围|标准|规范|集约|平台|政务|一体|通办|上下))";

  private static final String NOT_OURS =
      "(?<!参加|参与|按照|根据|依照|落实|对照|围绕|接受|配合|纳入|接入|依托|位列|列入|居于|位居|获得|荣获|学习|借鉴|承担|响应)";

  /**
   * How a text speaks for an area.
   *
   * @param area how the area is called, without which it does not
   * @param perhaps what a body may say of a larger area without having copied it
   * @param claims what only the body that governs it says
   * @param unmistakable the same, of itself
   */
  private record Voice(
      Search area, LazyPattern perhaps, LazyPattern claims, LazyPattern unmistakable) {
    static Voice of(String areas) {
      String area = "(?:全|我)[" + areas + "]";
      return new Voice(
          Search.words(
              "全" + String.join("|全", areas.split("")) + "|我" + String.join("|我", areas.split(""))),
          new LazyPattern(
              "(?:为|服务|推进|促进|推动|助力|保障)[^，]{0,8}"
                  + area
                  + "(?:经济|社会|高质量|改革)[^，]{0,10}发展"
                  + "|"
                  + NOT_OURS
                  + "(?:公开|公布|发布|制发|收到|受理|办理|答复|办结|梳理|编制|印发)了?"
                  + area
                  + OF_THE_AREA
                  + "[^，\\d]{0,20}\\d+余?[项件条个份次家名]"),
          new LazyPattern(
              NOT_OURS
                  + "(?:对|督促|指导|组织)"
                  + area
                  + "(?:各|所有)[^，]{0,3}(?:部门|单位|机关|乡镇|镇街|县区|区县)"
                  + "|(?:^|[，、：])(?:20\\d\\d年(?:度|来|以来)?[，,]?)?"
                  + area
                  + "(?:政府信息公开工作|信息公开工作|政务公开工作|共|累计|主动公开|新增|收到|受理|公开|发布|"
                  + "认真|积极|严格|坚持|深入|紧紧|切实|全面|不断|持续|着力|始终)"),
          new LazyPattern(
              "^(?:20\\d\\d年(?:度|来|以来)?[，,])我["
                  + areas
                  + "](?:政府信息公开工作|政务公开工作|认真|严格|坚持|深入|积极|全面|高度|切实|主动公开|共|累计|紧紧|始终|不断)"));
    }
  }

  private static final Map<Level, Voice> VOICES = new EnumMap<>(Level.class);

  static {
    ABOVE.forEach((level, areas) -> VOICES.put(level, Voice.of(areas)));
  }

  private static final Search QUOTED = Search.pattern("《|“", "《[^》]{0,80}》|“[^”]{0,40}”");

  private static final Pattern OWN = Pattern.compile("[我本](?:镇|乡|街道|办|局|委|单位|机关|部门)");

  /** So many sentences that claim the larger area are no slip. */
  private static final int ENOUGH = 2;

  private static final int LONGEST = 800;

  private AreaRule() {}

  static @Nullable Finding apply(Facts facts) {
    Level level = facts.body().level();
    Voice voice = VOICES.get(level);
    if (voice == null) {
      return null;
    }
    Set<String> passages = new LinkedHashSet<>();
    boolean claimed = level == Level.TOWN;
    boolean unmistakable = false;
    for (String words : sentences(facts, voice)) {
      if (!voice.area().in(words)) {
        continue;
      }
      Matcher perhaps = voice.perhaps().matcher(words);
      Matcher claim = voice.claims().matcher(words);
      if (claim.find()) {
        claimed = true;
        unmistakable |= voice.unmistakable().matcher(words).find() && !OWN.matcher(words).find();
        passages.add(Narrative.around(words, claim.start()));
      } else if (perhaps.find()) {
        passages.add(Narrative.around(words, perhaps.start()));
      }
    }
    if (!unmistakable && (!claimed || passages.size() < ENOUGH)) {
      return null;
    }
    List<String> evidence = new ArrayList<>(passages);
    return Finding.of(
        Rule.AGENCY_INCONSISTENT,
        "/agency",
        "The report of "
            + facts.report().agency()
            + " speaks for a larger area; the text may be copied from a superior's report.",
        facts.report().agency() + "的报告以上级地区的口吻叙述，疑似抄自上级机关的报告。",
        evidence.subList(0, Math.min(3, evidence.size())));
  }

  /** The sentences of the sections, without what they quote. */
  private static List<String> sentences(Facts facts, Voice voice) {
    var sentences = new ArrayList<String>();
    for (List<String> ofSection : facts.narrative().sentences()) {
      for (String sentence : ofSection) {
        if (sentence.length() <= LONGEST && voice.area().mayBeIn(sentence)) {
          sentences.add(QUOTED.replaceAll(sentence, ""));
        }
      }
    }
    return sentences;
  }
}
