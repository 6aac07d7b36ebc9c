package org.gongkai.internal.text;

import java.util.List;
import java.util.function.Predicate;
import org.gongkai.GongkaiException;
import org.gongkai.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Lines with tabs: either a tab stands before each cell, one a line, or between the cells of a row.
 * Which of them a text has is told by what most lines of a section look like.
 */
final class TabLines implements Layout {
  private final Limits limits;
  private final Predicate<String> heading;
  private final Predicate<String> sectionStart;

  /** The section that was looked at last: up to this line, and its rows where it has any. */
  private int end;

  private @Nullable TabRows rows;

  TabLines(Limits limits, Predicate<String> heading, Predicate<String> sectionStart) {
    this.limits = limits;
    this.heading = heading;
    this.sectionStart = sectionStart;
  }

  @Override
  public Part.@Nullable Stretch read(List<String> lines, int from) throws GongkaiException {
    String line = lines.get(from);
    boolean tab = line.indexOf('\t') >= 0;
    if ((!tab && !line.startsWith("\"")) || WordCells.isProse(line, heading)) {
      return null;
    }
    if (from >= end) {
      look(lines, from);
    }
    if (rows != null) {
      return rows.read(from);
    }
    return tab && line.startsWith("\t")
        ? WordCells.read(lines, from, limits, heading, sectionStart)
        : null;
  }

  private void look(List<String> lines, int from) throws GongkaiException {
    int single = 0;
    int several = 0;
    int to = from;
    while (to < lines.size() && !endsSection(lines.get(to))) {
      String line = lines.get(to);
      if (line.indexOf('\t', 1) > 0) {
        several++;
      } else if (line.startsWith("\t")) {
        single++;
      }
      to++;
    }
    end = to;
    rows = several > single ? TabRows.of(lines, from, to, limits) : null;
  }

  private boolean endsSection(String line) {
    int tab = line.indexOf('\t');
    return tab < 0 ? sectionStart.test(line) : WordCells.isProse(line, heading);
  }
}
