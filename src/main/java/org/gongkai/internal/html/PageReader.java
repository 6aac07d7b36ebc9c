package org.gongkai.internal.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.gongkai.GongkaiException;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Cell;
import org.gongkai.internal.document.Division;
import org.gongkai.internal.document.Paragraph.Role;
import org.gongkai.internal.document.Picture;
import org.gongkai.internal.document.Remark;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads the body of a page into blocks. Only tables, notes and text boxes are read by recursion, so
 * that tags that nobody closes do not fill the stack. Not thread-safe.
 */
final class PageReader {
  private static final String NOTE_MARK = "[\\[［〔(（]?(?:\\d{1,3}|[①-⑳*＊])[\\]］〕)）]?";

  /** Divisions are kept apart so deep, which no page needs. */
  private static final int DIVISIONS = 256;

  private final Count count;
  private final Remark.Log log;
  private final Styles styles;
  private final Visibility visibility;
  private final Shape shape;
  private final List<String> notes = new ArrayList<>();
  private final Line line = new Line();
  private final ListLabels lists;
  private final FieldCodes fields = new FieldCodes();

  /** What stands within the line and comes behind it: images and comments with text boxes. */
  private final List<Object> behind = new ArrayList<>();

  private Role role = Role.BODY;
  private int own;
  private int depth;
  private int divisionDepth;
  private int cellDepth;
  private int insertions;
  private int preformatted;

  /**
   * Prepares to read.
   *
   * @param everything whether long passages are read even where the page hides them
   */
  PageReader(Count count, Remark.Log log, Styles styles, boolean everything) {
    this.count = count;
    this.log = log;
    this.styles = styles;
    this.visibility = new Visibility(styles, log, everything);
    this.shape = new Shape(styles);
    this.lists = new ListLabels(styles);
  }

  List<Block> read(Element body) throws GongkaiException {
    return children(body);
  }

  List<String> notes() {
    return notes;
  }

  /** Number of printed characters so far that belong to no link. */
  int own() {
    return own;
  }

  /** Number of characters that are hidden, roughly. */
  int hidden() {
    return visibility.hidden();
  }

  /** Whether an element is hidden; if there are words in it, that is remarked. */
  boolean isHidden(Element element) {
    return visibility.isHidden(element);
  }

  Shape shape() {
    return shape;
  }

