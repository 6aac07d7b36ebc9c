package org.gongkai.internal.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.GongkaiException;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Cell;
import org.gongkai.internal.document.Paragraph.Role;
import org.jspecify.annotations.Nullable;

/** Reads the part with the foot-notes, or that with the end-notes. */
final class NoteReader {
  private NoteReader() {}

  /** Adds the texts of the notes referred to, in the order of their references. */
  static void read(@Nullable Xml xml, Set<String> ids, Reading reading, List<String> texts)
      throws GongkaiException {
    Map<String, String> found = new HashMap<>();
    var body = xml == null ? null : new BodyReader(xml, reading);
    while (xml != null && body != null && xml.nextChild()) {
      String id = xml.attribute("id");
      String type = xml.attribute("type");
      boolean isNote = type == null || type.equals("normal");
      if (id != null && isNote && ids.contains(id)) {
        var blocks = body.text(Role.BODY);
        found.putIfAbsent(id, Blank.strip(new Cell(0, 0, 1, 1, blocks).text()));
      } else {
        xml.skip();
      }
    }
    for (String id : ids) {
      String text = found.get(id);
      if (text != null && !text.isEmpty()) {
        texts.add(text);
      }
    }
  }
}
