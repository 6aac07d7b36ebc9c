package org.gongkai.generated;

import org.gongkai.generated.Grid.Cell;
import org.gongkai.generated.Grid.Role;

/** Writes tables as Word does in its web pages. */
final class MhtmlTables {
  private static final String TABLE =
      "<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0\n style='border-collapse:collapse;mso-table-layout-alt:fixed;border:none;mso-border-alt:\n solid windowtext .5pt;mso-padding-alt:0cm 5.4pt 0cm 5.4pt'>\n";

  private final ReportPlan plan;
  private final MhtmlText text;

  MhtmlTables(ReportPlan plan, MhtmlText text) {
    this.plan = plan;
    this.text = text;
  }

  /** {@code content} in a layout table of one cell. */
  static String layout(String content) {
    return TABLE + " <tr>\n  <td width=900 valign=top>\n" + content + "  </td>\n </tr>\n</table>\n";
  }

  /** The table with what stands around it. */
  String table(Grid original) {
    Grid grid = plan.has(Quirk.FLAT_MERGE) ? original.unmerged(false) : original;
    StringBuilder out = new StringBuilder(TABLE);
    for (int r = 0; r < grid.rows().size(); r++) {
      out.append(" <tr style='mso-yfti-irow:").append(r).append("'>\n");
      for (Cell cell : grid.rows().get(r)) {
        out.append(cell(cell));
      }
      out.append(" </tr>\n");
    }
    String result = out.append(widths(grid.columns())).append("</table>\n").toString();
    return plan.has(Quirk.NESTED) ? layout(result) : result;
  }

  /** The last row of a table that Word writes for its columns. */
  private String widths(int columns) {
    if (!text.dice().oneIn(2)) {
      return "";
    }
    return " <![if !supportMisalignedColumns]>\n <tr height=0>\n"
        + "  <td width=94 style='border:none'></td>\n".repeat(columns)
        + " </tr>\n <![endif]>\n";
  }

  private String cell(Cell cell) {
    boolean number = cell.role() == Role.NUMBER;
    String columns = cell.colspan() > 1 ? " colspan=" + cell.colspan() : "";
    String rows = cell.rowspan() > 1 ? " rowspan=" + cell.rowspan() : "";
    StringBuilder out = new StringBuilder("  <td width=94").append(columns).append(rows);
    out.append(" style='width:70.9pt;border:solid windowtext 1.0pt;\n  padding:0cm 5.4pt'>\n");
    for (String line : cell.text().split("\n", -1)) {
      String inside =
          line.isEmpty() ? "<o:p>&nbsp;</o:p>" : number ? text.number(line) : text.text(line);
      out.append("  <p class=MsoNormal align=center style='text-align:center'>");
      out.append(inside).append("</p>\n");
    }
    return out.append("  </td>\n").toString();
  }
}
