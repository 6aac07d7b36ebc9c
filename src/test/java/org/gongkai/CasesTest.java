package org.gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The documents in {@code testdata/cases}: each folder is named for what is odd about its {@code
 * input}, and holds the keys of the conversion that matter as {@code expected.json}. {@code
 * findings} may be written as the list of their codes. With {@code -Dgongkai.update=true} the files
 * are written anew, with the keys that they have; one that is missing gets the usual ones.
 */
class CasesTest {
  private static final Path CASES = Path.of("testdata", "cases");
  private static final Path REPORTS = Path.of("testdata", "reports");
  private static final List<String> USUAL =
      List.of("form", "title", "agency", "year", "period", "sections", "findings", "coverage");

  static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static Path input(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> inputs =
          files.filter(file -> file.getFileName().toString().startsWith("input.")).toList();
      assertEquals(1, inputs.size(), folder.toString());
      return inputs.get(0);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theDocumentIsReadAsExpected(Path folder) throws IOException {
    JsonNode actual =
        TruthDifferences.json(ReportJson.line(ReportReader.create().read(input(folder))));
    Path file = folder.resolve("expected.json");
    if (Boolean.getBoolean("gongkai.update")) {
      JsonNode keys = Files.exists(file) ? json(file) : usual();
      Files.writeString(file, shown(projected(keys, actual), "") + "\n");
    }

    var differences = new ArrayList<String>();
    compare("", json(file), actual, differences);

    assertEquals("", String.join("\n", differences), folder.toString());
  }

  private static JsonNode json(Path file) throws IOException {
    return TruthDifferences.json(Files.readString(file, StandardCharsets.UTF_8));
  }

  private static ObjectNode usual() {
    ObjectNode keys = JsonNodeFactory.instance.objectNode();
    for (String key : USUAL) {
      keys.putNull(key);
    }
    ObjectNode section = JsonNodeFactory.instance.objectNode();
    List.of("number", "kind", "heading").forEach(section::putNull);
    keys.putArray("sections").add(section);
    keys.putArray("findings").add("");
    return keys;
  }

  /** The codes of the findings, where that is what is wanted. */
  private static JsonNode codes(JsonNode findings) {
    ArrayNode codes = JsonNodeFactory.instance.arrayNode();
    findings.forEach(finding -> codes.add(finding.get("rule")));
    return codes;
  }

  private static boolean wantsCodes(String key, JsonNode expected) {
    return key.equals("findings") && (expected.isEmpty() || expected.get(0).isTextual());
  }

  private static void compare(
      String path, JsonNode expected, JsonNode actual, List<String> differences) {
    if (expected.isObject() && actual.isObject()) {
      for (Map.Entry<String, JsonNode> field : expected.properties()) {
        JsonNode found = actual.path(field.getKey());
        JsonNode value = wantsCodes(field.getKey(), field.getValue()) ? codes(found) : found;
        compare(path + "/" + field.getKey(), field.getValue(), value, differences);
      }
    } else if (expected.isArray() && actual.isArray() && expected.size() == actual.size()) {
      for (int i = 0; i < expected.size(); i++) {
        compare(path + "/" + i, expected.get(i), actual.get(i), differences);
      }
    } else if (!same(expected, actual)) {
      differences.add(path + ": expected " + expected + "\n  but was " + actual);
    }
  }

  private static boolean same(JsonNode expected, JsonNode actual) {
    boolean numbers = expected.isNumber() && actual.isNumber();
    return numbers
        ? expected.decimalValue().compareTo(actual.decimalValue()) == 0
        : expected.equals(actual);
  }

  /** Of {@code actual} what {@code keys} has keys for. */
  private static JsonNode projected(JsonNode keys, JsonNode actual) {
    if (keys.isObject() && actual.isObject()) {
      ObjectNode kept = JsonNodeFactory.instance.objectNode();
      for (Map.Entry<String, JsonNode> field : keys.properties()) {
        JsonNode found = actual.path(field.getKey());
        boolean codes = wantsCodes(field.getKey(), field.getValue());
        kept.set(field.getKey(), codes ? codes(found) : projected(field.getValue(), found));
      }
      return kept;
    }
    if (keys.isArray() && !keys.isEmpty() && actual.isArray()) {
      ArrayNode kept = JsonNodeFactory.instance.arrayNode();
      actual.forEach(element -> kept.add(projected(keys.get(0), element)));
      return kept;
    }
    return actual;
  }

  /** Indented, but what holds only scalars in one line. */
  private static String shown(JsonNode json, String indent) {
    boolean flat = true;
    for (JsonNode child : json) {
      flat &= child.isValueNode();
    }
    if (json.isValueNode() || json.isEmpty() || (flat && json.toString().length() < 150)) {
      return json.toString()
          .replace("\",\"", "\", \"")
          .replace(",\"", ", \"")
          .replace("\":", "\": ");
    }
    String more = indent + "  ";
    var lines = new ArrayList<String>();
    if (json.isArray()) {
      json.forEach(element -> lines.add(more + shown(element, more)));
      return "[\n" + String.join(",\n", lines) + "\n" + indent + "]";
    }
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      lines.add(more + "\"" + field.getKey() + "\": " + shown(field.getValue(), more));
    }
    return "{\n" + String.join(",\n", lines) + "\n" + indent + "}";
  }

  // ---- the sample reports

  @Test
  void theSampleReportSaysTheSameInEveryFormat() throws IOException {
    ReportReader reader = ReportReader.create();
    Conversion word = reader.read(REPORTS.resolve("qinghe-2023.docx"));
    Conversion page = reader.read(REPORTS.resolve("qinghe-2023.html"));
    Conversion text = reader.read(REPORTS.resolve("qinghe-2023.txt"));

    assertEquals(word.report(), withoutPublication(page.report()));
    assertEquals(word.report(), text.report());
    assertEquals("青禾县人民政府", word.report().agency());
    assertEquals(2023, word.report().year());
    assertEquals("2024-01-29", page.report().publication().date().toString());
    for (Conversion conversion : List.of(word, page, text)) {
      assertEquals(List.of(), conversion.findings());
      assertEquals(new Coverage(200, 200, 0, 0, 0), conversion.coverage());
      assertEquals(new CheckCounts(42, 0, 0), conversion.checks());
    }
  }

  @Test
  void theSampleReportOfTheOldFormIsComplete() throws IOException {
    Conversion conversion = ReportReader.create().read(REPORTS.resolve("wenhe-2019.txt"));

    assertEquals("文河镇人民政府", conversion.report().agency());
    assertEquals("2019", conversion.report().form().code());
    assertEquals(List.of(), conversion.findings());
    assertEquals(new Coverage(198, 198, 0, 0, 0), conversion.coverage());
    assertEquals(6, conversion.report().sections().size());
    assertTrue(conversion.isAnnualReport());
  }

  private static Report withoutPublication(Report report) {
    return new Report(
        report.form(),
        report.title(),
        report.agency(),
        report.year(),
        report.period(),
        null,
        report.lead(),
        report.sections(),
        report.proactiveDisclosure(),
        report.requests(),
        report.reviewAndLitigation());
  }
}
