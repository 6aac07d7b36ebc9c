package org.gongkai.internal.page;

import org.gongkai.Rule;

/** Writes the catalogue of rules. */
public final class RuleList {
  private RuleList() {}

  /** The catalogue as a Markdown page, with a line feed at its end. */
  public static String markdown() {
    var text = new StringBuilder();
    text.append("# Rules\n\n")
        .append("What `gongkai check` and every conversion look at. `gongkai check --rules` prints")
        .append(" this page.\n\n")
        .append("| code | severity | says | 说明 | basis |\n")
        .append("| --- | --- | --- | --- | --- |\n");
    for (Rule rule : Rule.values()) {
      text.append("| `")
          .append(rule.code())
          .append("` | ")
          .append(rule.severity().code())
          .append(" | ")
          .append(rule.description())
          .append(" | ")
          .append(rule.descriptionZh())
          .append(" | ")
          .append(rule.basis())
          .append(" |\n");
    }
    return text.toString();
  }
}
