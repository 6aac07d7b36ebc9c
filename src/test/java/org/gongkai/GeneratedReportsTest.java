package org.gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.generated.FileFormat;
import org.gongkai.generated.Quirk;
import org.gongkai.generated.ReportPlan;
import org.gongkai.generated.Reports;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every invented report, whatever its quirks. */
class GeneratedReportsTest {
  private static final int SEEDS = 3;
  private static final int MIXED = 150;
  private static final long FIRST = 20_001;

  private static final ReportReader READER = ReportReader.create();
  private static final ReportReader TRACING = ReportReader.builder().provenance(true).build();

  /** A file and what was read from it, with provenance. */
  private record Read(Reports.Written file, Conversion conversion) {
    ReportPlan plan() {
      return file.plan();
    }
  }

  private static List<Read> mixed;

  @BeforeAll
  static void readMixedReports() {
    mixed =
        Reports.mixed(MIXED, FIRST)
            .flatMap(Reports::files)
            .map(file -> new Read(file, read(TRACING, file)))
            .toList();
  }

  private static Conversion read(ReportReader reader, Reports.Written file) {
    try {
      return reader.read(file.bytes(), file.fileName());
    } catch (GongkaiException e) {
      throw new AssertionError(file.plan() + " " + file.format(), e);
    }
  }

  private static void assertTrueToPlan(Reports.Written file, Conversion conversion) {
    assertEquals(
        List.of(),
        TruthDifferences.of(file.plan().truth(), conversion),
        () -> file.plan() + " " + file.format());
    Coverage coverage = conversion.coverage();
    assertEquals(
        coverage.expected(),
        coverage.read() + coverage.blank() + coverage.missing() + coverage.notUnderstood());
    assertEquals(file.plan().form().equals("2019") ? 198 : 200, coverage.expected());
  }

  @ParameterizedTest
  @EnumSource(Quirk.class)
  void eachQuirkAloneIsReadTrueToThePlan(Quirk quirk) {
    for (long seed = 1; seed <= SEEDS; seed++) {
      Reports.files(ReportPlan.withEach(quirk, seed))
          .forEach(file -> assertTrueToPlan(file, read(READER, file)));
    }
  }

  @Test
  void reportsWithoutQuirksAreReadTrueToThePlanAndHaveNothingToReport() {
    Reports.plain(20, FIRST)
        .flatMap(Reports::files)
        .forEach(
            file -> {
              Conversion conversion = read(READER, file);
              assertTrueToPlan(file, conversion);
              assertEquals(List.of(), conversion.findings(), () -> file.plan().toString());
              assertEquals(0, conversion.checks().failed());
              assertEquals(0, conversion.checks().notAssessable());
            });
  }

  @Test
  void mixedQuirksAreReadTrueToThePlan() {
    mixed.forEach(read -> assertTrueToPlan(read.file(), read.conversion()));
  }

  /** The narrative in order; a reader may find more, a line of the page or a unit. */
  @Test
  void everyParagraphOfThePlanStandsInItsSection() {
    for (Read read : mixed) {
      List<List<String>> planned = read.plan().paragraphs();
      List<Section> sections = read.conversion().report().sections();
      assertEquals(planned.size(), sections.size(), () -> read.plan().toString());
      for (int i = 0; i < planned.size(); i++) {
        List<String> texts =
            sections.get(i).paragraphs().stream().map(p -> squeezed(p.text())).toList();
        int at = 0;
        for (String paragraph : planned.get(i)) {
          int found = texts.subList(at, texts.size()).indexOf(squeezed(paragraph));
          assertTrue(found >= 0, () -> read.file() + "\n" + paragraph + "\n" + texts);
          at += found + 1;
        }
      }
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00a0\\u3000]", "");
  }

  @Test
  void theSameReportIsTheSameInEveryFormat() {
    var differences = new ArrayList<String>();
    for (int i = 0; i < mixed.size(); i += FileFormat.values().length) {
      JsonNode first = comparable(mixed.get(i).conversion());
      for (Read other : mixed.subList(i + 1, i + FileFormat.values().length)) {
        assertEquals(mixed.get(i).plan(), other.plan());
        String name = other.plan() + " " + other.file().format();
        compare(name, "", first, comparable(other.conversion()), differences);
      }
    }
    // A lost amount is an empty cell in Word and HTML, and no cell at all in text.
    differences.removeIf(line -> line.contains("LOST_AMOUNT") && line.contains(" /coverage/"));
    assertEquals("", String.join("\n", differences));
  }

