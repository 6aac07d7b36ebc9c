package org.gongkai.generated;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.generated.FormRows.Request;

/** The form's labels as one report prints them. */
final class Labels {
  private static final Map<String, List<String>> SHORTER =
      Map.ofEntries(
          Map.entry("一、本年新收政府信息公开申请数量", List.of("一、本年新收申请数量", "一、本年新收申请")),
          Map.entry("二、上年结转政府信息公开申请数量", List.of("二、上年结转申请数量", "二、上年结转申请")),
          Map.entry("四、结转下年度继续办理", List.of("四、结转下一年度继续办理", "四、结转下年度办理")),
          Map.entry("其他法律行政法规禁止公开", List.of("其他法律法规禁止公开", "其他法律行政法规禁止")),
          Map.entry("要求行政机关确认或重新出具已获取信息", List.of("要求确认或重新出具已获取信息")),
          Map.entry("本机关不掌握相关政府信息", List.of("本机关不掌握相关信息")),
          Map.entry("危及“三安全一稳定”", List.of("危及三安全一稳定", "危及\"三安全一稳定\"")),
          Map.entry("科研机构", List.of("科研院所", "科研机构")),
          Map.entry("（三）不予公开", List.of("（三）不予以公开")),
          Map.entry("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", List.of("（二）部分公开")),
          Map.entry("行政规范性文件", List.of("规范性文件")),
          Map.entry("现行有效件数", List.of("现行有效件", "现行有效数")),
          Map.entry("本年处理决定数量", List.of("本年处理决定数")),
          Map.entry("对外公开总数量", List.of("对外公开总数")),
          Map.entry("其他对外管理服务事项", List.of("其他对外管理服务")),
          Map.entry("第二十条第（一）项", List.of("第二十条（一）项")),
          Map.entry("第二十条第（五）项", List.of("第二十条（五）项")));

  private static final Map<String, List<String>> HINTS =
      Map.of(
          "规章", List.of("（仅由有立法权的市人民政府填写，其他机关填零）"),
          "规范性文件", List.of("（指编有正式文号、面向社会反复适用的文件，内部通报不计）"),
          "行政规范性文件", List.of("（以合法性审核编号为准，废止的当年不再计入）"),
          "上一年项目数量", List.of("（按上年末权责清单所列事项填写）"),
          "本年增/减", List.of("（事项减少时用负数，例如-6）"),
          "处理决定数量", List.of("（当年作出的全部决定，包括依法不公开的）"),
          "本年处理决定数量", List.of("（当年作出的全部决定，包括依法不公开的）"),
          "其他对外管理服务事项", List.of("（许可以外的确认、给付、裁决、奖励等政务服务事项）"),
          "行政事业性收费", List.of("（含教育、卫生等收费，按目录执行）"));

  private final Dice dice;
  private final Set<Quirk> quirks;
  private final String typo;
  private final String mark;

  Labels(long seed, String form, Set<Quirk> quirks) {
    this.dice = Dice.of(seed, "labels");
    this.quirks = quirks;
    this.mark = quirks.contains(Quirk.ITEM_NUMBERS) ? dice.pick("、", "．", ". ", " ") : ".";
    List<String> long2 =
        FormRows.requests(form).stream()
            .map(Request::label)
            .filter(l -> l.length() > 9 && l.length() < 20 && l.charAt(1) != '、')
            .toList();
    this.typo = quirks.contains(Quirk.TYPO) ? dice.pick(long2) : "";
  }

  /** The label {@code official} as a cell shows it. */
  String of(String official) {
    return finished(worded(official));
  }

  /** The label of an item of table 3, numbered. */
  String item(Request row) {
    return finished(row.number() + mark + worded(row.label()));
  }

  /** A header word, which may be stacked or vertical. */
  String header(String official) {
    String label = worded(official);
    if (quirks.contains(Quirk.VERTICAL) && label.length() < 7 && !dice.oneIn(4)) {
      return String.join("\n", label.split(""));
    }
    if (quirks.contains(Quirk.STACKED_HEADER) && label.length() > 3 && label.length() < 14) {
      int half = label.startsWith("本年") ? (label.startsWith("本年新") ? 3 : 2) : label.length() / 2;
      return label.substring(0, half) + "\n" + label.substring(half);
    }
    return finished(label);
  }

  private String worded(String official) {
    String label = official;
    if (quirks.contains(Quirk.SHORTEN) && SHORTER.containsKey(official) && !dice.oneIn(4)) {
      label = dice.pick(SHORTER.get(official));
    }
    if (label.equals(typo)) {
      int at = dice.between(3, label.length() - 4);
      label = label.substring(0, at) + label.substring(at + dice.between(1, 2));
    }
    if (quirks.contains(Quirk.HINTS) && HINTS.containsKey(official) && !dice.oneIn(4)) {
      label += dice.pick(HINTS.get(official));
    }
    return label;
  }

  private String finished(String label) {
    String result = label;
    if (quirks.contains(Quirk.HALF_PARENS)) {
      result = result.replace('（', '(').replace('）', ')');
    }
    if (result.length() < 3) {
      return result;
    }
    if (quirks.contains(Quirk.SQUEEZE) && !dice.oneIn(3)) {
      result = insert(result, dice.pick(" ", "　", "\u00a0"));
    }
    if (quirks.contains(Quirk.LABEL_BREAKS) && dice.oneIn(2)) {
      result = insert(result, "\n");
    }
    return result;
  }

  /** Inserts {@code gap} inside, never before a mark that a line does not begin with. */
  private String insert(String label, String gap) {
    int at = dice.between(1, label.length() - 1);
    if (gap.equals("\n") && "、.．（(）)，”".indexOf(label.charAt(at)) >= 0) {
      return label;
    }
    return label.substring(0, at) + gap + label.substring(at);
  }
}
