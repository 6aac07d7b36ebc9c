package org.gongkai;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.GongkaiException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every limit is kept, and says which it is. */
class LimitsTest {
  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String CHUNKS =
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
          + "<Relationship Id=\"c\" Target=\"inside.docx\" Type=\"http://schemas.openxmlformats.org/"
          + "officeDocument/2006/relationships/aFChunk\"/></Relationships>";
  private static final String PARAGRAPH = "<w:p><w:r><w:t>十个字的一个段落啊啊</w:t></w:r></w:p>";
  private static final String CHUNK = "<w:altChunk r:id=\"c\"/>";
  private static final String MIME =
      "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n";
  private static final String PART = "--b\r\nContent-Type: text/html\r\n\r\n<p>文</p>\r\n";

  /** An input that is just beyond one limit. */
  @SuppressWarnings("ArrayRecordComponent") // only read
  private record Beyond(String limit, Limits limits, byte[] bytes, long value, boolean placed) {
    @Override
    public String toString() {
      return limit;
    }
  }

  private static Beyond beyond(String limit, Limits.Builder limits, byte[] bytes, long value) {
    return new Beyond(limit, limits.build(), bytes, value, true);
  }

  private static Limits.Builder most() {
    return Limits.builder();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }

  private static byte[] docx(String body) {
    return docx(body, null);
  }

