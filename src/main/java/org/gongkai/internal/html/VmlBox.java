package org.gongkai.internal.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Text boxes, which Word writes into comments that only its own drawing language understands, an
 * image of the box beside them for everybody else.
 */
final class VmlBox {
  private static final int DEEPEST = 256;
  private static final String NOT_WORD = "<![if !mso]>";
  private static final String END = "<![endif]>";

  private VmlBox() {}

  /** Whether a comment holds text boxes whose words stand nowhere else. */
  static boolean isOnlyHere(Comment comment) {
    String data = comment.getData();
    return WordMarkup.condition(data).contains("vml")
        && data.contains("<v:textbox")
        && !hasWordsForOthers(comment);
  }

  /** Whether what follows for others than Word has words of its own. */
  private static boolean hasWordsForOthers(Comment comment) {
    Node node = comment.nextSibling();
    while (node instanceof TextNode text && text.isBlank()) {
      node = node.nextSibling();
    }
    if (!(node instanceof Comment next) || !WordMarkup.condition(next.getData()).contains("!vml")) {
      return false;
    }
    node = node.nextSibling();
    for (; node != null && !isConditional(node); node = node.nextSibling()) {
      boolean words =
          node instanceof TextNode text
              ? !text.isBlank()
              : node instanceof Element element && !Words.start(element).isEmpty();
      if (words) {
        return true;
      }
    }
    return false;
  }

  private static boolean isConditional(Node node) {
    return node instanceof Comment comment
        && (comment.getData().startsWith("[endif]") || comment.getData().startsWith("[if "));
  }

  /** The boxes in a comment. */
  static List<Element> boxes(String comment) {
    int from = comment.indexOf(']') + 1;
    Element body =
        Parser.htmlParser()
            .setMaxDepth(DEEPEST)
            .parseInput("<body>" + forWord(comment.substring(from)), "")
            .body();
    List<Element> boxes = new ArrayList<>();
    Element last = null;
    for (Element box : body.getElementsByTag("v:textbox")) {
      if (last == null || !isInside(box, last)) {
        boxes.add(box);
        last = box;
      }
    }
    return boxes;
  }

  private static boolean isInside(Element element, Element other) {
    Element above = element;
    while (above != null && !above.equals(other)) {
      above = above.parent();
    }
    return above != null;
  }

  /** The markup without what is for others than Word: a table around each box. */
  private static String forWord(String markup) {
    var kept = new StringBuilder(markup.length());
    int from = 0;
    while (from >= 0) {
      int open = markup.indexOf(NOT_WORD, from);
      int close = open < 0 ? -1 : markup.indexOf(END, open);
      kept.append(markup, from, close < 0 ? markup.length() : open);
      from = close < 0 ? -1 : close + END.length();
    }
    return kept.toString();
  }
}
