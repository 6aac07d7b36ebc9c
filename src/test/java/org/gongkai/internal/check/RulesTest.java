package org.gongkai.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.CheckCounts;
import org.gongkai.Conversion;
import org.gongkai.Coverage;
import org.gongkai.Finding;
import org.gongkai.Rule;
import org.gongkai.Severity;
import org.gongkai.internal.form.Sheet;
import org.gongkai.internal.section.Pages;
import org.gongkai.report.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule where it must speak and where it must not. */
class RulesTest {
  private static final String LEAD = "所列数据的统计期限自2023年1月1日起至2023年12月31日止。";
  private static final List<String> KINDS = Sheet.APPLICANTS.subList(0, 6);

  /** A report that breaks no rule, for each test to change one thing of. */
  private record Draft(
      String title,
      String lead,
      List<String> headings,
      Sheet disclosure,
      Sheet requests,
      Sheet reviews) {

    static Draft of(String form, int year) {
      return new Draft(
          "青禾市人民政府" + year + "年政府信息公开工作年度报告",
          LEAD.replace("2023", Integer.toString(year)),
          Pages.HEADINGS,
          Sheet.disclosure(form),
          Sheet.requests(form),
          Sheet.reviews());
    }

    Draft with(String pointer, String words) {
      if (pointer.startsWith("/proactive")) {
        return new Draft(title, lead, headings, disclosure.with(pointer, words), requests, reviews);
      }
      return pointer.startsWith("/requests")
          ? new Draft(title, lead, headings, disclosure, requests.with(pointer, words), reviews)
          : new Draft(title, lead, headings, disclosure, requests, reviews.with(pointer, words));
    }

    Draft with(Sheet otherRequests) {
      return new Draft(title, lead, headings, disclosure, otherRequests, reviews);
    }

    Draft titled(String other) {
      return new Draft(other, lead, headings, disclosure, requests, reviews);
    }

    Draft led(String other) {
      return new Draft(title, other, headings, disclosure, requests, reviews);
    }

    Draft headed(List<String> others) {
      return new Draft(title, lead, others, disclosure, requests, reviews);
    }

    String body() {
      var body = new StringBuilder(Pages.lines(title, lead));
      for (String heading : headings) {
        body.append(Pages.lines(heading));
        body.append(
            switch (heading.substring(2)) {
              case "主动公开政府信息情况" -> disclosure.html();
              case "收到和处理政府信息公开申请情况" -> requests.html();
              case "政府信息公开行政复议、行政诉讼情况" -> reviews.html();
              default -> Pages.lines("这一部分有一段文字。");
            });
      }
      return body.toString();
    }

    Conversion read() {
      return Pages.read(body());
    }
  }

  private static Draft draft() {
    return Draft.of("2021", 2023);
  }

  private static List<Finding> of(Conversion conversion, Rule rule) {
    return conversion.findings().stream()
        .filter(finding -> finding.rule().equals(rule.code()))
        .toList();
  }

  /** The only finding of a rule, complete in both languages. */
  private static Finding only(Conversion conversion, Rule rule) {
    List<Finding> found = of(conversion, rule);
    assertEquals(1, found.size(), () -> rule + ": " + conversion.findings());
    Finding finding = found.get(0);
    assertEquals(rule.severity(), finding.severity());
    assertFalse(finding.message().isBlank());
    assertTrue(finding.messageZh().codePoints().anyMatch(Character::isIdeographic));
    return finding;
  }

  private static void assertSilent(Conversion conversion, Rule rule) {
    assertEquals(List.of(), of(conversion, rule));
  }

  private static void assertNumbers(Finding finding, long expected, long actual) {
    assertEquals(BigDecimal.valueOf(expected), finding.expected());
    assertEquals(BigDecimal.valueOf(actual), finding.actual());
    for (long number : new long[] {expected, actual}) {
      assertTrue(finding.message().contains(Long.toString(number)), finding.message());
      assertTrue(finding.messageZh().contains(Long.toString(number)), finding.messageZh());
    }
  }

  private static long number(Draft draft, String pointer) {
    var all = new java.util.HashMap<String, String>();
    all.putAll(draft.requests().values());
    all.putAll(draft.reviews().values());
    return Long.parseLong(all.get(pointer));
  }

  // ---- all is well

