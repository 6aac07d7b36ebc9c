package org.gongkai.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.gongkai.Finding;
import org.gongkai.internal.check.TableNumbers.Repair;
import org.gongkai.internal.check.TableNumbers.Said;
import org.gongkai.internal.form.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which cell is named as the wrong one, and that none is where it may be another. */
class SuspectsTest {
  private static final String GRANTED = "/requests/outcomes/granted/";
  private static final String SECRET = "/requests/outcomes/denied/stateSecret/";
  private static final String TOTAL = "/requests/outcomes/total/";

  private static final List<TableNumbers> REPORTS = TableNumbers.invented();

  // ---- one wrong number, drawn reports

  private static TableNumbers drawn() {
    return TableNumbers.drawn("2021");
  }

  private static TableNumbers more(TableNumbers figures, String pointer, long by) {
    return figures.with(pointer, figures.at(pointer) + by);
  }

  private static void assertNamed(TableNumbers wrong, String pointer, long right) {
    Said said = wrong.said();
    assertEquals(wrong.broken(), said.broken());
    assertEquals(List.of(new Repair(pointer, right)), said.suspects());
    for (Finding finding : said.findings()) {
      assertEquals("1", finding.cause());
      assertEquals(pointer, finding.suspect());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/requests/received/research, 2",
    "/requests/received/total, 2",
    "/requests/carriedOver/naturalPerson, 2",
    "/requests/outcomes/granted/naturalPerson, 2",
    "/requests/outcomes/other/other/otherOrganisation, 2",
    "/requests/outcomes/denied/stateSecret/total, 2",
    "/requests/outcomes/total/business, 3",
    "/requests/outcomes/total/total, 3",
    "/requests/carriedForward/legalService, 2",
    "/requests/carriedForward/total, 2"
  })
  void theOnlyCellOfAllBrokenEquationsIsNamed(String pointer, int equations) {
    long right = drawn().at(pointer);
    for (long change : new long[] {1, 700, -1, -right}) {
      TableNumbers wrong = more(drawn(), pointer, change);
      if (change != 0) {
        assertNamed(wrong, pointer, right);
        assertEquals(equations, wrong.said().findings().size());
      }
    }
  }

  @Test
  void theCellIsNamedWithBothNumbersInBothLanguages() {
    Said said = drawn().with(SECRET + "research", 23L).said();

    for (Finding finding : said.findings()) {
      assertTrue(
          finding.messageZh().endsWith("疑为表三“（三）不予公开—1.属于国家秘密”行“科研机构”列有误：现为23，应为32（数字颠倒）。"),
          finding.messageZh());
      assertTrue(
          finding
              .message()
              .endsWith(
                  "Table 3, row “（三）不予公开—1.属于国家秘密”, column “科研机构” is probably wrong: 23 where 32"
                      + " would be right, its digits turned round."),
          finding.message());
    }
  }

  @Test
  void digitsAreTurnedRoundOnlyWhereTwoNeighboursAre() {
    String other = drawn().with(SECRET + "research", 33L).said().findings().get(0).messageZh();

    assertTrue(other.endsWith("现为33，应为32。"), other);
  }

  @Test
  void aNumberBelowNoughtMayBeTheSuspect() {
    assertNamed(drawn().with(GRANTED + "business", -4L), GRANTED + "business", 11);
  }

  @ParameterizedTest
  @ValueSource(strings = {"upheld", "corrected", "other", "pending", "total"})
  void reviewsAddUpInOneSumThatDoesNotTellWhichCellIsWrong(String result) {
    TableNumbers wrong = more(drawn(), "/reviewAndLitigation/reconsideration/" + result, 1);

    List<Finding> findings = wrong.said().findings();

    assertEquals(wrong.broken(), wrong.said().broken());
    assertEquals(1, findings.size());
    assertEquals("1", findings.get(0).cause());
    assertNull(findings.get(0).suspect());
    assertNull(findings.get(0).suspectValue());
  }

  @Test
  void aSumOfReviewsThatOnlyItsTotalCanMendNamesIt() {
    String group = "/reviewAndLitigation/litigation/direct/";
    TableNumbers wrong = drawn();
    for (String result : Sheet.RESULTS) {
      wrong = wrong.with(group + result, result.equals("total") ? 0L : 1L);
    }

    assertNamed(wrong, group + "total", 4);
  }

  // ---- blanks

  @Test
  void aBlankCellIsNeverTheSuspect() {
    TableNumbers blank = drawn().with(GRANTED + "research", null);

    assertEquals(List.of(), blank.said().findings());
    // Row and column exceed their totals by different amounts; the blank is all they share.
    TableNumbers wrong =
        more(more(blank, GRANTED + "total", -30), "/requests/outcomes/total/research", -40);
    assertTrue(
        wrong.said().suspects().stream().noneMatch(s -> s.pointer().equals(GRANTED + "research")));
  }

