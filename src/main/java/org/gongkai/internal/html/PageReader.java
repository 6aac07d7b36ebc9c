package org.gongkai.internal.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Division;
import org.gongkai.internal.document.Remark;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads the body of a page into blocks. Only tables are read by recursion, so that tags that nobody
 * closes do not fill the stack. Used once; not thread-safe.
 */
final class PageReader {
  private static final String NOTE_MARK = "[\\[［〔(（]?(?:\\d{1,3}|[①-⑳*＊])[\\]］〕)）]?";

  /** The table itself, a row group, a row and a cell. */
  private static final int ELEMENTS_OF_A_TABLE = 4;

  private final Limits limits;
  private final Remark.Log log;
  private final List<String> notes = new ArrayList<>();
  private final Line line = new Line();
  private final ListLabels lists = new ListLabels();
  private int index;
  private int tables;
  private long positions;
  private int tableDepth;
  private int divisionDepth;
  private int cellDepth;
  private int insertions;
  private int preformatted;

  PageReader(Limits limits, Remark.Log log) {
    this.limits = limits;
    this.log = log;
  }

  List<Block> read(Element body) throws GongkaiException {
    return children(body);
  }

  List<String> notes() {
    return notes;
  }

  /** The blocks inside an element; text that stands there loose makes paragraphs of its own. */
  List<Block> children(Element element) throws GongkaiException {
    Deque<List<Block>> open = new ArrayDeque<>();
    open.push(new ArrayList<>());
    endLine(open);
    Node node = element.firstChild();
    while (node != null) {
      Node next = null;
      if (node instanceof TextNode text) {
        text(text.getWholeText(), open);
      } else if (node instanceof Element child && enter(child, open)) {
        next = child.firstChild();
        if (next == null) {
          leave(child, open);
        }
      }
      while (next == null && node != null && !node.equals(element)) {
        next = node.nextSibling();
        node = node.parent();
        if (next == null && node instanceof Element parent && !parent.equals(element)) {
          leave(parent, open);
        }
      }
      node = next;
    }
    endLine(open);
    return open.pop();
  }

