package org.gongkai.internal.statement;

import static org.gongkai.internal.statement.Wording.after;
import static org.gongkai.internal.statement.Wording.before;

import java.util.List;
import org.gongkai.internal.statement.Wording.Topic;

/** How the outcomes of requests are named, the more special before the more general. */
final class RequestWordings {
  private static final Topic REQUESTS = Topic.REQUESTS;

  /** No verb of receiving or answering stands between 结转 and its figure. */
  private static final String NO_VERB = "(?:(?!新收|收到|受理|接收|答复|办结|回复|共计|合计).)";

  private static final String DENIED = Readings.DENIED + "/";
  private static final String UNABLE = Readings.UNABLE + "/";
  private static final String NOT_PROCESSED = Readings.NOT_PROCESSED + "/";
  private static final String OTHER = Readings.OTHER + "/";
  private static final String NOT_PROCESSED_OR_ONE =
      Readings.NOT_PROCESSED
          + "|"
          + NOT_PROCESSED
          + "petitionOrComplaint|"
          + NOT_PROCESSED
          + "repeated|"
          + NOT_PROCESSED
          + "publication|"
          + NOT_PROCESSED
          + "excessive|"
          + NOT_PROCESSED
          + "confirmationOrReissue";
  private static final String OUTCOME =
      "(?:政府信息公开)?(?:申请|件|答复)?(?:已|均|都|被|作出|作|系|属于|属|为|是|依法|按规定|答复|决定|告知|,)*";

