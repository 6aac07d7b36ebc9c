package org.gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.report.Form;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Real documents and samples that are no part of this project. They are where the system property
 * {@code gongkai.shared} says; without them these tests are skipped.
 */
class SharedCorpusTest {
  private static final ReportReader READER = ReportReader.builder().provenance(true).build();

  private static Path shared;

  @BeforeAll
  static void findFolder() {
    String folder = System.getProperty("gongkai.shared", "");
    shared = Path.of(folder);
    Assumptions.assumeTrue(
        !folder.isEmpty() && Files.isDirectory(shared.resolve("corpus")),
        () -> "no shared documents at gongkai.shared=" + folder);
  }

  private static Conversion read(String file) throws IOException {
    return READER.read(shared.resolve(file));
  }

  private static List<String> rules(Conversion conversion) {
    return conversion.findings().stream().map(Finding::rule).toList();
  }

  /** One line for each difference from the truth, of all files that are listed. */
  private static void assertExact(String folder, String truth, int least) throws IOException {
    var differences = new ArrayList<String>();
    int files = 0;
    for (String line : Files.readAllLines(shared.resolve(truth), StandardCharsets.UTF_8)) {
      JsonNode entry = TruthDifferences.json(line);
      String name = entry.get("file").asText();
      files++;
      for (String difference : TruthDifferences.of(entry.get("truth"), read(folder + "/" + name))) {
        boolean headless =
            difference.startsWith("/sections")
                && entry.get("quirks").toString().contains("noheads");
        if (!headless) {
          differences.add(name + " " + difference);
        }
      }
    }
    assertEquals("", String.join("\n", differences));
    assertTrue(files >= least, files + " files");
  }

  @Test
  void everySampleIsReadExactly() throws IOException {
    assertExact("samples", "samples/truth.jsonl", 56);
  }

  @Test
  void everyRealReportWithATruthIsReadExactly() throws IOException {
    assertExact("corpus", "corpus/truth/truth.jsonl", 3);
  }

  @Test
  void theBlankFormHasAllItsCellsAndNoNumber() throws IOException {
    Conversion conversion = read("corpus/form-2021-blank.docx");

    assertEquals(Form.FORM_2021, conversion.report().form());
    assertEquals(new Coverage(200, 0, 200, 0, 0), conversion.coverage());
    List<Origin> cells =
        conversion.provenance().values().stream().filter(Origin.Cell.class::isInstance).toList();
    assertEquals(200, cells.size());
    assertEquals(0, conversion.checks().failed());
    assertEquals(0, conversion.checks().passed());
  }

  @Test
  void theIndicatorListOfAnEarlierYearHasNoTableOfTheForm() throws IOException {
    Conversion conversion = read("corpus/pingtan-2014-statistics.html");

    assertNoTables(conversion);
    assertTrue(
        rules(conversion).contains("no_form_recognized")
            || rules(conversion).contains("not_an_annual_report"),
        () -> rules(conversion).toString());
  }

  private static void assertNoTables(Conversion conversion) {
    assertNull(conversion.report().form());
    assertNull(conversion.report().proactiveDisclosure());
    assertNull(conversion.report().requests());
    assertNull(conversion.report().reviewAndLitigation());
    assertEquals(new Coverage(0, 0, 0, 0, 0), conversion.coverage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"not-a-report-textbox.docx", "not-a-report-numbering.docx"})
  void whatIsNoReportIsSaidToBeNone(String file) throws IOException {
    Conversion conversion = read("corpus/" + file);

    assertTrue(rules(conversion).contains("not_an_annual_report"), rules(conversion).toString());
    assertNoTables(conversion);
    assertNull(conversion.report().title());
    assertNull(conversion.report().agency());
    assertNull(conversion.report().year());
    assertEquals(List.of(), conversion.report().sections());
  }

  /**
   * What the tables of that document say, by hand: paths of rows, and their numbers in the order of
   * the form. Every other number of the form is 0.
   */
  private static final Map<String, long[]> SCATTERED =
      Map.ofEntries(
          Map.entry("/proactiveDisclosure/normativeDocuments", new long[] {13, 0, 55}),
          Map.entry("/proactiveDisclosure/administrativeLicensing", new long[] {97}),
          Map.entry("/requests/received", new long[] {32, 2, 0, 0, 0, 0, 34}),
          Map.entry("/requests/carriedOver", new long[] {2, 0, 0, 0, 0, 0, 2}),
          Map.entry("/requests/outcomes/granted", new long[] {9, 0, 0, 0, 0, 0, 9}),
          Map.entry("/requests/outcomes/denied/internalAffairs", new long[] {1, 0, 0, 0, 0, 0, 1}),
          Map.entry(
              "/requests/outcomes/denied/deliberativeProcess", new long[] {1, 0, 0, 0, 0, 0, 1}),
          Map.entry("/requests/outcomes/unableToProvide/notHeld", new long[] {4, 0, 0, 0, 0, 0, 4}),
          Map.entry(
              "/requests/outcomes/unableToProvide/requiresCreation",
              new long[] {6, 0, 0, 0, 0, 0, 6}),
          Map.entry(
              "/requests/outcomes/other/notCorrectedInTime", new long[] {8, 2, 0, 0, 0, 0, 10}),
          Map.entry("/requests/outcomes/other/other", new long[] {4, 0, 0, 0, 0, 0, 4}),
          Map.entry("/requests/outcomes/total", new long[] {33, 2, 0, 0, 0, 0, 35}),
          Map.entry("/requests/carriedForward", new long[] {1, 0, 0, 0, 0, 0, 1}),
          Map.entry("/reviewAndLitigation/reconsideration", new long[] {1, 0, 0, 0, 1}));

