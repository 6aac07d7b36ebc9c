package org.gongkai.internal.docx;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.GongkaiException;

/** The drop-down list of a form's field. What was chosen from it stands nowhere in the text. */
final class DropDown {
  private final Xml xml;
  private final List<String> entries = new ArrayList<>();
  private int byDefault;
  private int chosen = -1;

  private DropDown(Xml xml) {
    this.xml = xml;
  }

  /** Reads the current {@code w:fldChar} to its end; "" where it has no such list. */
  static String read(Xml xml) throws GongkaiException {
    var list = new DropDown(xml);
    while (xml.nextChild()) {
      if (xml.name().equals("ffData")) {
        list.properties();
      } else {
        xml.skip();
      }
    }
    int entry = list.chosen >= 0 ? list.chosen : list.byDefault;
    return entry >= 0 && entry < list.entries.size() ? list.entries.get(entry) : "";
  }

  private void properties() throws GongkaiException {
    while (xml.nextChild()) {
      if (xml.name().equals("ddList")) {
        list();
      } else {
        xml.skip();
      }
    }
  }

  private void list() throws GongkaiException {
    while (xml.nextChild()) {
      String value = xml.attribute("val");
      switch (xml.name()) {
        case "listEntry" -> entries.add(value == null ? "" : value);
        case "default" -> byDefault = xml.number(0);
        case "result" -> chosen = xml.number(0);
        default -> {}
      }
      xml.skip();
    }
  }
}
