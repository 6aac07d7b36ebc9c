package org.gongkai.internal.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.internal.form.Column.Kind;
import org.gongkai.internal.form.FormSchema;
import org.gongkai.internal.form.Leaf;
import org.gongkai.internal.form.TableKind;
import org.gongkai.report.Form;
import org.gongkai.report.Money;
import org.gongkai.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of all revisions of the form as columns: table by table, and within a table revision
 * by revision, what two revisions have under the same path once. An amount of money has two
 * columns.
 */
final class LeafColumns {
  private static final String VALUE = ".value";
  private static final String UNIT = ".unit";

  /** A number with the revisions that have it. */
  private record Shared(Leaf leaf, List<Form> forms) {}

  private final List<Column> columns = new ArrayList<>();
  private final Map<Form, int[]> places = new EnumMap<>(Form.class);

  LeafColumns() {
    for (Form form : Form.values()) {
      places.put(form, new int[FormSchema.of(form).leaves().size()]);
    }
    for (TableKind table : TableKind.values()) {
      for (Shared shared : shared(table).values()) {
        addColumns(shared);
      }
    }
  }

  private static Map<String, Shared> shared(TableKind table) {
    var all = new LinkedHashMap<String, Shared>();
    for (Form form : Form.values()) {
      for (Leaf leaf : FormSchema.of(form).leaves()) {
        if (leaf.row().table() == table) {
          all.computeIfAbsent(columnName(leaf), name -> new Shared(leaf, new ArrayList<>()))
              .forms()
              .add(form);
        }
      }
    }
    return all;
  }

  /** The path with dots; two revisions share a column only where it holds the same. */
  private static String columnName(Leaf leaf) {
    String path = leaf.pointer().substring(1).replace('/', '.');
    return leaf.column().kind() == Kind.MONEY ? path + VALUE : path;
  }

  private void addColumns(Shared shared) {
    for (Form form : shared.forms()) {
      Leaf leaf = FormSchema.of(form).leaf(shared.leaf().pointer());
      int[] place = places.get(form);
      if (leaf != null && place != null) {
        place[leaf.index()] = columns.size();
      }
    }
    String name = columnName(shared.leaf());
    String zh = LeafName.full(shared.leaf());
    String en = LeafName.forms(shared.forms());
    if (shared.leaf().column().kind() == Kind.MONEY) {
      String path = name.substring(0, name.length() - VALUE.length());
      columns.add(new Column(name, ColumnType.DECIMAL, "amount as printed, " + en, zh));
      columns.add(
          new Column(
              path + UNIT,
              ColumnType.TEXT,
              "unit of the amount: yuan, tenThousandYuan or unstated, " + en,
              zh + "的单位"));
    } else {
      columns.add(new Column(name, ColumnType.INTEGER, "number, " + en, zh));
    }
  }

  List<Column> columns() {
    return List.copyOf(columns);
  }

  /** Puts a report's numbers into its row, from {@code first} on. */
  void put(Report report, @Nullable Object[] row, int first) {
    FormSchema schema = FormSchema.of(report);
    int[] place = places.get(schema.form());
    if (place == null) {
      throw new IllegalStateException(schema.form().code());
    }
    @Nullable Object[] values = schema.values(report);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Money money) {
        BigDecimal amount = money.value();
        row[first + place[i]] = amount;
        row[first + place[i] + 1] = money.unit().code();
      } else {
        row[first + place[i]] = values[i];
      }
    }
  }
}
