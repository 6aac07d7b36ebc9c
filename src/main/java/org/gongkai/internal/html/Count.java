package org.gongkai.internal.html;

import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;

/** Numbers the paragraphs and tables of one document and counts what it costs. Not thread-safe. */
final class Count {
  private final Limits limits;

  /** Index of the next paragraph or table. */
  int nextIndex;

  /** Number of the next table. */
  int nextTable;

  private int blocks;
  private long positions;

  Count(Limits limits) {
    this.limits = limits;
  }

  Limits limits() {
    return limits;
  }

  /** Counts a paragraph, a table or an image. */
  void block() throws GongkaiException {
    if (++blocks > limits.blocks()) {
      throw exceeded("has more than " + limits.blocks() + " paragraphs");
    }
  }

  /** Counts the grid positions of a table. */
  void positions(long more) throws GongkaiException {
    positions += more;
    if (positions > limits.cells()) {
      throw exceeded("has more than " + limits.cells() + " cells");
    }
  }

  static GongkaiException exceeded(String problem) {
    return new GongkaiException(Reason.LIMIT_EXCEEDED, "the page " + problem, null, null);
  }
}
