package org.gongkai.internal.html;

import java.util.IdentityHashMap;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The numbers that a browser prints in front of the items of ordered lists. Not thread-safe. */
final class ListLabels {
  private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

  private final IdentityHashMap<Element, Numbering> lists = new IdentityHashMap<>();

  /** The number of the next item with its mark, or "" where none is printed. */
  String of(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return "";
    }
    return lists.computeIfAbsent(list, Numbering::new).next(item);
  }

  private static int number(String text, int otherwise) {
    return text.length() < 5 && text.matches("\\d{1,4}") ? Integer.parseInt(text) : otherwise;
  }

  private static String style(Element element) {
    return element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
  }

  private static boolean isOff(String style) {
    return style.contains("list-style:none") || style.contains("list-style-type:none");
  }

  private static String chinese(int number) {
    int tens = number / 10;
    String ten = tens == 0 ? "" : (tens == 1 ? "" : DIGITS[tens]) + "十";
    return ten + DIGITS[number % 10];
  }

  /** The numbers of one list. */
  private static final class Numbering {
    private final boolean off;
    private final boolean chinese;
    private int next;

    Numbering(Element list) {
      String style = style(list);
      off = isOff(style);
      chinese = style.contains("cjk-ideographic") || style.contains("chinese-informal");
      next = number(list.attr("start"), 1);
    }

    String next(Element item) {
      int number = number(item.attr("value"), next);
      next = number + 1;
      if (off || isOff(style(item))) {
        return "";
      }
      return chinese && number > 0 && number < 100 ? chinese(number) + "、" : number + ".";
    }
  }
}
