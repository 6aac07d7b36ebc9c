package org.gongkai.report;

import org.jspecify.annotations.Nullable;

/**
 * The table 主动公开政府信息情况 in the form of 2021 (国办公开办函〔2021〕30号). Numbers are null where the report
 * shows none.
 *
 * @param regulations 规章
 * @param normativeDocuments 行政规范性文件
 * @param administrativeLicensing 行政许可
 * @param administrativePenalties 行政处罚
 * @param administrativeCoercion 行政强制
 * @param administrativeFees 行政事业性收费
 */
public record ProactiveDisclosure2021(
    @Article("第二十条第（一）项") @Label("规章") Documents regulations,
    @Article("第二十条第（一）项")
        @Label(
            value = "行政规范性文件",
            variants = {"规范性文件", "規範性檔案"})
        Documents normativeDocuments,
    @Article("第二十条第（五）项") @Label("行政许可") Decisions administrativeLicensing,
    @Article("第二十条第（六）项") @Label("行政处罚") Decisions administrativePenalties,
    @Article("第二十条第（六）项") @Label("行政强制") Decisions administrativeCoercion,
    @Article("第二十条第（八）项") @Label("行政事业性收费") Fees administrativeFees)
    implements ProactiveDisclosure {

  /**
   * Documents of one kind, in 件.
   *
   * @param issuedThisYear 本年制发件数
   * @param repealedThisYear 本年废止件数
   * @param inForce 现行有效件数
   */
  @Columns(corner = "信息内容")
  public record Documents(
      @Label("本年制发件数") @Nullable Long issuedThisYear,
      @Label("本年废止件数") @Nullable Long repealedThisYear,
      @Label(value = "现行有效件数", variants = "现行有效件") @Nullable Long inForce) {}

  /**
   * Decisions taken.
   *
   * @param decisions 本年处理决定数量
   */
  @Columns(corner = "信息内容")
  public record Decisions(
      @Label(value = "本年处理决定数量", variants = "处理决定数量") @Nullable Long decisions) {}

  /**
   * Fees levied.
   *
   * @param amount 本年收费金额（单位：万元）
   */
  @Columns(corner = "信息内容")
  public record Fees(@Label(value = "本年收费金额（单位：万元）", variants = "本年收费金额") @Nullable Money amount) {}
}
