package org.gongkai.generated;

import java.time.LocalDate;

/** What stands around the report on a page of a government site. */
final class HtmlPage {
  private final ReportPlan plan;
  private final HtmlText text;
  private final Dice dice;

  HtmlPage(ReportPlan plan, HtmlText text) {
    this.plan = plan;
    this.text = text;
    this.dice = Dice.of(plan.seed(), "page");
  }

  /** The page around {@code article}. */
  String page(String article) {
    boolean cms = plan.has(Quirk.CMS);
    String charset = plan.has(Quirk.HTML_GBK) ? "gb2312" : "utf-8";
    StringBuilder out = new StringBuilder();
    out.append(plan.has(Quirk.WORD_HTML) ? wordHead(charset) : plainHead(charset));
    out.append("<title>").append(plan.title()).append(cms ? "_" + site() : "").append("</title>");
    out.append(plan.has(Quirk.WORD_HTML) ? wordStyle() : "").append("</head><body>\n");
    out.append(cms || plan.has(Quirk.MENU_TEXT) ? menu() : "");
    out.append(cms || plan.has(Quirk.METADATA_TABLE) ? metadata() : "");
    if (cms) {
      out.append("<h1>").append(plan.title()).append("</h1><div class=\"info\">发布日期：");
      out.append(plan.published()).append("　来源：办公室　字号：[<a>大</a> <a>中</a> <a>小</a>]　浏览次数：");
      out.append("<span id=\"hits\">").append(dice.between(100, 9000)).append("</span></div>\n");
      out.append("<!-- <p>一、总体情况</p><table><tr><td>88</td></tr></table> -->");
    }
    out.append(article);
    if (cms) {
      out.append("<script>var t='<table><tr><td>自然人</td><td>77</td></tr></table>';</script>\n");
    }
    out.append(cms || plan.has(Quirk.NEIGHBOURS) ? neighbours() : "");
    out.append(cms || plan.has(Quirk.FOOTER) ? footer() : "");
    String page = out.append("</body></html>\n").toString();
    return plan.has(Quirk.OLD_HTML) ? old(page) : page;
  }

  private static String plainHead(String charset) {
    return charset.equals("utf-8")
        ? "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">"
        : "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset="
            + charset
            + "\">";
  }

  private static String wordHead(String charset) {
    return "<html xmlns:v=\"urn:schemas-microsoft-com:vml\""
        + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
        + " xmlns:w=\"urn:schemas-microsoft-com:office:word\""
        + " xmlns=\"http://www.w3.org/TR/REC-html40\"><head><meta http-equiv=Content-Type"
        + " content=\"text/html; charset="
        + charset
        + "\"><meta name=Generator content=\"Microsoft Word 15\">";
  }

  private static String wordStyle() {
    return "<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml>"
        + "<![endif]--><style><!-- p.MsoNormal {mso-style-parent:\"\"; margin:0cm} --></style>";
  }

  private String site() {
    return plan.agency().place() + "政府门户网站";
  }

  private String menu() {
    String[] items = {"首页", "政务公开", "政府信息公开年报", "二、主动公开政府信息情况", "互动交流"};
    StringBuilder out = new StringBuilder("<div class=\"nav\"><ul>");
    for (String item : items) {
      boolean link = !plan.has(Quirk.MENU_TEXT);
      out.append(
          link ? "<li><a href=\"/c/" + item.length() + "/\">" : "<li onclick=\"go()\"><span>");
      out.append(item).append(link ? "</a></li>" : "</span></li>");
    }
    return out + "</ul></div><div class=\"crumb\">当前位置：首页 &gt; 政务公开 &gt; 政府信息公开年报</div>\n";
  }

  private String metadata() {
    LocalDate date = plan.published();
    return "<table class=\"meta\"><tr><td>索引号：</td><td>11330"
        + dice.between(100, 999)
        + "/"
        + date.getYear()
        + "-000"
        + dice.between(10, 99)
        + "</td><td>发布机构：</td><td>"
        + plan.agency().name()
        + "</td></tr><tr><td>成文日期：</td><td>"
        + date
        + "</td><td>有效性：</td><td>有效</td></tr></table>\n";
  }

  private String neighbours() {
    String place = plan.agency().place();
    return "<div class=\"pages\"><p>上一篇：<a href=\"1.html\">"
        + place
        + "图书馆"
        + (plan.year() - 1)
        + "年政府信息公开工作年度报告</a></p><p>下一篇：<a href=\"2.html\">"
        + place
        + "气象局"
        + (plan.year() + 1)
        + "年政府信息公开工作年度报告</a></p></div>\n";
  }

  private String footer() {
    return "<div class=\"footer\"><p>版权所有："
        + site()
        + "　备案号：浙ICP备"
        + dice.between(10_000_000, 19_999_999)
        + "号</p><table><tr><td>微信</td><td>微博</td></tr><tr><td>12345</td><td>110</td></tr></table></div>\n";
  }

  /** Lines that a site puts inside the article. */
  String shareLines() {
    return "<p>" + text.escaped("【打印本页】 【关闭窗口】") + "</p><p>分享到：微信 微博</p>\n";
  }

  /** Upper-case tags, attributes without quotes. */
  private static String old(String page) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < page.length()) {
      int open = page.indexOf('<', at);
      int close = page.indexOf('>', open + 1);
      if (open < 0 || page.startsWith("<script", open) || page.startsWith("<!--", open)) {
        int next =
            open < 0
                ? page.length()
                : page.startsWith("<!--", open)
                    ? page.indexOf("-->", open) + 3
                    : page.indexOf("</script>", open) + 9;
        out.append(page, at, next);
        at = next;
        continue;
      }
      String tag = page.substring(open, close + 1);
      int end = 1;
      while (Character.isLetterOrDigit(tag.charAt(end)) || tag.charAt(end) == '/') {
        end++;
      }
      out.append(page, at, open).append(tag.substring(0, end).toUpperCase(java.util.Locale.ROOT));
      out.append(tag.substring(end).replaceAll("=\"([A-Za-z0-9_-]+)\"", "=$1"));
      at = close + 1;
    }
    return out.toString();
  }
}
