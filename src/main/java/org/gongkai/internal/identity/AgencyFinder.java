package org.gongkai.internal.identity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.form.LabelKey;
import org.gongkai.internal.section.Item;
import org.jspecify.annotations.Nullable;

/** Finds the body whose report it is. */
final class AgencyFinder {
  private static final Pattern YEAR =
      Pattern.compile("(?:20\\d{2}|二[〇○零Oo0][〇○零一二三四五六七八九]{2})\\s*(?:年度|年|度)?");

  private static final Pattern REPORT_WORDS = Pattern.compile("政府信息公开|政务信息公开|政府政务公开|政务公开|信息公开");

  private static final Pattern BRACKETS_AROUND = Pattern.compile("^[【\\[][^】\\]]*[】\\]]");

  private static final Pattern NO_PART_BEHIND = Pattern.compile("(?:关于|的|年度|本级)+$");

  private static final Pattern NO_PART_BEFORE = Pattern.compile("^(?:关于|年度?)");

  private static final String NAME = "([^，。；：、《》“”\\s()（）]{2,40}?)";

  private static final List<Pattern> IN_LEAD =
      List.of(
          Pattern.compile("报告(?:由|是由|系由)" + NAME + "(?:根据|按照|依据|依照|负责|编制|组织)"),
          Pattern.compile("(?:发布|公布|编制|公开|现将|编写)了?" + NAME + "(?:20\\d{2}|二[〇○零])"),
          Pattern.compile("由" + NAME + "(?:负责)?(?:组织)?(?:编制|编写)"),
          Pattern.compile("(?:要求|规定|精神)[,，]?(?:由|现由)?" + NAME + "(?:组织)?(?:编制|编写)"),
          Pattern.compile(
              "(?<![^，。；：])(?:由|现由|现将|现)?"
                  + NAME
                  + "(?=组织|编制|编写|撰写|形成|对20|对本|对上|现|将|根据|按照|依据|依照|结合|20\\d\\d年|公布|发布|向社会|认真)"));

  private static final Pattern NAME_ENDS =
      Pattern.compile(
          ".+(?:政府|办公室|办公厅|委员会|管委会|[委局厅处院办部署社会站所队馆台场行校]|中心|街道|[镇乡区县市省旗州盟村]|公司|集团|大学|学院|医院|银行)(?:[(（][^()（）]{2,30}[)）])?");

  private static final Pattern NOT_A_NAME =
      Pattern.compile(
          "(?:[一二三四五六七八九十]、|第[一二三四五六]部分|我|本|该|各|全|其|由|与|和|及|按|据|在|为|是|了|向)(?!溪|州|阳|安).*|.*(?:我局|我市|我区|我县|本机关|本单位|本报告|根据|按照|依据|依照|条例|规定|要求|通知|公开工作).*");

  private static final Pattern OURSELVES =
      Pattern.compile("(?:我|本)(?:省|市|区|县|局|镇|乡|街道|办|委|部|院|校|单位|机关|级).*|本年?度?|年度?|.{41,}");

  private static final Pattern PLACE =
      Pattern.compile(
          ".{1,}(?:省|市|县|区|州|盟|旗|镇|乡|村|街道|农场|林场).*|(?:国家|国务院|中国|中华|全国|中央|中共|最高).*|.{2,}部");

  private static final Pattern SHORT = Pattern.compile("(?:[省市县区州盟旗镇乡]|街道|开发区).*");

  private AgencyFinder() {}

  static String withoutYear(String text) {
    return YEAR.matcher(text).replaceAll("");
  }

  private static String halfWidthDigits(String text) {
    var folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      folded.append(c >= '０' && c <= '９' ? LabelKey.fold(c) : c);
    }
    return folded.toString();
  }

  /** The name in a title, or "" where the title names nobody. */
  static String inTitle(String title) {
    String words = BRACKETS_AROUND.matcher(Blank.remove(title)).replaceFirst("");
    words = withoutYear(halfWidthDigits(words));
    int cut = -1;
    Matcher matcher = REPORT_WORDS.matcher(words);
    while (matcher.find()) {
      cut = matcher.start();
    }
    if (cut < 0) {
      return "";
    }
    String name = words.substring(0, cut);
    name = NO_PART_BEHIND.matcher(name).replaceFirst("");
    name = NO_PART_BEFORE.matcher(name).replaceFirst("");
    if (name.endsWith("人民")) {
      name += "政府";
    }
    return name.equals("政府") || name.equals("人民政府") || OURSELVES.matcher(name).matches()
        ? ""
        : name;
  }

  /** Whether words end as the name of a public body or a place does. */
  static boolean endsAsName(String words) {
    return words.length() >= 3 && words.length() <= 40 && NAME_ENDS.matcher(words).matches();
  }

  /** Whether words may be the name of a public body. */
  static boolean isName(String words) {
    return words.length() >= 3
        && words.length() <= 40
        && NAME_ENDS.matcher(words).matches()
        && !NOT_A_NAME.matcher(words).matches();
  }

  /** Whether a name lacks its place: 民政局, 市人民政府办公室. */
  static boolean isBare(String name) {
    return SHORT.matcher(name).matches() || !PLACE.matcher(name).matches();
  }

  /** The name in a line of its own below the title, or null. */
  static @Nullable Evidence<String> belowTitle(List<Item> introduction) {
    for (Item item : introduction.subList(0, Math.min(2, introduction.size()))) {
      String words = Blank.remove(item.text());
      if (item.source() == Item.Source.PARAGRAPH && isName(words) && !isBare(words)) {
        return new Evidence<>(words, item.block(), Blank.strip(item.text()));
      }
    }
    return null;
  }

  /** The name in the sentences that introduce a report, or null. */
  static @Nullable Evidence<String> inLead(List<Item> lead) {
    for (Item item : lead) {
      if (item.source() != Item.Source.PARAGRAPH || item.text().length() > 2000) {
        continue;
      }
      String words = Blank.remove(item.text());
      for (Pattern pattern : IN_LEAD) {
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
          String name = matcher.group(1);
          if (isName(name) && !isBare(name)) {
            return new Evidence<>(name, item.block(), Blank.strip(item.text()));
          }
        }
      }
    }
    return null;
  }

  /** The name in the lines that sign a report, or null. */
  static @Nullable Evidence<String> inSignature(List<Item> report) {
    for (int i = report.size() - 1; i >= Math.max(0, report.size() - 4); i--) {
      Item item = report.get(i);
      String words = Blank.remove(item.text());
      if (item.source() == Item.Source.PARAGRAPH && isName(words) && !isBare(words)) {
        return new Evidence<>(words, item.block(), Blank.strip(item.text()));
      }
    }
    return null;
  }
}
