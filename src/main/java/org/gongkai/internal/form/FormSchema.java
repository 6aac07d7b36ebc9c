package org.gongkai.internal.form;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.report.Article;
import org.gongkai.report.Change;
import org.gongkai.report.Columns;
import org.gongkai.report.Form;
import org.gongkai.report.Label;
import org.gongkai.report.Money;
import org.gongkai.report.Report;
import org.gongkai.report.Under;
import org.jspecify.annotations.Nullable;

/**
 * A revision of the form as its records declare it: the rows, columns and leaves of the three
 * tables, and the way between leaves and records. Immutable.
 */
public final class FormSchema {
  private static final Map<Form, FormSchema> SCHEMAS = new EnumMap<>(Form.class);

  static {
    Map<Class<?>, RowType> rowTypes = new HashMap<>();
    for (Form form : Form.values()) {
      SCHEMAS.put(form, new FormSchema(form, rowTypes));
    }
  }

  /** Rows whose records are of one class: they share their columns, and each has its own leaves. */
  private record RowType(ColumnBlock block, RecordShape shape) {}

  private final Form form;
  private final List<Row> rows = new ArrayList<>();
  private final Map<TableKind, List<Row>> rowsByTable = new EnumMap<>(TableKind.class);

  private final Map<Class<?>, RowType> rowTypes;
  private final List<Leaf> leaves = new ArrayList<>();
  private final Map<String, Leaf> leavesByPointer = new HashMap<>();
  private final Map<String, List<Row>> rowsByColumn = new HashMap<>();
  private final Map<TableKind, RecordShape> shapes = new EnumMap<>(TableKind.class);

  /**
   * The labels of rows and of the stubs left of them, each once, as cells are compared with them.
   */
  private final IdentityHashMap<List<String>, List<LabelWords>> words = new IdentityHashMap<>();

  private final IdentityHashMap<ColumnBlock, ColumnBlock> blocks = new IdentityHashMap<>();

  private FormSchema(Form form, Map<Class<?>, RowType> rowTypes) {
    this.form = form;
    this.rowTypes = rowTypes;
    addTable(TableKind.PROACTIVE_DISCLOSURE, form.proactiveDisclosure());
    addTable(TableKind.REQUESTS, form.requests());
    addTable(TableKind.REVIEW_AND_LITIGATION, form.reviewAndLitigation());
    for (TableKind table : TableKind.values()) {
      rowsByTable.put(table, rows.stream().filter(row -> row.table() == table).toList());
    }
    for (Leaf leaf : leaves) {
      leavesByPointer.put(leaf.pointer(), leaf);
      rowsByColumn.computeIfAbsent(leaf.column().path(), p -> new ArrayList<>()).add(leaf.row());
    }
  }

  /** The schema of a revision. */
  public static FormSchema of(Form form) {
    FormSchema schema = SCHEMAS.get(form);
    if (schema == null) {
      throw new IllegalArgumentException(form.code());
    }
    return schema;
  }

  /** The revision. */
  public Form form() {
    return form;
  }

  /** All rows, in the form's order. */
  public List<Row> rows() {
    return rows;
  }

  /** The rows of one table, in the form's order. */
  public List<Row> rows(TableKind table) {
    return rowsByTable.getOrDefault(table, List.of());
  }

  /** All numbers of the form, each at its index. */
  public List<Leaf> leaves() {
    return leaves;
  }

  /** The number that a JSON pointer leads to; null where it leads to none. */
  public @Nullable Leaf leaf(String pointer) {
    return leavesByPointer.get(pointer);
  }

  /** The rows that have a column of this path ("/itemsLastYear"), in the form's order. */
  public List<Row> rowsWith(String column) {
    return rowsByColumn.getOrDefault(column, List.of());
  }

  /** The blocks of columns, each once, in no order. */
  Set<ColumnBlock> blocks() {
    return blocks.keySet();
  }

  /** The labels of rows and of the stubs left of them, each once, in no order. */
  Collection<List<LabelWords>> words() {
    return words.values();
  }

  /** One of the labels of a row, the very one, as cells are compared with it. */
  List<LabelWords> words(List<String> label) {
    List<LabelWords> known = words.get(label);
    if (known == null) {
      throw new IllegalArgumentException(label.get(0));
    }
    return known;
  }

  private RecordShape shape(TableKind table) {
    RecordShape shape = shapes.get(table);
    if (shape == null) {
      throw new IllegalArgumentException(table.name());
    }
    return shape;
  }

  /** The record of a table, its leaves taken from {@code values} by index. */
  public Object read(TableKind table, @Nullable Object[] values) {
    return shape(table).build(values);
  }

  /**
   * The numbers of a report by the index of their leaf: a Long, a {@link Money}, or null.
   *
   * @throws IllegalArgumentException where its tables are those of another revision
   */
  public @Nullable Object[] values(Report report) {
    var values = new @Nullable Object[leaves.size()];
    take(TableKind.PROACTIVE_DISCLOSURE, report.proactiveDisclosure(), values);
    take(TableKind.REQUESTS, report.requests(), values);
    take(TableKind.REVIEW_AND_LITIGATION, report.reviewAndLitigation(), values);
    return values;
  }

