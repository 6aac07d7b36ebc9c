package org.gongkai.internal.check;

import java.util.List;
import org.gongkai.Rule;
import org.gongkai.internal.form.Leaf;

/**
 * A sum that the form asks for.
 *
 * @param number its place among the equations of the form
 * @param rule the rule
 * @param place the leaf that a finding about it points to
 * @param parts the leaves that are added up
 * @param whole the leaves whose sum they must make; one for a total
 */
record Equation(int number, Rule rule, Leaf place, List<Leaf> parts, List<Leaf> whole) {

  /** How a leaf of the equation counts in what the parts are more than the whole: 1 or -1. */
  int sign(Leaf leaf) {
    for (Leaf other : whole) {
      if (other.index() == leaf.index()) {
        return -1;
      }
    }
    return 1;
  }

  /** All its leaves. */
  List<Leaf> leaves() {
    var leaves = new java.util.ArrayList<Leaf>(parts);
    leaves.addAll(whole);
    return leaves;
  }
}
