package org.gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.generated.Quirk;
import org.gongkai.generated.ReportPlan;
import org.gongkai.generated.Reports;
import org.gongkai.generated.TextLayout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Invented reports printed as text in many layouts. */
class TextLayoutsTest {
  private static final ReportReader READER = ReportReader.builder().as(Format.TEXT).build();

  /** What a layout says of every number loses some where these are in force. */
  private static final Set<Quirk> LOSSES =
      EnumSet.of(
          // Which of a row's cells is gone cannot be told.
          Quirk.LOST_AMOUNT,
          // Cells that are merged otherwise than their headings look like empty ones.
          Quirk.MISMATCHED_SPANS,
          // Nothing parts the lines of one row from those of two.
          Quirk.LABEL_BREAKS,
          Quirk.STACKED_HEADER,
          Quirk.VERTICAL,
          Quirk.BLANK_ZERO,
          Quirk.BLANK_TOTALS,
          Quirk.PAD,
          Quirk.TRAILING_COLUMNS,
          Quirk.NO_TABLE_HEADINGS);

  /** An amount whose unit stood in a heading that was not read. */
  private static final Pattern SAME_AMOUNT =
      Pattern.compile(".*\\{\"value\":([^,]+),.*\\{\"value\":\\1,\"unit\":\"unstated\".*");

  private static List<String> differences(ReportPlan plan, TextLayout layout) {
    try {
      return TruthDifferences.of(
          plan.truth(), READER.read(layout.write(plan), "plan-" + plan.seed() + ".txt"));
    } catch (GongkaiException e) {
      throw new AssertionError(plan + " " + layout, e);
    }
  }

  /** Numbers that the report does not have; numbers that were not read are none. */
  private static List<String> wrong(ReportPlan plan, TextLayout layout) {
    return differences(plan, layout).stream()
        .filter(line -> line.startsWith("/proactive") || line.startsWith("/re"))
        .filter(line -> !line.endsWith(", null read") && !line.endsWith(",  read"))
        .filter(line -> !SAME_AMOUNT.matcher(line).matches())
        .map(line -> plan + " " + line)
        .toList();
  }

  private static Stream<ReportPlan> plans() {
    return Stream.of(Reports.plain(5, 1), Reports.withEach(1, 31_001), Reports.mixed(60, 32_001))
        .flatMap(plans -> plans);
  }

  @ParameterizedTest
  @EnumSource(TextLayout.class)
  void noLayoutGivesANumberThatTheReportDoesNotHave(TextLayout layout) {
    var wrong = new ArrayList<String>();
    plans().forEach(plan -> wrong.addAll(wrong(plan, layout)));
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @EnumSource(TextLayout.class)
  void layoutsThatSayWhereEveryNumberStandsAreReadTrueToThePlan(TextLayout layout) {
    plans()
        .filter(plan -> layout.isWhole() && plan.quirks().stream().noneMatch(LOSSES::contains))
        .forEach(plan -> assertEquals(List.of(), differences(plan, layout), () -> plan.toString()));
  }

  @ParameterizedTest
  @EnumSource(TextLayout.class)
  void reportsWithoutQuirksAreReadInEveryLayout(TextLayout layout) {
    Reports.plain(5, 1)
        .forEach(
            plan -> {
              JsonNode truth = plan.truth();
              assertTrue(truth.has("requests"));
              assertEquals(List.of(), differences(plan, layout), () -> plan.toString());
            });
  }
}
