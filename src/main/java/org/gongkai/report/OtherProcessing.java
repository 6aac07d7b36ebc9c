package org.gongkai.report;

/**
 * Requests processed otherwise, （六）其他处理, in the form of 2021.
 *
 * @param notCorrectedInTime 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请
 * @param feeNotPaidInTime 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请
 * @param other 3.其他
 */
public record OtherProcessing(
    @Label(value = "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", variants = "申请人无正当理由逾期不补正")
        Applicants notCorrectedInTime,
    @Label(value = "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", variants = "申请人逾期未按收费通知要求缴纳费用")
        Applicants feeNotPaidInTime,
    @Label(value = "3.其他", variants = "3.其它") Applicants other) {}
