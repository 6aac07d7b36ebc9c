package org.gongkai.internal.word;

import org.gongkai.GongkaiException;
import org.gongkai.Limits;
import org.gongkai.internal.limit.Budget;

/** Numbers the paragraphs and tables of one document and counts what it costs. Not thread-safe. */
public final class Tally {
  private final Budget budget;
  private final Limits limits;

  /** Index of the next paragraph or table. */
  public int nextIndex;

  /** Number of the next table. */
  public int nextTable;

  private int blocks;
  private int cells;
  private int tableDepth;

  /** Nothing is counted yet. */
  public Tally(Budget budget) {
    this.budget = budget;
    this.limits = budget.limits();
  }

  /** What reading the file may still cost. */
  public Budget budget() {
    return budget;
  }

  /** Counts a paragraph, a table, or a row. */
  public void countBlock() throws GongkaiException {
    if (++blocks > limits.blocks()) {
      throw exceeded("blocks", limits.blocks(), "paragraphs, tables, and rows");
    }
    budget.tick();
  }

  /** Counts a cell. */
  public void countCell() throws GongkaiException {
    if (++cells > limits.cells()) {
      throw exceeded("cells", limits.cells(), "cells");
    }
    budget.tick();
  }

  /** A table begins inside of those that are open. */
  public void enterTable() throws GongkaiException {
    budget.tableDepth(++tableDepth, place());
  }

  /** The innermost open table ends. */
  public void leaveTable() {
    tableDepth--;
  }

  /** Where the document has got to, for messages. */
  public String place() {
    return nextTable == 0 ? "block " + nextIndex : "block " + nextIndex + ", table " + nextTable;
  }

  private GongkaiException exceeded(String limit, int most, String what) {
    return GongkaiException.beyond(
        limit, most, "the document has more than " + most + " " + what, place());
  }
}
