package org.gongkai.internal.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.Limits;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Cell;
import org.gongkai.internal.document.Division;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.internal.document.Table;
import org.gongkai.internal.limit.Budget;
import org.gongkai.report.Form;

/**
 * Finds the tables of the official form among the tables of a document, and for each number of the
 * form the cell that holds it.
 */
public final class FormBinder {
  /** The labels that one form has and no other, with the form. */
  private static final Map<String, Form> OWN_LABELS = new HashMap<>();

  static {
    for (Form form : Form.values()) {
      ownLabels(form).forEach(label -> OWN_LABELS.put(label, form));
    }
  }

  private FormBinder() {}

  /** Binds the tables of a document. */
  public static Binding bind(Document document, Budget budget) {
    List<Table> tables = new ArrayList<>();
    Map<Integer, String> captions = new HashMap<>();
    collect(document.blocks(), tables, captions, "");
    return bind(tables, new Captions(captions), budget);
  }

  /** Collects the tables and the paragraph above each; returns the last paragraph. */
  private static String collect(
      List<Block> blocks, List<Table> tables, Map<Integer, String> captions, String above) {
    String last = above;
    for (Block block : blocks) {
      if (block instanceof Division division) {
        last = collect(division.blocks(), tables, captions, last);
      } else if (block instanceof Table table) {
        tables.add(table);
        captions.put(table.number(), last);
        for (Cell cell : table.cells()) {
          collect(cell.blocks(), tables, captions, last);
        }
        last = "";
      } else if (block instanceof Paragraph paragraph && !paragraph.isBlank()) {
        last = paragraph.printed();
      }
    }
    return last;
  }

  /** Binds tables that stand alone. */
  public static Binding bind(List<Table> tables) {
    return bind(tables, new Captions(Map.of()), new Budget(Limits.DEFAULT));
  }

  /**
   * Binds the tables of a document, nested ones included, to the form that they follow.
   *
   * @param tables all tables, in document order
   * @param captions the words above them
   */
  public static Binding bind(List<Table> tables, Captions captions, Budget budget) {
    List<List<GridRow>> rows = new ArrayList<>();
    for (Table table : tables) {
      budget.step();
      if (!table.cells().isEmpty()) {
        rows.add(GridRow.of(table));
      }
    }
    if (rows.isEmpty()) {
      return Binding.none();
    }
    List<Form> told = formsByTheirOwnLabels(rows, budget);
    Binding best = Binding.none();
    for (Form form : told) {
      Binding binding = new TableBinding(FormSchema.of(form), rows, captions).bind();
      if (located(binding) >= located(best)) {
        best = binding;
      }
    }
    if (best.tables().isEmpty()) {
      return Binding.none();
    }
    boolean onlyShared = best.tables().equals(Set.of(TableKind.REVIEW_AND_LITIGATION));
    return best.withFormKnown(told.size() == 1 || !onlyShared);
  }

  private static int located(Binding binding) {
    int located = 0;
    for (BoundCell cell : binding.cells()) {
      located += cell == null ? 0 : 1;
    }
    return located;
  }

  /**
   * The forms with the most labels in the document that no other form has; all, if none has any.
   */
  private static List<Form> formsByTheirOwnLabels(List<List<GridRow>> tables, Budget budget) {
    Map<Form, Integer> hits = new EnumMap<>(Form.class);
    for (List<GridRow> table : tables) {
      for (GridRow row : table) {
        budget.step();
        for (CellView cell : row.own()) {
          countOwnLabel(cell, hits);
        }
      }
    }
    var best = new ArrayList<Form>();
    int most = hits.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    for (Form form : Form.values()) {
      if (hits.getOrDefault(form, 0) == most) {
        best.add(form);
      }
    }
    return best;
  }

  private static void countOwnLabel(CellView cell, Map<Form, Integer> hits) {
    if (cell.plainNumber()) {
      return;
    }
    Form bare = OWN_LABELS.get(cell.bare());
    Form core = OWN_LABELS.get(cell.core());
    if (bare != null) {
      hits.merge(bare, 1, Integer::sum);
    }
    if (core != null && core != bare) {
      hits.merge(core, 1, Integer::sum);
    }
  }

  private static Set<String> ownLabels(Form form) {
    Set<String> own = labels(form, true);
    for (Form other : Form.values()) {
      if (other != form) {
        own.removeAll(labels(other, false));
      }
    }
    return own;
  }

  private static Set<String> labels(Form form, boolean official) {
    Set<String> labels = new HashSet<>();
    FormSchema schema = FormSchema.of(form);
    schema.words().forEach(label -> add(labels, label, official));
    for (ColumnBlock block : schema.blocks()) {
      block.columns().forEach(column -> add(labels, column.words(), official));
    }
    return labels;
  }

  private static void add(Set<String> labels, List<LabelWords> label, boolean official) {
    for (LabelWords words : official ? label.subList(0, 1) : label) {
      labels.add(words.bare());
      labels.add(words.core());
    }
  }
}
