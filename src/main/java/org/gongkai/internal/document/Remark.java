package org.gongkai.internal.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Something that reading the file had to decide or leave out, counted.
 *
 * @param kind what
 * @param count how often, exact
 * @param examples a few of the words or names concerned, without repetition
 */
public record Remark(Kind kind, int count, List<String> examples) {
  public Remark {
    examples = List.copyOf(examples);
  }

  /** The things an extractor reports. */
  public enum Kind {
    /** Insertions kept and deletions left out. */
    TRACKED_CHANGES_RESOLVED,
    /** Text that the document hides from its reader was left out. */
    HIDDEN_TEXT_DROPPED,
    /** An element of the format that the extractor does not know was left out. */
    ELEMENT_NOT_UNDERSTOOD,
    /** A part of the document that is said to stand elsewhere, and is not there. */
    PART_MISSING,
    /** Bytes that are no text in the document's character set. */
    CHARACTERS_DAMAGED
  }

  /** Collects remarks while a document is read. Not thread-safe. */
  public static final class Log {
    private static final int EXAMPLES = 5;
    private static final int EXAMPLE_LENGTH = 80;
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<String>> examples = new EnumMap<>(Kind.class);

    /** Counts one more of this kind. */
    public void add(Kind kind, String example) {
      counts.merge(kind, 1, Integer::sum);
      Set<String> kept = examples.computeIfAbsent(kind, k -> new LinkedHashSet<>());
      if (kept.size() < EXAMPLES && !Blank.is(example)) {
        String shown = Blank.strip(example);
        kept.add(shown.length() > EXAMPLE_LENGTH ? shown.substring(0, EXAMPLE_LENGTH) : shown);
      }
    }

    /** Counts what another document's extractor had to report. */
    public void addAll(List<Remark> others) {
      for (Remark remark : others) {
        for (int i = 0; i < remark.count(); i++) {
          add(remark.kind(), i < remark.examples().size() ? remark.examples().get(i) : "");
        }
      }
    }

    /** What was added, in the order of the kinds. */
    public List<Remark> remarks() {
      var remarks = new ArrayList<Remark>();
      for (Map.Entry<Kind, Integer> entry : counts.entrySet()) {
        Set<String> kept = examples.getOrDefault(entry.getKey(), Set.of());
        remarks.add(new Remark(entry.getKey(), entry.getValue(), List.copyOf(kept)));
      }
      return remarks;
    }
  }
}
