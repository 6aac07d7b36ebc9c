package org.gongkai.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.form.LabelKey;
import org.jspecify.annotations.Nullable;

/**
 * A public body as its name tells: where it is and what it is there.
 *
 * @param places the places in its name, from the largest down
 * @param organ what follows the last of them, or ""
 */
record Body(List<Place> places, String organ) {

  /** How high a body stands, as far as its name tells. */
  enum Level {
    /** Its name does not tell. */
    UNKNOWN,
    /** 国家…, 国务院…. */
    NATION,
    /** 省, 自治区, 直辖市. */
    PROVINCE,
    /** 市, 州, 盟, 地区; a 市 may be a county-level one. */
    CITY,
    /** 县, 区, 旗. */
    COUNTY,
    /** 开发区, 新区 and the like, of any rank. */
    ZONE,
    /** 镇, 乡, 街道. */
    TOWN
  }

  /** A place: its name without the word for what it is, "" where that stands alone. */
  record Place(String stem, String kind, Level level) {}

  private static final Pattern PLACE =
      Pattern.compile(
          "(?<nation>^(?:国家|国务院|中华人民共和国|中国|全国|最高))"
              + "|(?<province>特别行政区|自治区|省(?!级|直))"
              + "|(?<zone>(?:开发|新|管理|实验|试验|示范|合作|保税|度假|产业|工业|投资|经济|旅游|景|园)区)"
              + "|(?<city>自治州|地区|(?<!^|同|联)盟|州(?=$|人民政府|政府|[^市区县镇乡州盟]{0,20}[局委办厅会室院]$)"
              + "|(?<!^城|[省市县区旗镇]城)市(?!场|容|政(?!府)|民(?![政族宗])))"
              + "|(?<county>自治县|自治旗|县|(?<![社辖灌库牧老校片军小])区(?!域|划)|旗(?=$|人民|[^镇乡]{0,20}[局委办会室院处镇乡]))"
              + "|(?<town>民族乡|苏木|镇(?!化)|(?<!城)乡(?!村)|街道)");

  private static final List<String> MUNICIPALITIES = List.of("北京", "上海", "天津", "重庆");

  private static final Pattern GOVERNMENT =
      Pattern.compile("|(?:人民)?政府(?:办(?:公室|公厅)?)?|行政公署(?:办公室)?|办事处|(?:党政|综合)?办公室");

  /** What a name says; brackets are no part of it. */
  static Body of(@Nullable String name) {
    String words = plain(name == null ? "" : name);
    var places = new ArrayList<Place>();
    int from = 0;
    Matcher matcher = PLACE.matcher(words);
    while (matcher.find()) {
      String stem = words.substring(from, matcher.start()).replaceFirst("^(?:人民)?政府", "");
      places.add(new Place(stem, matcher.group(), level(matcher, stem, places)));
      from = matcher.end();
    }
    return new Body(List.copyOf(places), words.substring(from));
  }

  /** A name in half width, without white space and without what stands in brackets. */
  static String plain(String name) {
    var plain = new StringBuilder();
    int depth = 0;
    for (char c : Blank.remove(name).toCharArray()) {
      char folded = LabelKey.fold(c);
      depth += folded == '(' ? 1 : 0;
      if (depth == 0) {
        plain.append(folded);
      }
      depth -= folded == ')' && depth > 0 ? 1 : 0;
    }
    return plain.toString();
  }

  private static Level level(Matcher matcher, String stem, List<Place> above) {
    if (matcher.group("nation") != null) {
      return Level.NATION;
    }
    if (matcher.group("province") != null) {
      return Level.PROVINCE;
    }
    if (matcher.group("zone") != null) {
      return Level.ZONE;
    }
    if (matcher.group("city") != null) {
      boolean municipality = above.isEmpty() && MUNICIPALITIES.contains(stem);
      return municipality ? Level.PROVINCE : Level.CITY;
    }
    return matcher.group("county") != null ? Level.COUNTY : Level.TOWN;
  }

  /** The level of the smallest place; of a body of the state that has no place, the nation's. */
  Level level() {
    if (places.isEmpty()) {
      return Level.UNKNOWN;
    }
    return places.get(places.size() - 1).level();
  }

  /** Whether it is a body of the state, or a branch of one. */
  boolean isOfNation() {
    return !places.isEmpty() && places.get(0).level() == Level.NATION;
  }

  /** Whether it speaks for all of its place: the government, its office, or the place's name. */
  boolean isGovernment() {
    return !places.isEmpty() && GOVERNMENT.matcher(organ).matches();
  }
}
