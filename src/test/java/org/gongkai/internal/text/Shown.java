package org.gongkai.internal.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.gongkai.GongkaiException;
import org.gongkai.Limits;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Cell;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.internal.document.Table;
import org.gongkai.internal.limit.Budget;

/** Reads text and shows what was read, one string a block: a table as [cell|cell / cell|cell]. */
final class Shown {
  private Shown() {}

  static List<String> of(String... lines) throws GongkaiException {
    return of(document(String.join("\n", lines), Limits.DEFAULT));
  }

  static Document document(String text, Limits limits) throws GongkaiException {
    return TextExtractor.extract(
        text.getBytes(UTF_8),
        new Budget(limits),
        line -> line.strip().matches("[一二三]、标题"),
        line -> line.strip().matches("[一二三]、标题.*"));
  }

  static List<String> of(Document document) {
    List<String> shown = new ArrayList<>();
    for (Block block : document.blocks()) {
      shown.add(block instanceof Table table ? of(table) : ((Paragraph) block).text());
    }
    return shown;
  }

  private static String of(Table table) {
    var rows = new StringJoiner(" / ", "[", "]");
    for (int row = 0; row < table.rows(); row++) {
      var cells = new StringJoiner("|");
      for (Cell cell : table.cells()) {
        if (cell.row() == row) {
          String span = cell.columnSpan() > 1 ? "×" + cell.columnSpan() : "";
          cells.add(cell.text().replace("\n", "⏎") + span);
        }
      }
      rows.add(cells.toString());
    }
    return rows.toString();
  }
}
