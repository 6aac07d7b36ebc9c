package org.gongkai.generated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences that give figures of the tables, among others that give figures of something else. A
 * brace holds what is counted and where the number stands: {@code
 * {received=requests/received/total}}.
 */
public final class Figures {
  private static final Pattern BRACE = Pattern.compile("\\{([A-Za-z]+)=([^}]+)\\}");
  private static final String NUMERALS = "零一二三四五六七八九";
  private static final String RECEIVED = "{received=requests/received/total}";
  private static final String OVER = "{carriedOver=requests/carriedOver/total}";
  private static final String FORWARD = "{carriedForward=requests/carriedForward/total}";
  private static final String ANSWERED = "{answered=requests/outcomes/total/total}";
  private static final String GRANTED = "{granted=requests/outcomes/granted/total}";
  private static final String PARTIAL =
      "{partiallyGranted=requests/outcomes/partiallyGranted/total}";
  private static final String REVIEW = "reviewAndLitigation/reconsideration/";
  private static final String RECONSIDERATION = "{reconsideration=" + REVIEW + "total}";
  private static final String LITIGATION =
      "{litigation=reviewAndLitigation/litigation/direct/total"
          + "+reviewAndLitigation/litigation/afterReconsideration/total}";

  private static final List<String> TEMPLATES =
      List.of(
          "全年共收到政府信息公开申请" + RECEIVED + "件，较上年增加{n}件。",
          "{y}年受理依申请公开" + RECEIVED + "件，办结率{p}%。",
          "去年收到政府信息公开申请{n}件，今年收到" + RECEIVED + "件。",
          "{x}年，收到政府信息公开申请{n}件，办结{n}件。",
          "{self}新收政府信息公开申请" + RECEIVED + "宗，{x}年结转" + OVER + "宗。",
          "依申请公开方面，共收到" + RECEIVED + "件，其中网络申请{n}件、信函申请{m}件。",
          "通过当面、网络、信函等渠道，接收公民、法人和其他组织的政府信息公开申请" + RECEIVED + "件。",
          "收到"
              + RECEIVED
              + "份政府信息公开申请，其中自然人"
              + "{requestsByNaturalPersons=requests/received/naturalPerson}件。",
          "共办结政府信息公开申请" + ANSWERED + "件（含上年结转" + OVER + "件），结转下年度继续办理" + FORWARD + "件。",
          "答复政府信息公开申请" + ANSWERED + "件，同比下降{p}%，另有" + FORWARD + "件申请顺延到下年度答复。",
          "对政府信息公开申请作出答复，予以公开" + GRANTED + "件，部分公开" + PARTIAL + "件，占{p}%。",
          "已答复的政府信息公开申请中，予以公开"
              + GRANTED
              + "件，不予公开{denied=requests/outcomes/denied/*}件，无法提供"
              + "{unableToProvide=requests/outcomes/unableToProvide/*}件，不予处理"
              + "{notProcessed=requests/outcomes/notProcessed/*}件，其他处理"
              + "{otherProcessing=requests/outcomes/other/*}件。",
          "政府信息公开申请结果为“予以公开”及“部分公开”{grantedInFullOrPart=requests/outcomes/granted/total"
              + "+requests/outcomes/partiallyGranted/total}件。",
          "政府信息公开申请中，本机关不掌握相关政府信息{notHeld=requests/outcomes/unableToProvide/notHeld/total}件，重复申请"
              + "{repeated=requests/outcomes/notProcessed/repeated/total}件。",
          "因政府信息公开被申请行政复议"
              + RECONSIDERATION
              + "件，其中维持{reconsiderationUpheld="
              + REVIEW
              + "upheld}件，纠正{reconsiderationCorrected="
              + REVIEW
              + "corrected}件，尚未审结{reconsiderationPending="
              + REVIEW
              + "pending}件。",
          "政府信息公开行政复议" + RECONSIDERATION + "起、行政诉讼" + LITIGATION + "起。",
          "发生" + LITIGATION + "件政府信息公开行政诉讼案件。",
          "制发行政规范性文件{normativeDocumentsIssued=proactiveDisclosure/normativeDocuments/issuedThisYear}件，"
              + "现行有效{normativeDocumentsInForce=proactiveDisclosure/normativeDocuments/inForce}件。",
          "作出行政处罚决定{administrativePenalties=proactiveDisclosure/administrativePenalties/decisions}件。",
          "下属各单位共收到政府信息公开申请{n}件。",
          "受理热线诉求{n}件，办结{n}件，信访来信{m}件。",
          "主动公开政府信息{n}条，其中规范性文件类信息{m}条、行政许可信息{n}条。",
          "公文定密时，主动公开{n}件，依申请公开{m}件，不予公开{m}件。",
          "自条例施行以来，累计受理政府信息公开申请{n}件。",
          "按照条例第二十九条，政府信息公开申请应当写明联系方式，每件不超过{m}页。",
          "上述政府信息公开申请办理没有被复议机关纠错。");

