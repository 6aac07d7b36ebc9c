package org.gongkai.internal.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gongkai.internal.form.Leaf;
import org.jspecify.annotations.Nullable;

/** Numbers of one row or column in other cells of it, and how the equations come out then. */
final class Rearrangement {
  private final Ledger ledger;
  private final List<Leaf> leaves;
  private final @Nullable Long[] numbers;

  /** The equations that change, as they come out then. */
  private final Map<Integer, Assessment> after = new TreeMap<>();

  /** Equations that came right because a lost number was taken from them. */
  private int granted;

  private Rearrangement(Ledger ledger, List<Leaf> leaves, @Nullable Long[] numbers) {
    this.ledger = ledger;
    this.leaves = leaves;
    this.numbers = numbers;
    for (int i = 0; i < numbers.length; i++) {
      Leaf leaf = leaves.get(i);
      Long before = ledger.number(leaf);
      Long now = numbers[i];
      if (before == null ? now != null : !before.equals(now)) {
        for (Assessment assessment : ledger.of(leaf)) {
          int number = assessment.equation().number();
          after.put(number, after.getOrDefault(number, assessment).with(leaf, before, now));
        }
      }
    }
  }

  /** Other numbers in all the cells. */
  static Rearrangement of(Ledger ledger, List<Leaf> leaves, @Nullable Long[] numbers) {
    return new Rearrangement(ledger, leaves, numbers);
  }

  /**
   * Other numbers in all the cells but one, whose number is lost: what an otherwise complete
   * equation asks for there is taken for it.
   *
   * @return null where that is no possible number
   */
  static @Nullable Rearrangement of(
      Ledger ledger, List<Leaf> leaves, @Nullable Long[] numbers, int lost) {
    var rearrangement = new Rearrangement(ledger, leaves, numbers);
    Leaf leaf = leaves.get(lost);
    for (Assessment before : ledger.of(leaf)) {
      int number = before.equation().number();
      Assessment filled =
          rearrangement.after.getOrDefault(number, before).with(leaf, numbers[lost], 0L);
      if (filled.bound() == Assessment.Bound.EXACT) {
        long right = filled.fix(leaf);
        @Nullable Long[] complete = numbers.clone();
        complete[lost] = right;
        var completed = new Rearrangement(ledger, leaves, complete);
        completed.granted = before.passed() ? 0 : 1;
        return right < 0 ? null : completed;
      }
    }
    return rearrangement;
  }

  /**
   * How many more equations pass; -1 where one of the broken ones stays broken, another one fails,
   * or one no longer passes.
   */
  int score(List<Assessment> broken) {
    for (Assessment assessment : broken) {
      if (!after.containsKey(assessment.equation().number())) {
        return -1;
      }
    }
    int score = -granted;
    var seen = new ArrayList<Integer>();
    for (Leaf leaf : leaves) {
      for (Assessment before : ledger.of(leaf)) {
        int number = before.equation().number();
        Assessment now = after.get(number);
        if (now != null && !seen.contains(number)) {
          seen.add(number);
          if (now.failed() || (before.passed() && !now.passed())) {
            return -1;
          }
          score += now.passed() && !before.passed() ? 1 : 0;
        }
      }
    }
    return score;
  }

  /** Whether it is about the same row or column. */
  boolean sameCells(Rearrangement other) {
    return leaves.get(0).index() == other.leaves.get(0).index()
        && leaves.get(1).index() == other.leaves.get(1).index();
  }

  boolean sameNumbers(Rearrangement other) {
    return sameCells(other) && Arrays.equals(numbers, other.numbers);
  }
}
