package org.gongkai.internal.docx;

import org.gongkai.GongkaiException;
import org.jspecify.annotations.Nullable;

/** What {@code w:rPr} says that bears on the text. */
final class RunProperties {
  /** Whether the text is hidden; null where nothing is said. */
  @Nullable Boolean hidden;

  /** Whether the text is struck out, raised or lowered, and so no part of a number beside it. */
  boolean isApart;

  /** The character style, or null. */
  @Nullable String style;

  /** For the mark at a paragraph's end: whether it was deleted or moved away. */
  boolean isDeleted;

  /** For the mark at a paragraph's end: number of insertions, deletions and moves. */
  int changes;

  void clear() {
    hidden = null;
    style = null;
    isApart = false;
    isDeleted = false;
    changes = 0;
  }

  void read(Xml xml) throws GongkaiException {
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "vanish", "specVanish" -> hidden = xml.isOn() || Boolean.TRUE.equals(hidden);
        case "strike", "dstrike" -> isApart |= xml.isOn();
        case "vertAlign" -> isApart |= !"baseline".equals(xml.attribute("val"));
        case "position" -> isApart |= !"0".equals(xml.attribute("val"));
        case "rStyle" -> style = xml.attribute("val");
        case "del", "moveFrom" -> {
          isDeleted = true;
          changes++;
        }
        case "ins", "moveTo" -> changes++;
        case "annotation" -> {
          Xml.Change change = xml.change();
          isDeleted |= change == Xml.Change.DELETED;
          changes += change == Xml.Change.DELETED || change == Xml.Change.INSERTED ? 1 : 0;
        }
        default -> {}
      }
      xml.skip();
    }
  }
}
