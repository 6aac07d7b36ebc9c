package org.gongkai.generated;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.generated.Grid.Cell;
import org.gongkai.generated.Grid.Role;

/** Writes tables as HTML. */
final class HtmlTables {
  private final ReportPlan plan;
  private final HtmlText text;
  private final Dice dice;

  HtmlTables(ReportPlan plan, HtmlText text) {
    this.plan = plan;
    this.text = text;
    this.dice = text.dice();
  }

  /** The table with what stands around it. */
  String table(Grid original) {
    Grid grid = plan.has(Quirk.FLAT_MERGE) ? original.unmerged(false) : original;
    StringBuilder out = new StringBuilder("<table border=\"1\" cellspacing=\"0\">");
    if (plan.has(Quirk.WORD_HTML)) {
      out = new StringBuilder("<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 ");
      out.append("style='border-collapse:collapse;mso-table-layout-alt:fixed'>");
    }
    out.append("<tbody>\n");
    for (int r = 0; r < grid.rows().size(); r++) {
      out.append(row(grid, r));
      if (plan.has(Quirk.EMPTY_ROWS) && dice.oneIn(7)) {
        out.append("<tr style=\"height:0\"></tr>\n");
      }
    }
    String result = out.append("</tbody></table>\n").toString();
    return plan.has(Quirk.NESTED)
        ? "<table width=\"100%\"><tr><td>" + result + "</td></tr></table>\n"
        : result;
  }

  private String row(Grid grid, int r) {
    StringBuilder out = new StringBuilder("<tr>");
    for (Cell cell : grid.rows().get(r)) {
      boolean header = cell.role() == Role.HEADER || cell.role() == Role.BANNER;
      boolean th = plan.has(Quirk.TH) && (header || dice.oneIn(15));
      String name = th ? "th" : "td";
      out.append('<').append(name).append(attributes(cell)).append('>').append(content(cell));
      out.append(unclosed() ? "" : "</" + name + ">");
    }
    return out.append(unclosed() ? "\n" : "</tr>\n").toString();
  }

  private boolean unclosed() {
    return plan.has(Quirk.UNCLOSED);
  }

  private String attributes(Cell cell) {
    int columns = cell.colspan();
    int rows = cell.rowspan();
    if (plan.has(Quirk.BAD_SPANS)) {
      columns = columns == 1 && dice.oneIn(12) ? 2 : columns;
      columns = columns == 7 && dice.oneIn(2) ? 20 : columns;
      rows = rows > 18 && dice.oneIn(2) ? rows + dice.between(1, 9) : rows;
    }
    StringBuilder out = new StringBuilder();
    out.append(columns > 1 ? " colspan=\"" + columns + "\"" : "");
    out.append(rows > 1 ? " rowspan=\"" + rows + "\"" : "");
    if (plan.has(Quirk.WORD_HTML)) {
      out.append(" style='padding:0cm 5.4pt;mso-border-alt:solid windowtext .5pt'");
    }
    return out.toString();
  }

  private String content(Cell cell) {
    List<String> lines = new ArrayList<>();
    for (String line : cell.text().split("\n", -1)) {
      lines.add(text.inline(line));
    }
    boolean paragraphs = plan.has(Quirk.STACKED_P) || plan.has(Quirk.WORD_HTML);
    if (!paragraphs) {
      return String.join("<br>", lines);
    }
    String open =
        plan.has(Quirk.WORD_HTML) ? "<p class=MsoNormal align=center>" : "<p align=\"center\">";
    return open + String.join("</p>\n" + open, lines) + (unclosed() ? "" : "</p>");
  }
}
