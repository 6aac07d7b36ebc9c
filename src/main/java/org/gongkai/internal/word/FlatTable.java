package org.gongkai.internal.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.GongkaiException;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Table;

/**
 * Puts a table on its grid whose rows say only where their cells end. Edges that are as good as one
 * are one line of the grid.
 */
final class FlatTable {
  /** Programs round edges, and users drag them, by less than a millimetre. */
  private static final int SAME = 50;

  /** Beyond this, in twips, is no paper. */
  private static final int FARTHEST = 1 << 20;

  final int index;
  final int number;
  private final Tally tally;
  private final List<Row> rows = new ArrayList<>();
  private boolean cutOff;

  private static final class Row {
    final int[] edges;
    final List<RowShape.Shape> shapes;
    final List<List<Block>> cells;

    Row(int[] edges, List<RowShape.Shape> shapes, List<List<Block>> cells) {
      this.edges = edges;
      this.shapes = shapes;
      this.cells = cells;
    }
  }

  FlatTable(Tally tally) {
    this.tally = tally;
    this.index = tally.nextIndex++;
    this.number = tally.nextTable++;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Adds a row; cells beyond its shape get places of their own. */
  void add(RowShape shape, List<List<Block>> cells) throws GongkaiException {
    tally.countBlock();
    int[] edges = new int[cells.size() + 1];
    List<RowShape.Shape> shapes = new ArrayList<>(cells.size());
    edges[0] = clip(shape.left());
    for (int i = 0; i < cells.size(); i++) {
      boolean known = i < shape.cells().size();
      shapes.add(
          known
              ? shape.cells().get(i)
              : new RowShape.Shape(edges[i] + 10 * SAME, false, false, false));
      edges[i + 1] = Math.max(edges[i], clip(shapes.get(i).right()));
    }
    rows.add(new Row(edges, shapes, cells));
  }

  /** Adds a row that the document does not end. */
  void addCutOff(List<List<Block>> cells) throws GongkaiException {
    cutOff = true;
    Row above = rows.isEmpty() ? null : rows.get(rows.size() - 1);
    int left = above == null ? 0 : above.edges[0];
    add(new RowShape(left, above == null ? List.of() : above.shapes), cells);
  }

  private static int clip(int twips) {
    return Math.max(-FARTHEST, Math.min(FARTHEST, twips));
  }

  Table build() throws GongkaiException {
    int[] lines = lines(SAME);
    if (lines.length == 0) {
      lines = lines(0);
    }
    var grid = new GridBuilder(tally);
    for (Row row : rows) {
      grid.startRow();
      int column = lines.length == 0 ? 0 : line(lines, row.edges[0]);
      grid.leaveFree(column);
      for (int i = 0; i < row.cells.size(); i++) {
        RowShape.Shape shape = row.shapes.get(i);
        int end = lines.length == 0 ? column + 1 : line(lines, row.edges[i + 1]);
        var properties = new GridBuilder.Properties();
        properties.span = end - column;
        properties.continuesLeft = shape.continuesLeft();
        properties.beginsBelow = shape.beginsBelow();
        properties.continuesAbove = shape.continuesAbove();
        grid.add(properties, row.cells.get(i));
        column = end;
      }
      grid.endRow();
    }
    return grid.build(index, number, cutOff);
  }

  /**
   * The vertical lines of the grid, each by its leftmost edge; none where a cell would be without
   * width, so that only the order of the cells can be believed.
   */
  private int[] lines(int same) {
    int[] edges = edges();
    Arrays.sort(edges);
    int count = 0;
    for (int edge : edges) {
      if (count == 0 || edge - edges[count - 1] > same) {
        edges[count++] = edge;
      }
    }
    int[] lines = Arrays.copyOf(edges, count);
    for (Row row : rows) {
      for (int i = 1; i < row.edges.length; i++) {
        if (line(lines, row.edges[i]) == line(lines, row.edges[i - 1])) {
          return new int[0];
        }
      }
    }
    return lines;
  }

  private int[] edges() {
    int count = 0;
    for (Row row : rows) {
      count += row.edges.length;
    }
    int[] edges = new int[count];
    int at = 0;
    for (Row row : rows) {
      System.arraycopy(row.edges, 0, edges, at, row.edges.length);
      at += row.edges.length;
    }
    return edges;
  }

  private static int line(int[] lines, int edge) {
    int found = Arrays.binarySearch(lines, edge);
    return found >= 0 ? found : -found - 2;
  }
}
