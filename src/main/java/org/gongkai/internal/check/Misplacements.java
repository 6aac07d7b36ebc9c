package org.gongkai.internal.check;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.internal.form.Leaf;
import org.gongkai.internal.form.Row;
import org.gongkai.internal.form.TableKind;
import org.jspecify.annotations.Nullable;

/**
 * Looks for numbers in the wrong cells of one row or column: put back, no equation fails that they
 * stand in, all broken ones are mended, and no other way of putting back mends as many.
 */
final class Misplacements {
  /** A single equation may come right by chance. */
  private static final int LEAST = 2;

  private final Ledger ledger;
  private final List<Assessment> broken;
  private final TableKind table;

  /** The broken equations, a bit each by their number; the form has less than 64. */
  private final long all;

  private final List<Mended> possible = new ArrayList<>();

  /** Of two ways in one row that mend as many, the one of the higher rank is meant. */
  private static final int COMMON = 0;

  /** The blank at an end of the row tells that it was shifted. */
  private static final int FROM_BLANK = 1;

  /** So does the only blank of the table, whatever row it may be. */
  private static final int FROM_ONLY_BLANK = 2;

  /** A possible explanation. */
  private record Mended(
      Misplacement misplacement, Rearrangement rearrangement, int score, int rank) {
    /** Whether the other one need not be thought of beside this. */
    boolean prevails(Mended other) {
      return score > other.score
          || rearrangement.sameNumbers(other.rearrangement)
          || (score == other.score
              && rank > other.rank
              && (rank == FROM_ONLY_BLANK || rearrangement.sameCells(other.rearrangement)));
    }
  }

  private Misplacements(Ledger ledger, List<Assessment> broken) {
    this.ledger = ledger;
    this.broken = broken;
    this.table = broken.get(0).equation().place().row().table();
    long bits = 0;
    for (Assessment assessment : broken) {
      bits |= 1L << assessment.equation().number();
    }
    this.all = bits;
  }

  /** Two cells of a row exchanged, or a row shifted; null where that does not explain all. */
  static @Nullable Misplacement inRow(Ledger ledger, List<Assessment> broken) {
    var search = new Misplacements(ledger, broken);
    for (Row row : ledger.equations().rows(search.table)) {
      List<Leaf> leaves = ledger.equations().leaves(row);
      if (search.concernAll(leaves)) {
        search.exchanges(leaves, Misplacement.Kind.EXCHANGED_IN_ROW);
        search.shifts(leaves);
      }
    }
    return search.best();
  }

  /** Two cells of a column exchanged; null where that does not explain all. */
  static @Nullable Misplacement inColumn(Ledger ledger, List<Assessment> broken) {
    var search = new Misplacements(ledger, broken);
    List<Row> rows = ledger.equations().rows(search.table);
    for (int i = 0; i < rows.get(0).block().columns().size() && rows.size() > 1; i++) {
      var leaves = new ArrayList<Leaf>();
      for (Row row : rows) {
        Leaf leaf = ledger.equations().leaves(row).get(i);
        if ((search.equations(leaf) & search.all) != 0) {
          leaves.add(leaf);
        }
      }
      search.exchanges(leaves, Misplacement.Kind.EXCHANGED_IN_COLUMN);
    }
    return search.best();
  }

  /** The equations of a leaf, a bit each by their number. */
  private long equations(Leaf leaf) {
    long equations = 0;
    for (Equation equation : ledger.equations().of(leaf)) {
      equations |= 1L << equation.number();
    }
    return equations;
  }

  /** Whether each broken equation has one of the leaves. */
  private boolean concernAll(List<Leaf> leaves) {
    long concerned = 0;
    for (Leaf leaf : leaves) {
      concerned |= equations(leaf);
    }
    return (all & ~concerned) == 0;
  }

  private @Nullable Misplacement best() {
    for (Mended mended : possible) {
      if (possible.stream().allMatch(mended::prevails)) {
        return mended.misplacement();
      }
    }
    return null;
  }

  private @Nullable Long[] numbers(List<Leaf> leaves) {
    var numbers = new @Nullable Long[leaves.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = ledger.number(leaves.get(i));
    }
    return numbers;
  }

  private void exchanges(List<Leaf> leaves, Misplacement.Kind kind) {
    @Nullable Long[] numbers = numbers(leaves);
    for (int i = 0; i < numbers.length; i++) {
      for (int j = i + 1; j < numbers.length; j++) {
        Long one = numbers[i];
        Long other = numbers[j];
        List<Leaf> two = List.of(leaves.get(i), leaves.get(j));
        if (one != null && other != null && !one.equals(other) && concernAll(two)) {
          @Nullable Long[] exchanged = numbers.clone();
          exchanged[i] = other;
          exchanged[j] = one;
          note(new Misplacement(kind, two), Rearrangement.of(ledger, leaves, exchanged), COMMON);
        }
      }
    }
  }

  /** From each blank on; all of the row or all but its total also from a nought, or in a circle. */
  private void shifts(List<Leaf> leaves) {
    @Nullable Long[] numbers = numbers(leaves);
    int last = numbers.length - 1;
    int ofBlank = ledger.blanks(table) == 1 ? FROM_ONLY_BLANK : FROM_BLANK;
    for (int open = 0; open <= last; open++) {
      for (int lost = 0; lost <= last && numbers[open] == null; lost++) {
        if (lost != open
            && concernAll(leaves.subList(Math.min(open, lost), Math.max(open, lost) + 1))) {
          boolean whole = Math.min(open, lost) == 0 && Math.max(open, lost) >= last - 1;
          shift(leaves, numbers, open, lost, whole ? ofBlank : COMMON);
        }
      }
    }
    for (int end = table == TableKind.REQUESTS ? last - 1 : last; end <= last; end++) {
      circle(leaves, numbers, 0, end);
      circle(leaves, numbers, end, 0);
    }
  }

  private void circle(List<Leaf> leaves, @Nullable Long[] numbers, int open, int lost) {
    Long number = numbers[open];
    if (number != null) {
      if (number == 0) {
        shift(leaves, numbers, open, lost, COMMON);
      }
      @Nullable Long[] turned = moved(numbers, open, lost);
      turned[lost] = number;
      note(shifted(leaves, open, lost), Rearrangement.of(ledger, leaves, turned), COMMON);
    }
  }

  /**
   * Tries that the numbers between two places were moved by one towards the second, which lost its
   * own number, while the first is open.
   */
  private void shift(List<Leaf> leaves, @Nullable Long[] numbers, int open, int lost, int rank) {
    Rearrangement back = Rearrangement.of(ledger, leaves, moved(numbers, open, lost), lost);
    if (back != null) {
      note(shifted(leaves, open, lost), back, rank);
    }
  }

  private static Misplacement shifted(List<Leaf> leaves, int open, int lost) {
    return new Misplacement(
        open < lost ? Misplacement.Kind.SHIFTED_RIGHT : Misplacement.Kind.SHIFTED_LEFT, leaves);
  }

  private static @Nullable Long[] moved(@Nullable Long[] numbers, int open, int lost) {
    @Nullable Long[] moved = numbers.clone();
    int step = open < lost ? 1 : -1;
    for (int i = open; i != lost; i += step) {
      moved[i] = numbers[i + step];
    }
    moved[lost] = null;
    return moved;
  }

  private void note(Misplacement misplacement, Rearrangement rearrangement, int rank) {
    int score = rearrangement.score(broken);
    if (score >= LEAST) {
      possible.add(new Mended(misplacement, rearrangement, score, rank));
    }
  }
}
