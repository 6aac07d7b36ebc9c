package org.gongkai.internal.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.Conversion;
import org.gongkai.Origin;
import org.gongkai.internal.form.FormSchema;
import org.gongkai.internal.form.Leaf;
import org.gongkai.internal.form.TableKind;
import org.gongkai.report.Form;
import org.gongkai.report.Money;
import org.jspecify.annotations.Nullable;

/** The table of cells. */
final class CellRows {
  /** A number of the form in a report. */
  private record Place(
      Conversion conversion,
      String report,
      Names names,
      @Nullable Object value,
      Origin.@Nullable Cell origin) {}

  /** What is the same in every report. */
  private record Names(
      String table, String row, String column, String rowLabel, String columnLabel) {
    static Names of(Leaf leaf) {
      return new Names(
          leaf.row().table().code(),
          LeafName.row(leaf),
          LeafName.column(leaf),
          LeafName.rowLabel(leaf),
          LeafName.columnLabel(leaf));
    }
  }

  private static final Map<Form, List<Names>> NAMES = new EnumMap<>(Form.class);
  private static final Fields<Place> FIELDS = fields();
  static final List<Column> COLUMNS = FIELDS.columns();

  static {
    for (Form form : Form.values()) {
      NAMES.put(form, FormSchema.of(form).leaves().stream().map(Names::of).toList());
    }
  }

  private CellRows() {}

  static List<@Nullable Object[]> of(Conversion conversion) {
    FormSchema schema = FormSchema.of(conversion.report());
    Set<TableKind> found = FormSchema.tables(conversion.report());
    @Nullable Object[] values = schema.values(conversion.report());
    List<Names> names = NAMES.getOrDefault(schema.form(), List.of());
    String report = Rows.key(conversion);
    var rows = new ArrayList<@Nullable Object[]>(values.length);
    for (Leaf leaf : schema.leaves()) {
      if (found.contains(leaf.row().table())) {
        Names of = names.get(leaf.index());
        Origin.Cell origin = origin(conversion, leaf);
        rows.add(FIELDS.row(new Place(conversion, report, of, values[leaf.index()], origin), 0));
      }
    }
    return rows;
  }

  private static Origin.@Nullable Cell origin(Conversion conversion, Leaf leaf) {
    Map<String, Origin> provenance = conversion.provenance();
    return provenance != null && provenance.get(leaf.pointer()) instanceof Origin.Cell cell
        ? cell
        : null;
  }

  private static Fields<Place> fields() {
    var fields = new Fields<Place>();
    fields
        .text("report", "key of the report", "报告的键", Place::report)
        .text("path", "the file as given", "文件路径", p -> p.conversion().source().path())
        .text(
            "agency", "the body whose report it is", "行政机关", p -> p.conversion().report().agency())
        .integer("year", "the year reported on", "年度", p -> p.conversion().report().year())
        .text(
            "form",
            "the form that the tables follow",
            "表格所用格式",
            p -> ReportColumns.form(p.conversion()))
        .text("table", "the table of the form", "表", p -> p.names().table())
        .text("row", "path of the row below the table", "行", p -> p.names().row())
        .text("column", "name of the column", "列", p -> p.names().column())
        .text("rowLabel", "the row as the form calls it", "行标题", p -> p.names().rowLabel())
        .text(
            "columnLabel", "the column as the form calls it", "列标题", p -> p.names().columnLabel());
    addNumber(fields);
    addOrigin(fields);
    return fields;
  }

  private static void addNumber(Fields<Place> fields) {
    fields
        .integer(
            "count",
            "the number of a cell that counts; null for money",
            "数量（金额栏为空）",
            p -> p.value() instanceof Long count ? count : null)
        .add(
            "value",
            ColumnType.DECIMAL,
            "the number, of counts and of money, exactly as printed",
            "数值（数量或金额，与原文一致）",
            CellRows::value)
        .text(
            "unit",
            "unit of money: yuan, tenThousandYuan or unstated; null for counts",
            "金额单位",
            p -> p.value() instanceof Money money ? money.unit().code() : null);
  }

  private static @Nullable BigDecimal value(Place place) {
    if (place.value() instanceof Money money) {
      return money.value();
    }
    return place.value() instanceof Long count ? BigDecimal.valueOf(count) : null;
  }

  private static void addOrigin(Fields<Place> fields) {
    fields
        .text(
            "kind",
            "what the cell holds: NUMBER, ZERO, EMPTY, NOT_APPLICABLE, TEXT; null where there is no"
                + " such cell",
            "单元格内容的种类；没有该格时为空",
            p -> p.origin() == null ? null : p.origin().kind().name())
        .integer(
            "sourceTable",
            "0-based number of the table in the document",
            "原文第几张表（从0起）",
            p -> p.origin() == null ? null : p.origin().table())
        .integer(
            "sourceRow",
            "0-based row in its grid",
            "原表第几行（从0起）",
            p -> p.origin() == null ? null : p.origin().row())
        .integer(
            "sourceColumn",
            "0-based column in its grid",
            "原表第几列（从0起）",
            p -> p.origin() == null ? null : p.origin().column())
        .text(
            "raw",
            "the cell's text, untouched",
            "单元格原文",
            p -> p.origin() == null ? null : p.origin().raw());
  }
}
