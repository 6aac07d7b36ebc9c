package org.gongkai.internal.form;

import org.gongkai.report.SectionKind;

/** The three fixed tables of the form, in their order. */
public enum TableKind {
  PROACTIVE_DISCLOSURE(SectionKind.PROACTIVE_DISCLOSURE),
  REQUESTS(SectionKind.REQUESTS),
  REVIEW_AND_LITIGATION(SectionKind.REVIEW_AND_LITIGATION);

  private final SectionKind section;

  TableKind(SectionKind section) {
    this.section = section;
  }

  /** The section that the table stands in. */
  public SectionKind section() {
    return section;
  }

  /** The name of the table in JSON, the same as its section's. */
  public String code() {
    return section.code();
  }
}
