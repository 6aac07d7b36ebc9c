package org.gongkai.internal.check;

import static org.gongkai.internal.check.Records.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gongkai.Checks;
import org.gongkai.Finding;
import org.gongkai.Rule;
import org.gongkai.Severity;
import org.gongkai.internal.form.TableKind;
import org.gongkai.report.Section;
import org.gongkai.report.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report consists of and how it names itself, each rule where it speaks and where not. */
class StructureTest {
  private static final String LIST =
      "总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况、其他需要报告的事项";

  private static Records report() {
    return Records.of("青禾县水利局", 2023);
  }

  private static List<Finding> of(Records report, Rule rule) {
    return Checks.standard().check(report.report()).findings().stream()
        .filter(finding -> finding.rule().equals(rule.code()))
        .toList();
  }

  private static Finding only(Records report, Rule rule) {
    List<Finding> found = of(report, rule);
    assertEquals(1, found.size(), () -> Checks.standard().check(report.report()).toString());
    return found.get(0);
  }

  private static void assertSilent(Records report, Rule rule) {
    assertEquals(List.of(), of(report, rule));
  }

  @Test
  void aReportMadeByHandHasNothingToFind() {
    assertEquals(List.of(), Checks.standard().check(report().report()).findings());
    assertEquals(List.of(), Checks.standard().check(Records.of("青禾县", 2019).report()).findings());
  }

  // ---- sections without content

  @ParameterizedTest
  @CsvSource({"OVERVIEW, 0", "PROBLEMS_AND_IMPROVEMENTS, 4", "OTHER_MATTERS, 5"})
  void aHeadingWithNothingBelowIsAnEmptySection(SectionKind kind, int place) {
    Finding finding = only(report().saying(kind), Rule.SECTION_EMPTY);

    assertEquals("/sections/" + place, finding.path());
    assertEquals(List.of(kind.heading()), finding.evidence());
  }

  @Test
  void aSectionWhoseTableIsLostIsEmpty() {
    Records report =
        report().having(TableKind.PROACTIVE_DISCLOSURE, TableKind.REVIEW_AND_LITIGATION);

    assertEquals("/sections/2", only(report, Rule.SECTION_EMPTY).path());
    assertSilent(report.saying(SectionKind.REQUESTS, "全年未收到申请。"), Rule.SECTION_EMPTY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"无", "无。", "暂无。", "没有。", "—"})
  void problemsThatAreNoneAreAnEmptySection(String words) {
    assertEquals(
        "/sections/4",
        only(report().saying(SectionKind.PROBLEMS_AND_IMPROVEMENTS, words), Rule.SECTION_EMPTY)
            .path());
  }

  @ParameterizedTest
  @ValueSource(strings = {"无。", "没有", "本年度无其他需要报告的事项。"})
  void otherMattersMayBeNone(String words) {
    assertSilent(report().saying(SectionKind.OTHER_MATTERS, words), Rule.SECTION_EMPTY);
  }

  @Test
  void theSignatureIsNoContent() {
    String[] signature = {"青禾县水利局", "2024年1月12日"};
    assertEquals(
        "/sections/5",
        only(report().saying(SectionKind.OTHER_MATTERS, signature), Rule.SECTION_EMPTY).path());
    assertSilent(
        report().saying(SectionKind.OTHER_MATTERS, "无。", signature[0], signature[1]),
        Rule.SECTION_EMPTY);
  }

  @Test
  void sectionsThatTheFormDoesNotHaveAndOldReportsMayBeEmpty() {
    assertSilent(report().divided(section(SectionKind.ADDITIONAL, "七、附件")), Rule.SECTION_EMPTY);
    assertSilent(
        Records.of("青禾县水利局", 2014)
            .having()
            .divided(
                section(SectionKind.OVERVIEW, "一、概述", "写有一段。"),
                section(SectionKind.PROBLEMS_AND_IMPROVEMENTS, "五、存在问题")),
        Rule.SECTION_EMPTY);
  }

