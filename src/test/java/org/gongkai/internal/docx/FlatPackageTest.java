package org.gongkai.internal.docx;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.gongkai.internal.docx.Docx.lines;
import static org.gongkai.internal.docx.Docx.p;
import static org.gongkai.internal.docx.Docx.root;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.SplittableRandom;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.limit.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages whose parts stand in one XML file. */
class FlatPackageTest {
  private static final String PACKAGE = "http://schemas.microsoft.com/office/2006/xmlPackage";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String OPEN = "<pkg:package xmlns:pkg=\"" + PACKAGE + "\">";
  private static final String CLOSE = "</pkg:package>";
  private static final String START =
      part(
          "/_rels/.rels",
          Docx.relations(Docx.relation(OFFICE, "officeDocument", "word/document.xml")));
  private static final String NUMBERED =
      "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>总体</w:t></w:r></w:p>";
  private static final String RELATIONS =
      part(
          "/word/_rels/document.xml.rels",
          Docx.relations(Docx.relation(OFFICE, "numbering", "numbering.xml")));
  private static final String NUMBERING =
      part(
          "/word/numbering.xml",
          root(
              "numbering",
              "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                  + "<w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
                  + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"));

  private static String part(String name, String xml) {
    return "<pkg:part pkg:name=\"" + name + "\"><pkg:xmlData>" + xml + "</pkg:xmlData></pkg:part>";
  }

  private static String document(String body) {
    return part("/word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
  }

  private static Document read(byte[] bytes, Limits limits) throws GongkaiException {
    return DocxExtractor.extractFlat(bytes, new Budget(limits), Docx.NONE);
  }

  private static List<String> linesOf(String xml) throws GongkaiException {
    return lines(read(xml.getBytes(UTF_8), Limits.DEFAULT));
  }

  private static GongkaiException refusal(byte[] bytes, Limits limits) {
    return assertThrows(GongkaiException.class, () -> read(bytes, limits));
  }

  private static Reason reason(String xml) {
    return refusal(xml.getBytes(UTF_8), Limits.DEFAULT).reason();
  }

  @Test
  void partsStandInAnyOrder() throws GongkaiException {
    String body = document(NUMBERED);

    assertEquals(List.of("一、总体"), linesOf(OPEN + START + RELATIONS + NUMBERING + body + CLOSE));
    assertEquals(List.of("一、总体"), linesOf(OPEN + body + NUMBERING + RELATIONS + START + CLOSE));
  }

  @Test
  void theMainPartIsKnownByItsTypeWhereNoRelationshipLeadsToIt() throws GongkaiException {
    String type =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    String body =
        document(p("a"))
            .replace("/word/document.xml\"", "/doc/Text.xml\" pkg:contentType=\"" + type + "\"");

    assertEquals(List.of("a"), linesOf(OPEN + body + CLOSE));
  }

  @Test
  void everyEncodingOfXmlIsRead() throws GongkaiException {
    String xml = OPEN + START + document(p("总体情况𠮷")) + CLOSE;
    for (String before :
        List.of(
            "",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?mso-application progid=\"W\"?>",
            "\n\n<?xml version=\"1.0\"?>")) {
      assertEquals(List.of("总体情况𠮷"), linesOf(before + xml), before);
      assertEquals(List.of("总体情况𠮷"), linesOf("\ufeff" + before + xml), before);
    }
    String wide = "<?xml version=\"1.0\" encoding=\"UTF-16\" standalone=\"yes\"?>" + xml;
    for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
      assertEquals(
          List.of("总体情况𠮷"), lines(read(("\ufeff" + wide).getBytes(charset), Limits.DEFAULT)));
      assertEquals(List.of("总体情况𠮷"), lines(read(wide.getBytes(charset), Limits.DEFAULT)));
    }
    Charset chinese = Charset.forName("GB18030");
    String declared = "<?xml version=\"1.0\" encoding=\"GB2312\"?>" + xml;
    assertEquals(List.of("总体情况𠮷"), lines(read(declared.getBytes(chinese), Limits.DEFAULT)));
  }

  @Test
  void bytesThatAreNotInTheEncodingAreDamage() {
    byte[] bytes = ("\ufeff" + OPEN + START + document(p("a")) + CLOSE).getBytes(UTF_16LE);

    assertEquals(
        Reason.DAMAGED, refusal(Arrays.copyOf(bytes, bytes.length - 1), Limits.DEFAULT).reason());
  }

  @Test
  void namespacesMayBeDeclaredAnywhereAbove() throws GongkaiException {
    String body =
        "<pkg:part pkg:name=\"/word/document.xml\"><pkg:xmlData xmlns=\""
            + Docx.WORD
            + "\"><document><w:body><w:p><w:r><w:t a:x='&amp;'>a</w:t></w:r></w:p></w:body>"
            + "</document></pkg:xmlData></pkg:part>";
    String open =
        OPEN.replace(">", " xmlns:w=\"" + Docx.WORD + "\" xmlns:a=\"urn:a&amp;&quot;&lt;b\">");

    assertEquals(List.of("a"), linesOf(open + START + body + CLOSE));
  }

  @Test
  void anElementsOwnDeclarationWins() throws GongkaiException {
    String open = OPEN.replace(">", " xmlns:w=\"urn:other\">");

    assertEquals(List.of("a"), linesOf(open + START + document(p("a")) + CLOSE));
  }

  @Test
  void aPartInBase64IsRead() throws GongkaiException {
    String xml = root("document", "<w:body>" + p("总体") + "</w:body>");
    String data = Base64.getMimeEncoder().encodeToString(xml.getBytes(UTF_8));
    for (String text : List.of(data, data.replace("\r\n", "&#xD;\n"), "<![CDATA[" + data + "]]>")) {
      String body =
          "<pkg:part pkg:name=\"/word/document.xml\"><pkg:binaryData>"
              + text
              + "</pkg:binaryData></pkg:part>";
      assertEquals(List.of("总体"), linesOf(OPEN + START + body + CLOSE));
    }
    String broken =
        "<pkg:part pkg:name=\"/word/document.xml\"><pkg:binaryData>A"
            + "</pkg:binaryData></pkg:part>";
    assertEquals(Reason.DAMAGED, reason(OPEN + START + broken + CLOSE));
  }

  @Test
  void aPartThatComesTwiceIsTheFirst() throws GongkaiException {
    assertEquals(List.of("a"), linesOf(OPEN + START + document(p("a")) + document(p("b")) + CLOSE));
  }

  @Test
  void otherXmlIsNoWordDocument() {
    assertEquals(Reason.UNSUPPORTED_FORMAT, reason("<a/>"));
    assertEquals(Reason.UNSUPPORTED_FORMAT, reason("<package/>"));
    assertEquals(Reason.DAMAGED, reason(OPEN + CLOSE));
    assertEquals(Reason.DAMAGED, reason(OPEN + START + document(p("a"))));
    assertEquals(Reason.DAMAGED, reason(""));
    assertEquals(Reason.DAMAGED, reason(" \n"));
  }

  @Test
  void nothingIsBroughtInFromOutside() {
    String xml = OPEN + START + document(p("&d;")) + CLOSE;

    assertEquals(
        Reason.DAMAGED, reason("<!DOCTYPE a [<!ENTITY d SYSTEM \"file:///etc/passwd\">]>" + xml));
    assertEquals(Reason.DAMAGED, reason(xml));
  }

  @Test
  void limitsHoldForTheWholeFile() {
    Limits limits =
        Limits.builder()
            .bytes(10_000)
            .expandedBytes(20_000)
            .entries(3)
            .blocks(100)
            .cells(100)
            .depth(12)
            .build();
    String fill = "<!--" + "x".repeat(7_000) + "-->";

    assertEquals(Reason.LIMIT_EXCEEDED, refusal(new byte[10_001], limits).reason());
    assertEquals(
        Reason.LIMIT_EXCEEDED,
        refusal((OPEN + START + document(fill + p("a")) + CLOSE).getBytes(UTF_8), smaller(limits))
            .reason());
    assertEquals(
        Reason.LIMIT_EXCEEDED,
        refusal((OPEN + START.repeat(4) + CLOSE).getBytes(UTF_8), limits).reason());
    String deep = "<w:ins>".repeat(10) + "</w:ins>".repeat(10);
    assertEquals(
        Reason.LIMIT_EXCEEDED,
        refusal((OPEN + START + document(deep) + CLOSE).getBytes(UTF_8), limits).reason());
  }

  private static Limits smaller(Limits limits) {
    return Limits.builder()
        .bytes(limits.bytes())
        .expandedBytes(9_000)
        .entries(3)
        .blocks(100)
        .cells(100)
        .depth(12)
        .build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<w:n%d/>", "<w:p n%d='1'/>"})
  void namesThatAreAllDifferentAreRefused(String xml) {
    var names = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      names.append(xml.formatted(i));
    }

    assertEquals(Reason.LIMIT_EXCEEDED, reason(OPEN + START + document(names + "") + CLOSE));
  }

  @Test
  void manyPartsAreFoundInLinearTime() throws GongkaiException {
    var parts = new StringBuilder();
    for (int i = 0; i < 9_000; i++) {
      parts.append(part("/p" + i + ".xml", "<a/>"));
    }

    assertEquals(List.of("a"), linesOf(OPEN + parts + START + document(p("a")) + CLOSE));
  }

  @Test
  void whateverIsDamagedEndsInADocumentOrAnException() {
    byte[] whole =
        (OPEN + START + RELATIONS + NUMBERING + document(NUMBERED) + CLOSE).getBytes(UTF_8);
    var random = new SplittableRandom(7);
    int refused = 0;
    for (int i = 0; i < 3_000; i++) {
      byte[] bytes =
          random.nextInt(4) == 0
              ? Arrays.copyOf(whole, random.nextInt(whole.length))
              : whole.clone();
      for (int n = random.nextInt(4); n >= 0 && bytes.length > 0; n--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      try {
        read(bytes, Limits.DEFAULT);
      } catch (GongkaiException e) {
        refused++;
      }
    }
    assertTrue(refused > 1_000, "only " + refused);
  }
}
