package org.gongkai.internal.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.Finding;
import org.gongkai.Rule;
import org.gongkai.internal.document.Search;
import org.gongkai.internal.form.Leaf;
import org.gongkai.internal.form.TableKind;
import org.gongkai.report.Money;
import org.jspecify.annotations.Nullable;

/** Numbers of the table 主动公开政府信息情况 that are possible, but hardly right. */
final class PlausibilityRules {
  private static final String TABLE = "/" + TableKind.PROACTIVE_DISCLOSURE.code();

  private static final String REGULATIONS = TABLE + "/regulations";

  /** 10^6 万元, in 万元. */
  private static final BigDecimal ENORMOUS = BigDecimal.valueOf(1_000_000);

  private static final int TEN_THOUSAND_DIGITS = 4;

  private static final Search FEES = Search.words("收费|收取|信息处理费|征收|费用");
  private static final Search OF_JUSTICE = Search.words("司法|法制|政府");
  private static final Search PROCUREMENT = Search.words("采购");
  private static final Pattern IN_YUAN =
      Pattern.compile("(?<![\\d.,，])([\\d,]{1,20}(?:\\.\\d{1,8})?)元");

  /** So many rows that add up are no accident. */
  private static final int ENOUGH = 2;

  /** Smaller numbers are often equal by chance. */
  private static final long SMALL = 10;

  private final Facts facts;
  private final List<Finding> findings = new ArrayList<>();

  private PlausibilityRules(Facts facts) {
    this.facts = facts;
  }

  static List<Finding> apply(Facts facts) {
    if (!facts.tables().contains(TableKind.PROACTIVE_DISCLOSURE)) {
      return List.of();
    }
    var rules = new PlausibilityRules(facts);
    rules.regulations();
    rules.amounts();
    rules.decisions();
    rules.items();
    rules.documents();
    return rules.findings;
  }

  /** The rows of the table that have this column, by their path below it. */
  private List<String> rowsWith(String column) {
    return facts.schema().rowsWith(column).stream()
        .map(row -> row.path().substring(TABLE.length()))
        .toList();
  }

  private @Nullable Long number(String path) {
    Leaf leaf = facts.schema().leaf(TABLE + path);
    return leaf != null && facts.values()[leaf.index()] instanceof Long number ? number : null;
  }

  /**
   * 规章 are made by ministries and by the governments of provinces, of cities that are divided into
   * districts, and of autonomous prefectures (Legislation Law, articles 91 and 93).
   */
  private void regulations() {
    if (!lacksPower(facts.body())) {
      return;
    }
    var cells = new ArrayList<String>();
    var evidence = new ArrayList<String>();
    Long first = null;
    for (Leaf leaf : facts.schema().leaves()) {
      if (leaf.row().path().equals(REGULATIONS)
          && facts.values()[leaf.index()] instanceof Long number
          && number > 0) {
        cells.add(leaf.pointer());
        evidence.add(leaf.column().label().get(0) + " " + number);
        first = first == null ? number : first;
      }
    }
    if (first != null) {
      findings.add(
          Finding.of(
                  Rule.REGULATIONS_UNLIKELY,
                  cells.get(0),
                  "“规章” is not zero, but "
                      + facts.report().agency()
                      + " has no power to make regulations.",
                  facts.report().agency() + "无规章制定权，“规章”却不为零。",
                  evidence)
              .withActual(first)
              .withCells(cells));
    }
  }

  /**
   * Only what is sure: a 市 may be a county's, a department's of a province may count its
   * government's.
   */
  private static boolean lacksPower(Body body) {
    if (body.isOfNation()) {
      return false;
    }
    return switch (body.level()) {
      case TOWN, COUNTY, ZONE -> true;
      case CITY -> !body.isGovernment() && !OF_JUSTICE.in(body.organ());
      case UNKNOWN, NATION, PROVINCE -> false;
    };
  }

  private void amounts() {
    amount("/administrativeFees/amount", FEES);
    amount("/governmentProcurement/amount", PROCUREMENT);
  }

