package org.gongkai;

import java.util.List;
import org.gongkai.report.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What became of one input of many. Immutable; a line of a manifest is one of these as JSON.
 *
 * @param path the input's path, as it was given or found
 * @param sha256 SHA-256 of its bytes in hexadecimal, or null where it could not be read
 * @param outcome what became of it
 * @param reason a stable word for why it was refused or failed: a {@link GongkaiException.Reason}
 *     in lower case, {@code timeout}, or {@code fault} for a fault of this program; else null
 * @param message the same in one English line, else null
 * @param duplicateOf the path of the earlier input with the same content, or null
 * @param reports the reports that it held; one also where nothing of a report was recognized, none
 *     where it was not converted
 * @param milliseconds how long reading it took, waiting not counted
 */
public record Outcome(
    String path,
    @Nullable String sha256,
    Kind outcome,
    @Nullable String reason,
    @Nullable String message,
    @Nullable String duplicateOf,
    List<Result> reports,
    long milliseconds) {
  /** Copies the list. */
  public Outcome {
    reports = List.copyOf(reports);
  }

  /** What can become of an input. */
  public enum Kind implements Coded {
    /** It was converted, and nothing was found of severity {@link Severity#ERROR}. */
    CONVERTED("converted"),
    /** It was converted, and an error was found in it. */
    CONVERTED_WITH_ERRORS("converted_with_errors"),
    /** It was read, and nothing of an annual report was recognized. */
    NOT_A_REPORT("not_a_report"),
    /** An earlier input has the same content; it was not converted again. */
    DUPLICATE("duplicate"),
    /** It is no document that is read: another format, encrypted, empty, beyond a limit. */
    REFUSED("refused"),
    /** It should have been read and could not be: unreadable, damaged, too slow, a fault. */
    FAILED("failed");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /** The name in JSON. */
    @Override
    public String code() {
      return code;
    }

    /** Whether the output has something of it. */
    public boolean isConverted() {
      return this == CONVERTED || this == CONVERTED_WITH_ERRORS || this == NOT_A_REPORT;
    }

    /** Whether something went wrong with it. */
    public boolean isTrouble() {
      return this == REFUSED || this == FAILED;
    }
  }

  /**
   * One report of an input.
   *
   * @param form name of the form that its tables follow, or null
   * @param year the year reported on, or null
   * @param findings how many findings of each rule, in the order of the findings
   */
  public record Result(@Nullable String form, @Nullable Integer year, List<RuleCount> findings) {
    /** Copies the list. */
    public Result {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Findings of one rule.
   *
   * @param rule code of the rule
   * @param count how many
   */
  public record RuleCount(String rule, int count) {}
}
