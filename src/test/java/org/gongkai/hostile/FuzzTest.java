package org.gongkai.hostile;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.gongkai.hostile.Fuzz.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Every seed and every find of the fuzzers is read again, each damaged a little, too. */
class FuzzTest {
  @ParameterizedTest
  @EnumSource
  void seedsAndFindsEndInAResultOrTheOneException(Target target) throws IOException {
    Map<String, byte[]> seeds = Seeds.of(target);
    assertFalse(seeds.isEmpty());
    seeds.forEach((name, bytes) -> run(target, name, bytes));
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "DETECT")
  void seedsWithBytesThatAreOthersDoToo(Target target) throws IOException {
    var random = new Random(target.label().hashCode());
    Seeds.of(target)
        .forEach(
            (name, bytes) -> {
              byte[] other = bytes.clone();
              for (int i = 0; i < Math.min(8, bytes.length); i++) {
                other[random.nextInt(other.length)] = (byte) random.nextInt(256);
              }
              run(target, name + " damaged", other);
              run(target, name + " cut", Arrays.copyOf(other, random.nextInt(other.length + 1)));
            });
  }

  private static void run(Target target, String name, byte[] bytes) {
    try {
      Fuzz.run(target, bytes);
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(target + " of " + name, e);
    }
  }
}
