package org.gongkai.internal.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.gongkai.Conversion;
import org.gongkai.Finding;
import org.gongkai.Severity;
import org.gongkai.Statement;
import org.gongkai.internal.form.FormSchema;
import org.gongkai.internal.form.TableKind;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was found in a report as one page that needs nothing else: the form's tables with the
 * broken sums marked in place, and the sentences concerned. Used once.
 */
public final class CheckPage {
  private static final String STYLE =
      """
      body{font:15px/1.6 "Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;margin:2em auto;max-width:64em;padding:0 1em;color:#111}
      h1{font-size:1.5em}h2{font-size:1.2em;border-bottom:1px solid #999;margin-top:2em}h3{font-size:1em}
      .report+.report{break-before:page;border-top:3px double #666;margin-top:3em}
      dl{display:grid;grid-template-columns:max-content auto;gap:.1em 1.2em;margin:0}dt{color:#555}dd{margin:0}
      .scroll{overflow-x:auto}table.form{border-collapse:collapse;width:100%;font-size:13px}
      .form th,.form td{border:1px solid #555;padding:.25em .4em;text-align:center;font-weight:normal}
      .form .stub{text-align:left}.form .banner{font-weight:bold}
      .form td.blank{background:repeating-linear-gradient(45deg,#fff 0 5px,#e4e4e4 5px 6px)}
      .form td.concerned{background:#fff3c4}.form td.broken{background:#ffd9d2}
      .form td.suspect{background:#ffb3a7;outline:3px solid #b00020;outline-offset:-3px;font-weight:bold}
      .note{display:block;font-size:11px;color:#7a0015;font-weight:normal}
      ol.issues>li{margin:.8em 0}.severity{display:inline-block;padding:0 .5em;border:1px solid;border-radius:.3em;font-size:.85em}
      .error .severity{color:#b00020}.warning .severity{color:#8a5a00}.info .severity{color:#33527a}
      blockquote{margin:.3em 0 .3em 1em;padding-left:.8em;border-left:3px solid #bbb;color:#333}
      mark{background:#fff3c4}mark.wrong{background:#ffd9d2}code{color:#666;font-size:.85em}
      @media print{body{margin:0;max-width:none;font-size:11pt}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}.scroll{overflow:visible}tr,li,blockquote{break-inside:avoid}}
      """;

  private final Markup out = new Markup();
  private final Language language;
  private final Severity least;

  private CheckPage(Language language, Severity least) {
    this.language = language;
    this.least = least;
  }

  /**
   * The page, with a line feed at its end.
   *
   * @param least findings that are less serious are left out
   */
  public static String of(List<Conversion> conversions, Language language, Severity least) {
    var page = new CheckPage(language, least);
    page.head(conversions);
    conversions.forEach(page::report);
    return page.out.raw("</body>\n</html>\n").toString();
  }

