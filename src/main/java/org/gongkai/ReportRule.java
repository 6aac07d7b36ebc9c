package org.gongkai;

import java.util.List;
import java.util.function.Function;
import org.gongkai.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * A rule of one's own over a single report, for {@link Checks.Builder#add}.
 *
 * <pre>{@code
 * ReportRule rule =
 *     ReportRule.of(
 *         "fee_not_mentioned",
 *         Severity.INFO,
 *         "Nothing is said of fees.",
 *         "未说明收费情况。",
 *         report -> mentionsFees(report) ? List.of() : List.of("/sections"));
 * }</pre>
 *
 * <p>A rule must be thread-safe; it is called for every report, whatever of it is null. It may not
 * throw: {@link Checks#check} ends in an {@link IllegalStateException} that names it where it does.
 */
public interface ReportRule {
  /** The stable code of its findings: small letters, digits and _, and none of {@link Rule}'s. */
  String code();

  /** How serious its findings are. */
  Severity severity();

  /** What it says, one English sentence. */
  String description();

  /** The same in Chinese. */
  String descriptionZh();

  /**
   * Looks at a report.
   *
   * @return what is wrong, made by {@link #finding}; empty where nothing is
   */
  List<Finding> check(Report report);

  /**
   * A finding with this rule's code and severity.
   *
   * @param path JSON pointer to the value that it is about, or null
   * @param message one sentence in English
   * @param messageZh the same in Chinese
   * @param evidence the quoted passages or raw cells; may be empty
   */
  default Finding finding(
      @Nullable String path, String message, String messageZh, List<String> evidence) {
    return new Finding(
        code(),
        severity(),
        path,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        message,
        messageZh,
        evidence);
  }

  /**
   * A rule that has one thing to say of a report, in the words of its descriptions.
   *
   * @param broken the JSON pointers of the values that break it; one finding is made of each
   */
  static ReportRule of(
      String code,
      Severity severity,
      String description,
      String descriptionZh,
      Function<Report, List<String>> broken) {
    return new PointerRule(code, severity, description, descriptionZh, broken);
  }
}
