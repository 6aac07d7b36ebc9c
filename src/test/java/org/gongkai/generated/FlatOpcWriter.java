package org.gongkai.generated;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Writes a plan as Word's XML in a single file: the parts of the docx, in any order. */
final class FlatOpcWriter {
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  /** The bytes of {@code plan} as flat OPC. */
  byte[] write(ReportPlan plan) {
    Dice dice = Dice.of(plan.seed(), "flat OPC");
    List<String> parts = parts(new DocxWriter().write(plan));
    parts.add(picture());
    boolean wide = dice.oneIn(3);
    var xml = new StringBuilder(wide ? "\ufeff" : "");
    xml.append("<?xml version=\"1.0\" encoding=\"").append(wide ? "UTF-16" : "UTF-8");
    xml.append("\" standalone=\"yes\"?>\r\n<?mso-application progid=\"Word.Document\"?>\r\n");
    xml.append("<pkg:package");
    xml.append(" xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">");
    while (!parts.isEmpty()) {
      xml.append(parts.remove(dice.between(0, parts.size() - 1)));
    }
    xml.append("</pkg:package>");
    return xml.toString().getBytes(wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
  }

  private static List<String> parts(byte[] docx) {
    List<String> parts = new ArrayList<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.getName().equals("[Content_Types].xml")) {
          parts.add(part(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  private static String part(String name, String xml) {
    return "<pkg:part pkg:name=\"/"
        + name
        + "\" pkg:contentType=\""
        + type(name)
        + "\"><pkg:xmlData>"
        + xml.substring(xml.indexOf("?>") + 2).strip()
        + "</pkg:xmlData></pkg:part>";
  }

  private static String type(String name) {
    if (name.endsWith(".rels")) {
      return "application/vnd.openxmlformats-package.relationships+xml";
    }
    String kind = name.replaceAll(".*/|\\d*\\.xml", "");
    return TYPE + (kind.equals("document") ? "document.main" : kind) + "+xml";
  }

  /** A part that nothing refers to, as a thumbnail is one. */
  private static String picture() {
    return "<pkg:part pkg:name=\"/docProps/thumbnail.jpeg\" pkg:contentType=\"image/jpeg\""
        + " pkg:compression=\"store\"><pkg:binaryData>"
        + Base64.getMimeEncoder().encodeToString(new byte[300])
        + "</pkg:binaryData></pkg:part>";
  }
}
