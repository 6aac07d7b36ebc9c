package org.gongkai.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.generated.Grid.Cell;
import org.gongkai.generated.Grid.Role;
import org.gongkai.generated.Grid.Slot;

/** Writes tables as Word markup. */
final class DocxTables {
  private final ReportPlan plan;
  private final DocxRuns runs;

  DocxTables(ReportPlan plan, DocxRuns runs) {
    this.plan = plan;
    this.runs = runs;
  }

  /** {@code content} in a layout table of one cell. */
  static String layout(String content) {
    return "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol"
        + " w:w=\"9000\"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w=\"9000\""
        + " w:type=\"dxa\"/></w:tcPr>"
        + content
        + "<w:p/></w:tc></w:tr></w:tbl>";
  }

  /** The table with what stands around it. */
  String table(Grid original) {
    Grid grid = plan.has(Quirk.FLAT_MERGE) ? original.unmerged(false) : original;
    StringBuilder out = new StringBuilder("<w:tbl><w:tblPr><w:tblStyle w:val=\"a3\"/>");
    out.append("<w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>");
    out.append("<w:gridCol w:w=\"900\"/>".repeat(grid.columns())).append("</w:tblGrid>");
    for (List<Slot> row : grid.slots()) {
      String text = row(row, "");
      out.append(plan.has(Quirk.SDT) && runs.oneIn(9) ? runs.sdt(text) : text);
      if (plan.has(Quirk.DELETED_ROW) && runs.oneIn(6)) {
        out.append(deletedRow(row));
      }
    }
    out.append("</w:tbl>");
    String result = out.toString();
    if (plan.has(Quirk.NESTED)) {
      result = layout(result);
    }
    return plan.has(Quirk.SDT_TABLE) ? runs.sdt(result) : result;
  }

  private String row(List<Slot> row, String properties) {
    StringBuilder out = new StringBuilder("<w:tr>").append(properties);
    for (Slot slot : row) {
      String cell = cell(slot);
      out.append(plan.has(Quirk.SDT) && runs.oneIn(12) ? runs.sdt(cell) : cell);
    }
    return out.append("</w:tr>").toString();
  }

  private String cell(Slot slot) {
    Cell cell = slot.cell();
    StringBuilder out = new StringBuilder("<w:tc><w:tcPr><w:tcW w:w=\"");
    out.append(900 * cell.colspan()).append("\" w:type=\"dxa\"/>");
    if (cell.colspan() > 1) {
      out.append("<w:gridSpan w:val=\"").append(cell.colspan()).append("\"/>");
    }
    if (cell.rowspan() > 1) {
      out.append(slot.first() ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
    }
    out.append("</w:tcPr>").append(slot.first() ? paragraphs(cell) : "<w:p/>");
    return out.append("</w:tc>").toString();
  }

  private String paragraphs(Cell cell) {
    boolean number = cell.role() == Role.NUMBER;
    List<String> lines = new ArrayList<>();
    for (String line : cell.text().split("\n", -1)) {
      lines.add(number ? runs.number(line) : runs.text(line));
    }
    if (lines.size() == 1) {
      return runs.around(runs.paragraph("", lines.get(0)));
    }
    if (runs.oneIn(2)) {
      return runs.paragraph("", String.join("<w:r><w:br/></w:r>", lines));
    }
    return lines.stream().map(l -> runs.paragraph("", l)).collect(Collectors.joining());
  }

  private String deletedRow(List<Slot> row) {
    StringBuilder out = new StringBuilder("<w:tr><w:trPr><w:del w:id=\"");
    out.append(runs.nextId()).append("\" w:author=\"office\"/></w:trPr>");
    for (Slot slot : row) {
      int span = slot.cell().colspan();
      out.append("<w:tc><w:tcPr>");
      out.append(span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "");
      out.append(slot.cell().rowspan() > 1 ? "<w:vMerge/>" : "");
      out.append("</w:tcPr>").append(runs.paragraph("", runs.deleted(Integer.toString(7 + span))));
      out.append("</w:tc>");
    }
    return out.append("</w:tr>").toString();
  }
}
