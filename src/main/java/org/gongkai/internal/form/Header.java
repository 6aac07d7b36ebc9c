package org.gongkai.internal.form;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table that name its columns. Which column a heading names is found by its words and
 * by the headings above it, its place by order: spans and positions of real pages are too often
 * wrong.
 */
final class Header {

  /**
   * A heading that has a column of values below it.
   *
   * @param column the form's column, or null where the form has none
   * @param cell the heading
   * @param exact whether the heading is the column's label or a known variant of it
   */
  record Slot(@Nullable Column column, CellView cell, boolean exact) {}

  /** A heading, with the form's heading that it stands under where that is known. */
  private record Heading(CellView cell, @Nullable String group) {}

  private static final int MANY = 5;

  private final LabelIndex index;
  private final List<GridRow> rows;
  private final IdentityHashMap<ColumnBlock, List<Slot>> slots = new IdentityHashMap<>();

  Header(LabelIndex index, List<GridRow> rows) {
    this.index = index;
    this.rows = List.copyOf(rows);
  }

  /** Number of the table it stands in. */
  int table() {
    return rows.get(0).table().number();
  }

  /** Whether the form's words for the head of the row labels stand in it. */
  boolean hasCorner() {
    return rows.stream().anyMatch(row -> row.own().stream().anyMatch(index::isCorner));
  }

  /** The headings in order, bound to this block's columns; empty where they are not its columns. */
  List<Slot> slots(ColumnBlock block) {
    return slots.computeIfAbsent(block, this::align);
  }

  private List<Slot> align(ColumnBlock block) {
    List<List<CellView>> levels = levels();
    if (levels.isEmpty() || !namesAny(levels, block)) {
      return List.of();
    }
    List<Slot> best = List.of();
    for (List<Heading> candidate : candidates(levels)) {
      List<Slot> aligned = withoutCorner(Alignment.of(cells(candidate), groups(candidate), block));
      boolean sure =
          matched(aligned) == block.columns().size()
              || !repeats(block)
              || candidate.stream().allMatch(heading -> heading.group() != null);
      if (sure && quality(aligned) > quality(best)) {
        best = aligned;
      }
      if (quality(best) == 2L * block.columns().size()) {
        break; // each heading a column, and each column a heading
      }
    }
    int columns = block.columns().size();
    return matched(best) >= Math.max(1, (columns + 1) / 2) ? best : List.of();
  }

