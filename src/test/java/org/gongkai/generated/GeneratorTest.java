package org.gongkai.generated;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The generator keeps its own promises. */
class GeneratorTest {
  /** The formats that quirks are about; the others carry what they can of them. */
  private static final List<FileFormat> BASE =
      List.of(FileFormat.DOCX, FileFormat.HTML, FileFormat.TEXT);

  @Test
  void plainReportsKeepAllSums() {
    Reports.plain(200, 1).forEach(GeneratorTest::assertSums);
  }

  private static void assertSums(ReportPlan plan) {
    JsonNode requests = plan.truth().get("requests");
    for (FormRows.Request row : FormRows.requests(plan.form())) {
      JsonNode cells = requests.at("/" + row.path());
      long sum = 0;
      for (String column : FormRows.APPLICANTS) {
        sum += cells.get(column).longValue();
      }
      assertEquals(sum, cells.get("total").longValue(), plan + " " + row);
    }
    Set<String> columns = new TreeSet<>(FormRows.APPLICANTS);
    columns.add("total");
    for (String column : columns) {
      long outcomes = 0;
      for (FormRows.Request row : FormRows.requests(plan.form())) {
        boolean single = row.path().startsWith("outcomes/") && !row.path().equals("outcomes/total");
        outcomes += single ? number(requests, row.path(), column) : 0;
      }
      assertEquals(outcomes, number(requests, "outcomes/total", column), plan.toString());
      assertEquals(
          number(requests, "received", column) + number(requests, "carriedOver", column),
          outcomes + number(requests, "carriedForward", column),
          plan.toString());
    }
    assertReviewSums(plan);
  }

  private static long number(JsonNode table, String row, String column) {
    JsonNode value = table.at("/" + row + "/" + column);
    assertTrue(value.isIntegralNumber() && value.longValue() >= 0, row + " " + column);
    return value.longValue();
  }

  private static void assertReviewSums(ReportPlan plan) {
    JsonNode reviews = plan.truth().get("reviewAndLitigation");
    for (String block : FormRows.REVIEWS) {
      long sum = 0;
      for (String result : FormRows.RESULTS_OF_REVIEW.subList(0, 4)) {
        sum += number(reviews, block, result);
      }
      assertEquals(sum, number(reviews, block, "total"), plan.toString());
    }
  }

  @ParameterizedTest
  @EnumSource(Quirk.class)
  void everyQuirkChangesTheFilesOfItsFormatsOnly(Quirk quirk) {
    Set<FileFormat> changed = EnumSet.noneOf(FileFormat.class);
    for (long seed = 1; seed <= 12; seed++) {
      ReportPlan plan = ReportPlan.withEach(quirk, seed);
      ReportPlan same = ReportPlan.withForm(plan.form(), seed);
      for (FileFormat format : BASE) {
        if (!Arrays.equals(format.write(plan), format.write(same))) {
          changed.add(format);
        }
      }
    }
    assertEquals(quirk.formats(), changed);
  }

  @Test
  void quirksOfOneFormatDoNotChangeTheTruth() {
    for (Quirk quirk : Quirk.values()) {
      if (quirk.formats().size() < 3) {
        for (long seed = 1; seed <= 3; seed++) {
          assertEquals(
              ReportPlan.plain(seed).truth(),
              ReportPlan.withEach(quirk, seed).truth(),
              quirk.name());
        }
      }
    }
  }

  @Test
  void theSameSeedGivesTheSameBytes() {
    Reports.mixed(20, 500)
        .forEach(
            plan -> {
              for (FileFormat format : FileFormat.values()) {
                assertArrayEquals(
                    format.write(plan),
                    format.write(ReportPlan.mixed(plan.seed())),
                    plan.toString());
              }
            });
  }

  @Test
  void writtenDocumentsOpenInWord() {
    Reports.mixed(60, 1).forEach(GeneratorTest::assertOpens);
    Reports.withEach(1, 7).forEach(GeneratorTest::assertOpens);
  }

  private static void assertOpens(ReportPlan plan) {
    byte[] bytes = FileFormat.DOCX.write(plan);
    assertDoesNotThrow(
        () -> {
          try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertFalse(document.getBodyElements().isEmpty(), plan.toString());
          }
        },
        plan.toString());
  }

  @Test
  void plainTextShowsEveryNumberAndHeading() throws IOException {
    for (long seed = 1; seed <= 30; seed++) {
      ReportPlan plan = ReportPlan.plain(seed);
      String text = new String(FileFormat.TEXT.write(plan), StandardCharsets.UTF_8);
      assertTrue(text.startsWith(plan.title() + "\n"), plan.toString());
      for (ReportPlan.Section section : plan.sections()) {
        assertTrue(
            text.contains("\n" + section.prefix() + section.heading() + "\n"), section.kind());
      }
      for (Entry entry : plan.entries().values()) {
        assertTrue(text.contains("\n\t" + entry.shown() + "\n"), entry.shown());
      }
    }
  }
}