  private void head(List<Conversion> conversions) {
    String title =
        conversions.size() == 1
            ? language.of("核查结果：", "Check of ") + heading(conversions.get(0))
            : language.of("年度报告核查结果", "Checks of annual reports");
    out.raw("<!DOCTYPE html>\n<html lang=\"" + language.tag() + "\">\n<head>\n")
        .raw("<meta charset=\"utf-8\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .element("title", title)
        .raw("\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n");
  }

  private static String heading(Conversion conversion) {
    String title = conversion.report().title();
    return title == null ? conversion.source().name() : title;
  }

  private void report(Conversion conversion) {
    List<Issue> issues = Issue.of(conversion.findings(), least);
    out.raw("<section class=\"report\">\n").element("h1", heading(conversion)).raw("\n");
    facts(conversion, issues);
    issues(issues);
    tables(conversion, issues);
    passages(conversion);
    out.raw("</section>\n");
  }

  private void facts(Conversion conversion, List<Issue> issues) {
    Report report = conversion.report();
    out.raw("<dl>");
    fact(language.of("文件", "file"), conversion.source().path());
    fact(language.of("机关", "agency"), report.agency());
    fact(language.of("年度", "year"), report.year());
    fact(
        language.of("格式", "form"),
        report.form() == null
            ? null
            : language.of(report.form().code() + "年", report.form().code()));
    fact(
        language.of("勾稽关系", "equations"),
        language.of("成立", "passed ")
            + conversion.checks().passed()
            + language.of("，不成立", ", failed ")
            + conversion.checks().failed()
            + language.of("，因空白无法判断", ", not assessable for blanks ")
            + conversion.checks().notAssessable());
    fact(language.of("问题", "issues"), CheckText.summary(issues, language));
    out.raw("</dl>\n");
  }

  private void fact(String name, @Nullable Object value) {
    out.element("dt", name)
        .element("dd", value == null ? language.of("（未识别）", "(not found)") : value.toString());
  }

  private void issues(List<Issue> issues) {
    out.element("h2", language.of("发现的问题", "What was found")).raw("\n");
    if (issues.isEmpty()) {
      out.element("p", language.of("没有发现问题。", "Nothing.")).raw("\n");
      return;
    }
    out.raw("<ol class=\"issues\">\n");
    for (Issue issue : issues) {
      out.raw("<li class=\"" + issue.severity().code() + "\">")
          .element("span class=\"severity\"", language.name(issue.severity()));
      for (Finding finding : issue.findings()) {
        out.raw("<div>")
            .text(language.message(finding))
            .raw(" ")
            .element("code", finding.rule())
            .raw("</div>");
      }
      for (String words : CheckText.evidence(issue)) {
        out.element("blockquote", words);
      }
      out.raw("</li>\n");
    }
    out.raw("</ol>\n");
  }

  private void tables(Conversion conversion, List<Issue> issues) {
    Report report = conversion.report();
    FormSchema schema = FormSchema.of(report);
    Map<String, FormTable.Mark> marks = marks(issues);
    var table =
        new FormTable(
            schema,
            schema.values(report),
            pointer -> marks.getOrDefault(pointer, FormTable.Mark.NONE),
            language,
            out);
    for (TableKind kind : TableKind.values()) {
      if (FormSchema.tables(report).contains(kind)) {
        out.element("h2", kind.section().heading()).raw("\n");
        table.draw(kind);
      }
    }
  }

  /**
   * How each number concerned is marked: with the numbers of its issues, a suspect with its value.
   */
  private Map<String, FormTable.Mark> marks(List<Issue> issues) {
    Map<String, TreeSet<Integer>> numbers = new LinkedHashMap<>();
    Map<String, BigDecimal> suspects = new LinkedHashMap<>();
    var broken = new TreeSet<String>();
    for (Issue issue : issues) {
      for (Finding finding : issue.findings()) {
        List<String> concerned = new ArrayList<>(finding.cells());
        if (finding.path() != null) {
          concerned.add(finding.path());
        }
        if (finding.suspect() != null && finding.suspectValue() != null) {
          suspects.put(finding.suspect(), finding.suspectValue());
          concerned.add(finding.suspect());
        }
        for (String pointer : concerned) {
          numbers.computeIfAbsent(pointer, key -> new TreeSet<>()).add(issue.number());
        }
        if (finding.severity() == Severity.ERROR && finding.path() != null) {
          broken.add(finding.path());
        }
      }
    }
    Map<String, FormTable.Mark> marks = new LinkedHashMap<>();
    numbers.forEach(
        (pointer, of) -> {
          BigDecimal right = suspects.get(pointer);
          String style = broken.contains(pointer) ? "broken" : "concerned";
          String note = "[" + String.join(",", of.stream().map(String::valueOf).toList()) + "]";
          if (right != null) {
            style = "suspect";
            note = language.of("应为", "should be ") + right.toPlainString() + " " + note;
          }
          marks.put(pointer, new FormTable.Mark(style, note));
        });
    return marks;
  }

  /** The paragraphs in which a figure stands that the tables count, too. */
  private void passages(Conversion conversion) {
    Map<String, List<Statement>> byPath = new LinkedHashMap<>();
    for (Statement statement : conversion.statements()) {
      byPath.computeIfAbsent(statement.where(), key -> new ArrayList<>()).add(statement);
    }
    if (byPath.isEmpty()) {
      return;
    }
    out.element("h2", language.of("正文中的数字", "Figures in the text")).raw("\n");
    byPath.forEach(
        (path, statements) -> {
          String words = words(conversion.report(), path);
          out.raw("<blockquote>");
          quoted(words == null ? "" : words, statements);
          out.raw("</blockquote>\n");
        });
  }

  private void quoted(String words, List<Statement> statements) {
    int at = 0;
    for (Statement statement : statements) {
      int found = words.indexOf(statement.quotation(), at);
      if (found < 0) {
        continue;
      }
      boolean wrong = Boolean.FALSE.equals(statement.agrees());
      out.text(words.substring(at, found))
          .element(wrong ? "mark class=\"wrong\"" : "mark", statement.quotation());
      at = found + statement.quotation().length();
    }
    out.text(words.substring(at));
  }

  /** The paragraph that a pointer names, or null. */
  private static @Nullable String words(Report report, String pointer) {
    String[] steps = pointer.split("/", -1);
    try {
      if (steps.length == 3 && steps[1].equals("lead")) {
        return report.lead().get(Integer.parseInt(steps[2])).text();
      }
      if (steps.length == 5 && steps[1].equals("sections")) {
        Section section = report.sections().get(Integer.parseInt(steps[2]));
        return section.paragraphs().get(Integer.parseInt(steps[4])).text();
      }
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      return null;
    }
    return null;
  }
}
