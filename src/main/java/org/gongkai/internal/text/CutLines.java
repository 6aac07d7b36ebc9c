package org.gongkai.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.internal.document.Blank;

/**
 * Joins the lines that catdoc cuts. It prints an empty line after each paragraph and each row of a
 * table, and no line with more than 72 bytes; where a line has a blank or a tab, it is cut there.
 */
final class CutLines {
  private static final int WIDTH = 72;

  /** Fewer cut lines may be chance. */
  private static final int ENOUGH = 3;

  private CutLines() {}

  /** The lines joined; as they are, where the text was not cut so. */
  static List<String> joined(List<String> lines) {
    int bytes = isCut(lines, 3) ? 3 : isCut(lines, 2) ? 2 : 0;
    if (bytes == 0) {
      return lines;
    }
    var joined = new ArrayList<String>();
    var paragraph = new StringBuilder();
    boolean blank = false;
    boolean hasSpace = false;
    boolean hasTab = false;
    for (String line : lines) {
      if (Blank.is(line)) {
        flush(paragraph, joined);
        hasSpace = false;
        hasTab = false;
        joined.add(line);
        continue;
      }
      if (paragraph.length() > 0) {
        String cut = blank ? (hasSpace || !hasTab ? " " : "\t") : "";
        paragraph.append(cut);
        hasSpace |= cut.equals(" ");
      }
      paragraph.append(line);
      hasSpace |= line.indexOf(' ') >= 0;
      hasTab |= line.indexOf('\t') >= 0;
      blank = isCutAtBlank(line, bytes);
    }
    flush(paragraph, joined);
    return joined;
  }

  private static void flush(StringBuilder paragraph, List<String> joined) {
    if (paragraph.length() > 0) {
      joined.add(paragraph.toString());
      paragraph.setLength(0);
    }
  }

  /**
   * Whether every line that another follows was cut because it was full.
   *
   * @param bytes how many of them a Chinese character has
   */
  private static boolean isCut(List<String> lines, int bytes) {
    int cut = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int size = size(line, line.length(), bytes);
      if (size > WIDTH) {
        return false;
      }
      if (i + 1 < lines.size() && !Blank.is(line) && !Blank.is(lines.get(i + 1))) {
        boolean inside = isCutAtBlank(line, bytes);
        int word = inside ? wordEnd(lines.get(i + 1)) : 1;
        if (size + (inside ? 1 : 0) + size(lines.get(i + 1), word, bytes) <= WIDTH) {
          return false;
        }
        cut++;
      }
    }
    return cut >= ENOUGH;
  }

  /** Only a line without a blank is cut within a word, and then it is full. */
  private static boolean isCutAtBlank(String line, int bytes) {
    return line.indexOf(' ', 1) >= 0
        || line.indexOf('\t', 1) >= 0
        || size(line, line.length(), bytes) + bytes <= WIDTH;
  }

  private static int size(String line, int length, int bytes) {
    int size = 0;
    for (int i = 0; i < Math.min(length, line.length()) && size <= WIDTH; i++) {
      size += line.charAt(i) < 0x80 ? 1 : bytes;
    }
    return size;
  }

  private static int wordEnd(String line) {
    int end = 0;
    while (end < line.length() && line.charAt(end) != ' ' && line.charAt(end) != '\t') {
      end++;
    }
    return end;
  }
}
