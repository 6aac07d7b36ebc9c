package org.gongkai.internal.statement;

import org.gongkai.internal.statement.Wording.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a passage beyond its words.
 *
 * @param years the year reported on
 * @param agency the body whose report it is
 * @param heading what the heading above is about
 * @param disclosure whether it stands in the section on proactive disclosure
 */
record Context(RelativeYears years, @Nullable String agency, Topic heading, boolean disclosure) {

  /** Whether bodies of this kind decide reconsiderations of others, too. */
  boolean reviewsOthers() {
    return agency != null && (agency.contains("司法") || agency.contains("复议"));
  }
}
