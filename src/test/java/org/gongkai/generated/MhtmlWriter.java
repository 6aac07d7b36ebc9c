package org.gongkai.generated;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.gongkai.generated.Manuscript.Block;
import org.gongkai.generated.Manuscript.Line;
import org.gongkai.generated.Manuscript.Role;
import org.gongkai.generated.Manuscript.Table;

/** Writes a plan as a web page in a single file, as Word saves it. */
final class MhtmlWriter {
  private static final String BOUNDARY = "----=_NextPart_01DA4B5C.7E3F0A10";
  private static final String PLACE = "file:///C:/4F0E1D2C/report";

  /** How the page is written: the label in its header, the encoding, and whether in base64. */
  private record Form(String label, Charset charset, boolean base64) {
    static Form of(ReportPlan plan, Dice dice) {
      int sort = plan.has(Quirk.HTML_GBK) ? 0 : dice.between(0, 9);
      if (sort == 9) {
        return new Form("unicode", StandardCharsets.UTF_16LE, true);
      }
      return sort < 5
          ? new Form("gb2312", Charset.forName("GBK"), dice.oneIn(3))
          : new Form("utf-8", StandardCharsets.UTF_8, dice.oneIn(3));
    }
  }

  /** The bytes of {@code plan} as MHTML. */
  byte[] write(ReportPlan plan) {
    Dice dice = Dice.of(plan.seed(), "message");
    Form form = Form.of(plan, dice);
    String page = page(plan, form);
    String bytes = form.charset().equals(StandardCharsets.UTF_16LE) ? "\ufeff" + page : page;
    byte[] encoded = bytes.getBytes(form.charset());
    String header =
        "Content-Location: "
            + PLACE
            + ".htm\r\nContent-Transfer-Encoding: "
            + (form.base64() ? "base64" : "quoted-printable")
            + "\r\nContent-Type: text/html; charset=\""
            + form.label()
            + "\"\r\n\r\n";
    String body = form.base64() ? base64(encoded) : quoted(encoded);
    if (dice.oneIn(8)) {
      return latin("MIME-Version: 1.0\r\n" + header + body);
    }
    String message =
        (dice.oneIn(6) ? "" : "MIME-Version: 1.0\r\n")
            + "Content-Type: multipart/related; boundary=\""
            + BOUNDARY
            + "\"\r\n\r\nThis document is a Single File Web Page, also known as a Web Archive file.\r\n\r\n"
            + "--"
            + BOUNDARY
            + "\r\n"
            + header
            + body
            + "\r\n\r\n--"
            + BOUNDARY
            + "\r\n"
            + beside(".files/header.htm", "text/html; charset=\"us-ascii\"")
            + quoted(latin("<html><body><p>- 7 -</p></body></html>"))
            + "\r\n\r\n--"
            + BOUNDARY
            + "\r\n"
            + beside(".files/filelist.xml", "text/xml; charset=\"utf-8\"")
            + quoted(
                latin(
                    "<xml xmlns:o=\"urn:schemas-microsoft-com:office:office\"><o:MainFile HRef=\"../report.htm\"/></xml>"))
            + (dice.oneIn(6) ? "" : "\r\n\r\n--" + BOUNDARY + "--\r\n");
    return latin(dice.oneIn(5) ? message.replace("\r\n", "\n") : message);
  }

  private static String beside(String name, String type) {
    return "Content-Location: "
        + PLACE
        + name
        + "\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Type: "
        + type
        + "\r\n\r\n";
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String base64(byte[] bytes) {
    return Base64.getMimeEncoder().encodeToString(bytes);
  }

  private static String quoted(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    int column = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xff;
      if (b == '\n') {
        out.writeBytes(latin("\r\n"));
        column = 0;
        continue;
      }
      boolean ends = i + 1 == bytes.length || bytes[i + 1] == '\n';
      boolean plain = (b > ' ' && b < 0x7f && b != '=') || (b == ' ' && !ends);
      String code = plain ? String.valueOf((char) b) : "=%02X".formatted(b);
      if (column + code.length() > 75) {
        out.writeBytes(latin("=\r\n"));
        column = 0;
      }
      out.writeBytes(latin(code));
      column += code.length();
    }
    return out.toString(StandardCharsets.ISO_8859_1);
  }

