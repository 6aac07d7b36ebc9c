package org.gongkai.internal.docx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.gongkai.internal.docx.Docx.lines;
import static org.gongkai.internal.docx.Docx.p;
import static org.gongkai.internal.docx.Docx.remark;
import static org.gongkai.internal.docx.Docx.tbl;
import static org.gongkai.internal.docx.Docx.tr;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Cell;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.internal.document.Remark;
import org.gongkai.internal.document.Remark.Kind;
import org.gongkai.internal.document.Table;
import org.gongkai.internal.limit.Budget;
import org.junit.jupiter.api.Test;

/** Documents inside a document ({@code w:altChunk}). */
class ChunkTest {
  private static final String CHUNK = "<w:altChunk r:id=\"c1\"/>";

  /** Reads every line of a chunk as a paragraph, and a table after them. */
  private static final Embedded LINES =
      (bytes, name) -> {
        List<Block> blocks = new ArrayList<>();
        for (String line : new String(bytes, UTF_8).split("\n", -1)) {
          blocks.add(new Paragraph(blocks.size(), "", line, Paragraph.Role.BODY));
        }
        int index = blocks.size();
        var inside = new Paragraph(index + 1, "", "in " + name, Paragraph.Role.BODY);
        blocks.add(new Table(index, 0, 1, 1, List.of(new Cell(0, 0, 1, 1, List.of(inside)))));
        return new Document(
            blocks,
            List.of("note"),
            Map.of(),
            List.of(new Remark(Kind.HIDDEN_TEXT_DROPPED, 3, List.of("hidden"))));
      };

  private static Docx with(String body, String content) {
    return Docx.of(body).part("word/chunk.htm", content).refers("c1", "aFChunk", "chunk.htm");
  }

  /** Its text is held once, but not what is made of it. */
  @Test
  void textOfAChunkCountsEachTime() {
    Limits limits = Limits.builder().characters(2_000).build();
    byte[] few = with(CHUNK.repeat(9), "x".repeat(100)).bytes();
    byte[] many = with(CHUNK.repeat(20), "x".repeat(100)).bytes();
    assertDoesNotThrow(() -> DocxExtractor.extract(few, new Budget(limits), LINES));
    GongkaiException refusal =
        assertThrows(
            GongkaiException.class, () -> DocxExtractor.extract(many, new Budget(limits), LINES));
    assertEquals("characters", refusal.limit());
  }

  @Test
  void theBlocksOfAChunkStandInItsPlace() {
    Document document = with(p("a") + CHUNK + p("b") + tbl(tr(Docx.tc("c"))), "x\ny").read(LINES);

    assertEquals(List.of("a", "x", "y", "[in word/chunk.htm]", "b", "[c]"), lines(document));
    assertEquals(
        List.of(0, 1, 2, 3, 5, 6), document.blocks().stream().map(ChunkTest::index).toList());
    assertEquals(1, ((Table) document.blocks().get(5)).number());
  }

  private static int index(Block block) {
    return block instanceof Table table ? table.index() : ((Paragraph) block).index();
  }

  @Test
  void aChunkMayStandInACellOrAControl() {
    assertEquals(
        List.of("[x\nin word/chunk.htm]"),
        lines(with(tbl(tr("<w:tc>" + CHUNK + "</w:tc>")), "x").read(LINES)));
    assertEquals(
        List.of("x", "[in word/chunk.htm]"),
        lines(with("<w:sdt><w:sdtContent>" + CHUNK + "</w:sdtContent></w:sdt>", "x").read(LINES)));
  }

  @Test
  void itsNotesAndRemarksAreTheDocuments() {
    Document document = with(CHUNK, "x").read(LINES);

    assertEquals(List.of("note"), document.notes());
    assertEquals(
        new Remark(Kind.HIDDEN_TEXT_DROPPED, 3, List.of("hidden")),
        remark(document, Kind.HIDDEN_TEXT_DROPPED));
  }

  @Test
  void aChunkThatIsUsedTwiceStandsTwiceAndIsReadOnce() {
    List<String> read = new ArrayList<>();
    Embedded embedded =
        (bytes, name) -> {
          read.add(name);
          return LINES.read(bytes, name);
        };

    Document document = with(CHUNK + CHUNK, "x").read(embedded);

    assertEquals(List.of("x", "[in word/chunk.htm]", "x", "[in word/chunk.htm]"), lines(document));
    assertEquals(List.of("word/chunk.htm"), read);
    assertEquals(1, ((Table) document.blocks().get(3)).number());
    assertEquals(List.of("note"), document.notes());
  }

  @Test
  void aChunkThatCannotBeReadIsReportedAndTheRestIsRead() {
    Embedded broken =
        (bytes, name) -> {
          throw new GongkaiException(Reason.DAMAGED, "broken", null, null);
        };
    Document document = with(p("a") + CHUNK + p("b"), "x").read(broken);

    assertEquals(List.of("a", "b"), lines(document));
    assertEquals(
        new Remark(Kind.PART_MISSING, 1, List.of("word/chunk.htm")),
        remark(document, Kind.PART_MISSING));
  }

