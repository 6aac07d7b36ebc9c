package org.gongkai.internal.statement;

import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.document.Search;
import org.jspecify.annotations.Nullable;

/** How the figures of the table of section 二 are named. */
final class DisclosureWordings {
  private static final String TABLE = Readings.TABLE2;

  private static final Search DOCUMENT =
      Search.pattern(
          "行政规范性文件|规范性文件|规章",
          "(?:(行政)?规范性文件|(?<!规)规章(?!制度|制定权))(?:现行有效|制发|废止|公开)?(?:文件)?" + Wording.TAIL);
  private static final String VERBS = "现行有效|继续有效|制发|制定|出台|印发|新增|颁布|废止|主动公开|公开|公布|发布";
  private static final Search VERB = Search.pattern(VERBS, VERBS);
  private static final Pattern BARE_VERB =
      Pattern.compile("^[,、;]?(?:其中)?(?:新)?(现行有效|制发|制定|废止)(?:的)?" + Wording.TAIL);

  /** What {@link #BARE_VERB} begins with. */
  private static final String BEFORE_BARE_VERB = ",、;其新现制废";

  /** Figures of these are not the table's. */
  private static final Search NOT_THE_TABLE =
      Search.words(
          "备案|审查|审核|清理|解读|修订|修改|部门规范|镇街|乡镇|类信息|信息|征求|评估|草案|起草|栏目|专栏|目录|汇编|点击|链接|发文|公文|涉企|上级|转发|党内|意见");

  private static final Search DECISIONS =
      Search.pattern(
          "行政许可|行政处罚|行政强制",
          "行政(许可|处罚|强制)(?:措施|执行)?(?:办件量|办理|业务|处理|决定书?|审批|案件|立案|总|的)*" + Wording.TAIL);
  private static final Search NOT_DECISIONS =
      Search.words(
          "信息|公示|公开|公布|双公示|上传|录入|归集|报送|目录|清单|权力|依据|职权|结果|申请|事项|项目|委托|取消|下放|复议|诉讼|培训|案卷|评查|文书");

  /** Nothing says that they are only those of some kind. */
  private static final Pattern ALL_DOCUMENTS =
      Pattern.compile(
          "(?:出台|制定|印发|发布|实施|了|的|各类|[市县区州省镇乡]|人民|政府|办公室|办公厅|行政|规范性文件|规章|新|共|、|和|及|我\\p{IsHan}|本\\p{IsHan})*");

  private static final Pattern ALL_DECISIONS =
      Pattern.compile("(?:^|作出|做出|办理|实施|下达|、|和|及|的|各类|共|全年|本年)$");

  private static final Pattern FEES =
      Pattern.compile("行政事业性收费(?:收入|金额|总额|总金额|项目|资金|共|收取|征收)*" + Wording.TAIL);
  private static final Pattern PROJECTS = Pattern.compile("集中采购(?:的)?(?:项目)?" + Wording.TAIL);
  private static final Pattern AMOUNT =
      Pattern.compile("(?:集中采购|采购)(?:项目)?(?:的)?(?:总金额|总额|金额|资金)" + Wording.TAIL);

  private static final Set<String> UNITS_OF_DOCUMENTS = Set.of("件", "个", "份", "部", "篇", "项", "");
  private static final Set<String> UNITS_OF_DECISIONS =
      Set.of("件", "项", "宗", "起", "个", "例", "次", "份", "笔", "");

  private DisclosureWordings() {}

  /**
   * What the words before a figure say of the table of section 二; null where nothing.
   *
   * @param words the words before the figure
   * @param sentence the sentence up to it
   * @param isPart whether it is a part of a figure before
   */
  static @Nullable Meaning of(
      String words, Supplier<String> sentence, String unit, boolean isPart) {
    if (words.contains("规章") || words.contains("规范性文件") || isBareVerb(words)) {
      return isPart ? null : document(words, sentence.get(), unit);
    }
    if (words.contains("行政许可") || words.contains("行政处罚") || words.contains("行政强制")) {
      return decisions(words, unit);
    }
    if ((unit.endsWith("元") || unit.isEmpty())
        && words.contains("行政事业性收费")
        && FEES.matcher(words).find()) {
      return Meaning.of(Subject.FEES, TABLE + "administrativeFees/amount", true);
    }
    if (words.contains("采购")) {
      return procurement(words, unit);
    }
    return null;
  }

  private static boolean isBareVerb(String words) {
    boolean perhaps = !words.isEmpty() && BEFORE_BARE_VERB.indexOf(words.charAt(0)) >= 0;
    return perhaps && BARE_VERB.matcher(words).lookingAt();
  }

