package org.gongkai.internal.doc;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Remark;
import org.gongkai.internal.document.Remark.Kind;

/**
 * What was left out, or decided, on the way. What stands in a row is held back until the row ends,
 * for a row that is none in the final view is left out as a whole. Not thread-safe.
 */
final class Omissions {
  private static final int EXAMPLE = 100;
  private final Remark.Log log;
  private final List<Entry> held = new ArrayList<>();

  /** By depth: how much was held back when the row began. */
  private final List<Integer> rows = new ArrayList<>();

  private record Entry(Kind kind, String words) {}

  /** A stretch of text that is of one kind. */
  static final class Stretch {
    private final Kind kind;
    private final StringBuilder words = new StringBuilder();
    private boolean isOpen;

    Stretch(Kind kind) {
      this.kind = kind;
    }

    /** Words of this kind follow. */
    void add(char[] text, int from, int to) {
      isOpen = true;
      for (int i = from; i < to && words.length() < EXAMPLE; i++) {
        if (text[i] >= ' ') {
          words.append(text[i]);
        }
      }
    }

    /** Words of this kind follow, or words of another. */
    void go(boolean on, Omissions omissions) {
      isOpen |= on;
      if (!on) {
        end(omissions);
      }
    }

    /** The stretch ends, if there is one. */
    void end(Omissions omissions) {
      if (isOpen) {
        isOpen = false;
        omissions.add(kind, words.toString());
        words.setLength(0);
      }
    }
  }

  Omissions(Remark.Log log) {
    this.log = log;
  }

  /** Something was left out; words that print nothing are not missed. */
  void add(Kind kind, String words) {
    if (kind != Kind.HIDDEN_TEXT_DROPPED || !Blank.is(words)) {
      held.add(new Entry(kind, words));
    }
  }

  /** A paragraph stands in so many tables. */
  void depth(int depth) {
    while (rows.size() < depth) {
      rows.add(held.size());
    }
    while (rows.size() > depth) {
      rows.remove(rows.size() - 1);
    }
    if (depth == 0) {
      flush();
    }
  }

  /** A row has ended. */
  void row(int depth, boolean isDeleted) {
    int start = depth <= rows.size() ? rows.get(depth - 1) : held.size();
    if (isDeleted) {
      var words = new StringBuilder();
      List<Entry> inside = held.subList(start, held.size());
      for (Entry entry : inside) {
        words.append(
            entry.words, 0, Math.min(entry.words.length(), Math.max(0, EXAMPLE - words.length())));
      }
      inside.clear();
      add(Kind.TRACKED_CHANGES_RESOLVED, words.toString());
    }
    if (depth <= rows.size()) {
      rows.set(depth - 1, held.size());
    }
  }

  /** Reports what is held back. */
  void flush() {
    for (Entry entry : held) {
      log.add(entry.kind, entry.words);
    }
    held.clear();
  }
}