  @Test
  void aChunkThatIsNotThereIsReported() {
    Document lost = Docx.of(p("a") + CHUNK).refers("c1", "aFChunk", "lost.htm").read();
    Document unnamed = Docx.of(p("a") + CHUNK).read();
    Document outside =
        Docx.of(p("a") + CHUNK).refersOutside("c1", "aFChunk", "file:///c:/年报.htm").read();

    assertEquals(List.of("a"), lines(lost));
    assertEquals(List.of("word/lost.htm"), remark(lost, Kind.PART_MISSING).examples());
    assertEquals(List.of("altChunk"), remark(unnamed, Kind.PART_MISSING).examples());
    assertEquals(List.of("file:///c:/年报.htm"), remark(outside, Kind.PART_MISSING).examples());
  }

  @Test
  void anEmptyChunkIsNothing() {
    Embedded empty =
        (bytes, name) -> {
          throw new GongkaiException(Reason.EMPTY, "empty", null, null);
        };
    Document document = with(p("a") + CHUNK, "").read(empty);

    assertEquals(List.of("a"), lines(document));
    assertEquals(List.of(), document.remarks());
  }

  @Test
  void aPartOfAMasterDocumentIsMissing() {
    Document document =
        Docx.of(p("a") + "<w:subDoc r:id=\"s1\"/>")
            .refersOutside("s1", "subDocument", "part2.docx")
            .read();

    assertEquals(List.of("a"), lines(document));
    assertEquals(List.of("part2.docx"), remark(document, Kind.PART_MISSING).examples());
  }

  /** A docx with another docx inside, {@code times} deep. */
  private static byte[] nested(int times, String text) {
    byte[] inner = Docx.of(p(text)).bytes();
    for (int i = 0; i < times; i++) {
      inner = holding(inner);
    }
    return inner;
  }

  private static byte[] holding(byte[] inner) {
    Docx outer = Docx.of(CHUNK).refers("c1", "aFChunk", "inner.docx");
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("word/inner.docx", inner);
    return outer.bytesWith(parts);
  }

  @Test
  void aDocumentInsideADocumentIsReadAsDeepAsThree() throws GongkaiException {
    for (int times = 0; times <= 3; times++) {
      assertEquals(
          List.of("x"),
          lines(DocxExtractor.extract(nested(times, "x"), new Budget(Limits.DEFAULT), Docx.NONE)));
    }
    GongkaiException e =
        assertThrows(
            GongkaiException.class,
            () -> DocxExtractor.extract(nested(4, "x"), new Budget(Limits.DEFAULT), Docx.NONE));
    assertEquals(Reason.LIMIT_EXCEEDED, e.reason());
  }

  @Test
  void allDocumentsTogetherKeepTheLimitOfExpandedBytes() throws GongkaiException {
    byte[] bytes = nested(2, "a".repeat(30_000));
    Limits enough =
        Limits.builder()
            .bytes(1_000_000)
            .expandedBytes(60_000)
            .entries(50)
            .blocks(20)
            .cells(20)
            .depth(40)
            .build();
    Limits less =
        Limits.builder()
            .bytes(1_000_000)
            .expandedBytes(33_000)
            .entries(50)
            .blocks(20)
            .cells(20)
            .depth(40)
            .build();

    assertEquals(1, DocxExtractor.extract(bytes, new Budget(enough), Docx.NONE).blocks().size());
    GongkaiException e =
        assertThrows(
            GongkaiException.class,
            () -> DocxExtractor.extract(bytes, new Budget(less), Docx.NONE));
    assertEquals(Reason.LIMIT_EXCEEDED, e.reason());
  }

  @Test
  void aChunkThatIsRepeatedCountsAsOftenAsItStands() {
    String content = "x".repeat(10_000);
    Limits limits =
        Limits.builder()
            .bytes(1_000_000)
            .expandedBytes(100_000)
            .entries(50)
            .blocks(1_000)
            .cells(1_000)
            .depth(40)
            .build();

    assertLimited(with(CHUNK.repeat(20), content), limits);
    assertLimited(
        with(CHUNK.repeat(20), "x"),
        Limits.builder()
            .bytes(1_000_000)
            .expandedBytes(100_000)
            .entries(50)
            .blocks(20)
            .cells(1_000)
            .depth(40)
            .build());
    assertLimited(
        with(CHUNK.repeat(20), "x"),
        Limits.builder()
            .bytes(1_000_000)
            .expandedBytes(100_000)
            .entries(50)
            .blocks(1_000)
            .cells(10)
            .depth(40)
            .build());
  }

  private static void assertLimited(Docx docx, Limits limits) {
    GongkaiException e =
        assertThrows(
            GongkaiException.class,
            () -> DocxExtractor.extract(docx.bytes(), new Budget(limits), LINES));
    assertEquals(Reason.LIMIT_EXCEEDED, e.reason());
  }

  @Test
  void aFlatPackageInsideADocumentIsRead() {
    String flat =
        "<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\"><pkg:part"
            + " pkg:name=\"/word/document.xml\"><pkg:xmlData>"
            + Docx.root("document", "<w:body>" + p("x") + "</w:body>")
            + "</pkg:xmlData></pkg:part></pkg:package>";

    assertEquals(List.of("x"), lines(with(CHUNK, flat).read()));
  }

  @Test
  void aWorkbookInsideADocumentIsNotRead() {
    byte[] workbook = Docx.zip(Map.of("xl/workbook.xml", "<workbook/>"));
    Document document;
    try {
      document = DocxExtractor.extract(holding(workbook), new Budget(Limits.DEFAULT), Docx.NONE);
    } catch (GongkaiException e) {
      throw new UncheckedIOException(e);
    }

    assertEquals(List.of("word/inner.docx"), remark(document, Kind.PART_MISSING).examples());
  }
}
