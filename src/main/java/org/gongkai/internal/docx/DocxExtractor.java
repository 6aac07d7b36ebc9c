package org.gongkai.internal.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Paragraph.Role;
import org.gongkai.internal.document.Remark;
import org.gongkai.internal.limit.Budget;
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
  public static Document extract(byte[] bytes, Budget budget, Embedded embedded)
      throws GongkaiException {
    try (Parts parts = Parts.zipped(bytes, budget)) {
      return read(parts, budget, new Chunks(parts, budget, embedded, 0));
    }
  }

  /**
   * Reads a document that is a single XML file: a package, or the XML of Word 2003.
   *
   * @param embedded as {@link #extract}
   * @throws GongkaiException as {@link #extract}
   */
  public static Document extractFlat(byte[] bytes, Budget budget, Embedded embedded)
      throws GongkaiException {
    Document old = Word2003.read(bytes, budget);
    if (old != null) {
      return old;
    }
    try (Parts parts = Parts.flat(bytes, budget)) {
      return read(parts, budget, new Chunks(parts, budget, embedded, 0));
    }
  }

  /** Reads the document that a package holds. */
  static Document read(Parts parts, Budget budget, Chunks chunks) throws GongkaiException {
    String main = parts.main();
    Relationships relationships = parts.relationshipsOfMain(main);
    Map<String, String> others = relationships.byType();
    var log = new Remark.Log();
    var reading = reading(parts, others, budget, chunks, log);
    reading.relationships = relationships;
    List<Block> blocks = body(parts, main, reading);
    List<String> notes = new ArrayList<>();
    notes(parts, others.get("footnotes"), reading.footnotes, reading, notes);
    notes(parts, others.get("endnotes"), reading.endnotes, reading, notes);
    notes.addAll(reading.notes);
    return new Document(blocks, notes, Map.of(), log.remarks());
  }

  private static Reading reading(
      Parts parts, Map<String, String> others, Budget budget, Chunks chunks, Remark.Log log)
      throws GongkaiException {
    Styles styles;
    try (Xml xml = parts.read(others.get("styles"))) {
      styles = Styles.read(xml);
    }
    var numbering = new Numbering(styles, log);
    try (Xml xml = parts.read(others.get("numbering"))) {
      NumberingReader.read(xml, numbering);
    }
    return new Reading(budget, styles, numbering, chunks, log);
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
    if (part != null && !ids.isEmpty()) {
      reading.relationships = parts.relationships(part);
      try (Xml xml = parts.read(part)) {
        NoteReader.read(xml, ids, reading, texts);
      }
    }
  }
}
