package org.gongkai.internal.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gongkai.internal.form.Leaf;
import org.gongkai.internal.form.TableKind;
import org.jspecify.annotations.Nullable;

/**
 * Says which broken equations have one cause, and which cell is to blame where only one can be. The
 * simplest explanation comes first: one wrong cell, then numbers in the wrong cells of one row,
 * then several wrong cells; where two explanations are as simple there is none.
 */
final class Causes {
  private final Ledger ledger;
  private final List<Cause> causes = new ArrayList<>();

  private Causes(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The causes, in the order of their first equations. */
  static List<Cause> of(Ledger ledger) {
    var causes = new Causes(ledger);
    List<Assessment> requests = ledger.failed(TableKind.REQUESTS);
    if (!requests.isEmpty()) {
      causes.connected(requests);
    }
    causes.reviews(ledger.failed(TableKind.REVIEW_AND_LITIGATION));
    causes.causes.sort(Comparator.comparingInt(Cause::first));
    return causes.causes;
  }

  /** The totals of reviews have no cell in common, but the whole row may be shifted. */
  private void reviews(List<Assessment> broken) {
    Misplacement shifted = broken.size() > 1 ? inRow(broken) : null;
    if (shifted != null) {
      causes.add(new Cause(broken, null, shifted));
    } else {
      broken.forEach(assessment -> connected(List.of(assessment)));
    }
  }

  private void connected(List<Assessment> broken) {
    if (ledger.huge()) {
      rest(broken, List.of());
      return;
    }
    List<SuspectCell> suspects = SuspectCell.of(broken, ledger);
    List<SuspectCell> sole =
        suspects.stream().filter(suspect -> suspect.broken().size() == broken.size()).toList();
    if (sole.size() == 1 && sole.get(0).certain()) {
      causes.add(new Cause(broken, sole.get(0), null));
      return;
    }
    Misplacement misplacement = sole.stream().anyMatch(SuspectCell::sound) ? null : inRow(broken);
    if (misplacement != null || !sole.isEmpty()) {
      causes.add(new Cause(broken, null, misplacement));
      return;
    }
    Cover cover = Cover.of(broken, suspects, ledger);
    for (SuspectCell suspect : cover.suspects()) {
      causes.add(new Cause(suspect.broken(), suspect.certain() ? suspect : null, null));
    }
    rest(cover.left(), suspects);
  }

  /** What no single cells explain for certain. */
  private void rest(List<Assessment> left, List<SuspectCell> suspects) {
    Misplacement all = left.isEmpty() ? null : inRow(left);
    if (all != null) {
      causes.add(new Cause(left, null, all));
      return;
    }
    for (List<Assessment> group : groups(left, suspects)) {
      boolean one = suspects.stream().anyMatch(s -> s.sound() && s.broken().containsAll(group));
      Misplacement misplacement = one ? null : inRow(group);
      if (misplacement == null && !one && !ledger.huge()) {
        misplacement = Misplacements.inColumn(ledger, group);
      }
      causes.add(new Cause(group, null, misplacement));
    }
  }

  private @Nullable Misplacement inRow(List<Assessment> broken) {
    return ledger.huge() ? null : Misplacements.inRow(ledger, broken);
  }

  /**
   * Equations with a filled cell in common belong together, and those that no single cell explains:
   * several wrong cells are behind them.
   */
  private List<List<Assessment>> groups(List<Assessment> left, List<SuspectCell> suspects) {
    var groups = new ArrayList<List<Assessment>>();
    for (Assessment assessment : left) {
      boolean open = suspects.stream().noneMatch(suspect -> suspect.explains(assessment));
      var group = new ArrayList<Assessment>();
      for (List<Assessment> other : List.copyOf(groups)) {
        boolean joined =
            other.stream()
                .anyMatch(
                    one ->
                        share(one, assessment)
                            || (open && suspects.stream().noneMatch(s -> s.explains(one))));
        if (joined) {
          group.addAll(other);
          groups.remove(other);
        }
      }
      group.add(assessment);
      groups.add(group);
    }
    return groups;
  }

  private boolean share(Assessment one, Assessment other) {
    for (Leaf leaf : one.equation().leaves()) {
      if (ledger.number(leaf) != null && ledger.equations().of(leaf).contains(other.equation())) {
        return true;
      }
    }
    return false;
  }
}
