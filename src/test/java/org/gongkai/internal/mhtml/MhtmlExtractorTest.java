package org.gongkai.internal.mhtml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Division;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.internal.document.Remark;
import org.gongkai.internal.limit.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which part of a MIME file is the page, and how its bytes become text. */
class MhtmlExtractorTest {
  private static final Charset GBK = Charset.forName("GBK");
  private static final String TOP =
      "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"==b\"\r\n\r\npreamble\r\n";
  private static final String PAGE = "Content-Type: text/html; charset=\"utf-8\"\r\n";

  private static String part(String headers, String body) {
    return "--==b\r\n" + headers + "\r\n" + body + "\r\n";
  }

  private static Document document(String latin) throws GongkaiException {
    return MhtmlExtractor.extract(latin.getBytes(ISO_8859_1), new Budget(Limits.DEFAULT));
  }

  private static List<String> read(String latin) throws GongkaiException {
    return paragraphs(document(latin).blocks());
  }

  private static List<String> paragraphs(List<Block> blocks) {
    List<String> texts = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        texts.add(paragraph.printed());
      } else if (block instanceof Division division) {
        texts.addAll(paragraphs(division.blocks()));
      }
    }
    return texts;
  }

  private static List<String> missing(Document document) {
    return document.remarks().stream()
        .filter(remark -> remark.kind() == Remark.Kind.PART_MISSING)
        .flatMap(remark -> remark.examples().stream())
        .toList();
  }

  private static Reason reason(String latin, Limits limits) {
    byte[] bytes = latin.getBytes(ISO_8859_1);
    return assertThrows(
            GongkaiException.class, () -> MhtmlExtractor.extract(bytes, new Budget(limits)))
        .reason();
  }

  private static String raw(String text, Charset charset) {
    return new String(text.getBytes(charset), ISO_8859_1);
  }

  private static String quoted(String text, Charset charset) {
    StringBuilder out = new StringBuilder();
    for (byte b : text.getBytes(charset)) {
      out.append(b > ' ' && b != '=' ? String.valueOf((char) b) : "=%02X".formatted(b & 0xff));
    }
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource({"gb2312,GBK", "utf-8,UTF-8", "GB18030,GB18030", "big5,Big5"})
  void quotedPrintableAndBase64AreTakenOff(String label, String charset) throws GongkaiException {
    String html = "<p>總計5件</p>";
    String type = "Content-Type: text/html; charset=\"" + label + "\"\r\n";
    String quoted = "Content-Transfer-Encoding: quoted-printable\r\n";
    String base64 = "Content-Transfer-Encoding: BASE64\r\n";
    byte[] bytes = html.getBytes(Charset.forName(charset));
    assertEquals(
        List.of("總計5件"),
        read(TOP + part(type + quoted, quoted(html, Charset.forName(charset))) + "--==b--"));
    String encoded = Base64.getMimeEncoder().encodeToString(bytes);
    assertEquals(List.of("總計5件"), read(TOP + part(type + base64, encoded) + "--==b--"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"8bit", "binary", "7bit", "x-unknown", ""})
  void otherEncodingsAreTheBytesThemselves(String encoding) throws GongkaiException {
    String header = "Content-Transfer-Encoding: " + encoding + "\r\n";
    assertEquals(
        List.of("总计5件"), read(TOP + part(PAGE + header, raw("<p>总计5件", UTF_8)) + "--==b--"));
  }

  @Test
  void softLineBreaksOfQuotedPrintableAreNone() throws GongkaiException {
    String header = PAGE + "Content-Transfer-Encoding: quoted-printable\r\n";
    assertEquals(List.of("1234"), read(TOP + part(header, "<p>12=\r\n3=34") + "--==b--"));
  }

  @Test
  void markupThatWasNeverQuotedIsReadAsItIs() throws GongkaiException {
    String header = PAGE + "Content-Transfer-Encoding: quoted-printable\r\n";
    assertEquals(
        List.of("甲"),
        read(TOP + part(header, raw("<p class=MsoNormal align=right>甲</p>", UTF_8)) + "--==b--"));
  }

  @Test
  void utf16IsReadAsWordWritesIt() throws GongkaiException {
    byte[] bytes = "\ufeff<meta charset=unicode><p>总计5件".getBytes(UTF_16LE);
    String header =
        "Content-Type: text/html; charset=\"unicode\"\r\nContent-Transfer-Encoding: base64\r\n";
    String encoded = Base64.getMimeEncoder().encodeToString(bytes);
    assertEquals(List.of("总计5件"), read(TOP + part(header, encoded) + "--==b--"));
  }

  @Test
  void messageOfOnePartIsAPage() throws GongkaiException {
    assertEquals(List.of("甲"), read("MIME-Version: 1.0\r\n" + PAGE + "\r\n" + raw("<p>甲", UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\r\n\r\n", "\n \n", "\u00ef\u00bb\u00bf"})
  void blankLinesAndAMarkBeforeTheHeaderAreSkipped(String before) throws GongkaiException {
    assertEquals(List.of("12"), read(before + TOP + part(PAGE, "<p>12") + "--==b--"));
  }

  @Test
  void linesMayEndWithALineFeedOnly() throws GongkaiException {
    String message =
        TOP + part(PAGE, "<p>12") + part("Content-Type: image/png\r\n", "x") + "--==b--";
    assertEquals(List.of("12"), read(message.replace("\r\n", "\n")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--==b", "--==b\r\nContent-Type: image/p"})
  void missingEndLosesNothing(String end) throws GongkaiException {
    assertEquals(List.of("12"), read(TOP + part(PAGE, "<p>12") + end));
  }

  @Test
  void messageThatBeginsWithABoundaryIsRead() throws GongkaiException {
    String message = part(PAGE, "<p>12") + part("Content-Type: image/png\r\n", "x") + "--==b--";
    assertEquals(List.of("12"), read(message));
  }

  @Test
  void truncatedBase64IsReadAsFarAsItGoes() throws GongkaiException {
    String html = "<p>总计5件</p>" + "<p>又一段</p>".repeat(50);
    String encoded = Base64.getMimeEncoder().encodeToString(html.getBytes(UTF_8));
    String header = PAGE + "Content-Transfer-Encoding: base64\r\n";
    List<String> read = read(TOP + "--==b\r\n" + header + "\r\n" + encoded.substring(0, 501));
    assertEquals("总计5件", read.get(0));
    assertTrue(read.size() > 10, read.toString());
  }

  @Test
  void pageIsTheFirstOneUnlessTheMessageNamesAnother() throws GongkaiException {
    String parts =
        part("Content-Type: text/css\r\n", "p{}")
            + part(
                PAGE + "Content-ID: <one>\r\nContent-Location: http://a.example/1.htm\r\n", "<p>1")
            + part(
                PAGE + "Content-ID: <two>\r\nContent-Location: http://a.example/2.htm\r\n", "<p>2")
            + "--==b--";
    assertEquals(List.of("1"), read(TOP + parts));
    assertEquals(List.of("2"), read(TOP.replace("; b", "; start=\"<two>\"; b") + parts));
    assertEquals(List.of("1"), read(TOP.replace("; b", "; start=\"<six>\"; b") + parts));
    String snapshot = "Snapshot-Content-Location: http://a.example/2.htm\r\n";
    assertEquals(List.of("2"), read(snapshot + TOP + parts));
    assertEquals(List.of("2"), read("Content-Location: http://a.example/2.htm\r\n" + TOP + parts));
  }

  @Test
  void alternativesInsideArePassedFor() throws GongkaiException {
    String inner =
        "--in\r\nContent-Type: text/plain\r\n\r\nplain\r\n--in\r\n"
            + PAGE
            + "\r\n<p>12\r\n--in--\r\n";
    String message =
        TOP + part("Content-Type: multipart/alternative; boundary=in\r\n", inner) + "--==b--";
    assertEquals(List.of("12"), read(message));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Type: application/octet-stream\r\n",
        "Content-Type: application/xhtml+xml\r\n",
        "Content-Location: a.htm\r\n",
        "Content-Type: text/plain\r\n"
      })
  void pageIsToldByItsContentWhereItsTypeSaysLittle(String header) throws GongkaiException {
    assertEquals(List.of("12"), read(TOP + part(header, "<html><p>12") + "--==b--"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Type: text/plain\r\n\r\nwords",
        "Content-Type: image/png\r\n\r\n<html>",
        "Content-Type: text/css\r\n\r\n<html>",
        "x"
      })
  void fileWithoutAPageIsRefused(String part) {
    assertEquals(
        Reason.UNSUPPORTED_FORMAT,
        reason(TOP + "--==b\r\n" + part + "\r\n--==b--", Limits.DEFAULT));
  }

  @ParameterizedTest
  @CsvSource({
    "file:///C:/1A/report.htm,report.files/sheet001.htm,file:///C:/1A/report.files/sheet001.htm",
    "file:///C:/1A/b.htm,b.files/sheet%20001.htm,file:///C:/1A/b.files/sheet 001.htm",
    "file:///C:/1A/b.htm,./b.files/../s.htm,file:///C:/1A/S.htm",
    "http://a.example/x/b.htm,/s.htm,http://a.example/s.htm",
    "http://a.example/x/b.htm,http://a.example/s.htm#top,http://a.example/s.htm",
    "b.htm,b.files\\s.htm,b.files/s.htm",
    "'',s.htm,file:///C:/other/s.htm"
  })
  void frameIsReadWhereverItsPartSaysItStands(String base, String source, String location)
      throws GongkaiException {
    Document document =
        document(
            TOP
                + part(
                    PAGE + "Content-Location: " + base + "\r\n",
                    "<frameset><frame src=\"" + source + "\"></frameset>")
                + part(PAGE + "Content-Location: " + location + "\r\n", "<p>12")
                + "--==b--");
    assertEquals(List.of("12"), paragraphs(document.blocks()));
    assertEquals(List.of(), missing(document));
  }

  @Test
  void frameIsReadByItsIdentifier() throws GongkaiException {
    assertEquals(
        List.of("12"),
        read(
            TOP
                + part(PAGE, "<iframe src=\"cid:frame-1@mhtml.blink\"></iframe>")
                + part(PAGE + "Content-ID: <frame-1@mhtml.blink>\r\n", "<p>12")
                + "--==b--"));
  }

  @Test
  void frameThatIsNotInTheFileIsMissing() throws GongkaiException {
    String frames = "<frameset><frame src=\"a.files/sheet001.htm\"></frameset>";
    Document document =
        document(
            TOP
                + part(PAGE, frames)
                + part("Content-Type: image/png\r\nContent-Location: a.files/sheet001.htm\r\n", "x")
                + "--==b--");
    assertEquals(List.of("a.files/sheet001.htm"), missing(document));
  }

  @Test
  void limitsAreKept() {
    Limits small =
        Limits.builder()
            .bytes(1 << 20)
            .expandedBytes(100)
            .entries(3)
            .blocks(100)
            .cells(100)
            .depth(8)
            .mimeParts(3)
            .mimeDepth(8)
            .build();
    assertEquals(Reason.LIMIT_EXCEEDED, reason(TOP + part(PAGE, "x".repeat(101)), small));
    assertEquals(Reason.LIMIT_EXCEEDED, reason(TOP + part(PAGE, "x").repeat(4), small));
    StringBuilder nested = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      nested
          .append("Content-Type: multipart/mixed; boundary=b")
          .append(i)
          .append("\r\n\r\n--b")
          .append(i)
          .append("\r\n");
    }
    assertEquals(Reason.LIMIT_EXCEEDED, reason(nested.toString(), Limits.DEFAULT));
  }

  @Test
  void headersBeyondAllMeasureAreRefused() {
    String line = "X-A: " + "a".repeat(70_000) + "\r\n";
    assertEquals(Reason.LIMIT_EXCEEDED, reason(line + TOP + part(PAGE, "<p>1"), Limits.DEFAULT));
    String folded = "X-A: a\r\n" + (" " + "a".repeat(900) + "\r\n").repeat(80);
    assertEquals(Reason.LIMIT_EXCEEDED, reason(folded + TOP + part(PAGE, "<p>1"), Limits.DEFAULT));
    String many = "X-A: a\r\n".repeat(1001);
    assertEquals(Reason.LIMIT_EXCEEDED, reason(many + TOP + part(PAGE, "<p>1"), Limits.DEFAULT));
  }

  @Test
  void damagedFilesEndInADocumentOrInOneException() {
    String html = "<p>" + quoted("总计5件", GBK) + "</p><table><tr><td>=31</table>";
    String header =
        "Content-Type: text/html; charset=gb2312\r\nContent-Transfer-Encoding: quoted-printable\r\n";
    byte[] whole = (TOP + part(header, html) + part(PAGE, "<p>2") + "--==b--").getBytes(ISO_8859_1);
    var random = new Random(7);
    for (int i = 0; i < 1000; i++) {
      byte[] damaged =
          Arrays.copyOf(whole, i % 3 == 0 ? random.nextInt(whole.length) : whole.length);
      for (int flips = random.nextInt(8); flips > 0 && damaged.length > 0; flips--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      try {
        MhtmlExtractor.extract(damaged, new Budget(Limits.DEFAULT));
      } catch (GongkaiException expected) {
        assertTrue(
            List.of(Reason.DAMAGED, Reason.UNSUPPORTED_FORMAT, Reason.LIMIT_EXCEEDED)
                .contains(expected.reason()));
      }
    }
  }
}
