package org.gongkai.internal.doc;

import java.util.List;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Cell;
import org.gongkai.internal.document.Division;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.internal.document.Paragraph.Role;
import org.gongkai.internal.document.Picture;
import org.gongkai.internal.document.Table;

/** A document in a form that people can read and compare. */
final class Outline {
  private Outline() {}

  /** All that the body holds, one line a block; a cell is its place, its spans and its blocks. */
  static String full(Document document) {
    var lines = new StringBuilder();
    blocks(document.blocks(), "", lines);
    return lines.toString();
  }

  private static void blocks(List<Block> blocks, String indent, StringBuilder lines) {
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        lines.append(indent).append(paragraph.index()).append(' ').append(paragraph.role());
        lines.append(" [").append(paragraph.label()).append("] ");
        lines.append(paragraph.text().replace("\n", "\\n")).append('\n');
      } else if (block instanceof Table table) {
        lines.append(indent).append(table.index()).append(" TABLE ").append(table.number());
        lines.append(table.cutOff() ? " cut off\n" : "\n");
        for (Cell cell : table.cells()) {
          lines.append(indent).append("  ").append(cell.row()).append(',').append(cell.column());
          lines.append(" spans ").append(cell.rowSpan()).append(',').append(cell.columnSpan());
          lines.append('\n');
          blocks(cell.blocks(), indent + "    ", lines);
        }
      } else if (block instanceof Picture picture) {
        lines.append(indent).append("PICTURE ").append(picture.name()).append('\n');
      } else if (block instanceof Division division) {
        blocks(division.blocks(), indent, lines);
      }
    }
  }

  /**
   * The words alone: paragraphs between bars, tables in brackets with their cells by place, text
   * boxes in braces.
   */
  static String brief(Document document) {
    return brief(document.blocks());
  }

  private static String brief(List<Block> blocks) {
    var words = new StringBuilder();
    for (Block block : blocks) {
      words.append(words.length() == 0 ? "" : "|");
      if (block instanceof Paragraph paragraph) {
        String printed = paragraph.printed().replace("\n", "\\n");
        words.append(paragraph.role() == Role.FLOATING ? "{" + printed + "}" : printed);
      } else if (block instanceof Table table) {
        words.append('[');
        for (Cell cell : table.cells()) {
          words.append(words.charAt(words.length() - 1) == '[' ? "" : " ");
          words.append(cell.row()).append(',').append(cell.column());
          if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
            words.append('+').append(cell.rowSpan()).append(',').append(cell.columnSpan());
          }
          words.append('=').append(brief(cell.blocks()));
        }
        words.append(']');
      } else if (block instanceof Picture picture) {
        words.append("<picture ").append(picture.name()).append('>');
      }
    }
    return words.toString();
  }
}
