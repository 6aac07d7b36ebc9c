package org.gongkai.internal.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gongkai.internal.document.Blank;
import org.jspecify.annotations.Nullable;

/** Declarations of CSS, names and values in lower case. */
final class Style {
  /** No declarations. */
  static final Style NONE = new Style(Map.of());

  /** What is moved so far to the left or up stands on no screen. */
  private static final double OFF_THE_PAGE = -500;

  /** Pixels; letters of this size are dots. */
  private static final double TINY = 2;

  private final Map<String, String> declarations;

  /** What is asked of nearly every element; null before. */
  private @Nullable Traits traits;

  /** What this was laid over last, and what came of it. */
  private @Nullable Style below;

  private @Nullable Style both;

  private Style(Map<String, String> declarations) {
    this.declarations = declarations;
  }

  /** What follows from the declarations. */
  private static final class Traits {
    private final boolean hides;
    private final boolean hasNoSize;
    private final boolean isOfWord;
    private final Part part;

    Traits(Style style) {
      hides = style.tellsToHide();
      hasNoSize = isZero(style.get("font-size"));
      isOfWord = style.hasWord();
      part = Part.ofDisplay(style.get("display"));
    }
  }

  private Traits traits() {
    if (traits == null) {
      traits = new Traits(this);
    }
    return traits;
  }

  /** Reads what stands in a style attribute or between the braces of a rule. */
  static Style of(String css) {
    Map<String, String> declarations = new HashMap<>();
    int from = 0;
    boolean closed = true;
    while (from < css.length()) {
      int end = closed ? end(css, from) : -1;
      closed = end >= 0;
      end = closed ? end : plainEnd(css, from);
      int colon = from;
      while (colon < end && css.charAt(colon) != ':') {
        colon++;
      }
      if (colon > from && colon < end) {
        String name = Blank.strip(css.substring(from, colon)).toLowerCase(Locale.ROOT);
        declarations.put(name, value(css.substring(colon + 1, end)));
      }
      from = end + 1;
    }
    return declarations.isEmpty() ? NONE : new Style(declarations);
  }

  /** Where the declaration ends, or -1; quotes and brackets may hold semicolons. */
  private static int end(String css, int from) {
    char quote = 0;
    int brackets = 0;
    for (int i = from; i < css.length(); i++) {
      char c = css.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '(') {
        brackets++;
      } else if (c == ')') {
        brackets = Math.max(0, brackets - 1);
      } else if (c == ';' && brackets == 0) {
        return i;
      }
    }
    return quote == 0 && brackets == 0 ? css.length() : -1;
  }

  /** A quote or bracket that nobody closes is one too many. */
  private static int plainEnd(String css, int from) {
    int end = css.indexOf(';', from);
    return end < 0 ? css.length() : end;
  }

  private static String value(String text) {
    String value = Blank.strip(text).toLowerCase(Locale.ROOT);
    int important = value.lastIndexOf('!');
    return important < 0 ? value : Blank.strip(value.substring(0, important));
  }

  /** These declarations, and those of {@code other} that are not made here. */
  Style over(Style other) {
    if (other.declarations.isEmpty() || declarations.isEmpty()) {
      return declarations.isEmpty() ? other : this;
    }
    Style merged = both;
    if (merged == null || below != other) {
      Map<String, String> all = new HashMap<>(other.declarations);
      all.putAll(declarations);
      merged = new Style(all);
      below = other;
      both = merged;
    }
    return merged;
  }

  /** The declarations of these properties. */
  Style only(Set<String> properties) {
    Map<String, String> kept = new HashMap<>(declarations);
    kept.keySet().retainAll(properties);
    return kept.isEmpty() ? NONE : new Style(kept);
  }

  boolean isEmpty() {
    return declarations.isEmpty();
  }

  /** The value, or "" where the property is not declared. */
  String get(String property) {
    return declarations.getOrDefault(property, "");
  }

  /** Whether what it is declared for, with all that is inside, is not shown. */
  boolean hides() {
    return !declarations.isEmpty() && traits().hides;
  }

  /** What the way in which an element is displayed makes of it. */
  Part part() {
    return declarations.isEmpty() ? Part.NONE : traits().part;
  }

  /** Whether there is a property of Word's own, or a font with which Word marks what it prints. */
  boolean isOfWord() {
    return !declarations.isEmpty() && traits().isOfWord;
  }

  private boolean hasWord() {
    return declarations.containsKey("font")
        || declarations.keySet().stream().anyMatch(name -> name.startsWith("mso-"));
  }

  private boolean tellsToHide() {
    return get("display").equals("none")
        || get("mso-hide").equals("all")
        || get("visibility").equals("hidden")
        || isZero(get("opacity"))
        || isOffThePage()
        || isFolded()
        || (isTiny() && isWhite(get("color")));
  }

  /** Whether letters have no size, unless something inside gives them one. */
  boolean hasNoSize() {
    return !declarations.isEmpty() && traits().hasNoSize;
  }

  /** Whether letters have a size of their own. */
  boolean hasSize() {
    return !get("font-size").isEmpty() && !hasNoSize();
  }

  private boolean isOffThePage() {
    boolean placed = get("position").equals("absolute") || get("position").equals("fixed");
    boolean away = pixels(get("left")) < OFF_THE_PAGE || pixels(get("top")) < OFF_THE_PAGE;
    boolean cut = get("clip").startsWith("rect(0") || get("clip").startsWith("rect(1px");
    return (placed && (away || cut)) || pixels(get("text-indent")) < OFF_THE_PAGE;
  }

  private boolean isFolded() {
    return get("overflow").equals("hidden")
        && (isZero(get("height")) || isZero(get("width")) || isZero(get("max-height")));
  }

  private boolean isTiny() {
    return pixels(get("font-size")) <= TINY;
  }

  private static boolean isWhite(String color) {
    String plain = Blank.remove(color);
    return plain.equals("white")
        || plain.equals("#fff")
        || plain.equals("#ffffff")
        || plain.equals("rgb(255,255,255)");
  }

  private static boolean isZero(String length) {
    return number(length) == 0;
  }

  private static double number(String length) {
    int end = 0;
    while (end < length.length() && "+-.0123456789".indexOf(length.charAt(end)) >= 0) {
      end++;
    }
    try {
      return end == 0 || end > 16 ? Double.NaN : Double.parseDouble(length.substring(0, end));
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  /** A length in pixels; no number where it is none or has no size of its own. */
  static double pixels(String length) {
    double number = number(length);
    int end = length.length();
    while (end > 0
        && (Character.isLetter(length.charAt(end - 1)) || length.charAt(end - 1) == '%')) {
      end--;
    }
    return switch (length.substring(end)) {
      case "", "px" -> number;
      case "pt" -> number * 4 / 3;
      case "em", "rem" -> number * 16;
      case "in" -> number * 96;
      case "cm" -> number * 96 / 2.54;
      case "mm" -> number * 96 / 25.4;
      default -> Double.NaN;
    };
  }
}
