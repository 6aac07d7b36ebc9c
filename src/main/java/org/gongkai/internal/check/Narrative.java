package org.gongkai.internal.check;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.internal.document.Blank;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.gongkai.report.SectionKind;

/** The text of a report as rules look at it. */
final class Narrative {
  /** So many paragraphs of the first section may say what others say in the lead. */
  private static final int INTRODUCTION = 2;

  private static final int QUOTED = 120;

  private static final int LONGEST_LINE = 400;

  private Narrative() {}

  /**
   * What introduces the report: the lead and the first words of the first section. Lines that were
   * broken to fit a page are joined.
   */
  static String introduction(Report report) {
    var lines = new ArrayList<String>();
    report.lead().forEach(paragraph -> lines.add(paragraph.text()));
    for (Section section : report.sections()) {
      if (section.kind() == SectionKind.OVERVIEW) {
        lines.add("。");
        List<Section.Paragraph> first = section.paragraphs();
        first.subList(0, Math.min(INTRODUCTION, first.size())).stream()
            .filter(paragraph -> paragraph.level() == 0)
            .forEach(paragraph -> lines.add(paragraph.text()));
        break;
      }
    }
    var joined = new StringBuilder();
    for (String line : lines) {
      if (line.indexOf('\t') >= 0) {
        continue;
      }
      joined.append(Blank.remove(line)).append(line.length() > LONGEST_LINE ? "。" : "");
    }
    return joined.toString();
  }

  /** The sentences of a text, without the mark that ends them; none is empty. */
  static List<String> sentences(String text) {
    var sentences = new ArrayList<String>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean end = i == text.length() || "。；！？;!?\n".indexOf(text.charAt(i)) >= 0;
      if (end) {
        String sentence = Blank.remove(text.substring(from, i));
        if (!sentence.isEmpty()) {
          sentences.add(sentence);
        }
        from = i + 1;
      }
    }
    return sentences;
  }

  /** A quotation that is not too long to read. */
  static String quoted(String sentence) {
    return around(sentence, 0);
  }

  /** What stands around a place of a sentence. */
  static String around(String sentence, int place) {
    int from = Math.max(0, Math.min(place - QUOTED / 2, sentence.length() - QUOTED));
    int to = Math.min(sentence.length(), from + QUOTED);
    return (from > 0 ? "…" : "")
        + sentence.substring(from, to)
        + (to < sentence.length() ? "…" : "");
  }
}
