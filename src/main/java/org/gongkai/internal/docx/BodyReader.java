package org.gongkai.internal.docx;

import java.util.List;
import org.gongkai.GongkaiException;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Cell;
import org.gongkai.internal.document.Paragraph.Role;
import org.gongkai.internal.document.Remark;
import org.gongkai.internal.word.Box;
import org.gongkai.internal.word.Fields;
import org.gongkai.internal.word.GridBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Reads the elements of the text. Every element is dispatched by what it is, not by where it
 * stands, so that a wrapper is transparent wherever it stands.
 */
final class BodyReader {
  /** So many characters of left-out words are kept as an example. */
  static final int EXAMPLE = 100;

  private final Xml xml;
  private final Reading reading;
  private final RunReader runs;
  private final TableReader tables;
  private final DrawingReader drawings;
  private Story story;
  private Fields fields = new Fields();
  private boolean inUnknown;

  BodyReader(Xml xml, Reading reading) {
    this.xml = xml;
    this.reading = reading;
    this.story = new Story(reading, Role.BODY);
    this.runs = new RunReader(xml, reading, this);
    this.tables = new TableReader(xml, reading, this);
    this.drawings = new DrawingReader(xml, reading, this);
  }

  /** The blocks inside the current element, which holds a text of its own. */
  List<Block> text(Role role) throws GongkaiException {
    Fields outerFields = fields;
    RunReader.State outerRun = runs.suspend();
    @Nullable GridBuilder outerGrid = tables.suspend();
    Story outer = enter(role);
    fields = new Fields();
    children();
    List<Block> blocks = story.finish();
    story = outer;
    fields = outerFields;
    runs.resume(outerRun);
    tables.resume(outerGrid);
    return blocks;
  }

  /** Begins a story and gives the one before. */
  Story enter(Role role) {
    Story outer = story;
    story = new Story(reading, role);
    return outer;
  }

  /** Ends the story that {@link #enter} began. */
  List<Block> leave(Story outer) throws GongkaiException {
    List<Block> blocks = story.finish();
    story = outer;
    return blocks;
  }

  Story story() {
    return story;
  }

  Fields fields() {
    return fields;
  }

  RunReader runs() {
    return runs;
  }

  void children() throws GongkaiException {
    while (xml.nextChild()) {
      element(xml.tag());
    }
  }

  /** Reads one element, whatever it is. */
  void element(Tag tag) throws GongkaiException {
    switch (tag) {
      case PARAGRAPH -> paragraph();
      case PARAGRAPH_PROPERTIES -> paragraphProperties();
      case TABLE -> tables.table();
      case ROW -> tables.row();
      case CELL -> tables.cell();
      case FIELD -> wrapped(Fields.Kind.of(attribute("instr")));
      case LINK -> link();
      case CONTROL -> control();
      case INSERTED -> inserted();
      case DELETED -> log(Remark.Kind.TRACKED_CHANGES_RESOLVED, xml.words(EXAMPLE));
      case DRAWING -> drawings.drawing();
      case BOX -> drawings.box();
      case ALTERNATIVES -> drawings.alternatives();
      case ANNOTATION -> annotation();
      case NOTE -> note();
      case CHUNK -> chunk();
      case SUBDOCUMENT -> subdocument();
      case TRANSPARENT -> children();
      case RUN_PROPERTIES, ROW_PROPERTIES, CELL_PROPERTIES, CONTROL_PROPERTIES, IGNORED ->
          xml.skip();
      case UNKNOWN -> unknown();
      default -> runs.element(tag);
    }
  }

  void log(Remark.Kind kind, String example) {
    reading.log.add(kind, example);
  }

  private void paragraph() throws GongkaiException {
    Story own = story;
    own.begin();
    children();
    own.end();
    fields.endOfParagraph();
  }

  private void paragraphProperties() throws GongkaiException {
    Story.Draft draft = story.draft();
    draft.properties.read(xml, draft.mark);
    for (int i = 0; i < draft.mark.changes; i++) {
      log(Remark.Kind.TRACKED_CHANGES_RESOLVED, "");
    }
  }

  private void link() throws GongkaiException {
    String anchor = either("anchor", "bookmark");
    if (anchor != null && anchor.startsWith("_Toc")) {
      wrapped(Fields.Kind.CONTENTS);
    } else if (anchor != null || either("id", "dest") != null) {
      wrapped(Fields.Kind.LINK);
    } else {
      children();
    }
  }

