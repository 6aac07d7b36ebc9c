package org.gongkai;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.generated.FileFormat;
import org.gongkai.generated.ReportPlan;
import org.junit.jupiter.api.Test;

/** Files that hold more than one report, and those that only look so. */
class SeveralReportsTest {
  private static final ReportReader READER = ReportReader.create();

  private static final Pattern BODY = Pattern.compile("(?s)(.*<body[^>]*>)(.*)(</body>.*)");

  private static String text(ReportPlan plan) {
    return new String(FileFormat.TEXT.write(plan), UTF_8);
  }

  private static List<Conversion> read(String text, String name) throws GongkaiException {
    return READER.readAll(text.getBytes(UTF_8), name);
  }

  private static void assertAre(List<ReportPlan> plans, List<Conversion> conversions) {
    assertEquals(plans.size(), conversions.size());
    for (int i = 0; i < plans.size(); i++) {
      Conversion conversion = conversions.get(i);
      assertEquals(List.of(), TruthDifferences.of(plans.get(i).truth(), conversion));
      assertEquals(i + 1, conversion.source().part());
      assertEquals(plans.size(), conversion.source().parts());
      assertEquals(
          List.of("several_reports"), conversion.findings().stream().map(Finding::rule).toList());
    }
  }

  @Test
  void reportsBelowOneAnotherInATextAreReadOneByOne() throws GongkaiException {
    for (long seed = 1; seed < 40; seed += 3) {
      var plans = new ArrayList<ReportPlan>();
      var text = new StringBuilder();
      for (long one = seed; one < seed + 3; one++) {
        plans.add(ReportPlan.plain(one));
        text.append(text(ReportPlan.plain(one))).append('\n');
      }
      assertAre(plans, read(text.toString(), "all.txt"));
    }
  }

  private static String page(ReportPlan plan, int group) {
    Matcher matcher = BODY.matcher(new String(FileFormat.HTML.write(plan), UTF_8));
    assertTrue(matcher.matches());
    return matcher.group(group);
  }

  private static String pages(String before, String between, String after, ReportPlan... plans) {
    var page = new StringBuilder(page(plans[0], 1)).append(before);
    for (int i = 0; i < plans.length; i++) {
      page.append(i == 0 ? "" : between).append(page(plans[i], 2));
    }
    return page.append(after).append(page(plans[0], 3)).toString();
  }

  @Test
  void reportsOnOnePageAreReadOneByOne() throws GongkaiException {
    ReportPlan first = ReportPlan.plain(101);
    ReportPlan second = ReportPlan.plain(102);
    List<ReportPlan> both = List.of(first, second);

    assertAre(both, read(pages("", "", "", first, second), "all.html"));
    assertAre(both, read(pages("<div>", "</div><div>", "</div>", first, second), "all.html"));
    assertAre(
        both,
        read(
            pages("<table><tr><td>", "</td></tr><tr><td>", "</td></tr></table>", first, second),
            "all.html"));
  }

  @Test
  void theFirstOfSeveralIsWhatReadGives() throws GongkaiException {
    String text = text(ReportPlan.plain(7)) + "\n" + text(ReportPlan.plain(8));

    Conversion first = READER.read(text.getBytes(UTF_8), "all.txt");

    assertEquals(read(text, "all.txt").get(0), first);
    assertEquals(2, first.source().parts());
  }

  private static Conversion only(String text) throws GongkaiException {
    List<Conversion> conversions = read(text, "one.txt");
    assertEquals(1, conversions.size());
    assertEquals(1, conversions.get(0).source().part());
    assertEquals(1, conversions.get(0).source().parts());
    assertFalse(
        conversions.get(0).findings().stream()
            .anyMatch(finding -> finding.rule().equals(Rule.SEVERAL_REPORTS.code())));
    return conversions.get(0);
  }

  @Test
  void titlesOfOtherReportsWithoutTheirTextMakeNoReports() throws GongkaiException {
    ReportPlan plan = ReportPlan.plain(9);
    String others = "云台县民政局2018年政府信息公开工作年度报告\n松河镇人民政府2017年政府信息公开工作年度报告\n";

    Conversion below = only(text(plan) + "\n" + others);
    Conversion above = only(others + "\n" + text(plan));

    assertEquals(List.of(), TruthDifferences.of(plan.truth(), below));
    assertEquals(List.of(), TruthDifferences.of(plan.truth(), above));
  }

  @Test
  void theSameTitleAgainMakesNoOtherReport() throws GongkaiException {
    ReportPlan plan = ReportPlan.plain(10);
    String text = text(plan);
    int table = text.indexOf("\n三、");
    assertTrue(table > 0);

    Conversion conversion =
        only(text.substring(0, table) + "\n" + plan.title() + "\n" + text.substring(table));

    assertEquals(List.of(), TruthDifferences.of(plan.truth(), conversion));
  }

  @Test
  void aTitleWithinAReportThatGoesOnBelowMakesNoOtherReport() throws GongkaiException {
    ReportPlan plan = ReportPlan.plain(11);
    String text = text(plan);
    int table = text.indexOf("\n三、");

    Conversion conversion =
        only(text.substring(0, table) + "\n松河镇人民政府2012年政府信息公开工作年度报告\n" + text.substring(table));

    assertEquals(List.of(), TruthDifferences.of(plan.truth(), conversion));
  }
}
