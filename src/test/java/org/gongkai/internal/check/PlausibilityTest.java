package org.gongkai.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.Checks;
import org.gongkai.Finding;
import org.gongkai.Rule;
import org.gongkai.report.Money;
import org.gongkai.report.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that are possible but hardly right, each rule where it speaks and where not. */
class PlausibilityTest {
  private static final String TABLE = "/proactiveDisclosure";
  private static final String FEES = TABLE + "/administrativeFees/amount";
  private static final String PURCHASES = TABLE + "/governmentProcurement/amount";

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

  // ---- regulations

  @ParameterizedTest
  @ValueSource(
      strings = {
        "岭西镇人民政府",
        "青禾县岭西乡人民政府",
        "海东街道办事处",
        "青禾县人民政府",
        "青禾县人民政府办公室",
        "海东区人民政府",
        "青禾县水利局",
        "青禾县市场监督管理局",
        "海东区住房和城乡建设局",
        "青禾县乡村振兴局",
        "临江市水利局",
        "临江市民政局",
        "临江市市场监督管理局",
        "临江市城市管理局",
        "平川经济技术开发区管理委员会",
        "北山自治县人民政府",
        "县水利局"
      })
  void regulationsOfABodyThatCannotMakeThemAreReported(String agency) {
    Records report = Records.of(agency, 2023).row(TABLE + "/regulations", 0, 2, 13);

    Finding finding = only(report, Rule.REGULATIONS_UNLIKELY);

    assertEquals(TABLE + "/regulations/repealedThisYear", finding.path());
    assertEquals(
        List.of(TABLE + "/regulations/repealedThisYear", TABLE + "/regulations/inForce"),
        finding.cells());
    assertEquals(List.of("本年废止件数 2", "现行有效件数 13"), finding.evidence());
    assertSilent(Records.of(agency, 2023), Rule.REGULATIONS_UNLIKELY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "临江市人民政府",
        "临江市",
        "临江市人民政府办公室",
        "临江市人民政府办公厅",
        "临江市司法局",
        "南岭省人民政府",
        "南岭省水利厅",
        "南岭自治区人民政府",
        "云山自治州人民政府",
        "北京市水务局",
        "国家税务总局青禾县税务局",
        "国家统计局",
        "水利部",
        "政务公开办公室"
      })
  void regulationsOfABodyThatMayMakeThemAreNotReported(String agency) {
    assertSilent(
        Records.of(agency, 2023).row(TABLE + "/regulations", 1, 2, 13), Rule.REGULATIONS_UNLIKELY);
  }

  @Test
  void regulationsInTheOldFormAreReportedToo() {
    Finding finding =
        only(
            Records.of("岭西镇人民政府", 2019).row(TABLE + "/regulations", 1, 1, 60),
            Rule.REGULATIONS_UNLIKELY);

    assertEquals(3, finding.cells().size());
    assertEquals(BigDecimal.ONE, finding.actual());
  }

  // ---- amounts

  private static Money money(String value, Money.Unit unit) {
    return new Money(new BigDecimal(value), unit);
  }

  @ParameterizedTest
  @CsvSource({
    "岭西镇人民政府, 2736740, TEN_THOUSAND_YUAN, true",
    "青禾县水利局, 1000000, TEN_THOUSAND_YUAN, true",
    "临江市水利局, 2736740.5, TEN_THOUSAND_YUAN, true",
    "青禾县水利局, 10000000000, YUAN, true",
    "岭西镇人民政府, 999999.99, TEN_THOUSAND_YUAN, false",
    "青禾县水利局, 2736740, YUAN, false",
    "青禾县水利局, 2736740, UNSTATED, false",
    "临江市人民政府, 2736740, TEN_THOUSAND_YUAN, false",
    "南岭省财政厅, 2736740, TEN_THOUSAND_YUAN, false",
    "财政局, 2736740, TEN_THOUSAND_YUAN, false"
  })
  void anAmountBeyondWhatABodySpendsIsReported(
      String agency, String value, Money.Unit unit, boolean reported) {
    Records report = Records.of(agency, 2020).with(PURCHASES, money(value, unit));

    List<Finding> found = of(report, Rule.AMOUNT_UNLIKELY);

    assertEquals(reported ? 1 : 0, found.size());
    found.forEach(finding -> assertEquals(PURCHASES, finding.path()));
  }

