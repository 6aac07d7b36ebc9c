package org.gongkai.internal.docx;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.internal.document.Remark;
import org.gongkai.internal.limit.Budget;
import org.gongkai.internal.word.Tally;
import org.jspecify.annotations.Nullable;

/** What is known and counted while one document is read. Not thread-safe. */
final class Reading {
  final Budget budget;
  final Tally tally;
  final Styles styles;
  final Numbering numbering;

  /** Reads the documents inside this one; null where it cannot have any. */
  final @Nullable Chunks chunks;

  final Remark.Log log;

  /** The text of the paragraphs that are open, the innermost one at the end. */
  final StringBuilder text = new StringBuilder();

  /** What the part that is being read refers to. */
  Relationships relationships = Relationships.NONE;

  /** The notes that stand in the text and not in a part of their own. */
  final List<String> notes = new ArrayList<>();

  final Set<String> footnotes = new LinkedHashSet<>();
  final Set<String> endnotes = new LinkedHashSet<>();

  /** Grows with everything that a reader can see, or that was hidden from him. */
  int substance;

  Reading(
      Budget budget, Styles styles, Numbering numbering, @Nullable Chunks chunks, Remark.Log log) {
    this.budget = budget;
    this.tally = new Tally(budget);
    this.styles = styles;
    this.numbering = numbering;
    this.chunks = chunks;
    this.log = log;
  }
}