  @Test
  void anEquationThatCannotBeAssessedNeitherHelpsNorHurts() {
    String cell = GRANTED + "business";
    TableNumbers blank = drawn().with(GRANTED + "total", null);

    assertNamed(more(blank, cell, 5), cell, drawn().at(cell));
  }

  @Test
  void aCellThatOneBlankLeavesNoRoomIsNoSuspect() {
    // The sum of 商业企业 is too small by 7. Two of its rows have a blank and can take more, until one
    // of the two numbers makes its total without the blank.
    String cell = GRANTED + "business";
    String other = SECRET + "business";
    TableNumbers blank =
        more(more(drawn(), cell, -7), GRANTED + "total", 0)
            .with(GRANTED + "research", null)
            .with(SECRET + "research", null);
    assertEquals(Set.of("requests_outcome_total " + TOTAL + "business"), blank.broken());
    assertEquals(List.of(), blank.said().suspects());

    TableNumbers wrong = more(blank, SECRET + "total", -drawn().at(SECRET + "research"));

    wrong = more(wrong, TOTAL + "total", -drawn().at(SECRET + "research"));
    wrong = more(wrong, "/requests/received/total", -drawn().at(SECRET + "research"));
    assertTrue(wrong.said().suspects().contains(new Repair(cell, drawn().at(cell))));
    assertTrue(wrong.said().suspects().stream().noneMatch(s -> s.pointer().equals(other)));
  }

  @Test
  void aCellThatMakesItsTotalBesideABlankIsAsGoodAsConfirmed() {
    // The sum of 商业企业 is too large by 3; only in this row might the number be smaller.
    TableNumbers wrong =
        drawn()
            .withRow("/requests/outcomes/granted", 10L, 14L, null, 13L, 14L, 15L, 66L)
            .with(TOTAL + "total", null)
            .with("/requests/received/total", null);

    assertEquals(Set.of("requests_outcome_total " + TOTAL + "business"), wrong.broken());
    assertEquals(List.of(), wrong.said().suspects());
    TableNumbers open = wrong.with(GRANTED + "total", 75L);
    assertEquals(wrong.broken(), open.broken());
    assertEquals(List.of(new Repair(GRANTED + "business", 11)), open.said().suspects());
  }

  @Test
  void theValueIsTheOneOnWhichTwoSumsWithBlanksAgree() {
    String cell = GRANTED + "business";
    TableNumbers noughtsLeftOut = drawn();
    for (String pointer : drawn().pointers()) {
      if (drawn().at(pointer) % 3 == 0) {
        noughtsLeftOut = noughtsLeftOut.with(pointer, 0L);
      }
    }
    TableNumbers consistent = resummed(noughtsLeftOut);
    TableNumbers blank = consistent;
    for (String pointer : consistent.pointers()) {
      if (consistent.at(pointer) == 0) {
        blank = blank.with(pointer, null);
      }
    }

    assertEquals(List.of(), blank.said().findings());
    assertNamed(more(blank, cell, 6), cell, 11);
  }

  /** With totals that are right, and all that was received carried forward or dealt with. */
  private static TableNumbers resummed(TableNumbers figures) {
    TableNumbers result = figures;
    for (String column : Sheet.APPLICANTS) {
      if (!column.equals("total")) {
        long done = 0;
        for (String row : figures.rows()) {
          if (row.contains("/outcomes/") && !row.endsWith("/total")) {
            done += figures.at(row + "/" + column);
          }
        }
        result =
            result
                .with(TOTAL + column, done)
                .with(
                    "/requests/received/" + column,
                    done
                        + figures.at("/requests/carriedForward/" + column)
                        - figures.at("/requests/carriedOver/" + column));
      }
    }
    for (TableNumbers.Sum sum : figures.sums()) {
      if (sum.name().startsWith("requests_row_total") || sum.name().startsWith("review_total")) {
        long parts = 0;
        for (String part : sum.parts()) {
          parts += result.at(part);
        }
        result = result.with(sum.whole().get(0), parts);
      }
    }
    return result;
  }

  // ---- several causes

