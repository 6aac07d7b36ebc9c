package org.gongkai.internal.html;

import java.util.Locale;
import org.gongkai.internal.document.Remark;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/** Tells which elements a page hides from its reader. Not thread-safe. */
final class Visibility {
  /**
   * What a style sheet hides is a menu, a hint or noise; more than this is what scripts show later.
   */
  private static final int SHORT = 300;

  private static final int FEW = 1000;

  private final Styles styles;
  private final Remark.Log log;
  private final boolean everything;
  private int hidden;

  /** With {@code everything}, what is hidden as a whole is shown. */
  Visibility(Styles styles, Remark.Log log, boolean everything) {
    this.styles = styles;
    this.log = log;
    this.everything = everything;
  }

  /** How many characters were hidden, roughly. */
  int hidden() {
    return hidden;
  }

  /** Whether an element is hidden; if there are words in it, that is remarked. */
  boolean isHidden(Element element) {
    if (element.attributesSize() == 0 || !hides(element)) {
      return false;
    }
    String words = Words.start(element);
    if (words.isEmpty()) {
      return true;
    }
    int count = Words.count(element);
    hidden += count;
    if (everything && count > SHORT) {
      return false;
    }
    log.add(Remark.Kind.HIDDEN_TEXT_DROPPED, words);
    return true;
  }

  private boolean hides(Element element) {
    if (element.hasAttr("hidden")) {
      return !element.attr("hidden").toLowerCase(Locale.ROOT).equals("until-found");
    }
    if (styles.written(element).hides()) {
      return true;
    }
    Style style = styles.declared(element);
    if (style.hides()) {
      return isShort(element);
    }
    return style.hasNoSize() && !givesSize(element);
  }

  /** Whether there is little in it, and no table. */
  private static boolean isShort(Element element) {
    return look(element, node -> node instanceof Element e && e.normalName().equals("table"))
        && Words.count(element) <= SHORT;
  }

  /** Whether something inside has letters that can be seen. */
  private boolean givesSize(Element element) {
    return !look(
        element,
        node ->
            node instanceof Element e
                && !e.equals(element)
                && (styles.declared(e).hasSize() || e.hasAttr("size")));
  }

  private interface Sight {
    boolean isSeen(Node node);
  }

  /** Whether there are few nodes in an element, and this is seen at none of them. */
  private static boolean look(Element element, Sight sight) {
    int[] nodes = {0};
    NodeFilter filter =
        (node, depth) ->
            ++nodes[0] > FEW || sight.isSeen(node) ? FilterResult.STOP : FilterResult.CONTINUE;
    return NodeTraversor.filter(filter, element) == FilterResult.CONTINUE;
  }
}
