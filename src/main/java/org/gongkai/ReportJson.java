package org.gongkai;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.gongkai.internal.json.ConversionReader;
import org.gongkai.internal.json.ConversionWriter;
import org.gongkai.internal.json.Utf8Writer;

/**
 * Conversions as JSON. The shape is the one of {@link #schema()}; keys keep their order. All
 * methods are thread-safe.
 */
public final class ReportJson {
  /** Version of the shape. */
  public static final String SCHEMA_VERSION = ConversionWriter.SCHEMA_VERSION;

  /** Few reports are longer. */
  private static final int BYTES = 65_536;

  private ReportJson() {}

  /** A conversion in one line, without a line end. */
  public static String line(Conversion conversion) {
    return text(conversion, false);
  }

  /** A conversion for people to read, indented, without a line end. */
  public static String pretty(Conversion conversion) {
    return text(conversion, true);
  }

  private static String text(Conversion conversion, boolean pretty) {
    var text = new StringWriter(16_384);
    try {
      ConversionWriter.write(conversion, text, pretty);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return text.toString();
  }

  /**
   * A conversion in one line of UTF-8, with a line feed behind it.
   *
   * @return the bytes of {@link #line} and of the line feed; half a surrogate pair, which has no
   *     UTF-8, is a question mark
   */
  public static byte[] lineBytes(Conversion conversion) {
    return bytes(conversion).toByteArray();
  }

  private static Utf8Writer bytes(Conversion conversion) {
    var bytes = new Utf8Writer(BYTES);
    try (bytes) {
      ConversionWriter.write(conversion, bytes, false);
      bytes.write('\n');
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes;
  }

  /**
   * Writes a conversion in one line of UTF-8 with a line feed behind it, all at once. The stream is
   * not closed.
   *
   * @throws IOException where the stream cannot be written
   */
  public static void writeLine(Conversion conversion, OutputStream stream) throws IOException {
    bytes(conversion).writeTo(stream);
  }

  /**
   * Reads a conversion back.
   *
   * @param json what {@link #line} or {@link #pretty} gave, of this version of the shape
   * @throws IOException where it is not that
   */
  public static Conversion read(String json) throws IOException {
    return ConversionReader.read(json);
  }

  /** The JSON Schema of the shape (draft 2020-12), as text. */
  public static String schema() {
    try (InputStream stream = ReportJson.class.getResourceAsStream("report.schema.json")) {
      if (stream == null) {
        throw new IllegalStateException("report.schema.json is not in the jar");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
