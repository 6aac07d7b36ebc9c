package org.gongkai.internal.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Columns, each with the way from a source to its value, so that a table's columns and its rows
 * cannot differ.
 */
final class Fields<S> {
  private final List<Column> columns = new ArrayList<>();
  private final List<Function<S, @Nullable Object>> values = new ArrayList<>();

  Fields<S> text(String name, String en, String zh, Function<S, @Nullable String> value) {
    return add(name, ColumnType.TEXT, en, zh, value::apply);
  }

  Fields<S> integer(String name, String en, String zh, Function<S, @Nullable Number> value) {
    return add(
        name,
        ColumnType.INTEGER,
        en,
        zh,
        source -> {
          Number number = value.apply(source);
          return number == null ? null : (Object) number.longValue();
        });
  }

  Fields<S> date(String name, String en, String zh, Function<S, @Nullable LocalDate> value) {
    return add(name, ColumnType.DATE, en, zh, value::apply);
  }

  Fields<S> list(String name, String en, String zh, Function<S, List<String>> value) {
    return add(name, ColumnType.TEXT_LIST, en, zh, value::apply);
  }

  Fields<S> add(
      String name, ColumnType type, String en, String zh, Function<S, @Nullable Object> value) {
    columns.add(new Column(name, type, en, zh));
    values.add(value);
    return this;
  }

  List<Column> columns() {
    return List.copyOf(columns);
  }

  /** The values of a source, with room for {@code more} of them behind. */
  @Nullable Object[] row(S source, int more) {
    var row = new @Nullable Object[values.size() + more];
    for (int i = 0; i < values.size(); i++) {
      row[i] = values.get(i).apply(source);
    }
    return row;
  }
}
