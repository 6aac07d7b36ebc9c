package org.gongkai.internal.doc;

import java.util.Arrays;

/**
 * What styles and runs say of characters that bears on how they are read. Each thing is on, off,
 * not said, or said to be other than below. Not thread-safe.
 */
final class Emphasis {
  private static final int AS_BELOW = 0x80;
  private static final int OTHER_THAN_BELOW = 0x81;
  private static final int COUNT = 5;

  private enum Said {
    NOTHING,
    OFF,
    ON,
    OTHER;

    Said over(Said below) {
      return switch (this) {
        case NOTHING -> below;
        case OFF, ON -> this;
        case OTHER ->
            switch (below) {
              case NOTHING -> OTHER;
              case OFF -> ON;
              case ON -> OFF;
              case OTHER -> NOTHING;
            };
      };
    }
  }

  private final Said[] said = new Said[COUNT];

  Emphasis() {
    clear();
  }

  void clear() {
    Arrays.fill(said, Said.NOTHING);
  }

  /** Takes note of a change, if it is one of these. */
  void apply(Sprms sprms) {
    switch (sprms.code) {
      case Sprms.HIDDEN -> said[0] = toggle(sprms.u8());
      case Sprms.STRUCK -> said[1] = toggle(sprms.u8());
      case Sprms.STRUCK_TWICE -> said[2] = toggle(sprms.u8());
      case Sprms.RAISED -> said[3] = sprms.u8() == 0 ? Said.OFF : Said.ON;
      case Sprms.POSITION -> said[4] = sprms.i16() == 0 ? Said.OFF : Said.ON;
      default -> {}
    }
  }

  private static Said toggle(int value) {
    return switch (value) {
      case 0 -> Said.OFF;
      case AS_BELOW -> Said.NOTHING;
      case OTHER_THAN_BELOW -> Said.OTHER;
      default -> Said.ON;
    };
  }

  /** Becomes what is said by this and, where this says nothing, by what is below. */
  void over(Emphasis below) {
    for (int i = 0; i < COUNT; i++) {
      said[i] = said[i].over(below.said[i]);
    }
  }

  boolean hides() {
    return isOn(0);
  }

  /** Whether digits that stand so are no part of a number beside them. */
  boolean setsApart() {
    return isOn(1) || isOn(2) || isOn(3) || isOn(4);
  }

  private boolean isOn(int thing) {
    return said[thing] == Said.ON || said[thing] == Said.OTHER;
  }
}
