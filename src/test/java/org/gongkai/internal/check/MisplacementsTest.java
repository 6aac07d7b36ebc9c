package org.gongkai.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.gongkai.Finding;
import org.gongkai.Severity;
import org.gongkai.internal.check.TableNumbers.Said;
import org.gongkai.internal.form.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in the wrong cells of their row or column. */
class MisplacementsTest {
  private static final String GRANTED = "/requests/outcomes/granted";
  private static final String PARTLY = "/requests/outcomes/partiallyGranted";
  private static final String TOTALS = "/requests/outcomes/total";

  private static final List<TableNumbers> REPORTS = TableNumbers.invented();

  /** A small report that adds up. */
  private static TableNumbers small() {
    TableNumbers figures = TableNumbers.drawn("2021");
    for (String row : figures.rows()) {
      figures = figures.withRow(row, 0L, 0L, 0L, 0L, 0L, 0L, 0L);
    }
    figures =
        figures
            .withRow("/requests/received", 60L, 11L, 4L, 0L, 8L, 1L, 84L)
            .withRow("/requests/carriedOver", 3L, 0L, 0L, 0L, 0L, 0L, 3L)
            .withRow(GRANTED, 40L, 9L, 4L, 0L, 1L, 0L, 54L)
            .withRow(PARTLY, 22L, 2L, 0L, 0L, 6L, 1L, 31L)
            .withRow(TOTALS, 62L, 11L, 4L, 0L, 7L, 1L, 85L)
            .withRow("/requests/carriedForward", 1L, 0L, 0L, 0L, 1L, 0L, 2L);
    assertEquals(List.of(), figures.said().findings());
    return figures;
  }

  private static Finding only(Said said, String rule) {
    List<Finding> found = said.of(rule);
    assertEquals(1, found.size(), () -> said.findings().toString());
    return found.get(0);
  }

  private static void assertNone(Said said) {
    assertEquals(List.of(), said.of("cells_exchanged"));
    assertEquals(List.of(), said.of("row_shifted"));
  }

  private static List<String> cells(String row) {
    return Sheet.APPLICANTS.stream().map(column -> row + "/" + column).toList();
  }

  private static void assertOneCauseWithoutSuspect(Said said) {
    for (Finding finding : said.findings()) {
      assertEquals("1", finding.cause());
      assertNull(finding.suspect());
      assertNull(finding.suspectValue());
    }
  }

  @Test
  void exchangedCellsOfARowAreFoundBesideTheBrokenColumns() {
    TableNumbers wrong = small().withRow(GRANTED, 40L, 4L, 9L, 0L, 1L, 0L, 54L);

    Said said = wrong.said();

    Finding finding = only(said, "cells_exchanged");
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals(GRANTED, finding.path());
    assertEquals(List.of(GRANTED + "/business", GRANTED + "/research"), finding.cells());
    assertEquals(
        "表三“（一）予以公开”行“商业企业”列（4）与表三“（一）予以公开”行“科研机构”列（9）疑似互换：对调后各项合计均成立。", finding.messageZh());
    assertTrue(finding.message().contains("column “商业企业” (4)"), finding.message());
    assertEquals(wrong.broken(), said.broken());
    assertEquals(3, said.findings().size());
    assertOneCauseWithoutSuspect(said);
  }

  @Test
  void aNumberExchangedWithItsTotalIsFound() {
    Said said = small().withRow(GRANTED, 54L, 9L, 4L, 0L, 1L, 0L, 40L).said();

    assertEquals(
        List.of(GRANTED + "/naturalPerson", GRANTED + "/total"),
        only(said, "cells_exchanged").cells());
    assertEquals(4, said.findings().size());
  }

  @Test
  void exchangedTotalsOfOutcomesAreFoundThroughSumsAndBalances() {
    Said said = small().withRow(TOTALS, 62L, 4L, 11L, 0L, 7L, 1L, 85L).said();

    assertEquals(TOTALS, only(said, "cells_exchanged").path());
    assertEquals(5, said.findings().size());
  }

  @Test
  void whereTwoRowsMayBeMeantNothingIsSaid() {
    TableNumbers figures =
        small()
            .withRow(PARTLY, 22L, 3L, 8L, 0L, 6L, 1L, 40L)
            .withRow(TOTALS, 62L, 12L, 12L, 0L, 7L, 1L, 94L)
            .withRow("/requests/received", 60L, 12L, 12L, 0L, 8L, 1L, 93L);
    assertEquals(List.of(), figures.said().findings());

    Said said = figures.withRow(GRANTED, 40L, 4L, 9L, 0L, 1L, 0L, 54L).said();

    assertNone(said);
    assertOneCauseWithoutSuspect(said);
    assertEquals(2, said.findings().size());
  }

  @Test
  void aNumberMovedToANeighbourIsNoExchange() {
    Said said = small().withRow(GRANTED, 40L, 7L, 6L, 0L, 1L, 0L, 54L).said();

    assertNone(said);
    assertOneCauseWithoutSuspect(said);
  }

