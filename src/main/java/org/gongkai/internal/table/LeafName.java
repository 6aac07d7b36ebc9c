package org.gongkai.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.internal.form.CellName;
import org.gongkai.internal.form.Leaf;
import org.gongkai.report.Form;

/**
 * The names of a number of the form: those that its output has, and the labels that the form
 * prints. The last name of its path is its column, what stands before it is its row.
 */
final class LeafName {
  private static final String BETWEEN = "—";

  private LeafName() {}

  /** The path of its row below the table, "outcomes.denied.stateSecret". */
  static String row(Leaf leaf) {
    String below = leaf.pointer().substring(leaf.row().table().code().length() + 2);
    return below.substring(0, below.lastIndexOf('/')).replace('/', '.');
  }

  /** "naturalPerson". */
  static String column(Leaf leaf) {
    return leaf.pointer().substring(leaf.pointer().lastIndexOf('/') + 1);
  }

  /** The row's label; the headings above it for a number whose row has none. */
  static String rowLabel(Leaf leaf) {
    return leaf.row().label().isEmpty()
        ? String.join(BETWEEN, groups(leaf))
        : CellName.label(leaf.row());
  }

  /** The column's label; where it shares a second heading, that before it: 其他 alone says little. */
  static String columnLabel(Leaf leaf) {
    List<String> groups = groups(leaf);
    String label = leaf.column().label().get(0);
    boolean alone = leaf.row().label().isEmpty() || groups.size() < 2;
    return alone ? label : groups.get(groups.size() - 1) + BETWEEN + label;
  }

  /** All labels from the table down to the number. */
  static String full(Leaf leaf) {
    var labels = new ArrayList<String>();
    labels.add(leaf.row().table().section().heading().substring(2));
    for (int i = leaf.row().labels().size() - 1; i >= 0; i--) {
      labels.add(leaf.row().labels().get(i).get(0));
    }
    if (leaf.row().label().isEmpty()) {
      labels.addAll(groups(leaf));
    }
    labels.add(columnLabel(leaf));
    return String.join(BETWEEN, labels);
  }

  /** "forms 2019 and 2021". */
  static String forms(List<Form> forms) {
    return (forms.size() == 1 ? "form " : "forms ")
        + forms.stream().map(Form::code).collect(Collectors.joining(" and "));
  }

  private static List<String> groups(Leaf leaf) {
    return leaf.column().groups().stream().map(group -> group.get(0)).toList();
  }
}
