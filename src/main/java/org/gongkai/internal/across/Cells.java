package org.gongkai.internal.across;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.internal.form.FormSchema;
import org.gongkai.internal.form.Leaf;
import org.gongkai.report.Form;
import org.gongkai.report.Report;
import org.jspecify.annotations.Nullable;

/** The numbers of a report by their pointers. */
final class Cells {
  private static final Map<Form, Map<String, Leaf>> LEAVES = new EnumMap<>(Form.class);

  static {
    for (Form form : Form.values()) {
      Map<String, Leaf> leaves = new HashMap<>();
      FormSchema.of(form).leaves().forEach(leaf -> leaves.put(leaf.pointer(), leaf));
      LEAVES.put(form, Map.copyOf(leaves));
    }
  }

  private final FormSchema schema;
  private final @Nullable Object[] values;

  private Cells(Report report) {
    this.schema = FormSchema.of(report);
    this.values = schema.values(report);
  }

  static Cells of(Report report) {
    return new Cells(report);
  }

  FormSchema schema() {
    return schema;
  }

  /** A Long, a Money, or null. */
  @Nullable Object value(Leaf leaf) {
    return values[leaf.index()];
  }

  /** The count at a pointer, or null where there is none. */
  @Nullable Long count(String pointer) {
    Leaf leaf = LEAVES.getOrDefault(schema.form(), Map.of()).get(pointer);
    return leaf != null && values[leaf.index()] instanceof Long number ? number : null;
  }
}
