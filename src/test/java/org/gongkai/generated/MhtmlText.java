package org.gongkai.generated;

import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;

/** Writes the inside of paragraphs as Word does in its web pages. */
final class MhtmlText {
  private static final List<String> NOTES = List.of("此数含上年结转后办结的件数。", "按归档日期统计。", "由业务科室核定。");
  private static final String CITED = " cite=\"mailto:office\" datetime=\"2024-01-10T09:00\"";

  private final ReportPlan plan;
  private final Dice dice;
  private final CharsetEncoder encoder;
  private final List<String> notes = new ArrayList<>();

  MhtmlText(ReportPlan plan, CharsetEncoder encoder) {
    this.plan = plan;
    this.encoder = encoder;
    this.dice = Dice.of(plan.seed(), "mhtml");
  }

  Dice dice() {
    return dice;
  }

  /** The texts of the foot-notes that were referred to. */
  List<String> notes() {
    return notes;
  }

  /** The inside of a paragraph of text. */
  String text(String text) {
    return content(text, false) + "<span lang=EN-US><o:p></o:p></span>";
  }

  /** The inside of a paragraph with a number. */
  String number(String text) {
    String content = content(text, true);
    if (plan.has(Quirk.FOOTNOTES) && dice.oneIn(8)) {
      notes.add(NOTES.get(notes.size() % NOTES.size()));
      content += noteMark(notes.size(), "ftnref", "ftn");
    }
    return content + "<span lang=EN-US><o:p></o:p></span>";
  }

  private static String noteMark(int number, String name, String target) {
    return "<a style='mso-footnote-id:ftn%1$d' href=\"#_%3$s%1$d\" name=\"_%2$s%1$d\" title=\"\"><span class=MsoFootnoteReference><span lang=EN-US><span style='mso-special-character:footnote'><![if !supportFootnotes]>[%1$d]<![endif]></span></span></span></a>"
        .formatted(number, name, target);
  }

  /** The foot-notes behind the text. */
  String noteList() {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < notes.size(); i++) {
      out.append("<div style='mso-element:footnote' id=ftn").append(i + 1).append(">\n");
      out.append("<p class=MsoFootnoteText>").append(noteMark(i + 1, "ftn", "ftnref"));
      out.append(escaped(notes.get(i))).append("</p>\n</div>\n");
    }
    return notes.isEmpty()
        ? ""
        : "<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all>\n<hr align=left size=1 width=\"33%\">\n<![endif]>\n"
            + out
            + "</div>\n";
  }

  /** The automatic number of a paragraph. */
  String label(String number) {
    return "<![if !supportLists]><span lang=EN-US style='font-family:仿宋;mso-bidi-font-family:仿宋'><span\nstyle='mso-list:Ignore'>"
        + escaped(number)
        + "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span></span><![endif]>";
  }

  private String content(String text, boolean number) {
    String content = tracked(text, number);
    if (plan.has(Quirk.FIELDS) && !text.isEmpty()) {
      content = fields(content, number);
    }
    if (plan.has(Quirk.SMART_TAG) && dice.oneIn(4)) {
      content = "<st1:chsdate w:st=\"on\" Year=\"2020\">" + content + "</st1:chsdate>";
    }
    if (plan.has(Quirk.SDT) && dice.oneIn(8)) {
      content = "<w:Sdt DocPart=\"A1\" ID=\"7\">" + content + "</w:Sdt>";
    }
    if (plan.has(Quirk.HIDDEN) && dice.oneIn(4)) {
      content +=
          "<span lang=EN-US style='display:none;mso-hide:all'>" + dice.between(1, 99) + "</span>";
    }
    return content;
  }

  private String tracked(String text, boolean number) {
    if (!plan.has(Quirk.TRACKED) || !dice.oneIn(number ? 3 : 8)) {
      return spans(text);
    }
    String deleted =
        "<span class=msoDel><del" + CITED + ">" + dice.between(1, 99) + "</del></span>";
    if (text.isEmpty()) {
      return deleted;
    }
    int at = text.length() > 1 && dice.oneIn(2) ? dice.between(1, text.length() - 1) : 0;
    return spans(text.substring(0, at))
        + deleted
        + "<span class=msoIns><ins"
        + CITED
        + ">"
        + spans(text.substring(at))
        + "</ins></span>";
  }

  private String fields(String content, boolean number) {
    return switch (dice.between(0, 4)) {
      case 0 -> content + field(" PAGE ") + "<span lang=EN-US>7</span>" + END;
      case 1 -> number ? field(" =SUM(ABOVE) ") + content + END : content;
      default -> content;
    };
  }

  private static final String END =
      "<!--[if supportFields]><span lang=EN-US><span style='mso-element:field-end'></span></span><![endif]-->";

  private static String field(String code) {
    return "<!--[if supportFields]><span lang=EN-US><span\nstyle='mso-element:field-begin'></span>"
        + code
        + "<span style='mso-element:field-separator'></span></span><![endif]-->";
  }

  /** Word writes a span for each change of script. */
  private String spans(String text) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int i = 1; i <= text.length(); i++) {
      boolean cut = plan.has(Quirk.RUNS) && dice.oneIn(4);
      if (i == text.length() || cut || isLatin(text.charAt(i)) != isLatin(text.charAt(i - 1))) {
        out.append(span(text.substring(from, i)));
        from = i;
      }
    }
    return out.toString();
  }

  private static boolean isLatin(char c) {
    return c < 0x80;
  }

  private String span(String text) {
    String language = isLatin(text.charAt(0)) ? " lang=EN-US" : "";
    return "<span"
        + language
        + " style='font-size:16.0pt;font-family:仿宋;\nmso-bidi-font-family:宋体'>"
        + escaped(text)
        + "</span>";
  }

  /** Escaped text; what the character set does not have is a reference. */
  String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '\u00a0' -> out.append("&nbsp;");
        case '\t' -> out.append("<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp; </span>");
        default -> out.append(encoder.canEncode(c) ? String.valueOf(c) : "&#" + (int) c + ";");
      }
    }
    return out.toString();
  }
}
