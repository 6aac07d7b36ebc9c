package org.gongkai.internal.format;

import org.gongkai.Format;
import org.gongkai.GongkaiException;
import org.jspecify.annotations.Nullable;

/** Tells what an XML file is by its outermost element. */
final class XmlKind {
  private XmlKind() {}

  /** The format, or null where it is a web page or no XML at all. */
  static @Nullable Detection detect(Prolog prolog) throws GongkaiException {
    String tag = prolog.tag();
    switch (prolog.localName()) {
      case "package" -> {
        if (prolog.name().equals("pkg:package") || tag.contains("/xmlPackage")) {
          return word(prolog);
        }
      }
      case "wordDocument" -> {
        return new Detection(
            Format.FLAT_OPC,
            "it is XML with the w:wordDocument of Word 2003",
            "文件是以w:wordDocument为根元素的Word 2003 XML");
      }
      case "Workbook" -> {
        if (tag.contains("office:spreadsheet")) {
          throw Refusal.SHEET.of("an Excel 2003 XML workbook");
        }
      }
      case "document", "document-content" -> {
        if (prolog.name().startsWith("office:") || tag.contains("opendocument")) {
          throw Refusal.DOCUMENT.of("an OpenDocument file in one XML file (.fodt or the like)");
        }
      }
      case "UOF" -> throw Refusal.DOCUMENT.of("a UOF file (.uof)");
      case "svg" -> throw Refusal.IMAGE.of("an image (SVG)");
      case "html", "HTML" -> {
        return null;
      }
      default -> {}
    }
    if (prolog.declared() && !Markup.begins(prolog)) {
      throw Refusal.OTHER.of(
          "an XML file" + (prolog.name().isEmpty() ? "" : " (<" + shown(prolog.name()) + ">)"));
    }
    return null;
  }

  private static String shown(String name) {
    return name.substring(0, Math.min(name.length(), 60));
  }

  private static Detection word(Prolog prolog) throws GongkaiException {
    if (prolog.instructions().contains("PowerPoint.")) {
      throw Refusal.DOCUMENT.of("a PowerPoint file in one XML file");
    }
    if (prolog.instructions().contains("Excel.")) {
      throw Refusal.SHEET.of("an Excel workbook in one XML file");
    }
    return new Detection(
        Format.FLAT_OPC, "it is XML with a pkg:package", "文件是以pkg:package为根元素的XML");
  }
}
