package org.gongkai.internal.statement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.internal.document.Search;
import org.gongkai.internal.statement.Wording.Topic;
import org.jspecify.annotations.Nullable;

/** How reconsiderations, lawsuits and their results are named. */
final class ReviewWordings {
  private static final String CASES = "(?:案件|申请|案|件)*";
  private static final String DIRECT = Readings.REVIEW + "litigation/direct/";
  private static final String AFTER_ROW = Readings.REVIEW + "litigation/afterReconsideration/";
  private static final String RECONSIDERATION = Readings.REVIEW + "reconsideration/";

  /** What was found of reviews so far in a sentence; results are those of the last one. */
  enum Kind {
    RECONSIDERATION(
        Subject.RECONSIDERATION,
        Subject.RECONSIDERATION_UPHELD,
        Subject.RECONSIDERATION_CORRECTED,
        Subject.RECONSIDERATION_OTHER,
        Subject.RECONSIDERATION_PENDING),
    LITIGATION(
        Subject.LITIGATION,
        Subject.LITIGATION_UPHELD,
        Subject.LITIGATION_CORRECTED,
        Subject.LITIGATION_OTHER,
        Subject.LITIGATION_PENDING),
    DIRECT_LITIGATION(
        Subject.LITIGATION_DIRECT,
        Subject.LITIGATION_UPHELD,
        Subject.LITIGATION_CORRECTED,
        Subject.LITIGATION_OTHER,
        Subject.LITIGATION_PENDING),
    LITIGATION_AFTER(
        Subject.LITIGATION_AFTER,
        Subject.LITIGATION_UPHELD,
        Subject.LITIGATION_CORRECTED,
        Subject.LITIGATION_OTHER,
        Subject.LITIGATION_PENDING),
    BOTH(
        Subject.REVIEWS,
        Subject.REVIEWS_UPHELD,
        Subject.REVIEWS_CORRECTED,
        Subject.REVIEWS_OTHER,
        Subject.REVIEWS_PENDING);

    final Subject all;
    final Subject upheld;
    final Subject corrected;
    final Subject other;
    final Subject pending;

    Kind(Subject all, Subject upheld, Subject corrected, Subject other, Subject pending) {
      this.all = all;
      this.upheld = upheld;
      this.corrected = corrected;
      this.other = other;
      this.pending = pending;
    }

    private List<String> blocks() {
      return switch (this) {
        case RECONSIDERATION -> List.of(ReviewWordings.RECONSIDERATION);
        case LITIGATION -> List.of(DIRECT, AFTER_ROW);
        case DIRECT_LITIGATION -> List.of(DIRECT);
        case LITIGATION_AFTER -> List.of(AFTER_ROW);
        case BOTH -> List.of(ReviewWordings.RECONSIDERATION, DIRECT, AFTER_ROW);
      };
    }

    /** The sum of one number of each block, or any block's alone. */
    String readings(String number) {
      var sum = new StringBuilder();
      var alone = new StringBuilder();
      for (String block : blocks()) {
        sum.append(sum.length() == 0 ? "" : " + ").append(block).append(number);
        if (blocks().size() > 1) {
          alone.append('|').append(block).append(number);
        }
      }
      return sum.append(alone).toString();
    }

    /** What a result of these reviews is, where it is not said of which of them. */
    Meaning result(Subject result, boolean firm) {
      return switch (result) {
        case REVIEWS_UPHELD -> Meaning.of(upheld, results("upheld"), firm);
        case REVIEWS_CORRECTED -> Meaning.of(corrected, results("corrected"), firm);
        case REVIEWS_PENDING -> Meaning.of(pending, results("pending"), firm);
        default -> Meaning.of(other, results("other"), firm);
      };
    }

    private String results(String number) {
      return this == RECONSIDERATION
          ? readings(number)
          : readings(number) + "|" + BOTH.readings(number);
    }

    /** All but the pending ones. */
    private String decided() {
      var readings = new StringBuilder();
      for (String block : blocks()) {
        readings.append(readings.length() == 0 ? "" : " + ").append(block).append("total");
      }
      for (String block : blocks()) {
        readings.append(" - ").append(block).append("pending");
      }
      return readings.toString();
    }

    /** All upheld as far as they were decided. */
    String upheldSoFar() {
      return readings("upheld")
          + "|"
          + (readings("upheld").replaceAll("\\|.*", "")
              + " + "
              + readings("pending").replaceAll("\\|.*", ""));
    }
  }

  private static final Map<Kind, List<Reading>> COUNTED = counted();

