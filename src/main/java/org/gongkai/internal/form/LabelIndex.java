package org.gongkai.internal.form;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.report.Form;
import org.jspecify.annotations.Nullable;

/** The labels of one form by their keys. */
final class LabelIndex {
  /** Below this, two words are different words. */
  static final double ALIKE = 0.6;

  private static final int SHORTEST_MISSPELT_GROUP = 5;
  private static final double GROUP_ALIKE = 0.75;
  private static final int LONGEST_ARTICLE = 60;

  private final Map<String, Row> rows = new HashMap<>();
  private final Set<String> columns = new HashSet<>();
  private final Set<String> groups = new HashSet<>();
  private final Map<String, String> stubs = new HashMap<>();
  private final Set<String> corners = new HashSet<>();
  private final Set<String> articles = new HashSet<>();

  private static final Map<Form, LabelIndex> INDEXES = new EnumMap<>(Form.class);

  static {
    for (Form form : Form.values()) {
      INDEXES.put(form, new LabelIndex(FormSchema.of(form)));
    }
  }

  /** The labels of a form. */
  static LabelIndex of(FormSchema schema) {
    LabelIndex index = INDEXES.get(schema.form());
    return index == null ? new LabelIndex(schema) : index;
  }

  private LabelIndex(FormSchema schema) {
    for (Row row : schema.rows()) {
      addRow(row, schema, true);
      addRow(row, schema, false);
      for (List<String> stub : stubs(row)) {
        for (LabelWords words : schema.words(stub)) {
          stubs.put(words.key(), stub.get(0));
          stubs.put(words.bare(), stub.get(0));
        }
      }
      if (!row.article().isEmpty()) {
        articles.add(articleKey(LabelKey.of(row.article())));
      }
    }
    schema.blocks().forEach(this::addColumns);
  }

  private static List<List<String>> stubs(Row row) {
    List<List<String>> labels = row.labels();
    return labels.isEmpty() ? labels : labels.subList(1, labels.size());
  }

  private void addColumns(ColumnBlock block) {
    block.corners().forEach(corner -> corners.add(LabelKey.of(corner)));
    for (Column column : block.columns()) {
      for (LabelWords words : column.words()) {
        columns.add(words.key());
        columns.add(words.core());
      }
      column.groups().forEach(group -> group.forEach(label -> groups.add(LabelKey.of(label))));
    }
  }

  private void addRow(Row row, FormSchema schema, boolean formsOwn) {
    if (row.labels().isEmpty()) {
      return;
    }
    List<LabelWords> labels = row.words();
    for (LabelWords label : formsOwn ? labels.subList(0, 1) : labels.subList(1, labels.size())) {
      rows.putIfAbsent(label.key(), row);
      rows.putIfAbsent(label.bare(), row);
      rows.putIfAbsent(label.core(), row);
      String joined = label.key();
      String joinedBare = label.bare();
      for (List<String> stub : stubs(row)) {
        LabelWords words = schema.words(stub).get(0);
        joined = words.key() + joined;
        joinedBare = words.bare() + joinedBare;
        rows.putIfAbsent(joined, row);
        rows.putIfAbsent(joinedBare, row);
      }
    }
  }

  /** The row that a cell's words name, or null. */
  @Nullable Row row(CellView cell) {
    if (cell.plainNumber()) {
      return null;
    }
    Row row = rows.get(cell.key());
    if (row == null) {
      row = rows.get(cell.bare());
    }
    return row == null && !cell.core().isEmpty() ? rows.get(cell.core()) : row;
  }

  /** The form's label for the stub left of several rows that a cell's words name, or null. */
  @Nullable String stub(CellView cell) {
    String stub = stubs.get(cell.key());
    return stub == null ? stubs.get(cell.bare()) : stub;
  }

  boolean isColumn(CellView cell) {
    return columns.contains(cell.key())
        || (!cell.core().isEmpty() && columns.contains(cell.core()));
  }

  boolean isGroup(CellView cell) {
    return groups.contains(cell.key());
  }

  /** Whether a cell's words are those of a heading above several columns, misspelt perhaps. */
  boolean isLikeGroup(CellView cell) {
    String key = cell.key();
    if (groups.contains(key)) {
      return true;
    }
    return key.length() >= SHORTEST_MISSPELT_GROUP
        && groups.stream().anyMatch(group -> LabelKey.isAlike(group, key, GROUP_ALIKE));
  }

  boolean isArticle(CellView cell) {
    return !cell.plainNumber()
        && cell.raw().length() <= LONGEST_ARTICLE
        && articles.contains(articleKey(cell.key()));
  }

  /** Whether a cell is what the form prints at the head of the row labels. */
  boolean isCorner(CellView cell) {
    String key = cell.key();
    if (corners.contains(key)) {
      return true;
    }
    if (key.length() < 10) {
      return false;
    }
    for (String corner : corners) {
      if (corner.length() >= 10 && LabelKey.isAlike(key, corner, ALIKE)) {
        return true;
      }
    }
    return false;
  }

  /** 第 is lost as often as it is kept. */
  private static String articleKey(String key) {
    return key.indexOf('第') < 0 ? key : key.replace("第", "");
  }
}
