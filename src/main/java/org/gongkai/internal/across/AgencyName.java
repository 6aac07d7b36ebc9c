package org.gongkai.internal.across;

import java.util.regex.Pattern;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.form.LabelKey;

/** The name of a body in the one way by which its reports are put together. */
final class AgencyName {
  private static final Pattern ALIAS = Pattern.compile("\\([^()]*\\)");

  private static final Pattern GOVERNMENT =
      Pattern.compile("(?<=[省市县区州盟旗镇乡])(?:人民政府|政府)$|(?<=街道)(?:办事处|办)$");

  private static final Pattern TELLING =
      Pattern.compile(
          "(?![省市县区州盟旗镇乡]).{1,}(?:省|区(?!域)|市(?!场)|县|州|盟|旗|镇|乡(?!村)|街道).*"
              + "|(?:国家|国务院|中国|中华|最高).+|.{2,}部");

  private static final Pattern SHARED = Pattern.compile("[^省市县州盟旗]*?(?:区|镇|乡|街道).*");

  private AgencyName() {}

  /** Whether a name is of one body; 民政局 or 县教育局 is of many. */
  static boolean isTelling(String key) {
    return TELLING.matcher(key).matches();
  }

  /** Whether other bodies elsewhere may have the same name: 城关镇, 鼓楼区. */
  static boolean isShared(String key) {
    return SHARED.matcher(key).matches();
  }

  /**
   * The name in half width and without white space, what stands in brackets, and the word for a
   * government: 平潭县 and 平潭县人民政府 are one body, 平潭县人民政府办公室 is another.
   */
  static String key(String name) {
    var folded = new StringBuilder();
    for (char c : Blank.remove(name).toCharArray()) {
      folded.append(LabelKey.fold(c));
    }
    String words = ALIAS.matcher(folded).replaceAll("").replace("管理委员会", "管委会");
    return GOVERNMENT.matcher(words).replaceFirst("");
  }
}
