package org.gongkai.internal.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.GongkaiException;
import org.gongkai.Limits;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Cell;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.internal.document.Picture;
import org.gongkai.internal.document.Remark;
import org.gongkai.internal.document.Table;
import org.gongkai.internal.limit.Budget;

/** A docx made of the XML of its parts, and plain views of what was read from it. */
final class Docx {
  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String NAMESPACES =
      " xmlns:w=\""
          + WORD
          + "\" xmlns:r=\""
          + OFFICE
          + "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
          + " xmlns:x=\"urn:somebody-else\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
          + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
          + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

  /** For documents that hold no others. */
  static final Embedded NONE =
      (part, name) -> {
        throw new AssertionError(name);
      };

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();

  private Docx() {}

  /** A document with this XML inside its body. */
  static Docx of(String body) {
    var docx = new Docx();
    docx.parts.put(
        "_rels/.rels", relations(relation(OFFICE, "officeDocument", "word/document.xml")));
    docx.parts.put("word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
    return docx;
  }

  Docx styles(String xml) {
    return other("styles", root("styles", xml));
  }

  Docx numbering(String xml) {
    return other("numbering", root("numbering", xml));
  }

  Docx footnotes(String xml) {
    return other("footnotes", root("footnotes", xml));
  }

  Docx endnotes(String xml) {
    return other("endnotes", root("endnotes", xml));
  }

  private Docx other(String type, String xml) {
    parts.put("word/" + type + ".xml", xml);
    relations.append(relation(OFFICE, type, type + ".xml"));
    return this;
  }

  /** Sets a part as it is; null takes it away. */
  Docx part(String name, String xml) {
    parts.put(name, xml);
    return this;
  }

  Docx without(String name) {
    parts.remove(name);
    return this;
  }

  String part(String name) {
    return parts.getOrDefault(name, "");
  }

  byte[] bytes() {
    return bytesWith(Map.of());
  }

  /** The document, and parts that are not XML. */
  byte[] bytesWith(Map<String, byte[]> others) {
    Map<String, byte[]> all = encoded(parts);
    if (relations.length() > 0) {
      all.putAll(encoded(Map.of("word/_rels/document.xml.rels", relations(relations.toString()))));
    }
    all.putAll(others);
    return zipped(all);
  }

  static byte[] zip(Map<String, String> parts) {
    return zipped(encoded(parts));
  }

  private static Map<String, byte[]> encoded(Map<String, String> parts) {
    Map<String, byte[]> encoded = new LinkedHashMap<>();
    parts.forEach((name, xml) -> encoded.put(name, xml.getBytes(StandardCharsets.UTF_8)));
    return encoded;
  }

  private static byte[] zipped(Map<String, byte[]> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static String root(String name, String xml) {
    return "<w:" + name + NAMESPACES + ">" + xml + "</w:" + name + ">";
  }

  static String relations(String xml) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + xml
        + "</Relationships>";
  }

  static String relation(String base, String type, String target) {
    return "<Relationship Id=\"r"
        + type
        + "\" Type=\""
        + base
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  /** A document that the main part refers to by this name. */
  Docx refers(String id, String type, String target) {
    relations.append(relation(OFFICE, type, target).replace("\"r" + type, "\"" + id));
    return this;
  }

  /** Something outside of the package that the main part refers to by this name. */
  Docx refersOutside(String id, String type, String target) {
    refers(id, type, target);
    relations.insert(relations.length() - 2, " TargetMode=\"External\"");
    return this;
  }

  Document read() {
    return read(bytes(), Limits.DEFAULT);
  }

  /** Reads a document that holds others. */
  Document read(Embedded embedded) {
    try {
      return DocxExtractor.extract(bytes(), new Budget(Limits.DEFAULT), embedded);
    } catch (GongkaiException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Document read(byte[] bytes, Limits limits) {
    try {
      return DocxExtractor.extract(bytes, new Budget(limits), Docx.NONE);
    } catch (GongkaiException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A paragraph with one run. */
  static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  static String r(String text) {
    return "<w:r>" + t(text) + "</w:r>";
  }

  static String t(String text) {
    return "<w:t xml:space=\"preserve\">" + text + "</w:t>";
  }

  static String tbl(String... rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
  }

  static String tr(String... cells) {
    return "<w:tr>" + String.join("", cells) + "</w:tr>";
  }

  /** A cell with one paragraph; {@code properties} goes into its {@code w:tcPr}. */
  static String tc(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
  }

  static String tc(String text) {
    return tc("", text);
  }

  /** The labels and texts of the paragraphs of the body, tables as {@code [cell|cell]}. */
  static List<String> lines(Document document) {
    return lines(document.blocks());
  }

  static List<String> lines(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        lines.add(paragraph.printed());
      } else if (block instanceof Picture picture) {
        lines.add("<" + picture.name() + ">");
      } else if (block instanceof Table table) {
        lines.add("[" + String.join("|", table.cells().stream().map(Cell::text).toList()) + "]");
      }
    }
    return lines;
  }

  /** The lines of a document with this body. */
  static List<String> linesOf(String body) {
    return lines(of(body).read());
  }

  static List<Paragraph> paragraphs(Document document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast)
        .toList();
  }

  static Table table(Document document) {
    return document.blocks().stream()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .findFirst()
        .orElseThrow();
  }

  /** The cells as {@code row,column rows×columns text}; the size is left out where it is 1×1. */
  static List<String> grid(Table table) {
    return table.cells().stream()
        .map(
            cell ->
                cell.row()
                    + ","
                    + cell.column()
                    + (cell.rowSpan() * cell.columnSpan() == 1
                        ? ""
                        : " " + cell.rowSpan() + "×" + cell.columnSpan())
                    + " "
                    + cell.text())
        .toList();
  }

  /** The remark of a kind; one that counts nothing where there is none. */
  static Remark remark(Document document, Remark.Kind kind) {
    return document.remarks().stream()
        .filter(remark -> remark.kind() == kind)
        .findFirst()
        .orElse(new Remark(kind, 0, List.of()));
  }
}
