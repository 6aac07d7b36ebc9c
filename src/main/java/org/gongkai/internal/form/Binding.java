package org.gongkai.internal.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Which cell of a document each number of the form was found in.
 *
 * @param schema the form that the tables follow, or null where no table was found
 * @param formKnown whether the tables say which form that is
 * @param cells the located cells, each at its leaf's index
 * @param unreadable the leaves whose row was found but whose cell could not be told
 * @param tables the tables that were found
 * @param mapped numbers of the document's tables that hold parts of the form
 * @param remarks words in those tables that belong to no row, by table number
 * @param findings what went wrong
 */
public record Binding(
    @Nullable FormSchema schema,
    boolean formKnown,
    List<@Nullable BoundCell> cells,
    Set<Integer> unreadable,
    Set<TableKind> tables,
    Set<Integer> mapped,
    Map<Integer, List<String>> remarks,
    List<Finding> findings) {

  /** Nothing of the form. */
  public static Binding none() {
    return new Binding(null, false, List.of(), Set.of(), Set.of(), Set.of(), Map.of(), List.of());
  }

  /** The same, with whether the tables say which form it is. */
  Binding withFormKnown(boolean known) {
    return new Binding(schema, known, cells, unreadable, tables, mapped, remarks, findings);
  }

  /** The numbers of the tables that were found, by the index of their leaf. */
  public @Nullable Object[] values() {
    var values = new @Nullable Object[cells.size()];
    for (int i = 0; i < values.length; i++) {
      BoundCell cell = cells.get(i);
      values[i] = cell == null ? null : cell.number();
    }
    return values;
  }

  /** The record of a table made of {@link #values()}, or null where it was not found. */
  public @Nullable Object record(TableKind table, @Nullable Object[] values) {
    return schema == null || !tables.contains(table) ? null : schema.read(table, values);
  }
}
