package org.gongkai.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Any record of ours as a line of JSON, and back. */
public final class RecordJson {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private RecordJson() {}

  /** A record as one line of UTF-8 with a line feed behind it. */
  public static byte[] line(Record value) throws IOException {
    var bytes = new ByteArrayOutputStream(512);
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      new RecordWriter(json).write(value);
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  /**
   * Reads a record.
   *
   * @throws IOException where the text is none of this type
   */
  public static <T extends Record> T read(String text, Class<T> type) throws IOException {
    T value = type.cast(RecordReader.read(MAPPER.readTree(text), type));
    if (value == null) {
      throw new IOException("a " + type.getSimpleName() + " is wanted");
    }
    return value;
  }
}
