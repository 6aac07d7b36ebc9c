package org.gongkai.internal.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.internal.section.Item;
import org.gongkai.internal.section.Mark;
import org.gongkai.internal.section.Prose;
import org.jspecify.annotations.Nullable;

/** Finds the title among the lines above the first section. */
final class TitleFinder {
  private static final int LONGEST = 70;

  private static final String SUFFIX = "(?:[(（\\[【][^()（）\\[\\]【】]{1,20}[)）\\]】])?";

  private static final Pattern TITLE =
      Pattern.compile(".*(?:政府信息|政务信息|政务|(?<!环境|财务|企业|预算|决算|村务|党务|财政)信息)公开.*(?:报告|年报|总结)" + SUFFIX);

  private static final Pattern TITLE_END = Pattern.compile(".*(?:报告|年报|总结)" + SUFFIX);

  /** The characters that these ends end with. */
  private static final String LAST = "告报结)）]】";

  private static final Pattern WEAK_TITLE =
      Pattern.compile(".*(?:20\\d\\d|二[〇○零][〇○零一二].).*公开.*情况" + SUFFIX);

  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?:上一|下一|上篇|下篇|当前|您|首页|信息名称|标题|名称|附件|关于[^年]{0,30}(?:印发|开展|做好|报送)|《|附[:：]|[>＞]|相关|根据|按照|为了|为进一步|本年?度?报告|栏目).*|.*[>＞|｜].*|.*(?:格式|模板|通知)");

  private static final Pattern FUSED =
      Pattern.compile(
          "(.{0,40}?(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报))(?:根据|按照|依据|由|本报告|现|为|依照).*");

  private static final Pattern SENTENCE = Pattern.compile("[。；;！？]");

  private TitleFinder() {}

  /**
   * A title and the lines it takes.
   *
   * @param first position of its first line
   * @param last position of its last line; one before {@code first} where it is only the start of
   *     that line
   */
  record Found(Evidence<String> title, int first, int last) {}

  /**
   * The title nearest above the first section that names a body or a year; else one that runs into
   * the lead, else the title in the metadata, else any.
   */
  static @Nullable Found find(List<Item> items, int bound, Map<String, String> metadata) {
    Found poor = null;
    for (int i = bound - 1; i >= 0; i--) {
      Item item = items.get(i);
      if (!mayBe(item)) {
        continue;
      }
      int from = lines(items, i);
      if (from >= 0) {
        Found found = found(items, from, i);
        if (isTelling(found.title().value())) {
          return found;
        }
        poor = poor == null ? found : poor;
      } else if (poor == null && isShort(item) && matches(WEAK_TITLE, Blank.remove(item.text()))) {
        poor = found(items, i, i);
      }
    }
    Found fused = fused(items, bound);
    if (fused != null) {
      return fused;
    }
    Found outside = inMetadata(metadata);
    return outside == null || (poor != null && !isTelling(outside.title().value()))
        ? poor
        : outside;
  }

  /** All lines that name a body's or a year's report, in order. */
  static List<Found> all(List<Item> items) {
    List<Found> all = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < items.size(); i++) {
      if (!mayBe(items.get(i)) || !endsAsTitle(items.get(i).text())) {
        continue;
      }
      int from = lines(items, i);
      Found found = from < next ? null : found(items, from, i);
      if (found != null && found.first() >= next && isTelling(found.title().value())) {
        all.add(found);
        next = i + 1;
      }
    }
    return all;
  }

  /** Whether a paragraph might be the last line of a title; few are. */
  static boolean mayEndTitle(Paragraph paragraph) {
    boolean text =
        paragraph.role() == Paragraph.Role.BODY || paragraph.role() == Paragraph.Role.FLOATING;
    return text && endsAsTitle(paragraph.text());
  }

  private static boolean endsAsTitle(String line) {
    if (line.length() > 2 * LONGEST || LAST.indexOf(lastPrinted(line)) < 0) {
      return false;
    }
    String end = line.substring(Math.max(0, line.length() - LONGEST));
    return TITLE_END.matcher(Blank.remove(end)).matches();
  }

  private static char lastPrinted(String line) {
    int last = line.length() - 1;
    while (last > 0 && Blank.is(line.charAt(last))) {
      last--;
    }
    return last < 0 ? ' ' : line.charAt(last);
  }

  private static boolean isTelling(String title) {
    return Years.first(title) != null || !AgencyFinder.inTitle(title).isEmpty();
  }

  private static boolean mayBe(Item item) {
    return item.source() == Item.Source.PARAGRAPH
        && item.role() != Paragraph.Role.LINK
        && item.role() != Paragraph.Role.CONTENTS;
  }

  private static boolean isShort(Item item) {
    return item.text().length() <= 2 * LONGEST
        && Blank.remove(item.text()).length() <= LONGEST
        && !SENTENCE.matcher(item.text()).find();
  }

  private static boolean matches(Pattern pattern, String line) {
    Mark mark = Mark.of(line);
    return line.length() <= LONGEST
        && (mark == null || mark.style() == Mark.Style.CIRCLED)
        && pattern.matcher(line).matches()
        && !NO_TITLE.matcher(line).matches();
  }

  /** First of the at most three lines ending in {@code last} that together are a title, or -1. */
  private static int lines(List<Item> items, int last) {
    var joined = new StringBuilder();
    for (int from = last; from >= 0 && last - from < 3; from--) {
      Item item = items.get(from);
      if (!mayBe(item) || !isShort(item)) {
        return -1;
      }
      joined.insert(0, Blank.remove(item.text()));
      if (matches(TITLE, joined.toString())) {
        return from;
      }
    }
    return -1;
  }

  private static Found found(List<Item> items, int from, int last) {
    int first = from;
    String title = join(items, first, last);
    for (int above = 1; above <= 2 && AgencyFinder.inTitle(title).isEmpty(); above++) {
      int start = from - above;
      if (start < 0 || !isJoinable(items.get(start))) {
        break;
      }
      String together = join(items, start, last);
      if (matches(TITLE, together)
          && !AgencyFinder.inTitle(together).isEmpty()
          && AgencyFinder.endsAsName(AgencyFinder.inTitle(together))) {
        first = start;
        title = together;
      }
    }
    String raw = raw(items, first, last);
    return new Found(new Evidence<>(title, items.get(first).block(), raw), first, last);
  }

  private static boolean isJoinable(Item item) {
    return mayBe(item) && isShort(item) && item.text().length() <= LONGEST;
  }

  private static String join(List<Item> items, int first, int last) {
    return Prose.tidy(raw(items, first, last).replace("\n", ""));
  }

  private static String raw(List<Item> items, int first, int last) {
    var raw = new StringBuilder();
    for (Item item : items.subList(first, last + 1)) {
      raw.append(raw.length() == 0 ? "" : "\n").append(Blank.strip(item.text()));
    }
    return raw.toString();
  }

  private static @Nullable Found fused(List<Item> items, int bound) {
    for (int i = 0; i < bound; i++) {
      Item item = items.get(i);
      String words = Blank.remove(item.text());
      Matcher matcher = FUSED.matcher(words.substring(0, Math.min(words.length(), 200)));
      if (mayBe(item) && matcher.matches() && !NO_TITLE.matcher(matcher.group(1)).matches()) {
        return new Found(
            new Evidence<>(matcher.group(1), item.block(), Blank.strip(item.text())), i, i - 1);
      }
    }
    return null;
  }

  /** The title in what the page says of itself, or null. */
  private static @Nullable Found inMetadata(Map<String, String> metadata) {
    for (String name : List.of("articletitle", "og:title", "title")) {
      String words = metadata.get(name);
      for (String part : words == null ? new String[0] : words.split("[-_|—–]+")) {
        if (matches(TITLE, Blank.remove(part))) {
          return new Found(new Evidence<>(Prose.tidy(part), -1, String.valueOf(words)), 0, -1);
        }
      }
    }
    return null;
  }
}
