package org.gongkai.generated;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.generated.Manuscript.Block;
import org.gongkai.generated.Manuscript.Line;
import org.gongkai.generated.Manuscript.Role;
import org.gongkai.generated.Manuscript.Table;

/** Writes a plan as RTF as Word writes it, with the quirks as real markup. */
final class RtfWriter {
  private static final String CENTERED = "\\qc ";
  private static final String HEAD =
      "{\\rtf1\\ansi\\ansicpg936\\deff0\\deflang1033\\deflangfe2052\r\n"
          + "{\\fonttbl{\\f0\\froman\\fcharset0\\fprq2{\\*\\panose 02020603050405020304}Times New"
          + " Roman;}{\\f1\\fnil\\fcharset134\\fprq2{\\*\\falt SimSun}\\'cb\\'ce\\'cc\\'e5;}}\r\n"
          + "{\\colortbl;\\red0\\green0\\blue0;}{\\stylesheet{\\ql\\fs21"
          + " \\snext0 Normal;}{\\*\\cs1 \\additive Default Paragraph Font;}"
          + "{\\s2\\fs18 \\sbasedon0 footnote text;}}\r\n";

  /** One list of three levels: 一、 （一） 1. */
  private static final String LISTS =
      "{\\*\\listtable{\\list\\listtemplateid7"
          + level(37, "\\'02\\'00\\u12289 ?;")
          + level(37, "\\'03\\u-248 ?\\'01\\u-247 ?;")
          + level(0, "\\'02\\'02.;")
          + "{\\listname ;}\\listid77}}{\\*\\listoverridetable{\\listoverride\\listid77"
          + "\\listoverridecount0\\ls1}}\r\n";

  private final StringBuilder body = new StringBuilder();

  /** The bytes of {@code plan} as RTF. */
  byte[] write(ReportPlan plan) {
    RtfRuns runs = new RtfRuns(plan);
    RtfTables tables = new RtfTables(plan, runs);
    DocxNumbers numbers = new DocxNumbers(plan);
    List<Block> blocks = Manuscript.of(plan);
    int depth = plan.has(Quirk.WHOLE_IN_TABLE) ? 1 : 0;
    String in = RtfTables.in(depth);
    boolean printed = runs.oneIn(2);
    boolean boxed = false;
    boolean comment = plan.has(Quirk.HEADER_AND_COMMENTS);
    for (Block block : blocks) {
      if (block instanceof Table table) {
        body.append(tables.table(table.grid(), depth))
            .append("\\pard ")
            .append(in)
            .append("\\par\r\n");
      } else if (block instanceof Line line) {
        if (line.role() == Role.TITLE && plan.has(Quirk.TEXTBOX)) {
          if (!boxed) {
            body.append("\\pard ").append(in).append(textBox(blocks, runs)).append("\\par\r\n");
          }
          boxed = true;
          continue;
        }
        boolean commented = comment && line.role() == Role.PARAGRAPH;
        body.append(line(line, runs, numbers.level(line), in, printed, commented));
        comment = comment && !commented;
      }
    }
    String content = body.toString();
    if (depth > 0) {
      content = RtfTables.layout(content, 0) + "\\pard\\par ";
    }
    String all =
        HEAD + (plan.has(Quirk.AUTO_NUMBER) ? LISTS : "") + furniture(plan) + content + "}";
    return all.getBytes(StandardCharsets.US_ASCII);
  }

  private static String level(int format, String text) {
    return "{\\listlevel\\levelnfc"
        + format
        + "\\levelnfcn"
        + format
        + "\\leveljc0\\levelfollow2\\levelstartat1{\\leveltext\\leveltemplateid1"
        + text
        + "}{\\levelnumbers\\'01;}\\f1 }";
  }

  private static String furniture(ReportPlan plan) {
    String info = "{\\info{\\title \\u25991?\\u20214?}{\\author office}{\\*\\company office}}";
    return plan.has(Quirk.HEADER_AND_COMMENTS)
        ? info
            + "{\\header\\pard 2011\\u24180?\\u25919?\\u24220?\\u20844?\\u25253?\\par}"
            + "{\\footer\\pard {\\field{\\*\\fldinst PAGE}{\\fldrslt 3}} / 99\\par}\r\n"
        : info;
  }

  private static String line(
      Line line, RtfRuns runs, int level, String in, boolean printed, boolean comment) {
    String content = runs.text(level < 0 ? line.full() : line.text());
    if (comment) {
      content =
          "{\\*\\atrfstart 1}"
              + content
              + "{\\*\\atrfend 1}{\\*\\atnid OF}{\\*\\atnauthor office}\\chatn {\\*\\annotation"
              + "{\\*\\atnref 1}\\pard\\plain {\\chatn }99\\u20214?\\u65311?\\par}";
    }
    String properties = in + (line.role() == Role.TITLE ? CENTERED : "");
    if (level >= 0) {
      properties += "\\ls1\\ilvl" + level + " ";
      if (printed) {
        properties =
            "{\\listtext\\pard\\plain " + runs.escaped(line.prefix()) + "\\tab}" + properties;
      }
    }
    return runs.around(properties, content, "\\par\r\n");
  }

  /** A text box in today's form and in that of old versions. */
  private static String textBox(List<Block> blocks, RtfRuns runs) {
    StringBuilder titles = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Line line && line.role() == Role.TITLE) {
        titles
            .append("\\pard\\plain ")
            .append(CENTERED)
            .append(runs.plain(line.full()))
            .append("\\par ");
      }
    }
    return "{\\shp{\\*\\shpinst\\shpleft0\\shptop0\\shpright8306\\shpbottom1248{\\sp{\\sn shapeType}"
        + "{\\sv 202}}{\\sp{\\sn wzName}{\\sv Box 2}}{\\shptxt "
        + titles
        + "}}{\\shprslt{\\*\\do\\dobxcolumn\\dobypara{\\dptxbx\\dptxbxmar108{\\dptxbxtext "
        + titles
        + "}}}}}";
  }
}
