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
 * Puts into files what those of offices and their web sites have everywhere and the tests' files
 * have not: fonts and sizes of each run, spacing of each paragraph, borders of each cell. It brings
 * document.xml and pages to the size that real reports have, some 300 KB and 150 KB.
 */
final class Dress {
  private static final String FONT =
      "<w:rFonts w:hint=\"eastAsia\" w:ascii=\"仿宋_GB2312\" w:hAnsi=\"仿宋_GB2312\""
          + " w:eastAsia=\"仿宋_GB2312\" w:cs=\"仿宋_GB2312\"/>";
  private static final String RUN = "<w:rPr>" + FONT + "<w:sz w:val=\"32\"/></w:rPr>";
  private static final String PARAGRAPH =
      "<w:spacing w:before=\"0\" w:after=\"0\"/><w:rPr>" + FONT + "</w:rPr>";
  private static final String CELL =
      "<w:tcBorders>"
          + border("top")
          + border("bottom")
          + "</w:tcBorders><w:vAlign w:val=\"center\"/>";

  private static final String PAGE_CELL =
      " style=\"BORDER-BOTTOM: windowtext 1pt solid; BORDER-LEFT: medium none; PADDING-LEFT: 5.4pt;"
          + " WIDTH: 34pt; PADDING-RIGHT: 5.4pt; BORDER-RIGHT: windowtext 1pt solid\"";
  private static final String PAGE_PARAGRAPH =
      " style=\"LINE-HEIGHT: 22pt; MARGIN: 0pt; FONT-FAMILY: 仿宋_GB2312; FONT-SIZE: 16pt\"";
  private static final String PAGE_SPAN =
      "<span style=\"FONT-FAMILY: 仿宋_GB2312; FONT-SIZE: 12pt\">";

  private Dress() {}

  private static String border(String side) {
    return "<w:" + side + " w:val=\"single\" w:color=\"auto\" w:sz=\"4\" w:space=\"0\"/>";
  }

  static byte[] docx(byte[] docx) {
    var bytes = new ByteArrayOutputStream();
    try (var in = new ZipInputStream(new ByteArrayInputStream(docx));
        var out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(entry.getName().equals("word/document.xml") ? xml(part) : part);
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] xml(byte[] xml) {
    return new String(xml, UTF_8)
        .replaceAll("<w:p>(?!<w:pPr>)", "<w:p><w:pPr></w:pPr>")
        .replaceAll("<w:tc>(?!<w:tcPr>)", "<w:tc><w:tcPr></w:tcPr>")
        .replaceAll("<w:r>(?!<w:rPr>)", "<w:r>" + RUN)
        .replace("</w:pPr>", PARAGRAPH + "</w:pPr>")
        .replace("</w:tcPr>", CELL + "</w:tcPr>")
        .getBytes(UTF_8);
  }

  static byte[] page(byte[] page) {
    return new String(page, UTF_8)
        .replaceAll("(<td[^>]*>)([^<]+)</td>", "$1<p>$2</p></td>")
        .replaceAll("(<p[^>]*>)([^<]+)</p>", "$1" + PAGE_SPAN + "$2</span></p>")
        .replaceAll("<td(?=[ >])", "<td" + PAGE_CELL)
        .replaceAll("<p(?=[ >])", "<p" + PAGE_PARAGRAPH)
        .getBytes(UTF_8);
  }
}
