package org.gongkai.generated;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts the parts of a Word document into one file. */
final class DocxPackage {
  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String NAMESPACES =
      " xmlns:w=\""
          + WORD
          + "\" xmlns:r=\""
          + OFFICE
          + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder types = new StringBuilder();
  private final StringBuilder links = new StringBuilder();

  private DocxPackage() {}

  /** The bytes of a document with this body. */
  static byte[] zip(String body, List<String> footnotes, ReportPlan plan) {
    DocxPackage zip = new DocxPackage();
    zip.part("document", "document.main", "<w:document", "", "");
    zip.links.setLength(0);
    if (plan.has(Quirk.AUTO_NUMBER)) {
      zip.part("numbering", "numbering", "<w:numbering", DocxNumbers.DEFINITION, "rNum");
    }
    if (!footnotes.isEmpty()) {
      zip.part("footnotes", "footnotes", "<w:footnotes", footnotes(footnotes), "rFoot");
    }
    String section = "<w:sectPr/>";
    if (plan.has(Quirk.HEADER_AND_COMMENTS)) {
      zip.part("header1", "header", "<w:hdr", paragraph("政务公开年度材料 第一册"), "rHead");
      zip.part("footer1", "footer", "<w:ftr", paragraph("- 1 -"), "rTail");
      String comment =
          "<w:comment w:id=\"0\" w:author=\"office\">" + paragraph("请核对：应为99件。") + "</w:comment>";
      zip.part("comments", "comments", "<w:comments", comment, "rNote");
      section =
          "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rHead\"/>"
              + "<w:footerReference w:type=\"default\" r:id=\"rTail\"/></w:sectPr>";
    }
    zip.parts.put(
        "word/document.xml",
        XML
            + "<w:document"
            + NAMESPACES
            + " mc:Ignorable=\"wps\"><w:body>"
            + body
            + section
            + "</w:body></w:document>");
    return zip.bytes();
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String footnotes(List<String> texts) {
    StringBuilder out = new StringBuilder();
    out.append("<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p>");
    out.append("</w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"1\"><w:p><w:r>");
    out.append("<w:continuationSeparator/></w:r></w:p></w:footnote>");
    for (int i = 0; i < texts.size(); i++) {
      out.append("<w:footnote w:id=\"").append(i + 2).append("\"><w:p><w:r><w:footnoteRef/></w:r>");
      out.append("<w:r><w:t>").append(texts.get(i)).append("</w:t></w:r></w:p></w:footnote>");
    }
    return out.toString();
  }

  private void part(String name, String type, String open, String content, String id) {
    String tag = open.substring(1);
    parts.put("word/" + name + ".xml", XML + open + NAMESPACES + ">" + content + "</" + tag + ">");
    types.append("<Override PartName=\"/word/" + name + ".xml\" ContentType=\"" + TYPE + type);
    types.append("+xml\"/>");
    links.append("<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/");
    links.append(name.replaceAll("\\d", "") + "\" Target=\"" + name + ".xml\"/>");
  }

  private byte[] bytes() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(
        "[Content_Types].xml",
        XML
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + types
            + "</Types>");
    all.put(
        "_rels/.rels",
        relationships(
            "<Relationship Id=\"r1\" Type=\""
                + OFFICE
                + "/officeDocument\" Target=\"word/document.xml\"/>"));
    all.put("word/_rels/document.xml.rels", relationships(links.toString()));
    all.putAll(parts);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : all.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(LocalDateTime.of(2024, 1, 10, 9, 0));
        zip.putNextEntry(entry);
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String relationships(String links) {
    return XML
        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + links
        + "</Relationships>";
  }
}