  private static Map<Kind, List<Reading>> counted() {
    Map<Kind, List<Reading>> counted = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      counted.put(kind, Reading.list(kind.readings("total") + "|" + kind.decided()));
    }
    return Collections.unmodifiableMap(counted);
  }

  /** What the number of all reviews of a kind may be: those that were decided, too. */
  static List<Reading> counted(Kind kind) {
    return COUNTED.getOrDefault(kind, List.of());
  }

  private record Named(Search words, Kind kind) {}

  private static final List<Named> NAMES =
      List.of(
          named(
              "未经",
              "未经(?:行政)?复议(?:而|,)?(?:直接)?(?:提起|向(?:人民)?法院|申请)?(?:行政)?(?:起诉|诉讼)",
              Kind.DIRECT_LITIGATION),
          named(
              "经|复议后",
              "(?<!未)(?:经(?:行政)?复议后?|复议后)(?:再|又|提起|直接|的|,)*(?:行政)?(?:起诉|诉讼)",
              Kind.LITIGATION_AFTER),
          named("直接", "直接(?:提起|的)?(?:行政)?(?:起诉|诉讼)", Kind.DIRECT_LITIGATION),
          named("复议", "复议" + CASES + "(?:或者?|和|及|、|与|以及|/|,)?(?:被?提起|引发)?(?:行政)?诉讼", Kind.BOTH),
          named("复议", "复议", Kind.RECONSIDERATION),
          named("诉讼|应诉|起诉", "(?:诉讼|应诉|起诉)" + CASES + "(?:[一二]审)?", Kind.LITIGATION));

  private static Named named(String first, String words, Kind kind) {
    return new Named(Search.pattern(first, words + CASES + Wording.TAIL), kind);
  }

  private static final Pattern AFTER =
      Pattern.compile(
          "^(?:是|为)?(?:(?:涉及|因|关于|针对|有关|由|与)[^,;]{0,24}?)?(?:的)?(?:被(?:申请|提起)?)?((?:政府)?信息公开(?:类|的)?)?(?:(?:行政)?复议|(?:行政)?诉讼)(?:案件|申请|案|件)?$");

  private static final List<Wording> RESULTS =
      List.of(
          result(Subject.REVIEWS_UPHELD, "维持", "维持(?:原|具体|行政|行为|答复|决定|结论|的)*"),
          result(Subject.REVIEWS_CORRECTED, "纠", "(?:纠正|纠错)"),
          result(Subject.REVIEWS_PENDING, "审|办|结", "(?:尚?未审结|未结案?|尚未办结|未办结|正在审理|尚在审理|正在办理|审理中)"),
          result(Subject.REVIEWS_OTHER, "其", "其[他它](?:结果|情形)?"));
  private static final List<Wording> RESULTS_AFTER =
      List.of(
          resultAfter(Subject.REVIEWS_UPHELD, "维持", "(?:件|被|获|为|予以|经|均|结果|案件)*维持"),
          resultAfter(Subject.REVIEWS_CORRECTED, "纠", "(?:件|被|为|予以|结果|案件)*(?:纠正|纠错)"),
          resultAfter(
              Subject.REVIEWS_PENDING, "审|办|结", "(?:件|案件|目前|还|仍)*(?:尚?未审结|未结案?|正在审理|尚在审理|审理中)"),
          resultAfter(Subject.REVIEWS_OTHER, "其", "(?:件|为|是)*其[他它]结果"));

  private ReviewWordings() {}

  private static Wording result(Subject subject, String keys, String words) {
    return Wording.before(subject, Topic.REVIEW, keys, words, "", true);
  }

  private static Wording resultAfter(Subject subject, String keys, String words) {
    return Wording.after(subject, Topic.REVIEW, keys, words, "", true);
  }

  /** Which reviews the words before a figure name; null where they name none. */
  static @Nullable Kind before(String words) {
    if (!isAbout(words)) {
      return null;
    }
    for (Named name : NAMES) {
      if (name.words().in(words)) {
        return name.kind();
      }
    }
    return null;
  }

  private static boolean isAbout(String words) {
    return words.contains("复议") || (words.contains("诉") && !words.contains("投诉"));
  }

  /** Which reviews the words after a figure name; null where they name none. */
  static @Nullable Kind after(String words) {
    if (!isAbout(words) || words.length() > 60 || !AFTER.matcher(words).find()) {
      return null;
    }
    return words.contains("诉讼") ? Kind.LITIGATION : Kind.RECONSIDERATION;
  }

  /** Which result the words before or after a figure name, as that of all reviews; or null. */
  static @Nullable Subject result(String before, String after) {
    for (Wording wording : RESULTS) {
      if (wording.fits(before)) {
        return wording.subject();
      }
    }
    for (Wording wording : RESULTS_AFTER) {
      if (wording.fits(after)) {
        return wording.subject();
      }
    }
    return null;
  }
}
