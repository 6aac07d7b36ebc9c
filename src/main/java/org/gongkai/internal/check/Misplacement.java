package org.gongkai.internal.check;

import java.util.List;
import org.gongkai.internal.form.Leaf;

/**
 * Numbers that stand in the wrong cells of their row or column.
 *
 * @param kind how they got there
 * @param cells the two that stand in each other's place, or all of the row
 */
record Misplacement(Kind kind, List<Leaf> cells) {
  /** What happened. */
  enum Kind {
    /** Two cells of a row stand in each other's place. */
    EXCHANGED_IN_ROW,
    /** Two cells of a column stand in each other's place. */
    EXCHANGED_IN_COLUMN,
    /** The numbers of a row stand one cell too far left. */
    SHIFTED_LEFT,
    /** The numbers of a row stand one cell too far right. */
    SHIFTED_RIGHT
  }
}
