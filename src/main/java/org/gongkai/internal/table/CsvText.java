package org.gongkai.internal.table;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as CSV by RFC 4180: UTF-8, records that end in CR LF, quotation marks only where they are
 * needed. Null is nothing, an empty text is two quotation marks. Dates are ISO, decimals plain,
 * booleans true and false, a list is a JSON array. Immutable.
 *
 * <p>Written out here, as the whole of it is shorter than the way through a library, and embedders
 * need none for it.
 */
public final class CsvText {
  private static final String LINE_END = "\r\n";
  private static final String SPECIAL = ",\"\r\n";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * With one of these before it a spreadsheet may take text for a formula: those of the OWASP's
   * list, also in full width, which spreadsheets fold where the language is Chinese.
   */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private final boolean excel;

  /**
   * Makes a way of writing.
   *
   * @param excel whether for spreadsheets: a byte-order mark before the header, and an apostrophe
   *     before each text that could be taken for a formula; numbers stay as they are
   */
  public CsvText(boolean excel) {
    this.excel = excel;
  }

  /** The line with the names of the columns. */
  public byte[] header(Table table) {
    var line = new StringBuilder(excel ? BYTE_ORDER_MARK : "");
    for (int i = 0; i < table.columns().size(); i++) {
      separate(line, i);
      quote(line, table.columns().get(i).name());
    }
    return bytes(line.append(LINE_END));
  }

  /** The lines of these rows; no bytes where there are none. */
  public byte[] lines(Table table, List<@Nullable Object[]> rows) {
    var text = new StringBuilder();
    for (@Nullable Object[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        separate(text, i);
        append(text, table.columns().get(i).type(), row[i]);
      }
      text.append(LINE_END);
    }
    return bytes(text);
  }

  private static void separate(StringBuilder line, int column) {
    if (column > 0) {
      line.append(',');
    }
  }

  private static byte[] bytes(StringBuilder text) {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void append(StringBuilder line, ColumnType type, @Nullable Object value) {
    if (value == null) {
      return;
    }
    switch (type) {
      case TEXT -> quote(line, guarded((String) value));
      case TEXT_LIST -> quote(line, array((List<?>) value));
      case DECIMAL -> line.append(((BigDecimal) value).toPlainString());
      case INTEGER, DATE, BOOLEAN -> line.append(value);
    }
  }

  private String guarded(String text) {
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    return excel && formula ? "'" + text : text;
  }

  private static void quote(StringBuilder line, String text) {
    if (isPlain(text)) {
      line.append(text);
    } else {
      line.append('"').append(text.replace("\"", "\"\"")).append('"');
    }
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (SPECIAL.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static String array(List<?> texts) {
    var json = new StringBuilder("[");
    for (Object text : texts) {
      json.append(json.length() > 1 ? "," : "").append('"');
      text.toString().chars().forEach(c -> escape(json, (char) c));
      json.append('"');
    }
    return json.append(']').toString();
  }

  private static void escape(StringBuilder json, char c) {
    if (c == '"' || c == '\\') {
      json.append('\\').append(c);
    } else if (c < ' ') {
      json.append(String.format("\\u%04x", (int) c));
    } else {
      json.append(c);
    }
  }
}
