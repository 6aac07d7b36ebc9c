package org.gongkai;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.internal.check.Clues;
import org.gongkai.internal.check.Facts;
import org.gongkai.internal.check.Rules;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Remark;
import org.gongkai.internal.form.Binding;
import org.gongkai.internal.form.BoundCell;
import org.gongkai.internal.form.FormBinder;
import org.gongkai.internal.form.FormSchema;
import org.gongkai.internal.form.Leaf;
import org.gongkai.internal.form.TableKind;
import org.gongkai.internal.identity.Evidence;
import org.gongkai.internal.identity.Identity;
import org.gongkai.internal.identity.IdentityFinder;
import org.gongkai.internal.identity.ReportSplitter;
import org.gongkai.internal.limit.Budget;
import org.gongkai.internal.section.Outline;
import org.gongkai.internal.section.SectionFinder;
import org.gongkai.report.Form;
import org.gongkai.report.Period;
import org.gongkai.report.ProactiveDisclosure;
import org.gongkai.report.Report;
import org.gongkai.report.Requests;
import org.gongkai.report.ReviewAndLitigation;
import org.jspecify.annotations.Nullable;

/** A document as it was understood: its tables bound, its sections and its identity found. */
record Reading(Document document, Binding binding, Outline outline, Identity identity) {

  /** Understands each report of a document; one that holds none is a single reading. */
  static List<Reading> all(Document document, Budget budget) throws GongkaiException {
    List<Reading> readings = new ArrayList<>();
    budget.at("reports");
    for (Document part : ReportSplitter.split(document, budget)) {
      readings.add(of(part, budget));
    }
    return readings;
  }

  /** Understands a document. */
  private static Reading of(Document document, Budget budget) throws GongkaiException {
    budget.at("tables");
    budget.look();
    Binding binding = FormBinder.bind(document, budget);
    budget.at("sections");
    budget.look();
    Outline outline = SectionFinder.find(document, binding, budget);
    budget.at("title");
    budget.look();
    return new Reading(document, binding, outline, IdentityFinder.find(document, outline));
  }

  /** The result for a file. */
  Conversion conversion(
      Source source,
      @Nullable Finding mismatch,
      Checks checks,
      boolean withProvenance,
      Budget budget) {
    budget.at("checks");
    FormSchema schema = binding.schema();
    Form form = schema != null && binding.formKnown() ? schema.form() : null;
    @Nullable Object[] values = binding.values();
    Report report = report(form, values);
    Facts facts =
        schema == null ? Facts.of(report, clues()) : Facts.of(report, clues(), schema, values);
    Rules.Outcome outcome = Rules.apply(facts, binding.findings(), budget);
    List<Finding> findings = new ArrayList<>(outcome.findings());
    if (mismatch != null) {
      findings.add(mismatch);
    }
    if (source.parts() > 1) {
      findings.add(several(source));
    }
    document.remarks().forEach(remark -> findings.add(finding(remark)));
    if (findings.stream().noneMatch(Reading::saysItIsNoReport)) {
      findings.addAll(checks.checkAdded(report));
    }
    var conversion =
        new Conversion(
            report,
            findings,
            outcome.statements(),
            outcome.counts(),
            coverage(),
            source,
            withProvenance ? provenance() : null);
    return conversion.isAnnualReport() ? conversion : nothing(conversion);
  }

  private static boolean saysItIsNoReport(Finding finding) {
    return finding.rule().equals(Rule.NOT_AN_ANNUAL_REPORT.code());
  }

  private Clues clues() {
    return new Clues(
        raw(identity.title()),
        raw(identity.period()),
        raw(identity.periodDamaged()),
        outline.images());
  }

  private static @Nullable String raw(@Nullable Evidence<?> evidence) {
    return evidence == null ? null : evidence.raw();
  }

