package org.gongkai.internal.across;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.Checks;
import org.gongkai.Finding;
import org.gongkai.Parents;
import org.gongkai.Rule;
import org.gongkai.Severity;
import org.gongkai.internal.check.Records;
import org.gongkai.report.Form;
import org.gongkai.report.Money;
import org.gongkai.report.Report;
import org.gongkai.report.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules across reports, each where it speaks and where not. */
class AcrossTest {
  private static final String OVER = "/requests/carriedOver";
  private static final String FORWARD = "/requests/carriedForward";
  private static final String TABLE = "/proactiveDisclosure";
  private static final String WATER = "青禾县水利局";

  private static List<List<Finding>> across(Parents parents, Records... records) {
    List<Report> reports = new ArrayList<>();
    for (Records record : records) {
      reports.add(record.report());
    }
    List<List<Finding>> findings = Checks.standard().acrossReports(reports, parents);
    assertEquals(records.length, findings.size());
    return findings;
  }

  private static List<List<Finding>> across(Records... records) {
    return across(Parents.NONE, records);
  }

  private static List<String> rules(List<Finding> findings) {
    return findings.stream().map(Finding::rule).toList();
  }

  private static void assertSilent(Records... records) {
    across(records).forEach(findings -> assertEquals(List.of(), findings));
  }

  private static Finding only(List<Finding> findings, Rule rule) {
    List<Finding> found =
        findings.stream().filter(finding -> finding.rule().equals(rule.code())).toList();
    assertEquals(1, found.size(), findings::toString);
    return found.get(0);
  }

  // ---- requests carried over

  @Test
  void whatIsCarriedOverIsWhatTheYearBeforeCarriedForward() {
    Records before = Records.of(WATER, 2022).row(FORWARD, 2, 1, 0, 0, 0, 0, 3);

    assertSilent(before, Records.of(WATER, 2023).row(OVER, 2, 1, 0, 0, 0, 0, 3));
  }

  @Test
  void anotherNumberIsReportedInEachColumnAsOneCauseTheTotalFirst() {
    List<List<Finding>> findings =
        across(
            Records.of(WATER, 2023).row(OVER, 5, 1, 0, 0, 0, 0, 6),
            Records.of(WATER, 2022).row(FORWARD, 2, 1, 0, 0, 0, 0, 3));

    assertEquals(List.of(), findings.get(1));
    List<Finding> found = findings.get(0);
    assertEquals(List.of("carry_over_mismatch", "carry_over_mismatch"), rules(found));
    Finding total = found.get(0);
    assertEquals(OVER + "/total", total.path());
    assertEquals(BigDecimal.valueOf(3), total.expected());
    assertEquals(BigDecimal.valueOf(6), total.actual());
    assertEquals(List.of(WATER + " 2022"), total.evidence());
    assertEquals(Severity.WARNING, total.severity());
    assertEquals(OVER + "/naturalPerson", found.get(1).path());
    assertEquals(total.cause(), found.get(1).cause());
    assertTrue(total.messageZh().contains("2022年报告结转下年度为3件"), total.messageZh());
  }

  @Test
  void aColumnWithoutANumberOnEitherSideIsNotCompared() {
    Records before = Records.of(WATER, 2022).row(FORWARD, 2, 0, 0, 0, 0, 0, 2);
    Records report = Records.of(WATER, 2023).row(OVER, 2, 0, 0, 0, 0, 0, 2);

    assertSilent(before.with(FORWARD + "/total", null), report.with(OVER + "/total", 9L));
    assertSilent(before, report.with(OVER + "/naturalPerson", null));
  }

