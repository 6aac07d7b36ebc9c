package org.gongkai.internal.html;

import java.util.Locale;
import org.gongkai.internal.document.Blank;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Tells which elements are a table, a row or a cell: by their name, their role, or their style. */
final class Shape {
  private final Styles styles;

  Shape(Styles styles) {
    this.styles = styles;
  }

  /** What the element is. */
  Part of(Element element) {
    Part part = Part.ofTag(element.normalName());
    if (part == Part.NONE && element.hasAttr("role")) {
      part = Part.ofRole(Blank.strip(element.attr("role")).toLowerCase(Locale.ROOT));
    }
    if (part == Part.NONE && element.attributesSize() > 0) {
      part = styles.declared(element).part();
    }
    return part;
  }

  /**
   * Whether the element is a table. One that is so by its role or style only must hold nothing but
   * rows of cells: pages use the style of tables to place other things, too.
   */
  boolean isTable(Element element) {
    return element.normalName().equals("table")
        || (of(element) == Part.TABLE && holdsRows(element, false));
  }

  private boolean holdsRows(Element element, boolean isGroup) {
    boolean found = false;
    for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
      Part part = node instanceof Element child ? of(child) : Part.NONE;
      boolean fits =
          switch (part) {
            case ROW -> holdsCells((Element) node);
            case ROWS, FOOT -> !isGroup && holdsRows((Element) node, true);
            case CAPTION -> !isGroup;
            default -> !prints(node);
          };
      if (!fits) {
        return false;
      }
      found |= part == Part.ROW || part == Part.ROWS || part == Part.FOOT;
    }
    return found;
  }

  private boolean holdsCells(Element row) {
    boolean found = false;
    for (Node node = row.firstChild(); node != null; node = node.nextSibling()) {
      boolean isCell = node instanceof Element child && of(child) == Part.CELL;
      if (!isCell && prints(node)) {
        return false;
      }
      found |= isCell;
    }
    return found;
  }

  private static boolean prints(Node node) {
    if (node instanceof TextNode text) {
      return !text.isBlank() && !Blank.is(text.getWholeText());
    }
    return node instanceof Element element
        && !Tags.IGNORED.contains(element.normalName())
        && !Words.shortText(element).isEmpty();
  }
}
