package org.gongkai.internal.form;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words above tables, which tell last year's table, printed for comparison, from this year's.
 *
 * @param words by table number, the paragraph above it
 */
public record Captions(Map<Integer, String> words) {
  /** The year of a table whose caption names none: the report's own, so later than any other. */
  static final int UNSAID = Integer.MAX_VALUE;

  private static final int LONGEST = 60;
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20[0-4]\\d)年");
  private static final Pattern LAST_YEAR = Pattern.compile("上一?年度?|去年");

  public Captions {
    words = Map.copyOf(words);
  }

  /** The year that the caption of the first table of these rows names. */
  int year(List<DataRow> rows) {
    String caption = words.getOrDefault(rows.get(0).grid.table().number(), "");
    if (caption.length() > LONGEST) {
      return UNSAID;
    }
    Matcher matcher = YEAR.matcher(caption);
    if (matcher.find()) {
      return Integer.parseInt(matcher.group(1));
    }
    return LAST_YEAR.matcher(caption).find() ? 0 : UNSAID;
  }
}
