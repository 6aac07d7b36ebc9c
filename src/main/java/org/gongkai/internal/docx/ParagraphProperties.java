package org.gongkai.internal.docx;

import org.gongkai.GongkaiException;
import org.gongkai.internal.word.ListNumbers;
import org.jspecify.annotations.Nullable;

/** What {@code w:pPr} says that bears on the text. */
final class ParagraphProperties {
  /** Of a number: nothing is said. */
  static final int UNSET = ListNumbers.UNSET;

  /** The paragraph style, or null. */
  @Nullable String style;

  /** The {@code numId}; 0 takes a style's number away. */
  int list = UNSET;

  /** The 0-based level in the list. */
  int level = UNSET;

  /** The label as Word 2003 printed it, or null. */
  @Nullable String label;

  void clear() {
    style = null;
    label = null;
    list = UNSET;
    level = UNSET;
  }

  /** Reads the properties, and those of the paragraph's mark where they are asked for. */
  void read(Xml xml, @Nullable RunProperties mark) throws GongkaiException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "pStyle" -> {
          style = xml.attribute("val");
          xml.skip();
        }
        case "numPr", "listPr" -> number(xml);
        case "rPr" -> {
          if (mark != null) {
            mark.read(xml);
          } else {
            xml.skip();
          }
        }
        default -> xml.skip();
      }
    }
  }

  private void number(Xml xml) throws GongkaiException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "numId", "ilfo" -> list = Math.max(0, xml.number(0));
        case "ilvl" -> level = Math.min(ListNumbers.LEVELS - 1, Math.max(0, xml.number(0)));
        case "t" -> label = xml.attribute("val");
        case "font" -> label = isSymbol(xml.attribute("val")) ? null : label;
        default -> {}
      }
      xml.skip();
    }
  }

  /** A bullet is a sign of a font of its own. */
  private static boolean isSymbol(@Nullable String font) {
    return font != null && (font.startsWith("Wingdings") || font.equals("Symbol"));
  }
}
