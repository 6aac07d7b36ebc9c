package org.gongkai.generated;

import java.util.List;

/** Writes the inside of paragraphs as RTF, with the quirks as real markup. */
final class RtfRuns {
  private static final String BY = "\\revauth1\\revdttm1203835076 ";
  private static final String DELETED_BY = "\\deleted\\revauthdel1\\revdttmdel1203835076 ";
  private static final List<String> NOTES = List.of("此数含上年结转后办结的件数。", "按归档日期统计。", "由业务科室核定。");

  private final ReportPlan plan;
  private final Dice dice;
  private final RtfText text;
  private int notes;
  private int ids;

  RtfRuns(ReportPlan plan) {
    this.plan = plan;
    this.dice = Dice.of(plan.seed(), "rtf");
    this.text = new RtfText(Dice.of(plan.seed(), "rtf characters"));
  }

  boolean oneIn(int n) {
    return dice.oneIn(n);
  }

  /** A paragraph with its end, and what stands before it: its old place, a deleted neighbour. */
  String around(String properties, String runs, String end) {
    String own = "\\pard\\plain " + properties + runs + end;
    if (plan.has(Quirk.MOVED) && dice.oneIn(6) && isPlain(runs)) {
      return "\\pard\\plain "
          + properties
          + "{\\mvf\\mvauth1 "
          + runs
          + "\\par }\\pard\\plain "
          + properties
          + "{\\mvt\\mvauth1 "
          + runs
          + "}"
          + end;
    }
    if (plan.has(Quirk.TRACKED) && dice.oneIn(6)) {
      return "\\pard\\plain "
          + properties
          + "{"
          + DELETED_BY
          + escaped("本段已删去，共12件。")
          + "\\par }"
          + own;
    }
    return own;
  }

  private static boolean isPlain(String runs) {
    return !runs.isEmpty() && !runs.contains("\\deleted") && !runs.contains("\\footnote");
  }

  /** Deleted text. */
  String deleted(String words) {
    return "{" + DELETED_BY + escaped(words) + "}";
  }

  /** The row description inside is that of a deleted row. */
  static String deletedRow(String description) {
    return "{" + DELETED_BY + description + "}";
  }

  String escaped(String words) {
    return text.escaped(words);
  }

  /** Runs of a paragraph of text. */
  String text(String words) {
    return hidden(decorated(words, false));
  }

  /** Runs of a cell with a number. */
  String number(String words) {
    String runs = decorated(words, true);
    if (plan.has(Quirk.FOOTNOTES) && dice.oneIn(8)) {
      runs += footnote(NOTES.get(notes++ % NOTES.size()));
    }
    return hidden(runs);
  }

  private String footnote(String words) {
    String mark = dice.oneIn(3) ? "1" : "\\chftn ";
    return "{\\super "
        + mark
        + "{\\footnote\\pard\\plain \\s2 {\\super "
        + mark
        + "}"
        + escaped(words)
        + "}}";
  }

  private String hidden(String runs) {
    if (!plan.has(Quirk.HIDDEN) || !dice.oneIn(4)) {
      return runs;
    }
    if (dice.oneIn(3)) {
      return "{\\v0 " + runs + "}";
    }
    String ghost = "{\\v " + dice.between(1, 99) + "}";
    return dice.oneIn(2) ? runs + ghost : ghost + runs;
  }

  private String decorated(String words, boolean number) {
    String runs =
        plan.has(Quirk.TRACKED) && dice.oneIn(number ? 3 : 8) ? tracked(words) : plain(words);
    if (plan.has(Quirk.FIELDS) && !words.isEmpty()) {
      runs = fields(runs, number);
    }
    if (plan.has(Quirk.SMART_TAG) && dice.oneIn(4)) {
      runs = "{\\*\\xmlopen\\xmlns1{\\factoidname date}}" + runs + "{\\*\\xmlclose}";
    }
    return runs;
  }

  /** The text with a change in it, which may concern only a part. */
  private String tracked(String words) {
    String old = deleted(Integer.toString(dice.between(1, 99)));
    if (words.isEmpty()) {
      return old;
    }
    int at = words.length() > 1 && dice.oneIn(2) ? dice.between(1, words.length() - 1) : 0;
    String fresh = "{\\revised" + BY + plain(words.substring(at)) + "}";
    return plain(words.substring(0, at)) + old + fresh;
  }

  private String fields(String runs, boolean number) {
    return switch (dice.between(0, 5)) {
      case 0 -> runs + field("PAGE ", Integer.toString(dice.between(1, 9)));
      case 1 -> number ? field("=SUM(LEFT) ", runs) : runs;
      case 2 -> field(number ? "=SUM(ABOVE) " : "HYPERLINK \"https://example.invalid/7\" ", runs);
      default -> runs;
    };
  }

  private static String field(String code, String result) {
    return "{\\field\\flddirty{\\*\\fldinst {\\rtlch " + code + "}}{\\fldrslt {" + result + "}}}";
  }

  /** Runs without any quirk but cutting. */
  String plain(String words) {
    if (words.isEmpty()) {
      return "";
    }
    if (!plan.has(Quirk.RUNS)) {
      return "{" + escaped(words) + "}";
    }
    StringBuilder result = new StringBuilder();
    int at = 0;
    while (at < words.length()) {
      int end = Math.min(words.length(), at + dice.between(1, 6));
      result.append("{\\lang2052\\b0 ").append(escaped(words.substring(at, end))).append("}\r\n");
      if (dice.oneIn(6)) {
        result.append(between());
      }
      at = end;
    }
    return result.toString();
  }

  private String between() {
    String name = "b" + ids++;
    return switch (dice.between(0, 3)) {
      case 0 -> "{\\*\\bkmkstart " + name + "}{\\*\\bkmkend " + name + "}";
      case 1 -> "{\\*\\datafield 0a0b0c}";
      case 2 -> "\\softpage ";
      default -> "{\\b }";
    };
  }
}