  /** Words before the figure. */
  static final List<Wording> BEFORE =
      List.of(
          before(
              Subject.CARRIED_OVER,
              REQUESTS,
              "上年|结转",
              "(?:上年(?:末|底)?.{0,8}?(?:结转|转结|转入|遗留|接转|顺延|结存|延续|未办结)|结转(?:自|至|到)?(?:上年|本年))"
                  + NO_VERB
                  + "{0,20}",
              Readings.CARRIED_OVER,
              true),
          before(
              Subject.CARRIED_FORWARD,
              REQUESTS,
              "下年",
              "(?:(?:结转|转结|顺延|延续|转入|转|延|延至|移至|留待)(?:至|到|入|往|在)?下年|下年(?:继续)?(?:办理|答复|处理|办结))"
                  + NO_VERB
                  + "{0,16}",
              Readings.CARRIED_FORWARD,
              true),
          before(
              Subject.CARRIED_FORWARD,
              REQUESTS,
              "结转",
              "(?<![上下本]年)结转(?:继续办理|办理)?",
              Readings.CARRIED,
              true),
          before(
              Subject.NOT_CORRECTED_IN_TIME,
              REQUESTS,
              "不补正",
              "逾期不补正(?:(?!缴).){0,40}",
              Readings.either(OTHER + "notCorrectedInTime", Readings.OTHER),
              true),
          before(
              Subject.FEE_NOT_PAID_IN_TIME,
              REQUESTS,
              "缴",
              "逾期未.{0,10}?缴.{0,36}",
              Readings.either(OTHER + "feeNotPaidInTime", Readings.OTHER),
              true),
          before(
              Subject.GRANTED_IN_FULL_OR_PART,
              REQUESTS,
              "部分公开",
              "(?:予以|同意|全部|给予)?公开(?:以?及|和|、|或|与|/)(?:予以|同意|给予)?部分公开",
              Readings.GRANTED_OR_PARTIAL,
              true),
          before(
              Subject.PARTIALLY_GRANTED,
              REQUESTS,
              "部分",
              "(?:部分(?:予以|同意)?公开|区分处理)",
              Readings.PARTIAL,
              true),
          before(
              Subject.UNABLE_TO_PROVIDE,
              REQUESTS,
              "无法提供",
              "(?:不掌握|不存在|另行制作|没有现成|不明确).{0,16}?无法提供(?:政府信息)?",
              Readings.UNABLE
                  + "|"
                  + UNABLE
                  + "notHeld|"
                  + UNABLE
                  + "requiresCreation|"
                  + UNABLE
                  + "unclearAfterCorrection|"
                  + UNABLE
                  + "notHeld + "
                  + UNABLE
                  + "requiresCreation",
              true),
          before(
              Subject.NOT_PROCESSED,
              REQUESTS,
              "不作为",
              "不作为(?:政府信息公开)?申请(?:处理)?",
              NOT_PROCESSED_OR_ONE,
              true),
          before(
              Subject.NOT_PROCESSED,
              REQUESTS,
              "不予处理",
              "(?:信访|举报|投诉|重复|出版物|反复|确认|重新出具).{0,24}?不予处理",
              NOT_PROCESSED_OR_ONE,
              true),
          before(
              Subject.NOT_PROCESSED,
              REQUESTS,
              "不予受理|不再处理",
              "(?:不予受理|不再处理).{0,12}?",
              NOT_PROCESSED_OR_ONE,
              false),
          reason(Subject.STATE_SECRET, "国家秘密", "国家秘密", DENIED + "stateSecret", Readings.DENIED),
          reason(
              Subject.PROHIBITED_BY_LAW,
              "禁止公开",
              "(?:法律|法规)、?(?:行政法规)?禁止公开",
              DENIED + "prohibitedByLaw",
              Readings.DENIED),
          reason(
              Subject.ENDANGERS_SECURITY,
              "三安全|危及",
              "(?:三安全一稳定|危及.{0,24}?(?:稳定|安全))",
              DENIED + "endangersSecurityOrStability",
              Readings.DENIED),
          reason(
              Subject.THIRD_PARTY_RIGHTS,
              "第三方|商业秘密|个人隐私",
              "(?:第三方(?:合法)?(?:权益|利益)?|商业秘密|个人隐私)",
              DENIED + "thirdPartyRights",
              Readings.DENIED),
          reason(
              Subject.INTERNAL_AFFAIRS,
              "内部事务",
              "内部事务(?:性)?",
              DENIED + "internalAffairs",
              Readings.DENIED),
          reason(
              Subject.DELIBERATIVE_PROCESS,
              "过程",
              "过程性",
              DENIED + "deliberativeProcess",
              Readings.DENIED),
          reason(
              Subject.ENFORCEMENT_CASE_FILE,
              "案卷",
              "执法案卷",
              DENIED + "enforcementCaseFile",
              Readings.DENIED),
          reason(
              Subject.ADMINISTRATIVE_INQUIRY,
              "行政查询",
              "行政查询",
              DENIED + "administrativeInquiry",
              Readings.DENIED),
          reason(
              Subject.NOT_HELD,
              "不掌握",
              "不掌握(?:相关|该|有关)?(?:政府)?",
              UNABLE + "notHeld",
              Readings.UNABLE),
          reason(
              Subject.REQUIRES_CREATION,
              "制作|现成",
              "(?:另行制作|没有现成)(?:政府)?",
              UNABLE + "requiresCreation",
              Readings.UNABLE),
          reason(
              Subject.UNCLEAR_AFTER_CORRECTION,
              "不明确",
              "补正.{0,10}?不明确",
              UNABLE + "unclearAfterCorrection",
              Readings.UNABLE),
          reason(
              Subject.PETITION_OR_COMPLAINT,
              "信访",
              "(?:信访、?举报、?投诉|信访、?投诉、?举报|信访举报投诉)等?类?",
              NOT_PROCESSED + "petitionOrComplaint",
              Readings.NOT_PROCESSED),
          reason(
              Subject.REPEATED, "重复", "重复申请", NOT_PROCESSED + "repeated", Readings.NOT_PROCESSED),
          reason(
              Subject.PUBLICATION,
              "出版物",
              "公开出版物",
              NOT_PROCESSED + "publication",
              Readings.NOT_PROCESSED),
          reason(
              Subject.EXCESSIVE,
              "反复",
              "大量反复申请",
              NOT_PROCESSED + "excessive",
              Readings.NOT_PROCESSED),
          reason(
              Subject.CONFIRMATION_OR_REISSUE,
              "重新出具",
              "重新出具(?:已获取)?",
              NOT_PROCESSED + "confirmationOrReissue",
              Readings.NOT_PROCESSED),
          before(Subject.DENIED, REQUESTS, "不予|不同意", "(?:不予以?公开|不同意公开)", Readings.DENIED, true),
          before(Subject.UNABLE_TO_PROVIDE, REQUESTS, "无法提供", "无法提供", Readings.UNABLE, true),
          before(Subject.NOT_PROCESSED, REQUESTS, "不予处理", "不予处理", Readings.NOT_PROCESSED, true),
          before(Subject.OTHER_PROCESSING, REQUESTS, "处理", "其[他它]处理", Readings.OTHER, true),
          before(
              Subject.GRANTED,
              REQUESTS,
              "公开",
              "(?:(?<!不)予以公开|(?<!不)同意公开|全部公开|完全公开|准予公开|给予公开)",
              Readings.either(Readings.GRANTED, Readings.GRANTED_OR_PARTIAL),
              true),
          before(
              Subject.NATURAL_PERSONS,
              REQUESTS,
              "自然人|公民",
              "(?:自然人|公民(?:个人)?)(?:申请|提出|提交|的|政府信息公开)*",
              Readings.NATURAL,
              true),
          before(
              Subject.BUSINESSES,
              REQUESTS,
              "企业",
              "(?:商业企业|企业)(?:申请|提出|提交|的)*",
              Readings.either(Readings.BUSINESS, Readings.LEGAL),
              true),
          before(
              Subject.LEGAL_PERSONS,
              REQUESTS,
              "法人|组织",
              "(?:法人(?:(?:和|及|或|、|与|或者)?其[他它]组织)?|(?<!公益)组织)(?:申请|提出|提交|名义|政府信息|的)*",
              Readings.either(Readings.LEGAL, Readings.BUSINESS),
              true));

