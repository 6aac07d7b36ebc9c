package org.gongkai.internal.rtf;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.GongkaiException;
import org.gongkai.Limits;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Cell;
import org.gongkai.internal.document.Division;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.internal.document.Picture;
import org.gongkai.internal.document.Remark;
import org.gongkai.internal.document.Table;
import org.gongkai.internal.limit.Budget;

/** RTF for tests, and what was read of it as text. */
final class Rtf {
  private static final Charset GBK = Charset.forName("GBK");

  /** As Word writes it on a Chinese computer; font 1 is Chinese, 2 Western, 3 made of signs. */
  private static final String HEAD =
      "{\\rtf1\\ansi\\ansicpg936\\deff2{\\fonttbl{\\f1\\fnil\\fcharset134"
          + "{\\*\\panose 02010600030101010101}\\'cb\\'ce\\'cc\\'e5;}{\\f2\\froman\\fcharset0"
          + " Times New Roman;}{\\f3\\fnil\\fcharset2 Wingdings;}}";

  private Rtf() {}

  static Document of(String body) {
    return bytes((HEAD + body + "}").getBytes(StandardCharsets.ISO_8859_1));
  }

  /** A whole file. */
  static Document file(String text) {
    return bytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  static Document bytes(byte[] bytes) {
    try {
      return RtfExtractor.extract(bytes, new Budget(Limits.DEFAULT));
    } catch (GongkaiException e) {
      return fail(e);
    }
  }

  /** Characters as the bytes of GBK, escaped. */
  static String gbk(String words) {
    var out = new StringBuilder();
    for (byte b : words.getBytes(GBK)) {
      out.append(String.format("\\'%02x", b & 0xff));
    }
    return out.toString();
  }

  /** Characters as Unicode escapes. */
  static String u(String words) {
    var out = new StringBuilder();
    words.chars().forEach(c -> out.append("\\u").append((short) c).append('?'));
    return out.toString();
  }

  /** The paragraphs that are no tables, with their labels. */
  static List<String> paragraphs(String body) {
    return of(body).blocks().stream()
        .map(block -> block instanceof Paragraph paragraph ? paragraph.printed() : "#")
        .toList();
  }

  /** The only paragraph. */
  static String text(String body) {
    List<String> paragraphs = paragraphs(body);
    return paragraphs.size() == 1 ? paragraphs.get(0) : paragraphs.toString();
  }

  /** Everything in one line: tables in [], rows and columns that a cell spans behind it. */
  static String shown(Document document) {
    return shown(document.blocks());
  }

  static String shown(List<Block> blocks) {
    List<String> all = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        String role = paragraph.role() == Paragraph.Role.BODY ? "" : paragraph.role() + ":";
        String label = paragraph.label().isEmpty() ? "" : "<" + paragraph.label() + ">";
        all.add(role + label + paragraph.text());
      } else if (block instanceof Table table) {
        all.add(shown(table));
      } else if (block instanceof Picture) {
        all.add("PICTURE");
      } else if (block instanceof Division division) {
        all.add(shown(division.blocks()));
      }
    }
    return String.join(" | ", all);
  }

  private static String shown(Table table) {
    var out = new StringBuilder("[");
    int row = -1;
    for (Cell cell : table.cells()) {
      out.append(row < 0 ? "" : cell.row() > row ? " / " : ", ");
      row = cell.row();
      out.append(shown(cell.blocks()));
      if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
        out.append(" ").append(cell.rowSpan()).append('x').append(cell.columnSpan());
      }
    }
    return out.append(table.cutOff() ? "..." : "").append("]").toString();
  }

  /** How often something of this kind was reported. */
  static int remarks(Document document, Remark.Kind kind) {
    return document.remarks().stream()
        .filter(remark -> remark.kind() == kind)
        .mapToInt(Remark::count)
        .sum();
  }
}
