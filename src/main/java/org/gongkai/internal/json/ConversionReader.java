package org.gongkai.internal.json;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gongkai.CheckCounts;
import org.gongkai.Conversion;
import org.gongkai.Coverage;
import org.gongkai.Finding;
import org.gongkai.Origin;
import org.gongkai.Source;
import org.gongkai.Statement;
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
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private ConversionReader() {}

  /**
   * Reads one object.
   *
   * @throws IOException where it is no conversion of this version of the shape
   */
  public static Conversion read(String text) throws IOException {
    JsonNode json = MAPPER.readTree(text);
    if (!json.isObject()) {
      throw new IOException("this is no JSON object");
    }
    JsonNode version = json.path("schemaVersion");
    if (!ConversionWriter.SCHEMA_VERSION.equals(version.textValue())) {
      throw new IOException(
          "schemaVersion is " + version + ", not " + ConversionWriter.SCHEMA_VERSION);
    }
    try {
      return new Conversion(
          report(json),
          list(json, "findings", Finding.class),
          list(json, "statements", Statement.class),
          required(json, "checks", CheckCounts.class),
          required(json, "coverage", Coverage.class),
          required(json, "source", Source.class),
          provenance(json.get("provenance")));
    } catch (DateTimeException e) {
      throw new IOException("this is no date", e);
    }
  }

  private static Report report(JsonNode json) throws IOException {
    Form form = optional(json, "form", Form.class);
    JsonNode disclosure = json.get("proactiveDisclosure");
    JsonNode requests = json.get("requests");
    return new Report(
        form,
        optional(json, "title", String.class),
        optional(json, "agency", String.class),
        optional(json, "year", Integer.class),
        required(json, "period", Period.class),
        optional(json, "publication", Publication.class),
        list(json, "lead", Section.Paragraph.class),
        list(json, "sections", Section.class),
        (ProactiveDisclosure) table(disclosure, form, Form::proactiveDisclosure),
        (Requests) table(requests, form, Form::requests),
        optional(json, "reviewAndLitigation", ReviewAndLitigation.class));
  }

  /** A table whose record depends on the form; where that is not known, the table's keys tell. */
  private static @Nullable Object table(
      @Nullable JsonNode json, @Nullable Form form, Function<Form, Class<?>> type)
      throws IOException {
    if (json == null || json.isNull()) {
      return null;
    }
    for (Form one : Form.values()) {
      if (one == form || (form == null && RecordReader.hasKeysOf(json, type.apply(one)))) {
        return RecordReader.read(json, type.apply(one));
      }
    }
    throw new IOException("a table follows no form");
  }

  private static <T> List<T> list(JsonNode json, String name, Class<T> type) throws IOException {
    return RecordReader.readList(json.get(name), type).stream().map(type::cast).toList();
  }

  private static <T> @Nullable T optional(JsonNode json, String name, Class<T> type)
      throws IOException {
    return type.cast(RecordReader.read(json.get(name), type));
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
    if (!json.isObject()) {
      throw new IOException("provenance is no object");
    }
    Map<String, Origin> provenance = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> field : json.properties()) {
      Class<? extends Origin> type =
          field.getValue().has("table") ? Origin.Cell.class : Origin.Text.class;
      provenance.put(field.getKey(), required(json, field.getKey(), type));
    }
    return provenance;
  }
}
