package org.gongkai.generated;

import java.util.List;
import java.util.SplittableRandom;

/** Chance by seed: the same seed and purpose always give the same throws. */
final class Dice {
  private final SplittableRandom random;

  private Dice(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Dice of their own for one purpose, so that one more throw elsewhere changes nothing here. */
  static Dice of(long seed, String purpose) {
    long mixed = (seed + 1) * 0xFF51AFD7ED558CCDL ^ purpose.hashCode() * 0xC4CEB9FE1A85EC53L;
    return new Dice((mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L);
  }

  /** True once in {@code n} throws. */
  boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  /** A number from {@code low} to {@code high}, both included. */
  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  String pick(String... values) {
    return values[random.nextInt(values.length)];
  }
}
