package org.gongkai.internal.check;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.internal.form.Leaf;
import org.jspecify.annotations.Nullable;

/**
 * Several wrong cells at once: suspects that explain broken equations each by itself, no equation
 * twice.
 *
 * @param suspects those that no other explanation with as few cells can do without
 * @param left the broken equations that none of them explains
 */
record Cover(List<SuspectCell> suspects, List<Assessment> left) {
  /** With more unexplained equations than this, nothing is certain. */
  private static final int MOST_LEFT = 8;

  /**
   * Takes what an equation leaves no choice about, again and again; then gives up each suspect that
   * what is left might explain otherwise, and all where two more cells do not explain what is left.
   */
  static Cover of(List<Assessment> broken, List<SuspectCell> all, Ledger ledger) {
    List<SuspectCell> chosen = forced(broken, all);
    boolean complete = ledger.complete(broken.get(0).equation().place().row().table());
    while (chosen.removeIf(suspect -> doubtful(suspect, chosen, broken, all, complete))) {
      // What one of them explained is left now, which may make others doubtful.
    }
    List<Assessment> left = left(broken, chosen);
    return left.isEmpty() || explained(left, broken, ledger)
        ? new Cover(chosen, left)
        : new Cover(List.of(), broken);
  }

  private static List<SuspectCell> forced(List<Assessment> broken, List<SuspectCell> all) {
    var chosen = new ArrayList<SuspectCell>();
    var open = new ArrayList<>(all);
    boolean found = true;
    while (found) {
      found = false;
      for (Assessment assessment : broken) {
        SuspectCell only = only(assessment, open);
        if (only != null) {
          chosen.add(only);
          open.removeIf(other -> other.isSame(only) || other.rivals(only));
          found = true;
        }
      }
    }
    return chosen;
  }

  private static @Nullable SuspectCell only(Assessment assessment, List<SuspectCell> open) {
    SuspectCell only = null;
    for (SuspectCell suspect : open) {
      if (suspect.explains(assessment)) {
        if (only != null) {
          return null;
        }
        only = suspect;
      }
    }
    return only;
  }

  private static List<Assessment> left(List<Assessment> broken, List<SuspectCell> chosen) {
    return broken.stream()
        .filter(assessment -> chosen.stream().noneMatch(s -> s.explains(assessment)))
        .toList();
  }

  /**
   * Whether a rival explains something that is left, or what is left, or explained by a cell of a
   * single equation, may together make up the difference that the suspect explains.
   */
  private static boolean doubtful(
      SuspectCell suspect,
      List<SuspectCell> chosen,
      List<Assessment> broken,
      List<SuspectCell> all,
      boolean complete) {
    var loose = new ArrayList<>(left(broken, chosen));
    for (SuspectCell rival : all) {
      if (rival.rivals(suspect) && loose.stream().anyMatch(rival::explains)) {
        return true;
      }
    }
    for (SuspectCell other : chosen) {
      if (!other.isSame(suspect) && other.broken().size() == 1) {
        loose.addAll(other.broken());
      }
    }
    if (loose.size() > MOST_LEFT) {
      return true;
    }
    return suspect.broken().stream()
        .anyMatch(assessment -> Net.madeUp(assessment, loose, complete));
  }

  /** Whether one or two cells, or numbers in the wrong cells of a row, explain what is left. */
  private static boolean explained(List<Assessment> left, List<Assessment> broken, Ledger ledger) {
    if (left.size() > MOST_LEFT) {
      return false;
    }
    for (Assessment assessment : left) {
      for (Leaf leaf : assessment.equation().leaves()) {
        Long number = ledger.number(leaf);
        if (number != null && number + assessment.fix(leaf) >= 0) {
          Ledger mended = ledger.with(leaf, number + assessment.fix(leaf));
          if (explainedByOne(mended, left, broken)) {
            return true;
          }
        }
      }
    }
    return Misplacements.inRow(ledger, left) != null;
  }

  /** Whether nothing is left, or what is left, or has come up, can come from one cell. */
  private static boolean explainedByOne(
      Ledger ledger, List<Assessment> left, List<Assessment> broken) {
    List<Assessment> failing =
        ledger.failed(left.get(0).equation().place().row().table()).stream()
            .filter(
                now ->
                    broken.stream().noneMatch(now::isSame) || left.stream().anyMatch(now::isSame))
            .toList();
    return failing.isEmpty()
        || (failing.size() <= 3
            && SuspectCell.of(failing.subList(0, 1), ledger).stream()
                .anyMatch(suspect -> suspect.broken().size() == failing.size()));
  }
}
