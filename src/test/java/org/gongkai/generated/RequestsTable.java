package org.gongkai.generated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.generated.FormRows.Level;
import org.gongkai.generated.FormRows.Request;
import org.gongkai.generated.Grid.Cell;
import org.gongkai.generated.Grid.Role;

/** Makes table 3. */
final class RequestsTable {
  private static final String NOTE = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

  private final ReportPlan plan;
  private final Set<Quirk> quirks;
  private final Labels labels;
  private final Dice dice;
  private final List<Request> rows = new ArrayList<>();
  private final List<String> columns = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final int stub;

  RequestsTable(ReportPlan plan, Labels labels, Dice dice) {
    this.plan = plan;
    this.quirks = plan.quirks();
    this.labels = labels;
    this.dice = dice;
    for (Request row : FormRows.requests(plan.form())) {
      if (plan.entries().containsKey("requests/" + row.path() + "/total")) {
        rows.add(row);
      }
    }
    for (int i = 1; i < FormRows.APPLICANTS.size(); i++) {
      if (plan.entries().containsKey("requests/received/" + FormRows.APPLICANTS.get(i))) {
        columns.add(FormRows.APPLICANTS.get(i));
        words.add(FormRows.ORGANISATION_LABELS.get(i - 1));
      }
    }
    this.stub = quirks.contains(Quirk.STUB_LOST) ? 1 : 3;
  }

  /** The note on the sums as this report prints it. */
  static String note(ReportPlan plan) {
    return plan.quirks().contains(Quirk.SHORTEN) ? NOTE.replace('勾', '钩') : NOTE;
  }

  /** The table, in one or two parts. */
  List<Grid> grids() {
    List<List<Cell>> all = header();
    int headerRows = all.size();
    String group = "";
    boolean results = false;
    for (Request row : rows) {
      List<Cell> cells = new ArrayList<>();
      if (stub == 3 && row.level() != Level.TOP && !results) {
        cells.add(label(labels.of(FormRows.RESULTS)).spanning(1, count(null)));
        results = true;
      }
      if (stub == 3 && row.level() == Level.ITEM && !row.group().equals(group)) {
        cells.add(label(labels.of(row.group())).spanning(1, count(row.group())));
      }
      group = row.group();
      cells.add(ownLabel(row));
      addNumbers(cells, row);
      all.add(cells);
    }
    Grid grid = new Grid(stub + 2 + columnCount(), headerRows, all);
    return split(quirks.contains(Quirk.STUB_REPEATED) ? grid.stubRepeated() : grid);
  }

  private List<Grid> split(Grid grid) {
    if (!quirks.contains(Quirk.SPLIT_HEADED) && !quirks.contains(Quirk.SPLIT_BARE)) {
      return List.of(grid);
    }
    int row = grid.headerRows() + dice.between(4, rows.size() - 3);
    return grid.cut(row, quirks.contains(Quirk.SPLIT_HEADED), dice.oneIn(2));
  }

  private static Cell label(String text) {
    return Cell.of(Role.LABEL, text);
  }

  private Cell ownLabel(Request row) {
    String text = row.level() == Level.ITEM ? labels.item(row) : labels.of(row.label());
    int width = row.level() == Level.TOP ? 3 : row.level() == Level.OUTCOME ? 2 : 1;
    return label(text).spanning(Math.min(width, stub), 1);
  }

  /** How many rows stand under {@code group}, or under the third item where null. */
  private int count(String group) {
    int count = 0;
    for (Request row : rows) {
      if (group == null ? row.level() != Level.TOP : row.group().equals(group)) {
        count++;
      }
    }
    return count;
  }

  private int columnCount() {
    return columns.size() + (quirks.contains(Quirk.SUBTOTAL) ? 1 : 0);
  }

  private List<List<Cell>> header() {
    boolean twoRows = quirks.contains(Quirk.HEADER_TWO_ROWS);
    int depth = twoRows ? 4 : 3;
    String note = quirks.contains(Quirk.NOTE_ABOVE) ? "" : labels.of(note(plan));
    List<List<Cell>> result = new ArrayList<>();
    result.add(
        List.of(
            head(note).spanning(stub, depth),
            head(labels.header("申请人情况")).spanning(columnCount() + 2, 1)));
    result.add(
        List.of(
            head(labels.header("自然人")).spanning(1, depth - 1),
            head(labels.header("法人或其他组织")).spanning(columnCount(), 1),
            head(labels.header("总计")).spanning(1, depth - 1)));
    List<Cell> upper = new ArrayList<>();
    List<Cell> lower = new ArrayList<>();
    for (String word : words) {
      int half = word.length() > 2 ? word.length() - 2 : 2;
      upper.add(head(twoRows ? word.substring(0, half) : labels.header(word)));
      lower.add(head(word.substring(half)));
    }
    if (quirks.contains(Quirk.SUBTOTAL)) {
      upper.add(head(twoRows ? "法人" : labels.header("法人小计")));
      lower.add(head("小计"));
    }
    result.add(upper);
    if (twoRows) {
      result.add(lower);
    }
    return result;
  }

  private static Cell head(String text) {
    return Cell.of(Role.HEADER, text);
  }

  private void addNumbers(List<Cell> cells, Request row) {
    String path = "requests/" + row.path() + "/";
    cells.add(number(plan.entries().get(path + "naturalPerson").shown()));
    BigDecimal sum = BigDecimal.ZERO;
    for (String column : columns) {
      Entry entry = plan.entries().get(path + column);
      cells.add(number(entry.shown()));
      sum = sum.add(entry.truth().decimalValue());
    }
    if (quirks.contains(Quirk.SUBTOTAL)) {
      cells.add(number(sum.toPlainString()));
    }
    cells.add(number(plan.entries().get(path + "total").shown()));
  }

  private static Cell number(String shown) {
    return Cell.of(Role.NUMBER, shown);
  }
}
