package org.gongkai.report;

/**
 * Cases before the courts, 行政诉讼.
 *
 * @param direct 未经复议直接起诉
 * @param afterReconsideration 复议后起诉
 */
@Columns
public record Litigation(
    @Label("未经复议直接起诉") Results direct, @Label("复议后起诉") Results afterReconsideration) {}