  /** Whether a heading is one of many columns word for word; a misspelt one alone would not do. */
  private static boolean namesAny(List<List<CellView>> levels, ColumnBlock block) {
    if (block.columns().size() < MANY) {
      return true;
    }
    for (List<CellView> level : levels) {
      for (CellView cell : level) {
        for (Column column : block.columns()) {
          if (column.words().get(0).key().equals(cell.key())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether columns share a label, so that only the headings above tell them apart. */
  private static boolean repeats(ColumnBlock block) {
    return block.columns().stream().map(column -> column.label().get(0)).distinct().count()
        < block.columns().size();
  }

  private static List<CellView> cells(List<Heading> headings) {
    return headings.stream().map(Heading::cell).toList();
  }

  private static List<@Nullable String> groups(List<Heading> headings) {
    var groups = new ArrayList<@Nullable String>();
    headings.forEach(heading -> groups.add(heading.group()));
    return groups;
  }

  private static long matched(List<Slot> slots) {
    long matched = 0;
    for (Slot slot : slots) {
      matched += slot.column() != null ? 1 : 0;
    }
    return matched;
  }

  private static long quality(List<Slot> slots) {
    return 3 * matched(slots) - slots.size();
  }

  /** Without a heading at the start of its row that names no column: it heads the row labels. */
  private List<Slot> withoutCorner(List<Slot> slots) {
    boolean corner =
        !slots.isEmpty()
            && slots.get(0).column() == null
            && rows.stream().anyMatch(row -> row.own().get(0) == slots.get(0).cell());
    return corner ? slots.subList(1, slots.size()) : slots;
  }

  private List<List<CellView>> levels() {
    var levels = new ArrayList<List<CellView>>();
    for (GridRow row : rows) {
      List<CellView> level =
          row.own().stream()
              .filter(cell -> !cell.blank() && !index.isCorner(cell) && !index.isArticle(cell))
              .toList();
      if (!level.isEmpty()) {
        levels.add(level);
      }
    }
    return levels;
  }

  private List<List<Heading>> candidates(List<List<CellView>> levels) {
    var candidates = new ArrayList<List<Heading>>();
    var leftOver = new ArrayList<List<CellView>>();
    List<Heading> expanded = expand(levels, leftOver);
    if (!leftOver.isEmpty()) {
      candidates.add(joined(expanded, leftOver));
    }
    candidates.add(expanded);
    if (expanded.stream().anyMatch(heading -> heading.group() != null)) {
      candidates.add(expanded.stream().map(heading -> new Heading(heading.cell(), null)).toList());
    }
    if (levels.size() > 1) {
      for (List<CellView> level : levels) {
        candidates.add(level.stream().map(cell -> new Heading(cell, null)).toList());
      }
    }
    return candidates;
  }

  /** Puts each level's headings in the place of the groups of the level above. */
  private List<Heading> expand(List<List<CellView>> levels, List<List<CellView>> leftOver) {
    List<Heading> line = new ArrayList<>();
    levels.get(0).forEach(cell -> line.add(new Heading(cell, null)));
    for (List<CellView> level : levels.subList(1, levels.size())) {
      int from = 0;
      while (from < line.size() && !isGroup(line.get(from).cell())) {
        from++;
      }
      int to = from;
      while (to < line.size() && isGroup(line.get(to).cell())) {
        to++;
      }
      if (from == to) {
        leftOver.add(level);
        continue;
      }
      List<Heading> groups = line.subList(from, to);
      List<Heading> children = children(groups, level);
      groups.clear();
      line.addAll(from, children);
    }
    return line;
  }

  private List<Heading> children(List<Heading> groups, List<CellView> level) {
    var children = new ArrayList<Heading>();
    boolean even = level.size() % groups.size() == 0 && !anyGroup(level);
    for (int i = 0; i < level.size(); i++) {
      Heading group =
          groups.size() == 1
              ? groups.get(0)
              : even ? groups.get(i / (level.size() / groups.size())) : above(level.get(i), groups);
      children.add(new Heading(level.get(i), group == null ? null : group.cell().key()));
    }
    return children;
  }

  /** The group whose columns a heading stands in, or null. */
  private static @Nullable Heading above(CellView cell, List<Heading> groups) {
    int column = cell.cell().column();
    for (Heading group : groups) {
      int from = group.cell().cell().column();
      if (column >= from && column < from + group.cell().cell().columnSpan()) {
        return group;
      }
    }
    return null;
  }

  private boolean anyGroup(List<CellView> level) {
    return level.stream().anyMatch(this::isGroup);
  }

  private boolean isGroup(CellView cell) {
    return index.isLikeGroup(cell)
        || (!index.isColumn(cell) && cell.cell().columnSpan() > 1 && cell.cell().rowSpan() == 1);
  }

  /** Headings whose words go on in the row below. */
  private static List<Heading> joined(List<Heading> line, List<List<CellView>> below) {
    var joined = new ArrayList<Heading>();
    for (Heading heading : line) {
      var words = new StringBuilder(heading.cell().raw());
      for (List<CellView> level : below) {
        for (CellView cell : level) {
          if (cell.cell().column() == heading.cell().cell().column()) {
            words.append(cell.raw());
          }
        }
      }
      joined.add(new Heading(heading.cell().withText(words.toString()), heading.group()));
    }
    return joined;
  }
}
