package org.gongkai.internal.word;

import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;

/** Numbers the paragraphs and tables of one document and counts what it costs. Not thread-safe. */
public final class Tally {
  private final Limits limits;

  /** Index of the next paragraph or table. */
  public int nextIndex;

  /** Number of the next table. */
  public int nextTable;

  private int blocks;
  private int cells;

  /** Nothing is counted yet. */
  public Tally(Limits limits) {
    this.limits = limits;
  }

  /** What the document may cost at most. */
  public Limits limits() {
    return limits;
  }

  /** Counts a paragraph, a table, or a row. */
  public void countBlock() throws GongkaiException {
    if (++blocks > limits.blocks()) {
      throw exceeded(limits.blocks() + " paragraphs, tables, and rows");
    }
  }

  /** Counts a cell. */
  public void countCell() throws GongkaiException {
    if (++cells > limits.cells()) {
      throw exceeded(limits.cells() + " cells");
    }
  }

  private static GongkaiException exceeded(String what) {
    return new GongkaiException(
        Reason.LIMIT_EXCEEDED, "the document has more than " + what, null, null);
  }
}
