package org.gongkai.internal.identity;

import java.util.List;
import org.gongkai.internal.section.Item;
import org.gongkai.report.Period;
import org.gongkai.report.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Whose report a document is and what it covers, each with its evidence; null where the document
 * does not say.
 *
 * @param titleYear the year that the title names
 * @param periodDamaged words that announce a period which cannot be read, or null
 * @param lead the lines between the title and the first section
 */
public record Identity(
    @Nullable Evidence<String> title,
    @Nullable Evidence<String> agency,
    @Nullable Evidence<Integer> year,
    @Nullable Evidence<Integer> titleYear,
    @Nullable Evidence<Period> period,
    @Nullable Evidence<String> periodDamaged,
    @Nullable Publication publication,
    List<Item> lead) {
  public Identity {
    lead = List.copyOf(lead);
  }
}
