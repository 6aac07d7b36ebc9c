package org.gongkai.internal.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.statement.Wording.Topic;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.gongkai.report.SectionKind;

/**
 * The running text of a report, passage by passage. Rows of tables and notes are none; lines that a
 * page broke are put together again.
 */
final class Passages {
  /** A paragraph beyond this is no text that somebody wrote. */
  private static final int LONGEST = 50_000;

  /** No report has more text; what comes then is not read. */
  private static final int MOST = 400_000;

  private static final int SHORTEST_BROKEN_LINE = 15;
  private static final int LONGEST_HEADING = 24;
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^[\\s\\u3000\\u00a0]*(?:[一二三四五六七八九十]+[、．.]|[(（][一二三四五六七八九十0-9]+[)）]|[0-9]+[、．.](?![0-9])|第[一二三四五六七八九十]+部分|注[:：]|备注)");
  private static final Pattern NOTE = Pattern.compile("^[\\s\\u3000\\u00a0]*(?:注[:：]|备注|单位[:：])");

  /** A passage and what is known of it. */
  record Item(Passage passage, Context context) {}

  private final Report report;
  private final RelativeYears years;
  private final List<Item> items = new ArrayList<>();
  private final List<Place> open = new ArrayList<>();
  private Topic topic = Topic.ANY;
  private boolean disclosure;
  private int budget = MOST;

  private Passages(Report report) {
    this.report = report;
    this.years = new RelativeYears(report.year());
  }

  static List<Item> of(Report report) {
    var passages = new Passages(report);
    passages.add("/lead", report.lead(), Topic.ANY, false);
    for (int i = 0; i < report.sections().size(); i++) {
      Section section = report.sections().get(i);
      passages.add(
          "/sections/" + i + "/paragraphs",
          section.paragraphs(),
          topic(section.kind()),
          section.kind() == SectionKind.PROACTIVE_DISCLOSURE);
    }
    return passages.items;
  }

  private static Topic topic(SectionKind kind) {
    return switch (kind) {
      case REQUESTS -> Topic.REQUESTS;
      case REVIEW_AND_LITIGATION -> Topic.REVIEW;
      default -> Topic.ANY;
    };
  }

  private void add(
      String path, List<Section.Paragraph> paragraphs, Topic first, boolean isDisclosure) {
    topic = first;
    disclosure = isDisclosure;
    for (int i = 0; i < paragraphs.size(); i++) {
      Section.Paragraph paragraph = paragraphs.get(i);
      String words = paragraph.text();
      if (!isText(words)) {
        close();
        continue;
      }
      if (!open.isEmpty() && !goesOn(paragraphs.get(i - 1), paragraph)) {
        close();
      }
      if (open.isEmpty()) {
        follow(paragraph, first);
      }
      budget -= words.length();
      open.add(new Place(path, i, words));
    }
    close();
  }

  private boolean isText(String words) {
    return !words.isEmpty()
        && words.length() <= LONGEST
        && words.length() <= budget
        && words.indexOf('\t') < 0
        && words.indexOf('|') < 0
        && !words.contains("勾稽关系")
        && !words.contains("钩稽关系")
        && !isNote(words);
  }

  private static boolean isNote(String words) {
    int at = 0;
    while (at < words.length() && Blank.is(words.charAt(at))) {
      at++;
    }
    boolean perhaps = at < words.length() && "注备单".indexOf(words.charAt(at)) >= 0;
    return perhaps && NOTE.matcher(words).lookingAt();
  }

  /** Whether a line is the middle of a sentence that the next one ends. */
  private static boolean goesOn(Section.Paragraph paragraph, Section.Paragraph next) {
    String line = paragraph.text();
    char last = line.charAt(line.length() - 1);
    boolean heading = paragraph.level() > 0 && line.indexOf('，') < 0 && line.indexOf('。') < 0;
    return !heading
        && line.length() >= SHORTEST_BROKEN_LINE
        && "。!?！？:：;；".indexOf(last) < 0
        && next.level() == 0
        && !NUMBERED.matcher(next.text()).lookingAt();
  }

  /** Takes note of a heading and what it is about. */
  private void follow(Section.Paragraph paragraph, Topic first) {
    String words = paragraph.text();
    boolean heading =
        paragraph.level() > 0
            || (words.length() <= LONGEST_HEADING
                && "。；;".indexOf(words.charAt(words.length() - 1)) < 0);
    if (!heading) {
      return;
    }
    String head = words.length() > LONGEST_HEADING ? words.substring(0, LONGEST_HEADING) : words;
    int end = head.indexOf('。');
    head = end < 0 ? head : head.substring(0, end);
    if (head.contains("复议") || head.contains("诉讼")) {
      topic = Topic.REVIEW;
    } else if (head.contains("申请")) {
      topic = Topic.REQUESTS;
    } else if (paragraph.level() > 0) {
      topic = first;
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      items.add(new Item(Passage.of(open), new Context(years, report.agency(), topic, disclosure)));
      open.clear();
    }
  }
}