  @ParameterizedTest
  @CsvSource({
    "2019, 2019, 198, 40",
    "2019, 2020, 198, 40",
    "2021, 2021, 200, 42",
    "2021, 2025, 200, 42"
  })
  void aFlawlessReportHasNoFindings(String form, int year, int leaves, int checks) {
    Conversion conversion = Draft.of(form, year).read();

    assertEquals(List.of(), conversion.findings());
    assertEquals(new CheckCounts(checks, 0, 0), conversion.checks());
    assertEquals(new Coverage(leaves, leaves, 0, 0, 0), conversion.coverage());
    assertTrue(conversion.isAnnualReport());
  }

  // ---- equations

  @ParameterizedTest
  @ValueSource(
      strings = {
        "received",
        "outcomes/denied/stateSecret",
        "outcomes/other/other",
        "outcomes/total",
        "carriedForward"
      })
  void aRowWhoseTotalIsNotItsSumIsReported(String row) {
    String total = "/requests/" + row + "/total";
    long right = number(draft(), total);

    Conversion conversion = draft().with(total, Long.toString(right + 7)).read();

    Finding finding = only(conversion, Rule.REQUESTS_ROW_TOTAL);
    assertEquals(total, finding.path());
    assertNumbers(finding, right, right + 7);
    var cells = new ArrayList<String>();
    KINDS.forEach(kind -> cells.add("/requests/" + row + "/" + kind));
    cells.add(total);
    assertEquals(cells, finding.cells());
  }

  @ParameterizedTest
  @ValueSource(strings = {"naturalPerson", "research", "otherOrganisation", "total"})
  void aColumnWhoseTotalIsNotTheSumOfTheOutcomesIsReported(String column) {
    String total = "/requests/outcomes/total/" + column;
    long right = number(draft(), total);

    Conversion conversion = draft().with(total, Long.toString(right - 1)).read();

    Finding finding = only(conversion, Rule.REQUESTS_OUTCOME_TOTAL);
    assertEquals(total, finding.path());
    assertNumbers(finding, right, right - 1);
    assertEquals(22, finding.cells().size());
    assertTrue(finding.cells().contains("/requests/outcomes/granted/" + column));
    assertTrue(finding.cells().contains("/requests/outcomes/other/other/" + column));
    assertTrue(finding.cells().contains(total));
    assertFalse(finding.cells().contains("/requests/received/" + column));
  }

