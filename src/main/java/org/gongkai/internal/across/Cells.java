package org.gongkai.internal.across;

import org.gongkai.internal.form.FormSchema;
import org.gongkai.internal.form.Leaf;
import org.gongkai.report.Report;
import org.jspecify.annotations.Nullable;

/** The numbers of a report by their pointers. */
final class Cells {
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
    Leaf leaf = schema.leaf(pointer);
    return leaf != null && values[leaf.index()] instanceof Long number ? number : null;
  }
}
