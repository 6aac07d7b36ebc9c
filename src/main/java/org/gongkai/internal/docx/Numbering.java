package org.gongkai.internal.docx;

import java.util.HashMap;
import java.util.Map;
import org.gongkai.internal.document.Remark;
import org.gongkai.internal.word.ListNumbers;
import org.gongkai.internal.word.ListNumbers.Level;
import org.gongkai.internal.word.ListNumbers.Numbers;
import org.gongkai.internal.word.ListNumbers.Sequence;
import org.jspecify.annotations.Nullable;

/** Finds the list of each numbered paragraph of one document. Not thread-safe. */
final class Numbering {
  final Map<Integer, Sequence> sequences = new HashMap<>();
  final Map<Integer, Numbers> numbers = new HashMap<>();
  final Map<String, Sequence> styled = new HashMap<>();
  private final Styles styles;
  private final ListNumbers counter;

  Numbering(Styles styles, Remark.Log log) {
    this.styles = styles;
    this.counter = new ListNumbers(log);
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
    return counter.next(numbers, sequence, level);
  }

  /** A style's level is the one that names the style; only then what the style itself says. */
  private static int levelOf(Numbers numbers, Sequence sequence, Styles.Style style) {
    for (String id : new String[] {style.id, style.numberedBy}) {
      for (int i = 0; i < ListNumbers.LEVELS; i++) {
        Level level = ListNumbers.level(numbers, sequence, i);
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
}
