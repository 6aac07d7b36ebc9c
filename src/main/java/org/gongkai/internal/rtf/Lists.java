package org.gongkai.internal.rtf;

import com.rtfparserkit.rtf.Command;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.internal.document.Remark;
import org.gongkai.internal.word.ListNumbers;
import org.gongkai.internal.word.ListNumbers.Level;
import org.gongkai.internal.word.ListNumbers.Numbers;
import org.gongkai.internal.word.ListNumbers.Sequence;
import org.gongkai.internal.word.NumberFormat;
import org.jspecify.annotations.Nullable;

/** The lists of the document, and the labels they give. Not thread-safe. */
final class Lists {
  /** No label is longer; a document could repeat it at every paragraph. */
  private static final int LONGEST_TEXT = 255;

  /** The number of the format 001; those of 0001 and 00001 follow. */
  private static final int THREE_DIGITS = 62;

  private final Map<Integer, Sequence> sequences = new HashMap<>();
  private final Map<Integer, Numbers> uses = new HashMap<>();
  private final Map<Sequence, Integer> linked = new HashMap<>();
  private final ListNumbers counter;
  private Sequence sequence = new Sequence();
  private @Nullable Numbers numbers;
  private @Nullable Level level;
  private int index;
  private boolean isPrintedTrusted = true;

  Lists(Remark.Log log) {
    this.counter = new ListNumbers(log);
  }

  /** Reads one control word of the tables. */
  void property(Command command, int value) {
    switch (command) {
      case list -> {
        sequence = new Sequence();
        numbers = null;
        level = null;
        index = -1;
      }
      case listoverride -> {
        numbers = new Numbers();
        level = null;
        index = -1;
      }
      case lfolevel -> {
        index++;
        level = null;
      }
      case listlevel -> level();
      case listid -> identify(value);
      case liststyleid -> linked.put(sequence, value);
      case ls -> {
        if (numbers != null) {
          uses.putIfAbsent(value, numbers);
        }
      }
      case listoverridestartat -> {
        if (numbers != null && exists()) {
          numbers.startsAnew[index] = true;
        }
      }
      case levelstartat -> start(value);
      default -> format(command, value);
    }
  }

  private boolean exists() {
    return index >= 0 && index < ListNumbers.LEVELS;
  }

  private void level() {
    if (numbers == null) {
      index++;
    }
    level = new Level();
    if (exists()) {
      (numbers == null ? sequence.levels : numbers.levels)[index] = level;
    }
  }

  private void identify(int id) {
    if (numbers == null) {
      sequences.putIfAbsent(id, sequence);
    } else {
      numbers.sequence = id;
    }
  }

  private void start(int value) {
    if (level != null) {
      level.start = value;
    }
    if (numbers != null && exists()) {
      numbers.starts[index] = value;
    }
  }

  private void format(Command command, int value) {
    if (level == null) {
      return;
    }
    switch (command) {
      case levelnfc, levelnfcn -> level.format = name(value);
      case levellegal -> level.isLegal = value != 0;
      case levelnorestart -> level.restart = value == 0 ? ListNumbers.UNSET : 0;
      default -> {}
    }
  }

  /**
   * What the level prints: its length, then the text, control characters in the places of numbers.
   */
  void levelText(String text) {
    if (level == null || text.isEmpty()) {
      return;
    }
    String words = text.endsWith(";") ? text.substring(0, text.length() - 1) : text;
    var printed = new StringBuilder();
    int end = Math.min(words.length(), 1 + Math.min(LONGEST_TEXT, text.charAt(0)));
    for (int i = 1; i < end; i++) {
      char c = words.charAt(i);
      if (c < ListNumbers.LEVELS) {
        printed.append('%').append((char) ('1' + c));
      } else {
        printed.append(c);
      }
    }
    level.text = printed.toString();
  }

  /** A numbered paragraph was deleted: numbers that were printed may count it. */
  void distrustPrinted() {
    isPrintedTrusted = false;
  }

  /**
   * Counts a paragraph and gives its label. What the writing program printed is right even where it
   * writes only a part of its lists, as LibreOffice does.
   *
   * @param use the number of the list's use
   * @param depth the 0-based level in the list
   * @param printed what the writing program printed, "" where it is not said
   */
  String label(int use, int depth, String printed) {
    Numbers used = uses.get(use);
    Sequence counted = used == null ? null : resolve(used);
    int at = Math.max(0, Math.min(ListNumbers.LEVELS - 1, depth));
    Level shown = used == null || counted == null ? null : ListNumbers.level(used, counted, at);
    if (used == null || counted == null || shown == null) {
      return printed;
    }
    if (shown.format.equals("bullet") || shown.format.equals("none")) {
      return counter.next(used, counted, at);
    }
    boolean isKnown = NumberFormat.print(shown.format, 1) != null && shown.text.indexOf('?') < 0;
    if (!isKnown && !printed.isEmpty()) {
      return printed;
    }
    String computed = counter.next(used, counted, at);
    return printed.isEmpty() || !isPrintedTrusted ? computed : printed;
  }

  private @Nullable Sequence resolve(Numbers used) {
    if (used.resolved == null) {
      Sequence found = sequences.get(used.sequence);
      Integer other = found == null || found.levels[0] != null ? null : linked.get(found);
      used.resolved = other == null ? found : sequences.get(other);
    }
    return used.resolved;
  }

  private static String name(int code) {
    return code >= THREE_DIGITS && code <= THREE_DIGITS + 2
        ? NumberFormat.PADDED + (3 + code - THREE_DIGITS)
        : NumberFormat.ofCode(code);
  }
}
