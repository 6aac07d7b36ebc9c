package org.gongkai.report;

/**
 * The table 收到和处理政府信息公开申请情况 in the form of 2019.
 *
 * @param received 一、本年新收政府信息公开申请数量
 * @param carriedOver 二、上年结转政府信息公开申请数量
 * @param outcomes 三、本年度办理结果
 * @param carriedForward 四、结转下年度继续办理
 */
public record Requests2019(
    @Label(value = "一、本年新收政府信息公开申请数量", variants = "本年新收申请数量") Applicants received,
    @Label(
            value = "二、上年结转政府信息公开申请数量",
            variants = {"上年结转申请数量", "上年度结转政府信息公开申请数量"})
        Applicants carriedOver,
    @Label("三、本年度办理结果") Outcomes2019 outcomes,
    @Label(
            value = "四、结转下年度继续办理",
            variants = {"结转下一年度继续办理", "结转下年继续办理"})
        Applicants carriedForward)
    implements Requests {}
