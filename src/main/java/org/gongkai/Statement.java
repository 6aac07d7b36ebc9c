package org.gongkai;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that the text of a report gives for something that its tables count, too. Immutable.
 *
 * @param subject what is counted: a stable name such as "requestsReceived"
 * @param number the number; 0 where the text says that there was none
 * @param unit the unit as printed (件, 条, 元), or null
 * @param approximate whether the text gives it as about so much (余, 约, 近)
 * @param path JSON pointer to the paragraph
 * @param quotation the clause that says so
 * @param cells JSON pointers of the numbers that it may mean, each reading of the words one or a sum;
 *     empty where the report has none of them
 * @param matched the pointer, or the pointers joined by " + ", of the reading that it agrees with;
 *     null where it agrees with none or there is nothing to compare it with
 * @param agrees whether it agrees with the tables; null where there is nothing to compare it with
 */
public record Statement(
    String subject,
    BigDecimal number,
    @Nullable String unit,
    boolean approximate,
    String path,
    String quotation,
    List<String> cells,
    @Nullable String matched,
    @Nullable Boolean agrees) {
  /** Copies the list. */
  public Statement {
    cells = List.copyOf(cells);
  }
}
