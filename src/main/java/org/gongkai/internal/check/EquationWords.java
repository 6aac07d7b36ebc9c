package org.gongkai.internal.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.internal.form.CellName;
import org.gongkai.internal.form.Leaf;

/**
 * A broken equation with its numbers, for people.
 *
 * @param zh a sentence in Chinese
 * @param en the same in English
 */
record EquationWords(String zh, String en) {
  /** More numbers than these are not written out. */
  private static final int MOST = 8;

  static EquationWords of(Assessment assessment, Ledger ledger) {
    Leaf place = assessment.equation().place();
    CellName row = CellName.of(place.row());
    CellName column = CellName.ofColumn(place);
    CellName group = CellName.group(place);
    return switch (assessment.equation().rule()) {
      case REQUESTS_ROW_TOTAL ->
          total(assessment, ledger, row, new CellName("各项", "the parts"), "总计");
      case REQUESTS_OUTCOME_TOTAL ->
          total(assessment, ledger, column, new CellName("各项办理结果", "the outcomes"), "（七）总计");
      case REQUESTS_BALANCE -> balance(assessment, ledger, column);
      default -> total(assessment, ledger, group, new CellName("各项", "the parts"), "总计");
    };
  }

  private static EquationWords total(
      Assessment assessment, Ledger ledger, CellName where, CellName parts, String total) {
    List<String> terms = terms(assessment.equation().parts(), ledger, false);
    String sum = assessment.parts().toPlainString();
    boolean few = terms.size() > 1 && terms.size() <= MOST;
    String written = String.join("+", terms) + "=" + sum;
    boolean blanks = assessment.partsBlank() > 0;
    String whole = assessment.whole().toPlainString();
    return new EquationWords(
        where.zh()
            + "："
            + parts.zh()
            + (few ? written : "之和为" + sum)
            + (blanks ? "（空格未计）" : "")
            + "，“"
            + total
            + "”为"
            + whole
            + "。",
        where.en()
            + ": "
            + parts.en()
            + (few ? " " + written : " add up to " + sum)
            + (blanks ? " (blank cells left out)" : "")
            + ", but “"
            + total
            + "” is "
            + whole
            + ".");
  }

  private static EquationWords balance(Assessment assessment, Ledger ledger, CellName where) {
    String left = side(assessment.equation().parts(), assessment.parts(), ledger);
    String right = side(assessment.equation().whole(), assessment.whole(), ledger);
    boolean blanks = assessment.partsBlank() + assessment.wholeBlank() > 0;
    return new EquationWords(
        where.zh() + "：一加二为" + left + "，三（七）加四为" + right + "，两者应相等" + (blanks ? "（空格未计）。" : "。"),
        where.en()
            + ": 一 plus 二 is "
            + left
            + ", but 三（七） plus 四 is "
            + right
            + (blanks ? " (blank cells left out)." : "."));
  }

  private static String side(List<Leaf> leaves, BigDecimal sum, Ledger ledger) {
    List<String> terms = terms(leaves, ledger, true);
    return terms.size() > 1
        ? String.join("+", terms) + "=" + sum.toPlainString()
        : sum.toPlainString();
  }

  /** The numbers in the leaves as they are added up. */
  private static List<String> terms(List<Leaf> leaves, Ledger ledger, boolean noughts) {
    var terms = new ArrayList<String>();
    for (Leaf leaf : leaves) {
      Long number = ledger.number(leaf);
      if (number != null && (noughts || number != 0)) {
        terms.add(number < 0 ? "(" + number + ")" : number.toString());
      }
    }
    return terms;
  }
}
