package org.gongkai.report;

import org.jspecify.annotations.Nullable;

/**
 * Cases (件) by result. A number is null where the report shows none.
 *
 * @param upheld 结果维持
 * @param corrected 结果纠正
 * @param other 其他结果
 * @param pending 尚未审结, at the end of the year
 * @param total 总计
 */
@Columns
public record Results(
    @Label("结果维持") @Nullable Long upheld,
    @Label("结果纠正") @Nullable Long corrected,
    @Label(value = "其他结果", variants = "其它结果") @Nullable Long other,
    @Label("尚未审结") @Nullable Long pending,
    @Label(value = "总计", variants = "合计") @Nullable Long total) {}
