package org.gongkai.report;

import org.jspecify.annotations.Nullable;

/**
 * One row of the table of requests: the number of requests (件) by kind of applicant. A number is
 * null where the report shows none.
 *
 * @param naturalPerson 自然人
 * @param business 商业企业
 * @param research 科研机构
 * @param publicWelfare 社会公益组织
 * @param legalService 法律服务机构
 * @param otherOrganisation 其他, among legal persons and other organisations
 * @param total 总计
 */
@Columns(corner = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）")
public record Applicants(
    @Under("申请人情况") @Label("自然人") @Nullable Long naturalPerson,
    @Under({"申请人情况", "法人或其他组织"}) @Label(value = "商业企业", variants = "企业") @Nullable Long business,
    @Under({"申请人情况", "法人或其他组织"}) @Label(value = "科研机构", variants = "科研院所") @Nullable Long research,
    @Under({"申请人情况", "法人或其他组织"})
        @Label(
            value = "社会公益组织",
            variants = {"社会公益机构", "社会公益"})
        @Nullable Long publicWelfare,
    @Under({"申请人情况", "法人或其他组织"})
        @Label(
            value = "法律服务机构",
            variants = {"法律服务组织", "法律服务"})
        @Nullable Long legalService,
    @Under({"申请人情况", "法人或其他组织"})
        @Label(
            value = "其他",
            variants = {"其它", "其他组织"})
        @Nullable Long otherOrganisation,
    @Under("申请人情况") @Label(value = "总计", variants = "合计") @Nullable Long total) {}
