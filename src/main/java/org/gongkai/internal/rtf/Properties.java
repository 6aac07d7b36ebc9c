package org.gongkai.internal.rtf;

import com.rtfparserkit.rtf.Command;
import org.gongkai.GongkaiException;

/** Keeps what control words say of characters, paragraphs and rows. Not thread-safe. */
final class Properties {
  /** Styles of sections and tables say nothing of text. */
  private static final int NO_STYLE = -1;

  private final Reading reading;
  private final Body body;

  Properties(Reading reading, Body body) {
    this.reading = reading;
    this.body = body;
  }

  /** Whether a control word ends something of the text. */
  boolean ends(Command command) {
    return switch (command) {
      case par, sect, cell, nestcell, row, nestrow -> true;
      default -> false;
    };
  }

  /** Ends a paragraph, a cell or a row. */
  void end(Command command, Group group) throws GongkaiException {
    if (group.destination != Destination.BODY) {
      return;
    }
    Story story = body.story();
    int nested = Math.max(2, group.depth);
    switch (command) {
      case par -> story.paragraph(group);
      case sect -> story.section(group);
      case cell -> story.cell(1, group);
      case nestcell -> story.cell(nested, group);
      case row -> story.row(1, group);
      case nestrow -> story.row(nested, group);
      default -> throw new IllegalArgumentException(command.getCommandName());
    }
  }

  /**
   * Sets a property.
   *
   * @param isOn whether the control word switches something on
   */
  void set(Command command, int value, boolean isOn, Group group) {
    if (command == Command.nonshppict) {
      group.destination = Destination.SKIPPED;
      return;
    }
    switch (group.destination) {
      case FONTS -> font(command, value);
      case LISTS -> reading.lists.property(command, value);
      case OLD_NUMBER -> {
        if (command == Command.pnlvlblt) {
          body.story().bullet();
        }
      }
      case STYLES -> style(command, value, isOn, group);
      case BODY -> {
        characters(command, value, isOn, group);
        paragraph(command, value, isOn, group);
        row(command, value, group);
      }
      default -> characters(command, value, isOn, group);
    }
  }

  private void style(Command command, int value, boolean isOn, Group group) {
    switch (command) {
      case s -> reading.styles.number(value, false);
      case cs -> reading.styles.number(value, true);
      case ds, ts -> reading.styles.number(NO_STYLE, true);
      default -> characters(command, value, isOn, group);
    }
  }

  private void font(Command command, int value) {
    switch (command) {
      case f -> reading.fonts.describe(value);
      case fcharset -> reading.fonts.charset(value);
      case cpg -> reading.fonts.codePage(value);
      default -> {}
    }
  }

  private void characters(Command command, int value, boolean isOn, Group group) {
    switch (command) {
      case plain -> group.plain();
      case f -> group.font = value;
      case af -> group.associatedFont(value);
      case loch, hich -> group.script = Group.Script.WESTERN;
      case dbch -> group.script = Group.Script.EAST_ASIAN;
      case ltrch, rtlch -> group.script = Group.Script.ANY;
      case v -> group.hide(isOn);
      case deleted, mvf -> group.isDeleted = isOn;
      case revised, mvt -> group.isInserted = isOn;
      case supercmd -> group.raise(isOn);
      case up -> group.raise(isOn);
      case sub, dn -> group.shift(isOn);
      case nosupersub -> group.raise(false);
      case strike, striked -> group.strike(isOn);
      case cs -> {
        if (reading.styles.hidesCharacters(value)) {
          group.hideByStyle();
        }
      }
      default -> {}
    }
  }

  private void paragraph(Command command, int value, boolean isOn, Group group) {
    switch (command) {
      case pard -> {
        group.paragraph();
        body.story().beginParagraph();
      }
      case s -> {
        group.style = value;
        if (reading.styles.hidesParagraphs(value)) {
          group.hideByStyle();
        }
      }
      case ls -> group.list = value;
      case ilvl -> group.level = value;
      case intbl -> group.isInTable = isOn;
      case itap ->
          group.depth =
              Math.max(0, Math.min(reading.tally.budget().limits().tableDepth() + 1, value));
      case chftn -> body.story().noteMark();
      case ftnalt -> body.story().isEndnote = true;
      case ansicpg -> reading.fonts.document(value);
      case mac -> reading.fonts.document(10000);
      case pc -> reading.fonts.document(437);
      case pca -> reading.fonts.document(850);
      case deff -> reading.fonts.standard = value;
      default -> {}
    }
  }

  private void row(Command command, int value, Group group) {
    switch (command) {
      case trowd, trleft, clmrg, clvmgf, clvmrg, cldel, cellx -> {
        int depth = group.isNestedRow ? Math.max(2, group.depth) : 1;
        body.story().rows.property(command, value, depth);
        if (command == Command.trowd && depth == 1) {
          body.story().beginRow();
        }
      }
      default -> {}
    }
  }
}
