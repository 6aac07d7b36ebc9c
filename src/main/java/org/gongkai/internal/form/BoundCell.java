package org.gongkai.internal.form;

import java.math.BigDecimal;
import org.gongkai.report.Money;
import org.jspecify.annotations.Nullable;

/**
 * A leaf of the form with the cell that it was found in.
 *
 * @param leaf the leaf
 * @param value what the cell holds, money with the header's unit where the cell states none
 * @param table number of the table in the document
 * @param row grid row of the cell
 * @param column grid column of the cell
 * @param raw the cell's raw text
 */
public record BoundCell(Leaf leaf, CellValue value, int table, int row, int column, String raw) {

  /** The number as the record holds it: a Long, a {@link Money}, or null. */
  public @Nullable Object number() {
    BigDecimal number = value.number();
    if (number == null) {
      return null;
    }
    return leaf.column().kind() == Column.Kind.MONEY
        ? new Money(number, value.unit())
        : (Object) number.longValueExact();
  }
}
