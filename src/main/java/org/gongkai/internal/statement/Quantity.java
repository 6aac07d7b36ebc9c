package org.gongkai.internal.statement;

import java.math.BigDecimal;

/**
 * A number in running text.
 *
 * @param from where it begins, words such as 约 included
 * @param to where it ends, its unit included
 * @param number the number
 * @param unit the unit as printed, or "" where there is none
 * @param accuracy how exact it is meant
 * @param step what one unit of its last significant digit is worth
 */
record Quantity(
    int from, int to, BigDecimal number, String unit, Accuracy accuracy, BigDecimal step) {

  /** How exact a number is meant. */
  enum Accuracy {
    EXACT,
    /** 余, 多: no less, and less than one unit of the last digit more. */
    UPWARDS,
    /** 超过, 以上: no less, and not twice as much. */
    EXCEEDED,
    /** 约, 近: within a tenth. */
    ABOUT,
    /** 1.17万: rounded to its last digit. */
    ROUNDED
  }

  /** Whether it may stand for this number. */
  boolean allows(BigDecimal exact) {
    return switch (accuracy) {
      case EXACT -> exact.compareTo(number) == 0;
      case UPWARDS -> exact.compareTo(number) >= 0 && exact.compareTo(number.add(step)) < 0;
      case EXCEEDED -> exact.compareTo(number) >= 0 && exact.compareTo(number.add(number)) <= 0;
      case ABOUT ->
          exact.subtract(number).abs().compareTo(number.movePointLeft(1).max(BigDecimal.ONE)) <= 0;
      case ROUNDED -> exact.subtract(number).abs().compareTo(step) < 0;
    };
  }

  /** Whether it may be more than this number. */
  boolean mayExceed(BigDecimal least) {
    return switch (accuracy) {
      case EXACT -> number.compareTo(least) > 0;
      case UPWARDS -> number.add(step).compareTo(least) > 0;
      case EXCEEDED -> number.add(number).compareTo(least) > 0;
      case ABOUT -> number.add(number.movePointLeft(1).max(BigDecimal.ONE)).compareTo(least) > 0;
      case ROUNDED -> number.add(step).compareTo(least) > 0;
    };
  }
}
