package org.gongkai.internal.statement;

import java.util.List;

/**
 * What the words around a figure say that it counts.
 *
 * @param subject what it counts
 * @param readings what it may be in the tables, the nearest first
 * @param firm whether a figure that fits no reading contradicts the tables
 */
record Meaning(Subject subject, List<Reading> readings, boolean firm) {
  Meaning {
    readings = List.copyOf(readings);
  }

  /** With readings separated by bars. */
  static Meaning of(Subject subject, String readings, boolean firm) {
    return new Meaning(subject, Readings.of(readings), firm);
  }

  /** Of a way of saying it. */
  static Meaning of(Wording wording) {
    return new Meaning(wording.subject(), wording.readings(), wording.firm());
  }

  /** The same, firm only where this holds. */
  Meaning firmIf(boolean certain) {
    return certain || !firm ? this : new Meaning(subject, readings, false);
  }
}
