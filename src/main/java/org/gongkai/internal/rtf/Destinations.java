package org.gongkai.internal.rtf;

import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.Set;
import org.gongkai.GongkaiException;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Remark;

/** Sorts groups by what their text is, and gives the text to where it belongs. Not thread-safe. */
final class Destinations {
  private static final int LONGEST = 4096;

  /** What other programs than Word write that is no text of the document. */
  private static final Set<String> KNOWN =
      Set.of("pgdsctbl", "flymaincnt", "expandedcolortbl", "hyphen", "bgdecor");

  private final Reading reading;
  private final Body body;
  private final StringBuilder levelText = new StringBuilder();
  private final StringBuilder name = new StringBuilder();
  private final StringBuilder value = new StringBuilder();
  private String pictureName = "";
  private boolean isPictureShape;
  private String unknownName = "";
  private boolean hasUnknownText;

  Destinations(Reading reading, Body body) {
    this.reading = reading;
    this.body = body;
  }

  /** A control word that says what the group is. */
  void begin(Command command, int parameter, Group group) {
    switch (group.destination) {
      case BODY -> beginInBody(command, group);
      case LISTS -> beginInLists(command, parameter, group);
      case PICTURE, PROPERTY, VALUE -> beginInDrawing(command, group);
      default -> open(Destination.SKIPPED, group);
    }
  }

  private static void open(Destination destination, Group group) {
    group.destination = destination;
    group.opens = true;
  }

  private void beginInBody(Command command, Group group) {
    switch (command) {
      case fonttbl -> open(Destination.FONTS, group);
      case stylesheet -> open(Destination.STYLES, group);
      case listtable, listoverridetable -> open(Destination.LISTS, group);
      case field -> {
        group.isField = true;
        body.story().fields.begin();
      }
      case fldinst -> open(Destination.CODE, group);
      case fldrslt -> body.story().fields.separate();
      case listtext, pntext -> {
        body.story().beginLabel();
        open(Destination.LABEL, group);
      }
      case pn -> open(Destination.OLD_NUMBER, group);
      case footnote -> body.begin(Story.Kind.NOTE, group);
      case shptxt, dptxbxtext -> body.begin(Story.Kind.BOX, group);
      case shp -> {
        group.isShape = true;
        pictureName = "";
        isPictureShape = false;
      }
      case sp -> property(group);
      case pict -> picture(group);
      case upr -> {
        group.outer = group.destination;
        open(Destination.ALTERNATIVES, group);
      }
      case nesttableprops -> group.isNestedRow = true;
      case mden -> say("/", group);
      case rtf, shpinst, shpgrp, docmd, shppict, object, result -> {}
      case mmath, moMath, moMathPara, mr, mf, mnum, md, me, mfunc, mfName, mdeg, mrad -> {}
      case msSub, msub, msSup, msup, msSubSup, msPre, mnary, mlim, mlimlow, mlimupp -> {}
      case mbox, mborderBox, mbar, macc, mgroupChr, meqArr, mm, mmr, mphant -> {}
      default -> {
        if (command.getCommandType() == CommandType.Destination) {
          open(Destination.SKIPPED, group);
        }
      }
    }
  }

  private void beginInLists(Command command, int parameter, Group group) {
    switch (command) {
      case list, listoverride, lfolevel, listlevel -> reading.lists.property(command, parameter);
      case leveltext -> {
        levelText.setLength(0);
        open(Destination.LEVEL_TEXT, group);
      }
      default -> open(Destination.SKIPPED, group);
    }
  }

  private void beginInDrawing(Command command, Group group) {
    switch (command) {
      case picprop -> {}
      case sp -> property(group);
      case sn -> open(Destination.NAME, group);
      case sv -> open(Destination.VALUE, group);
      case pict -> {
        isPictureShape |= name.toString().equals("pib");
        open(Destination.SKIPPED, group);
      }
      default -> open(Destination.SKIPPED, group);
    }
  }

  private void property(Group group) {
    name.setLength(0);
    value.setLength(0);
    open(Destination.PROPERTY, group);
  }

  private void picture(Group group) {
    pictureName = "";
    open(Destination.PICTURE, group);
  }

  /** A group that readers may leave out, and that is not known. */
  void beginUnknown(Group group, String called) {
    if (KNOWN.contains(called) || group.destination != Destination.BODY) {
      open(Destination.SKIPPED, group);
      return;
    }
    unknownName = called;
    hasUnknownText = false;
    open(Destination.UNKNOWN, group);
  }

  /** Text in a group that is not known. */
  void unknownText(byte[] data) {
    for (byte b : data) {
      hasUnknownText |= b < 0 || b > ' ';
    }
  }

  /** A sign that means nothing outside of its font. */
  void symbol(Group group, String code) {
    if (group.destination == Destination.BODY && body.story().fate(group).isPrinted()) {
      reading.log.add(Remark.Kind.ELEMENT_NOT_UNDERSTOOD, code);
    }
  }

  /** Gives words to where they belong. */
  void say(String words, Group group) {
    switch (group.destination) {
      case BODY -> body.story().text(Characters.withoutControls(words), group);
      case CODE -> body.story().fields.code(words);
      case LABEL -> body.story().label(Characters.withoutControls(words));
      case STYLES -> reading.styles.name(words);
      case LEVEL_TEXT -> append(levelText, words);
      case NAME -> append(name, words);
      case VALUE -> append(value, words);
      default -> {}
    }
  }

  private static void append(StringBuilder to, String words) {
    to.append(words, 0, Math.max(0, Math.min(words.length(), LONGEST - to.length())));
  }

  /** The group ends. */
  void end(Group group) throws GongkaiException {
    if (group.isStory) {
      body.end(group);
    }
    if (group.isField) {
      body.story().fields.end();
    }
    if (group.isStyle) {
      reading.styles.end(group.isHidden);
    }
    if (group.isShape && isPictureShape) {
      isPictureShape = false;
      body.story().picture(pictureName, group);
    }
    if (group.opens) {
      endDestination(group);
    }
  }

  private void endDestination(Group group) throws GongkaiException {
    switch (group.destination) {
      case LEVEL_TEXT -> reading.lists.levelText(levelText.toString());
      case PROPERTY -> endProperty(group);
      case PICTURE -> body.story().picture(pictureName, group);
      case UNKNOWN -> {
        if (hasUnknownText) {
          reading.log.add(Remark.Kind.ELEMENT_NOT_UNDERSTOOD, "\\*\\" + unknownName);
        }
      }
      default -> {}
    }
  }

  private void endProperty(Group group) throws GongkaiException {
    String text = Blank.strip(value.toString());
    switch (name.toString()) {
      case "gtextUNICODE" -> body.decoration(text, group);
      case "wzDescription" -> pictureName = text.isEmpty() ? pictureName : text;
      case "wzName" -> pictureName = pictureName.isEmpty() ? text : pictureName;
      default -> {}
    }
  }
}
