package org.gongkai.internal.docx;

import static org.gongkai.internal.docx.Docx.lines;
import static org.gongkai.internal.docx.Docx.p;
import static org.gongkai.internal.docx.Docx.relation;
import static org.gongkai.internal.docx.Docx.relations;
import static org.gongkai.internal.docx.Docx.root;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;
import org.gongkai.internal.limit.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String STRICT_OFFICE =
      "http://purl.oclc.org/ooxml/officeDocument/relationships";
  private static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String NUMBERING =
      "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
          + "<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
          + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
  private static final String ITEM =
      "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>";

  private static String document(String body) {
    return root("document", "<w:body>" + body + "</w:body>");
  }

  private static GongkaiException refusal(byte[] bytes) {
    return assertThrows(
        GongkaiException.class,
        () -> DocxExtractor.extract(bytes, new Budget(Limits.DEFAULT), Docx.NONE));
  }

  @Test
  void theMainPartIsFoundByItsRelationshipWhateverItsName() {
    byte[] bytes =
        Docx.zip(
            Map.of(
                "_rels/.rels", relations(relation(OFFICE, "officeDocument", "/doc/Main.xml")),
                "doc/Main.xml", document(p("right") + ITEM),
                "doc/_rels/Main.xml.rels",
                    relations(relation(OFFICE, "numbering", "../lists/./n.xml")),
                "lists/n.xml", root("numbering", NUMBERING),
                "word/document.xml", document(p("wrong"))));

    assertEquals(List.of("right", "1."), lines(Docx.read(bytes, Limits.DEFAULT)));
  }

  @Test
  void theUsualNameIsTriedWhereNoRelationshipLeadsToAPart() {
    assertEquals(
        List.of("a"),
        lines(Docx.read(Docx.zip(Map.of("word/document.xml", document(p("a")))), Limits.DEFAULT)));
    assertEquals(
        List.of("a"),
        lines(
            Docx.of(p("a"))
                .part("_rels/.rels", relations(relation(OFFICE, "officeDocument", "word/lost.xml")))
                .read()));
  }

  private static String types(String main) {
    String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/a/numbers.xml\" ContentType=\""
        + word
        + "numbering+xml\"/><Override PartName=\"/a/text.xml\" ContentType=\""
        + main
        + "\"/></Types>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"
      })
  void theTypesOfThePartsAreAskedWhereThereAreNoRelationships(String main) {
    byte[] bytes =
        Docx.zip(
            Map.of(
                "[Content_Types].xml", types(main),
                "a/text.xml", document(p("a") + ITEM),
                "a/numbers.xml", root("numbering", NUMBERING)));

    assertEquals(List.of("a", "1."), lines(Docx.read(bytes, Limits.DEFAULT)));
  }

  @Test
  void theTypesOfThePartsDoNotOverruleRelationships() {
    byte[] bytes =
        Docx.zip(
            Map.of(
                "[Content_Types].xml",
                    types("application/vnd.ms-word.document.macroEnabled.main+xml"),
                "_rels/.rels", relations(relation(OFFICE, "officeDocument", "/b/main.xml")),
                "b/main.xml", document(p("right")),
                "a/text.xml", document(p("wrong"))));

    assertEquals(List.of("right"), lines(Docx.read(bytes, Limits.DEFAULT)));
  }

  @Test
  void targetsMayHaveBackslashes() {
    assertEquals(
        List.of("a"),
        lines(
            Docx.read(
                Docx.zip(
                    Map.of(
                        "_rels/.rels",
                            relations(relation(OFFICE, "officeDocument", "\\x\\main.xml")),
                        "x/main.xml", document(p("a")))),
                Limits.DEFAULT)));
  }

  @Test
  void namesOfPartsIgnoreCaseAndMayHaveBackslashes() {
    assertEquals(
        List.of("a"),
        lines(
            Docx.read(
                Docx.zip(
                    Map.of(
                        "_rels\\.rels",
                            relations(relation(OFFICE, "officeDocument", "word/document.xml")),
                        "Word\\Document.xml", document(p("a")))),
                Limits.DEFAULT)));
  }

  @Test
  void strictDocumentsAreRead() {
    byte[] bytes =
        Docx.zip(
            Map.of(
                "_rels/.rels",
                    relations(relation(STRICT_OFFICE, "officeDocument", "word/document.xml")),
                "word/document.xml", document(p("a") + ITEM).replace(Docx.WORD, STRICT_WORD),
                "word/_rels/document.xml.rels",
                    relations(relation(STRICT_OFFICE, "numbering", "numbering.xml")),
                "word/numbering.xml",
                    root("numbering", NUMBERING).replace(Docx.WORD, STRICT_WORD)));

    assertEquals(List.of("a", "1."), lines(Docx.read(bytes, Limits.DEFAULT)));
  }

  @Test
  void thePrefixOfTheNamespaceDoesNotMatter() {
    assertEquals(
        List.of("a"),
        lines(
            Docx.of("")
                .part(
                    "word/document.xml",
                    "<document xmlns=\""
                        + Docx.WORD
                        + "\"><body><p><r><t>a</t></r></p></body></document>")
                .read()));
  }

  @Test
  void anElementOfAnotherNamespaceIsNotTakenForWordsOwn() {
    assertEquals(List.of("a"), Docx.linesOf("<w:p><x:t>b</x:t><w:r><w:t>a</w:t></w:r></w:p>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16"})
  void thePartsOwnCharacterSetIsObeyed(String charset) throws Exception {
    String xml = "<?xml version=\"1.0\" encoding=\"" + charset + "\"?>" + document(p("总体情况"));
    byte[] bytes = TestZip.stored("word/document.xml", xml.getBytes(charset));

    assertEquals(
        List.of("总体情况"),
        lines(DocxExtractor.extract(bytes, new Budget(Limits.DEFAULT), Docx.NONE)));
  }

  @Test
  void anEncodingThatNoPackageHasIsRefused() throws Exception {
    String xml = "<?xml version=\"1.0\" encoding=\"IBM037\"?>" + document(p("a"));
    GongkaiException e = refusal(TestZip.stored("word/document.xml", xml.getBytes("IBM037")));

    assertEquals(Reason.DAMAGED, e.reason());
  }

  @Test
  void aPackageWithoutTextIsDamaged() {
    GongkaiException e = refusal(Docx.zip(Map.of("a.txt", "a")));

    assertEquals(Reason.DAMAGED, e.reason());
  }

  @Test
  void anotherOfficeFileIsNotSupported() {
    GongkaiException e =
        refusal(
            Docx.zip(
                Map.of(
                    "_rels/.rels",
                    relations(relation(OFFICE, "officeDocument", "xl/workbook.xml")),
                    "xl/workbook.xml",
                    "<workbook xmlns=\"urn:x\"/>")));

    assertEquals(Reason.UNSUPPORTED_FORMAT, e.reason());
    assertTrue(e.problem().contains("workbook"), e.problem());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<w:body>",
        "no xml",
        "<document xmlns='" + Docx.WORD + "'>&amp</document>",
        "<document xmlns='" + Docx.WORD + "'></b>",
        "<document xmlns='" + Docx.WORD + "'/><b/>"
      })
  void brokenXmlIsDamagedAndItsPlaceIsNamed(String xml) {
    GongkaiException e = refusal(Docx.of("").part("word/document.xml", xml).bytes());

    assertEquals(Reason.DAMAGED, e.reason());
    assertTrue(String.valueOf(e.place()).startsWith("word/document.xml"), e.getMessage());
  }

  @Test
  void thePlaceOfBrokenXmlHasItsLine() {
    GongkaiException e =
        refusal(Docx.of("").part("word/document.xml", document("\n\n<w:p></w:r>")).bytes());

    assertTrue(String.valueOf(e.place()).startsWith("word/document.xml, line 3"), e.getMessage());
  }

  @Test
  void aBrokenPartBesideTheTextIsDamagedToo() {
    GongkaiException e =
        refusal(Docx.of(p("a")).numbering("").part("word/numbering.xml", "<w:numbering").bytes());

    assertEquals(Reason.DAMAGED, e.reason());
    assertTrue(String.valueOf(e.place()).startsWith("word/numbering.xml"), e.getMessage());
  }

  @Test
  void aRelationshipToAPartThatIsNotThereIsNoError() {
    assertEquals(List.of("a"), lines(Docx.of(p("a")).styles("").without("word/styles.xml").read()));
  }

  @Test
  void aFileThatIsCutAnywhereIsDamaged() {
    byte[] whole = Docx.of(p("text ".repeat(200))).styles("").bytes();

    for (int length = 0; length < whole.length; length += 7) {
      GongkaiException e = refusal(Arrays.copyOf(whole, length));
      assertEquals(Reason.DAMAGED, e.reason());
      assertTrue(e.place() != null, "no place");
    }
  }

  @Test
  void aChangedByteIsFoundByTheChecksum() {
    byte[] bytes =
        TestZip.stored("word/document.xml", document(p("1234")).getBytes(StandardCharsets.UTF_8));
    String raw = new String(bytes, StandardCharsets.ISO_8859_1);
    bytes[raw.indexOf("1234")] = '9';

    assertEquals(Reason.DAMAGED, refusal(bytes).reason());
  }

  @Test
  void anArchiveWithAPasswordIsEncrypted() {
    byte[] bytes =
        TestZip.stored("word/document.xml", document(p("a")).getBytes(StandardCharsets.UTF_8));
    String raw = new String(bytes, StandardCharsets.ISO_8859_1);
    bytes[raw.indexOf("PK\u0003\u0004") + 6] |= 1;
    bytes[raw.indexOf("PK\u0001\u0002") + 8] |= 1;

    assertEquals(Reason.ENCRYPTED, refusal(bytes).reason());
  }
}
