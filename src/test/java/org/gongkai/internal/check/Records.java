package org.gongkai.internal.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gongkai.internal.form.Column;
import org.gongkai.internal.form.FormSchema;
import org.gongkai.internal.form.Leaf;
import org.gongkai.internal.form.TableKind;
import org.gongkai.report.Form;
import org.gongkai.report.Money;
import org.gongkai.report.Period;
import org.gongkai.report.ProactiveDisclosure;
import org.gongkai.report.Report;
import org.gongkai.report.Requests;
import org.gongkai.report.ReviewAndLitigation;
import org.gongkai.report.Section;
import org.gongkai.report.SectionKind;

/**
 * Reports as records, made by hand and not read from any file: all numbers 0 and nothing to find,
 * until a test says otherwise.
 */
public final class Records {
  private final Form form;
  private final String agency;
  private final int year;
  private final String title;
  private final Period period;
  private final List<String> lead;
  private final Map<SectionKind, List<String>> texts;
  private final List<Section> sections;
  private final Map<String, Object> numbers;
  private final Set<TableKind> tables;

  private Records(
      Form form,
      String agency,
      int year,
      String title,
      Period period,
      List<String> lead,
      Map<SectionKind, List<String>> texts,
      List<Section> sections,
      Map<String, Object> numbers,
      Set<TableKind> tables) {
    this.form = form;
    this.agency = agency;
    this.year = year;
    this.title = title;
    this.period = period;
    this.lead = lead;
    this.texts = texts;
    this.sections = sections;
    this.numbers = numbers;
    this.tables = tables;
  }

  /** A report of a body on a year, in the form of that year. */
  public static Records of(String agency, int year) {
    Map<SectionKind, List<String>> texts = new LinkedHashMap<>();
    texts.put(SectionKind.OVERVIEW, List.of("全年工作平稳有序。"));
    texts.put(SectionKind.PROACTIVE_DISCLOSURE, List.of());
    texts.put(SectionKind.REQUESTS, List.of());
    texts.put(SectionKind.REVIEW_AND_LITIGATION, List.of());
    texts.put(SectionKind.PROBLEMS_AND_IMPROVEMENTS, List.of("个别栏目更新偏慢，将逐月核对。"));
    texts.put(SectionKind.OTHER_MATTERS, List.of("无。"));
    return new Records(
        year < 2021 ? Form.FORM_2019 : Form.FORM_2021,
        agency,
        year,
        agency + year + "年政府信息公开工作年度报告",
        new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)),
        List.of(),
        texts,
        null,
        Map.of(),
        Set.of(TableKind.values()));
  }

  /** With another title, or null. */
  public Records titled(String other) {
    return new Records(form, agency, year, other, period, lead, texts, sections, numbers, tables);
  }

  /** With these paragraphs above the sections. */
  public Records led(String... paragraphs) {
    return new Records(
        form, agency, year, title, period, List.of(paragraphs), texts, sections, numbers, tables);
  }

  /** With another period, or null for none. */
  public Records stating(LocalDate from, LocalDate to) {
    return new Records(
        form, agency, year, title, new Period(from, to), lead, texts, sections, numbers, tables);
  }

  /** With these paragraphs in a section. */
  public Records saying(SectionKind kind, String... paragraphs) {
    var changed = new LinkedHashMap<>(texts);
    changed.put(kind, List.of(paragraphs));
    return new Records(form, agency, year, title, period, lead, changed, sections, numbers, tables);
  }

  /** Without a section. */
  public Records without(SectionKind kind) {
    var changed = new LinkedHashMap<>(texts);
    changed.remove(kind);
    return new Records(form, agency, year, title, period, lead, changed, sections, numbers, tables);
  }

  /** With these sections instead of its own. */
  public Records divided(Section... others) {
    return new Records(
        form, agency, year, title, period, lead, texts, List.of(others), numbers, tables);
  }

  /** With a number at a pointer; a Long, Money, or null. */
  public Records with(String pointer, Object number) {
    var changed = new LinkedHashMap<>(numbers);
    changed.put(pointer, number);
    return new Records(form, agency, year, title, period, lead, texts, sections, changed, tables);
  }

  /** With the same numbers in a row from its first cell on. */
  public Records row(String row, long... values) {
    Records changed = this;
    int i = 0;
    for (Leaf leaf : FormSchema.of(form).leaves()) {
      if (leaf.row().path().equals(row) && i < values.length) {
        changed = changed.with(leaf.pointer(), values[i++]);
      }
    }
    return changed;
  }

  /** With these tables only. */
  public Records having(TableKind... kinds) {
    return new Records(
        form, agency, year, title, period, lead, texts, sections, numbers, Set.of(kinds));
  }

  /** On the other form than that of its year. */
  public Records on(Form other) {
    return new Records(other, agency, year, title, period, lead, texts, sections, numbers, tables);
  }

  /** The record. */
  public Report report() {
    FormSchema schema = FormSchema.of(form);
    Object[] values = new Object[schema.leaves().size()];
    for (Leaf leaf : schema.leaves()) {
      Object zero =
          leaf.column().kind() == Column.Kind.MONEY
              ? new Money(BigDecimal.ZERO, Money.Unit.TEN_THOUSAND_YUAN)
              : Long.valueOf(0);
      values[leaf.index()] =
          numbers.containsKey(leaf.pointer()) ? numbers.get(leaf.pointer()) : zero;
    }
    return new Report(
        tables.isEmpty() ? null : form,
        title,
        agency,
        year,
        period,
        null,
        paragraphs(lead),
        sections == null ? sections() : sections,
        (ProactiveDisclosure) table(schema, TableKind.PROACTIVE_DISCLOSURE, values),
        (Requests) table(schema, TableKind.REQUESTS, values),
        (ReviewAndLitigation) table(schema, TableKind.REVIEW_AND_LITIGATION, values));
  }

  private Object table(FormSchema schema, TableKind kind, Object[] values) {
    return tables.contains(kind) ? schema.read(kind, values) : null;
  }

  private List<Section> sections() {
    var made = new ArrayList<Section>();
    texts.forEach(
        (kind, words) -> made.add(section(kind, kind.heading(), words.toArray(String[]::new))));
    return made;
  }

  /** A section; its number is that of its heading, where it has one. */
  public static Section section(SectionKind kind, String heading, String... paragraphs) {
    int number = "一二三四五六七八九十".indexOf(heading.charAt(0)) + 1;
    return new Section(
        number == 0 ? null : number, kind, heading, paragraphs(Arrays.asList(paragraphs)));
  }

  private static List<Section.Paragraph> paragraphs(List<String> texts) {
    return texts.stream().map(text -> new Section.Paragraph(text, 0)).toList();
  }
}
