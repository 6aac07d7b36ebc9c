package org.gongkai.internal.doc;

import java.util.Arrays;
import java.util.Objects;
import org.gongkai.internal.doc.FileInformation.Part;

/** The foot-notes, or the end-notes, of a document: where each is referred to and what it says. */
final class Notes {
  private final int[] marks;
  private final int[] texts;
  private final boolean[] hasOwnMark;

  /** Which notes a text that is read refers to. */
  final boolean[] isReferred;

  private Notes(int count) {
    marks = new int[count];
    texts = new int[count + 1];
    hasOwnMark = new boolean[count];
    isReferred = new boolean[count];
  }

  /**
   * Reads where they stand.
   *
   * @param start where their texts begin
   * @param end where their texts end
   */
  static Notes read(
      Streams streams, FileInformation file, Part marksPart, Part textsPart, int start, int end) {
    Plex marks = Plex.of(streams.table(), file.place(marksPart), 2);
    Plex texts = Plex.of(streams.table(), file.place(textsPart), 0);
    int count = Math.max(0, Math.min(marks.count(), texts.count()));
    var notes = new Notes(count);
    for (int i = 0; i < count; i++) {
      notes.marks[i] = marks.position(i);
      Objects.checkIndex(i == 0 ? 0 : notes.marks[i - 1], notes.marks[i] + 1);
      notes.hasOwnMark[i] = streams.table().u16(marks.entry(i)) == 0;
    }
    int from = start;
    for (int i = 0; i <= count; i++) {
      from = Math.max(from, (int) Math.min(end, (long) start + texts.position(i)));
      notes.texts[i] = from;
    }
    return notes;
  }

  /** No notes. */
  static Notes none() {
    return new Notes(0);
  }

  int count() {
    return marks.length;
  }

  int from(int note) {
    return texts[note];
  }

  int to(int note) {
    return texts[note + 1];
  }

  /** The first note whose reference stands in a range, negative where there is none. */
  int find(int from, int to) {
    if (marks.length == 0) {
      return -1;
    }
    int found = Arrays.binarySearch(marks, from);
    int note = found >= 0 ? found : -found - 1;
    return note < marks.length && marks[note] < to ? note : -1;
  }

  /** Where a note is referred to. */
  int mark(int note) {
    return marks[note];
  }

  /** Whether the words at the reference are the mark of the note. */
  boolean hasOwnMark(int note) {
    return hasOwnMark[note];
  }
}
