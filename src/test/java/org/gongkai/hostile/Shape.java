package org.gongkai.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntFunction;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.Format;
import org.gongkai.generated.FileFormat;
import org.gongkai.generated.ReportPlan;
import org.gongkai.internal.doc.GrowingDoc;

/**
 * Shapes of documents that make careless programs slow. Each grows with its size in one direction.
 */
enum Shape {
  EMPTY_ROWS(
      Format.DOCX, 10_000, n -> docx("<w:tbl>", "<w:tr><w:tc><w:p/></w:tc></w:tr>", n, "</w:tbl>")),
  EMPTY_ROWS_OF_A_PAGE(
      Format.HTML, 20_000, n -> html("<table>", "<tr><td></td></tr>", n, "</table>")),
  NESTED_SPANS(Format.HTML, 900, n -> html("", "<span>", n, "文" + "</span>".repeat(n))),
  UNCLOSED_TAGS(Format.HTML, 20_000, n -> html("", "<p><b><i><font>文", n, "")),
  BADLY_NESTED_TAGS(Format.HTML, 10_000, n -> html("", "<b><p>文</b><i></p>", n, "")),
  ONE_LARGE_CELL(Format.HTML, 400_000, n -> html("<table><tr><td>", "文字", n, "</table>")),
  ONE_LARGE_CELL_OF_WORD(
      Format.DOCX,
      20_000,
      n -> docx("<w:tbl><w:tr><w:tc><w:p>", run("文字"), n, "</w:p></w:tc></w:tr></w:tbl>")),
  HEADINGS(Format.TEXT, 10_000, n -> utf8("一、总体情况\n".repeat(n))),
  OTHER_HEADINGS(Format.HTML, 10_000, n -> numbered(n)),
  ROWS_OF_THE_FORM(
      Format.HTML,
      5_000,
      n -> html("<table><tr><td>信息内容<td>本年制发件数</tr>", "<tr><td>规章<td>1</tr>", n, "</table>")),
  TABLES_OF_THE_FORM(
      Format.HTML, 2_000, n -> html("", "<table><tr><td>规章<td>1<td>2<td>3</tr></table>", n, "")),
  ONE_WIDE_ROW(Format.HTML, 25_000, n -> html("<table><tr>", "<td>1</td>", n, "</tr></table>")),
  ONE_WIDE_ROW_OF_WORD(
      Format.DOCX,
      25_000,
      n -> docx("<w:tbl><w:tr>", "<w:tc>" + paragraph("1") + "</w:tc>", n, "</w:tr></w:tbl>")),
  MERGED_CELLS(
      Format.HTML,
      2_000,
      n -> html("<table>", "<tr><td rowspan=9 colspan=3>1<td>2</tr>", n, "</table>")),
  DIGITS_IN_A_CELL(Format.HTML, 200_000, n -> html("<table><tr><td>规章<td>", "12", n, "</table>")),
  DIGITS_IN_A_STATEMENT(
      Format.TEXT, 50_000, n -> utf8(report() + "全年收到政府信息公开申请" + "12".repeat(n) + "件。\n")),
  STATEMENTS(Format.TEXT, 4_000, n -> utf8(report() + "全年收到政府信息公开申请12件，其中予以公开3件，未予公开。".repeat(n))),
  COMMAS_IN_A_STATEMENT(Format.TEXT, 40_000, n -> utf8(report() + "收到申请" + "1,".repeat(n) + "件")),
  TITLE_OF_BRACKETS(Format.TEXT, 40_000, n -> utf8("清河县" + "（2023年".repeat(n) + "政府信息公开工作年度报告\n")),
  LINES_OF_A_TITLE(Format.TEXT, 10_000, n -> utf8("清河县2023年\n".repeat(n) + "年度报告\n")),
  TITLES(Format.TEXT, 2_000, n -> utf8("清河县2023年政府信息公开工作年度报告\n一、总体情况\n".repeat(n))),
  PERIODS(Format.TEXT, 10_000, n -> utf8(report() + "统计期限自2023年1月1日至2023年1".repeat(n) + "\n")),
  TABS(Format.TEXT, 20_000, n -> utf8("规章\t1\t2\n".repeat(n))),
  BARS(Format.TEXT, 20_000, n -> utf8("|规章|1|2|\n".repeat(n))),
  SPACES(Format.TEXT, 20_000, n -> utf8("规章   1   2   3\n".repeat(n))),
  BOXES(Format.TEXT, 10_000, n -> utf8("┌──┬──┐\n│规章│1 │\n└──┴──┘\n".repeat(n))),
  BLANKS(Format.TEXT, 400_000, n -> utf8(report() + "　 ".repeat(n) + "文")),
  GROUPS(Format.RTF, 40_000, n -> utf8("{\\rtf1 " + "{\\b a}".repeat(n) + "}")),
  ROWS_OF_RTF(
      Format.RTF,
      8_000,
      n -> utf8("{\\rtf1 " + "\\trowd\\cellx900\\intbl 1\\cell\\row".repeat(n) + "}")),
  CELLS_OF_RTF(
      Format.RTF,
      8_000,
      n -> utf8("{\\rtf1\\trowd" + edges(n) + "\\intbl" + " 1\\cell".repeat(n) + "\\row}")),
  PARTS_OF_A_MESSAGE(
      Format.MHTML,
      2_000,
      n -> utf8(message() + "--b\r\nContent-Type: text/html\r\n\r\n文\r\n".repeat(n))),
  QUOTED_TEXT(Format.MHTML, 40_000, n -> utf8(quoted() + "=E6=96=87\r\n".repeat(n))),
  PARTS_OF_A_PACKAGE(
      Format.FLAT_OPC,
      2_000,
      n -> flat("<pkg:part pkg:name=\"/a\"><pkg:xmlData><a/></pkg:xmlData></pkg:part>".repeat(n))),
  FIELDS(
      Format.DOCX,
      10_000,
      n -> docx("<w:p>", "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", n, "</w:p>")),
  PARAGRAPHS_OF_OLD_WORD(Format.DOC, 2_000, GrowingDoc::paragraphs),
  ROWS_OF_OLD_WORD(Format.DOC, 700, GrowingDoc::rows),
  CLAIMS_OF_A_LARGER_AREA(
      Format.TEXT, 4_000, n -> utf8(report() + "2023年，我市认真公开信息1件，全省共收到2件。\n".repeat(n))),
  AUTHORS(Format.TEXT, 4_000, n -> utf8(report() + "现将青溪县财政局2022年度政府信息公开工作情况公布如下。\n".repeat(n))),
  STYLE_OF_SEMICOLONS(Format.HTML, 400_000, n -> html("<p style=\"", ";", n, "\">文")),
  STYLE_WITHOUT_COLONS(Format.HTML, 200_000, n -> html("<p style=\"", "a;", n, "\">文")),
  CUT_LINES(Format.TEXT, 20_000, n -> utf8("某某局2023年政府信息公开工作年度报告数据\n".repeat(n))),
  SUMS_THAT_FAIL(Format.TEXT, 20, Shape::reports),
  DELETED_PARAGRAPHS(
      Format.DOCX,
      10_000,
      n -> docx("", "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("文") + "</w:p>", n, ""));

  /** What it is read as. */
  final Format format;

  /** A size that takes some ten milliseconds. */
  final int size;

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final IntFunction<byte[]> writer;

  Shape(Format format, int size, IntFunction<byte[]> writer) {
    this.format = format;
    this.size = size;
    this.writer = writer;
  }

  /** A file of this shape. */
  byte[] of(int length) {
    return writer.apply(length);
  }

  private static String report() {
    return "清河县2023年政府信息公开工作年度报告\n一、总体情况\n";
  }

  /** Reports that are whole, one behind the other, all with wrong sums. */
  private static byte[] reports(int times) {
    String report = new String(FileFormat.TEXT.write(ReportPlan.plain(3)), UTF_8);
    return utf8(report.replaceAll("(?m)\\b1\\b", "7").repeat(times));
  }

  private static String message() {
    return "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n";
  }

  private static String quoted() {
    return message()
        + "--b\r\nContent-Type: text/html; charset=utf-8\r\n"
        + "Content-Transfer-Encoding: quoted-printable\r\n\r\n";
  }

  private static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] html(String before, String each, int times, String after) {
    return utf8("<html><meta charset=utf-8><body>" + before + each.repeat(times) + after);
  }

  private static byte[] numbered(int times) {
    var page = new StringBuilder("<html><meta charset=utf-8><body>");
    for (int i = 0; i < times; i++) {
      page.append("<p>（").append(i % 90 + 1).append("）情况").append(i).append("</p>");
    }
    return utf8(page.toString());
  }

  private static String edges(int times) {
    var edges = new StringBuilder();
    for (int i = 1; i <= times; i++) {
      edges.append("\\cellx").append(i * 60);
    }
    return edges.toString();
  }

  private static String run(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  private static String paragraph(String text) {
    return "<w:p>" + run(text) + "</w:p>";
  }

  private static String document(String body) {
    return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        + "<w:body>"
        + body
        + "</w:body></w:document>";
  }

  private static byte[] flat(String parts) {
    return utf8(
        "<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">"
            + parts
            + "<pkg:part pkg:name=\"/word/document.xml\"><pkg:xmlData>"
            + document(paragraph("文"))
            + "</pkg:xmlData></pkg:part></pkg:package>");
  }

  /** Stored, so that the same text again and again is no suspicious archive. */
  private static byte[] docx(String before, String each, int times, String after) {
    byte[] text = utf8(document(before + each.repeat(times) + after));
    var crc = new CRC32();
    crc.update(text);
    var entry = new ZipEntry("word/document.xml");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(text.length);
    entry.setCrc(crc.getValue());
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(entry);
      zip.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
