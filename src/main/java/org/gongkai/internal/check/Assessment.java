package org.gongkai.internal.check;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.internal.form.Leaf;
import org.jspecify.annotations.Nullable;

/**
 * How an equation comes out.
 *
 * @param equation the equation
 * @param parts what its known parts add up to
 * @param whole what the known numbers of the other side add up to
 * @param partsBlank how many parts are blank
 * @param wholeBlank how many numbers of the other side are blank
 */
record Assessment(
    Equation equation, BigDecimal parts, BigDecimal whole, int partsBlank, int wholeBlank) {

  /** What can be said of an equation. */
  enum Outcome {
    PASSED,
    FAILED,
    NOT_ASSESSABLE
  }

  /** What the known numbers say of the difference of the two sides. */
  enum Bound {
    /** It must be nought. */
    EXACT,
    /** It must not be above nought. */
    AT_MOST,
    /** It must not be below nought. */
    AT_LEAST,
    /** It may be anything. */
    NONE
  }

  static Assessment of(Equation equation, @Nullable Object[] values) {
    return new Assessment(
        equation,
        sum(equation.parts(), values),
        sum(equation.whole(), values),
        blanks(equation.parts(), values),
        blanks(equation.whole(), values));
  }

  private static BigDecimal sum(List<Leaf> leaves, @Nullable Object[] values) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Leaf leaf : leaves) {
      if (values[leaf.index()] instanceof Long number && number != 0) {
        sum = sum.add(BigDecimal.valueOf(number));
      }
    }
    return sum;
  }

  private static int blanks(List<Leaf> leaves, @Nullable Object[] values) {
    int blanks = 0;
    for (Leaf leaf : leaves) {
      if (values[leaf.index()] == null) {
        blanks++;
      }
    }
    return blanks;
  }

  /** The parts minus the whole, as far as known. */
  BigDecimal difference() {
    return parts.subtract(whole);
  }

  /** A blank total says nothing; with a blank on one side its known numbers are a lower bound. */
  Bound bound() {
    if (wholeBlank > 0 && (partsBlank > 0 || equation.whole().size() == 1)) {
      return Bound.NONE;
    }
    if (wholeBlank > 0) {
      return Bound.AT_LEAST;
    }
    return partsBlank > 0 ? Bound.AT_MOST : Bound.EXACT;
  }

  Outcome outcome() {
    Bound bound = bound();
    int order = parts.compareTo(whole);
    if (bound == Bound.NONE) {
      return Outcome.NOT_ASSESSABLE;
    }
    if (order == 0) {
      return Outcome.PASSED;
    }
    boolean possible =
        (bound == Bound.AT_MOST && order < 0) || (bound == Bound.AT_LEAST && order > 0);
    return possible ? Outcome.NOT_ASSESSABLE : Outcome.FAILED;
  }

  /** Whether it is about the same equation. */
  boolean isSame(Assessment other) {
    return equation.number() == other.equation.number();
  }

  boolean failed() {
    return outcome() == Outcome.FAILED;
  }

  boolean passed() {
    return outcome() == Outcome.PASSED;
  }

  /** The change of one of its leaves that makes the two sides equal. */
  long fix(Leaf leaf) {
    return -equation.sign(leaf) * difference().longValue();
  }

  /** The same with another number, or none, in one of its leaves. */
  Assessment with(Leaf leaf, @Nullable Long before, @Nullable Long after) {
    BigDecimal change =
        BigDecimal.valueOf(after == null ? 0 : after)
            .subtract(BigDecimal.valueOf(before == null ? 0 : before));
    int blanks = (after == null ? 1 : 0) - (before == null ? 1 : 0);
    return equation.sign(leaf) > 0
        ? new Assessment(equation, parts.add(change), whole, partsBlank + blanks, wholeBlank)
        : new Assessment(equation, parts, whole.add(change), partsBlank, wholeBlank + blanks);
  }
}
