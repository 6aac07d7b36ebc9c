package org.gongkai.internal.statement;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.document.Search;
import org.jspecify.annotations.Nullable;

/** How requests received and dealt with are counted: a verb, and requests for information. */
final class RequestPhrases {
  /** What else a body receives and deals with. */
  private static final Search OTHER_OBJECT =
      Search.words(
          "复议|诉讼|行政许可|行政处罚|投诉|举报|信访|来信|来访|来电|咨询|热线|诉求|留言|工单|建议|提案|议案|救助|补贴|低保|意见|12345|案件|事件|舆情|信箱");

  /** Words that mean requests for information and nothing else. */
  static final Search STRONG =
      Search.pattern(
          "信息公开|依申请|申请|公开|要求公开",
          "信息公开.{0,4}?(?:申请|请求)|依申请|申请(?:信息)?公开|公开(?:政府)?信息(?:的)?申请|信息公开事项|要求公开");

  private static final String WORD =
      "依申请公开|申请公开|依申请|政府|政务|信息|公开|依法|申请|请求|要求|事项|案件|办件|件|来件|来函|书面|有效|各类|相关|有关|公众|群众|公民|社会|居民"
          + "|企业|个人|法人|或者|或|其[他它]组织|组织|当事人|申请人|提出|提交|向本机关|向我局|本年|和|及|、|类|新|关于|方面|共计|合计|总计|总数|总量|总共|共有|共|数量"
          + "|总件数|件数|数|量|为|是|有|达到|达|计|:|累计|情况|答复|回复|办理|处理|登记|工作|均|了|已|的|需要|网民|市民|主动|全年|各|总|合|函";
  private static final Pattern NOUN = Pattern.compile("(?:" + WORD + ")*+");
  private static final Search NOUN_AT_END =
      Search.pattern(
          "信息公开|依申请|申请公开|公开信息|公开政府信息", "(?:信息公开|依申请公开|依申请|申请公开|公开信息|公开政府信息)(?:" + WORD + ")*+$");
  private static final Search BLOCK =
      Search.words(
          "复议|诉讼|行政许可|处罚|强制|投诉|举报|信访|来信|来访|来电|咨询|热线|诉求|留言|工单|建议|提案|议案|救助|补贴|低保|意见|网络|网上|信函|邮寄|邮件"
              + "|当面|现场|传真|在线|平台|窗口|补正|结转|不予|无法|部分公开|主动公开|规范性文件|规章|撤回|撤销|维持|培训|会议|费|采购|网站|报告|信件|服务"
              + "|属性|公文|发文|不公开|12345|邮箱|电话|微信|微博|快递|逾期|超期|延期|按时|按期|自然人");
  private static final Search CHANNEL =
      Search.words("网络|网上|网站|信函|邮寄|邮件|当面|现场|传真|在线|平台|信件|快递|窗口|邮政|微信");
  private static final Pattern BY_CHANNEL = Pattern.compile("^(?:其中)?(?:通过|经由|依托|利用|采取|采用|以|从)");
  private static final Search CHANNELS = Search.words("等|各种|多种|各类|、|和|及|线上线下");

  private static final Search VERB =
      Search.pattern(
          "新收|新接|新受理|新增|本年收到|收到|收悉|接到|接收|受理|登记|接获|办理|办结|答复|回复|办复|处理|处置",
          "(?<new>新收到?|新接收|新受理|新增|新接到?|本年收到)|(?<received>收到|收悉|接到|接收到?|受理|登记|接获)"
              + "|(?<answered>办理完毕|办理完成|办结|答复|回复|办复|处理完毕|办理|处理|处置)");

  /** Not all requests, but those about something or from somebody. */
  private static final Search SOME =
      Search.words("关于|涉及|针对|同一|某|领域|方面的|类政府|0名|1名|2名|3名|4名|5名|6名|7名|8名|9名|一名|二名|三名|两名|律师|该申请人");

  private static final Pattern NOTHING_ELSE =
      Pattern.compile("(?:政府|政务|本年|全年|今年|年内|上年|我\\p{IsHan}|本机关|本\\p{IsHan}|共有|共|累计|总计|的|[、,:])*");
  private static final Set<String> HANDLING = Set.of("办理", "处理", "处置");
  private static final Pattern SPOILED =
      Pattern.compile("(?:不予|未|没有|无法|不再|不|其[他它]|正在|尚在|继续|待|拟|再|信息|难以|暂缓|未能)$");
  private static final Pattern LATE = Pattern.compile("(?:按时|按期|逾期|延期|及时|当场|当天|提前|如期|限时)$");
  private static final Pattern GOES_ON =
      Pattern.compile("^(?:$|[、和及并]|均|已|全部|占|都|其中|外|同比|较|比|的?(?:申请|依申请))");

