package org.gongkai.internal.doc;

import java.util.BitSet;
import java.util.List;
import org.gongkai.GongkaiException;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.internal.document.Paragraph.Role;
import org.gongkai.internal.document.Picture;
import org.gongkai.internal.document.Remark.Kind;
import org.gongkai.internal.word.Box;
import org.gongkai.internal.word.Fields;
import org.gongkai.internal.word.FlatStory;

/** Reads one text, paragraph by paragraph and within it run by run. Not thread-safe. */
final class StoryReader {
  private static final char CELL_END = 7;
  private static final char PAGE_END = 12;
  private static final char PARAGRAPH_END = 13;
  private static final int LONGEST_MARK = 10;

  private final Content content;
  private final char[] text;
  private final Role role;
  private final FlatStory story;
  private final Fields fields = new Fields();
  private final ParagraphFormat format = new ParagraphFormat();
  private final CharacterFormat run = new CharacterFormat();
  private final Omissions omissions;
  private final Omissions.Stretch deleted = new Omissions.Stretch(Kind.TRACKED_CHANGES_RESOLVED);
  private final Omissions.Stretch inserted = new Omissions.Stretch(Kind.TRACKED_CHANGES_RESOLVED);
  private final Omissions.Stretch hidden = new Omissions.Stretch(Kind.HIDDEN_TEXT_DROPPED);

  /** In how many tables the text stands that goes on in the next paragraph, negative for none. */
  private int goesOn = -1;

  /** By depth: whether the row above says that the next one is deleted. */
  private final BitSet isNextDeleted = new BitSet();

  /** What was chosen in the form field that is open, and is printed at its end. */
  private String choice = "";

  /** Length of the paragraph where the result of that field begins. */
  private int resultAt;

  StoryReader(Content content, Role role) {
    this.content = content;
    this.text = content.text();
    this.role = role;
    story = new FlatStory(content.tally, role);
    omissions = new Omissions(content.log);
  }

  /** Reads the characters between two positions. */
  List<Block> read(int from, int to) throws GongkaiException {
    int at = from;
    while (at < to) {
      int mark = mark(at, to);
      paragraph(at, mark, mark < to);
      at = mark + 1;
    }
    omissions.depth(0);
    return story.finish();
  }

