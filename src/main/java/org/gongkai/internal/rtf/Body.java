package org.gongkai.internal.rtf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.gongkai.GongkaiException;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Cell;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.internal.document.Paragraph.Role;
import org.gongkai.internal.word.Box;

/** The text that is being read, and those around it that go on after it. Not thread-safe. */
final class Body {
  private final Reading reading;
  private final Deque<Story> suspended = new ArrayDeque<>();
  private Story story;

  Body(Reading reading) {
    this.reading = reading;
    this.story = new Story(Story.Kind.BODY, Fate.SHOWN, reading);
  }

  Story story() {
    return story;
  }

  /** A text box or a note begins in this group. */
  void begin(Story.Kind kind, Group group) {
    Fate host = story.fate(group);
    if (kind == Story.Kind.NOTE) {
      story.beginNote();
    }
    suspended.push(story);
    story = new Story(kind, host, reading);
    group.isStory = true;
    group.isNestedRow = false;
    group.paragraph();
    group.raise(false);
  }

  /** The text box or note ends with this group. */
  void end(Group group) throws GongkaiException {
    Story ended = story;
    Box box = ended.finish(group);
    story = suspended.pop();
    if (!ended.isPrinted()) {
      return;
    }
    if (ended.kind == Story.Kind.BOX) {
      if (saysSomething(box.blocks())) {
        story.add(box, group);
      }
    } else {
      String text = Blank.strip(new Cell(0, 0, 1, 1, box.blocks()).text());
      if (!text.isEmpty()) {
        (ended.isEndnote ? reading.endnotes : reading.footnotes).add(text);
      }
    }
  }

  private static boolean saysSomething(List<Block> blocks) {
    return blocks.stream().anyMatch(b -> !(b instanceof Paragraph p && p.isBlank()));
  }

  /** Decorated text that is a drawing of its own: red titles of official papers are made so. */
  void decoration(String text, Group group) throws GongkaiException {
    if (!Blank.is(text) && story.fate(group).isPrinted()) {
      reading.tally.countBlock();
      story.add(new Box(List.of(new Paragraph(0, "", text, Role.FLOATING)), 1, 0), group);
    }
  }

  /** All that was read. */
  Document document(Group group) throws GongkaiException {
    List<Block> blocks = story.finish(group).blocks();
    List<String> notes = new ArrayList<>(reading.footnotes);
    notes.addAll(reading.endnotes);
    return new Document(blocks, notes, Map.of(), reading.log.remarks());
  }
}
