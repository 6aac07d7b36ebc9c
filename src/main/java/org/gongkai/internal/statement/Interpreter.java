package org.gongkai.internal.statement;

import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.internal.statement.ReviewWordings.Kind;
import org.gongkai.internal.statement.Wording.Topic;
import org.jspecify.annotations.Nullable;

/** Says what the figures of a passage count, from its sentences in their order. */
final class Interpreter {
  private static final Set<String> UNITS =
      Set.of("件", "条", "份", "起", "宗", "封", "项", "次", "批次", "例", "个", "笔", "");
  private static final Set<Subject> DECISIONS =
      Set.of(Subject.LICENSING, Subject.PENALTIES, Subject.COERCION);

  /** Only some of the reviews counted before are about information. */
  private static final Pattern SOME_ABOUT_INFORMATION =
      Pattern.compile("其中[^,;]{0,12}(?:信息公开|政务公开)[^,;]{0,6}[0-9]");

  private final Context context;
  private boolean requests;
  private boolean disclosure;
  private @Nullable Kind kind;

  Interpreter(Context context) {
    this.context = context;
    this.requests = context.heading() == Topic.REQUESTS;
    this.disclosure = context.heading() != Topic.ANY;
  }

  /** Takes note of what a sentence is about. */
  void hear(String sentence) {
    requests = requests || RequestPhrases.STRONG.in(sentence);
    disclosure = disclosure || sentence.contains("信息公开") || sentence.contains("政务公开");
  }

  /** Whether there is nothing left to take note of. */
  boolean hasHeardAll() {
    return requests && disclosure;
  }

  /** Whether figures may follow whose sentence does not say what they are about. */
  boolean isUnderWay() {
    return requests || kind != null;
  }

  /** What a figure counts; null where it is nothing that the tables count. */
  @Nullable Meaning meaning(Figure figure) {
    boolean counted = UNITS.contains(figure.quantity().unit());
    Meaning review = review(figure);
    if (review != null) {
      return counted ? review : null;
    }
    Meaning disclosed =
        DisclosureWordings.of(
            figure.before(), figure.sofar(), figure.quantity().unit(), figure.part());
    if (disclosed == null) {
      return counted && requests ? request(figure) : null;
    }
    return context.disclosure() && DECISIONS.contains(disclosed.subject())
        ? new Meaning(disclosed.subject(), disclosed.readings(), true)
        : disclosed;
  }

  private @Nullable Meaning review(Figure figure) {
    Kind named = ReviewWordings.before(figure.before());
    if (named == null) {
      Meaning result = result(figure);
      if (result != null) {
        return result;
      }
      named = ReviewWordings.after(figure.after());
    }
    if (named == null) {
      return null;
    }
    kind = named;
    String before = figure.before();
    boolean soft =
        before.contains("一审")
            || before.contains("二审")
            || before.contains("复议机关")
            || SOME_ABOUT_INFORMATION.matcher(figure.sentence()).find();
    return new Meaning(
        named.all, ReviewWordings.counted(named), isTied(figure.sentence()) && !soft);
  }

  private @Nullable Meaning result(Figure figure) {
    if (kind == null) {
      return null;
    }
    Subject result = ReviewWordings.result(figure.before(), figure.after());
    return result == null ? null : kind.result(result, isTied(figure.sentence()));
  }

  /** Whether reviews are those about information, not all that the body has to do with. */
  boolean isTied(String sentence) {
    boolean here =
        sentence.contains("信息公开") || sentence.contains("政务公开") || sentence.contains("依申请公开");
    return here || (disclosure && !context.reviewsOthers());
  }

  private static @Nullable Meaning request(Figure figure) {
    for (Wording wording : RequestWordings.BEFORE) {
      if (wording.fits(figure.before())) {
        return figure.attributes() ? null : Meaning.of(wording);
      }
    }
    boolean known = !RequestPhrases.isAboutOthers(figure.spoken().get());
    Meaning phrase =
        RequestPhrases.meaning(figure.before(), figure.after(), figure.carried(), known);
    if (phrase != null) {
      boolean part = figure.part() && phrase.subject() == Subject.RECEIVED;
      return part ? null : phrase.firmIf(!figure.attributes());
    }
    for (Wording wording : RequestWordings.AFTER) {
      if (wording.fits(figure.after())) {
        return figure.attributes() ? null : Meaning.of(wording);
      }
    }
    return null;
  }
}
