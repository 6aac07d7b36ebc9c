package org.gongkai.report;

/**
 * The table 政府信息公开行政复议、行政诉讼情况, the same in every revision of the form.
 *
 * @param reconsideration 行政复议
 * @param litigation 行政诉讼
 */
@Columns
public record ReviewAndLitigation(
    @Label("行政复议") Results reconsideration, @Label("行政诉讼") Litigation litigation) {}
