package org.gongkai.internal.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Cell;
import org.gongkai.internal.document.Division;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.internal.document.Table;
import org.gongkai.internal.limit.Budget;
import org.gongkai.internal.word.Box;
import org.gongkai.internal.word.Tally;
import org.jspecify.annotations.Nullable;

/**
 * Reads the documents that stand inside one, in whatever format. Packages among them are read here,
 * so that all of them together keep the limits of one. Not thread-safe.
 */
final class Chunks {
  private final Parts parts;
  private final Budget budget;
  private final Embedded embedded;
  private final int depth;

  private final Map<String, Chunk> chunks = new HashMap<>();

  /**
   * What was read of a part.
   *
   * @param document null where it cannot be read
   * @param cost the bytes that it expanded to
   */
  private record Chunk(@Nullable Document document, long cost) {}

  Chunks(Parts parts, Budget budget, Embedded embedded, int depth) {
    this.parts = parts;
    this.budget = budget;
    this.embedded = embedded;
    this.depth = depth;
  }

  /** The blocks of a part, numbered from 0, or null where it cannot be read. */
  @Nullable Box read(Relationships.@Nullable Target target, Reading reading)
      throws GongkaiException {
    if (target == null || target.external()) {
      return null;
    }
    Chunk chunk = chunks.get(target.part());
    if (chunk != null) {
      budget.expand(chunk.cost(), target.part());
    } else {
      long left = budget.expandable();
      Document document = document(target.part());
      chunk = new Chunk(document, left - budget.expandable());
      chunks.put(target.part(), chunk);
      if (document != null) {
        reading.log.addAll(document.remarks());
        reading.notes.addAll(document.notes());
      }
    }
    return chunk.document() == null ? null : box(chunk.document().blocks(), reading.tally);
  }

  private @Nullable Document document(String part) throws GongkaiException {
    int most = budget.limits().embedding();
    if (depth >= most) {
      throw GongkaiException.beyond(
          "embedding", most, "documents are embedded deeper than " + most + " levels", part);
    }
    try {
      byte[] bytes = parts.bytes(part);
      return bytes == null ? null : document(bytes, part);
    } catch (GongkaiException e) {
      if (e.reason() == Reason.LIMIT_EXCEEDED || e.reason() == Reason.INTERRUPTED) {
        throw e;
      }
      return e.reason() == Reason.EMPTY
          ? new Document(List.of(), List.of(), Map.of(), List.of())
          : null;
    }
  }

  private Document document(byte[] bytes, String part) throws GongkaiException {
    boolean isZip = bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
    if (!isZip && !XmlBytes.isFlatPackage(bytes)) {
      return embedded.read(bytes, part);
    }
    try (Parts own = isZip ? Parts.zipped(bytes, budget) : Parts.flat(bytes, budget)) {
      return DocxExtractor.read(own, budget, new Chunks(own, budget, embedded, depth + 1));
    }
  }

  private static Box box(List<Block> blocks, Tally tally) throws GongkaiException {
    var extent = new Extent(tally);
    extent.measure(blocks);
    return new Box(blocks, extent.indexes, extent.tables);
  }

  /** How many numbers the blocks of a document take, which count for the one around it, too. */
  private static final class Extent {
    private final Tally tally;
    private int indexes;
    private int tables;

    Extent(Tally tally) {
      this.tally = tally;
    }

    /** No deeper than the limit that the document was read with. */
    void measure(List<Block> blocks) throws GongkaiException {
      for (Block block : blocks) {
        tally.countBlock();
        if (block instanceof Paragraph paragraph) {
          tally.budget().paragraph(paragraph.text().length());
          indexes = Math.max(indexes, paragraph.index() + 1);
        } else if (block instanceof Division division) {
          measure(division.blocks());
        } else if (block instanceof Table table) {
          indexes = Math.max(indexes, table.index() + 1);
          tables = Math.max(tables, table.number() + 1);
          for (Cell cell : table.cells()) {
            tally.countCell();
            measure(cell.blocks());
          }
        }
      }
    }
  }
}
