package org.gongkai.internal.doc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Cell;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Paragraph.Role;
import org.gongkai.internal.limit.Budget;

/**
 * Reads Word's .doc, of Word 6 to 2003 and of WPS Office: the text as it prints with all tracked
 * changes accepted, numbers that Word makes as labels, tables as grids. Stateless and thread-safe.
 */
public final class DocExtractor {
  private DocExtractor() {}

  /**
   * Reads a document.
   *
   * @throws GongkaiException where the file is damaged, is no Word document, is encrypted, or is
   *     beyond a limit
   */
  public static Document extract(byte[] bytes, Budget budget) throws GongkaiException {
    try {
      return read(new Content(Streams.open(bytes, budget), budget));
    } catch (GongkaiException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // Streams of the library end when the thread is interrupted.
      budget.look();
      throw new GongkaiException(
          Reason.DAMAGED,
          "the Word file is truncated or broken; fetch it again or save it anew",
          null,
          e);
    }
  }

  private static Document read(Content content) throws GongkaiException {
    List<Block> blocks =
        new ArrayList<>(
            new StoryReader(content, Role.BODY).read(0, content.end(FileInformation.Text.BODY)));
    for (Boxes.Range box : content.boxes.all()) {
      if (box.take()) {
        blocks.addAll(StoryReader.substance(content, box));
      }
    }
    List<String> notes = new ArrayList<>();
    notes(content, content.footnotes, notes);
    notes(content, content.endnotes, notes);
    return new Document(blocks, notes, Map.of(), content.log.remarks());
  }

  private static void notes(Content content, Notes notes, List<String> texts)
      throws GongkaiException {
    for (int i = 0; i < notes.count(); i++) {
      if (notes.isReferred[i]) {
        List<Block> blocks = new StoryReader(content, Role.BODY).read(notes.from(i), notes.to(i));
        texts.add(Blank.strip(new Cell(0, 0, 1, 1, blocks).text()));
      }
    }
  }
}
