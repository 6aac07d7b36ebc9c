package org.gongkai.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.CellKind;
import org.gongkai.Finding;
import org.gongkai.Rule;
import org.gongkai.internal.document.Blank;

/** Words what went wrong while a table was bound. */
final class FormFindings {
  private static final int EXAMPLES = 5;

  private final FormSchema schema;
  private final List<Finding> findings = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private final Map<String, List<String>> extraColumns = new LinkedHashMap<>();
  private final Map<String, TableKind> extraColumnTables = new LinkedHashMap<>();
  private final Map<String, String> misspelt = new LinkedHashMap<>();
  private int noteCount;
  private final List<String> blanks = new ArrayList<>();
  private int blankCount;

  FormFindings(FormSchema schema) {
    this.schema = schema;
  }

  List<Finding> all() {
    var all = new ArrayList<>(findings);
    extraColumns.forEach(
        (label, evidence) -> {
          TableKind table = extraColumnTables.get(label);
          all.add(
              Finding.of(
                  Rule.LABEL_NOT_RECOGNIZED,
                  table == null ? null : "/" + table.code(),
                  "The column “" + label + "” is none of the form's.",
                  "“" + label + "”列不在格式之内。",
                  evidence));
        });
    if (noteCount > 0) {
      all.add(
          Finding.of(
                  Rule.CELL_NOTE,
                  null,
                  noteCount + " cells hold a note in brackets after their number.",
                  noteCount + "个单元格的数字后带有括注。",
                  notes)
              .withActual(noteCount));
    }
    addMisspelt(all);
    if (blankCount > 0) {
      all.add(
          Finding.of(
                  Rule.CELL_BLANK,
                  null,
                  blankCount + " cells hold no number; they are null, not 0.",
                  blankCount + "个单元格未填数字，按空值处理，不作0。",
                  blanks)
              .withActual(blankCount));
    }
    return all;
  }

  void cell(Leaf leaf, CellValue value, String raw) {
    if (value.kind() == CellKind.TEXT) {
      findings.add(
          Finding.of(
              Rule.CELL_NOT_UNDERSTOOD,
              leaf.pointer(),
              "“" + oneLine(raw) + "” is no number of the kind that the form asks for here.",
              "“" + oneLine(raw) + "”不是此栏应填的数字。",
              List.of(raw)));
    }
    if (value.kind() == CellKind.EMPTY || value.kind() == CellKind.NOT_APPLICABLE) {
      blankCount++;
      if (blanks.size() < EXAMPLES && !Blank.is(raw) && !blanks.contains(oneLine(raw))) {
        blanks.add(oneLine(raw));
      }
    }
    if (value.note() != null) {
      noteCount++;
      if (notes.size() < EXAMPLES) {
        notes.add(oneLine(raw));
      }
    }
  }

  void rowNotUnderstood(Row row, DataRow data) {
    int values = data.values().size();
    int headings = data.slots.size();
    if (data.ambiguous) {
      findings.add(
          Finding.of(
              Rule.CELL_NOT_UNDERSTOOD,
              row.path(),
              "The document has this row more than once, with different numbers; which of them counts"
                  + " cannot be told.",
              "文中此行不止一处，数字不同，无法确定以哪一处为准。",
              data.values().stream().map(CellView::raw).toList()));
      return;
    }
    findings.add(
        Finding.of(
            Rule.CELL_NOT_UNDERSTOOD,
            row.path(),
            "The row has "
                + values
                + " cells below "
                + headings
                + " headings; which number stands where cannot be told.",
            "该行有" + values + "个单元格，表头有" + headings + "列，无法确定各数字所在的列。",
            data.values().stream().map(CellView::raw).toList()));
  }

  void disputed(Leaf leaf, String raw) {
    findings.add(
        Finding.of(
            Rule.CELL_NOT_UNDERSTOOD,
            leaf.pointer(),
            "The document has this table twice, with different numbers here; which of them counts"
                + " cannot be told.",
            "文中此表不止一处，此栏数字不同，无法确定以哪一处为准。",
            List.of(raw)));
  }

  void rowMissing(Row row) {
    findings.add(
        Finding.of(
            Rule.ROW_MISSING,
            row.path(),
            "The row “" + row.label() + "” is missing.",
            "缺少“" + row.label() + "”行。",
            List.of()));
  }

  void columnMissing(Row row, Column column) {
    String label = column.label().get(0);
    findings.add(
        Finding.of(
            Rule.COLUMN_MISSING,
            schema.leaves().get(row.leaf(column)).pointer(),
            "The column “" + label + "” is missing.",
            "缺少“" + label + "”列。",
            List.of()));
  }

  void cellMissing(Leaf leaf) {
    String column = leaf.column().label().get(0);
    String row = leaf.row().label();
    findings.add(
        Finding.of(
            Rule.CELL_MISSING,
            leaf.pointer(),
            "The row “" + row + "” ends before its cell in the column “" + column + "”.",
            "“" + row + "”行缺少“" + column + "”一格。",
            List.of()));
  }

  void misspelt(CellView printed, String label) {
    misspelt.putIfAbsent(oneLine(printed.raw()), label);
  }

  private void addMisspelt(List<Finding> all) {
    if (!misspelt.isEmpty()) {
      var evidence = new ArrayList<String>();
      misspelt.forEach((printed, label) -> evidence.add(printed + " → " + label));
      all.add(
          Finding.of(
                  Rule.LABEL_MISSPELT,
                  null,
                  misspelt.size() + " labels are not printed as in the form, but were understood.",
                  misspelt.size() + "个行列标题与格式用语不尽相同，已按相近标题理解。",
                  evidence)
              .withActual(misspelt.size()));
    }
  }

  void extraColumn(TableKind table, CellView heading, CellView value) {
    String label = oneLine(heading.raw());
    if (!value.blank()) {
      extraColumnTables.put(label, table);
      extraColumns.computeIfAbsent(label, l -> new ArrayList<>()).add(value.raw());
    }
  }

  void extraRow(TableKind table, List<String> words) {
    findings.add(
        Finding.of(
            Rule.LABEL_NOT_RECOGNIZED,
            "/" + table.code(),
            "The row “" + oneLine(words.get(0)) + "” is none of the form's.",
            "“" + oneLine(words.get(0)) + "”行不在格式之内。",
            words));
  }

  void repeated(TableKind table, List<DataRow> copy) {
    findings.add(
        Finding.of(
                Rule.TABLE_REPEATED,
                "/" + table.code(),
                "Another table has " + copy.size() + " rows of this one; it was not read.",
                "另有表格重复了本表的" + copy.size() + "行，未读取。",
                copy.stream().limit(EXAMPLES).map(FormFindings::words).toList())
            .withActual(copy.size()));
  }

  void headerNotRecognized(TableKind table) {
    findings.add(
        Finding.of(
            Rule.HEADER_NOT_RECOGNIZED,
            "/" + table.code(),
            "The table has no header that names its columns; they were taken in the form's order.",
            "表格没有可识别的表头，按格式规定的列序读取。",
            List.of()));
  }

  private static String words(DataRow row) {
    return String.join(
        "\t", row.grid.own().stream().map(CellView::raw).map(FormFindings::oneLine).toList());
  }

  private static String oneLine(String raw) {
    return Blank.remove(raw);
  }
}
