package org.gongkai.generated;

import java.util.Set;
import java.util.stream.Collectors;

/** The paragraph that introduces a report. */
final class Leads {
  private final Dice dice;
  private final Agency agency;
  private final int year;
  private final String title;
  private final Set<Quirk> quirks;

  Leads(long seed, Agency agency, int year, String title, Set<Quirk> quirks) {
    this.dice = Dice.of(seed, "lead");
    this.agency = agency;
    this.year = year;
    this.title = title;
    this.quirks = quirks;
  }

  /** The lead with the {@code period} clause, which may be empty. */
  String lead(String period) {
    String law = "《中华人民共和国政府信息公开条例》";
    String numbers = period.isEmpty() ? "" : dice.pick("本报告", "") + period + "。";
    if (quirks.contains(Quirk.TITLE_FUSED)) {
      return title + "根据" + law + "和有关格式要求编制并向社会公布。" + numbers;
    }
    if (quirks.contains(Quirk.AGENCY_IN_SIGNATURE)) {
      return "依照" + law + "和年度报告的格式，编写了本报告。" + numbers + "欢迎查阅。";
    }
    if (quirks.contains(Quirk.QUOTED_HEADINGS)) {
      return "按照"
          + law
          + "的规定，"
          + agency.name()
          + "编制"
          + year
          + "年度报告，由"
          + quoted()
          + "六个部分组成。"
          + numbers;
    }
    return switch (dice.between(0, 3)) {
      case 0 -> "依照" + law + "和年度报告的格式，" + agency.name() + "编写了本报告。" + numbers + "读者如有疑问，可以与本机关联系。";
      case 1 -> "现将" + agency.name() + year + "年度政府信息公开工作的情况向社会公布。" + numbers;
      case 2 -> "本报告由" + agency.name() + "依照" + law + "编制，以文字和表格说明一年来的公开工作。" + numbers;
      default -> "根据" + law + "第五十条，" + agency.name() + "对" + year + "年的公开工作作了统计和总结。" + numbers;
    };
  }

  private String quoted() {
    boolean marks = dice.oneIn(2);
    return Headings.KINDS.stream()
        .map(Headings.OFFICIAL::get)
        .map(h -> marks ? "“" + h + "”" : h)
        .collect(Collectors.joining(marks ? "" : "，"));
  }
}
