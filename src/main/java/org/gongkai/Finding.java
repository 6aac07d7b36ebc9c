package org.gongkai;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong or doubtful in a document, or that reading it had to decide. Immutable.
 *
 * @param rule stable code of the rule, one of {@link Rule#code()} or of a rule added by the user
 * @param severity how serious
 * @param path JSON pointer to the value that it is about, or null
 * @param cells JSON pointers of every value in the equation; empty where there is none
 * @param expected the number that would be right, or null
 * @param actual the number that is there, or a count; or null
 * @param suspect JSON pointer of the one cell whose change alone would satisfy every broken
 *     equation of its cause; null where there is none or more than one
 * @param suspectValue what that cell should hold, or null
 * @param cause a name that the findings of one cause share, or null
 * @param message one sentence in English
 * @param messageZh the same in Chinese
 * @param evidence the quoted passages or raw cells; may be empty
 */
public record Finding(
    String rule,
    Severity severity,
    @Nullable String path,
    List<String> cells,
    @Nullable BigDecimal expected,
    @Nullable BigDecimal actual,
    @Nullable String suspect,
    @Nullable BigDecimal suspectValue,
    @Nullable String cause,
    String message,
    String messageZh,
    List<String> evidence) {
  /** Copies the lists. */
  public Finding {
    cells = List.copyOf(cells);
    evidence = List.copyOf(evidence);
  }

  /** A finding of a rule about one place. */
  public static Finding of(
      Rule rule, @Nullable String path, String message, String messageZh, List<String> evidence) {
    return new Finding(
        rule.code(),
        rule.severity(),
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

  /** The same finding with a count or a number that is there. */
  public Finding withActual(long number) {
    return withNumbers(expected, BigDecimal.valueOf(number));
  }

  /** The same finding with the number that would be right and the one that is there. */
  public Finding withNumbers(@Nullable BigDecimal right, @Nullable BigDecimal there) {
    return new Finding(
        rule,
        severity,
        path,
        cells,
        right,
        there,
        suspect,
        suspectValue,
        cause,
        message,
        messageZh,
        evidence);
  }

  /** The same finding as one of a cause, with the cell that is to blame where there is one. */
  public Finding withCause(
      @Nullable String name, @Nullable String pointer, @Nullable BigDecimal value) {
    return new Finding(
        rule, severity, path, cells, expected, actual, pointer, value, name, message, messageZh,
        evidence);
  }

  /** The same finding with the values of its equation. */
  public Finding withCells(List<String> pointers) {
    return new Finding(
        rule,
        severity,
        path,
        pointers,
        expected,
        actual,
        suspect,
        suspectValue,
        cause,
        message,
        messageZh,
        evidence);
  }
}
