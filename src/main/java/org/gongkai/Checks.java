package org.gongkai;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gongkai.internal.across.AcrossRules;
import org.gongkai.internal.across.Filed;
import org.gongkai.internal.check.Clues;
import org.gongkai.internal.check.Facts;
import org.gongkai.internal.check.Rules;
import org.gongkai.internal.limit.Budget;
import org.gongkai.report.Report;

/**
 * The rules of the catalogue ({@link Rule}) and those that the user adds, over a report or over
 * many. They run in every conversion of a {@link ReportReader}; here they can be applied to any
 * report record, be it read from a file, from JSON or made by hand. Immutable and thread-safe.
 *
 * <pre>{@code
 * Checks.Result result = Checks.standard().check(report);
 * List<List<Finding>> across = Checks.standard().across(conversions, Parents.NONE);
 * }</pre>
 *
 * <p>The rules come from the form itself (its printed note 第一项加第二项之和，等于第三项加第四项之和, its totals and
 * headings), from the notices that prescribe it (国办公开办函〔2019〕60号 for the reports of 2019 and 2020,
 * 国办公开办函〔2021〕30号 since), from articles 49 and 50 of the Regulations on the Disclosure of
 * Government Information of 2019, and, for what is only doubtful, from what real reports get wrong;
 * the latter are never of severity {@link Severity#ERROR}.
 */
public final class Checks {
  private static final Checks STANDARD = builder().build();

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(?:_[a-z0-9]+)*");

  private final List<ReportRule> rules;

  private Checks(List<ReportRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** The rules of the catalogue. */
  public static Checks standard() {
    return STANDARD;
  }

  /** Starts with the rules of the catalogue, to which others can be added. */
  public static Builder builder() {
    return new Builder();
  }

  /** Rules to be added. Not thread-safe. */
  public static final class Builder {
    private final Map<String, ReportRule> rules = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Adds rules; they run after those of the catalogue, in the order of adding.
     *
     * @throws IllegalArgumentException where the code of one is not of the kind that {@link
     *     ReportRule#code} asks for, is in the catalogue, or was added before
     */
    public Builder add(ReportRule... added) {
      for (ReportRule rule : added) {
        String code = rule.code();
        boolean taken = Arrays.stream(Rule.values()).anyMatch(own -> own.code().equals(code));
        if (!CODE.matcher(code).matches() || taken || rules.putIfAbsent(code, rule) != null) {
          throw new IllegalArgumentException(
              "the code of a rule must be new, of small letters, digits and _: " + code);
        }
      }
      return this;
    }

    /** The checks. */
    public Checks build() {
      return new Checks(List.copyOf(rules.values()));
    }
  }

  /**
   * What the rules say of one report.
   *
   * @param findings what is wrong or doubtful, in a stable order; those of added rules last
   * @param statements what the text says in figures, in its order
   * @param counts how the equations came out
   */
  public record Result(List<Finding> findings, List<Statement> statements, CheckCounts counts) {
    /** Copies the lists. */
    public Result {
      findings = List.copyOf(findings);
      statements = List.copyOf(statements);
    }
  }

  /** The rules that were added, in their order. */
  public List<ReportRule> added() {
    return rules;
  }

  /**
   * Applies the rules over a single report to one, whatever it was made from. What only the
   * document tells (images, the words of the title, cells that are no numbers) is not looked at; a
   * {@link Conversion} has it in its own findings. Added rules are not asked about what is no
   * annual report ({@link Rule#NOT_AN_ANNUAL_REPORT}).
   *
   * @throws IllegalArgumentException where its tables are of different revisions of the form
   * @throws IllegalStateException where an added rule throws or returns null; the message names it
   */
  public Result check(Report report) {
    Rules.Outcome outcome =
        Rules.apply(Facts.of(report, Clues.NONE), List.of(), new Budget(Limits.DEFAULT));
    List<Finding> findings = new ArrayList<>(outcome.findings());
    boolean none =
        findings.stream()
            .anyMatch(finding -> finding.rule().equals(Rule.NOT_AN_ANNUAL_REPORT.code()));
    if (!none) {
      findings.addAll(checkAdded(report));
    }
    return new Result(findings, outcome.statements(), outcome.counts());
  }

  /** What the added rules say of a report. */
  List<Finding> checkAdded(Report report) {
    List<Finding> findings = new ArrayList<>();
    for (ReportRule rule : rules) {
      try {
        findings.addAll(Objects.requireNonNull(rule.check(report), "a list of findings"));
      } catch (RuntimeException e) {
        throw new IllegalStateException("the added rule " + rule.code() + " failed: " + e, e);
      }
    }
    return findings;
  }

  /**
   * Applies the rules across reports: those of one body in several years ({@link
   * Rule#CARRY_OVER_MISMATCH}, {@link Rule#IN_FORCE_MISMATCH}, {@link Rule#ITEMS_MISMATCH}, {@link
   * Rule#TEXT_REPEATED}, {@link Rule#YEARS_MISSING}, {@link Rule#REPORTS_DISAGREE}), and those of a
   * body and of all below it ({@link Rule#SUBORDINATES_MISMATCH}, {@link
   * Rule#SUBORDINATES_MISSING}).
   *
   * <p>Reports are of one body where its name is the same, but for white space, what stands in
   * brackets, and 人民政府 behind the name of a place. Names without a place (民政局) are of many bodies
   * and are not compared. Nothing that the conversions already say is said again.
   *
   * @return for each conversion, in the same order, what was found; the evidence of each finding
   *     names the file of the other report
   */
  public List<List<Finding>> across(List<Conversion> conversions, Parents parents) {
    List<Filed> filed = new ArrayList<>();
    for (Conversion conversion : conversions) {
      Source source = conversion.source();
      String part = source.parts() > 1 ? " (" + source.part() + ")" : "";
      filed.add(new Filed(conversion.report(), source.path() + part));
    }
    return AcrossRules.apply(filed, parents.children());
  }

  /**
   * Applies the rules across reports to records.
   *
   * @return as {@link #across}; the evidence of each finding names the other report by its body and
   *     year
   * @throws IllegalArgumentException where the tables of one are of different revisions of the form
   */
  public List<List<Finding>> acrossReports(List<Report> reports, Parents parents) {
    List<Filed> filed = new ArrayList<>();
    for (Report report : reports) {
      filed.add(new Filed(report, report.agency() + " " + report.year()));
    }
    return AcrossRules.apply(filed, parents.children());
  }
}
