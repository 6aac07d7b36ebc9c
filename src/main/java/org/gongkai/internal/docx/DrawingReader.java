package org.gongkai.internal.docx;

import java.util.List;
import org.gongkai.GongkaiException;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.internal.document.Paragraph.Role;
import org.gongkai.internal.document.Picture;
import org.gongkai.internal.document.Remark.Kind;
import org.gongkai.internal.word.Box;
import org.jspecify.annotations.Nullable;

/** Finds the text inside drawings, and reads one of several forms of the same thing. */
final class DrawingReader {
  private static final int LONGEST_NAME = 255;
  private static final List<String> KNOWN =
      List.of(
          "http://schemas.microsoft.com/office/word/",
          "http://schemas.microsoft.com/office/drawing/",
          "http://schemas.openxmlformats.org/",
          "http://purl.oclc.org/ooxml/",
          "urn:schemas-microsoft-com:vml");

  private final Xml xml;
  private final Reading reading;
  private final BodyReader body;
  private boolean skims;
  private Caption caption = new Caption();

  /** What a drawing says of the pictures in it. */
  private static final class Caption {
    private String name = "";
    private boolean isHidden;
    private boolean isPicture;
  }

  DrawingReader(Xml xml, Reading reading, BodyReader body) {
    this.xml = xml;
    this.reading = reading;
    this.body = body;
  }

  /** Whether the reader looks for text among elements that draw. */
  boolean skims() {
    return skims;
  }

  void drawing() throws GongkaiException {
    if (body.runs().isSilent()) {
      xml.skip();
    } else if (body.runs().isHidden()) {
      body.runs().leaveOut(xml.words(BodyReader.EXAMPLE));
    } else {
      boolean outer = skims;
      Caption outerCaption = caption;
      skims = true;
      caption = new Caption();
      body.children();
      skims = outer;
      caption = outerCaption;
    }
  }

  /** An element that draws. */
  void shape() throws GongkaiException {
    switch (xml.name()) {
      case "textpath" -> decoration();
      case "docPr" -> caption();
      case "pic" -> {
        boolean outer = caption.isPicture;
        caption.isPicture = true;
        body.children();
        caption.isPicture = outer;
      }
      case "blip" -> {
        if (caption.isPicture) {
          picture("embed", "link");
        }
        body.children();
      }
      case "imagedata" -> {
        picture("id", "pict", "relid", "href", "src");
        xml.skip();
      }
      case "chart", "relIds", "OLEObject", "t" -> {
        body.log(Kind.ELEMENT_NOT_UNDERSTOOD, xml.fullName());
        xml.skip();
      }
      default -> body.children();
    }
  }

  private void caption() throws GongkaiException {
    for (String attribute : List.of("descr", "title", "name")) {
      String said = xml.attribute(attribute);
      if (said != null && caption.name.isEmpty() && !Blank.is(said)) {
        caption.name = said.substring(0, Math.min(said.length(), LONGEST_NAME));
      }
    }
    String hidden = xml.attribute("hidden");
    caption.isHidden = "1".equals(hidden) || "true".equals(hidden);
    xml.skip();
  }

  /** A picture, if one of these attributes says where it is. */
  private void picture(String... attributes) throws GongkaiException {
    String where = null;
    for (String attribute : attributes) {
      String value = xml.attribute(attribute);
      where = where == null || where.isEmpty() ? value : where;
    }
    if (where == null || where.isEmpty() || caption.isHidden) {
      return;
    }
    String title = xml.attribute("title");
    String name = caption.name.isEmpty() && title != null ? title : caption.name;
    Relationships.Target target = reading.relationships.byId().get(where);
    if (name.isEmpty() && target != null) {
      name = target.file();
    }
    reading.tally.countBlock();
    reading.substance++;
    add(new Box(List.of(new Picture(name)), 0, 0));
  }

  /** Decorated text that is a drawing of its own: red titles of official papers are made so. */
  private void decoration() throws GongkaiException {
    String text = xml.attribute("string");
    xml.skip();
    if (text != null && !text.isBlank()) {
      reading.tally.countBlock();
      reading.substance++;
      add(new Box(List.of(new Paragraph(0, "", text, Role.FLOATING)), 1, 0));
    }
  }

  void box() throws GongkaiException {
    boolean outer = skims;
    int index = reading.tally.nextIndex;
    int table = reading.tally.nextTable;
    int substance = reading.substance;
    skims = false;
    reading.tally.nextIndex = 0;
    reading.tally.nextTable = 0;
    List<Block> blocks = body.text(Role.FLOATING);
    var box = new Box(blocks, reading.tally.nextIndex, reading.tally.nextTable);
    skims = outer;
    reading.tally.nextIndex = index;
    reading.tally.nextTable = table;
    if (reading.substance > substance) {
      add(box);
    }
  }

  private void add(Box box) {
    body.story().draft().add(box);
  }

  /** Reads the first form that is understood and says something. */
  void alternatives() throws GongkaiException {
    boolean isRead = false;
    String unknown = null;
    while (xml.nextChild()) {
      String requires = xml.attribute("Requires");
      if (isRead) {
        xml.skip();
      } else if (xml.name().equals("Fallback")) {
        body.children();
        isRead = true;
      } else if (isKnown(requires)) {
        int substance = reading.substance;
        body.children();
        isRead = reading.substance > substance;
      } else {
        unknown = requires;
        xml.skip();
      }
    }
    if (!isRead && unknown != null) {
      body.log(Kind.ELEMENT_NOT_UNDERSTOOD, "mc:Choice " + unknown);
    }
  }

  private boolean isKnown(@Nullable String requires) {
    if (requires == null) {
      return true;
    }
    for (String prefix : requires.trim().split("\\s+", -1)) {
      String space = xml.space(prefix);
      if (space == null || KNOWN.stream().noneMatch(space::startsWith)) {
        return false;
      }
    }
    return true;
  }
}