  /** Words after the figure. */
  static final List<Wording> AFTER =
      List.of(
          after(
              Subject.CARRIED_OVER,
              REQUESTS,
              "上年",
              "(?:政府信息公开)?(?:申请|件)?(?:为|是|系)?上年.{0,4}?(?:结转|转入|遗留|顺延)(?:的|办理|件|申请)*$",
              Readings.CARRIED_OVER,
              true),
          after(
              Subject.CARRIED_FORWARD,
              REQUESTS,
              "下年",
              "(?:政府信息公开)?(?:申请|件)?(?:(?!上年).){0,24}?(?:(?:结转|顺延|转入|延续|转|延)(?:至|到|入)?下年|下年(?:继续)?(?:办理|答复|处理)).{0,12}$",
              Readings.CARRIED_FORWARD,
              true),
          after(
              Subject.CARRIED_FORWARD,
              REQUESTS,
              "办理|审核|处理|未到期",
              "(?:政府信息公开)?(?:申请)?(?:尚|仍|还|目前|处于)*(?:正在|尚在|仍在|在)(?:办理|处理|审核)(?:中|之中|过程中)?$",
              Readings.CARRIED_FORWARD,
              false),
          outcome(Subject.PARTIALLY_GRANTED, "部分公开", "(?:予以|同意)?部分公开(?:的|答复)?$", Readings.PARTIAL),
          outcome(Subject.DENIED, "公开", "(?:不予以?公开|不同意公开)(?:的|答复)?$", Readings.DENIED),
          outcome(
              Subject.GRANTED,
              "公开",
              "(?:予以公开|同意公开|全部公开)(?:的|答复)?$",
              Readings.either(Readings.GRANTED, Readings.GRANTED_OR_PARTIAL)),
          outcome(Subject.UNABLE_TO_PROVIDE, "无法提供", "无法提供(?:的|答复)?$", Readings.UNABLE),
          outcome(Subject.NOT_PROCESSED, "不予处理", "不予处理(?:的|答复)?$", Readings.NOT_PROCESSED),
          outcome(Subject.OTHER_PROCESSING, "处理", "其[他它]处理(?:的|答复)?$", Readings.OTHER),
          after(
              Subject.NATURAL_PERSONS,
              REQUESTS,
              "自然人|公民",
              "(?:为|是|系|由)?(?:自然人|公民)(?:个人)?(?:申请|提出|提交|的)*$",
              Readings.NATURAL,
              true),
          after(
              Subject.LEGAL_PERSONS,
              REQUESTS,
              "法人|组织|企业",
              "(?:为|是|系|由)?(?:法人(?:(?:和|及|或|、|与|或者)?其[他它]组织)?|企业|组织)(?:申请|提出|提交|的)*$",
              Readings.either(Readings.LEGAL, Readings.BUSINESS),
              true));

  private RequestWordings() {}

  private static Wording reason(
      Subject subject, String keys, String words, String row, String group) {
    return before(
        subject,
        REQUESTS,
        keys,
        words + "(?:等|原因|理由|相关|有关|政府|其|内容|不予公开|无法提供|不予处理)*",
        row + "|" + group,
        true);
  }

  private static Wording outcome(Subject subject, String keys, String words, String readings) {
    return after(subject, REQUESTS, keys, OUTCOME + words, readings, true);
  }
}
