package org.gongkai.internal.rtf;

import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Remark;

/**
 * Reports words that were inserted, deleted or hidden, once for each stretch of them in a
 * paragraph. Not thread-safe.
 */
final class Changes {
  private static final int EXAMPLE = 100;

  private final Remark.Log log;
  private final StringBuilder words = new StringBuilder();
  private Fate open = Fate.SHOWN;

  Changes(Remark.Log log) {
    this.log = log;
  }

  /** These words are next. */
  void next(Fate fate, CharSequence text) {
    if (open != fate) {
      end();
      open = fate;
    }
    if (fate != Fate.SHOWN && words.length() < EXAMPLE) {
      words.append(text, 0, Math.min(text.length(), EXAMPLE));
    }
  }

  /** A mark at the end of a paragraph or row was inserted or deleted. */
  void mark() {
    log.add(Remark.Kind.TRACKED_CHANGES_RESOLVED, "");
  }

  /** A paragraph ends. */
  void end() {
    if (open == Fate.HIDDEN && !Blank.is(words)) {
      log.add(Remark.Kind.HIDDEN_TEXT_DROPPED, words.toString());
    } else if (open == Fate.INSERTED || open == Fate.DELETED) {
      log.add(Remark.Kind.TRACKED_CHANGES_RESOLVED, words.toString());
    }
    open = Fate.SHOWN;
    words.setLength(0);
  }
}
