package org.gongkai.generated;

import java.util.List;
import org.gongkai.generated.Manuscript.Block;
import org.gongkai.generated.Manuscript.Line;
import org.gongkai.generated.Manuscript.Role;
import org.gongkai.generated.Manuscript.Table;

/** Writes a plan as a Word document, with the quirks as real markup. */
final class DocxWriter {
  private static final String CENTERED = "<w:jc w:val=\"center\"/>";

  private final StringBuilder body = new StringBuilder();

  /** The bytes of {@code plan} as docx. */
  byte[] write(ReportPlan plan) {
    DocxRuns runs = new DocxRuns(plan);
    DocxTables tables = new DocxTables(plan, runs);
    DocxNumbers numbers = new DocxNumbers(plan);
    List<Block> blocks = Manuscript.of(plan);
    boolean boxed = false;
    boolean comment = plan.has(Quirk.HEADER_AND_COMMENTS);
    for (Block block : blocks) {
      if (block instanceof Table table) {
        body.append(tables.table(table.grid())).append("<w:p/>");
      } else if (block instanceof Line line) {
        if (line.role() == Role.TITLE && plan.has(Quirk.TEXTBOX)) {
          if (!boxed) {
            body.append(textBox(titles(blocks, runs)));
          }
          boxed = true;
          continue;
        }
        body.append(line(line, runs, numbers, comment && line.role() == Role.PARAGRAPH));
        comment = comment && line.role() != Role.PARAGRAPH;
      }
    }
    String content = body.toString();
    if (plan.has(Quirk.WHOLE_IN_TABLE)) {
      content = DocxTables.layout(content) + "<w:p/>";
    }
    return DocxPackage.zip(content, runs.footnotes(), plan);
  }

  private static String line(Line line, DocxRuns runs, DocxNumbers numbers, boolean comment) {
    boolean centered = line.role() == Role.TITLE;
    String number = numbers.properties(line);
    String text = number.isEmpty() ? line.full() : line.text();
    String content = runs.text(text);
    if (comment) {
      content =
          "<w:commentRangeStart w:id=\"0\"/>"
              + content
              + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>";
    }
    String properties = number + (centered ? CENTERED : "");
    return runs.around(runs.paragraph(properties, content));
  }

  private static String titles(List<Block> blocks, DocxRuns runs) {
    StringBuilder result = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Line line && line.role() == Role.TITLE) {
        result.append(runs.paragraph(CENTERED, runs.plain(line.full())));
      }
    }
    return result.toString();
  }

  private static String textBox(String paragraphs) {
    String content = "<w:txbxContent>" + paragraphs + "</w:txbxContent>";
    return "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline>"
        + "<wp:extent cx=\"5274310\" cy=\"792480\"/><wp:docPr id=\"1\" name=\"Text Box 1\"/>"
        + "<a:graphic><a:graphicData"
        + " uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">"
        + "<wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr/><wps:txbx>"
        + content
        + "</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>"
        + "</mc:Choice><mc:Fallback><w:pict><v:shape id=\"box\" style=\"width:415pt;height:62pt\">"
        + "<v:textbox>"
        + content
        + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
  }
}
