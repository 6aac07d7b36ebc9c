package org.gongkai.generated;

import java.util.ArrayList;
import java.util.List;

/** Writes the inside of paragraphs as Word markup. */
final class DocxRuns {
  private static final String BY = " w:author=\"office\" w:date=\"2024-01-10T09:00:00Z\"";
  private static final List<String> NOTES = List.of("此数含上年结转后办结的件数。", "按归档日期统计。", "由业务科室核定。");

  private final ReportPlan plan;
  private final Dice dice;
  private final List<String> footnotes = new ArrayList<>();
  private int ids = 10;

  DocxRuns(ReportPlan plan) {
    this.plan = plan;
    this.dice = Dice.of(plan.seed(), "docx");
  }

  /** The texts of the foot-notes that were referred to. */
  List<String> footnotes() {
    return footnotes;
  }

  int nextId() {
    return ids++;
  }

  boolean oneIn(int n) {
    return dice.oneIn(n);
  }

  /** A paragraph of {@code runs}. */
  String paragraph(String properties, String runs) {
    return "<w:p>"
        + (properties.isEmpty() ? "" : "<w:pPr>" + properties + "</w:pPr>")
        + runs
        + "</w:p>";
  }

  /**
   * The paragraph with what stands around it: a content control, its old place, a deleted
   * neighbour.
   */
  String around(String paragraph) {
    String result = paragraph;
    if (plan.has(Quirk.MOVED) && dice.oneIn(6) && result.contains("<w:t ") && plainInside(result)) {
      result = moved(result);
    } else if (plan.has(Quirk.TRACKED) && dice.oneIn(6)) {
      result = paragraph("<w:rPr>" + mark("del") + "/></w:rPr>", deleted("本段已删去，共12件。")) + result;
    }
    if (plan.has(Quirk.SDT) && dice.oneIn(4)) {
      result = sdt(result);
    }
    return result;
  }

  private static boolean plainInside(String paragraph) {
    return !paragraph.contains("<w:del ")
        && !paragraph.contains("<w:sdt>")
        && !paragraph.contains("Reference");
  }

  private String moved(String paragraph) {
    int start = paragraph.indexOf("</w:pPr>");
    int from = start < 0 ? paragraph.indexOf("<w:p>") + 5 : start + 8;
    String head = paragraph.substring(0, from);
    String runs = paragraph.substring(from, paragraph.length() - 6);
    String name = " w:name=\"move" + nextId() + "\"";
    String old = "<w:p>" + ranged("moveFrom", name, runs) + "</w:p>";
    String fresh = head + ranged("moveTo", name, runs) + "</w:p>";
    return dice.oneIn(2) ? old + fresh : fresh + old;
  }

  private String ranged(String kind, String name, String runs) {
    int id = nextId();
    return "<w:"
        + kind
        + "RangeStart w:id=\""
        + id
        + "\""
        + name
        + BY
        + "/>"
        + mark(kind)
        + ">"
        + runs
        + "</w:"
        + kind
        + "><w:"
        + kind
        + "RangeEnd w:id=\""
        + id
        + "\"/>";
  }

  private String mark(String kind) {
    return "<w:" + kind + " w:id=\"" + nextId() + "\"" + BY;
  }

  /** A content control around {@code content}. */
  String sdt(String content) {
    return "<w:sdt><w:sdtPr><w:id w:val=\""
        + nextId()
        + "\"/></w:sdtPr><w:sdtContent>"
        + content
        + "</w:sdtContent></w:sdt>";
  }

  /** Deleted text. */
  String deleted(String text) {
    return mark("del")
        + "><w:r><w:delText xml:space=\"preserve\">"
        + text
        + "</w:delText></w:r></w:del>";
  }

  private String inserted(String runs) {
    return mark("ins") + ">" + runs + "</w:ins>";
  }

  /** Runs of a paragraph of text. */
  String text(String text) {
    String runs = decorated(text, false);
    return hidden(runs);
  }

  /** Runs of a cell with a number. */
  String number(String text) {
    String runs = decorated(text, true);
    if (plan.has(Quirk.FOOTNOTES) && dice.oneIn(8)) {
      footnotes.add(NOTES.get(footnotes.size() % NOTES.size()));
      runs +=
          "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\""
              + (footnotes.size() + 1)
              + "\"/></w:r>";
    }
    return hidden(runs);
  }

