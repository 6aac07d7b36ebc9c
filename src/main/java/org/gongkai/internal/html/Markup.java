package org.gongkai.internal.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.limit.Budget;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * A page, its tags sorted out.
 *
 * @param page the tree of its elements
 * @param sheets the style sheets inside it
 */
record Markup(Document page, List<Element> sheets) {
  private static final Pattern SELF_CLOSED =
      Pattern.compile(
          "(?i)<(title|script|style|textarea|iframe|select|div|span|p|td|th|a)\\b([^<>]{0,500})/>");

  private static final Pattern PREFIX =
      Pattern.compile(
          "xmlns:([A-Za-z]\\w{0,15})\\s*=\\s*[\"']http://www\\.w3\\.org/1999/xhtml[\"']");

  private static final int PREFIX_WITHIN = 4096;

  /** The parser takes the square of a name's length. */
  private static final int LONGEST_NAME = 1 << 16;

  /** So many elements at most does the parser make of one tag. */
  static final int COPIES = 64;

  /** Sorts the tags out. */
  static Markup parse(String text, Budget budget) throws GongkaiException {
    Document page = tree(closed(text), budget);
    return new Markup(page, sheets(page, budget));
  }

  /** The style sheets; on the way to them nodes are counted, and how deep they are. */
  private static List<Element> sheets(Document page, Budget budget) throws GongkaiException {
    List<Element> sheets = new ArrayList<>();
    int deepest = budget.limits().htmlDepth();
    int nodes = 0;
    int depth = 0;
    Node node = page;
    while (node != null) {
      nodes++;
      if (node instanceof Element element && element.normalName().equals("style")) {
        sheets.add(element);
      }
      Node next = node.firstChild();
      if (next != null && ++depth >= deepest) {
        throw GongkaiException.beyond(
            "htmlDepth", deepest, "the page is nested deeper than " + deepest + " elements", null);
      }
      while (next == null && node != null) {
        next = node.nextSibling();
        if (next == null) {
          node = node.parent();
          depth--;
        }
      }
      node = next;
    }
    refuseNodes(nodes, budget);
    return sheets;
  }

  private static void refuseNodes(int nodes, Budget budget) throws GongkaiException {
    int most = budget.limits().htmlNodes();
    if (nodes > most) {
      throw GongkaiException.beyond(
          "htmlNodes", most, "the page has more than " + most + " elements and texts", null);
    }
  }

  /** Beyond its depth the parser would tear elements apart, and at times fails. */
  private static Document tree(String text, Budget budget) throws GongkaiException {
    Parser parser = Parser.htmlParser().setMaxDepth(budget.limits().htmlDepth());
    int tags = tags(text);
    try {
      return tags <= budget.limits().htmlNodes() / COPIES
          ? parser.parseInput(text, "")
          : counted(text, parser, budget);
    } catch (RuntimeException e) {
      throw new GongkaiException(
          Reason.DAMAGED, "the page's tags are too broken to be read", null, e);
    }
  }

  /** How many tags a page has at most; none may have a name that the parser would be slow with. */
  private static int tags(String text) throws GongkaiException {
    int tags = 0;
    int at = text.indexOf('<');
    while (at >= 0) {
      tags++;
      int end = nameEnd(text, at + 1);
      if (end - at > LONGEST_NAME) {
        throw new GongkaiException(
            Reason.DAMAGED,
            "the name of a tag is longer than " + LONGEST_NAME + " characters",
            null,
            null);
      }
      at = text.indexOf('<', end);
    }
    return tags;
  }

  /** Where the name of a tag ends for the parser, which begins there if a letter does. */
  private static int nameEnd(String text, int from) {
    int end = from < text.length() && text.charAt(from) == '/' ? from + 1 : from;
    boolean isName = end < text.length() && Character.isLetter(text.charAt(end));
    while (isName && end < text.length() && " \t\n\r\f/>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /**
   * Of one tag the parser makes several elements where tags are badly nested, so that the elements
   * of large pages are counted while it works.
   */
  private static Document counted(String text, Parser parser, Budget budget)
      throws GongkaiException {
    try (var stream = new StreamParser(parser).parse(text, "")) {
      int elements = 0;
      for (Iterator<Element> all = stream.iterator(); all.hasNext(); all.next()) {
        refuseNodes(++elements, budget);
        budget.tick();
      }
      return stream.document();
    }
  }

  /**
   * XML may close an element in its own tag, where HTML would take the rest of the page for it, and
   * may put a prefix before every name.
   */
  private static String closed(String text) {
    String plain = text;
    String head = text.substring(0, Math.min(text.length(), PREFIX_WITHIN));
    Matcher prefix = PREFIX.matcher(head);
    if (prefix.find()) {
      String name = prefix.group(1) + ":";
      plain = text.replace("<" + name, "<").replace("</" + name, "</");
    }
    boolean xml = text.startsWith("<?xml") || text.startsWith("\ufeff<?xml");
    return xml ? SELF_CLOSED.matcher(plain).replaceAll("<$1$2></$1>") : plain;
  }

  /** What the page says of itself outside of its body. */
  Map<String, String> metadata() {
    Map<String, String> metadata = new HashMap<>();
    for (Element meta : page.head().getElementsByTag("meta")) {
      String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
      String content = Blank.strip(meta.attr("content"));
      if (!name.isEmpty() && !content.isEmpty()) {
        metadata.putIfAbsent(name.toLowerCase(Locale.ROOT), content);
      }
    }
    for (Element link : page.head().getElementsByTag("link")) {
      if (link.attr("rel").equalsIgnoreCase("canonical") && !link.attr("href").isEmpty()) {
        metadata.putIfAbsent("canonical", link.attr("href"));
      }
    }
    if (!Blank.is(page.title())) {
      metadata.put("title", page.title());
    }
    return metadata;
  }
}
