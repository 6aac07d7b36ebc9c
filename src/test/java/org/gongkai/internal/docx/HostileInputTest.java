package org.gongkai.internal.docx;

import static org.gongkai.internal.docx.Docx.p;
import static org.gongkai.internal.docx.Docx.r;
import static org.gongkai.internal.docx.Docx.tbl;
import static org.gongkai.internal.docx.Docx.tc;
import static org.gongkai.internal.docx.Docx.tr;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.limit.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {
  /** What is written a hundred thousand times compresses better than any report. */
  private static final Limits REPEATED = Limits.builder().ratio(2_000).build();

  private static final Limits SMALL =
      Limits.builder()
          .bytes(1_000_000)
          .expandedBytes(100_000)
          .entries(50)
          .blocks(20)
          .cells(20)
          .depth(40)
          .build();

  private static GongkaiException refusal(byte[] bytes, Limits limits) {
    return assertThrows(
        GongkaiException.class, () -> DocxExtractor.extract(bytes, new Budget(limits), Docx.NONE));
  }

  private static void assertBeyondLimit(String body, Limits limits) {
    assertEquals(Reason.LIMIT_EXCEEDED, refusal(Docx.of(body).bytes(), limits).reason());
  }

  private static byte[] body(String again, int times, String before, String after) {
    String whole = Docx.of(before + "|" + after).part("word/document.xml");
    int cut = whole.indexOf('|');
    return TestZip.repeated(
        "word/document.xml",
        whole.substring(0, cut).getBytes(StandardCharsets.UTF_8),
        again.getBytes(StandardCharsets.UTF_8),
        times,
        whole.substring(cut + 1).getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:sdt><w:sdtContent>",
        "<w:tbl><w:tr><w:tc>",
        "<w:ins>",
        "<w:p><w:r><w:pict><w:txbxContent>",
        "<w:del>",
        "<w:tblPr>",
        "<m:e>",
        "<w:unknown>",
        "<mc:AlternateContent><mc:Choice Requires='w14'>",
        "<w:p><w:pPr><w:rPr>"
      })
  void elementsThatAreNestedTooDeepAreRefused(String again) {
    assertEquals(
        Reason.LIMIT_EXCEEDED, refusal(body(again, 10_000, "", ""), Limits.DEFAULT).reason());
  }

  @Test
  void elementsAreNestedAsDeepAsTheLimitSays() {
    String nested = "<w:ins>".repeat(36) + r("a") + "</w:ins>".repeat(36);

    assertEquals(List.of("a"), Docx.lines(Docx.read(Docx.of(nested).bytes(), SMALL)));
    assertBeyondLimit("<w:ins>" + nested + "</w:ins>", SMALL);
  }

  @Test
  void aSpanOfAMillionColumnsIsOneCellOrBeyondTheLimit() {
    String cell = tc("<w:gridSpan w:val=\"1000000\"/>", "a");
    Document document = Docx.of(tbl(tr(cell))).read();

    assertEquals(List.of("0,0 1×1000000 a"), Docx.grid(Docx.table(document)));
    assertBeyondLimit(tbl(tr(cell), tr(tc("b"))), Limits.DEFAULT);
    assertBeyondLimit(tbl(tr(cell, cell)), Limits.DEFAULT);
    assertBeyondLimit(tbl(tr(tc("<w:gridSpan w:val=\"2147483647\"/>", "a"))), Limits.DEFAULT);
    assertBeyondLimit(
        tbl("<w:tr><w:trPr><w:gridBefore w:val=\"2147483647\"/></w:trPr>" + tc("a") + "</w:tr>"),
        Limits.DEFAULT);
  }

  @Test
  void manyWideTablesAreReadAtTheCostOfTheirCells() {
    byte[] bytes = body(tbl(tr(tc("<w:gridSpan w:val=\"1000000\"/>", "a"))), 20_000, "", "");

    Document document = Docx.read(bytes, Limits.DEFAULT);

    assertEquals(20_000, document.blocks().size());
  }

  @Test
  void blocksAreCounted() {
    assertEquals(20, Docx.of(p("a").repeat(20)).read().blocks().size());
    assertBeyondLimit(p("a").repeat(21), SMALL);
    assertBeyondLimit(tbl(tr().repeat(20)), SMALL);
    assertBeyondLimit(tbl("").repeat(21), SMALL);
  }

  @Test
  void cellsAreCountedOverAllTables() {
    Limits limits =
        Limits.builder()
            .bytes(1_000_000)
            .expandedBytes(100_000)
            .entries(50)
            .blocks(1000)
            .cells(20)
            .depth(40)
            .build();
    String table = tbl(tr(tc("a"), tc("b")));

    assertEquals(10, Docx.read(Docx.of(table.repeat(10)).bytes(), limits).blocks().size());
    assertBeyondLimit(table.repeat(11), limits);
  }

  @Test
  void aPartThatExpandsTooFarIsRefused() {
    GongkaiException e = refusal(body(" ".repeat(1_000_000), 300, "", ""), Limits.DEFAULT);

    assertEquals(Reason.LIMIT_EXCEEDED, e.reason());
    assertEquals("word/document.xml", e.place());
  }

  @Test
  void allPartsTogetherMustKeepTheLimit() {
    Docx docx = Docx.of(p("a".repeat(60_000))).styles("<!--" + "b".repeat(60_000) + "-->");

    assertEquals(Reason.LIMIT_EXCEEDED, refusal(docx.bytes(), SMALL).reason());
  }

  @Test
  void partsThatAreNotReadCostNothing() {
    Docx docx = Docx.of(p("a")).part("word/media/image1.png", "x".repeat(1_000_000));

    assertEquals(List.of("a"), Docx.lines(Docx.read(docx.bytes(), SMALL)));
  }

  @Test
  void aFileOfManyEntriesIsRefused() {
    assertEquals(Reason.LIMIT_EXCEEDED, refusal(TestZip.empty(100_000), Limits.DEFAULT).reason());
    assertEquals(Reason.LIMIT_EXCEEDED, refusal(TestZip.empty(51), SMALL).reason());
    assertEquals(Reason.DAMAGED, refusal(TestZip.empty(50), SMALL).reason());
  }

  @Test
  void aFileThatIsTooLargeIsRefused() {
    assertEquals(
        Reason.LIMIT_EXCEEDED,
        refusal(
                new byte[1001],
                Limits.builder()
                    .bytes(1000)
                    .expandedBytes(1000)
                    .entries(10)
                    .blocks(10)
                    .cells(10)
                    .depth(10)
                    .build())
            .reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE w:document [<!ENTITY a \"lol\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>",
        "<!DOCTYPE w:document SYSTEM \"http://127.0.0.1:1/evil.dtd\">",
        "<!DOCTYPE w:document [<!ENTITY d SYSTEM \"file:///etc/passwd\">]>",
        ""
      })
  void entitiesAreNeverExpanded(String type) {
    Docx docx = Docx.of(p("&d;"));
    GongkaiException e =
        refusal(
            docx.part("word/document.xml", type + docx.part("word/document.xml")).bytes(),
            Limits.DEFAULT);

    assertEquals(Reason.DAMAGED, e.reason());
    assertTrue(String.valueOf(e.place()).startsWith("word/document.xml"), e.getMessage());
    assertFalse(e.getMessage().contains("root:"), e.getMessage());
  }

  /** A prefix makes another name of a name, though the part behind it is the same. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:p q%d:a%d='1'/>",
        "<q%d:a%d/>",
        "<w:p><w:r q%1$d:b='' q%1$d:a%2$d='1'/></w:p>"
      })
  void namesUnderManyPrefixesAreRefused(String xml) {
    var declared = new StringBuilder("<w:p");
    var names = new StringBuilder();
    for (int prefix = 0; prefix < 90; prefix++) {
      declared.append(" xmlns:q").append(prefix).append("='urn:q").append(prefix).append("'");
    }
    for (int name = 0; name < 90; name++) {
      for (int prefix = 0; prefix < 90; prefix++) {
        names.append(xml.formatted(prefix, name));
      }
    }
    String body = declared.append(">").append(names).append("</w:p>").toString();
    assertBeyondLimit(body, Limits.DEFAULT);
    assertEquals("names", refusal(Docx.of(body).bytes(), Limits.DEFAULT).limit());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:n%d/>",
        "<w:tblPr><w:n%d/></w:tblPr>",
        "<w:p n%d='1'/>",
        "<w:p xmlns:n%1$d='u'><n%1$d:p/></w:p>",
        "<?n%d?>"
      })
  void namesThatAreAllDifferentAreRefused(String xml) {
    var names = new StringBuilder();
    for (int i = 0; i < 300_000; i++) {
      names.append(xml.formatted(i));
    }

    assertBeyondLimit(names.toString(), Limits.DEFAULT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16"})
  void anElementOfManyAttributesIsRefused(String charset) throws Exception {
    for (String attribute : List.of(" n%d='1'", " xmlns:n%d='u'")) {
      var names = new StringBuilder("<?xml version='1.0' encoding='" + charset + "'?><a");
      for (int i = 0; i < 300_000; i++) {
        names.append(attribute.formatted(i));
      }
      byte[] bytes =
          TestZip.stored("word/document.xml", names.append("/>").toString().getBytes(charset));

      assertEquals(Reason.LIMIT_EXCEEDED, refusal(bytes, Limits.DEFAULT).reason());
    }
  }

  @Test
  void aLongTextOfEqualsSignsIsNoElementOfManyAttributes() {
    String text = "= ".repeat(4_000);

    assertEquals(List.of(text), Docx.linesOf(p(text)));
  }

  @Test
  void fieldsThatNeverEndAreReadInLinearTime() {
    byte[] bytes =
        body(
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:fldChar w:fldCharType=\"separate\"/>"
                + "<w:fldChar w:fldCharType=\"begin\"/><w:t>a</w:t></w:r></w:p>",
            200_000,
            "",
            p("b"));

    List<String> lines = Docx.lines(Docx.read(bytes, REPEATED));

    assertEquals("b", lines.get(lines.size() - 1));
  }

  @Test
  void paragraphsThatAllGoOnInTheNextAreReadInLinearTime() {
    byte[] bytes =
        body(
            "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("ab") + "</w:p>",
            200_000,
            "",
            p("c"));

    List<String> lines = Docx.lines(Docx.read(bytes, REPEATED));

    assertEquals(1, lines.size());
    assertEquals(400_001, lines.get(0).length());
  }

  @Test
  void aLongColumnOfMergedCellsIsReadInLinearTime() {
    byte[] bytes =
        body(
            tr(tc("<w:vMerge/>", "a")),
            100_000,
            "<w:tbl>" + tr(tc("<w:vMerge w:val=\"restart\"/>", "a")),
            "</w:tbl>");

    assertEquals(100_001, Docx.table(Docx.read(bytes, REPEATED)).cells().get(0).rowSpan());
  }

  @Test
  void aChainOfManyStylesIsReadInLinearTime() {
    var styles = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      styles.append("<w:style w:type=\"paragraph\" w:styleId=\"s").append(i);
      styles.append("\"><w:basedOn w:val=\"s").append(i + 1).append("\"/></w:style>");
    }
    styles.append(
        "<w:style w:type=\"paragraph\" w:styleId=\"s50000\"><w:rPr><w:vanish/></w:rPr></w:style>");

    assertEquals(
        List.of("b"),
        Docx.lines(
            Docx.of("<w:p><w:pPr><w:pStyle w:val=\"s0\"/></w:pPr>" + r("a") + "</w:p>" + p("b"))
                .styles(styles.toString())
                .read()));
  }

  @Test
  void aLabelOfAnyLengthIsNotRepeatedAtEveryParagraph() {
    Document document =
        Docx.of("<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>")
            .numbering(
                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\""
                    + "x".repeat(100_000)
                    + "\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId"
                    + " w:val=\"0\"/></w:num>")
            .read();

    assertTrue(Docx.paragraphs(document).get(0).label().length() <= 255);
  }
}
