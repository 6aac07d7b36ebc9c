package org.gongkai.internal.statement;

import java.util.List;

/**
 * A figure of the text before it is compared.
 *
 * @param subject what it counts
 * @param quantity the number as the text gives it
 * @param path pointer to the paragraph
 * @param quotation the words that say so
 * @param readings what it may be in the tables, the nearest first
 * @param firm whether a figure that fits no reading contradicts the tables
 */
record Claim(
    Subject subject,
    Quantity quantity,
    String path,
    String quotation,
    List<Reading> readings,
    boolean firm) {
  Claim {
    readings = List.copyOf(readings);
  }
}
