package org.gongkai.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.GongkaiException;
import org.gongkai.ReportJson;
import org.gongkai.ReportReader;
import org.gongkai.generated.Reports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema in the jar says what the records say, and what is written keeps to it. */
class SchemaTest {
  private static final Path RESOURCE = Path.of("src/main/resources/org/gongkai/report.schema.json");
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(ReportJson.schema());

  private static List<String> violations(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static String output(Reports.Written report, boolean provenance) throws GongkaiException {
    ReportReader reader = ReportReader.builder().provenance(provenance).build();
    return ReportJson.line(reader.read(report.bytes(), report.fileName()));
  }

  private static ObjectNode sample() throws IOException {
    Reports.Written report =
        Reports.plain(50, 1)
            .filter(plan -> plan.form().equals("2019"))
            .flatMap(Reports::files)
            .findFirst()
            .orElseThrow();
    return (ObjectNode) new ObjectMapper().readTree(output(report, true));
  }

  /** With -Dgongkai.update=true, writes the resource anew. */
  @Test
  void resourceIsWhatTheRecordsGive() throws IOException {
    String generated = ReportSchema.text();
    if (Boolean.getBoolean("gongkai.update")) {
      Files.writeString(RESOURCE, generated, StandardCharsets.UTF_8);
    } else {
      assertEquals(generated, ReportJson.schema(), "run the tests with -Dgongkai.update=true");
    }
  }

  @Test
  void outputsOfGeneratedReportsAreValid() throws GongkaiException {
    for (Reports.Written report : Reports.mixed(25, 70).flatMap(Reports::files).toList()) {
      assertEquals(List.of(), violations(output(report, false)), report.plan().toString());
      assertEquals(List.of(), violations(output(report, true)), report.plan().toString());
    }
  }

  @Test
  void outputOfADocumentThatIsNoReportIsValid() throws GongkaiException {
    String nothing =
        ReportJson.line(
            ReportReader.create().read("会议通知".getBytes(StandardCharsets.UTF_8), "a.txt"));
    assertEquals(List.of(), violations(nothing));
  }

  @Test
  void everyKeyIsRequiredButProvenance() throws IOException {
    List<String> keys = new ArrayList<>();
    sample().fieldNames().forEachRemaining(keys::add);
    for (String key : keys) {
      ObjectNode broken = sample();
      broken.remove(key);
      List<String> violations = violations(broken.toString());
      if (key.equals("provenance")) {
        assertEquals(List.of(), violations, key);
      } else {
        assertNotEquals(List.of(), violations, key);
      }
    }
  }

  @Test
  void keysMayBeAddedOutsideTheTables() throws IOException {
    assertEquals(List.of(), violations(sample().put("later", 1).toString()));
    ObjectNode broken = sample();
    ((ObjectNode) broken.at("/requests/received")).put("later", 1);
    assertNotEquals(List.of(), violations(broken.toString()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/requests/received/total | \"7\"",
        "/requests/received/total | 7.5",
        "/requests/outcomes/denied/repeated | 1",
        "/requests/received | null",
        "/proactiveDisclosure/governmentProcurement/amount | 5",
        "/proactiveDisclosure/governmentProcurement/amount | {\"value\":1,\"unit\":\"euro\"}",
        "/proactiveDisclosure/governmentProcurement/amount | {\"value\":\"1\",\"unit\":\"yuan\"}",
        "/sections/0/kind | \"menu\"",
        "/sections/0/number | \"一\"",
        "/sections/0/paragraphs | null",
        "/form | \"2021\"",
        "/form | \"2007\"",
        "/schemaVersion | \"9\"",
        "/period | null",
        "/period/from | 2021",
        "/source/bytes | null",
        "/coverage/read | null",
        "/findings | {}"
      })
  void valuesOfAnotherKindAreRefused(String pointer, String value) throws IOException {
    assertNotEquals(List.of(), violations(altered(pointer, value)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/form | null",
        "/requests | null",
        "/requests/received/total | null",
        "/requests/received/total | -3",
        "/year | null",
        "/proactiveDisclosure/governmentProcurement/amount | {\"value\":1.50,\"unit\":\"yuan\"}"
      })
  void valuesOfTheKindAreValid(String pointer, String value) throws IOException {
    assertEquals(List.of(), violations(altered(pointer, value)));
  }

  private static String altered(String pointer, String value) throws IOException {
    ObjectNode altered = sample();
    int slash = pointer.lastIndexOf('/');
    ((ObjectNode) altered.at(pointer.substring(0, slash)))
        .set(pointer.substring(slash + 1), new ObjectMapper().readTree(value.replace('\'', '"')));
    return altered.toString();
  }

  @Test
  void keysOfTheTablesAreTitledWithTheFormsLabels() throws IOException {
    ObjectNode schema = (ObjectNode) new ObjectMapper().readTree(ReportJson.schema());
    assertEquals("（一）予以公开", schema.at("/$defs/Outcomes2021/properties/granted/title").textValue());
    assertEquals("urn:gongkai:report:1.0", schema.path("$id").textValue());
  }
}
