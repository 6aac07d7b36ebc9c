package org.gongkai.internal.check;

import java.util.List;
import java.util.Set;
import org.gongkai.internal.form.FormSchema;
import org.gongkai.internal.form.TableKind;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules over a single report look at.
 *
 * @param report the report
 * @param clues what is known of its document beyond the report
 * @param schema the revision of the form that its tables follow
 * @param values its numbers by the index of their leaf
 * @param tables the tables that it has
 * @param body the body whose report it is, as its name tells
 * @param narrative its text
 */
@SuppressWarnings("ArrayRecordComponent") // filled once and only read; rules index it by leaf
public record Facts(
    Report report,
    Clues clues,
    FormSchema schema,
    @Nullable Object[] values,
    Set<TableKind> tables,
    Body body,
    Narrative narrative) {

  /** The first year for which the form was prescribed. */
  private static final int PRESCRIBED_SINCE = 2019;

  /** The facts of a report. */
  public static Facts of(Report report, Clues clues) {
    FormSchema schema = FormSchema.of(report);
    return of(report, clues, schema, schema.values(report), FormSchema.tables(report));
  }

  /**
   * The facts of a report whose numbers are known already.
   *
   * @param schema the revision of the form that its tables follow
   * @param values its numbers by the index of their leaf
   */
  public static Facts of(Report report, Clues clues, FormSchema schema, @Nullable Object[] values) {
    return FormSchema.of(report).equals(schema)
        ? of(report, clues, schema, values, FormSchema.tables(report))
        : of(report, clues);
  }

  private static Facts of(
      Report report,
      Clues clues,
      FormSchema schema,
      @Nullable Object[] values,
      Set<TableKind> tables) {
    return new Facts(
        report, clues, schema, values, tables, Body.of(report.agency()), Narrative.of(report));
  }

  /** The sections, in document order. */
  List<Section> sections() {
    return report.sections();
  }

  /** Whether the report is of the time of the form, whose sections and period are prescribed. */
  boolean isPrescribed() {
    Integer year = report.year();
    return report.form() != null || (year != null && year >= PRESCRIBED_SINCE);
  }
}
