package org.gongkai.internal.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.identity.Years;
import org.gongkai.report.Section;
import org.jspecify.annotations.Nullable;

/**
 * The lines that sign a report: a date, and above it or in front of it the name of a body.
 *
 * @param name the body, or null where only a date stands
 * @param date the date as printed
 * @param year its year
 * @param month its month, or 0 where it is not written in digits
 */
record Signature(@Nullable String name, String date, int year, int month) {
  private static final String NUMERAL = "[一二三四五六七八九十元]{1,3}";

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?<name>[^\\d，。；：、《》“”,.;:]{0,40}?)"
              + "(?<date>(?:20\\d\\d|二[〇○零O0][〇○零O0一二三四五六七八九]{2})[年./-]"
              + "(?:(?<month>\\d{1,2})|"
              + NUMERAL
              + ")[月./-](?:(?:\\d{1,2}|"
              + NUMERAL
              + ")[日号]?)?)");

  private static final Pattern NAME =
      Pattern.compile(
          "[^\\d，。；：、《》“”,.;:]{2,40}(?:政府|[局委厅处院办部署会室所站镇乡]|中心|街道)(?:[(（][^()（）]{2,30}[)）])?");

  private static final int LONGEST = 60;

  /** So many lines of the page may stand below. */
  private static final int BELOW = 3;

  /** The signature at the end of these paragraphs, or null. */
  static @Nullable Signature of(List<Section.Paragraph> paragraphs) {
    int last = paragraphs.size() - 1;
    for (int i = last; i >= Math.max(0, last - BELOW); i--) {
      Matcher matcher = signed(paragraphs.get(i));
      if (matcher == null) {
        continue;
      }
      Integer year = Years.first(matcher.group("date"));
      if (year != null) {
        String name = matcher.group("name");
        String above = i == 0 ? "" : line(paragraphs.get(i - 1));
        boolean named = name.isEmpty() ? isName(above) : isName(name);
        String month = matcher.group("month");
        return new Signature(
            named ? (name.isEmpty() ? above : name) : null,
            matcher.group("date"),
            year,
            month == null ? 0 : Integer.parseInt(month));
      }
    }
    return null;
  }

  private static @Nullable Matcher signed(Section.Paragraph paragraph) {
    String line = line(paragraph);
    Matcher matcher = SIGNED.matcher(line);
    boolean dated = line.length() <= LONGEST && matcher.matches();
    return dated && (matcher.group("name").isEmpty() || isName(matcher.group("name")))
        ? matcher
        : null;
  }

  /** Whether a line is nothing but the date or the name of a signature. */
  static boolean isPart(Section.Paragraph paragraph) {
    return signed(paragraph) != null || isName(line(paragraph));
  }

  private static String line(Section.Paragraph paragraph) {
    String text = paragraph.text();
    return text.length() > 4 * LONGEST ? "" : Blank.remove(text);
  }

  private static boolean isName(String words) {
    return words.length() <= LONGEST
        && NAME.matcher(words).matches()
        && !Body.of(words).places().isEmpty();
  }
}
