package org.gongkai.internal.section;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.internal.document.Characters;
import org.gongkai.internal.form.FormSchema;
import org.gongkai.internal.form.LabelKey;
import org.gongkai.internal.form.Row;
import org.gongkai.report.Form;
import org.gongkai.report.SectionKind;
import org.jspecify.annotations.Nullable;

/** The words by which a heading is known as one of the form's sections. */
public final class Vocabulary {
  /** Numbers side by side are a row of a table that lost its shape. */
  private static final Pattern NUMBERS = Pattern.compile("(?:[\\s\\u3000\\u00a0]+\\d+){2}");

  private static final Characters ENDS_OF_SENTENCES = Characters.of("。；;！？");

  /** Of 情况, 存在 and 事项: a line without a number that names a section has one of these. */
  private static final Characters TELLING = Characters.of("况存项");

  /** A heading this like one of the form's own is that one, misspelt. */
  private static final double ALIKE = 0.85;

  /** No heading of a section is longer. */
  private static final int LONGEST = 36;

  /** Names of the first section that say nothing by which a longer heading could be known. */
  private static final Set<String> OVERVIEW =
      Set.of(
          "总体情况",
          "概述",
          "总体概述",
          "概况",
          "总体概况",
          "工作概况",
          "工作概述",
          "总体工作情况",
          "工作总体情况",
          "基本情况",
          "工作基本情况",
          "总体基本情况",
          "主要工作概述",
          "主要工作情况",
          "工作情况",
          "总述",
          "政府信息公开工作情况",
          "政府信息公开总体情况",
          "政府信息公开工作总体情况",
          "政府信息公开工作的总体情况",
          "政府信息公开基本情况",
          "政府信息公开工作基本情况",
          "政府信息公开工作的基本情况",
          "政府信息公开工作概述",
          "政府信息公开工作概况",
          "政府信息公开概述");

  private static final int LONGEST_OVERVIEW =
      OVERVIEW.stream().mapToInt(String::length).max().orElseThrow();

  /** Names that are not the form's own but stand for its sections without doubt. */
  private static final Set<String> PROACTIVE =
      Set.of(
          "主动公开政府信息情况",
          "主动公开政府信息的情况",
          "行政机关主动公开政府信息情况",
          "行政机关主动公开政府信息的情况",
          "政府信息主动公开情况",
          "主动公开信息情况",
          "主动公开政府信息工作情况");

  private static final Set<String> REQUESTS =
      Set.of(
          "收到和处理政府信息公开申请情况",
          "收到和处理政府信息公开申请的情况",
          "行政机关收到和处理政府信息公开申请情况",
          "行政机关收到和处理政府信息公开申请的情况",
          "政府信息依申请公开办理情况",
          "依申请公开政府信息情况",
          "政府信息依申请公开情况");

  /** The row labels of the form's tables, which some headings resemble. */
  private static final Set<String> TABLE_LABELS = tableLabels();

  private Vocabulary() {}

  private static Set<String> tableLabels() {
    Set<String> labels = new HashSet<>();
    for (Form form : Form.values()) {
      for (Row row : FormSchema.of(form).rows()) {
        row.labels().forEach(label -> label.forEach(words -> labels.add(LabelKey.bare(words))));
      }
    }
    return Set.copyOf(labels);
  }

  /**
   * Which section a heading with a number names.
   *
   * @param words the heading without its number
   * @return {@link SectionKind#ADDITIONAL} for a heading that the form does not have, null for what
   *     is no heading
   */
  static @Nullable SectionKind ofNumbered(String words) {
    if (words.length() > 3 * LONGEST || isSentence(words) || NUMBERS.matcher(words).find()) {
      return null;
    }
    String key = LabelKey.of(words);
    if (key.isEmpty() || key.length() > LONGEST || TABLE_LABELS.contains(key)) {
      return null;
    }
    SectionKind kind = kind(key);
    if (kind == null) {
      kind = misspelt(key);
    }
    return kind == null ? SectionKind.ADDITIONAL : kind;
  }

  /** Whether a line without a number may name the first section, if it stands at its place. */
  static boolean mayBeOverview(String words) {
    return words.length() <= LONGEST
        && !LabelKey.isLonger(words, LONGEST_OVERVIEW)
        && OVERVIEW.contains(LabelKey.of(words));
  }

  /** Which section a line names that carries no number; null where it might be anything else. */
  static @Nullable SectionKind ofBare(String words) {
    if (words.length() > 3 * LONGEST
        || !hasOneOf(words, TELLING)
        || isSentence(words)
        || LabelKey.isLonger(words, LONGEST)) {
      return null;
    }
    String key = LabelKey.of(words);
    if (TABLE_LABELS.contains(key)) {
      return null;
    }
    if (key.equals("总体情况") || key.equals("政府信息公开工作总体情况")) {
      return SectionKind.OVERVIEW;
    }
    if (PROACTIVE.contains(key)) {
      return SectionKind.PROACTIVE_DISCLOSURE;
    }
    if (REQUESTS.contains(key)) {
      return SectionKind.REQUESTS;
    }
    SectionKind kind = kind(key);
    boolean sure =
        switch (kind == null ? SectionKind.ADDITIONAL : kind) {
          case REVIEW_AND_LITIGATION -> key.contains("行政复议") && key.endsWith("情况");
          case PROBLEMS_AND_IMPROVEMENTS -> key.contains("存在") && key.length() <= 24;
          case OTHER_MATTERS -> key.endsWith("事项") && key.length() <= 12 && isReported(key);
          default -> false;
        };
    return sure ? kind : null;
  }

  private static boolean hasOneOf(String words, Characters characters) {
    for (int i = 0; i < words.length(); i++) {
      if (characters.has(words.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable SectionKind kind(String key) {
    if (key.contains("复议") && key.contains("诉讼")) {
      return SectionKind.REVIEW_AND_LITIGATION;
    }
    boolean money = key.contains("收费") || key.contains("费用") || key.contains("减免");
    if (!money && isAboutRequests(key)) {
      return SectionKind.REQUESTS;
    }
    if (key.contains("主动公开") && (key.contains("情况") || key.endsWith("主动公开政府信息"))) {
      return SectionKind.PROACTIVE_DISCLOSURE;
    }
    if (key.contains("问题") || key.contains("不足及") || key.contains("不足和")) {
      return SectionKind.PROBLEMS_AND_IMPROVEMENTS;
    }
    if ((key.startsWith("其他")
            || key.startsWith("其它")
            || key.contains("需要报告的")
            || key.contains("需要说明的"))
        && (key.contains("事项") || key.endsWith("情况"))) {
      return SectionKind.OTHER_MATTERS;
    }
    return OVERVIEW.contains(key) || key.endsWith("总体情况") ? SectionKind.OVERVIEW : null;
  }

  private static boolean isAboutRequests(String key) {
    return key.contains("依申请公开")
        || (key.contains("申请") && (key.contains("收到") || key.contains("处理") || key.endsWith("情况")));
  }

  private static @Nullable SectionKind misspelt(String key) {
    for (SectionKind kind : SectionKind.values()) {
      String own = LabelKey.bare(kind.heading());
      if (own.length() > 6 && LabelKey.isAlike(own, key, ALIKE)) {
        return kind;
      }
    }
    return null;
  }

  private static boolean isReported(String key) {
    return key.contains("报告") || key.contains("说明") || key.length() <= 5;
  }

  private static boolean isSentence(String words) {
    for (int i = 0; i < words.length() - 1; i++) {
      if (ENDS_OF_SENTENCES.has(words.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
