package org.gongkai.internal.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people call a place in the form: 表三“（一）予以公开”行“总计”列.
 *
 * @param zh the name in Chinese
 * @param en the same in English, with the form's own labels
 */
public record CellName(String zh, String en) {
  private static final String NUMERALS = "一二三四五六";

  /** Labels longer than this are cut where their explanation begins. */
  private static final int LONG = 12;

  /** The number of a table's section, by which everybody calls the table. */
  public static CellName of(TableKind table) {
    char numeral = table.section().heading().charAt(0);
    return new CellName("表" + numeral, "Table " + (NUMERALS.indexOf(numeral) + 1));
  }

  /** A number of the form. */
  public static CellName of(Leaf leaf) {
    CellName row = of(leaf.row());
    String column = label(leaf.column().label().get(0));
    if (leaf.row().label().isEmpty()) {
      CellName group = group(leaf);
      return new CellName(group.zh + "的“" + column + "”", group.en + ", “" + column + "”");
    }
    return new CellName(row.zh + "“" + column + "”列", row.en + ", column “" + column + "”");
  }

  /** The number that a JSON pointer leads to; null where it leads to none. */
  public static @Nullable CellName of(FormSchema schema, String pointer) {
    Leaf leaf = schema.leaf(pointer);
    return leaf == null ? null : of(leaf);
  }

  /** A row of the form; its table where the row has no label. */
  public static CellName of(Row row) {
    CellName table = of(row.table());
    return row.label().isEmpty()
        ? table
        : new CellName(table.zh + "“" + label(row) + "”行", table.en + ", row “" + label(row) + "”");
  }

  /** The column that a number stands in. */
  public static CellName ofColumn(Leaf leaf) {
    CellName table = of(leaf.row().table());
    String column = label(leaf.column().label().get(0));
    return new CellName(table.zh + "“" + column + "”列", table.en + ", column “" + column + "”");
  }

  /** The columns that a number shares its headings with: 表四“行政诉讼—复议后起诉”. */
  public static CellName group(Leaf leaf) {
    CellName table = of(leaf.row().table());
    String groups =
        String.join("—", leaf.column().groups().stream().map(g -> label(g.get(0))).toList());
    return new CellName(table.zh + "“" + groups + "”", table.en + ", “" + groups + "”");
  }

  /**
   * A row's label; below a heading of its own that heading's before it, as 其他 alone says little.
   */
  public static String label(Row row) {
    List<String> labels = new ArrayList<>();
    labels.add(label(row.label()));
    if (row.labels().size() > 2) {
      labels.add(0, label(row.labels().get(1).get(0)));
    }
    return String.join("—", labels);
  }

  /** The label without what the form explains in it, fit to stand in quotation marks. */
  private static String label(String printed) {
    String label = printed.replace('“', '‘').replace('”', '’');
    for (String end : new String[] {"（", "、"}) {
      int explanation = label.indexOf(end, 3);
      if (label.length() > LONG && explanation > 0) {
        label = label.substring(0, explanation);
      }
    }
    return label;
  }
}
