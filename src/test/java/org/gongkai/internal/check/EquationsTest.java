package org.gongkai.internal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.CheckCounts;
import org.gongkai.Finding;
import org.gongkai.Rule;
import org.gongkai.internal.check.TableNumbers.Said;
import org.gongkai.internal.form.FormSchema;
import org.gongkai.internal.form.Leaf;
import org.gongkai.internal.form.TableKind;
import org.gongkai.report.Form;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each equation says, and what blanks make of it. */
class EquationsTest {
  private static final String GRANTED = "/requests/outcomes/granted";

  private static TableNumbers drawn() {
    return TableNumbers.drawn("2021");
  }

  private static List<String> failures(TableNumbers figures, String rule) {
    return figures.said().of(rule).stream().map(Finding::path).toList();
  }

  @ParameterizedTest
  @CsvSource({"2019, 40", "2021, 42"})
  void aReportThatAddsUpPassesAll(String form, int equations) {
    Said said = TableNumbers.drawn(form).said();

    assertEquals(List.of(), said.findings());
    assertEquals(new CheckCounts(equations, 0, 0), said.counts());
  }

  // ---- blanks, as the contract has them

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // six parts, the total, and what the row says
        "3, 0, 2, 0, 0, 0, 5, passed",
        "3, 0, 2, 0, 0, 1, 5, failed",
        "3, 0, 1, 0, 0, 0, 5, failed",
        "3, -, 2, -, -, 0, 5, passed",
        "3, -, 2, -, -, 1, 5, failed",
        "3, -, 1, -, -, 0, 5, notAssessable",
        "-, -, -, -, -, -, 0, passed",
        "-, -, -, -, -, -, 5, notAssessable",
        "3, 0, 2, 0, 0, 0, -, notAssessable",
        "-, -, -, -, -, -, -, notAssessable"
      })
  void aRowWithBlanks(
      @Nullable Long a,
      @Nullable Long b,
      @Nullable Long c,
      @Nullable Long d,
      @Nullable Long e,
      @Nullable Long f,
      @Nullable Long total,
      String outcome) {
    TableNumbers figures = drawn().withRow(GRANTED, a, b, c, d, e, f, total);

    assertEquals(
        outcome.equals("failed") ? List.of(GRANTED + "/total") : List.of(),
        failures(figures, "requests_row_total"));
    assertCounts(figures);
    TableNumbers.Sum row =
        figures.sums().stream()
            .filter(sum -> sum.name().equals("requests_row_total " + GRANTED + "/total"))
            .findFirst()
            .orElseThrow();
    assertEquals(outcome.equals("notAssessable"), undecided(figures, row));
  }

  /** That the counts are those of the sums' own outcomes. */
  private static void assertCounts(TableNumbers figures) {
    Said said = figures.said();
    CheckCounts counts = said.counts();
    assertEquals(42, counts.passed() + counts.failed() + counts.notAssessable());
    assertEquals(figures.broken().size(), counts.failed());
    assertEquals(figures.broken(), said.broken());
    long notAssessable = figures.sums().stream().filter(sum -> undecided(figures, sum)).count();
    assertEquals(notAssessable, counts.notAssessable());
  }

  private static boolean undecided(TableNumbers figures, TableNumbers.Sum sum) {
    boolean blank = sum.all().stream().anyMatch(pointer -> figures.at(pointer) == null);
    long difference = 0;
    for (String pointer : sum.all()) {
      Long number = figures.at(pointer);
      long known = number == null ? 0 : number;
      difference += sum.parts().contains(pointer) ? known : -known;
    }
    boolean totalBlank = sum.whole().stream().allMatch(pointer -> figures.at(pointer) == null);
    boolean bothSides =
        sum.whole().stream().anyMatch(pointer -> figures.at(pointer) == null)
            && sum.parts().stream().anyMatch(pointer -> figures.at(pointer) == null);
    return blank
        && !figures.fails(sum)
        && (difference != 0 || bothSides || (totalBlank && sum.whole().size() == 1));
  }

  @Test
  void aColumnOfOutcomesWithBlanks() {
    String total = "/requests/outcomes/total/research";
    TableNumbers blank = drawn().with(GRANTED + "/research", null);

    assertEquals(List.of(), failures(blank, "requests_outcome_total"));
    assertCounts(blank);
    TableNumbers exact = blank.with(total, drawn().at(total) - drawn().at(GRANTED + "/research"));
    assertEquals(List.of(), failures(exact, "requests_outcome_total"));
    assertCounts(exact);
    TableNumbers exceeding = exact.with(total, exact.at(total) - 1);
    assertEquals(List.of(total), failures(exceeding, "requests_outcome_total"));
    assertCounts(exceeding);
  }

  @ParameterizedTest
  @ValueSource(strings = {"upheld", "corrected", "other", "pending"})
  void aTotalOfReviewsWithBlanks(String result) {
    String group = "/reviewAndLitigation/reconsideration/";
    TableNumbers blank = drawn().with(group + result, null);

    assertEquals(List.of(), failures(blank, "review_total"));
    assertEquals(new CheckCounts(41, 0, 1), blank.said().counts());
    TableNumbers exact = blank.with(group + "total", 10 - drawn().at(group + result));
    assertEquals(new CheckCounts(42, 0, 0), exact.said().counts());
    TableNumbers exceeding = exact.with(group + "total", exact.at(group + "total") - 1);
    assertEquals(List.of(group + "total"), failures(exceeding, "review_total"));
    assertEquals(new CheckCounts(41, 0, 1), drawn().with(group + "total", null).said().counts());
  }

  @Test
  void eachBalanceMayHaveBlanksOnEitherSide() {
    TableNumbers left = drawn().with("/requests/carriedOver/research", null);
    TableNumbers right = drawn().with("/requests/carriedForward/research", null);

    assertCounts(left);
    assertCounts(right);
    assertCounts(left.with("/requests/carriedForward/research", null));
    assertEquals(
        List.of("/requests/received/research"),
        failures(left.with("/requests/received/research", 9999L), "requests_balance"));
    assertEquals(
        List.of("/requests/received/research"),
        failures(right.with("/requests/received/research", 1L), "requests_balance"));
  }

  // ---- findings

  @Test
  void aFindingHoldsTheNumbersTheCellsAndTheEquation() {
    TableNumbers wrong = drawn().with(GRANTED + "/total", 76L);

    Finding row = wrong.said().of("requests_row_total").get(0);

    assertEquals(BigDecimal.valueOf(75), row.expected());
    assertEquals(BigDecimal.valueOf(76), row.actual());
    assertEquals(7, row.cells().size());
    assertTrue(
        row.messageZh().startsWith("表三“（一）予以公开”行：各项10+11+12+13+14+15=75，“总计”为76。"),
        row.messageZh());
    assertTrue(
        row.message()
            .startsWith("Table 3, row “（一）予以公开”: the parts 10+11+12+13+14+15=75, but “总计” is 76."),
        row.message());
  }

  @Test
  void manyPartsAreNotWrittenOutAndNoughtsAreLeftOut() {
    String total = "/requests/outcomes/total/research";
    String many = drawn().with(total, 1L).said().of("requests_outcome_total").get(0).messageZh();
    assertTrue(many.startsWith("表三“科研机构”列：各项办理结果之和为2352，“（七）总计”为1。"), many);

    TableNumbers few = drawn();
    for (String row : few.rows()) {
      boolean kept = row.equals(GRANTED) || row.endsWith("/partiallyGranted");
      few = kept ? few : few.with(row + "/research", 0L);
    }
    String written = few.said().of("requests_outcome_total").get(0).messageZh();
    assertTrue(written.startsWith("表三“科研机构”列：各项办理结果12+22=34，“（七）总计”为0。"), written);

    TableNumbers none = drawn().withRow(GRANTED, 0L, 0L, 0L, 0L, 0L, 0L, 7L);
    String nought = none.said().of("requests_row_total").get(0).messageZh();
    assertTrue(nought.startsWith("表三“（一）予以公开”行：各项之和为0，“总计”为7。"), nought);
  }

  @Test
  void aBalanceIsWrittenWithBothSides() {
    String received = "/requests/received/research";

    Finding finding = drawn().with(received, 0L).said().of("requests_balance").get(0);

    assertEquals(BigDecimal.valueOf(6), finding.actual());
    assertEquals(BigDecimal.valueOf(2361), finding.expected());
    assertTrue(
        finding.messageZh().startsWith("表三“科研机构”列：一加二为0+6=6，三（七）加四为2352+9=2361，两者应相等。"),
        finding.messageZh());
    assertTrue(
        finding
            .message()
            .startsWith(
                "Table 3, column “科研机构”: 一 plus 二 is 0+6=6, but 三（七） plus 四 is 2352+9=2361."),
        finding.message());
  }

  @Test
  void blanksAreSaidToBeLeftOut() {
    TableNumbers wrong = drawn().withRow(GRANTED, 3L, null, 2L, 0L, 0L, -1L, 3L);

    String words = wrong.said().of("requests_row_total").get(0).messageZh();

    assertTrue(words.startsWith("表三“（一）予以公开”行：各项3+2+(-1)=4（空格未计），“总计”为3。"), words);
  }

  @Test
  void sumsOfTheLargestNumbersAreExact() {
    Long most = Long.MAX_VALUE;
    TableNumbers huge = drawn().withRow(GRANTED, most, most, most, most, most, most, most);

    assertEquals(
        BigDecimal.valueOf(most).multiply(BigDecimal.valueOf(6)),
        huge.said().of("requests_row_total").get(0).expected());
  }

  @Test
  void tablesThatAreNotThereAreNotAssessed() {
    FormSchema schema = FormSchema.of(Form.FORM_2021);
    var findings = new ArrayList<Finding>();

    CheckCounts none =
        Equations.of(schema)
            .apply(new @Nullable Object[schema.leaves().size()], Set.of(), findings);
    CheckCounts reviews =
        Equations.of(schema)
            .apply(
                new @Nullable Object[schema.leaves().size()],
                EnumSet.of(TableKind.REVIEW_AND_LITIGATION),
                findings);

    assertEquals(new CheckCounts(0, 0, 0), none);
    assertEquals(new CheckCounts(0, 0, 3), reviews);
    assertEquals(List.of(), findings);
  }

  @Test
  void aNumberBelowNoughtThatIsTheSuspectSharesItsCause() {
    String pointer = GRANTED + "/business";
    TableNumbers wrong = drawn().with(pointer, -11L);
    FormSchema schema = FormSchema.of(Form.FORM_2021);
    var values = new @Nullable Object[schema.leaves().size()];
    for (Leaf leaf : schema.leaves()) {
      values[leaf.index()] =
          leaf.row().table() == TableKind.PROACTIVE_DISCLOSURE ? null : wrong.at(leaf.pointer());
    }
    var findings = new ArrayList<Finding>();
    findings.add(Finding.of(Rule.NEGATIVE_COUNT, pointer, "One.", "一。", List.of()));
    findings.add(Finding.of(Rule.NEGATIVE_COUNT, "/requests/x", "One.", "一。", List.of()));

    Equations.of(schema).apply(values, EnumSet.of(TableKind.REQUESTS), findings);

    assertEquals("1", findings.get(0).cause());
    assertEquals(pointer, findings.get(0).suspect());
    assertEquals(BigDecimal.valueOf(11), findings.get(0).suspectValue());
    assertEquals(null, findings.get(1).cause());
  }
}
