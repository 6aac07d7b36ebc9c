package org.gongkai.internal.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.document.Search;
import org.gongkai.internal.statement.ReviewWordings.Kind;

/** What a clause without a figure says that there was none of. */
final class Negations {
  private static final Search NONE =
      Search.pattern(
          "未|从未|并未|均未|暂未|尚未|没有|暂无|均无|也无|不存在|不涉及|无",
          "(?:未曾|从未|并未|均未|暂未|尚未|未(?!经|来|按|能|及时|达|被|成年|予|补正|缴|办|完|公开|答)"
              + "|没有|暂无|均无|也无|不存在|不涉及"
              + "|(?<![万从毫])无(?!法|正当|障碍|条件|关|一|误|论|缝|须|需|偿|效|纸|人|差|证|理|权|现成|权限|接触))"
              + "(?:有|曾|再|发现|接受)?"
              + "(?<verb>新收到?|收到|接收到?|接到|受理|接收|产生|发生|出现|涉及|办理|接获|引发|引起|存在|提起|制定|制发|出台|印发|颁布|废止|作出|做出|实施|收取|因)?"
              + "(?<rest>.{0,90})$");
  private static final Pattern NONE_BEHIND =
      Pattern.compile(
          "^(?<rest>.{2,60}?)(?:案件|情况|事项|数量|数)?(?:均|都|全部)?(?:为〇|未发生|没有发生|没有出现|未出现|未收到|未产生|为无|:无)(?:件)?$");

  private static final Search BEHIND = Search.words("为〇|未发生|没有发生|没有出现|未出现|未收到|未产生|为无|:无");

  /** What is denied then is not that there were any. */
  private static final Search OF_SOMETHING_ELSE =
      Search.words("纠错|纠正|败诉|撤销|责令|违法|驳回|不服|审结|改变|确认|投诉|举报|超期|逾期|超时|泄密|失误|问题|追究|追责|按时|不当|拒不|瑕疵");

  private static final Pattern AND = Pattern.compile("[、/]|以及|或者|和|及|或|与");

  private static final Search REVIEW =
      Search.pattern(
          "复议|诉讼|应诉",
          "(?<!未经)(?<!未经行政)(?<kind>复议|诉讼|应诉)(?:案件|申请|案|件|事项|事件|的|情况|情形|现象|发生|等|活动|纠纷|引起|产生|行为|和|及|或)*$");
  private static final Search REQUEST =
      Search.pattern(
          "信息公开|申请公开|依申请公开|公开|要求公开",
          "(?:信息公开(?:政府信息)?的?(?:申请|请求)|申请公开(?:的|有关|相关|政府|信息)*|依申请公开(?:的|有关|相关|政府|信息|申请|事项|件|业务)*"
              + "|公开(?:有关|相关)?(?:政府)?信息的?(?:申请|要求|请求)|要求公开(?:的|有关|相关|政府|信息)*)"
              + "(?:的?(?:申请|事项|事宜|件|情况|情形|要求|请求|发生|业务|案件|信息|现象|函|需求))*$");
  private static final Search FORWARD =
      Search.pattern("结转|下年|转下年", "(?:结转(?:至|到)?下年|下年(?:度)?结转|转下年|下年继续办理).{0,10}$");
  private static final Pattern CARRIED = Pattern.compile("^(?:需要?)?结转(?:件|的|申请|情况|办理|事项)*$");
  private static final Search OVER = Search.pattern("上年|结转上年", "(?:上年.{0,6}结转|结转上年).{0,10}$");
  private static final Search OUTCOME =
      Search.pattern(
          "部分公开|不予公开|无法提供|不予处理", "(?<kind>部分公开|不予公开|无法提供|不予处理)(?:的|政府|信息|申请|情况|情形|事项|答复|决定)*$");
  private static final Search DOCUMENT =
      Search.pattern("规范性文件|规章", "(?:(?<normative>规范性文件)|(?<!规)规章)(?:的|等|文件|出台|制发|发布|情况|印发|制定)*$");
  private static final Pattern ISSUED = Pattern.compile("出台|制发|印发|制定");
  private static final Search DECISION =
      Search.pattern("行政许可|行政处罚|行政强制", "行政(?<kind>许可|处罚|强制)(?:决定|案件|事项|措施|行为|情况|业务|处理|执行|的|等)*$");
  private static final Search FEE = Search.pattern("行政事业性收费", "行政事业性收费(?:的|项目|情况|行为|事项|收入)*$");
  private static final String REQUEST_VERBS = "新收到收到接收到接到受理接收产生发生出现涉及办理接获";
  private static final String ISSUE_VERBS = "制定制发出台印发颁布";

  private Negations() {}