  private Report report(@Nullable Form form, @Nullable Object[] values) {
    Evidence<Period> period = identity.period();
    return new Report(
        form,
        value(identity.title()),
        value(identity.agency()),
        value(identity.year()),
        period == null ? new Period(null, null) : period.value(),
        identity.publication(),
        SectionFinder.paragraphs(identity.lead()),
        outline.sections(),
        (ProactiveDisclosure) binding.record(TableKind.PROACTIVE_DISCLOSURE, values),
        (Requests) binding.record(TableKind.REQUESTS, values),
        (ReviewAndLitigation) binding.record(TableKind.REVIEW_AND_LITIGATION, values));
  }

  private static <T> @Nullable T value(@Nullable Evidence<T> evidence) {
    return evidence == null ? null : evidence.value();
  }

  private static Conversion nothing(Conversion conversion) {
    var report =
        new Report(
            null,
            null,
            null,
            null,
            new Period(null, null),
            null,
            List.of(),
            List.of(),
            null,
            null,
            null);
    return new Conversion(
        report,
        conversion.findings(),
        conversion.statements(),
        conversion.checks(),
        conversion.coverage(),
        conversion.source(),
        conversion.provenance() == null ? null : Map.of());
  }

  private Coverage coverage() {
    FormSchema schema = binding.schema();
    if (schema == null) {
      return new Coverage(0, 0, 0, 0, 0);
    }
    int expected = 0;
    int read = 0;
    int blank = 0;
    int notUnderstood = 0;
    for (Leaf leaf : schema.leaves()) {
      if (!binding.formKnown() && !binding.tables().contains(leaf.row().table())) {
        continue;
      }
      expected++;
      BoundCell cell = binding.cells().get(leaf.index());
      if (binding.unreadable().contains(leaf.index())
          || (cell != null && cell.value().kind() == CellKind.TEXT)) {
        notUnderstood++;
      } else if (cell != null && cell.value().number() != null) {
        read++;
      } else if (cell != null) {
        blank++;
      }
    }
    return new Coverage(
        expected, read, blank, expected - read - blank - notUnderstood, notUnderstood);
  }

  private Map<String, Origin> provenance() {
    Map<String, Origin> provenance = new LinkedHashMap<>();
    put(provenance, "/title", identity.title());
    put(provenance, "/agency", identity.agency());
    put(provenance, "/year", identity.year());
    put(provenance, "/period", identity.period());
    for (BoundCell cell : binding.cells()) {
      if (cell != null) {
        provenance.put(
            cell.leaf().pointer(),
            new Origin.Cell(
                cell.table(), cell.row(), cell.column(), cell.raw(), cell.value().kind()));
      }
    }
    return provenance;
  }

  private static void put(
      Map<String, Origin> provenance, String path, @Nullable Evidence<?> evidence) {
    if (evidence != null) {
      provenance.put(path, new Origin.Text(evidence.block(), evidence.raw()));
    }
  }

  private static Finding several(Source source) {
    return Finding.of(
            Rule.SEVERAL_REPORTS,
            null,
            "The file holds " + source.parts() + " reports; this is number " + source.part() + ".",
            "文件中有" + source.parts() + "份年度报告，这是第" + source.part() + "份。",
            List.of())
        .withActual(source.parts());
  }

  private static Finding finding(Remark remark) {
    Rule rule =
        switch (remark.kind()) {
          case TRACKED_CHANGES_RESOLVED -> Rule.TRACKED_CHANGES_RESOLVED;
          case HIDDEN_TEXT_DROPPED -> Rule.HIDDEN_TEXT_DROPPED;
          case ELEMENT_NOT_UNDERSTOOD -> Rule.ELEMENT_NOT_UNDERSTOOD;
          case CHARACTERS_DAMAGED -> Rule.CHARACTERS_DAMAGED;
          case PART_MISSING -> Rule.PART_MISSING;
        };
    return Finding.of(
            rule,
            null,
            rule.description() + " Number of places: " + remark.count() + ".",
            rule.descriptionZh() + "共" + remark.count() + "处。",
            remark.examples())
        .withActual(remark.count());
  }
}
