package org.gongkai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What differs between the JSON of a conversion and the truth about the report. */
final class TruthDifferences {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final List<String> TABLES =
      List.of("proactiveDisclosure", "requests", "reviewAndLitigation");

  private final List<String> differences = new ArrayList<>();

  private TruthDifferences() {}

  /** One line for each number, identity or list of sections that is not as the truth says. */
  static List<String> of(JsonNode truth, Conversion conversion) {
    var found = new TruthDifferences();
    JsonNode out = json(ReportJson.line(conversion));
    for (String table : TABLES) {
      found.leaves("/" + table, truth.path(table), out.path(table));
    }
    for (String fact : List.of("form", "year", "agency", "period")) {
      if (truth.has(fact)) {
        found.same("/" + fact, truth.get(fact), out.path(fact));
      }
    }
    if (truth.has("sections")) {
      var kinds = MAPPER.createArrayNode();
      out.path("sections").forEach(section -> kinds.add(section.path("kind").asText()));
      found.same("/sections", truth.get("sections"), kinds);
    }
    return found.differences;
  }

  static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }

  private void leaves(String path, JsonNode truth, JsonNode out) {
    boolean money = truth.has("value") && truth.has("unit");
    if (truth.isObject() && !money) {
      for (Map.Entry<String, JsonNode> field : truth.properties()) {
        leaves(path + "/" + field.getKey(), field.getValue(), out.path(field.getKey()));
      }
    } else if (money) {
      boolean equal =
          out.isObject()
              && truth.get("value").decimalValue().compareTo(out.path("value").decimalValue()) == 0
              && truth.get("unit").equals(out.path("unit"));
      report(path, truth, equal ? null : out);
    } else if (truth.isNumber()) {
      report(path, truth, out.isNumber() && truth.asLong() == out.asLong() ? null : out);
    } else {
      report(path, truth, out.isNull() || out.isMissingNode() ? null : out);
    }
  }

  private void same(String path, JsonNode truth, JsonNode out) {
    report(path, truth, truth.toString().equals(out.toString()) ? null : out);
  }

  private void report(String path, JsonNode truth, @Nullable JsonNode wrong) {
    if (wrong != null) {
      differences.add(path + ": " + truth + " expected, " + wrong + " read");
    }
  }
}
