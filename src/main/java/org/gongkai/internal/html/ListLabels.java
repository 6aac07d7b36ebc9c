package org.gongkai.internal.html;

import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The numbers that a browser prints in front of the items of ordered lists. Not thread-safe. */
final class ListLabels {
  private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

  private final Map<Element, Integer> counters = new IdentityHashMap<>();

  /** The number of the next item with its mark, or "" where none is printed. */
  String of(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return "";
    }
    String style =
        (list.attr("style") + ";" + item.attr("style")).toLowerCase(Locale.ROOT).replace(" ", "");
    if (style.contains("list-style:none") || style.contains("list-style-type:none")) {
      return "";
    }
    Integer before = counters.get(list);
    int number = before == null ? number(list.attr("start"), 1) : before + 1;
    counters.put(list, number);
    boolean chinese = style.contains("cjk-ideographic") || style.contains("chinese-informal");
    return chinese && number > 0 && number < 100 ? chinese(number) + "、" : number + ".";
  }

  private static int number(String text, int otherwise) {
    return text.matches("\\d{1,4}") ? Integer.parseInt(text) : otherwise;
  }

  private static String chinese(int number) {
    int tens = number / 10;
    String ten = tens == 0 ? "" : (tens == 1 ? "" : DIGITS[tens]) + "十";
    return ten + DIGITS[number % 10];
  }
}