  /** Said only where all of the numbers behind the bar are zero. */
  private static final List<String> ZEROS =
      List.of(
          "{self}未收到政府信息公开申请。|{received=requests/received/total}",
          "全年没有接到公众要求公开政府信息的申请。|{received=requests/received/total}",
          "未发生因政府信息公开引起的行政复议、行政诉讼。|" + RECONSIDERATION + LITIGATION,
          "政府信息公开行政复议和行政诉讼均为0件。|" + RECONSIDERATION + LITIGATION,
          "无结转下年度继续办理的政府信息公开申请。|" + FORWARD,
          "未制定规章。|{regulationsIssued=proactiveDisclosure/regulations/issuedThisYear}");

  /** A figure that a sentence gives; {@code place} is where the table has it. */
  public record Figure(String subject, BigDecimal number, String place) {}

  /** A sentence and its figures; {@code wrong} gives one of these otherwise, where it has some. */
  public record Sentence(String text, List<Figure> figures, String wrong, Figure wrongFigure) {}

  private final Dice dice;
  private final Agency agency;
  private final int year;
  private final Map<String, Entry> entries;

  private Figures(long seed, Agency agency, int year, Map<String, Entry> entries) {
    this.dice = Dice.of(seed, "figures");
    this.agency = agency;
    this.year = year;
    this.entries = entries;
  }

  /** The sentences with figures of a plan, whether or not it has a place for them. */
  public static List<Sentence> of(ReportPlan plan) {
    return of(plan.seed(), plan.agency(), plan.year(), plan.entries());
  }

  static List<Sentence> of(long seed, Agency agency, int year, Map<String, Entry> entries) {
    return new Figures(seed, agency, year, entries).sentences();
  }

  private List<Sentence> sentences() {
    List<Sentence> usable = new ArrayList<>();
    for (String template : TEMPLATES) {
      Sentence sentence = sentence(template, false);
      if (sentence != null) {
        usable.add(sentence);
      }
    }
    for (String zero : ZEROS) {
      Sentence sentence = zero(zero);
      if (sentence != null) {
        usable.add(sentence);
      }
    }
    List<Sentence> chosen = new ArrayList<>();
    int count = dice.between(4, 9);
    while (chosen.size() < count && !usable.isEmpty()) {
      chosen.add(usable.remove(dice.between(0, usable.size() - 1)));
    }
    return chosen;
  }

  private Sentence zero(String template) {
    int bar = template.indexOf('|');
    Sentence numbers = sentence(template.substring(bar + 1), true);
    if (numbers == null || numbers.figures().stream().anyMatch(f -> f.number().signum() != 0)) {
      return null;
    }
    String text = Sentences.filled(template.substring(0, bar), dice, year, agency, "", "");
    return new Sentence(text, numbers.figures(), null, null);
  }

  /** The sentence with its numbers; null where a number is not known. */
  private Sentence sentence(String template, boolean plain) {
    List<Figure> figures = new ArrayList<>();
    Matcher brace = BRACE.matcher(template);
    while (brace.find()) {
      BigDecimal number = number(brace.group(2));
      if (number == null) {
        return null;
      }
      figures.add(new Figure(brace.group(1), number, brace.group(2)));
    }
    String filled =
        Sentences.filled(
            template.replace("{x}", Integer.toString(year - 1)), dice, year, agency, "", "");
    int changed = figures.isEmpty() ? -1 : dice.between(0, figures.size() - 1);
    Figure wrong = null;
    if (changed >= 0) {
      Figure right = figures.get(changed);
      BigDecimal number = right.number().multiply(BigDecimal.TEN).add(BigDecimal.valueOf(100_003));
      wrong = new Figure(right.subject(), number, right.place());
    }
    List<Figure> others = new ArrayList<>(figures);
    if (wrong != null) {
      others.set(changed, wrong);
    }
    String text = with(filled, figures, plain);
    return new Sentence(text, figures, wrong == null ? null : with(filled, others, true), wrong);
  }

  private String with(String template, List<Figure> figures, boolean plain) {
    var text = new StringBuilder();
    Matcher brace = BRACE.matcher(template);
    int i = 0;
    while (brace.find()) {
      String number = figures.get(i++).number().toPlainString();
      brace.appendReplacement(text, plain ? number : shown(number));
    }
    return brace.appendTail(text).toString();
  }

  private String shown(String number) {
    return switch (dice.between(0, 9)) {
      case 0 ->
          number.chars().mapToObj(c -> "" + (char) (c - '0' + '０')).reduce("", String::concat);
      case 1 ->
          number.length() > 3
              ? number.substring(0, number.length() - 3)
                  + ","
                  + number.substring(number.length() - 3)
              : number;
      case 2 ->
          number.length() == 1
              ? NUMERALS.substring(number.charAt(0) - '0').substring(0, 1)
              : number;
      case 3 -> number + " ";
      default -> number;
    };
  }

  private BigDecimal number(String expression) {
    BigDecimal sum = BigDecimal.ZERO;
    for (String term : expression.split("\\+", -1)) {
      List<String> paths =
          term.endsWith("*")
              ? entries.keySet().stream()
                  .filter(path -> path.startsWith(term.substring(0, term.length() - 1)))
                  .filter(path -> path.endsWith("/total"))
                  .toList()
              : List.of(term);
      for (String path : paths) {
        Entry entry = entries.get(path);
        if (entry == null || !entry.truth().isNumber()) {
          return null;
        }
        sum = sum.add(entry.truth().decimalValue());
      }
    }
    return sum;
  }
}
