package org.gongkai.internal.html;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the elements of HTML are for, in the groups that reading tells apart. */
final class Tags {
  /** Nothing in them is printed as text of the page. */
  static final Set<String> IGNORED =
      set(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "select",
          "option",
          "optgroup",
          "datalist",
          "textarea",
          "button",
          "input",
          "iframe",
          "frame",
          "frameset",
          "noframes",
          "object",
          "embed",
          "applet",
          "svg",
          "math",
          "audio",
          "video",
          "canvas",
          "map",
          "area",
          "img",
          "source",
          "track",
          "param",
          "meta",
          "link",
          "base",
          "title",
          "xml",
          "rp",
          "rt",
          "rtc",
          "progress",
          "meter",
          "dialog");

  /** They begin and end a paragraph, and divide the page. */
  static final Set<String> DIVISIONS =
      set(
          "div",
          "section",
          "article",
          "main",
          "aside",
          "header",
          "footer",
          "nav",
          "form",
          "fieldset",
          "ul",
          "ol",
          "dl",
          "menu",
          "body",
          "center",
          "figure",
          "details");

  /** They begin and end a paragraph. */
  static final Set<String> BLOCKS =
      set(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "dt",
          "dd",
          "pre",
          "blockquote",
          "address",
          "hr",
          "legend",
          "summary",
          "figcaption",
          "hgroup",
          "caption",
          "search",
          "listing",
          "plaintext",
          "xmp",
          "dir",
          "tr",
          "td",
          "th",
          "tbody",
          "thead",
          "tfoot");

  /** A line break of the source is printed in them. */
  static final Set<String> PREFORMATTED = set("pre", "listing", "plaintext", "xmp");

  /** What is in them stands apart from the text around it. */
  static final Set<String> APART = set("s", "strike", "sub", "sup", "del");

  /** They show words that are not the page's text. */
  static final Set<String> CONTROLS =
      Set.of("input", "textarea", "select", "button", "object", "embed", "iframe");

  private Tags() {}

  /**
   * Every element is looked for in each of them, which takes longer in the sets of {@link Set#of}.
   */
  private static Set<String> set(String... tags) {
    return Collections.unmodifiableSet(new HashSet<>(Arrays.asList(tags)));
  }

  /** Whether this begins and ends a paragraph. */
  static boolean isBlock(String tag) {
    return BLOCKS.contains(tag) || DIVISIONS.contains(tag);
  }

  /** Whether this leads elsewhere. */
  static boolean isLink(Element element, String tag) {
    return tag.equals("a") && element.hasAttr("href");
  }

  /**
   * Struck out, raised, lowered and linked digits must not become part of the number beside them.
   */
  static boolean standsApart(Element element, String tag) {
    if (APART.contains(tag) || isLink(element, tag)) {
      return true;
    }
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = element.attributes().get("style");
    return !style.isEmpty()
        && (style.contains("vertical-align") || style.contains("line-through"))
        && !isBlock(tag);
  }
}
