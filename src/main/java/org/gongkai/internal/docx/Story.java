package org.gongkai.internal.docx;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.GongkaiException;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.internal.document.Paragraph.Role;
import org.gongkai.internal.word.Box;
import org.gongkai.internal.word.Fields;
import org.jspecify.annotations.Nullable;

/** The blocks of one container: the body, a cell, a text box, a note. */
final class Story {
  private final Reading reading;
  private final Role role;
  private final List<Block> blocks = new ArrayList<>();
  private @Nullable Draft open;

  /** Whether the open paragraph's own mark is gone, so that the next one goes on with its text. */
  private boolean merges;

  Story(Reading reading, Role role) {
    this.reading = reading;
    this.role = role;
  }

  /** A paragraph that is being read; its text is the end of {@link Reading#text}. */
  static final class Draft {
    final ParagraphProperties properties = new ParagraphProperties();
    final RunProperties mark = new RunProperties();
    private final int start;
    private @Nullable List<Box> boxes;
    private boolean hasContents;
    private boolean hasLink;
    private boolean hasOther;

    private Draft(int start) {
      this.start = start;
    }

    /** Takes note of where visible text stands. */
    void noteText(Fields fields) {
      if (fields.areContents()) {
        hasContents = true;
      } else if (fields.areLink()) {
        hasLink = true;
      } else {
        hasOther = true;
      }
    }

    void add(Box box) {
      if (boxes == null) {
        boxes = new ArrayList<>();
      }
      boxes.add(box);
    }
  }

  Role role() {
    return role;
  }

  /** The paragraph that text belongs to; text that stands outside of any opens one. */
  Draft draft() {
    if (open == null) {
      open = new Draft(reading.text.length());
    }
    return open;
  }

  /** The style of the open paragraph, or null. */
  @Nullable String style() {
    return open == null ? null : open.properties.style;
  }

  /** A paragraph begins. */
  void begin() throws GongkaiException {
    if (open != null && merges) {
      merges = false;
      open.properties.clear();
      open.mark.clear();
      return;
    }
    interrupt();
    draft();
  }

  /** A paragraph ends. */
  void end() throws GongkaiException {
    if (open == null) {
      return;
    }
    if (open.mark.isDeleted) {
      merges = true;
    } else {
      emit(open, true);
    }
  }

  /**
   * Something that is no paragraph comes next: what is open stays only where there is something.
   */
  void interrupt() throws GongkaiException {
    if (open != null) {
      emit(open, false);
    }
  }

  void add(Block block) {
    blocks.add(block);
  }

  List<Block> finish() throws GongkaiException {
    interrupt();
    return blocks;
  }

  private void emit(Draft draft, boolean evenBlank) throws GongkaiException {
    open = null;
    merges = false;
    reading.budget.paragraph(reading.text.length() - draft.start);
    String text = reading.text.substring(draft.start);
    reading.text.setLength(draft.start);
    Styles.Style style = reading.styles.ofParagraph(draft.properties.style);
    boolean isBlank = Blank.is(text);
    boolean isGone = text.isEmpty() && reading.styles.hides(draft.mark, draft.properties.style);
    String label = isGone ? "" : label(draft, style);
    boolean isEmpty = isBlank && label.isEmpty();
    if (!isGone && !(isEmpty && (!evenBlank || draft.boxes != null))) {
      reading.tally.countBlock();
      blocks.add(new Paragraph(reading.tally.nextIndex++, label, text, role(draft, style)));
    }
    if (draft.boxes != null) {
      for (Box box : draft.boxes) {
        blocks.addAll(box.placed(reading.tally.nextIndex, reading.tally.nextTable));
        reading.tally.nextIndex += box.indexes();
        reading.tally.nextTable += box.tables();
      }
    }
  }

  /** What was printed wins, but the paragraph counts nevertheless. */
  private String label(Draft draft, Styles.Style style) {
    String label = reading.numbering.label(draft.properties, style);
    return draft.properties.label == null ? label : draft.properties.label;
  }

  private Role role(Draft draft, Styles.Style style) {
    if (style.isContents || (draft.hasContents && !draft.hasOther)) {
      return Role.CONTENTS;
    }
    if (role == Role.BODY && draft.hasLink && !draft.hasOther) {
      return Role.LINK;
    }
    return role;
  }
}
