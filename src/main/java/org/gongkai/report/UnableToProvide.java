package org.gongkai.report;

/**
 * Requests for what cannot be provided, （四）无法提供.
 *
 * @param notHeld 1.本机关不掌握相关政府信息
 * @param requiresCreation 2.没有现成信息需要另行制作
 * @param unclearAfterCorrection 3.补正后申请内容仍不明确
 */
public record UnableToProvide(
    @Label("1.本机关不掌握相关政府信息") Applicants notHeld,
    @Label("2.没有现成信息需要另行制作") Applicants requiresCreation,
    @Label("3.补正后申请内容仍不明确") Applicants unclearAfterCorrection) {}
