package org.gongkai.internal.form;

import java.math.BigDecimal;
import org.gongkai.CellKind;
import org.gongkai.report.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a cell holds.
 *
 * @param kind what sort of content
 * @param number the number, or null unless {@code kind} is {@code NUMBER} or {@code ZERO}
 * @param unit the unit of money that the cell itself states
 * @param note the remark in brackets after the number, or null
 */
public record CellValue(
    CellKind kind, @Nullable BigDecimal number, Money.Unit unit, @Nullable String note) {

  static final CellValue EMPTY = new CellValue(CellKind.EMPTY, null, Money.Unit.UNSTATED, null);
  static final CellValue NOT_APPLICABLE =
      new CellValue(CellKind.NOT_APPLICABLE, null, Money.Unit.UNSTATED, null);
  static final CellValue TEXT = new CellValue(CellKind.TEXT, null, Money.Unit.UNSTATED, null);
}
