package org.gongkai.internal.format;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.gongkai.generated.FileFormat;
import org.gongkai.generated.ReportPlan;
import org.junit.jupiter.api.Test;

class PlainZipTest {
  private static final byte[] TEXT = "第一段文字。".repeat(100).getBytes(UTF_8);

  private static byte[] zip(String comment, String... names) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.setComment(comment);
      for (String name : names) {
        var entry = new ZipEntry(name);
        if (name.startsWith("stored")) {
          var sum = new CRC32();
          sum.update(TEXT);
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(TEXT.length);
          entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(TEXT);
      }
    }
    return bytes.toByteArray();
  }

  /** Every entry, its content and checksum, as the library reads them. */
  private static void assertReadsAsTheLibrary(byte[] bytes) throws IOException {
    PlainZip plain = PlainZip.of(bytes);
    assertNotNull(plain);
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      int read = 0;
      for (PlainZip.Entry entry : plain.entries()) {
        ZipArchiveEntry other = zip.getEntry(entry.name());
        assertNotNull(other, entry.name());
        assertEquals(other.getCrc(), entry.checksum());
        try (InputStream ours = plain.open(entry);
            InputStream others = zip.getInputStream(other)) {
          assertArrayEquals(others.readAllBytes(), ours.readAllBytes());
        }
        read++;
      }
      assertEquals(Collections.list(zip.getEntries()).size(), read);
    }
  }

  @Test
  void documentsAreReadAsTheLibraryReadsThem() throws IOException {
    for (int seed = 0; seed < 20; seed++) {
      assertReadsAsTheLibrary(FileFormat.DOCX.write(ReportPlan.plain(seed)));
    }
  }

  @Test
  void storedEntriesFoldersAndACommentAreReadAsWell() throws IOException {
    assertReadsAsTheLibrary(zip("a comment", "stored.xml", "a/", "a/b.xml"));
    assertReadsAsTheLibrary(zip(""));
  }

  @Test
  void whatIsUnusualIsLeftToTheLibrary() throws IOException {
    byte[] plain = zip("", "a.xml", "b.xml");
    assertNotNull(PlainZip.of(plain));
    assertNull(PlainZip.of(new byte[0]));
    assertNull(PlainZip.of(zip("", "文.xml")), "names that are not ASCII");
    assertNull(PlainZip.of(zip("", "a\\b.xml")), "backslashes");
    assertNull(PlainZip.of(Arrays.copyOf(plain, plain.length - 1)), "cut off");
    assertNull(PlainZip.of(Arrays.copyOf(plain, plain.length + 1)), "something behind it");
    byte[] shifted = new byte[plain.length + 5];
    System.arraycopy(plain, 0, shifted, 5, plain.length);
    assertNull(PlainZip.of(shifted), "something before it");
    assertNull(PlainZip.of(replaced(plain, "b.xml", "a.xml")), "the same name twice");
  }

  @Test
  void encryptedEntriesAreLeftToTheLibrary() throws IOException {
    byte[] bytes = zip("", "a.xml");
    bytes[directory(bytes) + 8] |= 1;
    assertNull(PlainZip.of(bytes));
  }

  @Test
  void fieldsThatSayAnotherNameAreLeftToTheLibrary() throws IOException {
    byte[] field = {0x75, 0x70, 1, 0, 1};
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      var entry = new ZipEntry("a.xml");
      entry.setExtra(field);
      zip.putNextEntry(entry);
    }
    assertNull(PlainZip.of(bytes.toByteArray()));
  }

  @Test
  void aDirectoryThatLiesIsNeverFollowedOutOfTheBytes() throws IOException {
    byte[] bytes = zip("", "a.xml", "stored.xml", "c.xml");
    var random = new Random(1);
    for (int round = 0; round < 20_000; round++) {
      byte[] broken = bytes.clone();
      int from = round % 2 == 0 ? directory(bytes) : 0;
      for (int i = 0; i < 3; i++) {
        broken[from + random.nextInt(bytes.length - from)] = (byte) random.nextInt(256);
      }
      PlainZip zip = PlainZip.of(broken);
      if (zip != null) {
        zip.entries().forEach(entry -> readOrRefuse(zip, entry));
      }
    }
  }

  private static void readOrRefuse(PlainZip zip, PlainZip.Entry entry) {
    try (InputStream stream = zip.open(entry)) {
      stream.readNBytes(1 << 20);
    } catch (IOException e) {
      assertThrows(IOException.class, () -> zip.open(entry).readNBytes(1 << 20));
    }
  }

  private static int directory(byte[] bytes) {
    for (int i = 0; ; i++) {
      if (Bytes.are(bytes, i, "PK\1\2")) {
        return i;
      }
    }
  }

  private static byte[] replaced(byte[] bytes, String from, String to) {
    byte[] replaced = bytes.clone();
    for (int i = 0; i + from.length() <= bytes.length; i++) {
      if (Bytes.are(bytes, i, from)) {
        System.arraycopy(to.getBytes(US_ASCII), 0, replaced, i, to.length());
      }
    }
    return replaced;
  }
}
