package org.gongkai.internal.table;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.Conversion;
import org.gongkai.Finding;
import org.jspecify.annotations.Nullable;

/** The table of findings. */
final class FindingRows {
  private record Found(Conversion conversion, String report, Finding finding) {}

  private static final Fields<Found> FIELDS = fields();
  static final List<Column> COLUMNS = FIELDS.columns();

  private FindingRows() {}

  static List<@Nullable Object[]> of(Conversion conversion) {
    String report = Rows.key(conversion);
    var rows = new ArrayList<@Nullable Object[]>(conversion.findings().size());
    for (Finding finding : conversion.findings()) {
      rows.add(FIELDS.row(new Found(conversion, report, finding), 0));
    }
    return rows;
  }

  private static Fields<Found> fields() {
    var fields = new Fields<Found>();
    fields
        .text("report", "key of the report", "报告的键", Found::report)
        .text("path", "the file as given", "文件路径", f -> f.conversion().source().path())
        .text(
            "agency", "the body whose report it is", "行政机关", f -> f.conversion().report().agency())
        .integer("year", "the year reported on", "年度", f -> f.conversion().report().year())
        .text("rule", "code of the rule, see RULES.md", "规则代码", f -> f.finding().rule())
        .text("severity", "error, warning or info", "严重程度", f -> f.finding().severity().code())
        .text("pointer", "JSON pointer to the value", "所指数值的路径", f -> f.finding().path())
        .list(
            "cells", "JSON pointers of the equation's values", "算式各项的路径", f -> f.finding().cells());
    addNumbers(fields);
    fields
        .text(
            "cause", "the same for findings of one cause", "原因标识，同一原因者相同", f -> f.finding().cause())
        .text("message", "one sentence in English", "说明（英文）", f -> f.finding().message())
        .text("messageZh", "one sentence in Chinese", "说明（中文）", f -> f.finding().messageZh())
        .list("evidence", "quoted passages or cells", "引用的原文", f -> f.finding().evidence());
    return fields;
  }

  private static void addNumbers(Fields<Found> fields) {
    fields
        .add(
            "expected",
            ColumnType.DECIMAL,
            "the number that would be right",
            "应有的数值",
            f -> f.finding().expected())
        .add(
            "actual",
            ColumnType.DECIMAL,
            "the number that is there, or a count",
            "实际的数值或数目",
            f -> f.finding().actual())
        .text(
            "suspect",
            "JSON pointer of the one cell that is to blame",
            "疑似有误的单元格路径",
            f -> f.finding().suspect())
        .add(
            "suspectValue",
            ColumnType.DECIMAL,
            "what that cell should hold",
            "该单元格应有的数值",
            f -> f.finding().suspectValue());
  }
}
