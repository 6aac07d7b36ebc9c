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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.Finding;
import org.gongkai.Format;
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
    return FormatDetector.detect(bytes, Limits.DEFAULT).format().code();
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
    assertEquals(Format.valueOf(written.name()).code(), format(bytes));
  }

  static List<Arguments> firstBytes() {
    return List.of(
        Arguments.of("%PDF-1.7", "a PDF file"),
        Arguments.of("\r\n%PDF-1.4\n", "a PDF file"),
        Arguments.of("\u0089PNG\r\n", "an image (PNG)"),
        Arguments.of("\u00ff\u00d8\u00ff\u00e0", "an image (JPEG)"),
        Arguments.of("GIF89a", "an image (GIF)"),
        Arguments.of("BM\0\0", "an image (BMP)"),
        Arguments.of("II*\0", "an image (TIFF)"),
        Arguments.of("MM\0*", "an image (TIFF)"),
        Arguments.of("RIFF\1\0\0\0WEBP", "an image (WebP)"),
        Arguments.of("RIFF\1\0\0\0WAVE", "a sound or a film"),
        Arguments.of("\0\0\0 ftypisom", "a film or a photo"),
        Arguments.of("Rar!\u001a", "a RAR archive"),
        Arguments.of("7z\u00bc\u00af", "a 7z archive"),
        Arguments.of("\u001f\u008b\b\0", "a gzip archive"),
        Arguments.of("x".repeat(257) + "ustar\0", "a tar archive"),
        Arguments.of("ITSF\3\0", "a compiled help file"),
        Arguments.of("MZ\u0090\0", "a program"),
        Arguments.of("\u007fELF\0\0", "a program"),
        Arguments.of("CAJ\0", "a CAJ file"),
        Arguments.of("Founder CEB\0", "a CEB file"),
        Arguments.of("\u00db\u00a5-\0", "a document of Word 1 to 6"),
        Arguments.of("\u009b\u00a5!\0", "a document of Word 1 to 6"),
        Arguments.of("1\u00be\0\0", "a Windows Write file"),
        Arguments.of("\u00ffWPC", "a WordPerfect file"),
        Arguments.of("\t\u0004\u0006\0", "a workbook of Excel 4"),
        Arguments.of("\u0001\u0002x\u0003\0", "a binary file"));
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
    "[Content_Types].xml visio/document.xml, a Visio drawing",
    "[Content_Types].xml FixedDocumentSequence.fdseq, an XPS file",
    "mimetype content.xml, an OpenDocument file",
    "uof.xml content.xml, a UOF file",
    "Index/Document.iwa, an iWork file",
    "META-INF/MANIFEST.MF, a Java archive",
    "image.png, a zip archive is not read; unpack it",
    "2021/report.txt, a zip archive (1 document) is not read; unpack it",
    "年报.docx 年报.DOC readme, a zip archive (2 documents) is not read; unpack it"
  })
  void otherContainersAreRefusedByName(String names, String name) throws IOException {
    assertRefused(Reason.UNSUPPORTED_FORMAT, name, zip(names.split(" ", -1)));
  }

  @ParameterizedTest
  @CsvSource({
    "Workbook, an Excel 97-2003 workbook",
    "Book, an Excel 97-2003 workbook",
    "PowerPoint Document, a PowerPoint 97-2003 file",
    "MatOST, a Microsoft Works file",
    "__properties_version1.0, an Outlook message",
    "VisioDocument, a Visio drawing",
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
  void rightsManagementIsAPasswordToo() throws IOException {
    assertRefused(Reason.ENCRYPTED, "password", ole2("WordDocument", "\tDRMContent"));
    assertRefused(Reason.ENCRYPTED, "password", ole2("\u0006DataSpaces"));
  }

  @Test
  void brokenOle2FilesAreDamaged() throws IOException {
    byte[] whole = ole2("WordDocument");
    assertRefused(Reason.DAMAGED, "OLE2", Arrays.copyOf(whole, 100));
    assertRefused(Reason.DAMAGED, "OLE2", Arrays.copyOf(whole, 600));
    assertRefused(
        Reason.DAMAGED,
        "OLE2",
        Arrays.copyOf(
            "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1".getBytes(ISO_8859_1), 5000));
  }

  @ParameterizedTest
  @ValueSource(strings = {"WordDocument", "WORDDOCUMENT"})
  void aWordDocumentStreamMakesAnOle2FileAWordDocument(String stream) throws IOException {
    assertEquals("doc", format(ole2("1Table", stream, "Data")));
    assertReason("WordDocument", ole2(stream));
  }

  @Test
  void anOle2FileWhoseLastSectorIsShortIsReadNevertheless() throws IOException {
    byte[] whole = ole2("1Table", "WordDocument", "Data");
    assertEquals("doc", format(Arrays.copyOf(whole, whole.length - 100)));
  }

  @Test
  void manyStreamsDoNotHideTheWordDocument() throws IOException {
    var names = new ArrayList<String>();
    for (int i = 0; i < 300; i++) {
      names.add("stream" + i);
    }
    names.add("WordDocument");
    assertEquals("doc", format(ole2(names.toArray(String[]::new))));
  }

  @Test
  void aDocumentInsideAnotherOle2FileDoesNotCount() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var files = new POIFSFileSystem()) {
      files
          .getRoot()
          .createDirectory("Embedded")
          .createDocument("WordDocument", new ByteArrayInputStream(new byte[5000]));
      files.createDocument(new ByteArrayInputStream(new byte[5000]), "Workbook");
      files.writeFilesystem(bytes);
    }
    assertRefused(Reason.UNSUPPORTED_FORMAT, "an Excel", bytes.toByteArray());
  }

  private static void assertReason(String words, byte[] bytes) throws GongkaiException {
    Detection detection = FormatDetector.detect(bytes, Limits.DEFAULT);
    assertTrue(detection.reason().contains(words), detection.reason());
    assertTrue(detection.reasonZh().matches(".*\\p{IsHan}.*"), detection.reasonZh());
  }

  @Test
  void theReasonNamesWhatTellsTheFormat() throws IOException {
    assertReason("{\\rtf", bytes("{\\rtf1\\ansi 年报}"));
    assertReason("main part is a Word document", zip("word/document.xml"));
    assertReason("pkg:package", bytes("<?xml version='1.0'?><pkg:package></pkg:package>"));
    assertReason("MIME", bytes("MIME-Version: 1.0\nContent-Type: text/html\n\n<p>年报"));
    assertReason("begins with HTML tags", bytes("<html>年报"));
    assertReason("has HTML's tags", bytes("年报<p>".repeat(6)));
    assertReason("text without markup", bytes("年报"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\\rtf1\\ansi 年报}",
        "\r\n  {\\rtf1 年报}",
        "\ufeff{\\rtf1 年报}",
        "\0\0\n{\\rtf1 年报\0\0\0\0\0\0\0\0}"
      })
  void richTextIsKnownByItsFirstWord(String text) throws GongkaiException {
    assertEquals("rtf", format(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
      })
  void aContainerIsKnownByTheTypeOfItsMainPart(String type) throws IOException {
    byte[] types = bytes("<Override PartName='/a.xml' ContentType='" + type + "'/>");
    assertEquals("docx", format(stored("[Content_Types].xml", types)));
  }

  @ParameterizedTest
  @CsvSource({
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml, an Excel workbook",
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml, an Excel workbook",
    "application/vnd.ms-excel.sheet.binary.macroEnabled.main, an Excel workbook",
    "application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml,"
        + " a PowerPoint file",
    "application/vnd.ms-visio.drawing.main+xml, a Visio drawing"
  })
  void aContainerOfAnotherTypeIsRefusedByName(String type, String name) throws IOException {
    byte[] types = bytes("<Override PartName='/a.xml' ContentType='" + type + "'/>");
    assertRefused(Reason.UNSUPPORTED_FORMAT, name, stored("[Content_Types].xml", types));
  }

  @ParameterizedTest
  @CsvSource({
    "application/vnd.oasis.opendocument.text, an OpenDocument file (.odt)",
    "application/vnd.oasis.opendocument.spreadsheet, an OpenDocument spreadsheet",
    "application/epub+zip, an EPUB book"
  })
  void theMimetypeOfAContainerIsRead(String type, String name) throws IOException {
    assertRefused(Reason.UNSUPPORTED_FORMAT, name, stored("mimetype", bytes(type)));
  }

  private static byte[] stored(String name, byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  @Test
  void aContainerWithAPasswordIsEncrypted() throws IOException {
    for (String name : List.of("word/document.xml", "report.docx")) {
      byte[] bytes = zip(name);
      String raw = new String(bytes, ISO_8859_1);
      bytes[raw.indexOf("PK\u0001\u0002") + 8] |= 1;
      assertRefused(Reason.ENCRYPTED, "password", bytes);
    }
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
        ReportReader.builder()
            .limits(
                Limits.builder()
                    .bytes(1 << 20)
                    .expandedBytes(1 << 20)
                    .entries(3)
                    .blocks(99)
                    .cells(99)
                    .depth(99)
                    .build())
            .build();
    GongkaiException exception =
        assertThrows(GongkaiException.class, () -> reader.read(bytes, "a.docx"));
    assertEquals(Reason.LIMIT_EXCEEDED, exception.reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        From: <Saved by a browser>\r
        Subject: 年报\r
        MIME-Version: 1.0\r
        Content-Type: multipart/related;\r
        \tboundary="x"\r
        \r
        --x\r
        Content-Type: text/html; charset=gb2312\r
        \r
        <p>年报""",
        """
        MIME-Version: 1.0
        Content-Type:
        \tmultipart/related; boundary=x

        --x
        Content-type:
        \ttext/html

        <p>年报""",
        "\r\n\r\n\ufeffContent-Type: text/html\n\n<p>年报",
        "\ufeffMIME-Version: 1.0\nContent-Type: TEXT/HTML\n\n<p>年报",
        "From someone\nSubject: x\nContent-Type: text/html\n\n<p>年报"
      })
  void aMessageWithAPageIsASingleFileWebPage(String message) throws GongkaiException {
    assertEquals("mhtml", format(message));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MIME-Version: 1.0\n\n年报",
        "MIME-Version: 1.0\nContent-Type: text/plain\n\n年报",
        """
        Subject: x
        Content-Type: multipart/mixed; boundary=x

        --x
        Content-Type: application/pdf

        x"""
      })
  void aMessageWithoutAPageIsRefusedByName(String message) {
    assertRefused(Reason.UNSUPPORTED_FORMAT, "a MIME message without a web page", bytes(message));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Note: 年报\n\n一、总体情况",
        "Content-Type: 年报\n\n一、总体情况",
        "年报\nMIME-Version: 1.0\nContent-Type: text/html\n\n",
        "From: a\nTo: b\n\n年报"
      })
  void textThatLooksLikeHeadersIsText(String text) throws GongkaiException {
    assertEquals("text", format(text));
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
        "<center>年报",
        "<br/>年报",
        "<b>年报</b>",
        "<a href='x'>年报</a>",
        "<section>年报",
        "<o:p></o:p>年报",
        "<![if !mso]><p>年报",
        "<?xml:namespace prefix = o ns = \"urn:x\" /><p>年报",
        "<?xml version='1.0' encoding='utf-8'?><div>年报</div>",
        "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.0//EN\"><x-page>年报</x-page>",
        "<xml>年报</xml><body class=a>年报</body>"
      })
  void pagesArePagesWhateverTagIsFirst(String page) throws GongkaiException {
    assertEquals("html", format(page));
  }

  @Test
  void textFullOfTagsIsAPage() throws GongkaiException {
    assertEquals("html", format("年报<br>一<br>二<p>三</p><p>四</p>"));
    assertEquals("text", format("年报<br>一<br>二"));
    assertEquals("html", format("年报<br>".repeat(6)));
  }

  @Test
  void aTableDrawnWithBarsIsTextWithTheLineBreaksOfItsCells() throws GongkaiException {
    String table = "| 规章 | 1<br>件 |\n|---|---|\n| 文件 | 2<br/>件 |\n".repeat(4);
    assertEquals("text", format("年报\n" + table));
    assertEquals("html", format("年报\n" + table + "<table><tr><td>1</td></tr></table>"));
  }

  @Test
  void aFewStrayControlsAreNoBinaryFile() throws GongkaiException {
    assertEquals("text", format("年报一、总体情况\0".repeat(3) + "。".repeat(100)));
    assertEquals("text", format("年报一、总体情况" + "\0".repeat(1_000)));
    assertRefused(Reason.UNSUPPORTED_FORMAT, "a binary file", bytes("年报一、\0\1\2\3".repeat(30)));
  }

  @Test
  void whateverTheBytesAreDetectionEndsInAFormatOrAnException() throws IOException {
    var random = new SplittableRandom(11);
    List<byte[]> starts =
        List.of(
            ole2("WordDocument", "1Table"),
            FileFormat.DOCX.write(ReportPlan.plain(1)),
            bytes("<?xml version='1.0'?><!-- a --><pkg:package a='b'>"),
            bytes("MIME-Version: 1.0\nContent-Type: multipart/related\n\nContent-Type: text/html"));
    int refused = 0;
    for (int i = 0; i < 4_000; i++) {
      byte[] start = starts.get(i % starts.size());
      byte[] bytes = Arrays.copyOf(start, 1 + random.nextInt(start.length));
      for (int n = random.nextInt(8); n > 0; n--) {
        bytes[random.nextInt(Math.min(bytes.length, 700))] = (byte) random.nextInt(256);
      }
      try {
        FormatDetector.detect(bytes, Limits.DEFAULT);
      } catch (GongkaiException e) {
        refused++;
      }
    }
    assertTrue(refused > 1_000, "only " + refused);
  }

  @Test
  void charactersOfTwoBytesAreRecognized() throws GongkaiException {
    assertEquals("html", format("\ufeff<html>年报</html>".getBytes(UTF_16LE)));
    assertEquals("html", format("\ufeff<html>年报</html>".getBytes(UTF_16BE)));
    assertEquals("text", format("\ufeff年报".getBytes(UTF_16LE)));
    assertEquals("text", format("年报".getBytes(Charset.forName("GB18030"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Word.Document\"?>\n"
            + "<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">",
        "<pkg:package>",
        "<?xml version='1.0'?><w:wordDocument"
            + " xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\">",
        "<!-- a --><package xmlns=\"http://schemas.microsoft.com/office/2006/xmlPackage\">"
      })
  void aPackageInOneXmlFileIsAWordDocument(String xml) throws GongkaiException {
    assertEquals("flatOpc", format(xml));
    assertEquals("flatOpc", format("\ufeff" + xml));
    assertEquals("flatOpc", format(("\ufeff" + xml).getBytes(UTF_16LE)));
    assertEquals("flatOpc", format(("\ufeff" + xml).getBytes(UTF_16BE)));
    assertEquals("flatOpc", format(xml.getBytes(UTF_16LE)));
    assertEquals("flatOpc", format(xml.getBytes(UTF_16BE)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<?xml version='1.0'?><rss>年报</rss> | an XML file (<rss>)",
        "<?xml version='1.0'?>年报 | an XML file",
        "<?xml version='1.0'?><a:feed>年报</a:feed> | an XML file (<a:feed>)",
        "<?xml version='1.0'?><?mso-application progid='PowerPoint.Show'?><pkg:package/>"
            + "| a PowerPoint file",
        "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>"
            + "| an Excel 2003 XML workbook",
        "<?xml version='1.0'?><office:document xmlns:office='urn:x'/> | an OpenDocument file",
        "<uof:UOF xmlns:uof='urn:x'>年报</uof:UOF> | a UOF file",
        "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a 'b>'> ]><svg/> | an image (SVG)",
        "<svg xmlns='http://www.w3.org/2000/svg'/> | an image (SVG)"
      })
  void otherXmlIsRefusedByName(String xml, String name) {
    assertRefused(Reason.UNSUPPORTED_FORMAT, name, bytes(xml));
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
