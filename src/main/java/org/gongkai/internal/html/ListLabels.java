package org.gongkai.internal.html;

import java.util.IdentityHashMap;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.word.NumberFormat;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The numbers that a browser prints in front of the items of ordered lists. Not thread-safe. */
final class ListLabels {
  private final IdentityHashMap<Element, Numbering> lists = new IdentityHashMap<>();
  private final Styles styles;

  ListLabels(Styles styles) {
    this.styles = styles;
  }

  /** The number of the next item with its mark, or "" where none is printed. */
  String of(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      return "";
    }
    Numbering numbering = lists.computeIfAbsent(list, ol -> new Numbering(ol, type(ol)));
    return numbering.next(item, type(item));
  }

  private static int number(String text, int otherwise) {
    return text.length() < 5 && text.matches("\\d{1,4}") ? Integer.parseInt(text) : otherwise;
  }

  /** How numbers are to be printed; "" where nothing is said. */
  private String type(Element element) {
    Style style = styles.written(element);
    String declared = style.get("list-style-type") + style.get("list-style");
    return declared.isEmpty() ? Blank.strip(element.attr("type")) : declared;
  }

  /** The format of this name in HTML or CSS, or null where it prints no number. */
  private static @Nullable String format(String type) {
    return switch (type) {
      case "a", "lower-alpha", "lower-latin" -> "lowerLetter";
      case "A", "upper-alpha", "upper-latin" -> "upperLetter";
      case "i", "lower-roman" -> "lowerRoman";
      case "I", "upper-roman" -> "upperRoman";
      case "none", "disc", "circle", "square" -> null;
      default ->
          type.startsWith("none ") || type.endsWith(" none")
              ? null
              : type.contains("cjk-ideographic") || type.contains("chinese-informal")
                  ? "chineseCountingThousand"
                  : "decimal";
    };
  }

  /** The numbers of one list. */
  private static final class Numbering {
    private final String type;
    private int next;

    Numbering(Element list, String type) {
      this.type = type;
      next = number(list.attr("start"), 1);
    }

    String next(Element item, String own) {
      int number = number(item.attr("value"), next);
      next = number + 1;
      String format = format(own.isEmpty() ? type : own);
      String printed = format == null ? null : NumberFormat.print(format, number);
      boolean isChinese = "chineseCountingThousand".equals(format) && number > 0;
      return printed == null ? "" : printed + (isChinese ? "、" : ".");
    }
  }
}
