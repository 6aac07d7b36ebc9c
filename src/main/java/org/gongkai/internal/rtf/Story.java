package org.gongkai.internal.rtf;

import java.util.List;
import org.gongkai.GongkaiException;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Paragraph.Role;
import org.gongkai.internal.document.Picture;
import org.gongkai.internal.word.Box;
import org.gongkai.internal.word.Fields;
import org.gongkai.internal.word.FlatStory;

/** One text: the body, that of a text box, or that of a note. Not thread-safe. */
final class Story {
  /** What a text is part of. */
  enum Kind {
    BODY,
    BOX,
    NOTE
  }

  private static final int LONGEST_LABEL = 255;

  final Kind kind;
  final Fields fields = new Fields();
  final Rows rows = new Rows();

  /** Whether a note stands at the end of the document. */
  boolean isEndnote;

  private final Reading reading;

  /** What becomes of the place that the text hangs on, and so of all of it. */
  private final Fate host;

  private final FlatStory blocks;
  private final Changes changes;
  private final int outerIndex;
  private final int outerTable;
  private final StringBuilder label = new StringBuilder();
  private boolean isBullet;
  private boolean isInRow;
  private boolean hasNoteMark;
  private int raisedFrom = -1;

  Story(Kind kind, Fate host, Reading reading) {
    this.kind = kind;
    this.host = host;
    this.reading = reading;
    this.changes = new Changes(reading.log);
    this.outerIndex = reading.tally.nextIndex;
    this.outerTable = reading.tally.nextTable;
    if (kind != Kind.BODY) {
      reading.tally.nextIndex = 0;
      reading.tally.nextTable = 0;
    }
    this.blocks = new FlatStory(reading.tally, kind == Kind.BOX ? Role.FLOATING : Role.BODY);
  }

  /** Whether any of the text is printed. */
  boolean isPrinted() {
    return host.isPrinted();
  }

  /** What becomes of words in this group. */
  Fate fate(Group group) {
    if (!host.isPrinted()) {
      return host;
    }
    if (group.isDeleted) {
      return Fate.DELETED;
    }
    if (!fields.print()) {
      return Fate.SILENT;
    }
    if (group.isHidden) {
      return Fate.HIDDEN;
    }
    return group.isInserted ? Fate.INSERTED : Fate.SHOWN;
  }

  void text(String words, Group group) {
    Fate fate = fate(group);
    changes.next(fate, words);
    int depth = depth(group);
    if (depth > 0 && (fate == Fate.DELETED || (fate.isPrinted() && !Blank.is(words)))) {
      rows.hold(fate == Fate.DELETED, depth);
    }
    if (!fate.isPrinted()) {
      return;
    }
    if (!group.isRaised) {
      raisedFrom = -1;
    } else if (raisedFrom < 0) {
      raisedFrom = blocks.length();
    }
    hasNoteMark = false;
    blocks.append(words, fields, group.isApart());
  }

  /** The mark of a note that Word counts. */
  void noteMark() {
    hasNoteMark = true;
  }

  /** A note hangs on what stands before; a mark of its own is no part of the text. */
  void beginNote() {
    if (!hasNoteMark && raisedFrom >= 0) {
      blocks.cut(raisedFrom);
    }
    hasNoteMark = false;
    raisedFrom = -1;
  }

  /** A part of the number that the writing program printed before the open paragraph. */
  void label(String printed) {
    if (label.length() < LONGEST_LABEL) {
      label.append(printed, 0, Math.min(printed.length(), LONGEST_LABEL));
    }
  }

  void beginLabel() {
    label.setLength(0);
  }

  /** The open paragraph has a bullet and no number. */
  void bullet() {
    isBullet = true;
  }

  private String takeLabel(Group group) {
    String printed = isBullet || !counts(label) ? "" : Blank.strip(label.toString());
    forgetLabel();
    return group.list > 0 ? reading.lists.label(group.list, group.level, printed) : printed;
  }

  private void forgetLabel() {
    label.setLength(0);
    isBullet = false;
    raisedFrom = -1;
    hasNoteMark = false;
  }

  /** Whether this is a number; bullets are signs. */
  private static boolean counts(CharSequence label) {
    return label
        .chars()
        .anyMatch(
            c ->
                Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.OTHER_NUMBER
                    || Character.getType(c) == Character.LETTER_NUMBER);
  }

  private int depth(Group group) {
    if (group.depth > 0) {
      return group.depth;
    }
    return group.isInTable || isInRow ? 1 : 0;
  }

  /** A paragraph's properties are said anew. */
  void beginParagraph() {
    isInRow = false;
  }

  /** A row is described; paragraphs that say nothing of tables are in it. */
  void beginRow() {
    isInRow = true;
  }

  /** Ends the open paragraph; the next one goes on with its text where its mark was deleted. */
  void paragraph(Group group) throws GongkaiException {
    changes.end();
    if (host.isPrinted() && (group.isDeleted || group.isInserted)) {
      changes.mark();
    }
    boolean isGone = group.isHidden && blocks.isEmpty();
    if (group.isDeleted && group.list > 0) {
      reading.lists.distrustPrinted();
    }
    if (group.isDeleted || isGone) {
      forgetLabel();
      return;
    }
    String number = takeLabel(group);
    blocks.paragraph(depth(group), number, reading.styles.isContents(group.style));
    fields.endOfParagraph();
  }

  /** Ends the open paragraph where there is one. */
  void section(Group group) throws GongkaiException {
    if (!blocks.isEmpty()) {
      paragraph(group);
    }
  }

  void cell(int depth, Group group) throws GongkaiException {
    changes.end();
    String number = takeLabel(group);
    blocks.cell(depth, number, reading.styles.isContents(group.style));
    fields.endOfParagraph();
    rows.endCell(depth);
    isInRow |= depth == 1;
  }

  void row(int depth, Group group) throws GongkaiException {
    changes.end();
    boolean isDeleted = group.isDeleted || rows.isDeleted(depth);
    if (isDeleted || group.isInserted) {
      changes.mark();
    }
    blocks.row(depth, isDeleted ? null : rows.shape(depth));
    rows.endRow(depth, isDeleted);
    forgetLabel();
    if (depth == 1) {
      isInRow = false;
      group.isInTable = false;
    }
  }

  /** Adds what stands beside the open paragraph. */
  void add(Box box, Group group) {
    int depth = depth(group);
    if (depth > 0) {
      rows.hold(false, depth);
    }
    blocks.add(box);
  }

  void picture(String name, Group group) throws GongkaiException {
    if (fate(group).isPrinted()) {
      reading.tally.countBlock();
      add(new Box(List.of(new Picture(name)), 0, 0), group);
    }
  }

  /** Ends the text; it counts paragraphs and tables from 0 unless it is the body. */
  Box finish(Group group) throws GongkaiException {
    section(group);
    changes.end();
    List<Block> all = blocks.finish();
    var box = new Box(all, reading.tally.nextIndex, reading.tally.nextTable);
    reading.tally.nextIndex = outerIndex;
    reading.tally.nextTable = outerTable;
    return box;
  }
}
