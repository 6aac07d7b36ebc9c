package org.gongkai.internal.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.Finding;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;
import org.gongkai.ReportReader;
import org.gongkai.Rule;
import org.gongkai.generated.FileFormat;
import org.gongkai.generated.ReportPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which format a file has, and which are refused by name. */
class FormatDetectorTest {
  private static final ReportReader READER = ReportReader.create();

  private static String format(byte[] bytes) throws GongkaiException {
    return READER.read(bytes, "report").source().format();
  }

  private static String format(String text) throws GongkaiException {
    return format(text.getBytes(UTF_8));
  }

  private static void assertRefused(Reason reason, String words, byte[] bytes) {
    GongkaiException exception =
        assertThrows(GongkaiException.class, () -> READER.read(bytes, "some/report.docx"));
    assertEquals(reason, exception.reason(), exception.getMessage());
    assertTrue(exception.problem().contains(words), exception.problem());
    assertEquals("some/report.docx", exception.file());
    assertTrue(exception.getMessage().startsWith("some/report.docx: "), exception.getMessage());
  }

  private static byte[] zip(String... names) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("<x/>".getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] ole2(String... names) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var files = new POIFSFileSystem()) {
      for (String name : names) {
        files.createDocument(new ByteArrayInputStream(new byte[5000]), name);
      }
      files.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @EnumSource(FileFormat.class)
  void everySupportedFormatIsRecognized(FileFormat written) throws GongkaiException {
    byte[] bytes = written.write(ReportPlan.plain(3));
    assertEquals(written.name().toLowerCase(Locale.ROOT), format(bytes));
  }

  static List<Arguments> firstBytes() {
    return List.of(
        Arguments.of("%PDF-1.7", "a PDF file"),
        Arguments.of("{\\rtf1\\ansi", "an RTF file"),
        Arguments.of("\u0089PNG\r\n", "an image (PNG)"),
        Arguments.of("\u00ff\u00d8\u00ff\u00e0", "an image (JPEG)"),
        Arguments.of("GIF89a", "an image (GIF)"),
        Arguments.of("BM\0\0", "an image (BMP)"),
        Arguments.of("II*\0", "an image (TIFF)"),
        Arguments.of("MM\0*", "an image (TIFF)"),
        Arguments.of("Rar!\u001a", "a RAR archive"),
        Arguments.of("7z\u00bc\u00af", "a 7z archive"),
        Arguments.of("\u001f\u008b\b\0", "a gzip archive"),
        Arguments.of("\u007fELF\0\0", "a binary file"));
  }

  @ParameterizedTest
  @MethodSource("firstBytes")
  void otherFormatsAreRefusedByName(String magic, String name) {
    byte[] bytes = Arrays.copyOf(magic.getBytes(ISO_8859_1), 600);
    assertRefused(Reason.UNSUPPORTED_FORMAT, name, bytes);
  }

  @ParameterizedTest
  @CsvSource({
    "xl/workbook.xml, an Excel workbook",
    "ppt/presentation.xml, a PowerPoint file",
    "OFD.xml, an OFD file",
    "mimetype content.xml, an OpenDocument file",
    "report.txt, a zip archive"
  })
  void otherContainersAreRefusedByName(String names, String name) throws IOException {
    assertRefused(Reason.UNSUPPORTED_FORMAT, name, zip(names.split(" ", -1)));
  }

  @ParameterizedTest
  @CsvSource({
    "WordDocument, a Word 97-2003 document",
    "Workbook, an Excel 97-2003 workbook",
    "Book, an Excel 97-2003 workbook",
    "PowerPoint Document, a PowerPoint 97-2003 file",
    "Something, an OLE2 file of an unknown kind"
  })
  void otherOle2FilesAreRefusedByName(String entry, String name) throws IOException {
    assertRefused(Reason.UNSUPPORTED_FORMAT, name, ole2(entry));
  }

  @Test
  void encryptedDocumentsAreSaidToBeSo() throws IOException {
    assertRefused(Reason.ENCRYPTED, "password", ole2("EncryptionInfo", "EncryptedPackage"));
  }

  @Test
  void brokenOle2FilesAreDamaged() throws IOException {
    byte[] whole = ole2("WordDocument");
    assertRefused(Reason.DAMAGED, "OLE2", Arrays.copyOf(whole, 100));
  }

  @Test
  void truncatedContainersAreDamaged() {
    byte[] whole = FileFormat.DOCX.write(ReportPlan.plain(1));
    for (int length : List.of(4, 30, whole.length / 2, whole.length - 30)) {
      assertRefused(Reason.DAMAGED, "", Arrays.copyOf(whole, length));
    }
  }

  @Test
  void containersWithTooManyEntriesAreRefused() throws IOException {
    byte[] bytes = zip("word/document.xml", "a", "b", "c");
    ReportReader reader =
        ReportReader.builder().limits(new Limits(1 << 20, 1 << 20, 3, 99, 99, 99)).build();
    GongkaiException exception =
        assertThrows(GongkaiException.class, () -> reader.read(bytes, "a.docx"));
    assertEquals(Reason.LIMIT_EXCEEDED, exception.reason());
  }

  @Test
  void singleFileWebPagesAreRefusedByName() {
    String page =
        "From: <Saved by a browser>\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
            + "Content-Type: multipart/related; boundary=x\r\n\r\n--x\r\n<html><body>年报";
    assertRefused(Reason.UNSUPPORTED_FORMAT, "MHTML", page.getBytes(UTF_8));
    assertRefused(Reason.UNSUPPORTED_FORMAT, "MHTML", "MIME-Version: 1.0\n\n<p>".getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"title\": \"年报\"}", "[1, {\"a\":2}]\n", "{}", " [ ]", "\ufeff{\"a\":1}"})
  void jsonIsRefusedByName(String json) {
    assertRefused(Reason.UNSUPPORTED_FORMAT, "a JSON file", json.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[索引号] 某县2021年年报\n一、总体情况\n无",
        "{附件} 年报：“是”",
        "[年报]",
        "{ \"年报\": 某县 2021",
        "年报 < 规定",
        "3 < 5 且 <甲>",
        "《条例》规定 <p>字样",
        "BM县年报",
        "II*级"
      })
  void textIsTextWhateverItStartsWith(String text) throws GongkaiException {
    assertEquals("text", format(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>年报",
        "<html>年报",
        "\n\n <HTML lang=zh>",
        "<!-- 存 --> <!----><body>年报",
        "<meta charset=utf-8>年报",
        "<?xml version='1.0'?><!DOCTYPE html><html>年报</html>",
        "<table><tr><td>年报</table>",
        "\ufeff<div>年报</div>",
        "<p>年报",
        "<title>年报</title>",
        "<style>p{}</style>年报",
        "<script></script>年报",
        "<center>年报"
      })
  void pagesArePagesWhateverTagIsFirst(String page) throws GongkaiException {
    assertEquals("html", format(page));
  }

  @Test
  void textFullOfTagsIsAPage() throws GongkaiException {
    assertEquals("html", format("年报<br>一<br>二<p>三</p><p>四</p>"));
    assertEquals("text", format("年报<br>一<br>二"));
  }

  @Test
  void charactersOfTwoBytesAreRecognized() throws GongkaiException {
    assertEquals("html", format("\ufeff<html>年报</html>".getBytes(UTF_16LE)));
    assertEquals("html", format("\ufeff<html>年报</html>".getBytes(UTF_16BE)));
    assertEquals("text", format("\ufeff年报".getBytes(UTF_16LE)));
    assertEquals("text", format("年报".getBytes(Charset.forName("GB18030"))));
  }

  @Test
  void otherXmlIsRefusedByName() {
    assertRefused(
        Reason.UNSUPPORTED_FORMAT,
        "an XML file",
        "<?xml version='1.0'?><rss>年报</rss>".getBytes(UTF_8));
    assertRefused(
        Reason.UNSUPPORTED_FORMAT,
        "a Word XML document",
        "<?xml version='1.0'?><pkg:package>年报</pkg:package>".getBytes(UTF_8));
  }

  @Test
  void emptyFilesAreEmpty() {
    assertRefused(Reason.EMPTY, "empty", new byte[0]);
    assertRefused(Reason.EMPTY, "blanks", " \r\n\t　\u00a0".getBytes(UTF_8));
    assertRefused(Reason.EMPTY, "blanks", "\ufeff".getBytes(UTF_8));
    assertRefused(Reason.EMPTY, "blanks", "\ufeff 　".getBytes(UTF_16LE));
    assertRefused(Reason.EMPTY, "blanks", "　　".getBytes(Charset.forName("GB18030")));
  }

  @Test
  void manyCommentsBeforeThePageAreReadPast() throws GongkaiException {
    assertEquals("html", format("<!---->".repeat(2_000) + "<p>年报"));
    assertEquals("text", format("<!---->".repeat(2_000) + "年报"));
  }

  @ParameterizedTest
  @CsvSource({"a.docx, HTML", "a.HTM, TEXT", "a.txt, DOCX", "b.c/a.docm, TEXT", "某县.html, DOCX"})
  void anotherFormatThanTheNameSaysIsAFinding(String name, FileFormat format)
      throws GongkaiException {
    List<Finding> findings = mismatches(name, format);
    assertEquals(1, findings.size());
    assertTrue(findings.get(0).evidence().get(0).endsWith(name.substring(name.indexOf('/') + 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "a.docx, DOCX",
    "a.DOTX, DOCX",
    "a.html, HTML",
    "a.shtml, HTML",
    "a.txt, TEXT",
    "a.md, TEXT",
    "a, HTML",
    "a.docx/b, HTML",
    "a.jsp, HTML",
    "docx, HTML",
    "-, TEXT"
  })
  void theFormatThatTheNameSaysIsNoFinding(String name, FileFormat format) throws GongkaiException {
    assertEquals(List.of(), mismatches(name, format));
  }

  private static List<Finding> mismatches(String name, FileFormat format) throws GongkaiException {
    return READER.read(format.write(ReportPlan.plain(2)), name).findings().stream()
        .filter(finding -> finding.rule().equals(Rule.FORMAT_MISMATCH.code()))
        .toList();
  }
}
