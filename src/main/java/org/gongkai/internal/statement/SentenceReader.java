package org.gongkai.internal.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.document.Characters;
import org.gongkai.internal.document.Search;
import org.gongkai.internal.statement.Quantity.Accuracy;
import org.gongkai.internal.statement.ReviewWordings.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sentences of one passage, clause by clause: each figure with the words before and
 * behind it, up to the figures next to it.
 */
final class SentenceReader {
  private static final Search SUBJECTS =
      Search.words("公开|申请|复议|诉讼|规章|规范性|行政许可|行政处罚|行政强制|收费|采购|结转|办结|答复|受理|无法提供|不予处理|其他处理|其它处理");

  /** Plans, rules and prices give figures of nothing that was. */
  private static final Search NOT_FACTS =
      Search.pattern(
          "下一步|计划|力争|争取|预计|拟|将|每件|/件|以下(含|不收费|应当|不得|如果|假如",
          "下一步|计划(?!类|文件|信息|生育|执行|总结|、|和|及)|力争|争取|预计|拟(?:于|在|新|将|对)|将(?:进一步|继续|于下年)|每件|/件|以下\\(含|不收费|应当|不得|如果|假如");

  private static final Search COMPARISON =
      Search.pattern(
          "同比|环比|增长|增加|减少|下降|上升|回落|降低|提升|净增|增幅|降幅|多出|、上年|较|比|与上年",
          "(?:同比|环比|增长|增加|减少|下降|上升|回落|降低|提升|净增|增幅|降幅|多出|[、较比与]上年(?:同期)?(?:相比)?(?:多|少|增|减)?)[^,]{0,6}$|(?:较|比)[^,]{0,10}(?:多|少|增|减)了?$");
  private static final Search ATTRIBUTES =
      Search.pattern(
          "公文|属性|发文|拟文|制文|印发文件|制发文件|文件|份文件|件文件", "公文|属性|发文|拟文|制文|印发文件|制发文件|文件[0-9]|份文件|件文件");
  private static final Search REQUESTED = Search.words("收到|受理|接收|接到|答复|办结|申请");
  private static final Pattern ANNOUNCED = Pattern.compile("(?:为|是|:|共|共计|达)$");
  private static final Pattern FILLER =
      Pattern.compile("^(?:共计|合计|总计|总共|共有|共|总数|为|是|有|达到|达|计|:|约|均|数量|其中|也|了|已|的|今年|本年|全年)*$");
  private static final Pattern EACH = Pattern.compile("(?<list>.{2,80}?)(?:均|各|都|分别)(?:为|是|有|共)?$");
  private static final Search OF_EACH = Search.words("均|各|都|分别");
  private static final Pattern AND = Pattern.compile("、|以及|和|及|与|或");
  private static final Pattern ALL_UPHELD =
      Pattern.compile(
          "(?:均|全部|都)(?:获|被|为|予以|得到|系|是|经|依法|结果)*.{0,6}?维持|^(?:结果)?(?:为)?维持(?:结果|原.{0,8})?$");
  private static final Pattern ALL_NATURAL = Pattern.compile("均(?:为|是|系|由).{0,2}自然人");

  /** How a sentence begins that tells more of the figures before. */
  private static final Pattern GOES_ON =
      Pattern.compile("^(?:其中|在[^,]{0,16}中|上述|以上|均|全部|予以|部分公开|不予|无法提供|从|按)");

  /** What tells by itself that there may be a figure, or that there is none. */
  private static final Characters TELLING = Characters.of("0123456789未无没均存涉维〇");

  private static final Characters NUMERALS = Characters.of("一二三四五六七八九十百千万两");
  private static final Characters COUNTERS = Characters.of("件条份起宗封项次批例笔个余多部篇万");
  private static final int WINDOW = 80;
  private static final int MEMORY = 200;

  private final Passage passage;
  private final String text;
  private final Context context;
  private final List<Claim> claims;

  private final Interpreter interpreter;
  private @Nullable Scope scopeBefore;

  /** Where the words were cut out that {@link #relative} was asked for last, and what they are. */
  private int lastFrom;

  private int lastTo;
  private String lastRelative = "";

  SentenceReader(Passage passage, Context context, List<Claim> claims) {
    this.passage = passage;
    this.text = passage.text();
    this.context = context;
    this.claims = claims;
    this.interpreter = new Interpreter(context);
  }

