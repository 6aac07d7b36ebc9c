package org.gongkai.internal.section;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.report.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * A line that may be the heading of a section.
 *
 * @param position place of the line among the items
 * @param kind which section it names
 * @param mark its number, or null
 * @param bare whether its words name the section even without a number
 * @param text the heading as printed
 * @param rest what the line says behind the heading, or ""
 * @param paged whether the number of a page stands behind it, as in the lines of contents
 * @param linked whether the line as a whole is a link, as the entries of menus are
 */
record Heading(
    int position,
    SectionKind kind,
    @Nullable Mark mark,
    boolean bare,
    String text,
    String rest,
    boolean paged,
    boolean linked) {

  /** Its place and words say all; the one that Java makes costs a good part of a cold start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Heading heading
            && position == heading.position
            && kind == heading.kind
            && bare == heading.bare
            && paged == heading.paged
            && linked == heading.linked
            && text.equals(heading.text)
            && rest.equals(heading.rest));
  }

  @Override
  public int hashCode() {
    return 31 * position + text.hashCode();
  }

  /** What may stand between a heading and the text that follows it in the same line. */
  private static final String DIVIDERS = "。：:";

  private static final Pattern PAGED =
      Pattern.compile("(.{2,60}?)[\\s\\u3000.．。…·・、—-]*[（(]?第?[0-9０-９]{1,3}页?[\\s\\u3000）)—-]*");

  /** What {@link #PAGED} allows behind a number. */
  private static final String BEHIND_PAGE = "页 \t\n\u000b\f\r\u3000）)—-";

  /** The heading that a line is, or null. */
  static @Nullable Heading of(Item item, int position) {
    if (item.source() != Item.Source.PARAGRAPH || item.role() == Paragraph.Role.CONTENTS) {
      return null;
    }
    return of(item.text(), position, item.role() == Paragraph.Role.LINK);
  }

  static @Nullable Heading of(String text, int position, boolean linked) {
    Mark mark = Mark.of(text);
    int start = mark == null ? 0 : mark.end();
    String whole = text.substring(start);
    Matcher contents = endsAsPaged(whole) ? PAGED.matcher(whole) : null;
    boolean paged = contents != null && contents.matches();
    String words = contents != null && paged ? contents.group(1) : whole;
    SectionKind bare = Vocabulary.ofBare(words);
    SectionKind kind =
        bare == null && mark != null && mark.punctuated() ? Vocabulary.ofNumbered(words) : bare;
    if (bare == null) {
      Heading runIn = mark == null ? null : runIn(text, position, mark, linked);
      if (runIn != null) {
        return runIn;
      }
    }
    if (kind == null && mark == null && Vocabulary.mayBeOverview(words)) {
      kind = SectionKind.OVERVIEW;
    }
    return kind == null
        ? null
        : new Heading(position, kind, mark, bare != null, text, "", paged, linked);
  }

  /** Whether a digit is the last of a line but for what may stand behind the number of a page. */
  private static boolean endsAsPaged(String line) {
    int last = line.length() - 1;
    while (last > 0 && BEHIND_PAGE.indexOf(line.charAt(last)) >= 0) {
      last--;
    }
    return last > 0 && Character.isDigit(line.charAt(last));
  }

  /** A heading with its text in the same line: 六、其他需要报告的事项：无。 */
  private static @Nullable Heading runIn(String text, int position, Mark mark, boolean linked) {
    int end = Math.min(text.length(), mark.end() + 60);
    for (int i = mark.end(); i < end; i++) {
      char c = text.charAt(i);
      boolean blank = i > mark.end() && (c == ' ' || c == '\u3000' || c == '\u00a0' || c == '\t');
      if (DIVIDERS.indexOf(c) < 0 && !blank) {
        continue;
      }
      SectionKind kind = Vocabulary.ofBare(text.substring(mark.end(), i));
      String rest = Prose.tidy(text.substring(i + 1));
      if (kind != null && !rest.isEmpty()) {
        return new Heading(position, kind, mark, true, text.substring(0, i), rest, false, linked);
      }
      if (!blank) {
        return null;
      }
    }
    return null;
  }
}