  private static @Nullable Meaning document(String words, String sentence, String unit) {
    if (!UNITS_OF_DOCUMENTS.contains(unit) || NOT_THE_TABLE.in(words)) {
      return null;
    }
    Matcher bare = BARE_VERB.matcher(words);
    if (bare.find()) {
      boolean normative = sentence.lastIndexOf("规范性文件") > sentence.lastIndexOf("规章");
      boolean named = sentence.contains("规范性文件") || sentence.contains("规章");
      boolean unclear = NOT_THE_TABLE.in(sentence);
      return !named || unclear ? null : meaning(bare.group(1), normative, true);
    }
    Matcher document = DOCUMENT.first(words, 0);
    if (document == null) {
      return null;
    }
    String verb = null;
    int end = 0;
    for (Matcher verbs = VERB.first(words, 0);
        verbs != null;
        verbs = VERB.first(words, verbs.end())) {
      verb = verbs.group();
      end = verbs.end() <= document.start() ? verbs.end() : end;
    }
    if (verb == null && document.start() <= 1) {
      for (Matcher before = VERB.first(sentence, 0);
          before != null;
          before = VERB.first(sentence, before.end())) {
        verb = before.group();
      }
    }
    if (verb == null) {
      return null;
    }
    boolean all =
        end == 0 || ALL_DOCUMENTS.matcher(words.substring(end, document.start())).matches();
    boolean channel =
        sentence.contains("网站") || sentence.contains("平台") || sentence.contains("公众号");
    return meaning(verb, document.group().contains("规范性"), all && !(channel && isDisclosed(verb)));
  }

  private static boolean isDisclosed(String verb) {
    return verb.equals("公布") || verb.equals("发布") || verb.endsWith("公开");
  }

  private static Meaning meaning(String verb, boolean normative, boolean firm) {
    String row = TABLE + (normative ? "normativeDocuments/" : "regulations/");
    String old = "|" + row + "producedThisYear|" + row + "disclosedThisYear";
    if (isDisclosed(verb)) {
      return Meaning.of(
          normative ? Subject.NORMATIVE_DISCLOSED : Subject.REGULATIONS_DISCLOSED,
          row + "disclosedThisYear|" + row + "producedThisYear|" + row + "disclosedTotal",
          firm);
    }
    return switch (verb) {
      case "现行有效", "继续有效" ->
          Meaning.of(
              normative ? Subject.NORMATIVE_IN_FORCE : Subject.REGULATIONS_IN_FORCE,
              row + "inForce",
              firm && verb.startsWith("现行"));
      case "废止" ->
          Meaning.of(
              normative ? Subject.NORMATIVE_REPEALED : Subject.REGULATIONS_REPEALED,
              row + "repealedThisYear",
              firm);
      default ->
          Meaning.of(
              normative ? Subject.NORMATIVE_ISSUED : Subject.REGULATIONS_ISSUED,
              row + "issuedThisYear" + old,
              firm);
    };
  }

  private static @Nullable Meaning decisions(String words, String unit) {
    Matcher named = DECISIONS.first(words, 0);
    if (!UNITS_OF_DECISIONS.contains(unit) || named == null || NOT_DECISIONS.in(words)) {
      return null;
    }
    boolean licensing = named.group(1).equals("许可");
    boolean penalty = named.group(1).equals("处罚");
    String row =
        TABLE
            + (licensing
                ? "administrativeLicensing/"
                : penalty ? "administrativePenalties/" : "administrativeCoercion/");
    return Meaning.of(
        licensing ? Subject.LICENSING : penalty ? Subject.PENALTIES : Subject.COERCION,
        row
            + "decisions|"
            + row
            + "itemsLastYear|"
            + row
            + "itemsLastYear + "
            + row
            + "changeThisYear",
        words.contains("决定") && ALL_DECISIONS.matcher(words.substring(0, named.start())).find());
  }

  private static @Nullable Meaning procurement(String words, String unit) {
    String row = TABLE + "governmentProcurement/";
    if (unit.endsWith("元")) {
      return AMOUNT.matcher(words).find()
          ? Meaning.of(Subject.PROCUREMENT_AMOUNT, row + "amount", words.contains("集中"))
          : null;
    }
    boolean projects = PROJECTS.matcher(words).find() && !words.contains("信息");
    return projects ? Meaning.of(Subject.PROCUREMENT_PROJECTS, row + "projects", true) : null;
  }
}
