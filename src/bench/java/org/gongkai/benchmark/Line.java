package org.gongkai.benchmark;

import java.util.List;

/**
 * A line of the table.
 *
 * @param what for people
 * @param benchmark the class and method that is measured
 * @param format the files it reads where the method reads several formats, {@code ""} else
 * @param threads how many do so at once
 * @param comparison what the line says of this library's time with one thread
 * @param target the ratio to reach, 0 where none is set
 */
record Line(
    String what,
    String benchmark,
    String format,
    int threads,
    Comparison comparison,
    double target) {

  /** What a ratio is one of. */
  enum Comparison {
    NONE,
    /** The other's time divided by ours; to be at least the target. */
    OURS_IS_FASTER,
    /** Our time divided by the other's; to be at most the target. */
    OURS_TAKES,
    /** What all threads do in a time divided by what one does; to be at least the target. */
    THREADS_DO
  }

  private static final String OURS = "Ours.json";

  /** All lines; a line is compared with the last one of this library above it. */
  static final List<Line> ALL =
      List.of(
          ours("docx", ".docx"),
          faster("POI XWPF, walking all text", "DocxOthers.xwpf", 15),
          faster("Apache Tika's text", "DocxOthers.tika", 0),
          faster("docx4j, loading", "DocxOthers.docx4j", 0),
          takes(
              "floor: inflating document.xml, pulling its events, Aalto", "DocxOthers.floor", 2.5),
          takes("the same with the JDK's StAX", "DocxOthers.floorOfJdk", 0),
          new Line("Gongkai, .docx, two threads", OURS, "docx", 2, Comparison.THREADS_DO, 1.7),
          ours("html", ".html"),
          takes("Jsoup.parse alone, of bytes", "HtmlOthers.jsoup", 1.6),
          takes("Jsoup.parse alone, of a string", "HtmlOthers.jsoupOfString", 0),
          ours("doc", ".doc"),
          takes("POI HWPF, opening and its text", "DocOthers.hwpf", 2.5),
          takes("POI HWPF, WordExtractor", "DocOthers.hwpfExtractor", 0),
          ours("rtf", ".rtf"),
          ours("mht", ".mht"),
          ours("xml", ".xml (flat package)"),
          ours("txt", ".txt"));

  private static Line ours(String format, String shown) {
    return new Line("**Gongkai, " + shown + " to JSON**", OURS, format, 1, Comparison.NONE, 0);
  }

  private static Line faster(String what, String benchmark, double target) {
    return new Line(what, benchmark, "", 1, Comparison.OURS_IS_FASTER, target);
  }

  private static Line takes(String what, String benchmark, double target) {
    return new Line(what, benchmark, "", 1, Comparison.OURS_TAKES, target);
  }
}
