package org.gongkai.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gongkai.hostile.Growth.Cost;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is twice as large costs no more than twice as much, in memory that is asked for. */
class GrowthTest {
  /** Tables of a library that double before they are full cost a little more than twice. */
  private static final double MOST = 2.6;

  /** What every reading costs, however small the file is. */
  private static final long ALWAYS = 2 << 20;

  @ParameterizedTest
  @EnumSource
  void memoryGrowsNoFasterThanTheFile(Shape shape) {
    byte[] small = shape.of(shape.size / 4);
    byte[] large = shape.of(shape.size / 2);
    Growth.cost(shape.format, small);
    Cost before = Growth.cost(shape.format, small);
    Cost after = Growth.cost(shape.format, large);
    double ratio = (double) after.allocated() / (before.allocated() + ALWAYS);
    assertTrue(ratio < MOST, shape + " grows by " + ratio);
    assertEquals(before.end(), after.end(), "both are read, or neither is");
  }
}
