package org.gongkai.internal.statement;

/** What the figures in the text count; the names are stable. */
public enum Subject {
  RECEIVED("received", "requests for information received", "收到政府信息公开申请"),
  CARRIED_OVER("carriedOver", "requests carried over from last year", "上年结转申请"),
  ANSWERED("answered", "requests dealt with", "办结、答复申请"),
  CARRIED_FORWARD("carriedForward", "requests carried forward to next year", "结转下年度继续办理"),
  NATURAL_PERSONS("requestsByNaturalPersons", "requests by natural persons", "自然人申请"),
  LEGAL_PERSONS(
      "requestsByLegalPersons", "requests by legal persons and other organisations", "法人或其他组织申请"),
  BUSINESSES("requestsByBusinesses", "requests by businesses", "商业企业申请"),
  GRANTED("granted", "requests granted", "予以公开"),
  PARTIALLY_GRANTED("partiallyGranted", "requests granted in part", "部分公开"),
  GRANTED_IN_FULL_OR_PART(
      "grantedInFullOrPart", "requests granted in full or in part", "予以公开及部分公开"),
  DENIED("denied", "requests denied", "不予公开"),
  UNABLE_TO_PROVIDE("unableToProvide", "requests for what cannot be provided", "无法提供"),
  NOT_PROCESSED("notProcessed", "requests not processed", "不予处理"),
  OTHER_PROCESSING("otherProcessing", "requests dealt with in other ways", "其他处理"),
  STATE_SECRET("stateSecret", "denied as a state secret", "属于国家秘密"),
  PROHIBITED_BY_LAW("prohibitedByLaw", "denied as prohibited by law", "其他法律行政法规禁止公开"),
  ENDANGERS_SECURITY(
      "endangersSecurityOrStability", "denied for security or stability", "危及“三安全一稳定”"),
  THIRD_PARTY_RIGHTS("thirdPartyRights", "denied for rights of third parties", "保护第三方合法权益"),
  INTERNAL_AFFAIRS("internalAffairs", "denied as internal affairs", "属于三类内部事务信息"),
  DELIBERATIVE_PROCESS("deliberativeProcess", "denied as deliberative process", "属于四类过程性信息"),
  ENFORCEMENT_CASE_FILE("enforcementCaseFile", "denied as enforcement case files", "属于行政执法案卷"),
  ADMINISTRATIVE_INQUIRY("administrativeInquiry", "denied as administrative inquiries", "属于行政查询事项"),
  NOT_HELD("notHeld", "information not held", "本机关不掌握相关政府信息"),
  REQUIRES_CREATION("requiresCreation", "information that would have to be made", "没有现成信息需要另行制作"),
  UNCLEAR_AFTER_CORRECTION(
      "unclearAfterCorrection", "requests still unclear after correction", "补正后申请内容仍不明确"),
  PETITION_OR_COMPLAINT("petitionOrComplaint", "petitions and complaints", "信访举报投诉类申请"),
  REPEATED("repeated", "repeated requests", "重复申请"),
  PUBLICATION("publication", "requests for publications", "要求提供公开出版物"),
  EXCESSIVE("excessive", "excessive requests", "无正当理由大量反复申请"),
  CONFIRMATION_OR_REISSUE(
      "confirmationOrReissue", "requests to confirm or issue again", "要求行政机关确认或重新出具已获取信息"),
  NOT_CORRECTED_IN_TIME("notCorrectedInTime", "requests not corrected in time", "申请人无正当理由逾期不补正"),
  FEE_NOT_PAID_IN_TIME(
      "feeNotPaidInTime", "requests whose fee was not paid in time", "申请人逾期未按收费通知要求缴纳费用"),
  RECONSIDERATION("reconsideration", "administrative reconsiderations", "行政复议"),
  RECONSIDERATION_UPHELD("reconsiderationUpheld", "reconsiderations upheld", "行政复议结果维持"),
  RECONSIDERATION_CORRECTED("reconsiderationCorrected", "reconsiderations corrected", "行政复议结果纠正"),
  RECONSIDERATION_OTHER("reconsiderationOther", "reconsiderations with other results", "行政复议其他结果"),
  RECONSIDERATION_PENDING("reconsiderationPending", "reconsiderations pending", "行政复议尚未审结"),
  LITIGATION("litigation", "administrative lawsuits", "行政诉讼"),
  LITIGATION_DIRECT("litigationDirect", "lawsuits without reconsideration", "未经复议直接起诉"),
  LITIGATION_AFTER("litigationAfterReconsideration", "lawsuits after reconsideration", "复议后起诉"),
  LITIGATION_UPHELD("litigationUpheld", "lawsuits upheld", "行政诉讼结果维持"),
  LITIGATION_CORRECTED("litigationCorrected", "lawsuits corrected", "行政诉讼结果纠正"),
  LITIGATION_OTHER("litigationOther", "lawsuits with other results", "行政诉讼其他结果"),
  LITIGATION_PENDING("litigationPending", "lawsuits pending", "行政诉讼尚未审结"),
  REVIEWS("reviewAndLitigation", "reconsiderations and lawsuits", "行政复议和行政诉讼"),
  REVIEWS_UPHELD("reviewAndLitigationUpheld", "reconsiderations and lawsuits upheld", "复议和诉讼结果维持"),
  REVIEWS_CORRECTED(
      "reviewAndLitigationCorrected", "reconsiderations and lawsuits corrected", "复议和诉讼结果纠正"),
  REVIEWS_OTHER(
      "reviewAndLitigationOther", "reconsiderations and lawsuits with other results", "复议和诉讼其他结果"),
  REVIEWS_PENDING(
      "reviewAndLitigationPending", "reconsiderations and lawsuits pending", "复议和诉讼尚未审结"),
  REGULATIONS_ISSUED("regulationsIssued", "regulations issued", "制发规章"),
  REGULATIONS_REPEALED("regulationsRepealed", "regulations repealed", "废止规章"),
  REGULATIONS_IN_FORCE("regulationsInForce", "regulations in force", "现行有效规章"),
  REGULATIONS_DISCLOSED("regulationsDisclosed", "regulations disclosed", "公开规章"),
  NORMATIVE_ISSUED("normativeDocumentsIssued", "normative documents issued", "制发规范性文件"),
  NORMATIVE_REPEALED("normativeDocumentsRepealed", "normative documents repealed", "废止规范性文件"),
  NORMATIVE_IN_FORCE("normativeDocumentsInForce", "normative documents in force", "现行有效规范性文件"),
  NORMATIVE_DISCLOSED("normativeDocumentsDisclosed", "normative documents disclosed", "公开规范性文件"),
  LICENSING("administrativeLicensing", "licensing decisions", "行政许可"),
  PENALTIES("administrativePenalties", "penalty decisions", "行政处罚"),
  COERCION("administrativeCoercion", "coercive measures", "行政强制"),
  FEES("administrativeFees", "administrative fees", "行政事业性收费"),
  PROCUREMENT_PROJECTS("procurementProjects", "procurement projects", "政府集中采购项目"),
  PROCUREMENT_AMOUNT("procurementAmount", "procurement amount", "采购总金额");

  private final String code;
  private final String description;
  private final String descriptionZh;

  Subject(String code, String description, String descriptionZh) {
    this.code = code;
    this.description = description;
    this.descriptionZh = descriptionZh;
  }

  /** The name in {@link org.gongkai.Statement#subject()}. */
  public String code() {
    return code;
  }

  /** What is counted, in English. */
  public String description() {
    return description;
  }

  /** The same in Chinese. */
  public String descriptionZh() {
    return descriptionZh;
  }
}
