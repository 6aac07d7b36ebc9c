package org.gongkai.internal.section;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.Conversion;
import org.gongkai.Finding;
import org.gongkai.GongkaiException;
import org.gongkai.ReportReader;
import org.gongkai.internal.form.Sheet;

/** Small web pages as a reader gets them, for tests of what stands around the tables. */
public final class Pages {
  /** The headings of the form. */
  public static final List<String> HEADINGS =
      List.of(
          "一、总体情况",
          "二、主动公开政府信息情况",
          "三、收到和处理政府信息公开申请情况",
          "四、政府信息公开行政复议、行政诉讼情况",
          "五、存在的主要问题及改进情况",
          "六、其他需要报告的事项");

  /** A title, for pages about something else. */
  public static final String TITLE = "<p>青禾县水利局2023年政府信息公开工作年度报告</p>\n";

  private static final ReportReader READER = ReportReader.create();

  private Pages() {}

  /** What the reader makes of a page with this body. */
  public static Conversion read(String body) {
    return page(
        "<!DOCTYPE html><html><head><meta charset=utf-8></head><body>" + body + "</body></html>");
  }

  /** What the reader makes of a whole page. */
  public static Conversion page(String html) {
    return read(html.getBytes(StandardCharsets.UTF_8), "page.html");
  }

  /** What the reader makes of a text. */
  public static Conversion text(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8), "report.txt");
  }

  /** What the reader makes of a file. */
  public static Conversion read(byte[] bytes, String name) {
    try {
      return READER.read(bytes, name);
    } catch (GongkaiException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines as paragraphs. */
  public static String lines(String... lines) {
    var html = new StringBuilder();
    for (String line : lines) {
      html.append("<p>").append(line).append("</p>\n");
    }
    return html.toString();
  }

  /** A report of these headings with a sentence or the form's table below each of the six kinds. */
  public static String report(List<String> headings) {
    var html = new StringBuilder();
    for (int i = 0; i < headings.size(); i++) {
      html.append(lines(headings.get(i)));
      html.append(
          switch (i) {
            case 1 -> Sheet.disclosure("2021").html();
            case 2 -> Sheet.requests("2021").html();
            case 3 -> Sheet.reviews().html();
            default -> lines("本部分第" + (i + 1) + "段文字写明一年来的工作。");
          });
    }
    return html.toString();
  }

  /** The codes of the findings in their order. */
  public static List<String> rules(Conversion conversion) {
    return conversion.findings().stream().map(Finding::rule).toList();
  }
}
