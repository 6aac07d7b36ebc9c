package org.gongkai.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;
import org.gongkai.ReportReader;
import org.junit.jupiter.api.Test;

/** Archives that say what is not so. */
class ZipTricksTest {
  private static final ReportReader READER = ReportReader.create();
  private static final String WORD = "word/document.xml";

  /** What the directory says of an entry; its bytes are one of those that were written. */
  private static final class Entry {
    String name = WORD;
    int flags;
    int content;
    int packedMore;
    int sizeMore;
    int crcMore;
    int offset = Integer.MIN_VALUE;

    Entry name(String other) {
      name = other;
      return this;
    }

    Entry content(int other) {
      content = other;
      return this;
    }
  }

  private static String document(String text) {
    return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        + "<w:body><w:p><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p></w:body></w:document>";
  }

  private static ByteBuffer buffer(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** An archive whose entries may share their bytes. */
  private static byte[] zip(List<String> contents, List<Entry> entries) {
    return zip(contents, entries, entries.size(), 0);
  }

  private static byte[] zip(List<String> contents, List<Entry> entries, int said, int startMore) {
    var out = new ByteArrayOutputStream();
    List<Integer> offsets = new ArrayList<>();
    List<byte[]> packed = new ArrayList<>();
    for (String content : contents) {
      offsets.add(out.size());
      var deflater = new Deflater(9, true);
      deflater.setInput(content.getBytes(UTF_8));
      deflater.finish();
      byte[] bytes = new byte[1 << 16];
      int length = deflater.deflate(bytes);
      deflater.end();
      packed.add(Arrays.copyOf(bytes, length));
      out.writeBytes(
          buffer(30).putInt(0x04034b50).putShort((short) 20).putShort(8, (short) 8).array());
      out.writeBytes(packed.get(packed.size() - 1));
    }
    int start = out.size();
    for (Entry entry : entries) {
      byte[] content = contents.get(entry.content).getBytes(UTF_8);
      var crc = new CRC32();
      crc.update(content);
      byte[] name = entry.name.getBytes(UTF_8);
      int offset = entry.offset == Integer.MIN_VALUE ? offsets.get(entry.content) : entry.offset;
      out.writeBytes(
          buffer(46)
              .putInt(0x02014b50)
              .putShort((short) 20)
              .putShort((short) 20)
              .putShort((short) entry.flags)
              .putShort((short) 8)
              .putInt(0)
              .putInt((int) crc.getValue() + entry.crcMore)
              .putInt(packed.get(entry.content).length + entry.packedMore)
              .putInt(content.length + entry.sizeMore)
              .putShort((short) name.length)
              .putInt(42, offset)
              .array());
      out.writeBytes(name);
    }
    out.writeBytes(
        buffer(22)
            .putInt(0x06054b50)
            .putShort(8, (short) said)
            .putShort(10, (short) said)
            .putInt(12, out.size() - start)
            .putInt(16, start + startMore)
            .array());
    return out.toByteArray();
  }

  private static String said(byte[] bytes) {
    try {
      return READER.inspect(bytes, "a.docx").contains("清河") ? "read" : "read, nothing in it";
    } catch (GongkaiException e) {
      return e.reason().name();
    }
  }

  private static List<String> text() {
    return List.of(document("清河县2023年政府信息公开工作年度报告"));
  }

  @Test
  void aPlainArchiveIsRead() {
    assertEquals("read", said(zip(text(), List.of(new Entry()))));
  }

  @Test
  void entriesThatShareTheirBytesCostNoMoreThanWhatIsRead() throws GongkaiException {
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry());
    for (int i = 0; i < 9_000; i++) {
      entries.add(new Entry().name("word/part" + i + ".xml"));
    }
    byte[] bytes = zip(text(), entries);
    Limits limits = Limits.builder().expandedBytes(10_000).build();
    assertEquals(1, ReportReader.builder().limits(limits).build().readAll(bytes, "a.docx").size());
  }

