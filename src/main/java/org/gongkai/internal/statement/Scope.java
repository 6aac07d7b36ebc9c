package org.gongkai.internal.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.document.Search;
import org.jspecify.annotations.Nullable;

/**
 * Whose figures and of which time a sentence speaks, followed from its beginning to its end. Where
 * it may be the report's own or not, a figure may agree with the tables but not contradict them.
 */
final class Scope {
  private static final Search TIME =
      Search.pattern(
          "本年|全年|上半年|下半年|季度|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|上年|下年|某年|何年|前年|同期|历年|历史|以来|近"
              + "|0年来|1年来|2年来|3年来|4年来|5年来|6年来|7年来|8年来|9年来|一年来|二年来|三年来|四年来|五年来|两年来|累计|今后",
          "本年以来|本年|全年|[上下]半年|季度|(?<![0-9])(?:[2-9]|1[01])月|上年|下年|某年|何年|前年|同期|历年|历史|以来|近[0-9一二三四五几两]{1,2}年|[0-9一二三四五两]年来|累计|今后");

  /** Carrying over is between two years and belongs to the one reported on; so do comparisons. */
  private static final Search CARRIED =
      Search.pattern(
          "结转|转结|转入|转至|转到|顺延|延续|延至|留待|遗留|移至|至下年|到下年|待下年|于下年|在下年|入下年|较上年|比上年|与上年|同上年|上年|下年",
          "(?:结转|转结|转入|转至|转到|顺延|延续|延至|留待|遗留|移至)(?:至|到|入|自)?[上下本]年(?:末|底)?"
              + "|(?:至|到|待|于|在|入)下年"
              + "|[较比与同]上年(?:末|底)?(?:同期)?(?:相比)?"
              + "|[上下]年(?:末|底|未)?.{0,8}?(?:结转|转结|转入|遗留|顺延|结存|延续|继续|办理|答复|处理)"
              + "|结转.{0,6}?[上下]年");

  private static final Search OTHERS =
      Search.pattern(
          "全|系统内|本系统|各|所属|下属|直属|辖区|镇街|街镇|乡镇|区县|县区|县市区|市县|市直|区直|县直|两级|三级|本级|园区内|部门共|汇总",
          "全[省市县区州盟旗]|全系统|系统内|本系统|各级|各部门|各单位|各[县市区镇乡街地委科]|各职能|各有关|各相关|各行政机关|所属|下属|直属|辖区内?各?|镇街|街镇|乡镇"
              + "|区县|县区|县市区|市县|[市区县]直|两级|三级|本级|园区内|部门共|汇总");
  private static final Search OWN_AREA = Search.words("我省|我市|我县|我区|我州|我盟|我旗");
  private static final String ORGANS = "委员会|办公室|办公厅|街道|局|厅|委|办|镇|乡|处|中心|支队|大队|公司|学校|医院|政府";
  private static final String DOES =
      "(?:共计|共|全年|累计|年内|本年|新|已|依法|分别|总|代表\\p{IsHan}{1,8}?){0,4}"
          + "(?:收到|接到|受理|接收|办理|答复|办结|回复|处理|登记|收)";
  private static final Pattern ORGAN =
      Pattern.compile("(\\p{IsHan}{1,16}?(?:" + ORGANS + "))" + DOES);

  /** The end of the same, by which it is found that there is one. */
  private static final Search END_OF_ORGAN = Search.pattern(ORGANS, "(?:" + ORGANS + ")" + DOES);

  private static final Pattern OWN =
      Pattern.compile(
          ".*[我本](?:局|委|办|镇|乡|街道|街|厅|处|中心|机关|单位|部门|会|院|室|所|馆|站|队|旗|市|县|区|州|省)(?:办公室|办事处)?$");

  /** No subject stands farther from its figure. */
  private static final int REACH = 60;

  private enum Time {
    THIS,
    /** Some months of it. */
    SOME_MONTHS,
    OTHER,
    UNSURE
  }

  private final @Nullable String agency;
  private Time time = Time.THIS;
  private boolean named;
  private boolean others;
  private boolean foreign;
  private boolean part;

  Scope(@Nullable String agency) {
    this.agency = agency;
  }

  /** The scope of a sentence that goes on from one before. */
  Scope(Scope before) {
    this.agency = before.agency;
    this.time = before.time;
    this.named = before.named;
    this.others = before.others;
    this.foreign = before.foreign;
  }

  /** Takes note of the words up to the next figure, with relative years. */
  void read(String words) {
    String rest = words.indexOf('年') < 0 ? words : CARRIED.replaceAll(words, "、");
    for (Matcher m = TIME.first(rest, 0); m != null; m = TIME.first(rest, m.end())) {
      note(m.group());
    }
    if (!others && (OTHERS.in(rest) || (OWN_AREA.in(rest) && !speaksForArea()))) {
      others = true;
    }
    if (rest.contains("其中") || rest.contains("包括") || rest.contains("包含")) {
      part = true;
    }
    String near = rest.length() > REACH ? rest.substring(rest.length() - REACH) : rest;
    if (END_OF_ORGAN.in(near)) {
      Matcher organ = ORGAN.matcher(near);
      while (organ.find()) {
        foreign = !isOwn(organ.group(1));
      }
    }
  }

  private void note(String mark) {
    switch (mark) {
      case "本年", "本年以来" -> {
        time = Time.THIS;
        named = true;
      }
      case "累计" -> {
        if (!named && time == Time.THIS) {
          time = Time.UNSURE;
        }
      }
      case "全年" -> time = time == Time.SOME_MONTHS ? Time.THIS : time;
      case "何年" -> time = Time.UNSURE;
      default -> {
        boolean months = mark.endsWith("月") || mark.endsWith("半年") || mark.equals("季度");
        time = !months ? Time.OTHER : time == Time.OTHER ? time : Time.SOME_MONTHS;
      }
    }
  }

  private boolean speaksForArea() {
    return agency == null
        || agency.endsWith("政府")
        || agency.endsWith("管理委员会")
        || agency.endsWith("管委会")
        || "局委办厅室处院会".indexOf(agency.charAt(agency.length() - 1)) < 0;
  }

  /** Whether a name that ends with an organ may be the report's own body. */
  private boolean isOwn(String name) {
    if (agency == null || OWN.matcher(name).matches() || OTHERS.in(name)) {
      return true;
    }
    for (int from = 0; from + 2 < name.length(); from++) {
      if (isShortFor(name.substring(from))) {
        return true;
      }
    }
    return name.length() < 3 || agency.contains(name);
  }

  /** Whether the characters of a name stand in the agency's in this order. */
  private boolean isShortFor(String name) {
    int at = 0;
    for (int i = 0; agency != null && i < agency.length() && at < name.length(); i++) {
      if (agency.charAt(i) == name.charAt(at)) {
        at++;
      }
    }
    return at == name.length();
  }

  /** What follows is no part of what was counted before. */
  void endPart() {
    part = false;
  }

  /** Whether the figures are those of another year or of another body. */
  boolean isOther() {
    return time == Time.OTHER || time == Time.SOME_MONTHS || foreign;
  }

  /** Whether the figures may be of more than the report's own body and year. */
  boolean isUnsure() {
    return time == Time.UNSURE || others;
  }

  /** Whether the figures are parts of one before. */
  boolean isPart() {
    return part;
  }
}
