package org.gongkai.generated;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.generated.Grid.Cell;
import org.gongkai.generated.Grid.Role;
import org.gongkai.generated.Grid.Slot;

/** Writes tables as RTF: the rows say where their cells end. */
final class RtfTables {
  private static final int COLUMN = 900;

  private final ReportPlan plan;
  private final RtfRuns runs;

  RtfTables(ReportPlan plan, RtfRuns runs) {
    this.plan = plan;
    this.runs = runs;
  }

  /** The paragraph properties inside {@code depth} tables. */
  static String in(int depth) {
    return depth == 0 ? "" : depth == 1 ? "\\intbl " : "\\intbl\\itap" + depth + " ";
  }

  /** {@code content}, which stands one table deeper, in a layout table of one cell. */
  static String layout(String content, int depth) {
    return content
        + "\\pard\\plain "
        + in(depth + 1)
        + endOfCell(depth + 1)
        + endOfRow("\\trowd\\trleft0\\cellx9000", depth + 1, false);
  }

  private static String endOfCell(int depth) {
    return depth == 1 ? "\\cell\r\n" : "\\nestcell\r\n";
  }

  private static String endOfRow(String description, int depth, boolean deleted) {
    String row = description + (depth == 1 ? "\\row " : "\\nestrow ");
    String marked = deleted ? RtfRuns.deletedRow(row) : row;
    return depth == 1
        ? "{" + marked + "}\r\n"
        : "{\\*\\nesttableprops" + marked + "}{\\nonesttables\\par }\r\n";
  }

  /** The table inside {@code depth} tables, with what stands around it. */
  String table(Grid original, int depth) {
    Grid grid = plan.has(Quirk.FLAT_MERGE) ? original.unmerged(false) : original;
    int own = plan.has(Quirk.NESTED) ? depth + 2 : depth + 1;
    boolean wide = runs.oneIn(2);
    StringBuilder out = new StringBuilder();
    for (List<Slot> row : grid.slots()) {
      out.append(row(row, own, wide, false));
      if (plan.has(Quirk.DELETED_ROW) && runs.oneIn(6)) {
        out.append(row(row, own, wide, true));
      }
    }
    return plan.has(Quirk.NESTED) ? layout(out.toString(), depth) : out.toString();
  }

  private String row(List<Slot> row, int depth, boolean wide, boolean deleted) {
    String description = description(row, wide);
    StringBuilder out = new StringBuilder();
    if (depth == 1 && runs.oneIn(2)) {
      out.append(description);
    }
    for (Slot slot : row) {
      Cell cell = slot.cell();
      String end = endOfCell(depth);
      if (deleted) {
        String old = runs.deleted(Integer.toString(7 + cell.colspan()));
        out.append("\\pard\\plain ").append(in(depth)).append(old).append(end);
      } else {
        out.append(slot.first() ? cell(cell, depth, end) : "\\pard\\plain " + in(depth) + end);
      }
      for (int more = 1; !wide && more < cell.colspan(); more++) {
        out.append("\\pard\\plain ").append(in(depth)).append(end);
      }
    }
    return out.append(endOfRow(description, depth, deleted)).toString();
  }

  private String description(List<Slot> row, boolean wide) {
    StringBuilder out = new StringBuilder("\\trowd\\trgaph108\\trleft-108");
    int edge = -108;
    for (Slot slot : row) {
      Cell cell = slot.cell();
      int parts = wide ? 1 : cell.colspan();
      for (int part = 0; part < parts; part++) {
        edge += wide ? COLUMN * cell.colspan() : COLUMN;
        if (cell.rowspan() > 1) {
          out.append(slot.first() ? "\\clvmgf" : "\\clvmrg");
        }
        if (parts > 1) {
          out.append(part == 0 ? "\\clmgf" : "\\clmrg");
        }
        out.append("\\clbrdrt\\brdrs\\cellx").append(edge);
      }
    }
    return out.toString();
  }

  private String cell(Cell cell, int depth, String end) {
    boolean number = cell.role() == Role.NUMBER;
    List<String> lines = new ArrayList<>();
    for (String line : cell.text().split("\n", -1)) {
      lines.add(number ? runs.number(line) : runs.text(line));
    }
    if (lines.size() == 1) {
      return runs.around(in(depth), lines.get(0), end);
    }
    if (runs.oneIn(2)) {
      return "\\pard\\plain " + in(depth) + String.join("\\line ", lines) + end;
    }
    String between = "\\par\\pard\\plain " + in(depth);
    return "\\pard\\plain " + in(depth) + String.join(between, lines) + end;
  }
}
