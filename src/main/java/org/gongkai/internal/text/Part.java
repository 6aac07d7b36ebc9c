package org.gongkai.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.GongkaiException;

/** A line of running text, or a table. */
sealed interface Part {
  /** A line. */
  record Line(String text) implements Part {}

  /**
   * A table.
   *
   * @param cutOff whether the text ended the last row before its time
   */
  record Grid(List<List<TextCell>> rows, boolean cutOff) implements Part {}

  /**
   * What a layout recognized.
   *
   * @param to the line behind it
   */
  record Stretch(int to, List<Part> parts) {
    /** Lines in which there is no table after all. */
    static Stretch ofLines(List<String> lines, int from, int to) {
      var parts = new ArrayList<Part>();
      for (String line : lines.subList(from, to)) {
        if (!Lines.isEmpty(line)) {
          parts.add(new Line(line));
        }
      }
      return new Stretch(to, parts);
    }
  }

  /** A row whose cells stand side by side. */
  static List<TextCell> row(List<String> texts) {
    var row = new ArrayList<TextCell>(texts.size());
    for (String text : texts) {
      row.add(new TextCell(text, row.size(), 1));
    }
    return row;
  }

  static GongkaiException exceeded(String limit, int most, String what) {
    return GongkaiException.beyond(
        limit, most, "the document has more than " + most + " " + what, null);
  }
}