  private void amount(String path, Search subject) {
    Leaf leaf = facts.schema().leaf(TABLE + path);
    if (leaf == null || !(facts.values()[leaf.index()] instanceof Money money)) {
      return;
    }
    BigDecimal tenThousands =
        switch (money.unit()) {
          case YUAN -> money.value().movePointLeft(TEN_THOUSAND_DIGITS);
          case TEN_THOUSAND_YUAN -> money.value();
          case UNSTATED -> BigDecimal.ZERO;
        };
    Body body = facts.body();
    boolean small =
        switch (body.level()) {
          case TOWN, COUNTY, ZONE -> true;
          case CITY -> !body.isGovernment();
          case UNKNOWN, NATION, PROVINCE -> false;
        };
    String printed = money.value().stripTrailingZeros().toPlainString();
    boolean enormous = small && tenThousands.compareTo(ENORMOUS) >= 0;
    boolean inTenThousands =
        money.unit() == Money.Unit.TEN_THOUSAND_YUAN && money.value().signum() > 0;
    String quotation = inTenThousands ? inYuan(money.value(), subject) : null;
    if (enormous || quotation != null) {
      findings.add(
          Finding.of(
                  Rule.AMOUNT_UNLIKELY,
                  leaf.pointer(),
                  quotation == null
                      ? "The amount is "
                          + tenThousands.toPlainString()
                          + " times ten thousand yuan."
                      : "The table has "
                          + printed
                          + " in units of ten thousand yuan, the text in yuan.",
                  quotation == null
                      ? "金额为" + tenThousands.toPlainString() + "万元，疑似以元为单位填报。"
                      : "表中为" + printed + "万元，正文为" + printed + "元，单位疑似有误。",
                  quotation == null ? List.of() : List.of(quotation))
              .withNumbers(
                  inTenThousands ? money.value().movePointLeft(TEN_THOUSAND_DIGITS) : null,
                  money.value()));
    }
  }

  /** The sentence that gives the same digits in yuan, or null. */
  private @Nullable String inYuan(BigDecimal value, Search subject) {
    for (List<String> ofSection : facts.narrative().sentences()) {
      for (String sentence : ofSection) {
        if (sentence.indexOf('元') < 0 || !subject.in(sentence)) {
          continue;
        }
        Matcher matcher = IN_YUAN.matcher(sentence);
        while (matcher.find()) {
          String digits = matcher.group(1).replace(",", "");
          if (!digits.isEmpty()
              && digits.charAt(0) != '.'
              && new BigDecimal(digits).compareTo(value) == 0) {
            return Narrative.quoted(sentence);
          }
        }
      }
    }
    return null;
  }

  private void decisions() {
    var cells = new ArrayList<String>();
    var evidence = new ArrayList<String>();
    for (String row : rowsWith("/itemsLastYear")) {
      Long last = number(row + "/itemsLastYear");
      Long change = number(row + "/changeThisYear");
      Long decisions = number(row + "/decisions");
      if (last != null
          && change != null
          && decisions != null
          && last + change == decisions
          && decisions > 0
          && (change != 0 || decisions >= SMALL)) {
        cells.add(TABLE + row + "/decisions");
        evidence.add(last + (change < 0 ? " - " : " + ") + Math.abs(change) + " = " + decisions);
      }
    }
    if (cells.size() >= ENOUGH) {
      findings.add(
          Finding.of(
                  Rule.DECISIONS_ARE_ITEMS,
                  cells.get(0),
                  Rule.DECISIONS_ARE_ITEMS.description(),
                  Rule.DECISIONS_ARE_ITEMS.descriptionZh(),
                  evidence)
              .withCells(cells));
    }
  }

  /** Items that are left, and documents disclosed, in the form of 2019. */
  private void items() {
    for (String row : rowsWith("/itemsLastYear")) {
      Long last = number(row + "/itemsLastYear");
      Long change = number(row + "/changeThisYear");
      if (last != null && change != null && last + change < 0) {
        implausible(
            row + "/changeThisYear",
            "More items were given up than there were: " + last + " and " + change + ".",
            "减少的项目数多于上一年项目数量：" + last + "，" + change + "。",
            row + "/itemsLastYear");
      }
    }
    for (String row : rowsWith("/disclosedTotal")) {
      Long fresh = number(row + "/disclosedThisYear");
      Long total = number(row + "/disclosedTotal");
      if (fresh != null && total != null && total < fresh) {
        implausible(
            row + "/disclosedTotal",
            "Fewer are disclosed in all (" + total + ") than were this year (" + fresh + ").",
            "对外公开总数量（" + total + "）少于本年新公开数量（" + fresh + "）。",
            row + "/disclosedThisYear");
      }
    }
  }

  /** Documents in force, in the form of 2021. */
  private void documents() {
    for (String row : rowsWith("/inForce")) {
      Long issued = number(row + "/issuedThisYear");
      Long repealed = number(row + "/repealedThisYear");
      Long inForce = number(row + "/inForce");
      if (issued != null && repealed != null && inForce != null && inForce < issued - repealed) {
        implausible(
            row + "/inForce",
            "Fewer are in force ("
                + inForce
                + ") than "
                + issued
                + " issued less "
                + repealed
                + " repealed.",
            "现行有效件数（" + inForce + "）少于本年制发" + issued + "件减去本年废止" + repealed + "件。",
            row + "/issuedThisYear",
            row + "/repealedThisYear");
      }
    }
  }

  private void implausible(String path, String en, String zh, String... others) {
    var cells = new ArrayList<String>();
    for (String other : others) {
      cells.add(TABLE + other);
    }
    cells.add(TABLE + path);
    findings.add(
        Finding.of(Rule.TABLE_IMPLAUSIBLE, TABLE + path, en, zh, List.of()).withCells(cells));
  }
}
