package org.gongkai.report;

/**
 * Requests denied, （三）不予公开, by reason (Regulations of 2019, articles 14, 15, 16 and 36).
 *
 * @param stateSecret 1.属于国家秘密
 * @param prohibitedByLaw 2.其他法律行政法规禁止公开
 * @param endangersSecurityOrStability 3.危及“三安全一稳定”
 * @param thirdPartyRights 4.保护第三方合法权益
 * @param internalAffairs 5.属于三类内部事务信息
 * @param deliberativeProcess 6.属于四类过程性信息
 * @param enforcementCaseFile 7.属于行政执法案卷
 * @param administrativeInquiry 8.属于行政查询事项
 */
public record Denied(
    @Label("1.属于国家秘密") Applicants stateSecret,
    @Label("2.其他法律行政法规禁止公开") Applicants prohibitedByLaw,
    @Label("3.危及“三安全一稳定”") Applicants endangersSecurityOrStability,
    @Label("4.保护第三方合法权益") Applicants thirdPartyRights,
    @Label("5.属于三类内部事务信息") Applicants internalAffairs,
    @Label("6.属于四类过程性信息") Applicants deliberativeProcess,
    @Label("7.属于行政执法案卷") Applicants enforcementCaseFile,
    @Label("8.属于行政查询事项") Applicants administrativeInquiry) {}