  private String hidden(String runs) {
    if (!plan.has(Quirk.HIDDEN) || !dice.oneIn(4)) {
      return runs;
    }
    if (dice.oneIn(3)) {
      return runs.replace("<w:r><w:t ", "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t ");
    }
    String ghost = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>" + dice.between(1, 99) + "</w:t></w:r>";
    return dice.oneIn(2) ? runs + ghost : ghost + runs;
  }

  private String decorated(String text, boolean number) {
    String runs =
        plan.has(Quirk.TRACKED) && dice.oneIn(number ? 3 : 8) ? tracked(text) : plain(text);
    if (plan.has(Quirk.FIELDS) && !text.isEmpty()) {
      runs = fields(runs, number);
    }
    if (plan.has(Quirk.SMART_TAG) && dice.oneIn(4)) {
      runs =
          dice.oneIn(3)
              ? "<w:customXml w:uri=\"urn:office\" w:element=\"item\">" + runs + "</w:customXml>"
              : "<w:smartTag w:uri=\"urn:office:smarttags\" w:element=\"date\">"
                  + runs
                  + "</w:smartTag>";
    }
    return plan.has(Quirk.SDT) && dice.oneIn(8) ? sdt(runs) : runs;
  }

  /** The text with a change in it, which may concern only a part. */
  private String tracked(String text) {
    String old = deleted(Integer.toString(dice.between(1, 99)));
    if (text.isEmpty()) {
      return old;
    }
    int at = text.length() > 1 && dice.oneIn(2) ? dice.between(1, text.length() - 1) : 0;
    return plain(text.substring(0, at)) + old + inserted(plain(text.substring(at)));
  }

  private String fields(String runs, boolean number) {
    return switch (dice.between(0, 5)) {
      case 0 -> runs + character("begin") + instruction(" PAGE ") + character("end");
      case 1 -> number ? "<w:fldSimple w:instr=\" =SUM(LEFT) \">" + runs + "</w:fldSimple>" : runs;
      case 2 ->
          character("begin")
              + instruction(number ? " =SUM(ABOVE) " : " HYPERLINK \"https://example.invalid/7\" ")
              + character("separate")
              + runs
              + character("end");
      default -> runs;
    };
  }

  private static String character(String type) {
    return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
  }

  private static String instruction(String text) {
    return "<w:r><w:instrText xml:space=\"preserve\">" + escaped(text) + "</w:instrText></w:r>";
  }

  /** Runs without any quirk but cutting. */
  String plain(String text) {
    if (text.isEmpty()) {
      return "";
    }
    if (!plan.has(Quirk.RUNS)) {
      return run(text);
    }
    StringBuilder result = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = Math.min(text.length(), at + dice.between(1, 6));
      result.append(run(text.substring(at, end)));
      if (dice.oneIn(6)) {
        result.append(between());
      }
      at = end;
    }
    return result.toString();
  }

  private String between() {
    int id = nextId();
    return switch (dice.between(0, 3)) {
      case 0 ->
          "<w:bookmarkStart w:id=\""
              + id
              + "\" w:name=\"b"
              + id
              + "\"/><w:bookmarkEnd w:id=\""
              + id
              + "\"/>";
      case 1 -> "<w:proofErr w:type=\"spellStart\"/><w:proofErr w:type=\"spellEnd\"/>";
      case 2 -> "<w:r><w:lastRenderedPageBreak/></w:r>";
      default -> "<w:r><w:rPr><w:b/></w:rPr></w:r>";
    };
  }

  private String run(String text) {
    String properties =
        plan.has(Quirk.RUNS) && dice.oneIn(2)
            ? "<w:rPr><w:rFonts w:hint=\"eastAsia\" w:ascii=\"仿宋\" w:eastAsia=\"仿宋\"/></w:rPr>"
            : "";
    String inside = escaped(text).replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">");
    return "<w:r>" + properties + "<w:t xml:space=\"preserve\">" + inside + "</w:t></w:r>";
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
