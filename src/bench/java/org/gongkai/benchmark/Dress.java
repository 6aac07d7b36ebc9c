package org.gongkai.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Puts into a .docx what offices' files have everywhere and the tests' files have not: the font and
 * size of each run.
 */
final class Dress {
  private static final String RUN =
      "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\" w:ascii=\"仿宋_GB2312\" w:eastAsia=\"仿宋_GB2312\""
          + " w:hAnsi=\"仿宋_GB2312\"/><w:sz w:val=\"32\"/></w:rPr>";

  private Dress() {}

  static byte[] of(byte[] docx) {
    var bytes = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(docx));
        var out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(entry.getName().equals("word/document.xml") ? dressed(part) : part);
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] dressed(byte[] xml) {
    return new String(xml, UTF_8).replaceAll("<w:r>(?!<w:rPr>)", RUN).getBytes(UTF_8);
  }
}
