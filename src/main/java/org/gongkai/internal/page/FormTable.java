package org.gongkai.internal.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gongkai.internal.form.Column;
import org.gongkai.internal.form.ColumnBlock;
import org.gongkai.internal.form.FormSchema;
import org.gongkai.internal.form.Leaf;
import org.gongkai.internal.form.Row;
import org.gongkai.internal.form.TableKind;
import org.gongkai.report.Money;
import org.jspecify.annotations.Nullable;

/** Draws a table of the form, as the form's own records declare it, with a report's numbers. */
final class FormTable {
  private final FormSchema schema;
  private final @Nullable Object[] values;
  private final Function<String, Mark> marks;
  private final Language language;
  private final Markup out;
  private int stubs;
  private int columns;

  /**
   * How a number is marked.
   *
   * @param style class of the cell
   * @param note what stands beside the number, or ""
   */
  record Mark(String style, String note) {
    static final Mark NONE = new Mark("", "");
  }

  /**
   * Draws into {@code out}.
   *
   * @param values by the index of the leaf
   * @param marks by JSON pointer
   */
  FormTable(
      FormSchema schema,
      @Nullable Object[] values,
      Function<String, Mark> marks,
      Language language,
      Markup out) {
    this.schema = schema;
    this.values = values;
    this.marks = marks;
    this.language = language;
    this.out = out;
  }

  void draw(TableKind table) {
    List<Row> rows = schema.rows(table);
    stubs = rows.stream().mapToInt(row -> row.labels().size()).max().orElse(0);
    columns = rows.stream().mapToInt(row -> row.block().columns().size()).max().orElse(0);
    out.raw("<div class=\"scroll\"><table class=\"form\">\n");
    int from = 0;
    while (from < rows.size()) {
      int to = from + 1;
      while (to < rows.size() && goesOn(rows.get(from), rows.get(to))) {
        to++;
      }
      block(rows.subList(from, to));
      from = to;
    }
    out.raw("</table></div>\n");
  }

  private static boolean goesOn(Row above, Row row) {
    return above.block().equals(row.block()) && above.article().equals(row.article());
  }

  private void block(List<Row> rows) {
    Row first = rows.get(0);
    if (!first.article().isEmpty()) {
      out.raw("<tr>")
          .element("th class=\"banner\" colspan=\"" + (stubs + columns) + "\"", first.article())
          .raw("</tr>\n");
    }
    headings(first.block());
    for (int i = 0; i < rows.size(); i++) {
      out.raw("<tr>");
      stubs(rows, i);
      cells(rows.get(i));
      out.raw("</tr>\n");
    }
  }

  private void headings(ColumnBlock block) {
    int levels = block.columns().stream().mapToInt(c -> c.groups().size() + 1).max().orElse(1);
    for (int level = 0; level < levels; level++) {
      out.raw("<tr>");
      if (level == 0 && stubs > 0) {
        String corner = block.corners().isEmpty() ? "" : block.corners().get(0);
        out.element("th rowspan=\"" + levels + "\" colspan=\"" + stubs + "\"", corner);
      }
      for (int c = 0; c < block.columns().size(); ) {
        c = heading(block.columns(), c, level, levels);
      }
      out.raw("</tr>\n");
    }
  }

  /** Writes the heading of one or more columns at a level; the column behind them. */
  private int heading(List<Column> all, int from, int level, int levels) {
    Column column = all.get(from);
    int depth = column.groups().size();
    int to = from + 1;
    if (level > depth) {
      return to;
    }
    while (level < depth && to < all.size() && sameGroups(column, all.get(to), level)) {
      to++;
    }
    int span = to - from + (to == all.size() ? columns - all.size() : 0);
    int rows = level == depth ? levels - depth : 1;
    String label = level == depth ? column.label().get(0) : column.groups().get(level).get(0);
    out.element("th rowspan=\"" + rows + "\" colspan=\"" + span + "\"", label);
    return to;
  }

  private static boolean sameGroups(Column column, Column other, int level) {
    return other.groups().size() > level
        && other.groups().subList(0, level + 1).equals(column.groups().subList(0, level + 1));
  }

  /** The labels left of a row, those that it shares with the rows below once. */
  private void stubs(List<Row> rows, int index) {
    List<String> path = path(rows.get(index));
    for (int depth = 0; depth < path.size(); depth++) {
      if (index > 0 && startsAlike(path(rows.get(index - 1)), path, depth)) {
        continue;
      }
      int to = index + 1;
      while (to < rows.size() && startsAlike(path(rows.get(to)), path, depth)) {
        to++;
      }
      int span = depth == path.size() - 1 ? stubs - depth : 1;
      out.element(
          "th class=\"stub\" rowspan=\"" + (to - index) + "\" colspan=\"" + span + "\"",
          path.get(depth));
    }
  }

  private static List<String> path(Row row) {
    var path = new ArrayList<String>();
    for (int i = row.labels().size() - 1; i >= 0; i--) {
      path.add(row.labels().get(i).get(0));
    }
    return path;
  }

  private static boolean startsAlike(List<String> one, List<String> other, int depth) {
    return depth < other.size() - 1
        && one.size() > depth + 1
        && one.subList(0, depth + 1).equals(other.subList(0, depth + 1));
  }

  private void cells(Row row) {
    List<Column> all = row.block().columns();
    for (Column column : all) {
      Leaf leaf = schema.leaves().get(row.leaf(column));
      Mark mark = marks.apply(leaf.pointer());
      String value = shown(values[leaf.index()]);
      String style = (mark.style() + (value.isEmpty() ? " blank" : "")).trim();
      boolean last = column.ordinal() == all.size() - 1;
      int span = last ? columns - all.size() + 1 : 1;
      out.raw("<td" + (style.isEmpty() ? "" : " class=\"" + style + "\""))
          .raw(span == 1 ? ">" : " colspan=\"" + span + "\">")
          .text(value);
      if (!mark.note().isEmpty()) {
        out.element("span class=\"note\"", mark.note());
      }
      out.raw("</td>");
    }
  }

  private String shown(@Nullable Object value) {
    if (value instanceof Money money) {
      String unit =
          switch (money.unit()) {
            case YUAN -> language.of("元", "yuan");
            case TEN_THOUSAND_YUAN -> language.of("万元", "ten thousand yuan");
            case UNSTATED -> "";
          };
      BigDecimal amount = money.value();
      return amount.toPlainString() + (unit.isEmpty() ? "" : " " + unit);
    }
    return value == null ? "" : value.toString();
  }
}