  private static byte[] docx(String body, byte[] inside) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(utf8("<w:document " + WORD + "><w:body>" + body + "</w:body></w:document>"));
      if (inside != null) {
        zip.putNextEntry(new ZipEntry("word/_rels/document.xml.rels"));
        zip.write(utf8(CHUNKS));
        zip.putNextEntry(new ZipEntry("word/inside.docx"));
        zip.write(inside);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] doc() {
    try {
      return Files.readAllBytes(Path.of("testdata/libreoffice/01.doc"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Beyond> inputs() {
    byte[] inner = docx(PARAGRAPH);
    byte[] plain = docx(PARAGRAPH);
    String table = "<w:tbl><w:tr><w:tc>%s</w:tc></w:tr></w:tbl>";
    String span = "<w:tcPr><w:gridSpan w:val=\"3\"/></w:tcPr>";
    return Stream.of(
        new Beyond("bytes", most().bytes(10).build(), utf8("十一个字节的文"), 10, false),
        beyond("expandedBytes", most().expandedBytes(100), plain, 100),
        beyond("partBytes", most().partBytes(100), plain, 100),
        beyond("ratio", most().ratio(2).ratioGrace(9), docx(PARAGRAPH.repeat(99)), 2),
        new Beyond("entries", most().entries(2).build(), docx(CHUNK, plain), 2, false),
        beyond("embedding", most().embedding(1), docx(CHUNK, docx(CHUNK, inner)), 1),
        beyond("depth", most().depth(4), plain, 4),
        beyond("attributes", most().attributes(1), docx("<w:p a=\"\" b=\"\"/>"), 1),
        beyond("names", most().names(2), plain, 2),
        beyond("textLength", most().textLength(9), plain, 9),
        beyond("characters", most().characters(30), docx(PARAGRAPH.repeat(9)), 30),
        new Beyond("htmlNodes", most().htmlNodes(8).build(), utf8("<p>文</p>".repeat(9)), 8, false),
        new Beyond(
            "htmlDepth", most().htmlDepth(8).build(), utf8("<html>" + "<b>".repeat(9)), 8, false),
        beyond("blocks", most().blocks(2), docx(PARAGRAPH.repeat(3)), 2),
        beyond("cells", most().cells(1), utf8("<table><tr><td>甲<td>乙</table>"), 1),
        beyond("span", most().span(2), docx(table.formatted(span)), 2),
        beyond("tableDepth", most().tableDepth(1), docx(table.formatted(table)), 1),
        new Beyond("sectors", most().sectors(20).build(), doc(), 20, false),
        beyond("rtfDepth", most().rtfDepth(1), utf8("{\\rtf1{文}}"), 1),
        beyond("binaryBytes", most().binaryBytes(1), utf8("{\\rtf1{\\bin2 ab}}"), 1),
        beyond("mimeParts", most().mimeParts(1), utf8(MIME + PART + PART), 1),
        beyond("mimeDepth", most().mimeDepth(1), utf8(MIME + nested()), 1),
        beyond("mimeHeaders", most().mimeHeaders(1), utf8(MIME + PART), 1),
        beyond("mimeHeaderBytes", most().mimeHeaderBytes(30), utf8(MIME + PART), 30),
        new Beyond("time", most().time(Duration.ofNanos(1)).build(), plain, 0, false));
  }

  private static String nested() {
    return "--b\r\nContent-Type: multipart/mixed; boundary=\"c\"\r\n\r\n"
        + PART.replace("--b", "--c")
        + "--c--\r\n--b--\r\n";
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void whatIsBeyondALimitIsRefusedWithItsNameValueAndPlace(Beyond input) {
    ReportReader reader = ReportReader.builder().limits(input.limits()).build();
    GongkaiException refusal =
        assertThrows(GongkaiException.class, () -> reader.read(input.bytes(), "a"));
    assertEquals(Reason.LIMIT_EXCEEDED, refusal.reason(), refusal.getMessage());
    assertEquals(input.limit(), refusal.limit());
    assertEquals(input.value(), refusal.limitValue());
    assertTrue(refusal.getMessage().contains("limit \"" + input.limit() + "\""));
    assertEquals(input.placed(), refusal.place() != null, refusal.getMessage());
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void theDefaultsAreNotPassedByIt(Beyond input) throws GongkaiException {
    assertEquals(1, ReportReader.create().readAll(input.bytes(), "a").size());
  }

  /** The grace is no limit by itself. */
  @Test
  void noLimitIsForgottenHere() {
    Set<String> names =
        Arrays.stream(Limits.class.getRecordComponents())
            .map(component -> component.getName())
            .filter(name -> !name.equals("ratioGrace"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(names, inputs().map(Beyond::limit).collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void aSmallPartMayCompressWell() throws GongkaiException {
    byte[] bytes = docx(PARAGRAPH.repeat(2_000));
    assertEquals(1, ReportReader.create().readAll(bytes, "a").size());
    Limits none = Limits.builder().ratioGrace(1).ratio(20).build();
    ReportReader reader = ReportReader.builder().limits(none).build();
    assertEquals(
        "ratio", assertThrows(GongkaiException.class, () -> reader.read(bytes, "a")).limit());
  }

  @Test
  void aBuilderStartsFromOtherLimits() {
    Limits limits = Limits.builder().bytes(7).time(Duration.ofDays(1)).names(8).build();
    assertEquals(limits, limits.toBuilder().build());
    assertEquals(Limits.DEFAULT, Limits.builder().build());
    assertEquals(9, limits.toBuilder().span(9).build().span());
  }

  @Test
  void theLongestTimeIsNoTime() throws GongkaiException {
    Limits forever = Limits.builder().time(Duration.ofSeconds(Long.MAX_VALUE)).build();
    ReportReader reader = ReportReader.builder().limits(forever).build();
    assertEquals(1, reader.readAll(docx(PARAGRAPH), "a").size());
  }

  @Test
  void anInterruptedThreadReadsNoFurther() {
    for (byte[] bytes : List.of(docx(PARAGRAPH), doc(), utf8("<p>文</p>"), utf8("文"))) {
      Thread.currentThread().interrupt();
      try {
        GongkaiException refusal =
            assertThrows(GongkaiException.class, () -> ReportReader.create().read(bytes, "a"));
        assertEquals(Reason.INTERRUPTED, refusal.reason());
        assertTrue(Thread.currentThread().isInterrupted());
      } finally {
        assertTrue(Thread.interrupted());
      }
    }
  }
}
