package org.gongkai.internal.doc;

import java.io.IOException;
import org.gongkai.internal.doc.FileInformation.Part;
import org.gongkai.internal.doc.FileInformation.Text;
import org.gongkai.internal.document.Remark;
import org.gongkai.internal.limit.Budget;
import org.gongkai.internal.word.Tally;

/** What is known and counted while one document is read. Not thread-safe. */
final class Content {
  final Streams streams;
  final Formats formats;
  final Lists lists;
  final Boxes boxes;
  final Notes footnotes;
  final Notes endnotes;
  final Tally tally;
  final Remark.Log log = new Remark.Log();
  private final int[] lengths;

  Content(Streams streams, Budget budget) throws IOException {
    this.streams = streams;
    var file = new FileInformation(streams.main());
    tally = new Tally(budget);
    lengths = file.lengths();
    formats = new Formats(streams, file, budget);
    lists = Lists.read(streams, file, log);
    boxes = Boxes.read(streams, file, text(), start(Text.BOXES), end(Text.BOXES), log);
    footnotes = notes(file, Part.FOOTNOTE_MARKS, Part.FOOTNOTES, Text.FOOTNOTES);
    endnotes = notes(file, Part.ENDNOTE_MARKS, Part.ENDNOTES, Text.ENDNOTES);
  }

  private Notes notes(FileInformation file, Part marks, Part texts, Text text) {
    try {
      return Notes.read(streams, file, marks, texts, start(text), end(text));
    } catch (IndexOutOfBoundsException | ArithmeticException e) {
      log.add(Remark.Kind.PART_MISSING, "notes");
      return Notes.none();
    }
  }

  char[] text() {
    return formats.pieces.text;
  }

  /** Position of the first character of a text. */
  private int start(Text text) {
    long start = 0;
    for (int i = 0; i < text.number; i++) {
      start += lengths[i];
    }
    return (int) Math.min(text().length, start);
  }

  /** Position behind the last character of a text. */
  int end(Text text) {
    return (int) Math.min(text().length, (long) start(text) + lengths[text.number]);
  }
}