  /** The blocks inside an element; text that stands there loose makes paragraphs of its own. */
  List<Block> children(Element element) throws GongkaiException {
    Deque<List<Block>> open = new ArrayDeque<>(2);
    open.push(new ArrayList<>());
    endLine(open);
    Node node = element.firstChild();
    while (node != null) {
      Node next = null;
      if (node instanceof TextNode text) {
        text(text.getWholeText(), open);
      } else if (node instanceof Comment comment) {
        comment(comment);
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
    fields.endOfParagraph();
    return open.pop();
  }

  private void text(String words, Deque<List<Block>> open) throws GongkaiException {
    if (!fields.print()) {
      fields.code(words);
      return;
    }
    String plain = Entities.once(words);
    if (preformatted == 0) {
      line.text(plain);
      return;
    }
    int from = 0;
    for (int end = plain.indexOf('\n'); end >= 0; end = plain.indexOf('\n', from)) {
      line.text(plain.substring(from, end));
      endLine(open);
      from = end + 1;
    }
    line.text(plain.substring(from));
  }

  /** Word tells itself in comments where fields begin and end, and what stands in text boxes. */
  private void comment(Comment comment) {
    String data = comment.getData();
    if (WordMarkup.condition(data).contains("supportfields")) {
      fields.comment(data);
    } else if (role == Role.BODY && VmlBox.isOnlyHere(comment)) {
      behind.add(data);
    }
  }

  /** Begins an element; whether what is inside it is to be read as well. */
  private boolean enter(Element element, Deque<List<Block>> open) throws GongkaiException {
    String tag = element.normalName();
    if (Tags.IGNORED.contains(tag)) {
      ignored(element, tag);
      return false;
    }
    Style style = styles.written(element);
    if (leftOut(element, tag, style, open) || stands(element, style)) {
      return false;
    }
    if (Tags.standsApart(element, tag)) {
      line.apart();
    }
    if (tag.equals("br")) {
      endLine(open);
    } else if (shape.isTable(element)) {
      endLine(open);
      table(element, open.getFirst());
      return false;
    } else if (isDivision(element, tag)) {
      endLine(open);
      if (++divisionDepth <= DIVISIONS) {
        open.push(new ArrayList<>());
      }
    } else if (Tags.isBlock(tag)) {
      endLine(open);
      line.label(tag.equals("li") ? lists.of(element) : line.label());
      preformatted += Tags.PREFORMATTED.contains(tag) ? 1 : 0;
    } else if (tag.equals("ins") && insertions++ == 0) {
      log.add(Remark.Kind.TRACKED_CHANGES_RESOLVED, Words.start(element));
    }
    if (Tags.isLink(element, tag)) {
      line.openLink();
    }
    if (WordMarkup.isContents(element, tag)) {
      line.openContents();
    }
    return true;
  }

  /** Ends an element that was begun. */
  private void leave(Element element, Deque<List<Block>> open) throws GongkaiException {
    String tag = element.normalName();
    if (Tags.standsApart(element, tag)) {
      line.apart();
    }
    if (isDivision(element, tag)) {
      endLine(open);
      fields.endOfParagraph();
      if (divisionDepth-- <= DIVISIONS) {
        List<Block> inside = open.pop();
        division(inside, open.getFirst());
      }
    } else if (Tags.isBlock(tag)) {
      endLine(open);
      fields.endOfParagraph();
      line.label("");
      preformatted -= Tags.PREFORMATTED.contains(tag) ? 1 : 0;
    } else if (tag.equals("ins")) {
      insertions--;
    }
    if (Tags.isLink(element, tag)) {
      line.closeLink();
    }
    if (WordMarkup.isContents(element, tag)) {
      line.closeContents();
    }
  }

  private static boolean isDivision(Element element, String tag) {
    return Tags.DIVISIONS.contains(tag) && !(tag.equals("div") && WordMarkup.isSection(element));
  }

  /**
   * An image stands behind the words around it. What a form control or an embedded object in a
   * table shows is not read.
   */
  private void ignored(Element element, String tag) {
    if (tag.equals("img")) {
      Picture picture =
          visibility.isHidden(element) ? null : Images.of(element, styles.declared(element));
      if (picture != null) {
        behind.add(picture);
      }
      return;
    }
    boolean shows = Tags.CONTROLS.contains(tag) && !"hidden".equals(element.attr("type"));
    if (shows && cellDepth > 0) {
      log.add(Remark.Kind.ELEMENT_NOT_UNDERSTOOD, tag);
    }
  }

  private static void division(List<Block> inside, List<Block> blocks) {
    if (inside.size() == 1 && inside.get(0) instanceof Division) {
      blocks.add(inside.get(0));
    } else if (!inside.isEmpty()) {
      blocks.add(new Division(inside));
    }
  }

  /**
   * Whether an element is hidden, deleted, beside the text, a note, or a mark that leads to one.
   */
  private boolean leftOut(Element element, String tag, Style style, Deque<List<Block>> open)
      throws GongkaiException {
    if (tag.equals("del")) {
      log.add(Remark.Kind.TRACKED_CHANGES_RESOLVED, Words.start(element));
      return true;
    }
    if (visibility.isHidden(element) || WordMarkup.isBeside(element, tag, style)) {
      return true;
    }
    if (WordMarkup.isNote(element, tag, style)) {
      endLine(open);
      note(element);
      return true;
    }
    return isNoteMark(element, tag);
  }

  /** A raised number points to a note, except behind a letter: m². */
  private boolean isNoteMark(Element element, String tag) {
    if (WordMarkup.isNoteMark(element, tag)) {
      return true;
    }
    boolean raised = tag.equals("sup") || element.hasClass("MsoFootnoteReference");
    return raised
        && !line.endsWithLetter()
        && Blank.remove(Words.shortText(element)).matches(NOTE_MARK);
  }

  /** Whether an element stands for an automatic number, a tab, or the end of a field's code. */
  private boolean stands(Element element, Style style) {
    if (!style.isOfWord()) {
      return false;
    }
    String field = style.get("mso-element");
    if (field.startsWith("field-")) {
      fields.mark(field);
      return true;
    }
    if (!fields.print()) {
      return false;
    }
    String tabs = WordMarkup.tabs(style);
    if (!tabs.isEmpty()) {
      line.blanks(tabs);
      return true;
    }
    if (WordMarkup.isNumber(style) && line.printed() == 0) {
      line.textIsLabel(WordMarkup.number(Words.start(element)));
      return true;
    }
    if (line.label().isEmpty()
        && WordMarkup.mayBeNumber(line.words())
        && WordMarkup.isNumberEnd(element, style)) {
      line.textIsLabel(WordMarkup.number(line.words()));
      return true;
    }
    return false;
  }

  private void note(Element element) throws GongkaiException {
    int firstIndex = count.nextIndex;
    int firstTable = count.nextTable;
    deeper();
    String text = Blank.strip(new Cell(0, 0, 1, 1, children(element)).text());
    depth--;
    if (!text.isEmpty()) {
      notes.add(text);
    }
    count.nextIndex = firstIndex;
    count.nextTable = firstTable;
  }

  private void table(Element element, List<Block> blocks) throws GongkaiException {
    deeper();
    int index = count.nextIndex++;
    int number = count.nextTable++;
    var caption = new ArrayList<Block>();
    TableReader reader = new TableReader(this, count);
    cellDepth++;
    reader.read(element, caption);
    cellDepth--;
    count.positions(reader.positions());
    blocks.addAll(caption);
    blocks.add(reader.table(index, number));
    count.block();
    depth--;
  }

  /** Notes, which are read by recursion, too, count as tables. */
  private void deeper() throws GongkaiException {
    count.budget().tableDepth(++depth, count.place());
  }

  private void endLine(Deque<List<Block>> open) throws GongkaiException {
    if (!line.isEmpty()) {
      count.budget().paragraph(line.length());
      own += line.own();
      open.getFirst().add(line.paragraph(count.nextIndex++, role));
      count.block();
    }
    if (behind.isEmpty()) {
      return;
    }
    List<Object> things = List.copyOf(behind);
    behind.clear();
    for (Object thing : things) {
      if (thing instanceof Picture picture) {
        open.getFirst().add(picture);
        count.block();
      } else if (thing instanceof String comment) {
        boxes(comment, open.getFirst());
      }
    }
  }

  private void boxes(String comment, List<Block> blocks) throws GongkaiException {
    String label = line.label();
    line.label("");
    role = Role.FLOATING;
    for (Element box : VmlBox.boxes(comment)) {
      blocks.addAll(children(box));
    }
    role = Role.BODY;
    line.label(label);
  }
}