  @Test
  void sizesThatAreWrongAreDamage() {
    var less = new Entry();
    less.packedMore = -20;
    assertEquals("DAMAGED", said(zip(text(), List.of(less))));
    var wrong = new Entry();
    wrong.crcMore = 1;
    assertEquals("DAMAGED", said(zip(text(), List.of(wrong))));
    var beyond = new Entry();
    beyond.packedMore = 1 << 30;
    assertEquals("DAMAGED", said(zip(text(), List.of(beyond))));
  }

  @Test
  void twoDifferentPartsOfOneNameAreDamage() {
    List<String> two = List.of(text().get(0), document("清河县2022年"));
    assertEquals("DAMAGED", said(zip(two, List.of(new Entry(), new Entry().content(1)))));
    assertEquals("read", said(zip(text(), List.of(new Entry(), new Entry()))));
  }

  @Test
  void namesThatLeadElsewhereLeadNowhere() {
    assertEquals("read", said(zip(text(), List.of(new Entry().name("/word/document.xml")))));
    assertEquals("read", said(zip(text(), List.of(new Entry().name("word\\document.xml")))));
    for (String name : List.of("../word/document.xml", "/etc/passwd", "C:\\word\\document.xml")) {
      assertEquals("UNSUPPORTED_FORMAT", said(zip(text(), List.of(new Entry().name(name)))), name);
      assertEquals("read", said(zip(text(), List.of(new Entry(), new Entry().name(name)))), name);
    }
  }

  @Test
  void aDirectoryThatLiesIsDamage() {
    assertEquals("read", said(zip(text(), List.of(new Entry()), 60_000, 0)));
    assertEquals("DAMAGED", said(zip(text(), List.of(new Entry()), 1, 100_000)));
    var far = new Entry();
    far.offset = Integer.MAX_VALUE;
    assertEquals("DAMAGED", said(zip(text(), List.of(far))));
  }

  /** Sizes and places that are said to stand in fields of 64 bits, which are not there or lie. */
  @Test
  void fieldsOf64BitsThatLieAreDamage() {
    var beyond = new Entry();
    beyond.offset = 0xffffffff;
    assertEquals("DAMAGED", said(zip(text(), List.of(beyond))));
    byte[] plain = zip(text(), List.of(new Entry()));
    int end = plain.length - 22;
    for (long number : new long[] {Long.MAX_VALUE, -1, 1L << 40}) {
      var out = new ByteArrayOutputStream();
      out.write(plain, 0, end);
      out.writeBytes(
          buffer(56)
              .putInt(0x06064b50)
              .putLong(4, 44)
              .putLong(24, number)
              .putLong(32, number)
              .putLong(40, number)
              .putLong(48, number)
              .array());
      out.writeBytes(buffer(20).putInt(0x07064b50).putLong(8, end).putInt(16, 1).array());
      out.writeBytes(
          buffer(22)
              .putInt(0x06054b50)
              .putShort(8, (short) -1)
              .putShort(10, (short) -1)
              .putInt(12, -1)
              .putInt(16, -1)
              .array());
      assertEquals("DAMAGED", said(out.toByteArray()), "" + number);
    }
  }

  /** For some the library would look for classes that are not there. */
  @Test
  void partsThatAreCompressedInStrangeWaysAreDamage() {
    for (int method = 0; method <= 100; method++) {
      byte[] zip = zip(text(), List.of(new Entry()));
      zip[new String(zip, ISO_8859_1).lastIndexOf("PK\1\2") + 10] = (byte) method;
      String said = method == 8 || method == 9 ? "read" : "DAMAGED"; // 9 reads what 8 does
      assertEquals(said, said(zip), "method " + method);
    }
  }

  @Test
  void encryptedEntriesAreSaid() {
    var locked = new Entry();
    locked.flags = 1;
    GongkaiException refusal =
        assertThrows(
            GongkaiException.class, () -> READER.read(zip(text(), List.of(locked)), "a.docx"));
    assertEquals(Reason.ENCRYPTED, refusal.reason());
  }

  @Test
  void aDocumentInsideOfADocumentIsNotOpenedUnlessItIsPartOfTheText() {
    List<String> two = new ArrayList<>(text());
    two.add("PK\3\4 not even an archive");
    Entry inside = new Entry().name("word/embeddings/report.docx").content(1);
    assertEquals("read", said(zip(two, List.of(new Entry(), inside))));
  }
}