  /** Where the paragraph ends that begins at a position. */
  private int mark(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (c == PARAGRAPH_END
          || c == CELL_END
          || (c == PAGE_END && content.formats.isParagraphEnd(i))) {
        return i;
      }
    }
    return to;
  }

  private void paragraph(int from, int mark, boolean isEnded) throws GongkaiException {
    content.formats.paragraph(isEnded ? mark : mark - 1, format);
    int depth = Math.min(format.depth(), content.tally.budget().limits().tableDepth() + 1);
    if (goesOn >= 0 && goesOn != depth && !story.isEmpty()) {
      story.paragraph(goesOn, "", false);
    }
    goesOn = -1;
    omissions.depth(depth);
    isNextDeleted.clear(depth + 1, isNextDeleted.length() + depth + 1);
    int at = from;
    while (at < mark) {
      at = run(at, mark);
    }
    hidden.end(omissions);
    deleted.end(omissions);
    inserted.end(omissions);
    if (isEnded) {
      end(mark, depth);
    }
    fields.endOfParagraph();
  }

  private void end(int mark, int depth) throws GongkaiException {
    content.formats.characters(mark, format.style, run);
    if (format.isRowEnd()) {
      row(mark, depth);
      return;
    }
    if (run.isInserted) {
      omissions.add(Kind.TRACKED_CHANGES_RESOLVED, "");
    }
    if (run.isDeleted) {
      omissions.add(Kind.TRACKED_CHANGES_RESOLVED, "");
    }
    Styles.Style style = content.formats.styles.of(format.style);
    if (text[mark] == CELL_END || (depth > 1 && format.isInnerCellEnd)) {
      story.cell(depth, run.isDeleted ? "" : label(style), style.isContents);
    } else if (run.isDeleted) {
      goesOn = depth;
    } else if (!(run.isHidden && story.isEmpty())) {
      story.paragraph(depth, label(style), style.isContents);
    }
  }

  /** Word 6 counts in ways that are not known here. */
  private String label(Styles.Style style) {
    if (format.hasOldNumber()) {
      content.log.add(Kind.ELEMENT_NOT_UNDERSTOOD, "automatic number");
    }
    return content.lists.label(format, style);
  }

  /**
   * A row is none where its end is deleted, or hidden, and nothing is left in it. LibreOffice puts
   * the mark of a deleted row on the end of the row above.
   */
  private void row(int mark, int depth) throws GongkaiException {
    boolean isBlank = story.isRowBlank(depth);
    boolean isDeleted = isBlank && (run.isDeleted || isNextDeleted.get(depth));
    isNextDeleted.set(depth, run.isDeleted && (!isBlank || isNextDeleted.get(depth)));
    if (run.isInserted) {
      omissions.add(Kind.TRACKED_CHANGES_RESOLVED, "");
    }
    boolean isNone = isDeleted || (isBlank && run.isHidden);
    story.row(depth, isNone ? null : content.formats.row(mark));
    omissions.row(depth, isDeleted);
  }

  /** Reads a run, or a part of one, and gives its end. */
  private int run(int from, int mark) throws GongkaiException {
    content.formats.characters(from, format.style, run);
    int end = Math.min(mark, content.formats.end(from));
    deleted.go(run.isDeleted, omissions);
    inserted.go(run.isInserted, omissions);
    if (!run.isHidden) {
      hidden.end(omissions);
    }
    int at = from;
    while (at < end) {
      int own = role == Role.BODY ? ownMark(at, end) : end;
      characters(at, own);
      at = own < end ? skipMark(own, end) : end;
    }
    return end;
  }

  private void characters(int from, int to) throws GongkaiException {
    int start = from;
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (c < ' ' || c == Pieces.NOTHING || (c == '(' && run.symbol != 0)) {
        words(start, i);
        start = i + 1;
        special(c, i);
      }
    }
    words(start, to);
  }

  private void words(int from, int to) {
    if (from == to) {
      return;
    }
    if (!fields.print()) {
      fields.code(new String(text, from, to - from));
    } else if (run.isDeleted) {
      deleted.add(text, from, to);
    } else if (run.isHidden) {
      hidden.add(text, from, to);
    } else {
      if (run.isInserted) {
        inserted.add(text, from, to);
      }
      story.append(new String(text, from, to - from), fields, run.isApart);
    }
  }

  /** A character that stands for something else. */
  private void special(char c, int position) throws GongkaiException {
    switch (c) {
      case 0x13 -> {
        fields.begin();
        choice = "";
        resultAt = story.length();
      }
      case 0x14 -> separate();
      case 0x15 -> endField();
      case 0x01 -> picture();
      case 0x08 -> drawing(position);
      case 0x02 -> {
        refer(content.footnotes, position);
        refer(content.endnotes, position);
      }
      case '(' -> symbol();
      case '\t' -> put("\t");
      case '\n', 0x0b, PAGE_END, 0x0e -> put("\n");
      case 0x1e -> put("-");
      default -> {}
    }
  }

  /** A drop-down list has no result but what was chosen. */
  private void endField() {
    fields.end();
    if (story.length() == resultAt) {
      put(choice);
    }
    choice = "";
  }

  private void put(String words) {
    if (isSeen() && !words.isEmpty()) {
      story.append(words, fields, run.isApart);
    }
  }

  private boolean isSeen() {
    return !run.isDeleted && !run.isHidden && fields.print();
  }

  private void separate() {
    fields.separate();
    resultAt = story.length();
    if (run.isEmbedded && isSeen()) {
      content.log.add(Kind.ELEMENT_NOT_UNDERSTOOD, "embedded object");
    }
  }

  /** A character of a symbol font has no meaning outside of its font. */
  private void symbol() {
    boolean isPrivate = run.symbol >= 0xe000 && run.symbol <= 0xf8ff;
    if (isPrivate || Character.isSurrogate(run.symbol)) {
      if (isSeen()) {
        content.log.add(Kind.ELEMENT_NOT_UNDERSTOOD, "symbol");
      }
    } else {
      put(String.valueOf(run.symbol));
    }
  }

  private void picture() {
    if (run.isData) {
      choice = run.isDeleted ? "" : FormField.choice(content.streams.data(), run.data);
      return;
    }
    if (run.isSpecial && isSeen()) {
      shape(InlinePicture.read(content.streams.data(), run.data));
    }
  }

  private void shape(Drawings.Shape shape) {
    if (!shape.words.isEmpty()) {
      story.add(new Box(List.of(new Paragraph(0, "", shape.words, Role.FLOATING)), 1, 0));
    }
    if (shape.isPicture) {
      story.add(new Box(List.of(new Picture(shape.pictureName())), 0, 0));
    }
  }

  private void drawing(int position) throws GongkaiException {
    for (Drawings.Shape shape : content.boxes.at(position)) {
      Boxes.Range range = content.boxes.take(shape);
      if (isSeen()) {
        shape(shape);
        if (range != null) {
          box(range);
        }
      } else if (range != null && run.isHidden && !run.isDeleted) {
        hidden.add(text, range.from, range.to);
      }
    }
  }

  private void box(Boxes.Range range) throws GongkaiException {
    int index = content.tally.nextIndex;
    int table = content.tally.nextTable;
    content.tally.nextIndex = 0;
    content.tally.nextTable = 0;
    List<Block> blocks = substance(content, range);
    var box = new Box(blocks, content.tally.nextIndex, content.tally.nextTable);
    content.tally.nextIndex = index;
    content.tally.nextTable = table;
    if (!blocks.isEmpty()) {
      story.add(box);
    }
  }

  /** The blocks of a box; none where nothing is seen there. */
  static List<Block> substance(Content content, Boxes.Range range) throws GongkaiException {
    int index = content.tally.nextIndex;
    int table = content.tally.nextTable;
    List<Block> blocks = new StoryReader(content, Role.FLOATING).read(range.from, range.to);
    for (Block block : blocks) {
      if (!(block instanceof Paragraph paragraph && paragraph.isBlank())) {
        return blocks;
      }
    }
    content.tally.nextIndex = index;
    content.tally.nextTable = table;
    return List.of();
  }

  /** Position of the first mark of a note in a range that is none of Word's; the end if none. */
  private int ownMark(int from, int to) {
    return Math.min(ownMark(content.footnotes, from, to), ownMark(content.endnotes, from, to));
  }

  private static int ownMark(Notes notes, int from, int to) {
    int note = notes.find(from, to);
    while (note >= 0 && note < notes.count() && notes.mark(note) < to) {
      if (notes.hasOwnMark(note)) {
        return notes.mark(note);
      }
      note++;
    }
    return to;
  }

  /** Leaves out a mark of a note, which is the rest of its run unless that is longer than marks. */
  private int skipMark(int at, int end) {
    refer(content.footnotes, at);
    refer(content.endnotes, at);
    return run.isApart || end - at <= LONGEST_MARK ? end : at + 1;
  }

  private void refer(Notes notes, int position) {
    int note = notes.find(position, position + 1);
    if (note >= 0 && isSeen()) {
      notes.isReferred[note] = true;
    }
  }
}
