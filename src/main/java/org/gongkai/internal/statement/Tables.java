package org.gongkai.internal.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.internal.form.FormSchema;
import org.gongkai.internal.form.Leaf;
import org.gongkai.internal.form.TableKind;
import org.gongkai.report.Form;
import org.gongkai.report.Money;
import org.jspecify.annotations.Nullable;

/** The numbers of a report's tables by their pointers. */
final class Tables {
  private static final String TOTAL = "/total";
  private static final Map<Form, Index> INDEXES = new EnumMap<>(Form.class);

  static {
    for (Form form : Form.values()) {
      INDEXES.put(form, new Index(FormSchema.of(form)));
    }
  }

  /** The numbers of a revision of the form by what readings call them. */
  private static final class Index {
    private final Map<String, List<Leaf>> terms = new HashMap<>();
    private final Map<String, List<Leaf>> parts = new HashMap<>();

    Index(FormSchema schema) {
      for (Leaf leaf : schema.leaves()) {
        String pointer = leaf.pointer();
        if (pointer.endsWith(TOTAL)) {
          addTotal(leaf, pointer.substring(0, pointer.length() - TOTAL.length()));
        }
      }
      for (Leaf leaf : schema.leaves()) {
        String pointer = leaf.pointer();
        terms.put(pointer, List.of(leaf));
        String total = pointer.substring(0, pointer.lastIndexOf('/')) + TOTAL;
        if (!pointer.equals(total)) {
          parts.computeIfAbsent(total, path -> new ArrayList<>()).add(leaf);
        }
      }
    }

    /** A total stands for its row, and for the groups that the row is in. */
    private void addTotal(Leaf leaf, String row) {
      terms.put(row, List.of(leaf));
      for (int end = row.lastIndexOf('/'); end > 0; end = row.lastIndexOf('/', end - 1)) {
        terms.computeIfAbsent(row.substring(0, end), path -> new ArrayList<>()).add(leaf);
      }
    }
  }

  private final Index index;
  private final @Nullable Object[] values;
  private final Set<TableKind> tables;

  Tables(FormSchema schema, @Nullable Object[] values, Set<TableKind> tables) {
    Index known = INDEXES.get(schema.form());
    if (known == null) {
      throw new IllegalArgumentException(schema.form().code());
    }
    this.index = known;
    this.values = values;
    this.tables = tables;
  }

  /**
   * The numbers that a term of a reading stands for: one, or the totals of a group of rows.
   *
   * @return empty where the form has none such or the report lacks its table
   */
  List<Leaf> leaves(String term) {
    List<Leaf> leaves = index.terms.getOrDefault(term, List.of());
    return leaves.isEmpty() || tables.contains(leaves.get(0).row().table()) ? leaves : List.of();
  }

  /** The other numbers of a total's row. */
  List<Leaf> parts(Leaf total) {
    return index.parts.getOrDefault(total.pointer(), List.of());
  }

  /** A number as it is; money in yuan; null where it is blank or its unit is not stated. */
  @Nullable BigDecimal number(Leaf leaf) {
    Object value = values[leaf.index()];
    if (value instanceof Money money) {
      return switch (money.unit()) {
        case YUAN -> money.value();
        case TEN_THOUSAND_YUAN -> money.value().movePointRight(4);
        case UNSTATED -> money.value().signum() == 0 ? money.value() : null;
      };
    }
    return value instanceof Long number ? BigDecimal.valueOf(number) : null;
  }

  /** The number as printed. */
  String printed(Leaf leaf) {
    Object value = values[leaf.index()];
    if (value instanceof Money money) {
      String unit =
          switch (money.unit()) {
            case YUAN -> "元";
            case TEN_THOUSAND_YUAN -> "万元";
            case UNSTATED -> "";
          };
      return money.value().toPlainString() + unit;
    }
    return value == null ? "空" : value.toString();
  }
}