  @Test
  void theChangeOfFormsBreaksNothing() {
    Records before = Records.of(WATER, 2020).row(FORWARD, 2, 0, 0, 0, 0, 0, 2);

    assertSilent(before, Records.of(WATER, 2021).row(OVER, 2, 0, 0, 0, 0, 0, 2));
    assertEquals(
        List.of("carry_over_mismatch", "carry_over_mismatch"),
        rules(across(before, Records.of(WATER, 2021)).get(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "青禾县水利局, 青 禾县 水利局, true",
    "青禾县, 青禾县人民政府, true",
    "青禾县人民政府（县人民政府办公室）, 青禾县人民政府, true",
    "海东街道, 海东街道办事处, true",
    "平川开发区管委会, 平川开发区管理委员会, true",
    "青禾县人民政府, 青禾县人民政府办公室, false",
    "青禾县水利局, 青禾县水务局, false",
    "青禾县水利局, 白石县水利局, false",
    "水利局, 水利局, false",
    "县水利局, 县水利局, false"
  })
  void reportsOfOneBodyAreKnownByItsName(String name, String other, boolean same) {
    List<List<Finding>> findings =
        across(Records.of(name, 2022).row(FORWARD, 2, 0, 0, 0, 0, 0, 2), Records.of(other, 2023));

    assertEquals(same ? 2 : 0, findings.get(1).size());
  }

  // ---- Table 2 from year to year

  @Test
  void documentsInForceFollowFromTheYearBefore() {
    String row = TABLE + "/normativeDocuments";
    Records before = Records.of(WATER, 2021).row(row, 0, 0, 20);

    assertSilent(before, Records.of(WATER, 2022).row(row, 5, 2, 23));
    Finding finding =
        only(
            across(before, Records.of(WATER, 2022).row(row, 5, 2, 30)).get(1),
            Rule.IN_FORCE_MISMATCH);
    assertEquals(row + "/inForce", finding.path());
    assertEquals(BigDecimal.valueOf(23), finding.expected());
    assertEquals(Severity.INFO, finding.severity());
    Finding fewer =
        only(
            across(before, Records.of(WATER, 2022).row(row, 5, 2, 12)).get(1),
            Rule.IN_FORCE_MISMATCH);
    assertEquals(BigDecimal.valueOf(12), fewer.actual());
  }

  @Test
  void theFormsColumnsThatWereRenamedAreNotCompared() {
    String row = TABLE + "/normativeDocuments";

    assertSilent(
        Records.of(WATER, 2020).row(row, 4, 4, 20), Records.of(WATER, 2021).row(row, 5, 2, 30));
  }

  @Test
  void itemsOfLastYearFollowFromTheYearBefore() {
    String row = TABLE + "/administrativeLicensing";
    Records before = Records.of(WATER, 2019).row(row, 20, -3, 400);

    assertSilent(before, Records.of(WATER, 2020).row(row, 17, 0, 380));
    Finding finding =
        only(
            across(before, Records.of(WATER, 2020).row(row, 20, 0, 380)).get(1),
            Rule.ITEMS_MISMATCH);
    assertEquals(row + "/itemsLastYear", finding.path());
    assertEquals(BigDecimal.valueOf(17), finding.expected());
  }

  // ---- years

  @Test
  void yearsThatAreMissingBetweenAreReported() {
    Finding finding =
        only(across(Records.of(WATER, 2019), Records.of(WATER, 2022)).get(1), Rule.YEARS_MISSING);

    assertEquals(BigDecimal.valueOf(2), finding.actual());
    assertTrue(finding.message().contains("2020-2021"), finding.message());
    assertSilent(Records.of(WATER, 2019), Records.of(WATER, 2020), Records.of(WATER, 2021));
  }

  @Test
  void aYearThatIsMissingHidesWhatWasCarriedForward() {
    List<Finding> findings =
        across(Records.of(WATER, 2021).row(FORWARD, 2, 0, 0, 0, 0, 0, 2), Records.of(WATER, 2023))
            .get(1);

    assertEquals(List.of("years_missing"), rules(findings));
  }

  @Test
  void twoReportsOnOneYearWithOtherNumbersAreReportedOnBoth() {
    Records one = Records.of(WATER, 2023).row("/requests/received", 7, 0, 0, 0, 0, 0, 7);
    List<List<Finding>> findings = across(one, one.with("/requests/received/total", 9L));

    for (List<Finding> found : findings) {
      Finding finding = only(found, Rule.REPORTS_DISAGREE);
      assertEquals(List.of("/requests/received/total"), finding.cells());
    }
    assertSilent(one, one);
    assertSilent(one, one.with("/requests/received/total", null));
  }

  @Test
  void amountsAreTheSameHoweverManyZerosTheyEndIn() {
    String fee = TABLE + "/administrativeFees/amount";
    Records one = Records.of(WATER, 2023);

    assertSilent(
        one.with(fee, new Money(new BigDecimal("0.5"), Money.Unit.TEN_THOUSAND_YUAN)),
        one.with(fee, new Money(new BigDecimal("0.50"), Money.Unit.TEN_THOUSAND_YUAN)));
  }

  @Test
  void bodiesThatShareANameAreNotTakenForOne() {
    Records one =
        Records.of("城关镇人民政府", 2023)
            .row("/requests/received", 7, 0, 0, 0, 0, 0, 7)
            .row("/requests/outcomes/granted", 7, 0, 0, 0, 0, 0, 7);
    Records other =
        Records.of("城关镇人民政府", 2023)
            .row("/requests/received", 2, 1, 0, 0, 0, 0, 3)
            .row("/requests/outcomes/granted", 2, 1, 0, 0, 0, 0, 3);

    assertSilent(one, other, Records.of("城关镇人民政府", 2024).row(OVER, 1, 0, 0, 0, 0, 0, 1));
    assertEquals(
        List.of("reports_disagree"),
        rules(across(one, one.with("/requests/received/total", 8L)).get(0)));
  }

  @Test
  void ofTwoReportsOnTheYearBeforeTheOneThatAgreesIsTaken() {
    Records before = Records.of(WATER, 2022).row(FORWARD, 2, 0, 0, 0, 0, 0, 2);
    List<List<Finding>> findings =
        across(
            before,
            before.row(FORWARD, 3, 0, 0, 0, 0, 0, 3),
            Records.of(WATER, 2023).row(OVER, 3, 0, 0, 0, 0, 0, 3));

    assertEquals(List.of(), findings.get(2));
  }

  // ---- text that is said again

  private static String[] text(int year, int... changed) {
    String[] sentences = new String[12];
    for (int i = 0; i < sentences.length; i++) {
      sentences[i] = year + "年第" + "甲乙丙丁戊己庚辛壬癸子丑".charAt(i) + "项公开任务按照计划完成。";
    }
    for (int i : changed) {
      sentences[i] = year + "年的第" + i + "件事与往年不同，另写一段说明。";
    }
    return sentences;
  }

  @Test
  void aTextWithOnlyTheYearChangedIsReported() {
    List<List<Finding>> findings =
        across(
            Records.of(WATER, 2022).saying(SectionKind.OVERVIEW, text(2022)),
            Records.of(WATER, 2023).saying(SectionKind.OVERVIEW, text(2023, 3)));

    Finding finding = only(findings.get(1), Rule.TEXT_REPEATED);
    assertEquals(WATER + " 2022", finding.evidence().get(0));
    assertTrue(finding.actual().intValue() >= 80 && finding.actual().intValue() < 100);
    assertTrue(finding.evidence().size() > 1);
    assertEquals(List.of(), findings.get(0));
  }

  @Test
  void aTextThatIsMostlyNewOrShortIsNotReported() {
    assertSilent(
        Records.of(WATER, 2022).saying(SectionKind.OVERVIEW, text(2022)),
        Records.of(WATER, 2023).saying(SectionKind.OVERVIEW, text(2023, 1, 3, 5, 7)));
    assertSilent(
        Records.of(WATER, 2022).saying(SectionKind.OVERVIEW, text(2022)[0], text(2022)[1]),
        Records.of(WATER, 2023).saying(SectionKind.OVERVIEW, text(2023)[0], text(2023)[1]));
  }

  @Test
  void theTextOfYearsBeforeTheLastCountsToo() {
    List<List<Finding>> findings =
        across(
            Records.of(WATER, 2021).saying(SectionKind.OVERVIEW, text(2021)),
            Records.of(WATER, 2022),
            Records.of(WATER, 2023).saying(SectionKind.OVERVIEW, text(2023)));

    assertEquals(WATER + " 2021", only(findings.get(2), Rule.TEXT_REPEATED).evidence().get(0));
  }

  // ---- sums over the bodies below

  private static final Parents COUNTY = Parents.of(Map.of("青禾县人民政府", List.of("青禾县水利局", "青禾县民政局")));

  @Test
  void theNumbersOfABodyAreTheSumsOfThoseBelow() {
    String fee = TABLE + "/administrativeFees/amount";
    Records[] records = {
      Records.of("青禾县", 2023)
          .row("/requests/received", 3, 0, 0, 0, 0, 1, 4)
          .with(fee, new Money(new BigDecimal("1.5"), Money.Unit.TEN_THOUSAND_YUAN)),
      Records.of("青禾县水利局", 2023)
          .row("/requests/received", 1, 0, 0, 0, 0, 1, 2)
          .with(fee, new Money(new BigDecimal("5000"), Money.Unit.YUAN)),
      Records.of("青禾县民政局", 2023)
          .row("/requests/received", 2, 0, 0, 0, 0, 0, 2)
          .with(fee, new Money(new BigDecimal("1.0"), Money.Unit.TEN_THOUSAND_YUAN))
    };

    across(COUNTY, records).forEach(findings -> assertEquals(List.of(), findings));
    records[0] = records[0].row("/requests/received", 3, 0, 0, 0, 0, 2, 5);
    Finding finding = only(across(COUNTY, records).get(0), Rule.SUBORDINATES_MISMATCH);
    assertEquals("/requests", finding.path());
    assertEquals(
        List.of("/requests/received/otherOrganisation", "/requests/received/total"),
        finding.cells());
    assertTrue(finding.evidence().contains("青禾县水利局 2023"), finding.evidence().toString());
  }

  @Test
  void oneNumberThatIsNotTheSumIsNamedWithWhatItShouldBe() {
    String cell = TABLE + "/administrativePenalties/decisions";
    Finding finding =
        only(
            across(
                    COUNTY,
                    Records.of("青禾县人民政府", 2023).with(cell, 9L),
                    Records.of("青禾县水利局", 2023).with(cell, 3L),
                    Records.of("青禾县民政局", 2023).with(cell, 4L))
                .get(0),
            Rule.SUBORDINATES_MISMATCH);

    assertEquals(cell, finding.path());
    assertEquals(BigDecimal.valueOf(7), finding.expected());
    assertEquals(BigDecimal.valueOf(9), finding.actual());
  }

  @Test
  void aBlankBelowLeavesTheSumOpenUnlessItIsExceeded() {
    String cell = TABLE + "/administrativePenalties/decisions";
    Records water = Records.of("青禾县水利局", 2023).with(cell, null);
    Records civil = Records.of("青禾县民政局", 2023).with(cell, 4L);

    assertEquals(
        List.of(), across(COUNTY, Records.of("青禾县人民政府", 2023).with(cell, 9L), water, civil).get(0));
    assertEquals(
        List.of("subordinates_mismatch"),
        rules(across(COUNTY, Records.of("青禾县人民政府", 2023).with(cell, 3L), water, civil).get(0)));
  }

  @Test
  void sumsAreNotTestedWhereAReportIsMissing() {
    List<Finding> findings =
        across(
                COUNTY,
                Records.of("青禾县人民政府", 2023).row("/requests/received", 3, 0, 0, 0, 0, 1, 4),
                Records.of("青禾县水利局", 2023),
                Records.of("青禾县民政局", 2022))
            .get(0);

    assertEquals(List.of("青禾县民政局"), only(findings, Rule.SUBORDINATES_MISSING).evidence());
    assertEquals(1, findings.size());
  }

  @Test
  void anotherFormBelowIsAsIfTheReportWereMissing() {
    List<Finding> findings =
        across(
                COUNTY,
                Records.of("青禾县人民政府", 2021),
                Records.of("青禾县水利局", 2021).on(Form.FORM_2019),
                Records.of("青禾县民政局", 2021))
            .get(0);

    assertEquals(List.of("subordinates_missing"), rules(findings));
  }
}
