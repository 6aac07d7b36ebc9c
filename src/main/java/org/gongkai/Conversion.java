package org.gongkai;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * What reading one document gave. Immutable.
 *
 * @param report the report; all null and empty where the document is none
 * @param findings what is wrong or doubtful, in a stable order
 * @param statements what the text says in figures, in its order
 * @param checks how the equations came out
 * @param coverage what became of the numbers of the form
 * @param source the file
 * @param provenance for each number whose cell was located (its JSON pointer), and for "/title",
 *     "/agency", "/year" and "/period", where it stands; in the order of the output; null unless it
 *     was asked for
 */
public record Conversion(
    Report report,
    List<Finding> findings,
    List<Statement> statements,
    CheckCounts checks,
    Coverage coverage,
    Source source,
    @Nullable Map<String, Origin> provenance) {
  /** Copies the collections. */
  public Conversion {
    findings = List.copyOf(findings);
    statements = List.copyOf(statements);
    provenance =
        provenance == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(provenance));
  }

  /** Whether anything of an annual report was recognized. */
  public boolean isAnnualReport() {
    return findings.stream()
        .noneMatch(finding -> finding.rule().equals(Rule.NOT_AN_ANNUAL_REPORT.code()));
  }
}
