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

  void clear() {
    style = null;
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
        case "numPr" -> number(xml);
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
      if (xml.name().equals("numId")) {
        list = Math.max(0, xml.number(0));
      } else if (xml.name().equals("ilvl")) {
        level = Math.min(ListNumbers.LEVELS - 1, Math.max(0, xml.number(0)));
      }
      xml.skip();
    }
  }
}
