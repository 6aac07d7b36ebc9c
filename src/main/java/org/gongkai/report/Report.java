package org.gongkai.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One annual report, 政府信息公开工作年度报告, as its document gives it. What it does not give is null.
 * Immutable.
 *
 * @param form the revision of the form that the tables follow, read from the tables and not from
 *     the year; null where they do not tell
 * @param title the report's own title, without white space between Chinese characters
 * @param agency the body whose report it is
 * @param year the year reported on
 * @param period 统计期限
 * @param publication what the page around the report says of it
 * @param lead the paragraphs between the title and the first section
 * @param sections the numbered top-level sections, in document order
 * @param proactiveDisclosure the table of section 二, or null where it was not found
 * @param requests the table of section 三, or null where it was not found
 * @param reviewAndLitigation the table of section 四, or null where it was not found
 */
public record Report(
    @Nullable Form form,
    @Nullable String title,
    @Nullable String agency,
    @Nullable Integer year,
    Period period,
    @Nullable Publication publication,
    List<Section.Paragraph> lead,
    List<Section> sections,
    @Nullable ProactiveDisclosure proactiveDisclosure,
    @Nullable Requests requests,
    @Nullable ReviewAndLitigation reviewAndLitigation) {
  /** Copies the lists. */
  public Report {
    lead = List.copyOf(lead);
    sections = List.copyOf(sections);
  }
}
