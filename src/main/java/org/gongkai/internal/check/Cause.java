package org.gongkai.internal.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Broken equations that belong together.
 *
 * @param broken at least one
 * @param suspect the one cell that is wrong, or null
 * @param misplacement numbers that stand in the wrong cells, or null
 */
record Cause(
    List<Assessment> broken, @Nullable SuspectCell suspect, @Nullable Misplacement misplacement) {

  /** The number of its first equation. */
  int first() {
    return broken.stream().mapToInt(assessment -> assessment.equation().number()).min().orElse(0);
  }
}
