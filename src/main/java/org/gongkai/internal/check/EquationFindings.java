package org.gongkai.internal.check;

import java.math.BigDecimal;
import java.util.List;
import org.gongkai.Finding;
import org.gongkai.Rule;
import org.gongkai.internal.form.CellName;
import org.gongkai.internal.form.Leaf;
import org.jspecify.annotations.Nullable;

/** Words the broken equations and what broke them. */
final class EquationFindings {
  private final Ledger ledger;
  private final List<Cause> causes;

  private EquationFindings(Ledger ledger, List<Cause> causes) {
    this.ledger = ledger;
    this.causes = causes;
  }

  /** Adds a finding for each broken equation and each misplacement. */
  static void add(Ledger ledger, List<Cause> causes, List<Finding> findings) {
    var words = new EquationFindings(ledger, causes);
    for (Equation equation : ledger.equations().all()) {
      for (int i = 0; i < causes.size(); i++) {
        for (Assessment assessment : causes.get(i).broken()) {
          if (assessment.equation().number() == equation.number()) {
            findings.add(words.broken(assessment, i));
          }
        }
      }
    }
    for (int i = 0; i < causes.size(); i++) {
      Misplacement misplacement = causes.get(i).misplacement();
      if (misplacement != null) {
        findings.add(words.misplaced(misplacement).withCause(id(i), null, null));
      }
    }
    findings.replaceAll(words::ofSuspect);
  }

  private static String id(int cause) {
    return Integer.toString(cause + 1);
  }

  private static BigDecimal decimal(long number) {
    return BigDecimal.valueOf(number);
  }

  /** A number below nought that is a suspect belongs to its cause. */
  private Finding ofSuspect(Finding finding) {
    String path = finding.path();
    for (int i = 0; i < causes.size(); i++) {
      SuspectCell suspect = causes.get(i).suspect();
      if (suspect != null
          && suspect.value() != null
          && finding.rule().equals(Rule.NEGATIVE_COUNT.code())
          && suspect.leaf().pointer().equals(path)) {
        return finding.withCause(id(i), path, decimal(suspect.value()));
      }
    }
    return finding;
  }

  private Finding broken(Assessment assessment, int cause) {
    Equation equation = assessment.equation();
    boolean balance = equation.rule() == Rule.REQUESTS_BALANCE;
    SuspectCell suspect = causes.get(cause).suspect();
    Long value = suspect == null ? null : suspect.value();
    Suspicion suspicion =
        suspect == null || value == null ? null : suspicion(suspect.leaf(), value);
    EquationWords words = EquationWords.of(assessment, ledger);
    return Finding.of(
            equation.rule(),
            equation.place().pointer(),
            words.en() + (suspicion == null ? "" : " " + suspicion.en()),
            words.zh() + (suspicion == null ? "" : suspicion.zh()),
            List.of())
        .withNumbers(
            balance ? assessment.whole() : assessment.parts(),
            balance ? assessment.parts() : assessment.whole())
        .withCells(equation.leaves().stream().map(Leaf::pointer).toList())
        .withCause(
            id(cause),
            suspect == null ? null : suspect.leaf().pointer(),
            value == null ? null : decimal(value));
  }

  private record Suspicion(String zh, String en) {}

  private Suspicion suspicion(Leaf leaf, long value) {
    CellName name = CellName.of(leaf);
    Long number = ledger.number(leaf);
    boolean turned = number != null && turned(number.toString(), Long.toString(value));
    return new Suspicion(
        "疑为" + name.zh() + "有误：现为" + number + "，应为" + value + (turned ? "（数字颠倒）。" : "。"),
        name.en()
            + " is probably wrong: "
            + number
            + " where "
            + value
            + " would be right"
            + (turned ? ", its digits turned round." : "."));
  }

  /**
   * Whether two neighbouring digits make the only difference, by standing in each other's place.
   */
  private static boolean turned(String one, String other) {
    for (int i = 0; i + 1 < one.length() && one.length() == other.length(); i++) {
      String turned =
          one.substring(0, i) + one.charAt(i + 1) + one.charAt(i) + one.substring(i + 2);
      if (turned.equals(other)) {
        return true;
      }
    }
    return false;
  }

  private Finding misplaced(Misplacement misplacement) {
    Leaf first = misplacement.cells().get(0);
    Leaf second = misplacement.cells().get(1);
    return switch (misplacement.kind()) {
      case EXCHANGED_IN_ROW, EXCHANGED_IN_COLUMN ->
          finding(
              Rule.CELLS_EXCHANGED,
              misplacement,
              misplacement.kind() == Misplacement.Kind.EXCHANGED_IN_ROW ? null : first,
              CellName.of(first).zh()
                  + "（"
                  + ledger.number(first)
                  + "）与"
                  + CellName.of(second).zh()
                  + "（"
                  + ledger.number(second)
                  + "）疑似互换：对调后各项合计均成立。",
              CellName.of(first).en()
                  + " ("
                  + ledger.number(first)
                  + ") and "
                  + CellName.of(second).en()
                  + " ("
                  + ledger.number(second)
                  + ") seem to stand in each other's place: exchanged, the sums are right.");
      case SHIFTED_LEFT, SHIFTED_RIGHT -> shifted(misplacement, first);
    };
  }

  private static Finding shifted(Misplacement misplacement, Leaf first) {
    boolean left = misplacement.kind() == Misplacement.Kind.SHIFTED_LEFT;
    CellName row = CellName.of(first.row());
    return finding(
        Rule.ROW_SHIFTED,
        misplacement,
        null,
        row.zh() + "的数字疑似整体" + (left ? "左" : "右") + "移了一格：移回后各项合计均成立。",
        row.en()
            + ": the numbers seem to stand one cell too far "
            + (left ? "left" : "right")
            + ": moved back, the sums are right.");
  }

  private static Finding finding(
      Rule rule, Misplacement misplacement, @Nullable Leaf place, String zh, String en) {
    String path = place == null ? misplacement.cells().get(0).row().path() : place.pointer();
    return Finding.of(rule, path, en, zh, List.of())
        .withCells(misplacement.cells().stream().map(Leaf::pointer).toList());
  }
}
