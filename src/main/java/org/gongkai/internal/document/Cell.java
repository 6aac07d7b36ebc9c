package org.gongkai.internal.document;

import java.util.List;

/**
 * A cell of a table.
 *
 * @param row 0-based grid row it starts in
 * @param column 0-based grid column it starts in
 * @param rowSpan number of grid rows it covers, at least 1
 * @param columnSpan number of grid columns it covers, at least 1
 * @param blocks what it holds; may be empty
 */
public record Cell(int row, int column, int rowSpan, int columnSpan, List<Block> blocks) {
  public Cell {
    blocks = List.copyOf(blocks);
  }

  /** All the words in it, one line a paragraph, those of nested tables included. */
  public String text() {
    if (blocks.isEmpty()) {
      return "";
    }
    if (blocks.size() == 1 && blocks.get(0) instanceof Paragraph only) {
      return only.printed();
    }
    var text = new StringBuilder();
    append(blocks, text);
    return text.toString();
  }

  private static void append(List<Block> blocks, StringBuilder text) {
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        if (text.length() > 0) {
          text.append('\n');
        }
        text.append(paragraph.printed());
      } else if (block instanceof Division division) {
        append(division.blocks(), text);
      } else if (block instanceof Table table) {
        table.cells().forEach(cell -> append(cell.blocks(), text));
      }
    }
  }
}
