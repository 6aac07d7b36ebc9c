package org.gongkai.report;

/**
 * Requests not processed, （五）不予处理.
 *
 * @param petitionOrComplaint 1.信访举报投诉类申请
 * @param repeated 2.重复申请
 * @param publication 3.要求提供公开出版物
 * @param excessive 4.无正当理由大量反复申请
 * @param confirmationOrReissue 5.要求行政机关确认或重新出具已获取信息
 */
public record NotProcessed(
    @Label("1.信访举报投诉类申请") Applicants petitionOrComplaint,
    @Label("2.重复申请") Applicants repeated,
    @Label("3.要求提供公开出版物") Applicants publication,
    @Label("4.无正当理由大量反复申请") Applicants excessive,
    @Label(value = "5.要求行政机关确认或重新出具已获取信息", variants = "要求确认或重新出具已获取信息")
        Applicants confirmationOrReissue) {}
