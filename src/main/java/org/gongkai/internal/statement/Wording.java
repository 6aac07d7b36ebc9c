package org.gongkai.internal.statement;

import java.util.List;
import org.gongkai.internal.document.LazyPattern;

/**
 * A way of saying what a figure counts.
 *
 * @param subject what it counts
 * @param about what the sentence or its heading must be about
 * @param keys one of these words stands in the text; a quick test before the pattern
 * @param pattern the words before the figure, to their end, or after it, from their beginning
 * @param readings what the figure may be in the tables, the nearest first
 * @param firm whether a figure that fits no reading contradicts the tables
 */
record Wording(
    Subject subject,
    Topic about,
    List<String> keys,
    LazyPattern pattern,
    List<Reading> readings,
    boolean firm) {

  /** What a sentence is about. */
  enum Topic {
    REQUESTS,
    REVIEW,
    ANY
  }

  /** What may stand between the words and their figure. */
  static final String TAIL =
      "(?:共计|合计|总计|总数|总量|总共|共有|共|数量|总件数|件数|数|量|均为|为|是|有|达到|达|计|:|的|各|均|都|仅|只有|了|已|也|案件|办件|件"
          + "|类|情形|情况|答复|申请|事项|信息|结果|决定|告知|处理|方面|等|其中|分别)*+$";

  static Wording before(
      Subject subject, Topic about, String keys, String words, String readings, boolean firm) {
    return new Wording(
        subject, about, split(keys), new LazyPattern(words + TAIL), Reading.list(readings), firm);
  }

  static Wording after(
      Subject subject, Topic about, String keys, String words, String readings, boolean firm) {
    return new Wording(
        subject, about, split(keys), new LazyPattern("^" + words), Reading.list(readings), firm);
  }

  private static List<String> split(String words) {
    return List.of(words.split("\\|", -1));
  }

  /** Whether the text says it in this way. */
  boolean fits(String text) {
    return hasKey(text) && pattern.matcher(text).find();
  }

  private boolean hasKey(String text) {
    for (int i = 0; i < keys.size(); i++) {
      if (text.contains(keys.get(i))) {
        return true;
      }
    }
    return false;
  }
}
