package org.gongkai.internal.html;

import org.gongkai.GongkaiException;
import org.gongkai.Limits;
import org.gongkai.internal.limit.Budget;

/** Numbers the paragraphs and tables of one document and counts what it costs. Not thread-safe. */
final class Count {
  private final Budget budget;
  private final Limits limits;

  /** Index of the next paragraph or table. */
  int nextIndex;

  /** Number of the next table. */
  int nextTable;

  private int blocks;
  private long positions;

  Count(Budget budget) {
    this.budget = budget;
    this.limits = budget.limits();
  }

  Budget budget() {
    return budget;
  }

  /** Counts a paragraph, a table or an image. */
  void block() throws GongkaiException {
    if (++blocks > limits.blocks()) {
      throw exceeded("blocks", limits.blocks(), "paragraphs");
    }
    budget.tick();
  }

  /** Counts the grid positions of a table. */
  void positions(long more) throws GongkaiException {
    positions += more;
    if (positions > limits.cells()) {
      throw exceeded("cells", limits.cells(), "cells");
    }
  }

  /** Where the page has got to, for messages. */
  String place() {
    return nextTable == 0 ? "block " + nextIndex : "block " + nextIndex + ", table " + nextTable;
  }

  GongkaiException exceeded(String limit, int most, String what) {
    return GongkaiException.beyond(
        limit, most, "the page has more than " + most + " " + what, place());
  }
}
