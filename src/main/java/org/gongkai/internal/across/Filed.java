package org.gongkai.internal.across;

import org.gongkai.report.Report;

/**
 * A report among others.
 *
 * @param report the report
 * @param source what findings call the document that it was read from
 */
public record Filed(Report report, String source) {}
