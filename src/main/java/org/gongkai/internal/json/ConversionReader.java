package org.gongkai.internal.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.CheckCounts;
import org.gongkai.Conversion;
import org.gongkai.Coverage;
import org.gongkai.Finding;
import org.gongkai.Origin;
import org.gongkai.Source;
import org.gongkai.report.Form;
import org.gongkai.report.Period;
import org.gongkai.report.ProactiveDisclosure;
import org.gongkai.report.Publication;
import org.gongkai.report.Report;
import org.gongkai.report.Requests;
import org.gongkai.report.ReviewAndLitigation;
import org.gongkai.report.Section;
import org.jspecify.annotations.Nullable;

/** Reads a conversion from its JSON. */
public final class ConversionReader {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private ConversionReader() {}

  /**
   * Reads one object.
   *
   * @throws IOException where it is no conversion of this version of the shape
   */
  public static Conversion read(String text) throws IOException {
    JsonNode json = MAPPER.readTree(text);
    String version = json.path("schemaVersion").asText("none");
    if (!version.equals(ConversionWriter.SCHEMA_VERSION)) {
      throw new IOException(
          "schemaVersion is " + version + ", not " + ConversionWriter.SCHEMA_VERSION);
    }
    try {
      return conversion(json);
    } catch (DateTimeException | ClassCastException e) {
      throw new IOException("this is no conversion", e);
    }
  }

  private static Conversion conversion(JsonNode json) throws IOException {
    return new Conversion(
        report(json),
        findings(json),
        required(json, "checks", CheckCounts.class),
        required(json, "coverage", Coverage.class),
        required(json, "source", Source.class),
        provenance(json.get("provenance")));
  }

  private static Report report(JsonNode json) throws IOException {
    String code = json.path("form").isNull() ? null : json.path("form").asText();
    Form form = code == null ? null : Form.of(code);
    if (code != null && form == null) {
      throw new IOException("unknown form " + code);
    }
    Period period = optional(json, "period", Period.class);
    return new Report(
        form,
        optional(json, "title", String.class),
        optional(json, "agency", String.class),
        optional(json, "year", Integer.class),
        period == null ? new Period(null, null) : period,
        optional(json, "publication", Publication.class),
        list(json, "lead", Section.Paragraph.class),
        list(json, "sections", Section.class),
        form == null ? null : (ProactiveDisclosure) optional(json, "proactiveDisclosure", form.proactiveDisclosure()),
        form == null ? null : (Requests) optional(json, "requests", form.requests()),
        optional(json, "reviewAndLitigation", ReviewAndLitigation.class));
  }

  private static List<Finding> findings(JsonNode json) throws IOException {
    return list(json, "findings", Finding.class);
  }

  private static <T> List<T> list(JsonNode json, String name, Class<T> type) throws IOException {
    var list = new ArrayList<T>();
    for (JsonNode element : json.path(name)) {
      T value = type.cast(RecordCodec.read(element, type));
      if (value == null) {
        throw new IOException(name + " holds a null");
      }
      list.add(value);
    }
    return list;
  }

  private static <T> @Nullable T optional(JsonNode json, String name, Class<T> type)
      throws IOException {
    return type.cast(RecordCodec.read(json.get(name), type));
  }

  private static <T> T required(JsonNode json, String name, Class<T> type) throws IOException {
    T value = optional(json, name, type);
    if (value == null) {
      throw new IOException(name + " is missing");
    }
    return value;
  }

  private static @Nullable Map<String, Origin> provenance(@Nullable JsonNode json)
      throws IOException {
    if (json == null || json.isNull()) {
      return null;
    }
    Map<String, Origin> provenance = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      Class<? extends Origin> type =
          field.getValue().has("table") ? Origin.Cell.class : Origin.Text.class;
      Origin origin = (Origin) RecordCodec.read(field.getValue(), type);
      if (origin == null) {
        throw new IOException("provenance holds a null");
      }
      provenance.put(field.getKey(), origin);
    }
    return provenance;
  }
}
