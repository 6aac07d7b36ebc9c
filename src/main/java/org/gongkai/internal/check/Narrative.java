package org.gongkai.internal.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Characters;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.gongkai.report.SectionKind;

/**
 * The text of a report as rules look at it.
 *
 * @param introduction what introduces the report: the lead and the first words of the first
 *     section; lines that were broken to fit a page are joined
 * @param opening the sentences of the introduction
 * @param sentences those of each section's paragraphs, by the section's place
 */
record Narrative(String introduction, List<String> opening, List<List<String>> sentences) {
  /** So many paragraphs of the first section may say what others say in the lead. */
  private static final int INTRODUCTION = 2;

  private static final int QUOTED = 120;

  private static final int LONGEST_LINE = 400;

  private static final Characters ENDS = Characters.of("。；！？;!?\n");

  /** The text of a report. */
  static Narrative of(Report report) {
    String introduction = introduction(report);
    var sentences = new ArrayList<List<String>>();
    for (Section section : report.sections()) {
      var ofSection = new ArrayList<String>();
      section.paragraphs().forEach(paragraph -> addSentences(paragraph.text(), ofSection));
      sentences.add(Collections.unmodifiableList(ofSection));
    }
    return new Narrative(
        introduction, sentences(introduction), Collections.unmodifiableList(sentences));
  }

  private static String introduction(Report report) {
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
    addSentences(text, sentences);
    return sentences;
  }

  private static void addSentences(String text, List<String> sentences) {
    char[] printed = text.toCharArray();
    int from = 0;
    int to = 0;
    for (char c : printed) {
      if (ENDS.has(c)) {
        add(printed, from, to, sentences);
        from = to;
      } else if (!Blank.is(c)) {
        printed[to++] = c;
      }
    }
    add(printed, from, to, sentences);
  }

  private static void add(char[] printed, int from, int to, List<String> sentences) {
    if (to > from) {
      sentences.add(new String(printed, from, to - from));
    }
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