  @ParameterizedTest
  @CsvSource({
    "本年度收取信息处理费400元。, true",
    "'实际收取行政事业性收费400.00元，均已上缴。', true",
    "本年度收取信息处理费400万元。, false",
    "本年度收取信息处理费4000000元。, false",
    "为困难群众每户发放补贴400元。, false",
    "本年度收取信息处理费1400元。, false"
  })
  void theSameDigitsInYuanAreReported(String words, boolean reported) {
    Records report =
        Records.of("临江市人民政府", 2023)
            .with(FEES, money("400", Money.Unit.TEN_THOUSAND_YUAN))
            .saying(SectionKind.OTHER_MATTERS, words);

    List<Finding> found = of(report, Rule.AMOUNT_UNLIKELY);

    assertEquals(reported ? 1 : 0, found.size());
    for (Finding finding : found) {
      assertEquals(0, new BigDecimal("0.04").compareTo(finding.expected()));
      assertTrue(words.startsWith(finding.evidence().get(0)), finding.evidence().toString());
    }
  }

  // ---- items and cases

  private static Records items(long... numbers) {
    return Records.of("青禾县水利局", 2019)
        .row(TABLE + "/administrativeLicensing", numbers[0], numbers[1], numbers[2])
        .row(TABLE + "/administrativePenalties", numbers[3], numbers[4], numbers[5]);
  }

  @Test
  void decisionsThatAreItemsPlusTheirChangeAreReported() {
    Finding finding = only(items(66, 126, 192, 8249, -1942, 6307), Rule.DECISIONS_ARE_ITEMS);

    assertEquals(
        List.of(
            TABLE + "/administrativeLicensing/decisions",
            TABLE + "/administrativePenalties/decisions"),
        finding.cells());
    assertEquals(List.of("66 + 126 = 192", "8249 - 1942 = 6307"), finding.evidence());
  }

  @Test
  void oneSuchRowOrZerosOrSmallNumbersAreNotReported() {
    assertSilent(items(66, 126, 192, 40, 2, 900), Rule.DECISIONS_ARE_ITEMS);
    assertSilent(items(66, 126, 192, 0, 0, 0), Rule.DECISIONS_ARE_ITEMS);
    assertSilent(items(5, 0, 5, 3, 0, 3), Rule.DECISIONS_ARE_ITEMS);
    assertSilent(items(0, 0, 0, 0, 0, 0), Rule.DECISIONS_ARE_ITEMS);
  }

  // ---- numbers that exclude each other

  @Test
  void moreItemsGivenUpThanThereWereAreReported() {
    String row = TABLE + "/administrativeLicensing";

    assertEquals(
        row + "/changeThisYear", only(items(4, -9, 0, 0, 0, 0), Rule.TABLE_IMPLAUSIBLE).path());
    assertSilent(items(9, -9, 0, 0, 0, 0), Rule.TABLE_IMPLAUSIBLE);
    assertSilent(
        Records.of("青禾县水利局", 2019)
            .with(row + "/itemsLastYear", null)
            .with(row + "/changeThisYear", -9L),
        Rule.TABLE_IMPLAUSIBLE);
  }

  @Test
  void fewerDisclosedInAllThanThisYearAreReported() {
    String row = TABLE + "/normativeDocuments";
    Records report = Records.of("青禾县水利局", 2020);

    assertEquals(
        row + "/disclosedTotal", only(report.row(row, 8, 8, 3), Rule.TABLE_IMPLAUSIBLE).path());
    assertSilent(report.row(row, 9, 8, 8), Rule.TABLE_IMPLAUSIBLE);
    assertSilent(report.row(row, 9, 8).with(row + "/disclosedTotal", null), Rule.TABLE_IMPLAUSIBLE);
  }

  @Test
  void fewerInForceThanIssuedLessRepealedAreReported() {
    String row = TABLE + "/normativeDocuments";
    Records report = Records.of("青禾县水利局", 2023);

    Finding finding = only(report.row(row, 13, 1, 3), Rule.TABLE_IMPLAUSIBLE);

    assertEquals(row + "/inForce", finding.path());
    assertEquals(3, finding.cells().size());
    assertSilent(report.row(row, 13, 1, 12), Rule.TABLE_IMPLAUSIBLE);
    assertSilent(report.row(row, 1, 13, 0), Rule.TABLE_IMPLAUSIBLE);
    assertSilent(report.row(row, 13, 1).with(row + "/inForce", null), Rule.TABLE_IMPLAUSIBLE);
  }
}
