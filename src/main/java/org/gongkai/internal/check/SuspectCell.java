package org.gongkai.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.gongkai.internal.form.Leaf;
import org.jspecify.annotations.Nullable;

/**
 * A cell that, with another number in it alone, no equation that it stands in would contradict.
 *
 * @param leaf the cell
 * @param value the number that would be right; null where the blanks around it leave it open
 * @param broken the broken equations that it stands in; at least one
 * @param sound whether all equations that pass would still pass, and not only not fail
 */
record SuspectCell(Leaf leaf, @Nullable Long value, List<Assessment> broken, boolean sound) {

  /** The cells that could explain some of these broken equations, in the order of the form. */
  static List<SuspectCell> of(List<Assessment> broken, Ledger ledger) {
    var leaves = new TreeMap<Integer, Leaf>();
    for (Assessment assessment : broken) {
      assessment.equation().leaves().forEach(leaf -> leaves.put(leaf.index(), leaf));
    }
    var suspects = new ArrayList<SuspectCell>();
    for (Leaf leaf : leaves.values()) {
      SuspectCell suspect = of(leaf, ledger);
      if (suspect != null) {
        suspects.add(suspect);
      }
    }
    return suspects;
  }

  /** The cell as a suspect; null where no possible number in it would do. */
  static @Nullable SuspectCell of(Leaf leaf, Ledger ledger) {
    Long number = ledger.number(leaf);
    if (number == null) {
      return null;
    }
    long least = -number;
    long most = Long.MAX_VALUE;
    boolean sound = true;
    var broken = new ArrayList<Assessment>();
    for (Assessment assessment : ledger.of(leaf)) {
      long fix = assessment.fix(leaf);
      boolean rising = assessment.equation().sign(leaf) > 0;
      switch (assessment.bound()) {
        case EXACT -> {
          least = Math.max(least, fix);
          most = Math.min(most, fix);
        }
        case AT_MOST, AT_LEAST -> {
          if (rising == (assessment.bound() == Assessment.Bound.AT_MOST)) {
            most = Math.min(most, fix);
          } else {
            least = Math.max(least, fix);
          }
        }
        case NONE -> {}
      }
      sound &= !assessment.passed();
      if (assessment.failed()) {
        broken.add(assessment);
      }
    }
    if (least > most || broken.isEmpty()) {
      return null;
    }
    Long change = least == most ? (Long) least : null;
    if (change == null && ledger.blankForNought(leaf.row().table())) {
      change = agreed(broken, leaf, least, most);
    }
    return new SuspectCell(leaf, change == null ? null : number + change, broken, sound);
  }

  /** Where blanks for nought leave the number open, that on which two broken equations agree. */
  private static @Nullable Long agreed(List<Assessment> broken, Leaf leaf, long least, long most) {
    long first = broken.get(0).fix(leaf);
    boolean all = broken.stream().allMatch(assessment -> assessment.fix(leaf) == first);
    return all && broken.size() > 1 && first >= least && first <= most ? (Long) first : null;
  }

  /** Whether it can be named as the one that is wrong. */
  boolean certain() {
    return sound && value != null;
  }

  boolean explains(Assessment assessment) {
    return broken.stream().anyMatch(assessment::isSame);
  }

  boolean isSame(SuspectCell other) {
    return other.leaf.index() == leaf.index();
  }

  /** Whether two suspects would explain the same equation. */
  boolean rivals(SuspectCell other) {
    return !isSame(other) && other.broken.stream().anyMatch(this::explains);
  }
}