  private static void collectWrong(String path, JsonNode table, List<String> wrong) {
    long[] row = SCATTERED.getOrDefault(path, new long[0]);
    int column = 0;
    for (Map.Entry<String, JsonNode> field : table.properties()) {
      JsonNode value = field.getValue();
      JsonNode number = value.has("unit") ? value.get("value") : value;
      String pointer = path + "/" + field.getKey();
      if (number.isObject()) {
        collectWrong(pointer, number, wrong);
      } else if (number.isNumber()) {
        long said = column < row.length ? row[column] : 0;
        if (number.doubleValue() != said) {
          wrong.add(pointer + ": " + number + ", not " + said);
        }
      }
      column++;
    }
  }

  @Test
  void aTextWhoseTablesWereScatteredGivesNoWrongNumber() throws IOException {
    Conversion conversion = read("corpus/shanghai-science-commission-2024.md");
    JsonNode json = TruthDifferences.json(ReportJson.line(conversion));

    var wrong = new ArrayList<String>();
    for (String table : List.of("proactiveDisclosure", "requests", "reviewAndLitigation")) {
      if (json.get(table).isObject()) {
        collectWrong("/" + table, json.get(table), wrong);
      }
    }

    assertEquals(List.of(), wrong);
    assertTrue(conversion.isAnnualReport());
    assertEquals(2024, conversion.report().year());
    assertEquals("2024-12-31", String.valueOf(conversion.report().period().to()));
  }

  private static List<String> alarms(String file) throws IOException {
    return read(file).findings().stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .map(finding -> finding.rule() + " " + finding.path())
        .toList();
  }

  /** Each was confirmed by reading the document. */
  @Test
  void theRealReportsGiveExactlyTheAlarmsThatAPersonConfirms() throws IOException {
    assertEquals(
        List.of(
            "section_repeated /sections/3",
            "period_not_calendar_year /period",
            "agency_inconsistent /agency",
            "cell_missing /proactiveDisclosure/governmentProcurement/amount",
            "regulations_unlikely /proactiveDisclosure/regulations/producedThisYear",
            "narrative_mismatch /requests/received/total"),
        alarms("corpus/lingbei-2019.txt"));
    assertEquals(
        List.of("narrative_mismatch /requests/outcomes/granted/total"),
        alarms("corpus/shanghai-office-2019.html"));
    assertEquals(List.of(), alarms("corpus/pingtan-2019.html"));
    assertEquals(List.of("no_form_recognized null"), alarms("corpus/pingtan-2014-statistics.html"));
    assertEquals(List.of(), alarms("corpus/form-2021-blank.docx"));
  }

  @Test
  void theNumbersThatContradictEachOtherAreNamed() throws IOException {
    Finding town =
        read("corpus/lingbei-2019.txt").findings().stream()
            .filter(finding -> finding.rule().equals(Rule.NARRATIVE_MISMATCH.code()))
            .findFirst()
            .orElseThrow();
    assertEquals(124, town.actual().intValueExact());
    assertEquals(0, town.expected().intValueExact());

    Conversion office = read("corpus/shanghai-office-2019.html");
    assertEquals(0, office.checks().failed());
    assertTrue(office.checks().notAssessable() > 20, office.checks().toString());
    Finding mixed =
        office.findings().stream()
            .filter(finding -> finding.rule().equals(Rule.NARRATIVE_MISMATCH.code()))
            .findFirst()
            .orElseThrow();
    assertEquals(258, mixed.actual().intValueExact());
    assertEquals(275, mixed.expected().intValueExact());
  }

  /** The numbers of the samples are random, so only what the form itself asks for can be asked. */
  @Test
  void consistentSamplesGiveNoErrorAndNoContradictionOfTheText() throws IOException {
    for (String line :
        Files.readAllLines(shared.resolve("samples/truth.jsonl"), StandardCharsets.UTF_8)) {
      String name = TruthDifferences.json(line).get("file").asText();
      assertEquals(
          List.of(),
          read("samples/" + name).findings().stream()
              .filter(
                  finding ->
                      finding.severity() == Severity.ERROR
                          || finding.rule().equals(Rule.NARRATIVE_MISMATCH.code()))
              .toList(),
          name);
    }
  }

  @Test
  void portableDocumentsAreRefusedByName() {
    GongkaiException refusal =
        assertThrows(GongkaiException.class, () -> read("corpus/hongze-2023.pdf"));

    assertEquals(GongkaiException.Reason.UNSUPPORTED_FORMAT, refusal.reason());
    assertTrue(refusal.getMessage().contains("PDF"), refusal.getMessage());
    assertTrue(refusal.getMessage().contains("hongze-2023.pdf"), refusal.getMessage());
  }
}
