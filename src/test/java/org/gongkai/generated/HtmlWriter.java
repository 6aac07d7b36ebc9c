package org.gongkai.generated;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.gongkai.generated.Manuscript.Block;
import org.gongkai.generated.Manuscript.Line;
import org.gongkai.generated.Manuscript.Role;
import org.gongkai.generated.Manuscript.Table;

/** Writes a plan as HTML: bare, as Word saves it, or as a page of a site. */
final class HtmlWriter {

  /** The bytes of {@code plan} as HTML. */
  byte[] write(ReportPlan plan) {
    HtmlText text = new HtmlText(plan);
    HtmlTables tables = new HtmlTables(plan, text);
    HtmlPage page = new HtmlPage(plan, text);
    StringBuilder article = new StringBuilder();
    for (Block block : Manuscript.of(plan)) {
      if (block instanceof Table table) {
        article.append(tables.table(table.grid()));
      } else if (block instanceof Line line) {
        article.append(line(line, plan, text));
      }
    }
    if (plan.has(Quirk.SHARE_LINES)) {
      article.insert(0, "<p>字号：大 中 小</p>\n").append(page.shareLines());
    }
    String content = "<div class=\"article\" id=\"zoom\">\n" + article + "</div>\n";
    if (plan.has(Quirk.WHOLE_IN_TABLE)) {
      content = "<table width=\"980\" align=\"center\"><tr><td>" + content + "</td></tr></table>\n";
    }
    String html = page.page(content);
    return plan.has(Quirk.HTML_GBK)
        ? html.getBytes(Charset.forName("GBK"))
        : html.getBytes(StandardCharsets.UTF_8);
  }

  /** The line's text; Word writes the number of a list in a span of its own. */
  private static String numbered(Line line, ReportPlan plan, HtmlText text) {
    if (!plan.has(Quirk.WORD_HTML) || line.prefix().isEmpty()) {
      return text.inline(line.full());
    }
    return "<![if !supportLists]><span lang=EN-US><span style='mso-list:Ignore'>"
        + text.escaped(line.prefix())
        + "<span style='font:7.0pt \"Times New Roman\"'></span></span></span><![endif]>"
        + text.inline(line.text());
  }

  private static String line(Line line, ReportPlan plan, HtmlText text) {
    boolean title = line.role() == Role.TITLE;
    String indent = title ? "" : text.dice().oneIn(2) ? "&#12288;&#12288;" : "　　";
    String inside = indent + numbered(line, plan, text);
    if (title) {
      inside = "<b>" + inside + "</b>";
    }
    String hidden =
        plan.has(Quirk.HIDDEN_HTML) && text.dice().oneIn(6)
            ? "<p style=\"display: none\">六、已删除的一节，共55件</p>\n"
            : "";
    if (plan.has(Quirk.BR_PARAGRAPHS)) {
      return hidden + inside + "<br>\n";
    }
    if (plan.has(Quirk.DIV_PARAGRAPHS)) {
      return hidden + "<div>" + inside + "</div>\n";
    }
    String open = plan.has(Quirk.WORD_HTML) ? "<p class=MsoNormal" : "<p";
    open += title ? " align=\"center\">" : ">";
    return hidden + open + inside + (plan.has(Quirk.UNCLOSED) ? "\n" : "</p>\n");
  }
}
