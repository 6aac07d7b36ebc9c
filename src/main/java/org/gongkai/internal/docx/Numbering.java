package org.gongkai.internal.docx;

import java.util.HashMap;
import java.util.Map;
import org.gongkai.internal.document.Remark;
import org.jspecify.annotations.Nullable;

/** Counts the numbered paragraphs of one document and prints their labels. Not thread-safe. */
final class Numbering {
  static final int LEVELS = 9;

  final Map<Integer, Sequence> sequences = new HashMap<>();
  final Map<Integer, Numbers> numbers = new HashMap<>();
  final Map<String, Sequence> styled = new HashMap<>();
  private final Styles styles;
  private final Remark.Log log;

  Numbering(Styles styles, Remark.Log log) {
    this.styles = styles;
    this.log = log;
  }

  /** How one level of a list counts and prints. */
  static final class Level {
    int start;
    int restart = ParagraphProperties.UNSET;
    boolean isLegal;
    String format = "decimal";
    String text = "";
    @Nullable String style;
  }

  /** {@code w:abstractNum}: the levels, and how far they have counted. */
  static final class Sequence {
    final @Nullable Level[] levels = new @Nullable Level[LEVELS];
    @Nullable String linkedTo;
    private final int[] counts = new int[LEVELS];
    private final boolean[] counted = new boolean[LEVELS];
  }

  /** {@code w:num}: a sequence with changes of its own. */
  static final class Numbers {
    int sequence;
    final @Nullable Level[] levels = new @Nullable Level[LEVELS];
    final int[] starts = new int[LEVELS];
    final boolean[] startsAnew = new boolean[LEVELS];
    private final boolean[] started = new boolean[LEVELS];
    private @Nullable Sequence resolved;
  }

  /** Counts a paragraph and gives its label, "" where it has none. */
  String label(ParagraphProperties own, Styles.Style style) {
    int list = own.list != ParagraphProperties.UNSET ? own.list : style.paragraph.list;
    Numbers numbers = list <= 0 ? null : this.numbers.get(list);
    Sequence sequence = numbers == null ? null : sequence(numbers);
    if (numbers == null || sequence == null) {
      return "";
    }
    int level = own.level;
    if (level == ParagraphProperties.UNSET) {
      level = own.list != ParagraphProperties.UNSET ? 0 : levelOf(numbers, sequence, style);
    }
    Level current = level(numbers, sequence, level);
    if (current == null) {
      return "";
    }
    count(numbers, sequence, level);
    return print(numbers, sequence, current, level);
  }

  /** A style's level is the one that names the style; only then what the style itself says. */
  private static int levelOf(Numbers numbers, Sequence sequence, Styles.Style style) {
    for (String id : new String[] {style.id, style.numberedBy}) {
      for (int i = 0; i < LEVELS; i++) {
        Level level = level(numbers, sequence, i);
        if (level != null && id.equals(level.style)) {
          return i;
        }
      }
    }
    return Math.max(0, style.paragraph.level);
  }

  private @Nullable Sequence sequence(Numbers numbers) {
    if (numbers.resolved == null) {
      Sequence sequence = sequences.get(numbers.sequence);
      for (int hops = 0; sequence != null && sequence.linkedTo != null && hops < 8; hops++) {
        sequence = linked(sequence.linkedTo);
      }
      numbers.resolved = sequence;
    }
    return numbers.resolved;
  }

  private @Nullable Sequence linked(String style) {
    Sequence styled = this.styled.get(style);
    if (styled != null) {
      return styled;
    }
    Numbers numbers = this.numbers.get(styles.listOf(style));
    return numbers == null ? null : sequences.get(numbers.sequence);
  }

  private static @Nullable Level level(Numbers numbers, Sequence sequence, int level) {
    Level own = numbers.levels[level];
    return own != null ? own : sequence.levels[level];
  }

  private static int start(Numbers numbers, Sequence sequence, int level) {
    Level own = level(numbers, sequence, level);
    return numbers.startsAnew[level] ? numbers.starts[level] : own == null ? 0 : own.start;
  }

  private static void count(Numbers numbers, Sequence sequence, int level) {
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
