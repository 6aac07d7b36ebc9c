package org.gongkai.internal.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zip archives as no office program writes them. */
final class TestZip {
  private TestZip() {}

  /** One entry, not compressed. */
  static byte[] stored(String name, byte[] content) {
    var sum = new CRC32();
    sum.update(content);
    var entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    return zip(
        zip -> {
          zip.putNextEntry(entry);
          zip.write(content);
        });
  }

  /** One entry: the first text, the second one a number of times, the third text. */
  static byte[] repeated(String name, byte[] first, byte[] again, int times, byte[] last) {
    return zip(
        zip -> {
          zip.putNextEntry(new ZipEntry(name));
          zip.write(first);
          for (int i = 0; i < times; i++) {
            zip.write(again);
          }
          zip.write(last);
        });
  }

  /** A number of entries without content. */
  static byte[] empty(int entries) {
    return zip(
        zip -> {
          for (int i = 0; i < entries; i++) {
            zip.putNextEntry(new ZipEntry(Integer.toString(i)));
          }
        });
  }

  private interface Content {
    void write(ZipOutputStream zip) throws IOException;
  }

  private static byte[] zip(Content content) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      content.write(zip);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
