package org.gongkai.internal.docx;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.gongkai.GongkaiException;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Paragraph.Role;
import org.gongkai.internal.document.Remark;
import org.gongkai.internal.limit.Budget;
import org.jspecify.annotations.Nullable;

/** Reads the XML of Word 2003, where everything stands in one element one after the other. */
final class Word2003 {
  private static final String NAME = "wordDocument";

  private Word2003() {}

  /** The document, or null where the file is another. */
  static @Nullable Document read(byte[] file, Budget budget) throws GongkaiException {
    byte[] bytes = XmlBytes.utf8(file, budget);
    var stream = PartStream.plain(new ByteArrayInputStream(bytes), NAME, budget);
    var names = new Names(budget.limits().names());
    try (Xml xml = Xml.open(Xml.factory(), stream, NAME, budget, names)) {
      return xml.isWord() && xml.name().equals(NAME) ? read(xml, budget) : null;
    }
  }

  private static Document read(Xml xml, Budget budget) throws GongkaiException {
    var log = new Remark.Log();
    Styles styles = Styles.read(null);
    var numbering = new Numbering(styles, log);
    var reading = new Reading(budget, styles, numbering, null, log);
    List<Block> blocks = List.of();
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "lists" -> NumberingReader.read(xml, numbering);
        case "styles" -> styles.add(xml);
        case "body" -> blocks = new BodyReader(xml, reading).text(Role.BODY);
        default -> xml.skip();
      }
    }
    return new Document(blocks, reading.notes, Map.of(), log.remarks());
  }
}
