package org.gongkai.internal.rtf;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.internal.document.Remark;
import org.gongkai.internal.limit.Budget;
import org.gongkai.internal.word.Tally;

/** What all the texts of one document have in common. Not thread-safe. */
final class Reading {
  final Tally tally;
  final Remark.Log log;
  final Lists lists;
  final Fonts fonts = new Fonts();
  final StyleSheet styles = new StyleSheet();
  final List<String> footnotes = new ArrayList<>();
  final List<String> endnotes = new ArrayList<>();

  Reading(Budget budget, Remark.Log log) {
    this.tally = new Tally(budget);
    this.log = log;
    this.lists = new Lists(log);
  }
}