  // ---- parts announced

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本报告由概述、公开情况、申请情况三部分组成。",
        "报告共分五个部分：一是总体情况，二是公开情况，三是申请情况，四是复议情况，五是问题。",
        "全文包括四部分内容。",
        "本年度报告由" + LIST + "等七个部分构成。",
        "年报共5部分，数据截至年底。"
      })
  void anotherNumberOfPartsIsReported(String lead) {
    Finding finding = only(report().led(lead), Rule.PARTS_NOT_AS_ANNOUNCED);

    assertEquals("/sections", finding.path());
    assertEquals(BigDecimal.valueOf(6), finding.actual());
    assertEquals(1, finding.evidence().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本报告由" + LIST + "六个部分组成。",
        "全文包括" + LIST + "。",
        "报告由概述、主动公开政府信息的情况、依申请公开政府信息和不予公开政府信息的情况、收费及减免情况、因政府信息公开申请行政复议、提起行政诉讼的情况、存在的主要问题及改进情况、其他需要报告的事项等六部分组成。",
        "我局按照上级部署，分三个部分推进工作，并编制本报告。",
        "本报告第二部分、第三部分的数据由各股室提供。",
        "报告中三部分数据来自业务系统。",
        "按照要求，现将有关情况公布如下。"
      })
  void theSameNumberOrNoneIsNotReported(String lead) {
    assertSilent(report().led(lead), Rule.PARTS_NOT_AS_ANNOUNCED);
  }

  @Test
  void aLineBrokenInsideTheNumberIsReadAsOne() {
    assertEquals(
        BigDecimal.valueOf(5),
        only(report().led("本报告由总体情况、公开情况、申请情况、复议情况、问题等五", "部分组成。"), Rule.PARTS_NOT_AS_ANNOUNCED)
            .expected());
  }

  @Test
  void aPartThatIsListedAndDoesNotFollowIsReported() {
    Records report = report().without(SectionKind.OTHER_MATTERS).led("本报告包括" + LIST + "。");

    Finding finding = only(report, Rule.PARTS_NOT_AS_ANNOUNCED);

    assertTrue(finding.messageZh().contains("其他需要报告的事项"), finding.messageZh());
    assertSilent(report.led("本报告已经公布。"), Rule.PARTS_NOT_AS_ANNOUNCED);
  }

  @Test
  void tablesWithoutHeadingsAreParts() {
    Section[] headed = {
      section(SectionKind.OVERVIEW, "一、总体情况", "写有一段。"),
      section(SectionKind.PROBLEMS_AND_IMPROVEMENTS, "五、存在的主要问题及改进情况", "写有一段。"),
      section(SectionKind.OTHER_MATTERS, "六、其他需要报告的事项", "无。")
    };
    assertSilent(report().led("报告由六个部分组成。").divided(headed), Rule.PARTS_NOT_AS_ANNOUNCED);
    assertEquals(
        BigDecimal.valueOf(4),
        only(report().led("报告由四个部分组成。").divided(headed), Rule.PARTS_NOT_AS_ANNOUNCED).expected());
  }

  @Test
  void linesThatMayBeNoHeadingsAreNotCountedAgainstTheLead() {
    assertSilent(
        report()
            .led("报告由三个部分组成。")
            .divided(
                section(SectionKind.OVERVIEW, "一、总体情况", "写有一段。"),
                section(SectionKind.ADDITIONAL, "一、加强领导", "写有一段。"),
                section(SectionKind.ADDITIONAL, "二、健全制度", "写有一段。"),
                section(SectionKind.OTHER_MATTERS, "三、其他需要报告的事项", "无。"))
            .having(),
        Rule.PARTS_NOT_AS_ANNOUNCED);
  }

  // ---- title and period

  @Test
  void aReportWithoutTitleIsReported() {
    Finding finding = only(report().titled(null), Rule.TITLE_MISSING);

    assertEquals(Severity.INFO, finding.severity());
    assertEquals("/title", finding.path());
    assertSilent(report(), Rule.TITLE_MISSING);
  }

  @Test
  void aReportWithoutPeriodIsReportedSinceTheFormAsksForOne() {
    assertEquals("/period", only(report().stating(null, null), Rule.PERIOD_MISSING).path());
    assertSilent(report(), Rule.PERIOD_MISSING);
    assertSilent(report().stating(null, LocalDate.of(2023, 12, 31)), Rule.PERIOD_MISSING);
    assertSilent(Records.of("青禾县水利局", 2014).having().stating(null, null), Rule.PERIOD_MISSING);
  }

  // ---- years

  @ParameterizedTest
  @ValueSource(
      strings = {
        "现将我局2022年度政府信息公开工作情况公布如下。",
        "根据有关规定，现发布青禾县水利局2022年政府信息公开工作年度报告。",
        "青禾县水利局编制了2022年度政府信息公开工作报告，现予公布。"
      })
  void aLeadAboutAnotherYearIsReported(String lead) {
    Finding finding = only(report().led(lead), Rule.YEAR_INCONSISTENT);

    assertTrue(finding.message().contains("[2022, 2023]"), finding.message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "现将我局2023年度政府信息公开工作情况公布如下。",
        "根据《关于做好2022年政府信息公开工作年度报告编制工作的通知》，现将情况公布如下。",
        "按照县政府办关于编制2022年度政府信息公开工作年度报告的通知要求，编制本报告。",
        "按照编制2022年度政府信息公开工作报告的要求，公布2023年的情况。",
        "本报告公布2022年部门决算和2023年部门预算。"
      })
  void otherYearsInTheLeadAreNotReported(String lead) {
    assertSilent(report().led(lead), Rule.YEAR_INCONSISTENT);
  }

  @Test
  void aTextThatTellsOfAnotherYearOnlyIsReported() {
    Records copied =
        report().saying(SectionKind.OVERVIEW, "2022年，我局认真做好公开工作。全年公开信息120条。", "2022年，我局受理申请5件。");

    Finding finding = only(copied, Rule.YEAR_INCONSISTENT);

    assertTrue(finding.evidence().contains("2022年，我局认真做好公开工作"), finding.evidence().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023年，我局认真做好公开工作。2022年，我局被评为先进单位。",
        "2022年，我局收到申请5件，2023年收到7件。",
        "与上年相比有所增长。2022年我局的平均用时较长。",
        "截至2022年12月20日，栏目已经建成。",
        "2024年，我局将继续做好公开工作。",
        "按时公开2022年部门决算。"
      })
  void looksBackAndAheadAreNotReported(String words) {
    assertSilent(report().saying(SectionKind.OVERVIEW, words), Rule.YEAR_INCONSISTENT);
  }

  @ParameterizedTest
  @CsvSource({
    "2023年1月15日, true",
    "2022年12月30日, true",
    "2025年1月12日, true",
    "二〇二二年一月十五日, true",
    "2024年1月15日, false",
    "2024-01-15, false",
    "2024年3月, false",
    "2023年12月31日, false",
    "二〇二四年一月十五日, false"
  })
  void aSignatureOfTheWrongTimeIsReported(String date, boolean wrong) {
    Records report = report().saying(SectionKind.OTHER_MATTERS, "无。", "青禾县水利局", date);

    assertEquals(wrong ? 1 : 0, of(report, Rule.YEAR_INCONSISTENT).size());
  }

  @Test
  void aLateDateWithoutANameMayBeThePages() {
    assertSilent(
        report().saying(SectionKind.OTHER_MATTERS, "无。", "2025年6月2日"), Rule.YEAR_INCONSISTENT);
  }

  // ---- who wrote it

  @ParameterizedTest
  @CsvSource({
    "青禾县水利局, 本报告由白石县水利局编制。",
    "青禾县水利局, 本报告由青禾县民政局根据有关规定编制。",
    "岭西镇人民政府, 本报告由河口镇人民政府根据有关规定编制。",
    "青禾县岭西镇人民政府, 本报告由河口镇人民政府组织编制。",
    "临江市教育局, 现发布海东市教育局2023年度政府信息公开工作年度报告。"
  })
  void anotherBodyAsTheAuthorIsReported(String agency, String lead) {
    Finding finding = only(Records.of(agency, 2023).led(lead), Rule.AGENCY_INCONSISTENT);

    assertEquals("/agency", finding.path());
    assertEquals(agency, finding.evidence().get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "青禾县水利局, 本报告由青禾县水利局编制。",
    "青禾县水利局, 本报告由白石市青禾县水利局编制。",
    "青禾县人民政府, 本报告由青禾县人民政府办公室编制。",
    "岭西镇人民政府, 本报告由青禾县岭西镇人民政府编制。",
    "岭西镇人民政府, 本报告由青禾县人民政府办公室编制。",
    "青禾县人社局, 本报告由青禾县人力资源和社会保障局编制。",
    "青禾县城市管理局, 本报告由青禾县综合行政执法局编制。",
    "青禾县教育和体育局, 本报告由青禾县教育局编制。",
    "青禾县水利局, 本报告由青禾县水务局编制。",
    "临江市海东区教育局, 现发布临江市教育局2023年度政府信息公开要点。",
    "平川经济技术开发区管理委员会, 本报告由平川高新技术产业开发区管委会办公室编制。"
  })
  void theSameBodyInOtherWordsOrASuperiorIsNotReported(String agency, String lead) {
    assertSilent(Records.of(agency, 2023).led(lead), Rule.AGENCY_INCONSISTENT);
  }

  @Test
  void aSignatureOfAnotherBodyIsReported() {
    assertEquals(
        "/agency",
        only(
                report().saying(SectionKind.OTHER_MATTERS, "无。", "白石县水利局", "2024年1月15日"),
                Rule.AGENCY_INCONSISTENT)
            .path());
    assertSilent(
        report().saying(SectionKind.OTHER_MATTERS, "无。", "青禾县水利局", "2024年1月15日"),
        Rule.AGENCY_INCONSISTENT);
    assertSilent(
        report().saying(SectionKind.OTHER_MATTERS, "无。", "白石县水利局政务公开专栏"), Rule.AGENCY_INCONSISTENT);
  }

  // ---- for whom it speaks

  @ParameterizedTest
  @CsvSource({
    "岭西镇人民政府, 为推进全市经济社会发展提供保障。公布全市重大项目9项。",
    "岭西镇人民政府, '2023年，我县认真落实公开要求，公开信息60条。'",
    "青禾县水利局, 对全市各单位的公开工作进行指导；我市政府信息公开工作稳步推进。",
    "青禾县水利局, '2023年，我市坚持以公开为常态。'",
    "青禾区民政局, 办理全省建议提案复文30件；全省累计公开信息900条。"
  })
  void aBodyThatSpeaksForALargerAreaIsReported(String agency, String words) {
    Finding finding =
        only(
            Records.of(agency, 2023).saying(SectionKind.OVERVIEW, words), Rule.AGENCY_INCONSISTENT);

    assertTrue(!finding.evidence().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "岭西镇人民政府, 在全市政务公开考核中位列第三；参加全市业务培训2次；按照全市统一部署公开信息。",
    "岭西镇人民政府, 围绕市委、市政府中心工作，依托市级平台公开信息；为全市经济社会发展作出贡献。",
    "岭西镇人民政府, 全镇累计公开信息80条；我镇认真落实公开要求。",
    "青禾县水利局, 落实全市政务公开工作要点；组织全市统一培训；在全省率先完成。",
    "青禾县水利局, 全县公开水库安全责任人60名；我县认真落实河湖长制。",
    "青禾县气象局, 发布全市天气预警12次；发布全省天气预报300份。",
    "岭西镇人民政府, '2023年，我县积极推进公开，我镇逐项落实。'",
    "临江市水利局, 我市认真落实河湖长制；全市公开信息900条。",
    "临江市人民政府办公室, 公布全市重大项目9项；全市累计公开信息900条。",
    "平川经济技术开发区管理委员会, 全市累计公开信息900条；我市认真落实要求。",
    "岭西镇人民政府, 发布《我市认真落实公开要求的通知》《对全市各单位的公告》。"
  })
  void whatIsSaidOfALargerAreaIsNotReported(String agency, String words) {
    assertSilent(
        Records.of(agency, 2023).saying(SectionKind.OVERVIEW, words), Rule.AGENCY_INCONSISTENT);
  }
}
