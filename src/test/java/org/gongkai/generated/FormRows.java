package org.gongkai.generated;

import java.util.ArrayList;
import java.util.List;

/** The rows and columns of the three tables of both forms, with the paths of their values. */
final class FormRows {
  /** Where the label of a row of table 3 stands. */
  enum Level {
    TOP,
    OUTCOME,
    ITEM
  }

  /** What kind of number a cell holds. */
  enum Kind {
    COUNT,
    CHANGE,
    MONEY
  }

  /** A row of table 3; {@code group} is the label it stands under, empty for none. */
  record Request(String path, Level level, String group, int number, String label) {}

  /** A column of table 2. */
  record Column(String name, String label, Kind kind) {}

  /** A row of table 2. */
  record Row(String name, String label) {}

  /** One item of article 20 in table 2. */
  record Article(String banner, List<Column> columns, List<Row> rows) {}

  static final String RESULTS = "三、本年度办理结果";
  static final String DENIED = "（三）不予公开";
  static final String UNABLE = "（四）无法提供";
  static final String NOT_PROCESSED = "（五）不予处理";
  static final String OTHER = "（六）其他处理";

  static final List<String> APPLICANTS =
      List.of(
          "naturalPerson",
          "business",
          "research",
          "publicWelfare",
          "legalService",
          "otherOrganisation");
  static final List<String> ORGANISATION_LABELS = List.of("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他");
  static final List<String> REVIEWS =
      List.of("reconsideration", "litigation/direct", "litigation/afterReconsideration");
  static final List<String> RESULTS_OF_REVIEW =
      List.of("upheld", "corrected", "other", "pending", "total");
  static final List<String> RESULT_LABELS = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");

  private FormRows() {}

  /**
   * The rows of table 3 in order; those with the paths outcomes/… but total add up to
   * outcomes/total.
   */
  static List<Request> requests(String form) {
    List<Request> rows = new ArrayList<>();
    rows.add(new Request("received", Level.TOP, "", 0, "一、本年新收政府信息公开申请数量"));
    rows.add(new Request("carriedOver", Level.TOP, "", 0, "二、上年结转政府信息公开申请数量"));
    rows.add(outcome("granted", "（一）予以公开"));
    rows.add(outcome("partiallyGranted", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"));
    items(
        rows,
        DENIED,
        "denied",
        List.of(
            "stateSecret=属于国家秘密",
            "prohibitedByLaw=其他法律行政法规禁止公开",
            "endangersSecurityOrStability=危及“三安全一稳定”",
            "thirdPartyRights=保护第三方合法权益",
            "internalAffairs=属于三类内部事务信息",
            "deliberativeProcess=属于四类过程性信息",
            "enforcementCaseFile=属于行政执法案卷",
            "administrativeInquiry=属于行政查询事项"));
    items(
        rows,
        UNABLE,
        "unableToProvide",
        List.of(
            "notHeld=本机关不掌握相关政府信息",
            "requiresCreation=没有现成信息需要另行制作",
            "unclearAfterCorrection=补正后申请内容仍不明确"));
    items(
        rows,
        NOT_PROCESSED,
        "notProcessed",
        List.of(
            "petitionOrComplaint=信访举报投诉类申请",
            "repeated=重复申请",
            "publication=要求提供公开出版物",
            "excessive=无正当理由大量反复申请",
            "confirmationOrReissue=要求行政机关确认或重新出具已获取信息"));
    if (form.equals("2019")) {
      rows.add(outcome("other", OTHER));
    } else {
      items(
          rows,
          OTHER,
          "other",
          List.of(
              "notCorrectedInTime=申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
              "feeNotPaidInTime=申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
              "other=其他"));
    }
    rows.add(outcome("total", "（七）总计"));
    rows.add(new Request("carriedForward", Level.TOP, "", 0, "四、结转下年度继续办理"));
    return rows;
  }

  private static Request outcome(String name, String label) {
    return new Request("outcomes/" + name, Level.OUTCOME, "", 0, label);
  }

  private static void items(List<Request> rows, String group, String name, List<String> items) {
    for (int i = 0; i < items.size(); i++) {
      int equals = items.get(i).indexOf('=');
      rows.add(
          new Request(
              "outcomes/" + name + "/" + items.get(i).substring(0, equals),
              Level.ITEM,
              group,
              i + 1,
              items.get(i).substring(equals + 1)));
    }
  }

  /** The items of table 2 in order. */
  static List<Article> articles(String form) {
    Row licensing = new Row("administrativeLicensing", "行政许可");
    Row penalties = new Row("administrativePenalties", "行政处罚");
    Row coercion = new Row("administrativeCoercion", "行政强制");
    Row fees = new Row("administrativeFees", "行政事业性收费");
    Row regulations = new Row("regulations", "规章");
    if (form.equals("2019")) {
      Column last = new Column("itemsLastYear", "上一年项目数量", Kind.COUNT);
      Column change = new Column("changeThisYear", "本年增/减", Kind.CHANGE);
      Column decisions = new Column("decisions", "处理决定数量", Kind.COUNT);
      return List.of(
          new Article(
              "第二十条第（一）项",
              List.of(
                  new Column("producedThisYear", "本年新制作数量", Kind.COUNT),
                  new Column("disclosedThisYear", "本年新公开数量", Kind.COUNT),
                  new Column("disclosedTotal", "对外公开总数量", Kind.COUNT)),
              List.of(regulations, new Row("normativeDocuments", "规范性文件"))),
          new Article(
              "第二十条第（五）项",
              List.of(last, change, decisions),
              List.of(licensing, new Row("otherManagementServices", "其他对外管理服务事项"))),
          new Article("第二十条第（六）项", List.of(last, change, decisions), List.of(penalties, coercion)),
          new Article("第二十条第（八）项", List.of(last, change), List.of(fees)),
          new Article(
              "第二十条第（九）项",
              List.of(
                  new Column("projects", "采购项目数量", Kind.COUNT),
                  new Column("amount", "采购总金额", Kind.MONEY)),
              List.of(new Row("governmentProcurement", "政府集中采购"))));
    }
    Column decisions = new Column("decisions", "本年处理决定数量", Kind.COUNT);
    return List.of(
        new Article(
            "第二十条第（一）项",
            List.of(
                new Column("issuedThisYear", "本年制发件数", Kind.COUNT),
                new Column("repealedThisYear", "本年废止件数", Kind.COUNT),
                new Column("inForce", "现行有效件数", Kind.COUNT)),
            List.of(regulations, new Row("normativeDocuments", "行政规范性文件"))),
        new Article("第二十条第（五）项", List.of(decisions), List.of(licensing)),
        new Article("第二十条第（六）项", List.of(decisions), List.of(penalties, coercion)),
        new Article(
            "第二十条第（八）项",
            List.of(new Column("amount", "本年收费金额（单位：万元）", Kind.MONEY)),
            List.of(fees)));
  }
}
