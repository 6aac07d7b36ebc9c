package org.gongkai.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/** Reads the body of a page into blocks. Used once; not thread-safe. */
final class PageReader {
  private final Limits limits;
  private final Remark.Log log;
  private final List<String> notes = new ArrayList<>();
  private final Line line = new Line();
  private final ListLabels lists = new ListLabels();
  private int index;
  private int tables;
  private int cells;
  private int depth;

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
    var blocks = new ArrayList<Block>();
    endLine(blocks);
    inline(element, blocks);
    endLine(blocks);
    return blocks;
  }

  private void inline(Element element, List<Block> blocks) throws GongkaiException {
    if (++depth > limits.depth()) {
      throw exceeded("is nested deeper than " + limits.depth() + " elements");
    }
    for (Node node = element.firstChild(); node != null; node = node.nextSibling()) {
      if (node instanceof TextNode text) {
        line.text(text.getWholeText());
      } else if (node instanceof Element child) {
        element(child, blocks);
      }
    }
    depth--;
  }

  private void element(Element element, List<Block> blocks) throws GongkaiException {
    String tag = element.normalName();
    if (Tags.IGNORED.contains(tag) || leftOut(element, tag)) {
      return;
    }
    if (tag.equals("br")) {
      endLine(blocks);
    } else if (tag.equals("table")) {
      endLine(blocks);
      table(element, blocks);
    } else if (Tags.DIVISIONS.contains(tag)) {
      endLine(blocks);
      division(children(element), blocks);
    } else if (Tags.BLOCKS.contains(tag)) {
      endLine(blocks);
      if (tag.equals("li")) {
        line.label(lists.of(element));
      }
      inline(element, blocks);
      endLine(blocks);
      line.label("");
    } else if (tag.equals("a") && element.hasAttr("href")) {
      line.openLink();
      inline(element, blocks);
      line.closeLink();
    } else {
      inline(element, blocks);
    }
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
      log.add(Remark.Kind.TRACKED_CHANGES_RESOLVED, element.text());
      return true;
    }
    if (tag.equals("ins")) {
      log.add(Remark.Kind.TRACKED_CHANGES_RESOLVED, element.text());
      return false;
    }
    if (isHidden(element)) {
      if (!Blank.is(element.text())) {
        log.add(Remark.Kind.HIDDEN_TEXT_DROPPED, element.text());
      }
      return true;
    }
    if (element.attr("style").contains("mso-element:footnote-list")
        || element.attr("style").contains("mso-element:endnote-list")) {
      element.select("p").forEach(note -> notes.add(note.text()));
      return true;
    }
    return isNoteMark(element, tag);
  }

  static boolean isHidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    if (!element.hasAttr("style")) {
      return false;
    }
    String style = Blank.remove(element.attr("style")).toLowerCase(Locale.ROOT);
    return style.contains("display:none")
        || style.contains("mso-hide:all")
        || style.contains("visibility:hidden");
  }

  private static boolean isNoteMark(Element element, String tag) {
    String href = tag.equals("a") ? element.attr("href") : "";
    if (href.contains("#_ftn") || href.contains("#_edn")) {
      return true;
    }
    return tag.equals("sup")
        && element.childNodeSize() > 0
        && Blank.remove(element.wholeText()).matches("[\\[［〔(（]?(?:\\d{1,3}|[①-⑳*＊])[\\]］〕)）]?");
  }

  private void table(Element element, List<Block> blocks) throws GongkaiException {
    int own = index++;
    int number = tables++;
    var caption = new ArrayList<Block>();
    TableReader table = new TableReader(this, limits, log);
    table.read(element, caption);
    cells += table.cells().size();
    if (cells > limits.cells()) {
      throw exceeded("has more than " + limits.cells() + " cells");
    }
    blocks.addAll(caption);
    blocks.add(table.table(own, number));
    count(blocks);
  }

  private void endLine(List<Block> blocks) throws GongkaiException {
    if (line.isEmpty()) {
      return;
    }
    blocks.add(line.paragraph(index++));
    count(blocks);
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
