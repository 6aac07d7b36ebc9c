package org.gongkai.report;

import java.math.BigDecimal;

/**
 * An amount of money as a report prints it.
 *
 * @param value the number as printed, exactly, in {@code unit}
 * @param unit the unit that the cell states, else the one that its column's header states
 */
public record Money(BigDecimal value, Unit unit) {
  /** What one unit of the value is worth. */
  public enum Unit implements Coded {
    /** 元. */
    YUAN("yuan"),
    /** 万元, ten thousand yuan. */
    TEN_THOUSAND_YUAN("tenThousandYuan"),
    /** Neither the cell nor the header says. */
    UNSTATED("unstated");

    private final String code;

    Unit(String code) {
      this.code = code;
    }

    /** The name in JSON. */
    @Override
    public String code() {
      return code;
    }
  }
}