  @Test
  void wrongCellsWithoutACommonSumAreCausesOfTheirOwnInTheOrderOfTheForm() {
    TableNumbers wrong = more(drawn(), "/requests/outcomes/total/research", 5);
    wrong = more(wrong, "/requests/received/total", 9);
    wrong = more(wrong, SECRET + "business", 2);
    wrong = more(wrong, "/reviewAndLitigation/litigation/direct/other", 2);

    List<Finding> findings = wrong.said().findings();

    var causes = new LinkedHashMap<String, @Nullable String>();
    findings.forEach(finding -> causes.put(finding.cause(), finding.suspect()));
    assertEquals(List.of("1", "2", "3", "4"), List.copyOf(causes.keySet()));
    assertEquals("/requests/received/total", causes.get("1"));
    assertEquals(TOTAL + "research", causes.get("3"));
    assertEquals(SECRET + "business", causes.get("2"));
    assertNull(causes.get("4"));
    assertEquals(8, findings.size());
  }

  @Test
  void twoWrongCellsOfOneRowShareACauseWithoutSuspect() {
    TableNumbers wrong = more(more(drawn(), SECRET + "business", 2), SECRET + "research", 5);

    List<Finding> findings = wrong.said().findings();

    assertEquals(3, findings.size());
    for (Finding finding : findings) {
      assertEquals("1", finding.cause());
      assertNull(finding.suspect());
    }
  }

  @Test
  void twoCellsWrongByTheSameAmountMayBeTwoOthers() {
    TableNumbers wrong = more(more(drawn(), SECRET + "business", 2), GRANTED + "research", 2);

    assertEquals(List.of(), wrong.said().suspects());
    assertEquals(4, wrong.said().findings().size());
    assertEquals(1, wrong.said().findings().stream().map(Finding::cause).distinct().count());
  }

  @Test
  void twoCellsWrongByTheSameAmountAreNamedWhereTheOthersAreTooSmall() {
    TableNumbers small =
        drawn()
            .withRow("/requests/outcomes/granted", 10L, 0L, 12L, 13L, 14L, 15L, 64L)
            .with(TOTAL + "business", 2320L)
            .with(TOTAL + "total", 14164L)
            .with("/requests/received/business", 2323L)
            .with("/requests/received/total", 14200L);
    assertEquals(List.of(), small.said().findings());

    TableNumbers wrong = more(more(small, SECRET + "business", 9), GRANTED + "research", 9);

    assertEquals(
        Set.of(
            new Repair(SECRET + "business", small.at(SECRET + "business")),
            new Repair(GRANTED + "research", 12)),
        Set.copyOf(wrong.said().suspects()));
  }

  @Test
  void aClearCauseIsToldApartFromAMuddledOne() {
    TableNumbers wrong = more(drawn(), "/requests/received/total", 90);
    wrong = more(more(wrong, SECRET + "business", 2), SECRET + "research", 5);

    Said said = wrong.said();

    assertEquals(
        List.of(new Repair("/requests/received/total", drawn().at("/requests/received/total"))),
        said.suspects());
    assertEquals(2, said.findings().stream().map(Finding::cause).distinct().count());
    assertEquals(5, said.findings().size());
  }

  @Test
  void numbersBeyondAllReasonAreNotSearched() {
    TableNumbers wrong =
        drawn()
            .with(GRANTED + "business", Long.MAX_VALUE)
            .with(GRANTED + "research", Long.MAX_VALUE);

    assertEquals(wrong.broken().size(), wrong.said().findings().size());
    assertEquals(List.of(), wrong.said().suspects());
  }

  // ---- invented reports

  private static SplittableRandom dice(int report, String purpose) {
    return new SplittableRandom(report * 31L + purpose.hashCode());
  }

  private static String cell(SplittableRandom dice, TableNumbers figures, boolean total) {
    List<String> cells = figures.pointers();
    while (true) {
      String pointer = cells.get(dice.nextInt(cells.size()));
      if (total == (pointer.endsWith("/total") || pointer.contains("/outcomes/total/"))) {
        return pointer;
      }
    }
  }

  private static TableNumbers changed(SplittableRandom dice, TableNumbers figures, String pointer) {
    long number = figures.at(pointer);
    long other = number;
    while (other == number) {
      other =
          dice.nextBoolean() ? dice.nextLong(1000) : Math.max(0, number + dice.nextLong(21) - 10);
    }
    return figures.with(pointer, other);
  }

