package org.gongkai.internal.docx;

import org.gongkai.GongkaiException;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Remark.Kind;
import org.gongkai.internal.word.GridBuilder;
import org.jspecify.annotations.Nullable;

/** Reads tables, rows and cells. Rows and cells that stand in no table are transparent. */
final class TableReader {
  private final Xml xml;
  private final Reading reading;
  private final BodyReader body;
  private @Nullable GridBuilder grid;

  TableReader(Xml xml, Reading reading, BodyReader body) {
    this.xml = xml;
    this.reading = reading;
    this.body = body;
  }

  /** Leaves the table for a text inside it. */
  @Nullable GridBuilder suspend() {
    GridBuilder outer = grid;
    grid = null;
    return outer;
  }

  void resume(@Nullable GridBuilder outer) {
    grid = outer;
  }

  void table() throws GongkaiException {
    Story story = body.story();
    story.interrupt();
    reading.tally.countBlock();
    int index = reading.tally.nextIndex++;
    int number = reading.tally.nextTable++;
    GridBuilder outer = grid;
    reading.tally.enterTable();
    var own = new GridBuilder(reading.tally);
    grid = own;
    body.children();
    reading.tally.leaveTable();
    story.interrupt();
    grid = outer;
    if (own.rows() > 0) {
      story.add(own.build(index, number, false));
      reading.substance++;
    } else if (reading.tally.nextIndex == index + 1) {
      reading.tally.nextIndex = index;
      reading.tally.nextTable = number;
    }
  }

  void row() throws GongkaiException {
    GridBuilder own = grid;
    if (own == null || own.isInRow()) {
      body.children();
      return;
    }
    reading.tally.countBlock();
    own.startRow();
    while (xml.nextChild()) {
      Tag tag = xml.tag();
      if (tag != Tag.ROW_PROPERTIES) {
        body.element(tag);
      } else {
        Kind reason = rowProperties(own);
        if (reason != null) {
          drop(reason);
          break;
        }
      }
    }
    own.endRow();
  }

  /** Drops what is left of the current element. */
  private void drop(Kind reason) throws GongkaiException {
    String words = xml.words(BodyReader.EXAMPLE);
    if (reason != Kind.HIDDEN_TEXT_DROPPED || !Blank.is(words)) {
      body.log(reason, words);
    }
  }

  /** Why the row is none, or null where it is one. */
  private @Nullable Kind rowProperties(GridBuilder own) throws GongkaiException {
    Kind reason = null;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "gridBefore" -> own.leaveFree(xml.number(0));
        case "hidden" -> reason = reason == null && xml.isOn() ? Kind.HIDDEN_TEXT_DROPPED : reason;
        case "del", "moveFrom" -> reason = Kind.TRACKED_CHANGES_RESOLVED;
        case "ins", "moveTo" -> body.log(Kind.TRACKED_CHANGES_RESOLVED, "");
        case "annotation" -> reason = annotated() ? Kind.TRACKED_CHANGES_RESOLVED : reason;
        default -> {}
      }
      xml.skip();
    }
    return reason;
  }

  /** Whether a row or cell was deleted; that it was inserted is reported. */
  private boolean annotated() {
    if (xml.change() == Xml.Change.INSERTED) {
      body.log(Kind.TRACKED_CHANGES_RESOLVED, "");
    }
    return xml.change() == Xml.Change.DELETED;
  }

  void cell() throws GongkaiException {
    GridBuilder own = grid;
    if (own == null || !own.isInRow()) {
      body.children();
      return;
    }
    reading.tally.countCell();
    grid = null;
    var properties = new GridBuilder.Properties();
    Story outer = body.enter(body.story().role());
    while (xml.nextChild()) {
      Tag tag = xml.tag();
      if (tag != Tag.CELL_PROPERTIES) {
        body.element(tag);
      } else if (cellProperties(properties)) {
        drop(Kind.TRACKED_CHANGES_RESOLVED);
        properties.isDeleted = true;
        break;
      }
    }
    var blocks = body.leave(outer);
    if (!properties.isDeleted) {
      own.add(properties, blocks);
    }
    grid = own;
  }

  /** Whether the cell was deleted. */
  private boolean cellProperties(GridBuilder.Properties properties) throws GongkaiException {
    boolean isDeleted = false;
    while (xml.nextChild()) {
      switch (xml.name()) {
        case "gridSpan" -> properties.span = Math.max(1, xml.number(1));
        case "vMerge", "vmerge" ->
            mergeVertically(properties, "restart".equals(xml.attribute("val")));
        case "hMerge", "hmerge" ->
            properties.continuesLeft = !"restart".equals(xml.attribute("val"));
        case "cellMerge" -> {
          String merge = xml.attribute("vMerge");
          if (merge != null) {
            mergeVertically(properties, merge.equals("rest"));
          }
        }
        case "cellDel" -> isDeleted = true;
        case "annotation" -> isDeleted |= annotated();
        case "cellIns" -> body.log(Kind.TRACKED_CHANGES_RESOLVED, "");
        default -> {}
      }
      xml.skip();
    }
    return isDeleted;
  }

  private static void mergeVertically(GridBuilder.Properties properties, boolean restarts) {
    properties.beginsBelow = restarts;
    properties.continuesAbove = !restarts;
  }
}
