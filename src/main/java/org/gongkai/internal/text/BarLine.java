package org.gongkai.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.internal.document.Blank;
import org.jspecify.annotations.Nullable;

/**
 * A line with a bar at both ends.
 *
 * @param cells what stands between the bars
 * @param bars where the bars stand, in columns of the screen
 */
record BarLine(List<String> cells, List<Integer> bars) {

  /** The line, or null where a bar at an end is missing. */
  static @Nullable BarLine of(String line, boolean eastern) {
    int start = 0;
    int end = line.length();
    while (start < end && Blank.is(line.charAt(start))) {
      start++;
    }
    while (end > start && Blank.is(line.charAt(end - 1))) {
      end--;
    }
    if (end - start < 2 || line.charAt(start) != '|' || line.charAt(end - 1) != '|') {
      return null;
    }
    var cells = new ArrayList<String>();
    var bars = new ArrayList<Integer>();
    int column = 0;
    int from = start + 1;
    for (int i = start; i < end; i++) {
      if (line.charAt(i) == '|') {
        bars.add(column);
        if (i > start) {
          cells.add(line.substring(from, i));
          from = i + 1;
        }
      }
      column += Width.of(line.charAt(i), eastern);
    }
    return new BarLine(cells, bars);
  }

  boolean isLikeness(BarLine other) {
    return bars.equals(other.bars);
  }

  int width() {
    return bars.get(bars.size() - 1);
  }

  boolean isBlank(int cell) {
    return Blank.is(cells.get(cell));
  }

  boolean hasNumber() {
    return cells.stream().anyMatch(Numeral::is);
  }
}
