package org.gongkai.internal.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.internal.document.Blank;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page's own style sheets and the style attributes declare. Of the style sheets only rules
 * for a class or an identifier are taken; what hangs on where an element stands or on the medium is
 * left alone. Not thread-safe.
 */
final class Styles {
  private static final Pattern SIMPLE = Pattern.compile("(?:[a-z][a-z0-9]*)?[.#][\\w-]+");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** The properties that say whether text is shown and where cells are. */
  private static final Set<String> KEPT =
      Set.of(
          "display",
          "visibility",
          "mso-hide",
          "font-size",
          "opacity",
          "position",
          "left",
          "top",
          "text-indent",
          "clip",
          "overflow",
          "height",
          "width",
          "max-height",
          "color");

  private static final int SLOTS = 256;

  private final Map<String, Style> rules = new HashMap<>();
  private final Map<String, Style> written = new HashMap<>();

  /** Styles written before, at a place that a few of their characters give. */
  private final @Nullable String[] texts = new String[SLOTS];

  private final Style[] ofTexts = new Style[SLOTS];

  /** The element that was asked for last, and its styles. */
  private @Nullable Element last;

  private Style lastWritten = Style.NONE;
  private @Nullable Style lastDeclared;
  private final Map<String, Style> ofClasses = new HashMap<>();

  /** What a page's style sheets declare. */
  static Styles of(List<Element> sheets) {
    var styles = new Styles();
    for (Element sheet : sheets) {
      String media = sheet.attr("media").toLowerCase(Locale.ROOT);
      if (media.isEmpty() || media.contains("all") || media.equals("screen")) {
        styles.read(withoutComments(sheet.data()));
      }
    }
    return styles;
  }

  private void read(String sheet) {
    int from = 0;
    while (from < sheet.length()) {
      int open = sheet.indexOf('{', from);
      if (open < 0) {
        return;
      }
      String selectors = selectors(sheet.substring(from, open));
      boolean isNested = selectors.startsWith("@");
      int close = isNested ? matching(sheet, open) : sheet.indexOf('}', open);
      close = close < 0 ? sheet.length() : close;
      if (!isNested) {
        rules(selectors, sheet.substring(open + 1, close));
      }
      from = close + 1;
    }
  }

  /** What stands before a brace, behind statements without one. */
  private static String selectors(String before) {
    String text = before.substring(before.lastIndexOf(';') + 1);
    return Blank.strip(text).toLowerCase(Locale.ROOT);
  }

  private static String withoutComments(String sheet) {
    var text = new StringBuilder(sheet.length());
    int from = 0;
    while (from >= 0) {
      int open = sheet.indexOf("/*", from);
      int close = open < 0 ? -1 : sheet.indexOf("*/", open + 2);
      text.append(sheet, from, close < 0 ? sheet.length() : open);
      from = close < 0 ? -1 : close + 2;
    }
    return text.toString().replace("<!--", "").replace("-->", "");
  }

  private static int matching(String sheet, int open) {
    int depth = 0;
    for (int i = open; i < sheet.length(); i++) {
      char c = sheet.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private void rules(String selectors, String declarations) {
    Style style = null;
    for (String selector : selectors.split(",", -1)) {
      String simple = Blank.strip(selector);
      if (SIMPLE.matcher(simple).matches()) {
        style = style == null ? Style.of(declarations).only(KEPT) : style;
        if (!style.isEmpty()) {
          rules.put(simple, style.over(rules.getOrDefault(simple, Style.NONE)));
        }
      }
    }
  }

  /** What is declared in the element's own attribute. */
  Style written(Element element) {
    if (element.attributesSize() == 0) {
      return Style.NONE;
    }
    if (!element.equals(last)) {
      last = element;
      lastWritten = ofText(element.attributes().get("style"));
      lastDeclared = null;
    }
    return lastWritten;
  }

  /** A page has few styles and writes them long, again and again. */
  private Style ofText(String css) {
    int length = css.length();
    if (length == 0) {
      return Style.NONE;
    }
    int slot =
        (css.charAt(length - 1) * 7 + css.charAt(length / 2) * 31 + css.charAt(length / 4) + length)
            & SLOTS - 1;
    if (!css.equals(texts[slot])) {
      ofTexts[slot] = written.computeIfAbsent(css, Style::of);
      texts[slot] = css;
    }
    return ofTexts[slot];
  }

  /** What is declared for the element, by itself and by the rules for its class and identifier. */
  Style declared(Element element) {
    Style own = written(element);
    if (rules.isEmpty() || element.attributesSize() == 0) {
      return own;
    }
    Style known = lastDeclared;
    if (known == null) {
      known = own.over(ruled(element));
      lastDeclared = known;
    }
    return known;
  }

  private Style ruled(Element element) {
    Style style = Style.NONE;
    String tag = element.normalName();
    String classes = element.attr("class");
    if (!classes.isEmpty()) {
      style = ofClasses.computeIfAbsent(tag + " " + classes, key -> ofClasses(tag, classes));
    }
    if (element.hasAttr("id")) {
      String id = element.id().toLowerCase(Locale.ROOT);
      style = rule(tag + "#" + id).over(rule("#" + id).over(style));
    }
    return style;
  }

  private Style ofClasses(String tag, String classes) {
    Style style = Style.NONE;
    for (String name : BLANKS.split(classes.toLowerCase(Locale.ROOT), 0)) {
      style = rule("." + name).over(style);
      style = rule(tag + "." + name).over(style);
    }
    return style;
  }

  private Style rule(String selector) {
    return rules.getOrDefault(selector, Style.NONE);
  }
}
