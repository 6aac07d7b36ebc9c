package org.gongkai.internal.html;

import org.gongkai.internal.document.Blank;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The first words inside an element, whatever is around them: enough to show or to judge it. */
final class Words implements NodeFilter {
  private static final int SHOWN = 100;
  private static final int MANY = 10_000;
  private static final int SHORT = 8;
  private static final int FEW = 32;

  private final StringBuilder text = new StringBuilder();
  private final int most;
  private final int mostNodes;
  private int nodes;

  private Words(int most, int mostNodes) {
    this.most = most;
    this.mostNodes = mostNodes;
  }

  /** The first words, without white space around them; "" where nothing is printed. */
  static String start(Element element) {
    var words = new Words(SHOWN, Integer.MAX_VALUE);
    element.filter(words);
    return Blank.strip(words.text.toString());
  }

  /** How much is printed inside, as far as it is not very much. */
  static int count(Element element) {
    var words = new Words(MANY, Integer.MAX_VALUE);
    element.filter(words);
    return words.text.length();
  }

  /** The whole text of an element that holds little, and some longer text of any other. */
  static String shortText(Element element) {
    var words = new Words(SHORT, FEW);
    element.filter(words);
    return words.nodes > FEW ? "…" : words.text.toString();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (++nodes > mostNodes) {
      return FilterResult.STOP;
    }
    if (node instanceof TextNode some) {
      String more = some.getWholeText();
      for (int i = 0; i < more.length() && text.length() < most; i++) {
        boolean blank = Blank.is(more.charAt(i));
        boolean again = text.length() == 0 || text.charAt(text.length() - 1) == ' ';
        if (!blank || !again) {
          text.append(blank ? ' ' : more.charAt(i));
        }
      }
    }
    return text.length() < most ? FilterResult.CONTINUE : FilterResult.STOP;
  }
}
