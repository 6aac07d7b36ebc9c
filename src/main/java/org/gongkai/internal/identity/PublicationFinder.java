package org.gongkai.internal.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.section.Item;
import org.gongkai.report.Publication;
import org.jspecify.annotations.Nullable;

/** Reads what the page around a report says of it. */
final class PublicationFinder {
  private static final Pattern DATE =
      Pattern.compile("(?<!\\d)(20\\d{2})[-年./](\\d{1,2})[-月./](\\d{1,2})(?!\\d)");

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?:发布|公开|公布|成文|生成|发文|信息)(?:日期|时间)[:：\\t]*" + "(20\\d{2}[-年./]\\d{1,2}[-月./]\\d{1,2})");

  private static final Pattern INDEX =
      Pattern.compile("索引号[:：\\t]*([A-Za-z0-9][A-Za-z0-9/_.\\[\\]〔〕-]{3,60})");

  private static final Pattern PUBLISHER =
      Pattern.compile(
          "(?:发布机构|发文机关|发文机构|公开主体|发布单位|发布者|信息来源|来源)[:：\\t]+[\\s\\u3000\\u00a0]*([^\\s:：\\u3000\\u00a0]{2,40})");

  private static final List<String> DATES =
      List.of("pubdate", "publishdate", "publishtime", "article:published_time");

  private static final List<String> URLS = List.of("url", "canonical", "og:url");

  private static final List<String> PUBLISHERS = List.of("contentsource", "author", "publisher");

  private static final String BLANKS = "[\\s\\u3000\\u00a0]*";

  private static final Pattern OPEN_INDEX = Pattern.compile("索" + BLANKS + "引" + BLANKS + "号");

  private static final Pattern BEFORE_LABEL =
      Pattern.compile(
          "(?<=[^\\s\\u3000\\u00a0]{2})[\\s\\u3000\\u00a0]+(?=[^\\s\\u3000\\u00a0]{2,8}[:：])");

  private PublicationFinder() {}

  /** What the lines above the report and the page's metadata say, or null where that is nothing. */
  static @Nullable Publication find(Map<String, String> metadata, List<Item> above) {
    LocalDate date = date(first(metadata, DATES));
    String index = null;
    String publisher = null;
    for (Item item : above) {
      if (item.text().length() > 400) {
        continue;
      }
      String line = labelsClosed(item.text());
      if (date == null) {
        date = date(group(PUBLISHED, line));
      }
      index = index == null ? group(INDEX, line) : index;
      publisher = publisher == null ? group(PUBLISHER, line) : publisher;
    }
    if (publisher == null) {
      publisher = first(metadata, PUBLISHERS);
    }
    String url = first(metadata, URLS);
    return date == null && url == null && index == null && publisher == null
        ? null
        : new Publication(date, url, index, publisher);
  }

  /** The line with blanks inside labels (索 引 号：) taken out. */
  private static String labelsClosed(String line) {
    String joined = line.indexOf('索') < 0 ? line : OPEN_INDEX.matcher(line).replaceAll("索引号");
    boolean labelled = joined.indexOf(':') >= 0 || joined.indexOf('：') >= 0;
    return labelled ? BEFORE_LABEL.matcher(joined).replaceAll("\t") : joined;
  }

  private static @Nullable String first(Map<String, String> metadata, List<String> names) {
    for (String name : names) {
      String value = metadata.get(name);
      if (value != null && !Blank.is(value)) {
        return value;
      }
    }
    return null;
  }

  private static @Nullable String group(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    return matcher.find() ? matcher.group(1) : null;
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    if (text == null) {
      return null;
    }
    Matcher matcher = DATE.matcher(text);
    try {
      return matcher.find()
          ? LocalDate.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3)))
          : null;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
