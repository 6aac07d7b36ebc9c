package org.gongkai.internal.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.GongkaiException;
import org.gongkai.Limits;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Cell;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.internal.document.Table;
import org.gongkai.internal.limit.Budget;

/** Numbers the blocks of a document and keeps the limits. Used once. */
final class TextBlocks {
  private final Budget budget;
  private final Limits limits;
  private final List<Block> blocks = new ArrayList<>();
  private int index;
  private int tables;
  private int cells;

  TextBlocks(Budget budget) {
    this.budget = budget;
    this.limits = budget.limits();
  }

  List<Block> blocks() {
    return blocks;
  }

  void add(Part part, Markdown markdown) throws GongkaiException {
    if (part instanceof Part.Line line) {
      blocks.add(paragraph(markdown.plain(line.text())));
    } else if (part instanceof Part.Grid grid) {
      blocks.add(table(grid));
    }
    if (index > limits.blocks()) {
      throw Part.exceeded("blocks", limits.blocks(), "paragraphs");
    }
  }

  private Paragraph paragraph(String text) throws GongkaiException {
    budget.paragraph(text.length());
    return new Paragraph(index++, "", text, Paragraph.Role.BODY);
  }

  private Table table(Part.Grid grid) throws GongkaiException {
    int tableIndex = index++;
    var placed = new ArrayList<Cell>();
    int columns = 0;
    for (int r = 0; r < grid.rows().size(); r++) {
      for (TextCell cell : grid.rows().get(r)) {
        if (++cells > limits.cells()) {
          throw Part.exceeded("cells", limits.cells(), "cells");
        }
        columns = Math.max(columns, cell.column() + cell.span());
        placed.add(new Cell(r, cell.column(), 1, cell.span(), paragraphs(cell.text())));
      }
    }
    if ((long) grid.rows().size() * columns > limits.cells()) {
      throw Part.exceeded("cells", limits.cells(), "cells");
    }
    return new Table(tableIndex, tables++, grid.rows().size(), columns, placed, grid.cutOff());
  }

  private List<Block> paragraphs(String cell) throws GongkaiException {
    var paragraphs = new ArrayList<Block>();
    for (String line : cell.split("\n", -1)) {
      paragraphs.add(paragraph(line));
    }
    if (index > limits.blocks()) {
      throw Part.exceeded("blocks", limits.blocks(), "paragraphs");
    }
    return paragraphs;
  }
}