  @Test
  void exchangedCellsOfAColumnAreFound() {
    TableNumbers wrong =
        small().with(GRANTED + "/legalService", 6L).with(PARTLY + "/legalService", 1L);

    Said said = wrong.said();

    Finding finding = only(said, "cells_exchanged");
    assertEquals(GRANTED + "/legalService", finding.path());
    assertEquals(List.of(GRANTED + "/legalService", PARTLY + "/legalService"), finding.cells());
    assertEquals(3, said.findings().size());
    assertOneCauseWithoutSuspect(said);
  }

  @Test
  void whereTwoColumnsMayBeMeantNothingIsSaid() {
    // The totals of the two rows differ by as much as the numbers that were exchanged.
    TableNumbers wrong =
        small()
            .withRow("/requests/received", 60L, 11L, 4L, 0L, 2L, 1L, 78L)
            .withRow(PARTLY, 5L, 0L, 0L, 0L, 0L, 0L, 0L)
            .withRow(GRANTED, 0L, 0L, 0L, 0L, 0L, 0L, 5L)
            .withRow(TOTALS, 5L, 0L, 0L, 0L, 0L, 0L, 5L)
            .withRow("/requests/carriedForward", 58L, 11L, 4L, 0L, 2L, 1L, 76L);

    assertEquals(2, wrong.said().broken().size());
    assertNone(wrong.said());
  }

  @ParameterizedTest
  @CsvSource({"SHIFTED_RIGHT, 右移, too far right", "SHIFTED_LEFT, 左移, too far left"})
  void aShiftedRowIsFoundBesideTheBrokenEquations(String way, String zh, String en) {
    TableNumbers wrong =
        way.equals("SHIFTED_RIGHT")
            ? small().withRow(GRANTED, null, 40L, 9L, 4L, 0L, 1L, 0L)
            : small().withRow(GRANTED, 9L, 4L, 0L, 1L, 0L, 54L, null);

    Said said = wrong.said();

    Finding finding = only(said, "row_shifted");
    assertEquals(GRANTED, finding.path());
    assertEquals(cells(GRANTED), finding.cells());
    assertTrue(finding.messageZh().contains(zh), finding.messageZh());
    assertTrue(finding.message().contains(en), finding.message());
    assertEquals(wrong.broken(), said.broken());
    assertEquals(List.of(), said.of("cells_exchanged"));
    assertOneCauseWithoutSuspect(said);
  }

  @Test
  void aRowShiftedBeforeItsTotalOrFromItsMiddleIsFound() {
    TableNumbers parts = small().withRow(GRANTED, null, 40L, 9L, 4L, 0L, 1L, 54L);
    TableNumbers middle = small().withRow(GRANTED, 40L, null, 9L, 4L, 0L, 1L, 54L);
    TableNumbers dropped = small().withRow(GRANTED, 40L, 4L, 0L, 1L, 0L, 54L, null);

    for (TableNumbers wrong : List.of(parts, middle, dropped)) {
      assertEquals(GRANTED, only(wrong.said(), "row_shifted").path());
    }
  }

  @Test
  void aRowWithABlankThatBreaksNothingIsNotShifted() {
    assertEquals(
        List.of(), small().withRow(GRANTED, 40L, 9L, 4L, null, 1L, 0L, 54L).said().findings());
    // One number is wrong beside the blank, not the place of all.
    Said said = small().withRow(GRANTED, null, 9L, 4L, 0L, 1L, 0L, 5L).said();
    assertNone(said);
    assertFalse(said.findings().isEmpty());
  }

  @Test
  void aShiftedRowOfReviewsBreaksSeveralSumsOfOneCause() {
    String table = "/reviewAndLitigation/";
    TableNumbers wrong = TableNumbers.drawn("2021");
    Long before = null;
    for (String group :
        List.of("reconsideration", "litigation/direct", "litigation/afterReconsideration")) {
      for (String result : Sheet.RESULTS) {
        String pointer = table + group + "/" + result;
        Long number = wrong.at(pointer);
        wrong = wrong.with(pointer, before);
        before = number;
      }
    }

    Said said = wrong.said();

    Finding finding = only(said, "row_shifted");
    assertEquals("/reviewAndLitigation", finding.path());
    assertEquals(15, finding.cells().size());
    assertTrue(finding.messageZh().startsWith("表四的数字"), finding.messageZh());
    assertOneCauseWithoutSuspect(said);
  }

  @Test
  void aWrongCellElsewhereIsAnotherCause() {
    Said said =
        small()
            .withRow(GRANTED, 40L, 4L, 9L, 0L, 1L, 0L, 54L)
            .with("/requests/carriedOver/naturalPerson", 30L)
            .said();

    Finding exchanged = only(said, "cells_exchanged");
    assertEquals(1, said.suspects().size());
    assertEquals("/requests/carriedOver/naturalPerson", said.suspects().get(0).pointer());
    assertEquals(5, said.findings().size());
    assertEquals(
        3,
        said.findings().stream()
            .filter(finding -> Objects.equals(finding.cause(), exchanged.cause()))
            .count());
  }

