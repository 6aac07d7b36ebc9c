package org.gongkai.generated;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.generated.Grid.Slot;
import org.gongkai.generated.Manuscript.Block;
import org.gongkai.generated.Manuscript.Line;
import org.gongkai.generated.Manuscript.Role;
import org.gongkai.generated.Manuscript.Table;

/** Writes a plan as Word's text: a tab before every cell, an empty line after every row. */
final class TextWriter {
  private final StringBuilder out = new StringBuilder();

  /** The bytes of {@code plan} as text. */
  byte[] write(ReportPlan plan) {
    List<Block> blocks = Manuscript.of(plan);
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Line line) {
        boolean indented = plan.has(Quirk.INDENTED) && line.role() != Role.TITLE;
        out.append(indented ? "　　" : "").append(line.full()).append('\n');
      } else if (blocks.get(i) instanceof Table table) {
        boolean more = i + 1 < blocks.size();
        writeTable(table, plan, more && blocks.get(i + 1) instanceof Line);
        if (more && blocks.get(i + 1) instanceof Table) {
          out.append('\n');
        }
      }
    }
    return encoded(plan);
  }

  private void writeTable(Table table, ReportPlan plan, boolean beforeLine) {
    Grid grid = table.grid();
    List<List<Slot>> rows = grid.slots();
    for (int r = 0; r < rows.size(); r++) {
      boolean end = r == rows.size() - 1 && beforeLine;
      boolean lost = plan.has(Quirk.LOST_AMOUNT) && end && endsWithMoney(grid);
      List<String> cells = cells(rows.get(r), plan);
      if (lost) {
        cells.remove(cells.size() - 1);
      }
      cells.forEach(c -> out.append('\t').append(c).append('\n'));
      if (end && table.form() && (lost || plan.has(Quirk.GLUED_HEADING))) {
        out.append(lost ? " " : "");
      } else {
        out.append('\n');
      }
    }
  }

  /** True where the last cell of {@code grid} is the amount of table 2. */
  private static boolean endsWithMoney(Grid grid) {
    return grid.rows().get(0).get(0).role() == Grid.Role.BANNER;
  }

  private static List<String> cells(List<Slot> row, ReportPlan plan) {
    List<String> cells = new ArrayList<>();
    for (Slot slot : row) {
      if (slot.first()) {
        cells.add(slot.cell().text());
      } else if (!plan.has(Quirk.DROP_BLANK)) {
        cells.add("");
      }
    }
    return cells;
  }

  private byte[] encoded(ReportPlan plan) {
    String text = plan.has(Quirk.CRLF) ? out.toString().replace("\n", "\r\n") : out.toString();
    if (plan.has(Quirk.TEXT_GBK)) {
      return text.replace('\u00a0', ' ').getBytes(Charset.forName("GBK"));
    }
    return (plan.has(Quirk.BOM) ? "\ufeff" + text : text).getBytes(StandardCharsets.UTF_8);
  }
}
