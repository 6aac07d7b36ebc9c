package org.gongkai.internal.table;

import java.util.List;
import java.util.StringJoiner;
import org.gongkai.internal.form.Column.Kind;
import org.gongkai.internal.form.FormSchema;
import org.gongkai.internal.form.Leaf;
import org.gongkai.internal.form.TableKind;
import org.gongkai.report.Form;

/** Makes the page that says what the columns of the tables hold. */
final class FieldsPage {
  private static final String INTRODUCTION =
      """
      # Columns of the tables

      `convert FOLDER -o OUT --format csv` and `--format parquet` write three tables. This page is made from the form's records.

      | table | one row |
      | --- | --- |
      | `reports` | a report |
      | `cells` | a number of the form in a report, for every table that was found in it, blank or not |
      | `findings` | a finding about a report |

      They are joined by `report`, which is the path as given, `#` and the number of the report in the file, from 1: the path tells files of equal content apart, the number the reports of one file.

      | type | in CSV | in Parquet |
      | --- | --- | --- |
      | text | as it is | `STRING` |
      | integer | digits | `INT64` |
      | decimal | plain digits, exactly as printed | `DECIMAL(38, 18)`; null where a number has more digits than that |
      | date | 2023-12-31 | `DATE` |
      | boolean | true, false | `BOOLEAN` |
      | list of text | a JSON array | `LIST` of `STRING` |

      CSV is RFC 4180 in UTF-8: lines end in CR LF, the first names the columns. Null is an empty field, an empty text is `""`. With `--excel` there is a byte-order mark, and text
      that a spreadsheet could take for a formula (it begins with = + - @, also in full width, a tab or a line's end) has an apostrophe before it; numbers stay as they are.
      Parquet is compressed by Snappy; DuckDB, pandas and Spark read it. Names hold dots: `"requests.received.total"` in DuckDB, `` `requests.received.total` `` in Spark.

      In `cells`, `count` is for sums of counts; `value` has counts and money alike, exactly. Do not add up money without looking at `unit`.
      """;

  private final StringBuilder page = new StringBuilder();

  private FieldsPage() {}

  static String text() {
    var fields = new FieldsPage();
    fields.page.append(INTRODUCTION);
    long leaves = new LeafColumns().columns().size();
    List<Column> reports = Table.REPORTS.columns();
    fields.columns("reports", reports.subList(0, (int) (reports.size() - leaves)));
    fields.page.append(
        """

        Then come the numbers of all revisions of the form, each named by its whole path; they are listed [below](#the-numbers-of-the-form). What two revisions have under the same path
        is one column. An amount of money is two: its value and its unit.
        """);
    fields.columns("cells", Table.CELLS.columns());
    fields.columns("findings", Table.FINDINGS.columns());
    fields.numbers();
    return fields.page.toString();
  }

  private void columns(String title, List<Column> columns) {
    page.append("\n## `").append(title).append("`\n\n");
    line("column", "type", "holds", "内容");
    line("---", "---", "---", "---");
    for (Column column : columns) {
      line(code(column.name()), type(column.type()), column.en(), column.zh());
    }
  }

  private static String type(ColumnType type) {
    return switch (type) {
      case TEXT -> "text";
      case INTEGER -> "integer";
      case DECIMAL -> "decimal";
      case DATE -> "date";
      case BOOLEAN -> "boolean";
      case TEXT_LIST -> "list of text";
    };
  }

  private void numbers() {
    page.append(
        """

        ## The numbers of the form

        In `cells`, the path is divided: its first name is `table`, its last is `column`, those between are `row`. The labels are `rowLabel` and `columnLabel`.
        """);
    for (Form form : Form.values()) {
      for (TableKind table : TableKind.values()) {
        page.append("\n### Form ").append(form.code()).append(": ");
        page.append(table.section().heading().substring(2)).append("\n\n");
        line("column of `reports`", "type", "row", "column");
        line("---", "---", "---", "---");
        FormSchema.of(form).leaves().stream()
            .filter(leaf -> leaf.row().table() == table)
            .forEach(this::number);
      }
    }
  }

  private void number(Leaf leaf) {
    String path = leaf.pointer().substring(1).replace('/', '.');
    String row = LeafName.rowLabel(leaf);
    String column = LeafName.columnLabel(leaf);
    if (leaf.column().kind() == Kind.MONEY) {
      line(code(path + ".value"), "decimal", row, column);
      line(code(path + ".unit"), "text", row, column);
    } else {
      line(code(path), "integer", row, column);
    }
  }

  private static String code(String name) {
    return "`" + name + "`";
  }

  private void line(String... cells) {
    var line = new StringJoiner(" | ", "| ", " |\n");
    for (String cell : cells) {
      line.add(cell);
    }
    page.append(line);
  }
}
