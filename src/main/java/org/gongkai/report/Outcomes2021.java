package org.gongkai.report;

/**
 * What became of the requests, 三、本年度办理结果, in the form of 2021.
 *
 * @param granted （一）予以公开
 * @param partiallyGranted （二）部分公开, counted here only
 * @param denied （三）不予公开
 * @param unableToProvide （四）无法提供
 * @param notProcessed （五）不予处理
 * @param other （六）其他处理, three rows
 * @param total （七）总计
 */
public record Outcomes2021(
    @Label("（一）予以公开") Applicants granted,
    @Label(value = "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", variants = "部分公开") Applicants partiallyGranted,
    @Label(value = "（三）不予公开", variants = "不予以公开") Denied denied,
    @Label("（四）无法提供") UnableToProvide unableToProvide,
    @Label("（五）不予处理") NotProcessed notProcessed,
    @Label(value = "（六）其他处理", variants = "其它处理") OtherProcessing other,
    @Label(value = "（七）总计", variants = "合计") Applicants total)
    implements Outcomes {}
