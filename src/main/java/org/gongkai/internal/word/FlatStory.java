package org.gongkai.internal.word;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.GongkaiException;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.internal.document.Paragraph.Role;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of one text of .doc or RTF, where tables are written flat: each paragraph says in how
 * many tables it stands, and some end a cell or a row. Not thread-safe.
 *
 * <p>Text is appended to the open paragraph; {@link #paragraph}, {@link #cell} and {@link #row} end
 * it. A paragraph whose mark is deleted is not ended at all: the text goes on in the next one.
 */
public final class FlatStory {
  private final Tally tally;
  private final Role role;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> body = new ArrayList<>();
  private final List<Level> levels = new ArrayList<>();
  private List<Box> boxes = new ArrayList<>();
  private boolean hasContents;
  private boolean hasLink;
  private boolean hasOther;
  private boolean wasApart;

  /** One of the tables that the open paragraph stands in. */
  private static final class Level {
    final FlatTable table;
    List<List<Block>> cells = new ArrayList<>();
    List<Block> cell = new ArrayList<>();
    int rowIndex;
    int rowTable;

    Level(Tally tally) {
      table = new FlatTable(tally);
      rowIndex = tally.nextIndex;
      rowTable = tally.nextTable;
    }
  }

  /** An empty text; its paragraphs are {@code role} unless they are contents or links. */
  public FlatStory(Tally tally, Role role) {
    this.tally = tally;
    this.role = role;
  }

  /**
   * Appends words to the open paragraph.
   *
   * @param apart whether they are raised or lowered; digits that stand so are not part of the
   *     number beside them
   */
  public void append(CharSequence words, Fields fields, boolean apart) {
    if (words.length() == 0) {
      return;
    }
    boolean meet =
        text.length() > 0
            && Character.isDigit(text.charAt(text.length() - 1))
            && Character.isDigit(words.charAt(0));
    if (meet && apart != wasApart) {
      text.append(' ');
    }
    wasApart = apart;
    text.append(words);
    if (!Blank.is(words)) {
      note(fields);
    }
  }

  private void note(Fields fields) {
    if (fields.areContents()) {
      hasContents = true;
    } else if (fields.areLink()) {
      hasLink = true;
    } else {
      hasOther = true;
    }
  }

  /** Adds what stands after the open paragraph, beside the text. */
  public void add(Box box) {
    boxes.add(box);
  }

  /** Whether the open paragraph has no text so far. */
  public boolean isEmpty() {
    return text.length() == 0;
  }

  /** How many characters the open paragraph has so far. */
  public int length() {
    return text.length();
  }

  /**
   * Takes back what was appended to the open paragraph after its first {@code length} characters.
   */
  public void cut(int length) {
    text.setLength(Math.min(text.length(), length));
    wasApart = false;
  }

  /**
   * Ends the open paragraph.
   *
   * @param depth number of tables it stands in, 0 for none
   * @param label its automatic number, "" for none
   * @param contents whether its style is one of a table of contents
   */
  public void paragraph(int depth, String label, boolean contents) throws GongkaiException {
    goTo(depth);
    emit(depth, label, contents);
  }

  /** Ends the open paragraph and with it a cell of the table at {@code depth}. */
  public void cell(int depth, String label, boolean contents) throws GongkaiException {
    int in = Math.max(1, depth);
    goTo(in);
    emit(in, label, contents);
    tally.countCell();
    Level level = levels.get(in - 1);
    level.cells.add(level.cell);
    level.cell = new ArrayList<>();
  }

  /**
   * Ends a row of the table at {@code depth}.
   *
   * @param shape what is said of its cells, or null where the row is none in the final view
   */
  public void row(int depth, @Nullable RowShape shape) throws GongkaiException {
    int in = Math.max(1, depth);
    goTo(in);
    Level level = levels.get(in - 1);
    if (!text.isEmpty() || !level.cell.isEmpty()) {
      cell(in, "", false);
    }
    if (shape == null) {
      tally.nextIndex = level.rowIndex;
      tally.nextTable = level.rowTable;
    } else if (!level.cells.isEmpty()) {
      level.table.add(shape, level.cells);
    }
    level.cells = new ArrayList<>();
    level.rowIndex = tally.nextIndex;
    level.rowTable = tally.nextTable;
  }

  /** Whether nothing is seen so far in the open row of the table at {@code depth}. */
  public boolean isRowBlank(int depth) {
    if (!Blank.is(text) || !boxes.isEmpty() || levels.size() > depth) {
      return false;
    }
    if (levels.size() < depth) {
      return true;
    }
    Level level = levels.get(depth - 1);
    return isBlank(level.cell) && level.cells.stream().allMatch(FlatStory::isBlank);
  }

  private static boolean isBlank(List<Block> blocks) {
    for (Block block : blocks) {
      if (!(block instanceof Paragraph paragraph && paragraph.isBlank())) {
        return false;
      }
    }
    return true;
  }

  /** The blocks. Text that nothing ended is a paragraph, and cells without an end of row a row. */
  public List<Block> finish() throws GongkaiException {
    if (!text.isEmpty() || !boxes.isEmpty()) {
      boolean inCell = !levels.isEmpty() && !levels.get(levels.size() - 1).cells.isEmpty();
      paragraph(inCell ? levels.size() : 0, "", false);
    }
    goTo(0);
    return body;
  }

  /** Closes tables that have ended, and opens those that begin. */
  private void goTo(int depth) throws GongkaiException {
    tally.budget().tableDepth(depth, tally.place());
    while (levels.size() > Math.max(0, depth)) {
      close(levels.remove(levels.size() - 1));
    }
    while (levels.size() < depth) {
      tally.countBlock();
      levels.add(new Level(tally));
    }
  }

  private void close(Level level) throws GongkaiException {
    if (!level.cell.isEmpty()) {
      tally.countCell();
      level.cells.add(level.cell);
    }
    if (!level.cells.isEmpty()) {
      level.table.addCutOff(level.cells);
    }
    if (!level.table.isEmpty()) {
      blocks(levels.size()).add(level.table.build());
    } else if (tally.nextIndex == level.table.index + 1) {
      tally.nextIndex = level.table.index;
      tally.nextTable = level.table.number;
    }
  }

  private List<Block> blocks(int depth) {
    return depth == 0 ? body : levels.get(depth - 1).cell;
  }

  private void emit(int depth, String label, boolean contents) throws GongkaiException {
    tally.budget().paragraph(text.length());
    String words = text.toString();
    text.setLength(0);
    List<Block> blocks = blocks(depth);
    List<Box> beside = boxes;
    boxes = beside.isEmpty() ? beside : new ArrayList<>();
    boolean isEmpty = label.isEmpty() && Blank.is(words);
    if (!isEmpty || beside.isEmpty()) {
      tally.countBlock();
      blocks.add(new Paragraph(tally.nextIndex++, label, words, role(contents)));
    }
    for (Box box : beside) {
      blocks.addAll(box.placed(tally.nextIndex, tally.nextTable));
      tally.nextIndex += box.indexes();
      tally.nextTable += box.tables();
    }
    hasContents = false;
    hasLink = false;
    hasOther = false;
    wasApart = false;
  }

  private Role role(boolean contents) {
    if (contents || (hasContents && !hasOther)) {
      return Role.CONTENTS;
    }
    return role == Role.BODY && hasLink && !hasOther ? Role.LINK : role;
  }
}
