package org.gongkai.internal.parquet;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gongkai.Conversion;
import org.gongkai.Finding;
import org.gongkai.report.Applicants;
import org.gongkai.report.Denied;
import org.gongkai.report.Requests;
import org.gongkai.report.Results;
import org.gongkai.report.ReviewAndLitigation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The questions of the README, asked of Parquet and of CSV, have the answers that follow from the
 * records.
 */
class AnalysisTest {
  private static final Pattern BLOCK = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);
  private static final Set<String> SUMS =
      Set.of("requests_row_total", "requests_outcome_total", "requests_balance", "review_total");

  private static final Archive ARCHIVE = Archive.mixed(40, 9_001).with(Archive.wrongSums());
  @TempDir private static Path folder;
  private static List<String> questions;

  @BeforeAll
  static void write() throws IOException {
    ARCHIVE.write(folder);
    String page = Files.readString(Path.of("README.md"));
    questions = BLOCK.matcher(page).results().map(match -> match.group(1)).toList();
    assertEquals(5, questions.size());
  }

  /** Asserts that a question has this answer from either format. */
  private static void assertAnswer(int question, List<List<Object>> expected) {
    assertTrue(expected.size() > 1, "an answer that says something");
    assertEquals(plain(expected), plain(answer(questions.get(question), "parquet")));
    assertEquals(plain(expected), plain(answer(questions.get(question), "csv")));
  }

  private static List<List<Object>> answer(String question, String format) {
    String files =
        Pattern.compile("'found/(\\w+)\\.parquet'")
            .matcher(question)
            .replaceAll(
                match ->
                    Matcher.quoteReplacement(
                        "'" + folder.resolve(match.group(1) + "." + format) + "'"));
    try (Duck duck = new Duck()) {
      return duck.query(files);
    } catch (SQLException e) {
      throw new AssertionError(files, e);
    }
  }

  private static List<List<Object>> plain(List<List<Object>> rows) {
    return rows.stream().map(row -> row.stream().map(AnalysisTest::plain).toList()).toList();
  }

  private static Object plain(Object value) {
    return value instanceof Number
        ? new BigDecimal(value.toString()).stripTrailingZeros().toPlainString()
        : String.valueOf(value);
  }

  private static Object percent(long part, long whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(100.0 * part / whole).setScale(1, RoundingMode.HALF_UP);
  }

  private static Stream<Requests> requests(Integer year) {
    return ARCHIVE.conversions().stream()
        .filter(c -> Objects.equals(c.report().year(), year))
        .map(c -> c.report().requests())
        .filter(Objects::nonNull);
  }

  private static List<Integer> years() {
    return ARCHIVE.conversions().stream()
        .map(c -> c.report().year())
        .distinct()
        .sorted(nullsLast(naturalOrder()))
        .toList();
  }

  @Test
  void requestsPerYear() {
    var expected = new ArrayList<List<Object>>();
    for (Integer year : years()) {
      List<Long> totals =
          requests(year).map(r -> r.received().total()).filter(Objects::nonNull).toList();
      if (!totals.isEmpty()) {
        long sum = totals.stream().mapToLong(Long::longValue).sum();
        expected.add(Arrays.asList(year, totals.size(), sum));
      }
    }
    assertAnswer(0, expected);
  }

  @Test
  void disclosureRate() {
    var expected = new ArrayList<List<Object>>();
    for (Integer year : years()) {
      List<List<Long>> complete =
          requests(year)
              .map(Requests::outcomes)
              .map(
                  o ->
                      Arrays.asList(
                          o.granted().total(), o.partiallyGranted().total(), o.total().total()))
              .filter(numbers -> !numbers.contains(null))
              .toList();
      if (!complete.isEmpty()) {
        long granted = complete.stream().mapToLong(numbers -> numbers.get(0)).sum();
        long partly = complete.stream().mapToLong(numbers -> numbers.get(1)).sum();
        long decided = complete.stream().mapToLong(numbers -> numbers.get(2)).sum();
        expected.add(
            Arrays.asList(year, granted, partly, decided, percent(granted + partly, decided)));
      }
    }
    assertAnswer(1, expected);
  }

  @Test
  void refusalsByReason() {
    Map<String, Function<Denied, Applicants>> reasons = new LinkedHashMap<>();
    reasons.put("（三）不予公开—1.属于国家秘密", Denied::stateSecret);
    reasons.put("（三）不予公开—2.其他法律行政法规禁止公开", Denied::prohibitedByLaw);
    reasons.put("（三）不予公开—3.危及‘三安全一稳定’", Denied::endangersSecurityOrStability);
    reasons.put("（三）不予公开—4.保护第三方合法权益", Denied::thirdPartyRights);
    reasons.put("（三）不予公开—5.属于三类内部事务信息", Denied::internalAffairs);
    reasons.put("（三）不予公开—6.属于四类过程性信息", Denied::deliberativeProcess);
    reasons.put("（三）不予公开—7.属于行政执法案卷", Denied::enforcementCaseFile);
    reasons.put("（三）不予公开—8.属于行政查询事项", Denied::administrativeInquiry);
    Map<String, Long> sums = new LinkedHashMap<>();
    reasons.forEach(
        (label, reason) ->
            sums.put(
                label,
                years().stream()
                    .flatMap(AnalysisTest::requests)
                    .map(r -> reason.apply(r.outcomes().denied()).total())
                    .filter(Objects::nonNull)
                    .mapToLong(Long::longValue)
                    .sum()));
    long all = sums.values().stream().mapToLong(Long::longValue).sum();
    List<List<Object>> expected =
        sums.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .map(e -> Arrays.asList(e.getKey(), e.getValue(), percent(e.getValue(), all)))
            .toList();
    assertEquals(8, sums.values().stream().distinct().count(), "no two are equal");
    assertAnswer(2, expected);
  }

  @Test
  void reversalRateInReview() {
    assertAnswer(
        3,
        List.of(
            reversals("行政诉讼—复议后起诉", r -> r.litigation().afterReconsideration()),
            reversals("行政诉讼—未经复议直接起诉", r -> r.litigation().direct()),
            reversals("行政复议", ReviewAndLitigation::reconsideration)));
  }

  private static List<Object> reversals(String label, Function<ReviewAndLitigation, Results> kind) {
    List<Results> all =
        ARCHIVE.conversions().stream()
            .map(c -> c.report().reviewAndLitigation())
            .filter(Objects::nonNull)
            .map(kind)
            .toList();
    ToLongFunction<Function<Results, Long>> sum =
        number ->
            all.stream().map(number).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
    long corrected = sum.applyAsLong(Results::corrected);
    long decided = corrected + sum.applyAsLong(Results::upheld) + sum.applyAsLong(Results::other);
    return Arrays.asList(label, corrected, decided, percent(corrected, decided));
  }

  @Test
  void reportsWhoseSumsFail() {
    var expected = new TreeMap<String, List<Object>>();
    for (Conversion conversion : ARCHIVE.conversions()) {
      List<Finding> failed =
          conversion.findings().stream().filter(f -> SUMS.contains(f.rule())).toList();
      if (!failed.isEmpty()) {
        long mistakes =
            failed.stream().map(f -> f.cause() == null ? f.path() : f.cause()).distinct().count();
        expected.put(
            conversion.source().path() + "#" + conversion.source().part(),
            Arrays.asList(
                conversion.source().path(),
                conversion.report().agency(),
                conversion.report().year(),
                conversion.checks().failed(),
                mistakes,
                failed.stream().map(Finding::messageZh).min(naturalOrder()).orElseThrow()));
      }
    }
    assertAnswer(
        4,
        expected.values().stream()
            .sorted(comparing((List<Object> row) -> (Integer) row.get(3)).reversed())
            .toList());
  }
}
