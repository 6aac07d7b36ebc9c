package org.gongkai.generated;

/** Writes text inside HTML elements. */
final class HtmlText {
  private static final String WORD_SPAN =
      "<span style='font-size:16.0pt;font-family:仿宋;mso-bidi-font-family:宋体' lang=EN-US>";

  private final ReportPlan plan;
  private final Dice dice;

  HtmlText(ReportPlan plan) {
    this.plan = plan;
    this.dice = Dice.of(plan.seed(), "html");
  }

  Dice dice() {
    return dice;
  }

  /** The text as markup, without a block element around it. */
  String inline(String text) {
    String result;
    if (plan.has(Quirk.SPANS) && text.length() > 1 && dice.oneIn(2)) {
      int at = dice.between(1, text.length() - 1);
      result =
          "<span>"
              + escaped(text.substring(0, at))
              + "</span><span style=\"font-family: 仿宋\">"
              + escaped(text.substring(at))
              + "</span>";
    } else {
      result = escaped(text);
    }
    if (plan.has(Quirk.HIDDEN_HTML) && dice.oneIn(10)) {
      result += "<span style=\"display:none\">" + dice.between(1, 99) + "</span>";
    }
    if (!plan.has(Quirk.WORD_HTML)) {
      return result;
    }
    String filled = text.isEmpty() ? "<![if !supportEmptyParas]>&nbsp;<![endif]>" + result : result;
    return WORD_SPAN + filled + "<o:p></o:p></span>";
  }

  /** Escaped text; no-break spaces are always entities, as GBK has none. */
  String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '\u00a0' -> out.append("&nbsp;");
        case '　' -> out.append(dice.oneIn(2) ? "&#12288;" : "　");
        case '“' -> out.append(dice.oneIn(3) ? "&ldquo;" : "“");
        case '”' -> out.append(dice.oneIn(3) ? "&rdquo;" : "”");
        default -> out.append(entity(c) ? "&#" + (int) c + ";" : String.valueOf(c));
      }
    }
    return out.toString();
  }

  private boolean entity(char c) {
    return plan.has(Quirk.OLD_HTML) && c > 127 && dice.oneIn(2);
  }
}