  /** Reads all sentences up to the last that tells something. */
  void read() {
    int last = text.length() - 1;
    while (last >= 0 && !mayTell(last, Math.min(last + 2, text.length()))) {
      last--;
    }
    int from = 0;
    while (from <= last) {
      int end = text.indexOf('。', from);
      int to = end < 0 ? text.length() : end;
      if (to > from) {
        read(from, to);
      }
      from = to + 1;
    }
  }

  /** Whether there is a figure in these words, or a word that says that there is none. */
  private boolean mayTell(int from, int to) {
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (TELLING.has(c) || (NUMERALS.has(c) && at + 1 < to && COUNTERS.has(text.charAt(at + 1)))) {
        return true;
      }
    }
    return false;
  }

  private void read(int from, int to) {
    boolean tells = mayTell(from, to);
    if (!tells && interpreter.hasHeardAll()) {
      return;
    }
    String sentence = text.substring(from, to);
    boolean known = interpreter.isUnderWay() || SUBJECTS.in(sentence);
    if (!known || NOT_FACTS.in(sentence)) {
      return;
    }
    interpreter.hear(sentence);
    if (!tells) {
      return;
    }
    var read = new Sentence(from, to, sentence, scopeBefore);
    read.read();
    scopeBefore = read.scope;
  }

  /**
   * The words between two places with relative years; what is before one figure is behind another.
   */
  private String relative(int from, int to) {
    int end = Math.min(to, from + 2 * WINDOW);
    if (from != lastFrom || end != lastTo) {
      lastRelative = context.years().in(text.substring(from, end));
      lastFrom = from;
      lastTo = end;
    }
    return lastRelative;
  }

  /** One sentence and how far it has been read. */
  private final class Sentence {
    private final int start;
    private final int end;
    private final String sentence;
    private final boolean attributes;
    private final boolean prose;
    private final Scope scope;
    private int firstClaim = claims.size();

    /** The clause before, while it has no figure. */
    private int carryFrom = -1;

    private int carryTo = -1;

    Sentence(int start, int end, String words, @Nullable Scope before) {
      this.start = start;
      this.end = end;
      this.sentence = words;
      this.prose = words.indexOf(',') >= 0;
      this.scope =
          before != null && GOES_ON.matcher(words).lookingAt()
              ? new Scope(before)
              : new Scope(context.agency());
      boolean disclosed = words.contains("主动公开");
      this.attributes =
          ATTRIBUTES.in(words) || (disclosed && !REQUESTED.in(words.replace("依申请公开", "")));
    }

    void read() {
      int depth = 0;
      int from = start;
      for (int at = start; at <= end; at++) {
        char c = at == end ? '。' : text.charAt(at);
        if (at < end && (",;()!?".indexOf(c) < 0 || isInNumber(at))) {
          continue;
        }
        if (at > from) {
          clause(from, at, depth);
        }
        if (c == '(') {
          depth++;
        } else if (c == ')') {
          depth = Math.max(0, depth - 1);
        } else if (c == ';') {
          scope.endPart();
          carryFrom = -1;
        }
        from = at + 1;
      }
    }

    private boolean isInNumber(int at) {
      return text.charAt(at) == ','
          && at > start
          && Character.isDigit(text.charAt(at - 1))
          && at + 3 < end
          && Character.isDigit(text.charAt(at + 1))
          && Character.isDigit(text.charAt(at + 2))
          && Character.isDigit(text.charAt(at + 3))
          && (at + 4 >= end || !Character.isDigit(text.charAt(at + 4)));
    }

    private void clause(int from, int to, int depth) {
      List<Quantity> quantities = QuantityScanner.scan(text, from, to);
      if (quantities.isEmpty()) {
        plain(from, to);
        if (depth == 0) {
          carryFrom = from;
          carryTo = to;
        }
        return;
      }
      int at = from;
      for (int i = 0; i < quantities.size(); i++) {
        Quantity quantity = quantities.get(i);
        int next = i + 1 < quantities.size() ? quantities.get(i + 1).from() : to;
        String before = relative(Math.max(at, quantity.from() - WINDOW), quantity.from());
        scope.read(before);
        int quoted = from;
        String carried = i == 0 && carryFrom >= 0 ? carried() : "";
        if (i == 0 && !carried.isEmpty() && FILLER.matcher(before).matches()) {
          before = carried + before;
          carried = "";
          quoted = carryFrom;
        }
        figure(quantity, before, relative(quantity.to(), next), carried, quoted, to);
        at = quantity.to();
      }
      scope.read(relative(at, to));
      if (depth == 0) {
        carryFrom = -1;
      }
    }

    private String carried() {
      return relative(Math.max(carryFrom, carryTo - WINDOW), carryTo);
    }

    /** A clause without a figure. */
    private void plain(int from, int to) {
      String words = relative(from, to);
      scope.read(words);
      if (scope.isOther()) {
        return;
      }
      BigDecimal none = BigDecimal.ZERO;
      for (Meaning meaning : Negations.of(words, context)) {
        boolean review =
            meaning.subject() == Subject.RECONSIDERATION || meaning.subject() == Subject.LITIGATION;
        add(
            meaning.firmIf(!review || interpreter.isTied(sentence)),
            exact(from, to, none),
            from,
            to);
      }
      if (words.contains("维持") && ALL_UPHELD.matcher(words).find()) {
        allUpheld(from, to);
      } else if (words.contains("自然人") && ALL_NATURAL.matcher(words).find()) {
        allNatural(from, to);
      }
    }

    private void allUpheld(int from, int to) {
      int last = claims.size() - 1;
      int first = scope.isPart() ? Math.max(firstClaim, last) : firstClaim;
      for (Claim claim : List.copyOf(claims.subList(first, last + 1))) {
        for (Kind kind : Kind.values()) {
          if (claim.subject() == kind.all && claim.quantity().number().signum() > 0) {
            add(
                Meaning.of(kind.upheld, kind.upheldSoFar(), claim.firm()),
                exact(from, to, claim.quantity().number()),
                from,
                to);
          }
        }
      }
      firstClaim = claims.size();
    }

    private void allNatural(int from, int to) {
      for (int i = claims.size() - 1; i >= firstClaim; i--) {
        Claim claim = claims.get(i);
        if (claim.subject() == Subject.RECEIVED) {
          add(
              Meaning.of(Subject.NATURAL_PERSONS, Readings.NATURAL, claim.firm()),
              exact(from, to, claim.quantity().number()),
              from,
              to);
          return;
        }
      }
    }

    private void figure(
        Quantity quantity, String before, String after, String carried, int from, int to) {
      boolean counted =
          quantity.unit().endsWith("元") || quantity.number().stripTrailingZeros().scale() <= 0;
      boolean unmarked = quantity.unit().isEmpty() && !prose && !ANNOUNCED.matcher(before).find();
      if (scope.isOther() || COMPARISON.in(before) || !counted || unmarked) {
        return;
      }
      var figure =
          new Figure(
              quantity,
              before,
              after,
              carried,
              () -> relative(Math.max(start, quantity.from() - MEMORY), quantity.from()),
              () -> text.substring(Math.max(0, quantity.from() - MEMORY), quantity.from()),
              sentence,
              scope.isPart(),
              attributes);
      Matcher each = EACH.matcher(before);
      String[] parts =
          OF_EACH.in(before) && each.find() ? AND.split(each.group("list")) : new String[0];
      if (parts.length > 1) {
        for (int i = 0; i < parts.length; i++) {
          add(
              interpreter.meaning(figure.after(i == 0 ? parts[i] : "、" + parts[i])),
              quantity,
              from,
              to);
        }
      } else {
        add(interpreter.meaning(figure), quantity, from, to);
      }
    }

    private Quantity exact(int from, int to, BigDecimal number) {
      return new Quantity(from, to, number, "", Accuracy.EXACT, BigDecimal.ONE);
    }

    private void add(@Nullable Meaning meaning, Quantity quantity, int from, int to) {
      if (meaning == null) {
        return;
      }
      if (meaning.subject() == Subject.REVIEWS && quantity.number().signum() == 0) {
        for (Kind kind : List.of(Kind.RECONSIDERATION, Kind.LITIGATION)) {
          add(Meaning.of(kind.all, kind.readings("total"), meaning.firm()), quantity, from, to);
        }
        return;
      }
      int first = Math.max(from, quantity.from() - WINDOW);
      int last = Math.min(to, quantity.to() + WINDOW);
      claims.add(
          new Claim(
              meaning.subject(),
              quantity,
              passage.path(quantity.from()),
              passage.original(first, Math.max(last, first + 1)),
              meaning.readings(),
              meaning.firm() && !scope.isUnsure()));
    }
  }
}