  private void take(TableKind table, @Nullable Object record, @Nullable Object[] values) {
    if (record != null) {
      shape(table).take(record, values);
    }
  }

  /** The revision that a report's tables follow; any where all revisions have the same. */
  public static FormSchema of(Report report) {
    for (Form form : Form.values()) {
      boolean disclosure = form.proactiveDisclosure().isInstance(report.proactiveDisclosure());
      if (disclosure || form.requests().isInstance(report.requests())) {
        return of(form);
      }
    }
    return of(report.form() == null ? Form.FORM_2019 : report.form());
  }

  /** The tables that a report has. */
  public static Set<TableKind> tables(Report report) {
    Set<TableKind> tables = EnumSet.noneOf(TableKind.class);
    if (report.proactiveDisclosure() != null) {
      tables.add(TableKind.PROACTIVE_DISCLOSURE);
    }
    if (report.requests() != null) {
      tables.add(TableKind.REQUESTS);
    }
    if (report.reviewAndLitigation() != null) {
      tables.add(TableKind.REVIEW_AND_LITIGATION);
    }
    return tables;
  }

  private void addTable(TableKind table, Class<?> type) {
    int before = rows.size();
    shapes.put(table, addRows(table, before, "/" + table.code(), List.of(), "", type));
  }

  private RecordShape addRows(
      TableKind table,
      int firstRow,
      String path,
      List<List<String>> labels,
      String article,
      Class<?> type) {
    Columns columns = type.getAnnotation(Columns.class);
    if (columns != null) {
      return addRow(table, firstRow, path, labels, article, type, columns);
    }
    var shape = new RecordShape(type);
    for (RecordComponent component : type.getRecordComponents()) {
      var nested = new ArrayList<List<String>>();
      nested.add(labels(component));
      nested.addAll(labels);
      Article banner = component.getAnnotation(Article.class);
      shape.add(
          addRows(
              table,
              firstRow,
              path + "/" + component.getName(),
              nested,
              banner == null ? article : banner.value(),
              component.getType()));
    }
    return shape;
  }

  private RecordShape addRow(
      TableKind table,
      int firstRow,
      String path,
      List<List<String>> labels,
      String article,
      Class<?> type,
      Columns columns) {
    int firstLeaf = leaves.size();
    RowType rowType = rowTypes.computeIfAbsent(type, t -> rowType(t, columns));
    ColumnBlock block = rowType.block();
    blocks.put(block, block);
    labels.forEach(label -> words.computeIfAbsent(label, LabelWords::of));
    var row =
        new Row(
            rows.size() - firstRow,
            table,
            path,
            labels,
            labels.isEmpty() ? List.of() : words(labels.get(0)),
            article,
            block,
            firstLeaf);
    rows.add(row);
    for (Column column : block.columns()) {
      leaves.add(new Leaf(leaves.size(), row, column));
    }
    return rowType.shape().startingAt(firstLeaf);
  }

  private static RowType rowType(Class<?> type, Columns columns) {
    var list = new ArrayList<Column>();
    RecordShape shape = addColumns(list, "", List.of(), type);
    return new RowType(new ColumnBlock(list, List.of(columns.corner())), shape);
  }

  /** The shape of a record of these columns, its leaves counted from 0. */
  private static RecordShape addColumns(
      List<Column> columns, String path, List<List<String>> groups, Class<?> type) {
    var shape = new RecordShape(type);
    for (RecordComponent component : type.getRecordComponents()) {
      String below = path + "/" + component.getName();
      var above = new ArrayList<>(groups);
      if (component.getType().isRecord() && component.getType() != Money.class) {
        above.add(labels(component));
        shape.add(addColumns(columns, below, above, component.getType()));
      } else {
        Under under = component.getAnnotation(Under.class);
        for (String group : under == null ? new String[0] : under.value()) {
          above.add(List.of(group));
        }
        shape.add(columns.size());
        List<String> labels = labels(component);
        columns.add(
            new Column(
                columns.size(), below, labels, LabelWords.of(labels), above, kind(component)));
      }
    }
    return shape;
  }

  private static Column.Kind kind(RecordComponent component) {
    if (component.getType() == Money.class) {
      return Column.Kind.MONEY;
    }
    return component.isAnnotationPresent(Change.class) ? Column.Kind.CHANGE : Column.Kind.COUNT;
  }

  private static List<String> labels(RecordComponent component) {
    Label label = component.getAnnotation(Label.class);
    if (label == null) {
      throw new IllegalStateException(component + " carries no label");
    }
    var labels = new ArrayList<String>();
    labels.add(label.value());
    labels.addAll(List.of(label.variants()));
    return labels;
  }
}
