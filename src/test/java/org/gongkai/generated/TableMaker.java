package org.gongkai.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.generated.FormRows.Article;
import org.gongkai.generated.FormRows.Column;
import org.gongkai.generated.FormRows.Kind;
import org.gongkai.generated.FormRows.Row;
import org.gongkai.generated.Grid.Cell;
import org.gongkai.generated.Grid.Role;

/** Makes table 2, table 4 and the tables that are none of the form. */
final class TableMaker {
  private final ReportPlan plan;
  private final Set<Quirk> quirks;
  private final Labels labels;
  private final Dice dice;

  TableMaker(ReportPlan plan) {
    this.plan = plan;
    this.quirks = plan.quirks();
    this.labels = new Labels(plan.seed(), plan.form(), quirks);
    this.dice = Dice.of(plan.seed(), "tables");
  }

  /** Table 2, in one piece or as a table for every item of the article. */
  List<Grid> disclosure() {
    List<Grid> parts = new ArrayList<>();
    List<List<Cell>> all = new ArrayList<>();
    for (Article article : FormRows.articles(plan.form())) {
      List<List<Cell>> rows = article(article);
      all.addAll(rows);
      parts.add(finished(new Grid(columns(), 2, rows)));
    }
    return quirks.contains(Quirk.TABLE_PER_ARTICLE)
        ? parts
        : List.of(finished(new Grid(columns(), 0, all)));
  }

  private int columns() {
    return quirks.contains(Quirk.MISMATCHED_SPANS) ? 5 : 4;
  }

  private List<List<Cell>> article(Article article) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(List.of(Cell.of(Role.BANNER, labels.of(article.banner())).spanning(columns(), 1)));
    List<Cell> header = new ArrayList<>();
    header.add(Cell.of(Role.HEADER, labels.header("信息内容")));
    for (Column column : article.columns()) {
      header.add(Cell.of(Role.HEADER, headerWord(column)));
    }
    rows.add(widened(header, true));
    for (Row row : article.rows()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(Role.LABEL, labels.of(row.label())));
      for (Column column : article.columns()) {
        Entry entry = plan.entries().get("proactiveDisclosure/" + row.name() + "/" + column.name());
        if (entry != null) {
          cells.add(Cell.of(Role.NUMBER, entry.shown()));
        }
      }
      if (cells.size() > 1) {
        rows.add(widened(cells, false));
      }
    }
    if (quirks.contains(Quirk.EXTRA_ROW) && article.banner().contains("一")) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(Role.LABEL, dice.pick("其他主动公开文件", "其他文件", "其他主动公开文件（含解读材料）")));
      article.columns().forEach(c -> cells.add(number(dice.between(0, 900))));
      rows.add(widened(cells, false));
    }
    return rows;
  }

  private String headerWord(Column column) {
    if (quirks.contains(Quirk.BARE_NEW) && column.label().startsWith("本年新")) {
      return "本年新";
    }
    if (column.kind() == Kind.MONEY && quirks.contains(Quirk.MONEY_HEADER_UNIT)) {
      return labels.header(column.label() + dice.pick("（万元）", "（单位：万元）"));
    }
    if (column.kind() == Kind.MONEY
        && quirks.contains(Quirk.MONEY_BARE)
        && plan.form().equals("2021")) {
      return labels.header("本年收费金额");
    }
    return labels.header(column.label());
  }

  private static Cell number(int value) {
    return Cell.of(Role.NUMBER, Integer.toString(value));
  }

  /**
   * Spans the last cell to the table's width, or, with mismatched spans, one cell in header and
   * another below.
   */
  private List<Cell> widened(List<Cell> cells, boolean header) {
    int missing = columns() - cells.size();
    int wide = cells.size() - 1;
    if (quirks.contains(Quirk.MISMATCHED_SPANS) && cells.size() > 2) {
      wide = header ? 2 : 1;
    }
    List<Cell> result = new ArrayList<>(cells);
    result.set(wide, cells.get(wide).spanning(1 + missing, 1));
    return result;
  }

  /** Table 3, whole or in two parts. */
  List<Grid> requests() {
    return new RequestsTable(plan, labels, dice).grids().stream().map(this::finished).toList();
  }

  /** Table 4. */
  List<Grid> reviews() {
    List<Cell> first =
        List.of(
            Cell.of(Role.HEADER, labels.header("行政复议")).spanning(5, 1),
            Cell.of(Role.HEADER, labels.header("行政诉讼")).spanning(10, 1));
    List<Cell> second = new ArrayList<>();
    List<Cell> third = new ArrayList<>();
    for (String label : FormRows.RESULT_LABELS) {
      second.add(Cell.of(Role.HEADER, labels.header(label)).spanning(1, 2));
    }
    for (String label : List.of("未经复议直接起诉", "复议后起诉")) {
      second.add(Cell.of(Role.HEADER, labels.header(label)).spanning(5, 1));
      FormRows.RESULT_LABELS.forEach(l -> third.add(Cell.of(Role.HEADER, labels.header(l))));
    }
    List<Cell> data = new ArrayList<>();
    for (String block : FormRows.REVIEWS) {
      for (String result : FormRows.RESULTS_OF_REVIEW) {
        Map<String, Entry> entries = plan.entries();
        Entry entry = entries.get("reviewAndLitigation/" + block + "/" + result);
        data.add(Cell.of(Role.NUMBER, entry.shown()));
      }
    }
    return List.of(finished(new Grid(15, 3, List.of(first, second, third, data))));
  }

  /** A table of channels that uses words of the form. */
  Grid decoy() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Cell.of(Role.HEADER, "发布渠道"),
            Cell.of(Role.HEADER, "总计"),
            Cell.of(Role.HEADER, dice.pick("其他", "本年新增"))));
    for (String channel : List.of("门户网站", "微信公众号", "便民大厅屏幕")) {
      rows.add(
          List.of(
              Cell.of(Role.LABEL, channel),
              number(dice.between(10, 900)),
              number(dice.between(0, 9))));
    }
    return new Grid(3, 1, rows);
  }

  private Grid finished(Grid grid) {
    return quirks.contains(Quirk.TRAILING_COLUMNS)
        ? grid.trailing(Dice.of(plan.seed(), "trailing").between(1, 2))
        : grid;
  }
}
