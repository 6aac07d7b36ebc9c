package org.gongkai;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that the text of a report gives for something that its tables count, too. Immutable.
 *
 * @param what what is counted: a stable name such as "received", "granted" or "reconsideration"
 * @param number the number; 0 where the text says that there was none
 * @param unit the unit as printed (件, 条, 元), or null
 * @param approximate whether the text gives it as about so much (余, 约, 近)
 * @param where JSON pointer to the paragraph
 * @param quotation the clause that says so
 * @param cells JSON pointers of the numbers that it may mean; empty where the report has none
 * @param matched the pointer, or the pointers joined by " + " or " - ", of the reading of the words
 *     that it agrees with; null where it agrees with none or there is nothing to compare it with
 * @param agrees whether it agrees with the tables; null where there is nothing to compare it with
 */
public record Statement(
    String what,
    BigDecimal number,
    @Nullable String unit,
    boolean approximate,
    String where,
    String quotation,
    List<String> cells,
    @Nullable String matched,
    @Nullable Boolean agrees) {
  /** Copies the list. */
  public Statement {
    cells = List.copyOf(cells);
  }
}
