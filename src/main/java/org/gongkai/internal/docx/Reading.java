package org.gongkai.internal.docx;

import java.util.LinkedHashSet;
import java.util.Set;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;
import org.gongkai.internal.document.Remark;

/** What is known and counted while one document is read. Not thread-safe. */
final class Reading {
  final Limits limits;
  final Styles styles;
  final Numbering numbering;
  final Remark.Log log;

  /** The text of the paragraphs that are open, the innermost one at the end. */
  final StringBuilder text = new StringBuilder();

  final Set<String> footnotes = new LinkedHashSet<>();
  final Set<String> endnotes = new LinkedHashSet<>();

  /** Index of the next paragraph or table, and number of the next table. */
  int nextIndex;

  int nextTable;

  /** Grows with everything that a reader can see, or that was hidden from him. */
  int substance;

  private int blocks;
  private int cells;

  Reading(Limits limits, Styles styles, Numbering numbering, Remark.Log log) {
    this.limits = limits;
    this.styles = styles;
    this.numbering = numbering;
    this.log = log;
  }

  /** Counts a paragraph, a table, or a row. */
  void countBlock() throws GongkaiException {
    if (++blocks > limits.blocks()) {
      throw new GongkaiException(
          Reason.LIMIT_EXCEEDED,
          "the document has more than " + limits.blocks() + " paragraphs, tables, and rows",
          null,
          null);
    }
  }

  void countCell() throws GongkaiException {
    if (++cells > limits.cells()) {
      throw new GongkaiException(
          Reason.LIMIT_EXCEEDED,
          "the document has more than " + limits.cells() + " cells",
          null,
          null);
    }
  }
}
