package org.gongkai.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import org.gongkai.Conversion;
import org.gongkai.Origin;

/** Writes a conversion as JSON. */
public final class ConversionWriter {
  /** Version of the shape. */
  public static final String SCHEMA_VERSION = "1.0";

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private static final Separators FOR_PEOPLE =
      Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);

  private ConversionWriter() {}

  /** Writes one object. The target is neither flushed nor closed. */
  public static void write(Conversion conversion, Writer target, boolean pretty)
      throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(target)) {
      if (pretty) {
        json.setPrettyPrinter(new DefaultPrettyPrinter(FOR_PEOPLE));
      }
      var records = new RecordWriter(json);
      json.writeStartObject();
      json.writeStringField("schemaVersion", SCHEMA_VERSION);
      json.writeStringField("generator", Generator.NAME);
      records.writeComponents(conversion.report());
      json.writeFieldName("findings");
      records.write(conversion.findings());
      json.writeFieldName("statements");
      records.write(conversion.statements());
      json.writeFieldName("checks");
      records.write(conversion.checks());
      json.writeFieldName("coverage");
      records.write(conversion.coverage());
      json.writeFieldName("source");
      records.write(conversion.source());
      if (conversion.provenance() != null) {
        json.writeObjectFieldStart("provenance");
        for (Map.Entry<String, Origin> entry : conversion.provenance().entrySet()) {
          json.writeFieldName(entry.getKey());
          records.write(entry.getValue());
        }
        json.writeEndObject();
      }
      json.writeEndObject();
    }
  }
}
