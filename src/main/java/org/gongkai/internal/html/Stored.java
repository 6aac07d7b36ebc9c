package org.gongkai.internal.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.gongkai.internal.document.Blank;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the longest markup that a page keeps in a control or a template, from which a script makes
 * what is shown.
 */
final class Stored implements NodeVisitor {
  private static final int SHORTEST = 400;

  private static final Pattern TAG = Pattern.compile("(?i)</(?:p|div|td|span)>|<br");

  private String longest = "";

  private Stored() {}

  /** The markup, or "" where there is none that is long. */
  static String longest(Element page) {
    var stored = new Stored();
    page.traverse(stored);
    return stored.longest.length() < SHORTEST ? "" : stored.longest;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      String markup = markup(element);
      if (markup.length() > longest.length() && TAG.matcher(markup).find()) {
        longest = markup;
      }
    }
  }

  private static String markup(Element element) {
    return switch (element.normalName()) {
      case "textarea", "xmp" -> element.wholeText();
      case "input" -> element.attr("type").equalsIgnoreCase("hidden") ? element.val() : "";
      case "script" -> isMarkup(element.attr("type")) ? element.data() : "";
      default -> "";
    };
  }

  private static boolean isMarkup(String type) {
    String plain = Blank.strip(type).toLowerCase(Locale.ROOT);
    return plain.equals("text/html") || plain.equals("text/plain") || plain.contains("template");
  }
}
