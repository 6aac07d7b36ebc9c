package org.gongkai.internal.doc;

import static org.gongkai.internal.doc.DocFile.sprm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.limit.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes are, there is a document or one exception that says why not. */
class DamageTest {
  private static DocFile simple() {
    return DocFile.word97().text("甲").end().text("乙").end();
  }

  private static Reason reason(byte[] bytes) {
    return assertThrows(
            GongkaiException.class, () -> DocExtractor.extract(bytes, new Budget(Limits.DEFAULT)))
        .reason();
  }

  @Test
  void aDocumentWithAPasswordSaysSo() {
    assertEquals(Reason.ENCRYPTED, reason(simple().flags(0x100).bytes()));
    assertEquals(Reason.ENCRYPTED, reason(simple().flags(0x8100).bytes()));
  }

  @Test
  void aMissingStreamIsNamed() {
    var thrown =
        assertThrows(
            GongkaiException.class,
            () -> DocExtractor.extract(simple().flags(0x200).bytes(), new Budget(Limits.DEFAULT)));

    assertEquals(Reason.DAMAGED, thrown.reason());
    assertEquals("1Table", thrown.place());
  }

  @Test
  void aFileThatIsNoDocumentIsDamaged() throws IOException {
    try (var files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(new byte[600]), "WordDocument");
      var bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);

      assertEquals(Reason.DAMAGED, reason(bytes.toByteArray()));
    }
  }

  /** The part of the last sector that no stream uses. */
  private static int unused(byte[] bytes) throws GongkaiException {
    for (int cut = 511; cut > 0; cut--) {
      try {
        DocExtractor.extract(Arrays.copyOf(bytes, bytes.length - cut), new Budget(Limits.DEFAULT));
        return cut;
      } catch (GongkaiException e) {
        assertEquals(Reason.DAMAGED, e.reason());
      }
    }
    return 0;
  }

  @Test
  void aLastSectorThatIsCutShortIsReadIfNothingOfItIsMissing() throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("testdata/word/sections.doc"));
    int unused = unused(bytes);

    assertTrue(unused > 0);
    assertEquals(
        Outline.full(DocExtractor.extract(bytes, new Budget(Limits.DEFAULT))),
        Outline.full(
            DocExtractor.extract(
                Arrays.copyOf(bytes, bytes.length - unused), new Budget(Limits.DEFAULT))));
  }

  @Test
  void aTextThatIsCutShortIsDamaged() {
    byte[] main = simple().bytes();
    for (int kept = 0; kept < main.length / 2; kept += 97) {
      assertEquals(Reason.DAMAGED, reason(Arrays.copyOf(main, kept)));
    }
  }

  @Test
  void aHeaderThatPromisesTooMuchGetsNoMemory() {
    byte[] bytes = simple().bytes();
    bytes[44] = 0;
    bytes[45] = 0x10;

    assertEquals(Reason.DAMAGED, reason(bytes));
  }

  @Test
  void aTextThatIsLongerThanItsPiecesIsDamaged() {
    DocFile file = simple();
    file.endOfText(0);
    file.text("丙").end();
    file.endOfText(0);
    byte[] bytes = file.bytes();
    byte[] pattern = {5 + 1, 0, 0, 0};
    int at = indexOf(bytes, pattern, 512 + 76);
    bytes[at] = 99;

    assertEquals(Reason.DAMAGED, reason(bytes));
  }

  private static int indexOf(byte[] bytes, byte[] pattern, int from) {
    for (int i = from; i < bytes.length; i++) {
      if (Arrays.equals(Arrays.copyOfRange(bytes, i, i + pattern.length), pattern)) {
        return i;
      }
    }
    throw new AssertionError();
  }

  @Test
  void tablesMayNotBeNestedWithoutEnd() {
    byte[] bytes = DocFile.word97().text("甲").end(sprm(0x6649, 0, 0, 0, 0x7f)).bytes();

    assertEquals(Reason.LIMIT_EXCEEDED, reason(bytes));
  }

  @Test
  void theLimitsOfBlocksAreKept() {
    DocFile file = DocFile.word97();
    for (int i = 0; i < 20; i++) {
      file.text("甲").end();
    }
    var few =
        Limits.builder()
            .bytes(1 << 20)
            .expandedBytes(1 << 20)
            .entries(10)
            .blocks(10)
            .cells(10)
            .depth(10)
            .tableDepth(10)
            .build();

    assertEquals(
        Reason.LIMIT_EXCEEDED,
        assertThrows(
                GongkaiException.class, () -> DocExtractor.extract(file.bytes(), new Budget(few)))
            .reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "automatic-numbers",
        "fields",
        "hidden-text",
        "merged-cells",
        "nested-tables",
        "notes",
        "pictures",
        "text-boxes",
        "tracked-changes"
      })
  void garbledBytesGiveADocumentOrAnException(String name) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of("testdata/word/" + name + ".doc"));
    var random = new Random(name.hashCode());
    int documents = 0;
    for (int i = 0; i < 300; i++) {
      byte[] garbled = bytes.clone();
      for (int j = 0; j <= i % 5; j++) {
        garbled[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      documents += isDocument(garbled) ? 1 : 0;
    }
    for (int i = 0; i < 100; i++) {
      isDocument(Arrays.copyOf(bytes, bytes.length * i / 100));
    }

    assertTrue(documents > 0);
  }

  private static boolean isDocument(byte[] bytes) {
    try {
      Document document = DocExtractor.extract(bytes, new Budget(Limits.DEFAULT));
      return !document.blocks().isEmpty();
    } catch (GongkaiException e) {
      return false;
    }
  }
}
