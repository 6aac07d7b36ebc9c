package org.gongkai;

import org.gongkai.report.Coded;

/** How serious a {@link Finding} is, the gravest last. */
public enum Severity implements Coded {
  /** A fact about how the document was read. */
  INFO("info"),
  /** Probably wrong. */
  WARNING("warning"),
  /** A rule that the form prints or implies is broken, or a table could not be read. */
  ERROR("error");

  private final String code;

  Severity(String code) {
    this.code = code;
  }

  /** The name in JSON. */
  @Override
  public String code() {
    return code;
  }
}
