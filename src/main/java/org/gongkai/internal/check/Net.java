package org.gongkai.internal.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What differences of equations come to. Rows and columns of the table of requests add up the same
 * cells: whatever is wrong, the differences of the outcomes' rows are in all those of the columns'
 * sums of outcomes, and those of the other rows those of the balances. So the differences that some
 * wrong cells explain come to nought, which tells what belongs together.
 *
 * @param outcomes between the rows of outcomes and their sums by column
 * @param balances between the other rows and the balances
 */
record Net(long outcomes, long balances) {

  /** Of one equation; where the table has blanks its difference alone. */
  static Net of(Assessment assessment, boolean complete) {
    long difference = assessment.difference().longValue();
    if (!complete) {
      return new Net(difference, 0);
    }
    String path = assessment.equation().place().pointer();
    long ofColumn = path.endsWith("/total") ? difference : -difference;
    return switch (assessment.equation().rule()) {
      case REQUESTS_OUTCOME_TOTAL -> new Net(ofColumn, 0);
      case REQUESTS_BALANCE -> new Net(0, ofColumn);
      default -> ofRow(assessment.equation().place().row().path(), difference);
    };
  }

  private static Net ofRow(String row, long difference) {
    return switch (row) {
      case "/requests/received", "/requests/carriedOver" -> new Net(0, difference);
      case "/requests/carriedForward" -> new Net(0, -difference);
      case "/requests/outcomes/total" -> new Net(-difference, -difference);
      default -> new Net(difference, 0);
    };
  }

  private Net plus(Net other) {
    return new Net(outcomes + other.outcomes, balances + other.balances);
  }

  private Net negated() {
    return new Net(-outcomes, -balances);
  }

  /** Whether some of the other equations may make up the difference of this one. */
  static boolean madeUp(Assessment assessment, List<Assessment> others, boolean complete) {
    Set<Net> nets = new HashSet<>();
    nets.add(new Net(0, 0));
    for (Assessment other : others) {
      Net net = of(other, complete);
      for (Net sum : List.copyOf(nets)) {
        nets.add(sum.plus(net));
        if (!complete) {
          nets.add(sum.plus(net.negated()));
        }
      }
    }
    return nets.contains(of(assessment, complete).negated());
  }
}
