package org.gongkai.internal.across;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.Finding;
import org.gongkai.Rule;
import org.gongkai.internal.document.Blank;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.jspecify.annotations.Nullable;

/**
 * Whether a report says again what another year's said. The notice of 2021 (国办公开办函〔2021〕30号) names
 * 内容雷同 among what a body answers for.
 */
final class RepeatedText {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

  /** What every report says, and says alike. */
  private static final Pattern BOILERPLATE =
      Pattern.compile("统计期限|统计时限|所列数据|信息公开条例》.{0,60}(?:编制|制作|公布)|电子版|联系电话|如有疑问|本报告由|按照统一格式");

  private static final int SHORTEST = 10;
  private static final int LEAST = 10;
  private static final double SHARE = 0.8;
  private static final int EXAMPLES = 3;
  private static final int QUOTED = 80;

  private final Filed filed;
  private final List<String> sentences;
  private final Set<String> distinct;

  private RepeatedText(Filed filed) {
    this.filed = filed;
    this.sentences = sentences(filed.report());
    this.distinct = new HashSet<>(sentences);
  }

  static RepeatedText of(Filed filed) {
    return new RepeatedText(filed);
  }

  private static List<String> sentences(Report report) {
    var sentences = new ArrayList<String>();
    for (Section section : report.sections()) {
      for (Section.Paragraph paragraph : section.paragraphs()) {
        if (paragraph.text().indexOf('\t') < 0) {
          split(paragraph.text(), sentences);
        }
      }
    }
    return sentences;
  }

  /** Adds the sentences of a paragraph; words that no mark ends are a heading. */
  private static void split(String text, List<String> sentences) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      if ("。；！？;!?".indexOf(text.charAt(i)) >= 0) {
        String sentence = Blank.remove(text.substring(from, i));
        if (sentence.length() >= SHORTEST && !BOILERPLATE.matcher(sentence).find()) {
          sentences.add(YEAR.matcher(sentence).replaceAll("····"));
        }
        from = i + 1;
      }
    }
  }

  /**
   * What is wrong with this text beside the earlier ones, of which it may repeat the most alike.
   */
  @Nullable Finding besides(List<RepeatedText> earlier) {
    if (sentences.size() < LEAST) {
      return null;
    }
    RepeatedText model = null;
    long most = 0;
    for (RepeatedText other : earlier) {
      long same = sentences.stream().filter(other.distinct::contains).count();
      if (same >= most && other.sentences.size() >= LEAST) {
        most = same;
        model = other;
      }
    }
    double share = (double) most / sentences.size();
    return model == null || share < SHARE ? null : finding(model, most, (int) (100 * share));
  }

  private Finding finding(RepeatedText model, long same, int percent) {
    var evidence = new ArrayList<String>();
    evidence.add(model.filed.source());
    sentences.stream()
        .filter(model.distinct::contains)
        .distinct()
        .limit(EXAMPLES)
        .map(
            sentence -> sentence.length() > QUOTED ? sentence.substring(0, QUOTED) + "…" : sentence)
        .forEach(evidence::add);
    Integer year = model.filed.report().year();
    return Finding.of(
            Rule.TEXT_REPEATED,
            "/sections",
            same
                + " of "
                + sentences.size()
                + " sentences ("
                + percent
                + " %) stand in the report of "
                + year
                + " too, years aside.",
            "除年份外，" + sentences.size() + "句中有" + same + "句（" + percent + "%）与" + year + "年报告相同。",
            evidence)
        .withActual(percent);
  }
}
