package org.gongkai.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.CheckCounts;
import org.gongkai.internal.form.Leaf;
import org.gongkai.internal.form.Row;
import org.gongkai.internal.form.TableKind;
import org.jspecify.annotations.Nullable;

/** A report's numbers and how each equation of its tables comes out with them. */
final class Ledger {
  /** Counts beyond this are no counts; the search for the wrong one leaves them alone. */
  private static final long HUGE = 1_000_000_000_000_000L;

  private final Equations equations;
  private final @Nullable Object[] values;

  /** By the number of the equation; null where its table is not there. */
  private final @Nullable Assessment[] assessments;

  private final boolean huge;

  private Ledger(
      Equations equations,
      @Nullable Object[] values,
      @Nullable Assessment[] assessments,
      boolean huge) {
    this.equations = equations;
    this.values = values;
    this.assessments = assessments;
    this.huge = huge;
  }

  static Ledger of(Equations equations, @Nullable Object[] values, Set<TableKind> tables) {
    var assessments = new @Nullable Assessment[equations.all().size()];
    for (Equation equation : equations.all()) {
      if (tables.contains(equation.place().row().table())) {
        assessments[equation.number()] = Assessment.of(equation, values);
      }
    }
    return new Ledger(equations, values.clone(), assessments, huge(values));
  }

  private static boolean huge(@Nullable Object[] values) {
    for (Object value : values) {
      if (value instanceof Long number && (number > HUGE || number < -HUGE)) {
        return true;
      }
    }
    return false;
  }

  Equations equations() {
    return equations;
  }

  CheckCounts counts() {
    int passed = 0;
    int failed = 0;
    int notAssessable = 0;
    for (Assessment assessment : assessments) {
      if (assessment != null) {
        switch (assessment.outcome()) {
          case PASSED -> passed++;
          case FAILED -> failed++;
          case NOT_ASSESSABLE -> notAssessable++;
        }
      }
    }
    return new CheckCounts(passed, failed, notAssessable);
  }

  /** The equations of a table that fail. */
  List<Assessment> failed(TableKind table) {
    var failed = new ArrayList<Assessment>();
    for (Assessment assessment : assessments) {
      if (assessment != null
          && assessment.equation().place().row().table() == table
          && assessment.failed()) {
        failed.add(assessment);
      }
    }
    return failed;
  }

  /** Whether no number is blank in the equations of a table. */
  boolean complete(TableKind table) {
    for (Assessment assessment : assessments) {
      if (assessment != null
          && assessment.equation().place().row().table() == table
          && assessment.bound() != Assessment.Bound.EXACT) {
        return false;
      }
    }
    return true;
  }

  /** How many numbers of a table are blank in its equations. */
  int blanks(TableKind table) {
    int blanks = 0;
    for (Row row : equations.rows(table)) {
      for (Leaf leaf : equations.leaves(row)) {
        blanks += values[leaf.index()] == null ? 1 : 0;
      }
    }
    return blanks;
  }

  /**
   * Whether a table's blanks seem to be noughts: each equation with a blank that can come out so
   * passes or fails, as if they were.
   */
  boolean blankForNought(TableKind table) {
    for (Assessment assessment : assessments) {
      if (assessment != null
          && assessment.equation().place().row().table() == table
          && assessment.bound() != Assessment.Bound.NONE
          && assessment.outcome() == Assessment.Outcome.NOT_ASSESSABLE) {
        return false;
      }
    }
    return true;
  }

  /** How the equations come out in which a leaf stands. */
  List<Assessment> of(Leaf leaf) {
    var of = new ArrayList<Assessment>();
    for (Equation equation : equations.of(leaf)) {
      Assessment assessment = assessments[equation.number()];
      if (assessment != null) {
        of.add(assessment);
      }
    }
    return of;
  }

  /** The count in a leaf; null where it is blank. */
  @Nullable Long number(Leaf leaf) {
    return values[leaf.index()] instanceof Long number ? number : null;
  }

  /** The same with another number in a leaf. */
  Ledger with(Leaf leaf, long number) {
    @Nullable Object[] others = values.clone();
    others[leaf.index()] = number;
    @Nullable Assessment[] then = assessments.clone();
    for (Assessment assessment : of(leaf)) {
      then[assessment.equation().number()] = assessment.with(leaf, number(leaf), number);
    }
    return new Ledger(equations, others, then, huge);
  }

  /** Whether numbers are so large that sums of them may be beyond a long. */
  boolean huge() {
    return huge;
  }
}
