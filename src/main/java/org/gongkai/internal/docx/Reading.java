package org.gongkai.internal.docx;

import java.util.LinkedHashSet;
import java.util.Set;
import org.gongkai.Limits;
import org.gongkai.internal.document.Remark;
import org.gongkai.internal.word.Tally;

/** What is known and counted while one document is read. Not thread-safe. */
final class Reading {
  final Limits limits;
  final Tally tally;
  final Styles styles;
  final Numbering numbering;
  final Remark.Log log;

  /** The text of the paragraphs that are open, the innermost one at the end. */
  final StringBuilder text = new StringBuilder();

  final Set<String> footnotes = new LinkedHashSet<>();
  final Set<String> endnotes = new LinkedHashSet<>();

  /** Grows with everything that a reader can see, or that was hidden from him. */
  int substance;

  Reading(Limits limits, Styles styles, Numbering numbering, Remark.Log log) {
    this.limits = limits;
    this.tally = new Tally(limits);
    this.styles = styles;
    this.numbering = numbering;
    this.log = log;
  }
}
