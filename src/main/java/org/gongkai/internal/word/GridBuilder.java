package org.gongkai.internal.word;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.GongkaiException;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Cell;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.internal.document.Table;

/** Lays the cells of one table out on its grid. Not thread-safe. */
public final class GridBuilder {
  private final Tally tally;
  private final List<Draft> cells = new ArrayList<>();
  private List<Draft> above = new ArrayList<>();
  private List<Draft> current = new ArrayList<>();
  private boolean inRow;
  private int row;
  private int column;
  private int columns;

  /** A table without rows. */
  public GridBuilder(Tally tally) {
    this.tally = tally;
  }

  /** What a cell says of its place. */
  public static final class Properties {
    /** How many grid columns it covers, at least 1. */
    public int span = 1;

    /** Goes on with the cell above. */
    public boolean continuesAbove;

    /** Begins something that the cell below may go on with. */
    public boolean beginsBelow;

    /** Is one with the cell to the left. */
    public boolean continuesLeft;

    /** Is none in the final view. */
    public boolean isDeleted;
  }

  private static final class Draft {
    final int row;
    final int column;
    int span;
    int rows = 1;
    boolean goesOn;
    boolean wantsAbove;
    private List<Block> blocks;
    private boolean owns;

    Draft(int row, int column, Properties properties, List<Block> blocks) {
      this.row = row;
      this.column = column;
      this.span = properties.span;
      this.goesOn = properties.continuesAbove || properties.beginsBelow;
      this.wantsAbove = properties.continuesAbove;
      this.blocks = blocks;
    }

    /** The text of a cell that was merged into this one; merged cells are mostly blank. */
    void take(List<Block> others) {
      for (Block block : others) {
        if (!(block instanceof Paragraph paragraph && paragraph.isBlank())) {
          if (!owns) {
            blocks = new ArrayList<>(blocks);
            owns = true;
          }
          blocks.add(block);
        }
      }
    }
  }

  /** Whether a row has begun and not ended. */
  public boolean isInRow() {
    return inRow;
  }

  /** Begins a row. */
  public void startRow() {
    inRow = true;
    column = 0;
  }

  /** Leaves grid columns free before the next cell. */
  public void leaveFree(int before) throws GongkaiException {
    if (before > 0) {
      tally.budget().span(before);
      advance(before);
    }
  }

  /** Adds the next cell of the row. */
  public void add(Properties properties, List<Block> blocks) throws GongkaiException {
    if (properties.continuesLeft && !current.isEmpty()) {
      Draft left = current.get(current.size() - 1);
      left.span += properties.span;
      left.take(blocks);
    } else {
      current.add(new Draft(row, column, properties, blocks));
    }
    tally.budget().span(properties.span);
    advance(properties.span);
    columns = Math.max(columns, column);
  }

  private void advance(int span) throws GongkaiException {
    column = (int) Math.min(Integer.MAX_VALUE, (long) column + span);
    int most = tally.budget().limits().cells();
    if ((long) Math.max(columns, column) * (row + 1) > most) {
      throw GongkaiException.beyond(
          "cells", most, "a table covers more than " + most + " grid positions", tally.place());
    }
  }

  /** Ends the row; one without cells leaves no trace. */
  public void endRow() {
    inRow = false;
    if (current.isEmpty()) {
      return;
    }
    List<Draft> covering = new ArrayList<>(current.size());
    int i = 0;
    for (Draft draft : current) {
      while (i < above.size() && above.get(i).column < draft.column) {
        i++;
      }
      Draft over = i < above.size() ? above.get(i) : null;
      if (draft.wantsAbove
          && over != null
          && over.goesOn
          && over.column == draft.column
          && over.span == draft.span) {
        over.rows++;
        over.take(draft.blocks);
        covering.add(over);
      } else {
        cells.add(draft);
        covering.add(draft);
      }
    }
    above = covering;
    current = new ArrayList<>();
    row++;
  }

  /** Number of rows so far. */
  public int rows() {
    return row;
  }

  /** The table. */
  public Table build(int index, int number, boolean cutOff) {
    List<Cell> built = new ArrayList<>(cells.size());
    for (Draft draft : cells) {
      built.add(new Cell(draft.row, draft.column, draft.rows, draft.span, draft.blocks));
    }
    return new Table(index, number, row, columns, built, cutOff);
  }
}
