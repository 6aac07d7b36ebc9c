package org.gongkai.internal.document;

import java.util.List;
import java.util.Map;

/**
 * What a file says, whatever its format: an ordered tree of blocks.
 *
 * @param blocks the body, in reading order
 * @param notes the texts of foot-notes and end-notes, in order of their reference
 * @param metadata what the file says of itself outside its body (names of HTML meta tags in lower
 *     case, "title", "canonical"), never null; empty for most formats
 * @param remarks what the extractor has to report, one for each kind at most
 */
public record Document(
    List<Block> blocks, List<String> notes, Map<String, String> metadata, List<Remark> remarks) {
  public Document {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
    metadata = Map.copyOf(metadata);
    remarks = List.copyOf(remarks);
  }
}
