package org.gongkai.internal.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Paragraph.Role;
import org.gongkai.internal.document.Remark;
import org.jspecify.annotations.Nullable;

/**
 * Reads Word's .docx: the text as it prints with all tracked changes accepted, numbers that Word
 * makes as labels, tables as grids. Stateless and thread-safe.
 */
public final class DocxExtractor {
  private DocxExtractor() {}

  /**
   * Reads a document.
   *
   * @param embedded reads documents of other formats that stand inside this one
   * @throws GongkaiException where the archive or a part is damaged, is no Word document, is
   *     encrypted, or is beyond a limit
   */
  public static Document extract(byte[] bytes, Limits limits, Embedded embedded)
      throws GongkaiException {
    try (Parts parts = Parts.open(bytes, limits)) {
      String main = parts.main();
      Map<String, String> others = parts.relationships(main);
      var log = new Remark.Log();
      var reading = reading(parts, others, limits, log);
      List<Block> blocks = body(parts, main, reading);
      List<String> notes = new ArrayList<>();
      notes(parts, others.get("footnotes"), reading.footnotes, reading, notes);
      notes(parts, others.get("endnotes"), reading.endnotes, reading, notes);
      return new Document(blocks, notes, Map.of(), log.remarks());
    }
  }

  /**
   * Reads a document whose package is a single XML file.
   *
   * @param embedded as {@link #extract}
   * @throws GongkaiException as {@link #extract}
   */
  public static Document extractFlat(byte[] bytes, Limits limits, Embedded embedded)
      throws GongkaiException {
    throw new GongkaiException(Reason.UNSUPPORTED_FORMAT, "not yet", null, null);
  }

  private static Reading reading(
      Parts parts, Map<String, String> others, Limits limits, Remark.Log log)
      throws GongkaiException {
    Styles styles;
    try (Xml xml = parts.read(others.get("styles"))) {
      styles = Styles.read(xml);
    }
    var numbering = new Numbering(styles, log);
    try (Xml xml = parts.read(others.get("numbering"))) {
      NumberingReader.read(xml, numbering);
    }
    return new Reading(limits, styles, numbering, log);
  }

  private static List<Block> body(Parts parts, String main, Reading reading)
      throws GongkaiException {
    try (Xml xml = parts.read(main)) {
      if (xml == null || !xml.isWord() || !xml.name().equals("document")) {
        throw new GongkaiException(
            Reason.UNSUPPORTED_FORMAT,
            "an Office file that is no Word document"
                + (xml == null ? "" : ", its main part is a <" + xml.fullName() + ">"),
            main,
            null);
      }
      return new BodyReader(xml, reading).text(Role.BODY);
    }
  }

  private static void notes(
      Parts parts, @Nullable String part, Set<String> ids, Reading reading, List<String> texts)
      throws GongkaiException {
    if (!ids.isEmpty()) {
      try (Xml xml = parts.read(part)) {
        NoteReader.read(xml, ids, reading, texts);
      }
    }
  }
}