  private void text(String words, Deque<List<Block>> open) throws GongkaiException {
    if (preformatted == 0) {
      line.text(words);
      return;
    }
    int from = 0;
    for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', from)) {
      line.text(words.substring(from, end));
      endLine(open);
      from = end + 1;
    }
    line.text(words.substring(from));
  }

  /** Begins an element; whether what is inside it is to be read as well. */
  private boolean enter(Element element, Deque<List<Block>> open) throws GongkaiException {
    String tag = element.normalName();
    if (Tags.IGNORED.contains(tag)) {
      control(element, tag);
      return false;
    }
    if (leftOut(element, tag)) {
      return false;
    }
    if (standsApart(element, tag)) {
      line.apart();
    }
    if (tag.equals("br")) {
      endLine(open);
    } else if (tag.equals("table")) {
      endLine(open);
      table(element, open.getFirst());
      return false;
    } else if (Tags.DIVISIONS.contains(tag)) {
      endLine(open);
      if (++divisionDepth <= limits.depth()) {
        open.push(new ArrayList<>());
      }
    } else if (Tags.BLOCKS.contains(tag)) {
      endLine(open);
      line.label(tag.equals("li") ? lists.of(element) : line.label());
      preformatted += Tags.PREFORMATTED.contains(tag) ? 1 : 0;
    } else if (isLink(element, tag)) {
      line.openLink();
    } else if (tag.equals("ins") && insertions++ == 0) {
      log.add(Remark.Kind.TRACKED_CHANGES_RESOLVED, Words.start(element));
    }
    return true;
  }

  /** Ends an element that was begun. */
  private void leave(Element element, Deque<List<Block>> open) throws GongkaiException {
    String tag = element.normalName();
    if (standsApart(element, tag)) {
      line.apart();
    }
    if (Tags.DIVISIONS.contains(tag)) {
      endLine(open);
      if (divisionDepth-- <= limits.depth()) {
        List<Block> inside = open.pop();
        division(inside, open.getFirst());
      }
    } else if (Tags.BLOCKS.contains(tag)) {
      endLine(open);
      line.label("");
      preformatted -= Tags.PREFORMATTED.contains(tag) ? 1 : 0;
    } else if (isLink(element, tag)) {
      line.closeLink();
    } else if (tag.equals("ins")) {
      insertions--;
    }
  }

  /**
   * Struck out, raised, lowered and linked digits must not become part of the number beside them.
   */
  private static boolean standsApart(Element element, String tag) {
    if (Tags.APART.contains(tag) || isLink(element, tag)) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty()
        && (style.contains("vertical-align") || style.contains("line-through"))
        && !Tags.BLOCKS.contains(tag)
        && !Tags.DIVISIONS.contains(tag);
  }

  /** What a form control or an embedded object in a table shows is not read. */
  private void control(Element element, String tag) {
    boolean shows = Tags.CONTROLS.contains(tag) && !"hidden".equals(element.attr("type"));
    if (shows && cellDepth > 0) {
      log.add(Remark.Kind.ELEMENT_NOT_UNDERSTOOD, tag);
    }
  }

  private static boolean isLink(Element element, String tag) {
    return tag.equals("a") && element.hasAttr("href");
  }

  private static void division(List<Block> inside, List<Block> blocks) {
    if (inside.size() == 1 && inside.get(0) instanceof Division) {
      blocks.add(inside.get(0));
    } else if (!inside.isEmpty()) {
      blocks.add(new Division(inside));
    }
  }

  /** Whether an element is hidden, deleted, or a mark that only points to a note. */
  private boolean leftOut(Element element, String tag) {
    if (tag.equals("del")) {
      log.add(Remark.Kind.TRACKED_CHANGES_RESOLVED, Words.start(element));
      return true;
    }
    if (isHidden(element, log)) {
      return true;
    }
    if (element.attr("style").contains("mso-element:footnote-list")
        || element.attr("style").contains("mso-element:endnote-list")) {
      element.select("p").forEach(note -> notes.add(note.text()));
      return true;
    }
    return isNoteMark(element, tag);
  }

  private static final Pattern NO_SIZE =
      Pattern.compile("font-size:0(?:\\.0+)?(?:px|pt|em|rem|%)?(?:;|!|$)");

  /** Whether an element is hidden; if there are words in it, that is remarked. */
  static boolean isHidden(Element element, Remark.Log log) {
    boolean hidden = element.hasAttr("hidden");
    if (!hidden && element.hasAttr("style")) {
      String style = Blank.remove(element.attr("style")).toLowerCase(Locale.ROOT);
      hidden =
          style.contains("display:none")
              || style.contains("mso-hide:all")
              || style.contains("visibility:hidden")
              || NO_SIZE.matcher(style).find();
    }
    if (hidden && !Words.start(element).isEmpty()) {
      log.add(Remark.Kind.HIDDEN_TEXT_DROPPED, Words.start(element));
    }
    return hidden;
  }

  /** A raised number points to a note, except behind a letter: m². */
  private boolean isNoteMark(Element element, String tag) {
    String href = tag.equals("a") ? element.attr("href") : "";
    if (href.contains("#_ftn") || href.contains("#_edn")) {
      return true;
    }
    return tag.equals("sup")
        && !line.endsWithLetter()
        && Blank.remove(Words.shortText(element)).matches(NOTE_MARK);
  }

  private void table(Element element, List<Block> blocks) throws GongkaiException {
    if (++tableDepth * ELEMENTS_OF_A_TABLE > limits.depth()) {
      throw exceeded("has more than " + (tableDepth - 1) + " tables in each other");
    }
    int own = index++;
    int number = tables++;
    var caption = new ArrayList<Block>();
    TableReader table = new TableReader(this, limits, log);
    cellDepth++;
    table.read(element, caption);
    cellDepth--;
    positions += table.positions();
    if (positions > limits.cells()) {
      throw exceeded("has more than " + limits.cells() + " cells");
    }
    blocks.addAll(caption);
    blocks.add(table.table(own, number));
    count(blocks);
    tableDepth--;
  }

  private void endLine(Deque<List<Block>> open) throws GongkaiException {
    if (line.isEmpty()) {
      return;
    }
    open.getFirst().add(line.paragraph(index++));
    count(open.getFirst());
  }

  private void count(List<Block> blocks) throws GongkaiException {
    if (index > limits.blocks() || blocks.size() > limits.blocks()) {
      throw exceeded("has more than " + limits.blocks() + " paragraphs");
    }
  }

  static GongkaiException exceeded(String problem) {
    return new GongkaiException(Reason.LIMIT_EXCEEDED, "the page " + problem, null, null);
  }
}
