package org.gongkai.internal.word;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Cell;
import org.gongkai.internal.document.Division;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.internal.document.Picture;
import org.gongkai.internal.document.Table;

/**
 * The content of a text box, numbered from 0. It stands after its host paragraph, and whether that
 * one counts is known only when the box has been read.
 *
 * @param blocks what it holds
 * @param indexes number of paragraphs and tables inside, at any depth
 * @param tables number of tables inside, at any depth
 */
public record Box(List<Block> blocks, int indexes, int tables) {
  public Box {
    blocks = List.copyOf(blocks);
  }

  /** The blocks with their place in the document. */
  public List<Block> placed(int firstIndex, int firstTable) {
    return placed(blocks, firstIndex, firstTable);
  }

  private static List<Block> placed(List<Block> blocks, int firstIndex, int firstTable) {
    List<Block> placed = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      if (block instanceof Paragraph p) {
        placed.add(new Paragraph(p.index() + firstIndex, p.label(), p.text(), p.role()));
      } else if (block instanceof Table table) {
        placed.add(placed(table, firstIndex, firstTable));
      } else if (block instanceof Picture picture) {
        placed.add(picture);
      } else if (block instanceof Division division) {
        placed.add(new Division(placed(division.blocks(), firstIndex, firstTable)));
      }
    }
    return placed;
  }

  private static Table placed(Table table, int firstIndex, int firstTable) {
    List<Cell> cells = new ArrayList<>(table.cells().size());
    for (Cell cell : table.cells()) {
      cells.add(
          new Cell(
              cell.row(),
              cell.column(),
              cell.rowSpan(),
              cell.columnSpan(),
              placed(cell.blocks(), firstIndex, firstTable)));
    }
    return new Table(
        table.index() + firstIndex,
        table.number() + firstTable,
        table.rows(),
        table.columns(),
        cells,
        table.cutOff());
  }
}
