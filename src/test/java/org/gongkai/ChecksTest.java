package org.gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.generated.FileFormat;
import org.gongkai.generated.Quirk;
import org.gongkai.generated.ReportPlan;
import org.gongkai.generated.Reports;
import org.gongkai.internal.check.Records;
import org.gongkai.internal.form.FormSchema;
import org.gongkai.internal.form.TableKind;
import org.gongkai.report.Period;
import org.gongkai.report.ProactiveDisclosure;
import org.gongkai.report.Report;
import org.gongkai.report.Requests;
import org.gongkai.report.ReviewAndLitigation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The checks as callers use them: over any record, over many, and with rules of their own. */
class ChecksTest {
  private static final ReportRule BRIEF =
      ReportRule.of(
          "lead_missing",
          Severity.INFO,
          "The report has no lead.",
          "报告没有引言。",
          report -> report.lead().isEmpty() ? List.of("/lead") : List.of());

  private static Records report() {
    return Records.of("青禾县水利局", 2023);
  }

  private static List<String> rules(List<Finding> findings) {
    return findings.stream().map(Finding::rule).toList();
  }

  // ---- one report

  @Test
  void aRecordThatWasNotReadFromAFileIsChecked() {
    Checks.Result good = Checks.standard().check(report().report());
    Checks.Result bad =
        Checks.standard().check(report().with("/requests/received/total", 5L).report());

    assertEquals(List.of(), good.findings());
    assertEquals(new CheckCounts(42, 0, 0), good.counts());
    assertEquals(2, bad.counts().failed());
    assertTrue(rules(bad.findings()).contains("requests_balance"));
  }

  @Test
  void theRecordOfAConversionGivesItsFindingsAgain() throws IOException {
    Reports.Written file =
        new Reports.Written(ReportPlan.withEach(Quirk.MISSING_SECTION, 5), FileFormat.HTML);
    Conversion conversion = ReportReader.create().read(file.bytes(), file.fileName());

    assertEquals(
        rules(conversion.findings()),
        rules(Checks.standard().check(conversion.report()).findings()));
  }

  @Test
  void tablesOfTwoFormsAreRefused() {
    Report old = Records.of("青禾县水利局", 2020).report();
    Report recent = report().report();
    var mixed =
        new Report(
            recent.form(),
            recent.title(),
            recent.agency(),
            recent.year(),
            recent.period(),
            null,
            List.of(),
            recent.sections(),
            recent.proactiveDisclosure(),
            old.requests(),
            recent.reviewAndLitigation());

    assertThrows(IllegalArgumentException.class, () -> Checks.standard().check(mixed));
  }

  // ---- rules of one's own

  @Test
  void anAddedRuleRunsAfterTheOthers() {
    Checks checks = Checks.builder().add(BRIEF).build();

    List<Finding> findings = checks.check(report().titled(null).report()).findings();

    assertEquals(List.of("title_missing", "lead_missing"), rules(findings));
    assertEquals("/lead", findings.get(1).path());
    assertEquals(Severity.INFO, findings.get(1).severity());
    assertEquals("报告没有引言。", findings.get(1).messageZh());
    assertEquals(List.of(), checks.check(report().led("引言一段。").report()).findings());
    assertEquals(List.of(BRIEF), checks.added());
    assertEquals(List.of(), Checks.standard().added());
  }