  /** What there was none of, according to a clause with relative years. */
  static List<Meaning> of(String clause, Context context) {
    var found = new ArrayList<Meaning>();
    Matcher none = NONE.first(clause, 0);
    if (none != null && !none.group("rest").isEmpty()) {
      String verb = none.group("verb") == null ? "" : none.group("verb");
      collect(verb, none.group("rest"), context, found);
    } else if (BEHIND.in(clause)) {
      Matcher behind = NONE_BEHIND.matcher(clause);
      if (behind.find()) {
        collect("发生", behind.group("rest"), context, found);
      }
    }
    return found;
  }

  private static void collect(String verb, String rest, Context context, List<Meaning> found) {
    if (rest.isEmpty() || OF_SOMETHING_ELSE.in(rest)) {
      return;
    }
    for (String part : AND.split(rest, -1)) {
      add(verb, part, rest, context, found);
    }
  }

  private static void add(
      String verb, String part, String rest, Context context, List<Meaning> found) {
    Matcher review = REVIEW.first(part, 0);
    Matcher outcome = OUTCOME.first(part, 0);
    if (review != null) {
      Kind kind = review.group("kind").equals("复议") ? Kind.RECONSIDERATION : Kind.LITIGATION;
      String readings = kind.readings("total");
      int bar = readings.indexOf('|');
      found.add(Meaning.of(kind.all, bar < 0 ? readings : readings.substring(0, bar), true));
    } else if (OVER.in(part)) {
      found.add(Meaning.of(Subject.CARRIED_OVER, Readings.CARRIED_OVER, true));
    } else if (FORWARD.in(part)) {
      found.add(Meaning.of(Subject.CARRIED_FORWARD, Readings.CARRIED_FORWARD, true));
    } else if (CARRIED.matcher(part).find()) {
      found.add(Meaning.of(Subject.CARRIED_FORWARD, Readings.CARRIED, true));
    } else if (outcome != null) {
      found.add(outcome(outcome.group("kind")));
    } else if (isRequest(verb, part, rest)) {
      found.add(Meaning.of(Subject.RECEIVED, Readings.NEWLY_RECEIVED, true));
    } else {
      addDisclosure(verb, part, context, found);
    }
  }

  private static boolean isRequest(String verb, String part, String rest) {
    return (verb.isEmpty() || REQUEST_VERBS.contains(verb))
        && !rest.contains("主动公开")
        && REQUEST.in(part);
  }

  private static Meaning outcome(String kind) {
    return switch (kind) {
      case "部分公开" -> Meaning.of(Subject.PARTIALLY_GRANTED, Readings.PARTIAL, true);
      case "不予公开" -> Meaning.of(Subject.DENIED, Readings.DENIED, false);
      case "无法提供" -> Meaning.of(Subject.UNABLE_TO_PROVIDE, Readings.UNABLE, true);
      default -> Meaning.of(Subject.NOT_PROCESSED, Readings.NOT_PROCESSED, true);
    };
  }

  private static void addDisclosure(
      String verb, String part, Context context, List<Meaning> found) {
    Matcher document = DOCUMENT.first(part, 0);
    Matcher decision = DECISION.first(part, 0);
    String table = Readings.TABLE2;
    if (document != null) {
      boolean normative = document.group("normative") != null;
      String row = table + (normative ? "normativeDocuments/" : "regulations/");
      boolean issued =
          (!verb.isEmpty() && ISSUE_VERBS.contains(verb))
              || (verb.isEmpty() && ISSUED.matcher(part).find());
      if (issued) {
        found.add(
            Meaning.of(
                normative ? Subject.NORMATIVE_ISSUED : Subject.REGULATIONS_ISSUED,
                row + "issuedThisYear|" + row + "producedThisYear",
                true));
      } else if (verb.equals("废止")) {
        found.add(
            Meaning.of(
                normative ? Subject.NORMATIVE_REPEALED : Subject.REGULATIONS_REPEALED,
                row + "repealedThisYear",
                true));
      }
    } else if (decision != null && !verb.isEmpty() && "作出做出实施产生发生办理".contains(verb)) {
      boolean licensing = decision.group("kind").equals("许可");
      boolean penalty = decision.group("kind").equals("处罚");
      found.add(
          Meaning.of(
              licensing ? Subject.LICENSING : penalty ? Subject.PENALTIES : Subject.COERCION,
              table
                  + (licensing
                      ? "administrativeLicensing"
                      : penalty ? "administrativePenalties" : "administrativeCoercion")
                  + "/decisions",
              context.disclosure()));
    } else if (FEE.in(part) && (verb.isEmpty() || "收取产生发生涉及".contains(verb))) {
      found.add(Meaning.of(Subject.FEES, table + "administrativeFees/amount", true));
    }
  }
}
