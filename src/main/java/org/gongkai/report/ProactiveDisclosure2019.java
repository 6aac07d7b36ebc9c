package org.gongkai.report;

import org.jspecify.annotations.Nullable;

/**
 * The table 主动公开政府信息情况 in the form of 2019 (国办公开办函〔2019〕60号). Numbers are null where the report
 * shows none.
 *
 * @param regulations 规章
 * @param normativeDocuments 规范性文件
 * @param administrativeLicensing 行政许可
 * @param otherManagementServices 其他对外管理服务事项
 * @param administrativePenalties 行政处罚
 * @param administrativeCoercion 行政强制
 * @param administrativeFees 行政事业性收费
 * @param governmentProcurement 政府集中采购
 */
public record ProactiveDisclosure2019(
    @Article("第二十条第（一）项") @Label("规章") Documents regulations,
    @Article("第二十条第（一）项")
        @Label(
            value = "规范性文件",
            variants = {"行政规范性文件", "規範性檔案"})
        Documents normativeDocuments,
    @Article("第二十条第（五）项") @Label("行政许可") Items administrativeLicensing,
    @Article("第二十条第（五）项") @Label("其他对外管理服务事项") Items otherManagementServices,
    @Article("第二十条第（六）项") @Label("行政处罚") Items administrativePenalties,
    @Article("第二十条第（六）项") @Label("行政强制") Items administrativeCoercion,
    @Article("第二十条第（八）项") @Label("行政事业性收费") FeeItems administrativeFees,
    @Article("第二十条第（九）项") @Label("政府集中采购") Procurement governmentProcurement)
    implements ProactiveDisclosure {

  /**
   * Documents of one kind, in 件.
   *
   * @param producedThisYear 本年新制作数量
   * @param disclosedThisYear 本年新公开数量
   * @param disclosedTotal 对外公开总数量
   */
  @Columns(corner = "信息内容")
  public record Documents(
      @Label("本年新制作数量") @Nullable Long producedThisYear,
      @Label("本年新公开数量") @Nullable Long disclosedThisYear,
      @Label("对外公开总数量") @Nullable Long disclosedTotal) {}

  /**
   * Items of the list of powers, and what was decided under them.
   *
   * @param itemsLastYear 上一年项目数量
   * @param changeThisYear 本年增/减, a decrease below zero
   * @param decisions 处理决定数量
   */
  @Columns(corner = "信息内容")
  public record Items(
      @Label("上一年项目数量") @Nullable Long itemsLastYear,
      @Label("本年增/减") @Change @Nullable Long changeThisYear,
      @Label(value = "处理决定数量", variants = "本年处理决定数量") @Nullable Long decisions) {}

  /**
   * Items of fees.
   *
   * @param itemsLastYear 上一年项目数量
   * @param changeThisYear 本年增/减, a decrease below zero
   */
  @Columns(corner = "信息内容")
  public record FeeItems(
      @Label("上一年项目数量") @Nullable Long itemsLastYear,
      @Label("本年增/减") @Change @Nullable Long changeThisYear) {}

  /**
   * Centralised procurement.
   *
   * @param projects 采购项目数量
   * @param amount 采购总金额; the form states no unit
   */
  @Columns(corner = "信息内容")
  public record Procurement(
      @Label("采购项目数量") @Nullable Long projects, @Label("采购总金额") @Nullable Money amount) {}
}