  private static String page(ReportPlan plan, Form form) {
    MhtmlText text = new MhtmlText(plan, form.charset().newEncoder());
    String article = article(plan, text);
    String content = plan.has(Quirk.WHOLE_IN_TABLE) ? MhtmlTables.layout(article) : article;
    return head(plan, form)
        + "<body lang=ZH-CN style='tab-interval:21.0pt;text-justify-trim:punctuation'>\n\n"
        + "<div class=WordSection1 style='layout-grid:15.6pt'>\n\n"
        + content
        + "</div>\n"
        + text.noteList()
        + "</body>\n\n</html>\n";
  }

  private static String article(ReportPlan plan, MhtmlText text) {
    MhtmlTables tables = new MhtmlTables(plan, text);
    DocxNumbers numbers = new DocxNumbers(plan);
    StringBuilder out = new StringBuilder();
    for (Block block : Manuscript.of(plan)) {
      if (block instanceof Table table) {
        out.append(tables.table(table.grid()));
        out.append("<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>\n\n");
      } else if (block instanceof Line line) {
        out.append(line(line, plan, text, numbers)).append("\n\n");
      }
    }
    return out.toString();
  }

  private static String line(Line line, ReportPlan plan, MhtmlText text, DocxNumbers numbers) {
    boolean title = line.role() == Role.TITLE;
    boolean automatic = !numbers.properties(line).isEmpty();
    if (title && plan.has(Quirk.TEXTBOX)) {
      return textBox("<p class=MsoNormal align=center>" + text.text(line.full()) + "</p>");
    }
    String style = automatic ? " style='text-indent:32.0pt;mso-list:l0 level1 lfo1'" : "";
    String open = title ? "<p class=MsoNormal align=center" : "<p class=MsoNormal";
    String inside =
        automatic ? text.label(line.prefix()) + text.text(line.text()) : text.text(line.full());
    return open + style + ">" + inside + "</p>";
  }

  private static String textBox(String content) {
    return "<p class=MsoNormal><!--[if gte vml 1]><v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\"/>"
        + "<v:shape id=\"_x0000_s1026\" type=\"#_x0000_t202\" style='position:absolute;width:415pt;height:62pt'>\n"
        + "<v:textbox>\n<![if !mso]>\n<table cellpadding=0 cellspacing=0 width=\"100%\">\n<tr>\n<td><![endif]>\n<div>\n"
        + content
        + "\n</div>\n<![if !mso]></td>\n</tr>\n</table>\n<![endif]></v:textbox>\n</v:shape><![endif]-->"
        + "<![if !vml]><span style='mso-ignore:vglayout'><img width=553 height=82 src=\"report.files/image001.gif\""
        + " v:shapes=\"_x0000_s1026\"></span><![endif]></p>";
  }

  private static String head(ReportPlan plan, Form form) {
    return "<html xmlns:v=\"urn:schemas-microsoft-com:vml\"\nxmlns:o=\"urn:schemas-microsoft-com:office:office\"\n"
        + "xmlns:w=\"urn:schemas-microsoft-com:office:word\"\nxmlns=\"http://www.w3.org/TR/REC-html40\">\n\n<head>\n"
        + "<meta http-equiv=Content-Type content=\"text/html; charset="
        + form.label()
        + "\">\n<meta name=ProgId content=Word.Document>\n<meta name=Generator content=\"Microsoft Word 15\">\n"
        + "<link rel=File-List href=\"report.files/filelist.xml\">\n<title>"
        + plan.title()
        + "</title>\n<!--[if gte mso 9]><xml>\n <o:DocumentProperties>\n  <o:Pages>4</o:Pages>\n </o:DocumentProperties>\n</xml><![endif]-->\n"
        + "<style>\n<!--\n @font-face\n\t{font-family:仿宋;\n\tpanose-1:2 1 6 9 6 1 1 1 1 1;}\n p.MsoNormal, li.MsoNormal\n"
        + "\t{mso-style-parent:\"\";\n\tmargin:0cm;\n\tfont-size:10.5pt;}\n@page WordSection1\n\t{size:595.3pt 841.9pt;}\n-->\n</style>\n</head>\n\n";
  }
}