  @Test
  void consistentReportsHaveNoFindings() {
    for (TableNumbers report : REPORTS) {
      assertEquals(List.of(), report.said().findings());
      assertEquals(report.sums().size(), report.said().counts().passed());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void oneWrongNumberIsNamedWhereverNoOtherCanBe(boolean total) {
    int named = 0;
    for (int i = 0; i < REPORTS.size(); i++) {
      SplittableRandom dice = dice(i, "one" + total);
      String pointer = cell(dice, REPORTS.get(i), total);
      TableNumbers wrong = changed(dice, REPORTS.get(i), pointer);
      List<Repair> repairs = wrong.repairs();
      Said said = wrong.said();
      assertEquals(wrong.broken(), said.broken(), pointer);
      assertTrue(repairs.contains(new Repair(pointer, REPORTS.get(i).at(pointer))));
      assertEquals(repairs.size() == 1 ? repairs : List.of(), said.suspects(), pointer);
      assertEquals(1, said.findings().stream().map(Finding::cause).distinct().count(), pointer);
      assertEquals(said.broken().size(), said.findings().size(), pointer);
      named += said.suspects().size();
      assertTrue(repairs.size() == 1 || pointer.startsWith("/reviewAndLitigation"), pointer);
    }
    assertTrue(named > 850, "named " + named);
  }

  @Test
  void twoWrongNumbersAreNamedWhereverNoOtherTwoCanBe() {
    int named = 0;
    for (int i = 0; i < REPORTS.size(); i++) {
      SplittableRandom dice = dice(i, "two");
      TableNumbers wrong = REPORTS.get(i);
      var cells = new HashSet<String>();
      while (cells.size() < 2) {
        String pointer = cell(dice, wrong, dice.nextBoolean());
        if (pointer.startsWith("/requests") && cells.add(pointer)) {
          wrong = changed(dice, wrong, pointer);
        }
      }
      Said said = wrong.said();
      assertEquals(wrong.broken(), said.broken(), cells.toString());
      Set<Set<Repair>> pairs = new HashSet<>();
      wrong.pairs().forEach(pair -> pairs.add(Set.copyOf(pair)));
      Set<Repair> suspects = Set.copyOf(said.suspects());
      pairs.forEach(pair -> assertTrue(pair.containsAll(suspects), cells.toString()));
      boolean shared = wrong.sums().stream().anyMatch(sum -> sum.all().containsAll(cells));
      assertEquals(pairs.size() == 1 && !shared ? 2 : 0, suspects.size(), cells.toString());
      named += suspects.size() / 2;
    }
    assertTrue(named > 700, "named " + named);
  }

  @Test
  void ofThreeWrongNumbersOnlyWrongOnesAreNamed() {
    int named = 0;
    for (int i = 0; i < REPORTS.size(); i++) {
      SplittableRandom dice = dice(i, "three");
      TableNumbers wrong = REPORTS.get(i);
      Map<String, Long> right = new LinkedHashMap<>();
      while (right.size() < 3) {
        String pointer = cell(dice, wrong, dice.nextBoolean());
        if (pointer.startsWith("/requests") && !right.containsKey(pointer)) {
          right.put(pointer, wrong.at(pointer));
          wrong = wrong.with(pointer, wrong.at(pointer) + 1 + dice.nextLong(5000));
        }
      }
      for (Repair suspect : wrong.said().suspects()) {
        assertEquals(right.get(suspect.pointer()), (Long) suspect.value(), right.toString());
        named++;
      }
    }
    assertTrue(named > 1700, "named " + named);
  }

  @Test
  void blanksBreakNoEquation() {
    for (int i = 0; i < REPORTS.size(); i++) {
      TableNumbers blank = blanked(dice(i, "blank"), REPORTS.get(i));
      assertEquals(List.of(), blank.said().findings());
      assertEquals(0, blank.said().counts().failed());
    }
  }

  private static TableNumbers blanked(SplittableRandom dice, TableNumbers report) {
    List<String> pointers = report.pointers();
    var blanks = new LinkedHashMap<String, @Nullable Long>();
    for (int n = dice.nextInt(1, 30); n > 0; n--) {
      blanks.put(pointers.get(dice.nextInt(pointers.size())), null);
    }
    return report.withAll(blanks);
  }

  @Test
  void besideBlanksNoOtherThanTheWrongNumberIsNamed() {
    int named = 0;
    for (int i = 0; i < REPORTS.size(); i++) {
      SplittableRandom dice = dice(i, "blank");
      TableNumbers blank = blanked(dice, REPORTS.get(i));
      var filled = new ArrayList<>(blank.pointers());
      filled.removeIf(pointer -> blank.at(pointer) == null);
      String pointer = filled.get(dice.nextInt(filled.size()));
      TableNumbers wrong = changed(dice, blank, pointer);
      Said said = wrong.said();
      assertEquals(wrong.broken(), said.broken(), pointer);
      for (Repair suspect : said.suspects()) {
        assertEquals(new Repair(pointer, blank.at(pointer)), suspect);
        named++;
      }
    }
    assertTrue(named > 500, "named " + named);
  }
}
