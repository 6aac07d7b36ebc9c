package org.gongkai;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Cell;
import org.gongkai.internal.document.Division;
import org.gongkai.internal.document.Table;
import org.gongkai.internal.form.BoundCell;
import org.gongkai.internal.section.Item;
import org.gongkai.internal.section.Prose;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.jspecify.annotations.Nullable;

/** Words how a document was understood, for people. Used once. */
final class Inspection {
  private static final int LONGEST = 40;

  private final Reading reading;
  private final Conversion conversion;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, String> leaves = new HashMap<>();

  private Inspection(Reading reading, Conversion conversion) {
    this.reading = reading;
    this.conversion = conversion;
    for (BoundCell cell : reading.binding().cells()) {
      if (cell != null) {
        leaves.put(
            key(cell.table(), cell.row(), cell.column()),
            cell.leaf().pointer() + " " + shown(cell));
      }
    }
  }

  static String of(Reading reading, Conversion conversion) {
    var inspection = new Inspection(reading, conversion);
    inspection.identity();
    inspection.sections();
    inspection.tables(reading.document().blocks());
    inspection.leftOver();
    inspection.findings();
    return inspection.text.toString();
  }

  private static String key(int table, int row, int column) {
    return table + "/" + row + "/" + column;
  }

  private static String shown(BoundCell cell) {
    Object number = cell.value().number();
    return number == null ? cell.value().kind().name() : "= " + number;
  }

  private void line(String words) {
    text.append(words).append('\n');
  }

  private void identity() {
    Report report = conversion.report();
    Source source = conversion.source();
    line(source.path() + ": " + source.format() + ", " + source.bytes() + " bytes");
    line("form      " + (report.form() == null ? "-" : report.form().code()));
    line("title     " + or(report.title()));
    line("agency    " + or(report.agency()));
    line("year      " + or(report.year()));
    line("period    " + or(report.period().from()) + " to " + or(report.period().to()));
    Coverage coverage = conversion.coverage();
    line(
        "numbers   "
            + coverage.expected()
            + " expected, "
            + coverage.read()
            + " read, "
            + coverage.blank()
            + " blank, "
            + coverage.missing()
            + " missing, "
            + coverage.notUnderstood()
            + " not understood");
    CheckCounts checks = conversion.checks();
    line(
        "equations "
            + checks.passed()
            + " passed, "
            + checks.failed()
            + " failed, "
            + checks.notAssessable()
            + " not assessable");
  }

  private static String or(@Nullable Object value) {
    return value == null ? "-" : value.toString();
  }

  private void sections() {
    line("");
    line("Sections");
    for (Section section : conversion.report().sections()) {
      line(
          "  "
              + section.heading()
              + "  ["
              + section.kind().code()
              + ", "
              + section.paragraphs().size()
              + " paragraphs]");
    }
  }

  private void tables(List<Block> blocks) {
    for (Block block : blocks) {
      if (block instanceof Division division) {
        tables(division.blocks());
      } else if (block instanceof Table table) {
        table(table);
        table.cells().forEach(cell -> tables(cell.blocks()));
      }
    }
  }

  private void table(Table table) {
    boolean mapped = reading.binding().mapped().contains(table.number());
    line("");
    line(
        "Table "
            + table.number()
            + " ("
            + table.rows()
            + " rows, "
            + table.columns()
            + " columns)"
            + (mapped ? "" : ", none of the form's"));
    int row = -1;
    for (Cell cell : table.cells()) {
      if (cell.row() != row) {
        row = cell.row();
        line("  row " + row);
      }
      String leaf = leaves.get(key(table.number(), cell.row(), cell.column()));
      String words = holdsTable(cell) ? "(a table)" : shortened(cell.text());
      line("    " + cell.column() + span(cell) + " " + words + (leaf == null ? "" : "  → " + leaf));
    }
  }

  private static boolean holdsTable(Cell cell) {
    return cell.blocks().stream().anyMatch(Table.class::isInstance);
  }

  private static String span(Cell cell) {
    boolean single = cell.rowSpan() == 1 && cell.columnSpan() == 1;
    return single ? "" : " (" + cell.rowSpan() + "×" + cell.columnSpan() + ")";
  }

  private static String shortened(String words) {
    String tidy = Prose.tidy(words);
    return tidy.length() > LONGEST ? tidy.substring(0, LONGEST) + "…" : tidy;
  }

  private void leftOver() {
    List<Item> items = reading.outline().items();
    var left = new ArrayList<Item>(items.subList(0, reading.outline().from()));
    left.addAll(items.subList(reading.outline().to(), items.size()));
    if (!left.isEmpty()) {
      line("");
      line("Outside the report");
      left.forEach(item -> line("  " + shortened(item.text())));
    }
  }

  private void findings() {
    line("");
    line("Findings");
    for (Finding finding : conversion.findings()) {
      line(
          "  "
              + finding.severity().code()
              + " "
              + finding.rule()
              + (finding.path() == null ? "" : " " + finding.path())
              + ": "
              + finding.message());
    }
  }
}