  private @Nullable String either(String name, String inWord2003) {
    String value = xml.attribute(name);
    return value == null ? xml.attribute(inWord2003) : value;
  }

  private void wrapped(Fields.Kind kind) throws GongkaiException {
    Fields own = fields;
    own.enter(kind, 1);
    children();
    own.enter(kind, -1);
  }

  private void control() throws GongkaiException {
    boolean outer = runs.isPlaceholder();
    boolean contents = false;
    while (xml.nextChild()) {
      Tag tag = xml.tag();
      if (tag != Tag.CONTROL_PROPERTIES) {
        element(tag);
        continue;
      }
      runs.setPlaceholder(false);
      while (xml.nextChild()) {
        if (xml.name().equals("showingPlcHdr")) {
          runs.setPlaceholder(xml.isOn());
          xml.skip();
        } else if (xml.name().equals("docPartObj")) {
          contents |= holdsContents();
        } else {
          xml.skip();
        }
      }
      if (contents) {
        fields.enter(Fields.Kind.CONTENTS, 1);
      }
    }
    if (contents) {
      fields.enter(Fields.Kind.CONTENTS, -1);
    }
    runs.setPlaceholder(outer);
  }

  /** A change or a comment of Word 2003. */
  private void annotation() throws GongkaiException {
    switch (xml.change()) {
      case INSERTED -> inserted();
      case DELETED -> log(Remark.Kind.TRACKED_CHANGES_RESOLVED, xml.words(EXAMPLE));
      case COMMENT -> xml.skip();
      case NONE -> children();
    }
  }

  /** A note of Word 2003 stands where it is referred to. */
  private void note() throws GongkaiException {
    if (runs.isSilent() || runs.isHidden()) {
      xml.skip();
      return;
    }
    int index = reading.tally.nextIndex;
    int table = reading.tally.nextTable;
    String text = Blank.strip(new Cell(0, 0, 1, 1, text(Role.BODY)).text());
    reading.tally.nextIndex = index;
    reading.tally.nextTable = table;
    if (!text.isEmpty()) {
      reading.notes.add(text);
    }
  }

  /** Another document, whose blocks stand in the place of the element. */
  private void chunk() throws GongkaiException {
    Relationships.Target target = target();
    xml.skip();
    story.interrupt();
    Box box = reading.chunks == null ? null : reading.chunks.read(target, reading);
    if (box == null) {
      log(Remark.Kind.PART_MISSING, target == null ? "altChunk" : target.part());
      return;
    }
    box.placed(reading.tally.nextIndex, reading.tally.nextTable).forEach(story::add);
    reading.tally.nextIndex += box.indexes();
    reading.tally.nextTable += box.tables();
    reading.substance++;
  }

  /** A part of a master document is a file of its own. */
  private void subdocument() throws GongkaiException {
    Relationships.Target target = target();
    log(Remark.Kind.PART_MISSING, target == null ? "subDoc" : target.part());
    xml.skip();
  }

  private Relationships.@Nullable Target target() {
    return reading.relationships.byId().get(attribute("id"));
  }

  private boolean holdsContents() throws GongkaiException {
    boolean contents = false;
    while (xml.nextChild()) {
      if (xml.name().equals("docPartGallery")) {
        contents = "Table of Contents".equals(xml.attribute("val"));
      }
      xml.skip();
    }
    return contents;
  }

  private void inserted() throws GongkaiException {
    int start = reading.text.length();
    children();
    int end = Math.min(reading.text.length(), start + EXAMPLE);
    log(
        Remark.Kind.TRACKED_CHANGES_RESOLVED,
        end > start ? reading.text.substring(start, end) : "");
  }

  /** Nothing below is lost, but only the outermost unknown element is reported. */
  private void unknown() throws GongkaiException {
    if (drawings.skims() && !xml.isWord()) {
      drawings.shape();
      return;
    }
    boolean outer = inUnknown;
    if (!inUnknown) {
      log(Remark.Kind.ELEMENT_NOT_UNDERSTOOD, xml.fullName());
    }
    inUnknown = true;
    children();
    inUnknown = outer;
  }

  private String attribute(String name) {
    String value = xml.attribute(name);
    return value == null ? "" : value;
  }
}