  private static JsonNode comparable(Conversion conversion) {
    Report r = conversion.report();
    Report withoutPage =
        new Report(
            r.form(),
            r.title(),
            r.agency(),
            r.year(),
            r.period(),
            null,
            r.lead(),
            r.sections(),
            r.proactiveDisclosure(),
            r.requests(),
            r.reviewAndLitigation());
    return TruthDifferences.json(
        ReportJson.line(
            new Conversion(
                withoutPage,
                List.of(),
                List.of(),
                conversion.checks(),
                conversion.coverage(),
                new Source("", "", "", 0, "", 1, 1),
                null)));
  }

  private static void compare(
      String name, String path, JsonNode first, JsonNode second, List<String> differences) {
    if (first.isObject() && second.isObject()) {
      for (Map.Entry<String, JsonNode> field : first.properties()) {
        compare(
            name,
            path + "/" + field.getKey(),
            field.getValue(),
            second.path(field.getKey()),
            differences);
      }
    } else if (first.isArray() && second.isArray() && first.size() == second.size()) {
      for (int i = 0; i < first.size(); i++) {
        compare(name, path + "/" + i, first.get(i), second.get(i), differences);
      }
    } else if (!first.equals(second)) {
      differences.add(name + " " + path + ": docx " + first + ", here " + second);
    }
  }

  @Test
  void everyNumberIsInTheRawTextOfItsOrigin() {
    for (Read read : mixed) {
      Conversion conversion = read.conversion();
      JsonNode json = TruthDifferences.json(ReportJson.line(conversion));
      int cells = 0;
      for (Map.Entry<String, Origin> entry : conversion.provenance().entrySet()) {
        assertNotNull(entry.getValue().raw(), entry.getKey());
        if (entry.getValue() instanceof Origin.Cell cell) {
          cells++;
          assertOrigin(entry.getKey(), json.at(entry.getKey()), cell);
        }
      }
      Coverage coverage = conversion.coverage();
      assertTrue(cells >= coverage.read() + coverage.blank(), () -> read.plan().toString());
      assertTrue(cells <= coverage.expected() - coverage.missing());
      BigDecimal blanks =
          conversion.findings().stream()
              .filter(finding -> finding.rule().equals(Rule.CELL_BLANK.code()))
              .map(Finding::actual)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertEquals(BigDecimal.valueOf(coverage.blank()), blanks);
    }
  }

  private static void assertOrigin(String pointer, JsonNode value, Origin.Cell cell) {
    assertTrue(cell.table() >= 0 && cell.row() >= 0 && cell.column() >= 0, pointer);
    JsonNode number = value.isObject() ? value.get("value") : value;
    if (number.isNull() || number.isMissingNode()) {
      assertTrue(cell.kind() != CellKind.NUMBER && cell.kind() != CellKind.ZERO, pointer);
      return;
    }
    assertTrue(cell.kind() == CellKind.NUMBER || cell.kind() == CellKind.ZERO, pointer);
    String raw = Normalizer.normalize(cell.raw(), Normalizer.Form.NFKC).replaceAll("[,\\s]", "");
    String digits = number.decimalValue().abs().toPlainString();
    assertTrue(raw.contains(digits), () -> pointer + " " + digits + " in " + cell);
  }

  @Test
  void conversionsAreTheSameAfterTheirJsonIsReadBack() throws IOException {
    for (Read read : mixed) {
      Conversion conversion = read.conversion();
      assertEquals(conversion, ReportJson.read(ReportJson.line(conversion)));
      assertEquals(conversion, ReportJson.read(ReportJson.pretty(conversion)));
    }
  }

  @Test
  void readingAgainGivesTheSame() {
    for (Read read : mixed.subList(0, 60)) {
      assertEquals(read.conversion(), read(TRACING, read.file()), () -> read.plan().toString());
    }
  }

  @Test
  void provenanceChangesNothingElse() {
    for (Read read : mixed.subList(0, 60)) {
      Conversion with = read.conversion();
      Conversion without = read(READER, read.file());
      assertNull(without.provenance());
      assertEquals(with.report(), without.report());
      assertEquals(with.findings(), without.findings());
    }
  }
}
