package org.gongkai;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.gongkai.generated.Reports;
import org.gongkai.report.Form;
import org.gongkai.report.Money;
import org.gongkai.report.Period;
import org.gongkai.report.ProactiveDisclosure2019;
import org.gongkai.report.ProactiveDisclosure2019.Documents;
import org.gongkai.report.ProactiveDisclosure2019.FeeItems;
import org.gongkai.report.ProactiveDisclosure2019.Items;
import org.gongkai.report.ProactiveDisclosure2019.Procurement;
import org.gongkai.report.Publication;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.gongkai.report.SectionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conversions as JSON and back. */
class ReportJsonTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static Conversion read(Reports.Written report, boolean provenance)
      throws GongkaiException {
    return ReportReader.builder()
        .provenance(provenance)
        .build()
        .read(report.bytes(), report.fileName());
  }

  private static Conversion conversion(
      Report report, List<Finding> findings, Map<String, Origin> provenance) {
    return new Conversion(
        report,
        findings,
        List.of(
            new Statement(
                "requestsReceived",
                new BigDecimal("124"),
                null,
                false,
                "/sections/0/paragraphs/1",
                "受理124",
                List.of("/requests/received/total"),
                null,
                null),
            new Statement(
                "fee", BigDecimal.ONE, "元", true, "/lead/0", "约1元", List.of(), "/a", true)),
        new CheckCounts(1, 2, 3),
        new Coverage(15, 5, 4, 3, 2),
        new Source("年报.docx", "某/年报.docx", "docx", 1L << 40, "00ff", 1, 1),
        provenance);
  }

  private static Report nothing() {
    return new Report(
        null,
        null,
        null,
        null,
        new Period(null, null),
        null,
        List.of(),
        List.of(),
        null,
        null,
        null);
  }

  /** A report in which every kind of value occurs, and null wherever it may. */
  private static Report full(Long number, Money amount) {
    var documents = new Documents(number, null, 0L);
    var items = new Items(7L, -3L, null);
    return new Report(
        Form.FORM_2019,
        "甲县 \"年报\"\n\u2028\ud83d\ude00",
        "甲县",
        2019,
        new Period(LocalDate.of(2019, 1, 1), null),
        new Publication(LocalDate.of(2020, 2, 29), "http://a.example/?x=1&y=<2>", null, "办公室"),
        List.of(new Section.Paragraph("按规定编制。", 0)),
        List.of(
            new Section(null, SectionKind.ADDITIONAL, "附", List.of()),
            new Section(
                2,
                SectionKind.PROACTIVE_DISCLOSURE,
                "二、主动公开",
                List.of(new Section.Paragraph("（一）概况", 1), new Section.Paragraph("甲\t乙", 0)))),
        new ProactiveDisclosure2019(
            documents,
            documents,
            items,
            items,
            items,
            items,
            new FeeItems(null, -9L),
            new Procurement(1L, amount)),
        null,
        null);
  }

  private static Conversion full() {
    var finding =
        new Finding(
            "requests_balance",
            Severity.ERROR,
            "/requests/received/total",
            List.of("/requests/received/total", "/requests/carriedOver/total"),
            new BigDecimal("12"),
            new BigDecimal("13.50"),
            "/requests/received/total",
            new BigDecimal("-1"),
            "1",
            "Wrong.",
            "不对。",
            List.of("共12件"));
    Map<String, Origin> provenance = new LinkedHashMap<>();
    provenance.put("/title", new Origin.Text(-1, "甲县"));
    provenance.put("/b", new Origin.Cell(0, 1, 2, " 1 ", CellKind.NOT_APPLICABLE));
    provenance.put("/a", new Origin.Cell(9, 8, 7, "", CellKind.EMPTY));
    Money money = new Money(new BigDecimal("75394432.52"), Money.Unit.YUAN);
    return conversion(
        full(Long.MAX_VALUE, money),
        List.of(finding, Finding.of(Rule.CELL_NOTE, null, "m", "中", List.of())),
        provenance);
  }

  @Test
  void everyKindOfValueIsReadBackAsItWas() throws IOException {
    assertEquals(full(), ReportJson.read(ReportJson.line(full())));
    assertEquals(full(), ReportJson.read(ReportJson.pretty(full())));
    assertEquals(
        List.of("/title", "/b", "/a"),
        List.copyOf(ReportJson.read(ReportJson.line(full())).provenance().keySet()));
  }

  @Test
  void documentThatIsNoReportIsReadBackAsItWas() throws IOException {
    Conversion nothing = conversion(nothing(), List.of(), null);
    assertEquals(nothing, ReportJson.read(ReportJson.line(nothing)));
  }

  @Test
  void generatedReportsAreReadBackAsTheyWere() throws IOException {
    for (Reports.Written report : Reports.mixed(30, 300).flatMap(Reports::files).toList()) {
      Conversion plain = read(report, false);
      Conversion placed = read(report, true);
      assertEquals(plain, ReportJson.read(ReportJson.line(plain)), report.plan().toString());
      assertEquals(placed, ReportJson.read(ReportJson.pretty(placed)), report.plan().toString());
    }
  }

  @Test
  void tablesOfAnUnknownFormAreReadBackAsTheyWere() throws IOException {
    for (Reports.Written report : Reports.plain(6, 40).flatMap(Reports::files).toList()) {
      Conversion known = read(report, false);
      Report of = known.report();
      var report2 =
          new Report(
              null,
              of.title(),
              of.agency(),
              of.year(),
              of.period(),
              of.publication(),
              of.lead(),
              of.sections(),
              of.proactiveDisclosure(),
              of.requests(),
              of.reviewAndLitigation());
      Conversion unknown = conversion(report2, known.findings(), null);
      assertEquals(unknown, ReportJson.read(ReportJson.line(unknown)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "75394432.52, 75394432.52",
    "251000.00, 251000.00",
    "251000, 251000",
    "0.10, 0.10",
    "0, 0",
    "-3.5, -3.5",
    "12345678901234567890.123456789, 12345678901234567890.123456789",
    "1E+3, 1000",
    "1E-7, 0.0000001"
  })
  void moneyIsExact(BigDecimal value, String written) throws IOException {
    var money = new Money(value, Money.Unit.TEN_THOUSAND_YUAN);
    Conversion before = conversion(full(1L, money), List.of(), null);
    String line = ReportJson.line(before);
    assertTrue(
        line.contains("\"amount\":{\"value\":" + written + ",\"unit\":\"tenThousandYuan\"}"), line);
    var after = (ProactiveDisclosure2019) ReportJson.read(line).report().proactiveDisclosure();
    assertEquals(
        new Money(new BigDecimal(written), money.unit()), after.governmentProcurement().amount());
  }

  @Test
  void keysStandInTheOrderOfTheContractAndAreAlwaysThere() throws IOException {
    List<String> keys =
        List.of(
            "schemaVersion",
            "generator",
            "form",
            "title",
            "agency",
            "year",
            "period",
            "publication",
            "lead",
            "sections",
            "proactiveDisclosure",
            "requests",
            "reviewAndLitigation",
            "findings",
            "statements",
            "checks",
            "coverage",
            "source");
    assertEquals(
        keys, keys(MAPPER.readTree(ReportJson.line(conversion(nothing(), List.of(), null)))));
    List<String> more = new ArrayList<>(keys);
    more.add("provenance");
    assertEquals(more, keys(MAPPER.readTree(ReportJson.line(full()))));
  }

  @Test
  void keysInsideAreThereWhereTheDocumentGivesNothing() throws IOException {
    JsonNode json = MAPPER.readTree(ReportJson.line(conversion(nothing(), List.of(), null)));
    assertEquals("{\"from\":null,\"to\":null}", json.get("period").toString());
    assertTrue(json.get("requests").isNull());
    assertTrue(json.get("publication").isNull());
    JsonNode full = MAPPER.readTree(ReportJson.line(full()));
    assertEquals(List.of("date", "url", "indexNumber", "publisher"), keys(full.get("publication")));
    assertTrue(full.at("/publication/indexNumber").isNull());
    assertEquals(
        List.of(
            "rule",
            "severity",
            "path",
            "cells",
            "expected",
            "actual",
            "suspect",
            "suspectValue",
            "cause",
            "message",
            "messageZh",
            "evidence"),
        keys(full.at("/findings/1")));
    assertTrue(full.at("/findings/1/suspect").isNull());
    assertEquals(List.of("number", "kind", "heading", "paragraphs"), keys(full.at("/sections/0")));
    assertEquals(List.of("text", "level"), keys(full.at("/sections/1/paragraphs/0")));
    assertEquals(
        List.of("table", "row", "column", "raw", "kind"), keys(full.at("/provenance/~1b")));
    assertEquals(List.of("block", "raw"), keys(full.at("/provenance/~1title")));
    assertEquals(
        List.of("name", "path", "format", "bytes", "sha256", "part", "parts"),
        keys(full.get("source")));
    assertEquals(
        List.of("expected", "read", "blank", "missing", "notUnderstood"),
        keys(full.get("coverage")));
    assertEquals(List.of("passed", "failed", "notAssessable"), keys(full.get("checks")));
  }

  private static List<String> keys(JsonNode json) {
    List<String> keys = new ArrayList<>();
    json.fieldNames().forEachRemaining(keys::add);
    return keys;
  }

  @Test
  void namesOfTheOutputAreThoseOfTheContract() throws IOException {
    JsonNode json = MAPPER.readTree(ReportJson.line(full()));
    assertEquals("1.0", json.get("schemaVersion").textValue());
    assertEquals(ReportJson.SCHEMA_VERSION, json.get("schemaVersion").textValue());
    assertTrue(json.get("generator").textValue().matches("gongkai \\d.*"));
    assertEquals("2019", json.get("form").textValue());
    assertEquals("additional", json.at("/sections/0/kind").textValue());
    assertEquals("error", json.at("/findings/0/severity").textValue());
    assertEquals("NOT_APPLICABLE", json.at("/provenance/~1b/kind").textValue());
    assertEquals("2019-01-01", json.at("/period/from").textValue());
    assertEquals(
        -3, json.at("/proactiveDisclosure/administrativePenalties/changeThisYear").intValue());
    assertTrue(json.at("/year").isInt());
  }

  @Test
  void oneLineHasNoLineEndAndPrettyHasMany() {
    assertFalse(ReportJson.line(full()).contains("\n"));
    assertFalse(ReportJson.line(full()).contains("\r"));
    assertTrue(ReportJson.pretty(full()).lines().count() > 50);
    assertFalse(ReportJson.pretty(full()).endsWith("\n"));
  }

  @Test
  void writeLineWritesUtf8WithALineFeedAndLeavesTheStreamOpen() throws IOException {
    var closed = new boolean[1];
    var stream =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    ReportJson.writeLine(full(), stream);
    ReportJson.writeLine(full(), stream);
    String line = ReportJson.line(full()) + "\n";
    assertEquals(line + line, stream.toString(StandardCharsets.UTF_8));
    assertFalse(closed[0]);
  }

  @Test
  void halfASurrogatePairIsAQuestionMarkInUtf8AndAWholeOneItself() {
    Report before = nothing();
    var report =
        new Report(
            before.form(),
            "𠀀年报\ud840",
            before.agency(),
            before.year(),
            before.period(),
            before.publication(),
            before.lead(),
            before.sections(),
            before.proactiveDisclosure(),
            before.requests(),
            before.reviewAndLitigation());
    Conversion conversion = conversion(report, List.of(), null);
    byte[] bytes = ReportJson.lineBytes(conversion);
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertTrue(text.contains("\"title\":\"𠀀年报?\""), text);
    assertArrayEquals((ReportJson.line(conversion) + "\n").getBytes(StandardCharsets.UTF_8), bytes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "5",
        "[]",
        "{}",
        "{\"schemaVersion\":\"0.9\"}",
        "{\"schemaVersion\":1.0}",
        "{\"schemaVersion\":\"1.0\"}",
        "年报",
        "{\"schemaVersion\":\"1.0\""
      })
  void whatIsNoConversionIsNotRead(String json) {
    assertThrows(IOException.class, () -> ReportJson.read(json));
  }

  @Test
  void twoConversionsAreNotReadAsOne() {
    String line = ReportJson.line(full());
    assertThrows(IOException.class, () -> ReportJson.read(line + "\n" + line));
  }

  @Test
  void anotherVersionIsNotRead() {
    String line = ReportJson.line(full()).replaceFirst("\"1.0\"", "\"2.0\"");
    IOException exception = assertThrows(IOException.class, () -> ReportJson.read(line));
    assertTrue(exception.getMessage().contains("2.0"), exception.getMessage());
  }

  @Test
  void keysOfLaterVersionsAreReadPast() throws IOException {
    ObjectNode json =
        (ObjectNode) MAPPER.readTree(ReportJson.line(conversion(nothing(), List.of(), null)));
    json.put("later", "x").withObject("/period").put("later", 1);
    assertEquals(conversion(nothing(), List.of(), null), ReportJson.read(json.toString()));
  }

  /** Wherever a value may not be null in Java, null in JSON is refused, and only there. */
  @Test
  void nullIsReadWhereItMayStandOnly() throws IOException {
    String line = ReportJson.line(full());
    for (String pointer :
        List.of(
            "/period",
            "/lead",
            "/sections",
            "/findings",
            "/checks",
            "/coverage",
            "/source",
            "/checks/passed",
            "/coverage/read",
            "/source/bytes",
            "/source/sha256",
            "/source/name",
            "/findings/0/rule",
            "/findings/0/severity",
            "/findings/0/message",
            "/findings/0/messageZh",
            "/findings/0/cells",
            "/findings/0/evidence",
            "/findings/0/evidence/0",
            "/findings/0",
            "/sections/1/kind",
            "/sections/1/heading",
            "/sections/1/paragraphs",
            "/sections/1/paragraphs/0/text",
            "/sections/1/paragraphs/0/level",
            "/lead/0",
            "/proactiveDisclosure/regulations",
            "/proactiveDisclosure/governmentProcurement",
            "/proactiveDisclosure/governmentProcurement/amount/value",
            "/proactiveDisclosure/governmentProcurement/amount/unit",
            "/provenance/~1b",
            "/provenance/~1b/raw",
            "/provenance/~1b/kind",
            "/provenance/~1b/row",
            "/provenance/~1title/block",
            "/schemaVersion")) {
      String altered = altered(line, pointer, MAPPER.nullNode());
      assertThrows(IOException.class, () -> ReportJson.read(altered), pointer);
    }
    for (String pointer :
        List.of(
            "/form",
            "/title",
            "/agency",
            "/year",
            "/period/from",
            "/publication",
            "/publication/date",
            "/publication/url",
            "/publication/publisher",
            "/sections/1/number",
            "/proactiveDisclosure",
            "/proactiveDisclosure/regulations/producedThisYear",
            "/proactiveDisclosure/governmentProcurement/amount",
            "/findings/0/path",
            "/findings/0/expected",
            "/findings/0/actual",
            "/findings/0/suspect",
            "/findings/0/suspectValue",
            "/findings/0/cause",
            "/provenance")) {
      Conversion conversion = ReportJson.read(altered(line, pointer, MAPPER.nullNode()));
      JsonNode again = MAPPER.readTree(ReportJson.line(conversion)).at(pointer);
      assertTrue(again.isNull() || again.isMissingNode(), pointer);
    }
  }

  private static String altered(String line, String pointer, JsonNode value) throws IOException {
    JsonNode json = MAPPER.readTree(line);
    int slash = pointer.lastIndexOf('/');
    JsonNode parent = json.at(pointer.substring(0, slash));
    String key = pointer.substring(slash + 1).replace("~1", "/");
    if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(key), value);
    } else {
      ((ObjectNode) parent).set(key, value);
    }
    return json.toString();
  }

  /**
   * Whatever is deleted or altered, the answer is a conversion that can be written, or IOException.
   */
  @Test
  void alteredTreesAreReadOrRefused() throws IOException {
    var random = new Random(20260101);
    List<String> lines = new ArrayList<>(List.of(ReportJson.line(full())));
    for (Reports.Written report : Reports.plain(2, 11).flatMap(Reports::files).toList()) {
      lines.add(ReportJson.line(read(report, true)));
    }
    int refused = 0;
    for (int i = 0; i < 4000; i++) {
      JsonNode json = MAPPER.readTree(lines.get(i % lines.size()));
      alterOnePlace(json, random);
      try {
        Conversion conversion = ReportJson.read(json.toString());
        assertEquals(conversion, ReportJson.read(ReportJson.line(conversion)), json.toString());
      } catch (IOException e) {
        refused++;
      }
    }
    assertTrue(refused > 500, "refused " + refused);
  }

  private static void alterOnePlace(JsonNode root, Random random) {
    JsonNode parent = root;
    while (true) {
      JsonNode child = child(parent, random);
      if (child != null && child.isContainerNode() && !child.isEmpty() && random.nextInt(6) > 0) {
        parent = child;
      } else {
        break;
      }
    }
    JsonNode value =
        switch (random.nextInt(9)) {
          case 0 -> MAPPER.nullNode();
          case 1 -> MAPPER.getNodeFactory().textNode("五");
          case 2 -> MAPPER.getNodeFactory().numberNode(1.5);
          case 3 -> MAPPER.getNodeFactory().numberNode(new BigDecimal("1E+999999"));
          case 4 ->
              MAPPER.getNodeFactory().numberNode(new BigDecimal("9".repeat(40)).toBigInteger());
          case 5 -> MAPPER.createArrayNode().add(3);
          case 6 -> MAPPER.createObjectNode().put("table", 3);
          case 7 -> MAPPER.getNodeFactory().booleanNode(true);
          default -> null;
        };
    if (parent instanceof ArrayNode array) {
      int at = random.nextInt(array.size());
      if (value == null) {
        array.remove(at);
      } else {
        array.set(at, value);
      }
    } else {
      ObjectNode object = (ObjectNode) parent;
      String key = keys(object).get(random.nextInt(object.size()));
      if (value == null) {
        object.remove(key);
      } else {
        object.set(key, value);
      }
    }
  }

  private static JsonNode child(JsonNode parent, Random random) {
    List<JsonNode> children = new ArrayList<>();
    parent.forEach(children::add);
    return children.isEmpty() ? null : children.get(random.nextInt(children.size()));
  }
}