  private RequestPhrases() {}

  /** Whether what was spoken of last is something else than requests for information. */
  static boolean isAboutOthers(String words) {
    int other = OTHER_OBJECT.last(words);
    return other >= 0 && other > STRONG.last(words);
  }

  /**
   * What the words around a figure say of requests received or dealt with; null where nothing.
   *
   * @param before the words before it
   * @param after the words after it
   * @param context the words that stand before those
   * @param known whether the sentence or its heading is about requests
   */
  static @Nullable Meaning meaning(String before, String after, String context, boolean known) {
    Verbs verbs = verbs(before);
    if (verbs.end < 0) {
      return named(before, after, known);
    }
    if (verbs.spoiled || !isRequests(before.substring(verbs.end), after, known)) {
      return null;
    }
    boolean channel = BY_CHANNEL.matcher(context).lookingAt() && isChannel(context);
    if (channel || isChannel(before.substring(0, verbs.start))) {
      return null;
    }
    boolean some = SOME.in(before.substring(verbs.end)) || SOME.in(after);
    if (verbs.answered) {
      boolean handled =
          verbs.received
              || verbs.newly
              || HANDLING.contains(before.substring(verbs.start, verbs.end));
      return Meaning.of(
          Subject.ANSWERED, handled ? Readings.HANDLED : Readings.ANSWERED, !verbs.late && !some);
    }
    return Meaning.of(
        Subject.RECEIVED, verbs.newly ? Readings.NEWLY_RECEIVED : Readings.RECEIVED, !some);
  }

  /** The verbs before a figure; the last of them is the one that counts. */
  private static final class Verbs {
    private boolean received;
    private boolean newly;
    private boolean answered;
    private boolean spoiled;
    private boolean late;
    private int start = -1;
    private int end = -1;
  }

  private static Verbs verbs(String before) {
    var verbs = new Verbs();
    for (Matcher verb = VERB.first(before, 0);
        verb != null;
        verb = VERB.first(before, verb.end())) {
      String lead = before.substring(0, verb.start());
      verbs.spoiled = SPOILED.matcher(lead).find();
      verbs.late = LATE.matcher(lead).find();
      verbs.newly |= verb.group("new") != null;
      verbs.received |= verb.group("received") != null;
      verbs.answered |= verb.group("answered") != null;
      verbs.start = verb.start();
      verbs.end = verb.end();
    }
    return verbs;
  }

  /** Requests that no verb counts. */
  private static @Nullable Meaning named(String before, String after, boolean known) {
    Matcher noun = NOUN_AT_END.first(before, 0);
    if (noun == null
        || BLOCK.in(before)
        || !GOES_ON.matcher(after).lookingAt()
        || !STRONG.in(before)) {
      return null;
    }
    boolean whole = NOTHING_ELSE.matcher(before.substring(0, noun.start())).matches();
    boolean firm = known && whole && noun.group().replace("依申请", "").contains("申请");
    return Meaning.of(Subject.RECEIVED, Readings.REQUESTS_NAMED, firm);
  }

  private static boolean isRequests(String rest, String after, boolean known) {
    if (rest.length() > 40 || BLOCK.in(rest)) {
      return false;
    }
    boolean strong = STRONG.in(rest) || rest.contains("信息公开");
    if (NOUN.matcher(rest).matches()) {
      if (strong || (known && (rest.contains("申请") || GOES_ON.matcher(after).lookingAt()))) {
        return GOES_ON.matcher(after).lookingAt() || rest.contains("申请") || isNumberFirst(after);
      }
      return isNumberFirst(after);
    }
    return strong && NOUN_AT_END.in(rest);
  }

  /** 收到8份政府信息公开申请. */
  private static boolean isNumberFirst(String after) {
    String noun = after.length() > 24 ? after.substring(0, 24) : after;
    Matcher strong = STRONG.first(noun, 0);
    return strong != null && !BLOCK.in(noun.substring(0, strong.end()));
  }

  private static boolean isChannel(String words) {
    return CHANNEL.in(words) && !CHANNELS.in(words);
  }
}