  @Test
  void aReaderRunsAddedRulesInEveryConversion() throws IOException {
    Reports.Written file = new Reports.Written(ReportPlan.plain(3), FileFormat.HTML);
    ReportRule always =
        ReportRule.of("read_by_us", Severity.INFO, "Read.", "已读。", report -> List.of("/title"));
    ReportReader reader =
        ReportReader.builder().checks(Checks.builder().add(always).build()).build();

    assertEquals(
        List.of("read_by_us"), rules(reader.read(file.bytes(), file.fileName()).findings()));
    byte[] other = "会议纪要\n\n讨论防汛工作。\n".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        List.of("not_an_annual_report"), rules(reader.read(other, "minutes.txt").findings()));
  }

  @Test
  void anAddedRuleThatThrowsIsNamed() {
    ReportRule broken =
        ReportRule.of(
            "broken_rule",
            Severity.INFO,
            "Breaks.",
            "出错。",
            report -> {
              throw new UnsupportedOperationException("out of order");
            });
    Checks checks = Checks.builder().add(broken).build();

    IllegalStateException failure =
        assertThrows(IllegalStateException.class, () -> checks.check(report().report()));

    assertTrue(failure.getMessage().contains("broken_rule"), failure.getMessage());
    assertTrue(failure.getMessage().contains("out of order"), failure.getMessage());
    assertEquals(UnsupportedOperationException.class, failure.getCause().getClass());
  }

  @ParameterizedTest
  @ValueSource(strings = {"requests_balance", "lead_missing", "Lead", "lead missing", "", "_lead"})
  void aCodeMustBeNewAndOfTheCataloguesKind(String code) {
    ReportRule rule = ReportRule.of(code, Severity.INFO, "One.", "一。", report -> List.of());
    Checks.Builder builder = Checks.builder().add(BRIEF);

    assertThrows(IllegalArgumentException.class, () -> builder.add(rule));
  }

  @Test
  void theStandardChecksAreOneObject() {
    assertSame(Checks.standard(), Checks.standard());
  }

  // ---- the bodies below others

  @TempDir Path folder;

  private Parents parents(String text, Charset charset) throws IOException {
    Path file = folder.resolve("parents.csv");
    Files.write(file, text.getBytes(charset));
    return Parents.read(file);
  }

  @Test
  void parentsAreReadFromTwoColumns() throws IOException {
    String csv = "# 上级,下级\n\n青禾县人民政府,青禾县水利局\r\n \"青禾县人民政府\" , 青禾县民政局\n白石县，白石县水利局\n";
    Map<String, List<String>> expected =
        Map.of("青禾县人民政府", List.of("青禾县水利局", "青禾县民政局"), "白石县", List.of("白石县水利局"));

    assertEquals(expected, parents(csv, StandardCharsets.UTF_8).children());
    assertEquals(expected, parents("\ufeff" + csv, StandardCharsets.UTF_8).children());
    assertEquals(expected, parents(csv, Charset.forName("GBK")).children());
  }

  @ParameterizedTest
  @ValueSource(strings = {"青禾县人民政府", "青禾县人民政府,", "a,b,c", ",青禾县水利局"})
  void aLineWithoutTwoNamesIsRefusedByItsNumber(String line) {
    GongkaiException refusal =
        assertThrows(
            GongkaiException.class, () -> parents("甲县,乙镇\n" + line, StandardCharsets.UTF_8));

    assertEquals("line 2", refusal.place());
    assertTrue(refusal.getMessage().contains("parents.csv"), refusal.getMessage());
  }

  @Test
  void aFileOfParentsThatIsNotThereIsRefused() {
    GongkaiException refusal =
        assertThrows(GongkaiException.class, () -> Parents.read(folder.resolve("none.csv")));

    assertEquals(GongkaiException.Reason.UNREADABLE, refusal.reason());
  }

  // ---- invented reports

  private static final Set<String> OF_STRUCTURE =
      Set.of(
          "section_empty",
          "parts_not_as_announced",
          "title_missing",
          "year_inconsistent",
          "agency_inconsistent",
          "regulations_unlikely",
          "amount_unlikely",
          "table_implausible");

  private static Conversion read(ReportPlan plan) {
    var file = new Reports.Written(plan, FileFormat.HTML);
    try {
      return ReportReader.create().read(file.bytes(), file.fileName());
    } catch (IOException e) {
      throw new AssertionError(plan.toString(), e);
    }
  }

  @Test
  void consistentReportsGiveNoAlarm() {
    for (ReportPlan plan : Stream.concat(Reports.plain(600, 1), Reports.mixed(400, 1)).toList()) {
      boolean announced = plan.has(Quirk.QUOTED_HEADINGS) && plan.sections().size() != 6;
      List<String> alarms =
          rules(read(plan).findings()).stream()
              .filter(OF_STRUCTURE::contains)
              .filter(rule -> !announced || !rule.equals("parts_not_as_announced"))
              .toList();
      assertEquals(List.of(), alarms, plan::toString);
    }
  }

  /** The report as that of the year after, with other text, and numbers that follow. */
  private static Report next(Report report, Report text) {
    FormSchema schema = FormSchema.of(report);
    Object[] before = schema.values(report);
    Object[] values = schema.values(report);
    schema
        .leaves()
        .forEach(
            leaf -> {
              String pointer = leaf.pointer();
              if (pointer.startsWith("/requests/carriedOver/")) {
                values[leaf.index()] =
                    value(schema, before, pointer.replace("carriedOver", "carriedForward"));
              } else if (pointer.endsWith("/inForce")) {
                values[leaf.index()] =
                    count(schema, before, pointer)
                        + count(schema, before, pointer.replace("inForce", "issuedThisYear"))
                        - count(schema, before, pointer.replace("inForce", "repealedThisYear"));
              } else if (pointer.endsWith("/itemsLastYear")) {
                values[leaf.index()] =
                    count(schema, before, pointer)
                        + count(schema, before, pointer.replace("itemsLastYear", "changeThisYear"));
              }
            });
    int year = report.year() + 1;
    return new Report(
        report.form(),
        report.agency() + year + "年政府信息公开工作年度报告",
        report.agency(),
        year,
        new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
        null,
        text.lead(),
        text.sections(),
        (ProactiveDisclosure) schema.read(TableKind.PROACTIVE_DISCLOSURE, values),
        (Requests) schema.read(TableKind.REQUESTS, values),
        (ReviewAndLitigation) schema.read(TableKind.REVIEW_AND_LITIGATION, values));
  }

  private static Object value(FormSchema schema, Object[] values, String pointer) {
    return schema.leaves().stream()
        .filter(leaf -> leaf.pointer().equals(pointer))
        .map(leaf -> values[leaf.index()])
        .findFirst()
        .orElseThrow();
  }

  private static long count(FormSchema schema, Object[] values, String pointer) {
    return (Long) value(schema, values, pointer);
  }

  @Test
  void yearsThatFollowFromEachOtherGiveNoAlarm() {
    for (long seed = 1; seed <= 200; seed++) {
      Report first = read(ReportPlan.plain(seed)).report();
      Report second = next(first, read(ReportPlan.plain(seed + 5000)).report());

      List<List<Finding>> findings =
          Checks.standard().acrossReports(List.of(second, first), Parents.NONE);

      assertEquals(List.of(List.of(), List.of()), findings, "seed " + seed);
    }
  }

  @Test
  void yearsThatDoNotFollowAreReported() {
    int repeated = 0;
    for (long seed = 1; seed <= 100; seed++) {
      Report first = read(ReportPlan.plain(seed)).report();
      Report second = next(first, first);
      var years = new ArrayList<>(List.of(first, second));
      years.add(next(next(second, second), second));

      List<List<Finding>> findings = Checks.standard().acrossReports(years, Parents.NONE);

      repeated += rules(findings.get(1)).contains("text_repeated") ? 1 : 0;
      assertTrue(rules(findings.get(2)).contains("years_missing"), "seed " + seed);
    }
    assertTrue(repeated > 50, repeated + " repeated texts");
  }
}