  @Test
  void theOutcomesOfTheOldFormCountOtherProcessingOnce() {
    String total = "/requests/outcomes/total/business";
    Draft draft = Draft.of("2019", 2019);

    Conversion conversion = draft.with(total, Long.toString(number(draft, total) + 5)).read();

    Finding finding = only(conversion, Rule.REQUESTS_OUTCOME_TOTAL);
    assertEquals(20, finding.cells().size());
    assertTrue(finding.cells().contains("/requests/outcomes/other/business"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"naturalPerson", "legalService", "total"})
  void aColumnThatDoesNotBalanceIsReported(String column) {
    String received = "/requests/received/" + column;
    long right = number(draft(), received);
    long over = number(draft(), "/requests/carriedOver/" + column);

    Conversion conversion = draft().with(received, Long.toString(right + 3)).read();

    Finding finding = only(conversion, Rule.REQUESTS_BALANCE);
    assertEquals(received, finding.path());
    assertNumbers(finding, right + over, right + 3 + over);
    assertEquals(
        Set.of(
            received,
            "/requests/carriedOver/" + column,
            "/requests/outcomes/total/" + column,
            "/requests/carriedForward/" + column),
        Set.copyOf(finding.cells()));
    assertSilent(conversion, Rule.REQUESTS_OUTCOME_TOTAL);
  }

  @ParameterizedTest
  @CsvSource({
    "reconsideration, 行政复议",
    "litigation/direct, 未经复议直接起诉",
    "litigation/afterReconsideration, 复议后起诉"
  })
  void aTotalOfReviewsThatIsNotTheSumOfTheResultsIsReported(String group, String label) {
    String total = "/reviewAndLitigation/" + group + "/total";
    long right = number(draft(), total);

    Conversion conversion = draft().with(total, "0").read();

    Finding finding = only(conversion, Rule.REVIEW_TOTAL);
    assertEquals(total, finding.path());
    assertNumbers(finding, right, 0);
    assertEquals(5, finding.cells().size());
    assertTrue(finding.message().contains(label), finding.message());
    assertTrue(finding.messageZh().contains(label), finding.messageZh());
    assertEquals(new CheckCounts(41, 1, 0), conversion.checks());
  }

  @Test
  void oneWrongCellInsideBreaksItsRowAndItsColumn() {
    Conversion conversion =
        draft().with("/requests/outcomes/denied/thirdPartyRights/research", "999").read();

    assertEquals(
        "/requests/outcomes/denied/thirdPartyRights/total",
        only(conversion, Rule.REQUESTS_ROW_TOTAL).path());
    assertEquals(
        "/requests/outcomes/total/research", only(conversion, Rule.REQUESTS_OUTCOME_TOTAL).path());
    assertSilent(conversion, Rule.REQUESTS_BALANCE);
    assertEquals(new CheckCounts(40, 2, 0), conversion.checks());
  }

  // ---- blanks in equations

  private static final String ROW = "/requests/outcomes/denied/stateSecret/";

  private static Draft stateSecrets(String... cells) {
    Draft draft = draft();
    for (int i = 0; i < 7; i++) {
      draft = draft.with(ROW + Sheet.APPLICANTS.get(i), cells[i]);
    }
    return draft;
  }

  private static List<Finding> rowTotals(Conversion conversion) {
    return of(conversion, Rule.REQUESTS_ROW_TOTAL);
  }

  @Test
  void knownPartsThatMakeTheTotalPass() {
    Conversion conversion = stateSecrets("3", "", "2", "-", "", "0", "5").read();

    assertEquals(List.of(), rowTotals(conversion));
    assertEquals(3, conversion.coverage().blank());
    assertTrue(conversion.checks().passed() >= 25);
  }

  @Test
  void knownPartsBeyondTheTotalFail() {
    Conversion conversion = stateSecrets("3", "", "2", "-", "", "1", "5").read();

    Finding finding = only(conversion, Rule.REQUESTS_ROW_TOTAL);
    assertNumbers(finding, 6, 5);
  }

  @Test
  void knownPartsBelowTheTotalSayNothing() {
    Conversion complete = stateSecrets("3", "0", "2", "0", "0", "0", "5").read();
    Conversion blank = stateSecrets("3", "", "1", "0", "0", "0", "5").read();

    assertEquals(List.of(), rowTotals(blank));
    assertTrue(blank.checks().notAssessable() > complete.checks().notAssessable());
  }

  @Test
  void aBlankTotalSaysNothing() {
    Conversion conversion = stateSecrets("3", "0", "2", "0", "0", "0", "").read();
    Conversion nothing = stateSecrets("", "", "", "", "", "", "").read();

    assertEquals(List.of(), rowTotals(conversion));
    assertEquals(List.of(), rowTotals(nothing));
    assertTrue(conversion.checks().notAssessable() > 0);
  }

  @Test
  void aZeroTotalOverBlankPartsPasses() {
    String group = "/reviewAndLitigation/reconsideration/";
    Draft draft = draft().with(group + "total", "0");
    for (String result : List.of("upheld", "corrected", "other", "pending")) {
      draft = draft.with(group + result, "");
    }

    Conversion conversion = draft.read();

    assertEquals(new CheckCounts(42, 0, 0), conversion.checks());
    assertSilent(conversion, Rule.REVIEW_TOTAL);
  }

  @ParameterizedTest
  @CsvSource({
    // 一, 二, 三（七）, 四 of a column, and what the balance says
    "5, 2, 4, 3, passed",
    "5, 2, 4, 4, failed",
    "5, '', 4, 1, passed",
    "5, '', 4, 0, failed",
    "5, '', 4, 3, notAssessable",
    "7, 0, 5, '', notAssessable",
    "7, 0, 7, '', passed",
    "7, 0, 9, '', failed",
    "'', 2, '', 3, notAssessable",
    "'', '', 4, 3, notAssessable",
    "5, 2, '', '', notAssessable",
    "'', '', '', '', notAssessable"
  })
  void blanksOnEitherSideOfTheBalanceAreTakenForWhatTheyAre(
      String received, String over, String total, String forward, String outcome) {
    String column = "/legalService";
    Conversion conversion =
        draft()
            .with("/requests/received" + column, received)
            .with("/requests/carriedOver" + column, over)
            .with("/requests/outcomes/total" + column, total)
            .with("/requests/carriedForward" + column, forward)
            .read();

    List<Finding> balances = of(conversion, Rule.REQUESTS_BALANCE);

    assertEquals(outcome.equals("failed") ? 1 : 0, balances.size());
    balances.forEach(finding -> assertEquals("/requests/received" + column, finding.path()));
    // The balances of the six other columns hold; those of rows and outcomes count as they may.
    CheckCounts counts = conversion.checks();
    assertEquals(42, counts.passed() + counts.failed() + counts.notAssessable());
    int others = rowTotals(conversion).size() + of(conversion, Rule.REQUESTS_OUTCOME_TOTAL).size();
    assertEquals(counts.failed(), others + balances.size());
  }

  @Test
  void aTableThatIsMissingHasNoChecks() {
    Conversion conversion =
        Pages.read(
            Pages.lines("青禾县水利局2023年政府信息公开工作年度报告", Pages.HEADINGS.get(1))
                + Sheet.disclosure("2021").html()
                + Pages.lines(Pages.HEADINGS.get(3))
                + Sheet.reviews().html());

    assertEquals(new CheckCounts(3, 0, 0), conversion.checks());
    assertEquals(new Coverage(200, 25, 0, 175, 0), conversion.coverage());
  }

  // ---- values

  @Test
  void aCountBelowZeroIsReported() {
    String pointer = "/proactiveDisclosure/administrativePenalties/decisions";
    Conversion conversion = draft().with(pointer, "-4").read();

    Finding finding = only(conversion, Rule.NEGATIVE_COUNT);
    assertEquals(pointer, finding.path());
    assertEquals(BigDecimal.valueOf(-4), finding.actual());
    assertTrue(finding.message().contains("-4"));
    assertTrue(finding.messageZh().contains("-4"));
  }

  @Test
  void aChangeBelowZeroIsAsTheFormWantsIt() {
    Conversion conversion =
        Draft.of("2019", 2019)
            .with("/proactiveDisclosure/administrativePenalties/changeThisYear", "-4")
            .read();

    assertEquals(List.of(), conversion.findings());
  }

  @Test
  void cellsWithoutANumberAreCountedOnceAndQuoted() {
    Conversion conversion =
        draft()
            .with("/proactiveDisclosure/regulations/inForce", "/")
            .with("/proactiveDisclosure/regulations/issuedThisYear", "无")
            .with("/proactiveDisclosure/regulations/repealedThisYear", "")
            .read();

    Finding finding = only(conversion, Rule.CELL_BLANK);
    assertEquals(BigDecimal.valueOf(3), finding.actual());
    assertEquals(Set.of("/", "无"), Set.copyOf(finding.evidence()));
    assertEquals(new Coverage(200, 197, 3, 0, 0), conversion.coverage());
    assertSilent(draft().read(), Rule.CELL_BLANK);
  }

  @Test
  void aCellThatIsNoNumberIsQuoted() {
    String pointer = "/proactiveDisclosure/administrativeCoercion/decisions";
    Conversion conversion = draft().with(pointer, "17 3").read();

    Finding finding = only(conversion, Rule.CELL_NOT_UNDERSTOOD);
    assertEquals(pointer, finding.path());
    assertEquals(List.of("17 3"), finding.evidence());
    assertEquals(new Coverage(200, 199, 0, 0, 1), conversion.coverage());
    assertSilent(draft().with(pointer, " 17 ").read(), Rule.CELL_NOT_UNDERSTOOD);
  }

  @Test
  void notesBehindNumbersAreCounted() {
    Conversion conversion =
        draft().with("/proactiveDisclosure/normativeDocuments/inForce", "88（含暂行5件）").read();

    Finding finding = only(conversion, Rule.CELL_NOTE);
    assertEquals(BigDecimal.ONE, finding.actual());
    assertEquals(List.of("88（含暂行5件）"), finding.evidence());
    assertSilent(draft().read(), Rule.CELL_NOTE);
  }

  // ---- tables

  @ParameterizedTest
  @CsvSource({"1, /proactiveDisclosure", "2, /requests", "3, /reviewAndLitigation"})
  void aTableThatIsNotThereIsReported(int place, String path) {
    String body = draft().body();
    int from = body.indexOf("<table>", body.indexOf(Pages.HEADINGS.get(place)));
    int to = body.indexOf("</table>", from) + "</table>".length();

    Conversion conversion = Pages.read(body.substring(0, from) + body.substring(to));

    Finding finding = only(conversion, Rule.TABLE_MISSING);
    assertEquals(path, finding.path());
    assertTrue(finding.message().contains(Pages.HEADINGS.get(place).substring(2)));
    assertTrue(finding.messageZh().contains(Pages.HEADINGS.get(place).substring(2)));
    assertSilent(conversion, Rule.NO_FORM_RECOGNIZED);
    assertSilent(conversion, Rule.ROW_MISSING);
  }

  @Test
  void aReportWithoutAnyTableHasNoFormAndNoMissingTables() {
    String body = draft().body().replaceAll("(?s)<table>.*?</table>", "");

    Conversion conversion = Pages.read(body);

    Finding finding = only(conversion, Rule.NO_FORM_RECOGNIZED);
    assertNull(finding.path());
    assertSilent(conversion, Rule.TABLE_MISSING);
    assertNull(conversion.report().form());
    assertNull(conversion.report().requests());
    assertEquals(2023, conversion.report().year());
    assertEquals(new CheckCounts(0, 0, 0), conversion.checks());
    assertEquals(new Coverage(0, 0, 0, 0, 0), conversion.coverage());
    assertSilent(draft().read(), Rule.NO_FORM_RECOGNIZED);
  }

  @Test
  void theTableOfReviewsAloneHasNoForm() {
    Conversion conversion =
        Pages.read(
            Pages.lines("青禾县水利局2023年政府信息公开工作年度报告", Pages.HEADINGS.get(3)) + Sheet.reviews().html());

    assertNull(conversion.report().form());
    assertEquals(10L, conversion.report().reviewAndLitigation().reconsideration().total());
    assertEquals(new CheckCounts(3, 0, 0), conversion.checks());
    assertEquals(new Coverage(15, 15, 0, 0, 0), conversion.coverage());
    assertEquals(2, of(conversion, Rule.TABLE_MISSING).size());
    assertSilent(conversion, Rule.FORM_NOT_OF_YEAR);
  }

  @Test
  void aRowThatIsNotThereIsReported() {
    Conversion conversion = draft().with(Sheet.requests("2021").without("2.重复申请")).read();

    assertEquals(
        "/requests/outcomes/notProcessed/repeated", only(conversion, Rule.ROW_MISSING).path());
    assertEquals(new Coverage(200, 193, 0, 7, 0), conversion.coverage());
    assertSilent(draft().read(), Rule.ROW_MISSING);
  }

  @Test
  void aColumnThatIsNotThereIsReported() {
    Sheet narrow =
        Sheet.requests("2021")
            .edited(
                rows -> {
                  rows.get(0).set(1, rows.get(0).get(1).spanning(1, 6));
                  rows.get(1).set(1, rows.get(1).get(1).spanning(1, 4));
                  rows.get(2).remove(3);
                  rows.subList(3, rows.size()).forEach(row -> row.remove(row.size() - 3));
                });

    Conversion conversion = draft().with(narrow).read();

    assertEquals("/requests/received/legalService", only(conversion, Rule.COLUMN_MISSING).path());
    assertEquals(new Coverage(200, 175, 0, 25, 0), conversion.coverage());
    assertSilent(draft().read(), Rule.COLUMN_MISSING);
  }

  @Test
  void aCellThatIsNotThereIsReported() {
    String whole = "青禾县水利局2019年政府信息公开工作年度报告\n\n二、主动公开政府信息情况\n" + Sheet.disclosure("2019").text();
    String rest = "三、收到和处理政府信息公开申请情况\n" + Sheet.requests("2019").text();

    Conversion cut = Pages.text(whole.substring(0, whole.indexOf("\t251.36万元")) + " " + rest);

    assertEquals(
        "/proactiveDisclosure/governmentProcurement/amount", only(cut, Rule.CELL_MISSING).path());
    assertEquals(new Coverage(198, 182, 0, 16, 0), cut.coverage());
    assertSilent(Pages.text(whole + rest), Rule.CELL_MISSING);
  }

  @Test
  void aRowThatTheFormDoesNotHaveIsReported() {
    Sheet more =
        Sheet.disclosure("2021")
            .edited(rows -> rows.add(4, Sheet.of("内部管理文件|8|9|10").rows().get(0)));
    Draft draft =
        new Draft(
            draft().title(), LEAD, Pages.HEADINGS, more, draft().requests(), draft().reviews());

    Conversion conversion = draft.read();

    Finding finding = only(conversion, Rule.LABEL_NOT_RECOGNIZED);
    assertEquals("/proactiveDisclosure", finding.path());
    assertEquals(List.of("内部管理文件", "8", "9", "10"), finding.evidence());
    assertSilent(draft().read(), Rule.LABEL_NOT_RECOGNIZED);
  }

  @Test
  void aTableThatStandsTwiceIsReported() {
    Conversion conversion = Pages.read(draft().body() + Sheet.reviews().html());

    assertEquals("/reviewAndLitigation", only(conversion, Rule.TABLE_REPEATED).path());
    assertSilent(draft().read(), Rule.TABLE_REPEATED);
  }

  @Test
  void aTableWithoutHeaderIsReported() {
    Sheet whole = Sheet.requests("2021");
    Conversion conversion =
        Pages.read(
            Pages.lines(draft().title(), Pages.HEADINGS.get(2))
                + whole.part(3, whole.rows().size()).html());

    assertEquals("/requests", only(conversion, Rule.HEADER_NOT_RECOGNIZED).path());
    assertSilent(draft().read(), Rule.HEADER_NOT_RECOGNIZED);
  }

  // ---- time

  @ParameterizedTest
  @ValueSource(
      strings = {
        "统计期限自2023年1月1日起至2023年12月21日止。",
        "统计期限自2023年1月2日起至2023年12月31日止。",
        "统计期限自2023年1月1日起至2024年12月31日止。",
        "统计期限自2022年12月1日起至2023年11月30日止。"
      })
  void aPeriodThatIsNoCalendarYearIsReported(String lead) {
    Finding finding = only(draft().led(lead).read(), Rule.PERIOD_NOT_CALENDAR_YEAR);

    assertEquals("/period", finding.path());
    assertEquals(List.of(lead), finding.evidence());
    assertTrue(finding.message().contains("2023-") || finding.message().contains("2022-"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"统计期限自2023年1月1日起至2023年12月31日止。", "统计期限自2023年1月1日起至12月31日止。", "本报告没有写明起止日期。"})
  void aCalendarYearOrNoPeriodIsNotReported(String lead) {
    assertSilent(draft().led(lead).read(), Rule.PERIOD_NOT_CALENDAR_YEAR);
  }

  @Test
  void aPeriodWithoutReadableDatesIsReported() {
    Conversion conversion = draft().led("统计期限自20231月1日起至202312月31日止。").read();

    assertEquals("/period", only(conversion, Rule.PERIOD_NOT_UNDERSTOOD).path());
    assertEquals(new Period(null, null), conversion.report().period());
    assertSilent(draft().read(), Rule.PERIOD_NOT_UNDERSTOOD);
    assertSilent(draft().led("本报告没有写明起止日期。").read(), Rule.PERIOD_NOT_UNDERSTOOD);
  }

  @Test
  void twoYearsAreReported() {
    Conversion conversion = draft().titled("青禾县水利局2022年政府信息公开工作年度报告").read();

    Finding finding = only(conversion, Rule.YEAR_INCONSISTENT);
    assertEquals("/year", finding.path());
    assertTrue(finding.message().contains("2022") && finding.message().contains("2023"));
    assertTrue(finding.messageZh().contains("2022") && finding.messageZh().contains("2023"));
    assertTrue(finding.evidence().contains(LEAD));
    assertEquals(2022, conversion.report().year());
  }

  @Test
  void oneYearSaidTwiceOrOnceIsNotReported() {
    assertSilent(draft().read(), Rule.YEAR_INCONSISTENT);
    assertSilent(draft().titled("青禾县水利局政府信息公开工作年度报告").read(), Rule.YEAR_INCONSISTENT);
    assertSilent(draft().led("2022年底建成的平台于2023年启用，2018年决算已经公开。").read(), Rule.YEAR_INCONSISTENT);
  }

  @ParameterizedTest
  @CsvSource({"2019, 2021", "2019, 2023", "2021, 2019", "2021, 2020", "2021, 2018"})
  void aFormThatWasNotInForceIsReported(String form, int year) {
    Finding finding = only(Draft.of(form, year).read(), Rule.FORM_NOT_OF_YEAR);

    assertEquals("/form", finding.path());
    assertTrue(finding.message().contains(form) && finding.message().contains("" + year));
    assertTrue(finding.messageZh().contains(form) && finding.messageZh().contains("" + year));
  }

  // ---- sections

  private static List<String> without(int place) {
    var headings = new ArrayList<>(Pages.HEADINGS);
    headings.remove(place);
    return headings;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4, 5})
  void aSectionThatIsNotThereIsReported(int place) {
    Finding finding = only(draft().headed(without(place)).read(), Rule.SECTION_MISSING);

    assertEquals("/sections", finding.path());
    assertTrue(finding.message().contains(Pages.HEADINGS.get(place)), finding.message());
    assertTrue(finding.messageZh().contains(Pages.HEADINGS.get(place)), finding.messageZh());
  }

  @Test
  void reportsFromBeforeTheFormNeedNotHaveItsSections() {
    Conversion conversion =
        Pages.read(Pages.lines("青禾县水利局2016年政府信息公开工作年度报告", "一、概述", "文字一段。", "二、主动公开情况", "文字一段。"));

    assertSilent(conversion, Rule.SECTION_MISSING);
    only(conversion, Rule.NO_FORM_RECOGNIZED);
  }

  @Test
  void aSectionThatStandsTwiceIsReported() {
    Conversion conversion = Pages.read(draft().body() + Pages.lines("六、其他需要报告的事项", "又写一遍。"));

    Finding finding = only(conversion, Rule.SECTION_REPEATED);
    assertEquals("/sections/6", finding.path());
    assertEquals(List.of("六、其他需要报告的事项"), finding.evidence());
    assertSilent(draft().read(), Rule.SECTION_REPEATED);
  }

  @Test
  void sectionsOutOfOrderAreReported() {
    var headings = new ArrayList<>(Pages.HEADINGS.subList(0, 4));
    headings.add("五、其他需要报告的事项");
    headings.add("六、存在的主要问题及改进情况");

    Conversion conversion = draft().headed(headings).read();

    Finding finding = only(conversion, Rule.SECTION_OUT_OF_ORDER);
    assertEquals("/sections/5", finding.path());
    assertEquals(List.of("六、存在的主要问题及改进情况"), finding.evidence());
    assertSilent(conversion, Rule.SECTION_MISSING);
    assertSilent(draft().read(), Rule.SECTION_OUT_OF_ORDER);
  }

  @Test
  void aSectionThatTheFormDoesNotHaveIsReported() {
    var headings = new ArrayList<>(Pages.HEADINGS);
    headings.add(5, "六、重点领域信息公开情况");

    Conversion conversion = draft().headed(headings).read();

    Finding finding = only(conversion, Rule.SECTION_ADDITIONAL);
    assertEquals("/sections/5", finding.path());
    assertEquals(List.of("六、重点领域信息公开情况"), finding.evidence());
    assertSilent(draft().read(), Rule.SECTION_ADDITIONAL);
  }

  // ---- documents

  @Test
  void whatIsNoReportIsAllNullAndOneFinding() {
    Conversion conversion =
        Pages.read(
            Pages.lines("青禾县防汛抗旱应急预案", "一、总则", "为了做好防汛工作，制定本预案。", "二、组织体系")
                + "<table><tr><td>单位</td><td>总计</td></tr><tr><td>水利局</td><td>12</td></tr></table>");

    Finding finding = only(conversion, Rule.NOT_AN_ANNUAL_REPORT);
    assertNull(finding.path());
    assertEquals(List.of("not_an_annual_report"), Pages.rules(conversion));
    assertFalse(conversion.isAnnualReport());
    assertNull(conversion.report().form());
    assertNull(conversion.report().title());
    assertNull(conversion.report().agency());
    assertNull(conversion.report().year());
    assertNull(conversion.report().publication());
    assertEquals(new Period(null, null), conversion.report().period());
    assertEquals(List.of(), conversion.report().sections());
    assertEquals(List.of(), conversion.report().lead());
    assertNull(conversion.report().proactiveDisclosure());
    assertSilent(draft().read(), Rule.NOT_AN_ANNUAL_REPORT);
  }

  @Test
  void aFileNamedForAnotherFormatIsReported() {
    byte[] page =
        ("<html><body>" + draft().body() + "</body></html>").getBytes(StandardCharsets.UTF_8);

    Finding finding = only(Pages.read(page, "a/report.docx"), Rule.FORMAT_MISMATCH);
    assertTrue(finding.message().contains("docx") && finding.message().contains("html"));
    assertEquals(List.of("report.docx"), finding.evidence());
    for (String name :
        List.of("report.html", "report.HTM", "report", "report.2023", "a.docx/report")) {
      assertSilent(Pages.read(page, name), Rule.FORMAT_MISMATCH);
    }
  }

  @Test
  void changesOfTheTextAreReadAsTheyEndUp() {
    Conversion conversion =
        Pages.read(draft().body().replace("有一段文字", "有<del>两</del><ins>一</ins>段文字"));

    Finding finding = only(conversion, Rule.TRACKED_CHANGES_RESOLVED);
    assertEquals(BigDecimal.valueOf(6), finding.actual());
    assertTrue(finding.message().contains("6"));
    assertEquals("这一部分有一段文字。", conversion.report().sections().get(0).paragraphs().get(0).text());
    assertSilent(draft().read(), Rule.TRACKED_CHANGES_RESOLVED);
  }

  @Test
  void hiddenTextIsLeftOutAndReported() {
    Conversion conversion = Pages.read(draft().body() + "<p style='display:none'>七、附则，共88件</p>");

    Finding finding = only(conversion, Rule.HIDDEN_TEXT_DROPPED);
    assertEquals(BigDecimal.ONE, finding.actual());
    assertEquals(List.of("七、附则，共88件"), finding.evidence());
    assertEquals(6, conversion.report().sections().size());
    assertSilent(draft().read(), Rule.HIDDEN_TEXT_DROPPED);
  }

  @Test
  void damagedCharactersAreReported() {
    String text = "青禾县水利局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n写明一年来的工作。\n";
    byte[] good = text.getBytes(Charset.forName("GBK"));
    byte[] bad = new byte[good.length + 1];
    System.arraycopy(good, 0, bad, 0, good.length);
    bad[good.length] = (byte) 0xff;

    assertEquals(BigDecimal.ONE, only(Pages.read(bad, "r.txt"), Rule.CHARACTERS_DAMAGED).actual());
    assertSilent(Pages.read(good, "r.txt"), Rule.CHARACTERS_DAMAGED);
  }

  // ---- all together

  @Test
  void coverageAddsUpWhateverIsWrong() {
    Draft draft =
        draft()
            .with(Sheet.requests("2021").without("2.重复申请"))
            .with("/proactiveDisclosure/regulations/inForce", "/")
            .with("/proactiveDisclosure/regulations/issuedThisYear", "3 4")
            .with("/requests/received/business", "");

    Coverage coverage = draft.read().coverage();

    assertEquals(new Coverage(200, 190, 2, 7, 1), coverage);
  }

  @Test
  void theCatalogueIsCompleteInBothLanguages() {
    var codes = new HashSet<String>();
    for (Rule rule : Rule.values()) {
      assertTrue(codes.add(rule.code()), rule.code());
      assertEquals(rule.name().toLowerCase(java.util.Locale.ROOT), rule.code());
      assertTrue(rule.code().matches("[a-z]+(_[a-z]+)*"), rule.code());
      assertTrue(rule.description().matches("[A-Z].*\\."), rule.description());
      assertTrue(rule.descriptionZh().endsWith("。"), rule.descriptionZh());
      assertTrue(rule.descriptionZh().codePoints().anyMatch(Character::isIdeographic));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "requests_row_total, ERROR",
    "requests_outcome_total, ERROR",
    "requests_balance, ERROR",
    "review_total, ERROR",
    "negative_count, ERROR",
    "table_missing, ERROR",
    "row_missing, WARNING",
    "cell_not_understood, WARNING",
    "label_not_recognized, WARNING",
    "period_not_calendar_year, WARNING",
    "year_inconsistent, WARNING",
    "form_not_of_year, WARNING",
    "section_missing, WARNING",
    "section_repeated, WARNING",
    "section_out_of_order, WARNING",
    "section_additional, INFO",
    "no_form_recognized, WARNING",
    "not_an_annual_report, ERROR",
    "cell_note, INFO",
    "format_mismatch, INFO",
    "tracked_changes_resolved, INFO",
    "hidden_text_dropped, INFO",
    "element_not_understood, INFO"
  })
  void theContractsCodesAreInTheCatalogueWithTheirSeverity(String code, Severity severity) {
    Rule rule =
        Stream.of(Rule.values())
            .filter(candidate -> candidate.code().equals(code))
            .findFirst()
            .orElseThrow();
    assertEquals(severity, rule.severity());
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void findingsCarryTheCodeAndSeverityOfTheirRule(Rule rule) {
    Finding finding = Finding.of(rule, "/year", "One.", "一。", List.of("x"));

    assertEquals(rule.code(), finding.rule());
    assertEquals(rule.severity(), finding.severity());
    assertEquals(List.of(), finding.cells());
    assertNull(finding.expected());
    assertEquals(List.of("x"), finding.evidence());
  }
}
