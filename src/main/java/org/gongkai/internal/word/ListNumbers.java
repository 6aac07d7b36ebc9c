package org.gongkai.internal.word;

import org.gongkai.internal.document.Remark;
import org.jspecify.annotations.Nullable;

/** Counts the numbered paragraphs of one document and prints their labels. Not thread-safe. */
public final class ListNumbers {
  /** How many levels a list has. */
  public static final int LEVELS = 9;

  /** Of a number: nothing is said. */
  public static final int UNSET = -1;

  private final Remark.Log log;

  /** Formats that are not known are reported there. */
  public ListNumbers(Remark.Log log) {
    this.log = log;
  }

  /** How one level of a list counts and prints. */
  public static final class Level {
    /** The first number. */
    public int start;

    /** The 1-based level after which counting starts anew, 0 for never. */
    public int restart = UNSET;

    /** Whether the numbers of all levels are printed in plain digits. */
    public boolean isLegal;

    /** The name of the format, as {@link NumberFormat} knows it. */
    public String format = "decimal";

    /** What is printed, %1 to %9 in the place of the numbers. */
    public String text = "";

    /** The paragraph style that has this level, or null. */
    public @Nullable String style;
  }

  /** The levels of a list, and how far they have counted. */
  public static final class Sequence {
    /** By 0-based level; null where the list has none. */
    public final @Nullable Level[] levels = new @Nullable Level[LEVELS];

    /** The numbering style whose list this one stands for, or null. */
    public @Nullable String linkedTo;

    private final int[] counts = new int[LEVELS];
    private final boolean[] counted = new boolean[LEVELS];
  }

  /** A use of a sequence, with changes of its own. */
  public static final class Numbers {
    /** The number of the sequence. */
    public int sequence;

    /** Levels instead of those of the sequence; null where the sequence's own stays. */
    public final @Nullable Level[] levels = new @Nullable Level[LEVELS];

    /** The first numbers of the levels that start anew. */
    public final int[] starts = new int[LEVELS];

    /** Which levels start anew with the first paragraph of this use. */
    public final boolean[] startsAnew = new boolean[LEVELS];

    /** The sequence in the end, once it was looked up. */
    public @Nullable Sequence resolved;

    private final boolean[] started = new boolean[LEVELS];
  }

  /** The level that counts, or null where there is none. */
  public static @Nullable Level level(Numbers numbers, Sequence sequence, int level) {
    Level own = numbers.levels[level];
    return own != null ? own : sequence.levels[level];
  }

  /** Counts a paragraph and gives its label, "" where it has none. */
  public String next(Numbers numbers, Sequence sequence, int level) {
    Level current = level(numbers, sequence, level);
    if (current == null) {
      return "";
    }
    count(numbers, sequence, level);
    return print(numbers, sequence, current, level);
  }

  private static int start(Numbers numbers, Sequence sequence, int level) {
    Level own = level(numbers, sequence, level);
    return numbers.startsAnew[level] ? numbers.starts[level] : own == null ? 0 : own.start;
  }

  /** A level above that did not occur counts as if it had, as Word has it. */
  private static void count(Numbers numbers, Sequence sequence, int level) {
    for (int above = 0; above < level; above++) {
      if (!sequence.counted[above]) {
        sequence.counts[above] = start(numbers, sequence, above);
        sequence.counted[above] = true;
      }
    }
    boolean anew = numbers.startsAnew[level] && !numbers.started[level];
    numbers.started[level] = true;
    if (anew || !sequence.counted[level]) {
      sequence.counts[level] = start(numbers, sequence, level);
      sequence.counted[level] = true;
    } else {
      sequence.counts[level]++;
    }
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      Level below = level(numbers, sequence, deeper);
      int after = below == null || below.restart < 0 ? deeper : below.restart;
      if (level < after) {
        sequence.counted[deeper] = false;
      }
    }
  }

  private String print(Numbers numbers, Sequence sequence, Level current, int level) {
    if (current.format.equals("bullet")
        || (current.format.equals("none") && current.text.indexOf('%') >= 0)) {
      return "";
    }
    var label = new StringBuilder();
    int i = 0;
    while (i < current.text.length()) {
      char c = current.text.charAt(i++);
      int of = i < current.text.length() ? current.text.charAt(i) - '1' : -1;
      if (c != '%' || of < 0 || of >= LEVELS) {
        label.append(c);
        continue;
      }
      i++;
      Level printed = of > level ? null : level(numbers, sequence, of);
      if (printed != null) {
        int count = sequence.counted[of] ? sequence.counts[of] : start(numbers, sequence, of);
        label.append(print(current.isLegal ? "decimal" : printed.format, count));
      }
    }
    return label.toString();
  }

  private String print(String format, int count) {
    String printed = NumberFormat.print(format, count);
    if (printed == null) {
      log.add(Remark.Kind.ELEMENT_NOT_UNDERSTOOD, "numFmt " + format);
      return Integer.toString(count);
    }
    return printed;
  }
}