  // ---- invented reports

  private static SplittableRandom dice(int report, String purpose) {
    return new SplittableRandom(report * 31L + purpose.hashCode());
  }

  @Test
  void exchangedCellsAreFoundWhereverNoOtherExchangeWouldDo() {
    int found = 0;
    for (int i = 0; i < REPORTS.size(); i++) {
      SplittableRandom dice = dice(i, "exchange");
      TableNumbers report = REPORTS.get(i);
      for (int attempt = 0; attempt < 400; attempt++) {
        String row = report.rows().get(dice.nextInt(report.rows().size()));
        int one = dice.nextInt(7);
        int other = dice.nextInt(7);
        @Nullable Long[] numbers = report.row(row);
        if (one >= other || Objects.equals(numbers[one], numbers[other])) {
          continue;
        }
        TableNumbers wrong = report.withRow(row, exchanged(numbers, one, other));
        Said said = wrong.said();
        assertEquals(wrong.broken(), said.broken(), row);
        assertOneCauseWithoutSuspect(said);
        assertEquals(List.of(), said.of("row_shifted"), row);
        if (said.of("cells_exchanged").isEmpty()) {
          assertTrue(exchanges(wrong) > 1, () -> row + Arrays.toString(numbers));
        } else {
          Finding finding = only(said, "cells_exchanged");
          assertEquals(row, finding.path());
          assertEquals(List.of(cells(row).get(one), cells(row).get(other)), finding.cells());
          found++;
        }
        break;
      }
    }
    assertTrue(found > 900, "found " + found);
  }

  private static @Nullable Long[] exchanged(@Nullable Long[] numbers, int one, int other) {
    @Nullable Long[] exchanged = numbers.clone();
    exchanged[one] = numbers[other];
    exchanged[other] = numbers[one];
    return exchanged;
  }

  /** How many exchanges in a row mend everything. */
  private static int exchanges(TableNumbers wrong) {
    int exchanges = 0;
    for (String row : wrong.rows()) {
      @Nullable Long[] numbers = wrong.row(row);
      for (int i = 0; i < 7; i++) {
        for (int j = i + 1; j < 7; j++) {
          if (!Objects.equals(numbers[i], numbers[j])
              && wrong.withRow(row, exchanged(numbers, i, j)).broken().isEmpty()) {
            exchanges++;
          }
        }
      }
    }
    return exchanges;
  }

  /** Where one number is all that is wrong, that number is named. */
  @ParameterizedTest
  @CsvSource({
    "right, 6, blank",
    "left, 6, blank",
    "right, 5, blank",
    "left, 5, blank",
    "right, 6, nought",
    "left, 6, nought"
  })
  void shiftedRowsAreFound(String way, int end, String fill) {
    int found = 0;
    for (int i = 0; i < REPORTS.size(); i++) {
      SplittableRandom dice = dice(i, way + end + fill);
      TableNumbers report = REPORTS.get(i);
      String row = report.rows().get(dice.nextInt(report.rows().size()));
      @Nullable Long[] numbers = report.row(row);
      @Nullable Long[] shifted = numbers.clone();
      Long open = fill.equals("blank") ? null : (Long) 0L;
      for (int k = 0; k <= end; k++) {
        int from = way.equals("right") ? k - 1 : k + 1;
        shifted[k] = from < 0 || from > end ? open : numbers[from];
      }
      TableNumbers wrong = report.withRow(row, shifted);
      Said said = wrong.said();
      assertEquals(wrong.broken(), said.broken(), row);
      if (wrong.broken().isEmpty()) {
        assertEquals(List.of(), said.findings());
      } else if (!said.of("row_shifted").isEmpty()) {
        Finding finding = only(said, "row_shifted");
        assertEquals(row, finding.path(), () -> row + Arrays.toString(shifted));
        assertEquals(cells(row), finding.cells());
        assertTrue(finding.message().contains("too far " + way), finding.message());
        assertOneCauseWithoutSuspect(said);
        found++;
      } else if (!wrong.repairs().isEmpty()) {
        assertEquals(1, wrong.repairs().size(), () -> row + Arrays.toString(shifted));
        assertEquals(wrong.repairs(), said.suspects());
      } else {
        // To exchange two cells, here or elsewhere, puts as much right.
        assertTrue(exchanges(wrong) > 0, () -> row + Arrays.toString(shifted));
        assertEquals(List.of(), said.suspects());
        said.of("cells_exchanged").forEach(one -> assertEquals(row, one.path()));
      }
    }
    assertTrue(found > 250, "found " + found);
  }
}
