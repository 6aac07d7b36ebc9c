package org.gongkai.generated;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Section headings: the form's own and those that are met, and how they are numbered. */
final class Headings {
  static final List<String> KINDS =
      List.of(
          "overview",
          "proactiveDisclosure",
          "requests",
          "reviewAndLitigation",
          "problemsAndImprovements",
          "otherMatters");
  static final Map<String, String> OFFICIAL =
      Map.of(
          "overview", "总体情况",
          "proactiveDisclosure", "主动公开政府信息情况",
          "requests", "收到和处理政府信息公开申请情况",
          "reviewAndLitigation", "政府信息公开行政复议、行政诉讼情况",
          "problemsAndImprovements", "存在的主要问题及改进情况",
          "otherMatters", "其他需要报告的事项");
  private static final Map<String, List<String>> OTHER_WORDS =
      Map.of(
          "overview", List.of("概述", "总体概述", "工作概况", "工作基本情况", "主要工作概述", "政府信息公开工作的基本情况"),
          "proactiveDisclosure", List.of("主动公开政府信息的情况", "主动公开政府信息情况"),
          "requests", List.of("政府信息依申请公开办理情况", "行政机关收到和处理政府信息公开申请情况", "收到和处理政府信息公开申请的情况"),
          "reviewAndLitigation",
              List.of(
                  "因政府信息公开工作被申请行政复议、提起行政诉讼的情况", "政府信息公开行政复议和行政诉讼情况", "因政府信息公开工作被申请行政复议、提起行政诉讼情况"),
          "problemsAndImprovements",
              List.of("存在问题和改进措施", "存在问题及改进情况", "政府信息公开工作存在的主要问题及改进情况", "存在的主要问题及下一步工作情况"),
          "otherMatters", List.of("其他需要说明的事项", "其它需要报告事项", "其他需要报告事项"));
  private static final String FIGURES = "一二三四五六七八九十";

  private final Dice dice;
  private final Set<Quirk> quirks;
  private final String mark;

  Headings(long seed, Set<Quirk> quirks) {
    this.dice = Dice.of(seed, "headings");
    this.quirks = quirks;
    this.mark = dice.pick("．", " 、", "、 ", ".", "、　");
  }

  /** The heading of a section of {@code kind}. */
  String of(String kind) {
    String heading =
        quirks.contains(Quirk.HEADING_WORDS) && !dice.oneIn(4)
            ? dice.pick(OTHER_WORDS.get(kind))
            : OFFICIAL.get(kind);
    return quirks.contains(Quirk.STRAY_MARK) && dice.oneIn(3)
        ? heading + dice.pick("、", "：", "。")
        : heading;
  }

  /** A heading of a section that the form does not have. */
  String additional() {
    return dice.pick("重点领域信息公开情况", "民生实事公开专项情况", "政务公开队伍建设情况", "回应关切和政策解读情况");
  }

  /** Number and mark of the {@code number}th heading. */
  String prefix(int number) {
    String figure = figure(number);
    if (quirks.contains(Quirk.NUMBERING_LOST)) {
      return "";
    }
    if (quirks.contains(Quirk.NUMBERING_BRACKETS)) {
      return "（" + figure + "）";
    }
    if (quirks.contains(Quirk.NUMBERING_ARABIC)) {
      return number + (mark.equals("．") ? "．" : ".");
    }
    if (quirks.contains(Quirk.NUMBERING_PART)) {
      return "第" + figure + "部分" + (mark.startsWith(" ") ? "　" : " ");
    }
    return figure + (quirks.contains(Quirk.NUMBERING_MARK) ? mark : "、");
  }

  /** Number and mark of the {@code number}th sub-heading. */
  String subPrefix(int number) {
    if (quirks.contains(Quirk.NUMBERING_BRACKETS)) {
      return number + ".";
    }
    return quirks.contains(Quirk.NUMBERING_ARABIC)
        ? "（" + number + "）"
        : "（" + figure(number) + "）";
  }

  static String figure(int number) {
    return FIGURES.substring(number - 1, number);
  }
}
