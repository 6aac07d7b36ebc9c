package org.gongkai.internal.rtf;

/** What holds inside a group, and ends with it. */
final class Group {
  /** Which of a run's fonts its characters have. */
  enum Script {
    ANY,
    WESTERN,
    EAST_ASIAN
  }

  /** What the text in the group is. */
  Destination destination = Destination.BODY;

  /** What the group around a text in two forms is. */
  Destination outer = Destination.BODY;

  /** Whether it was this group and none around it that began the destination. */
  boolean opens;

  boolean isField;
  boolean isStory;
  boolean isShape;
  boolean isStyle;

  /** How many bytes stand after a Unicode character for programs that do not know it. */
  int fallback = 1;

  int font = -1;
  int eastAsian = -1;
  Script script = Script.ANY;
  boolean isHidden;
  private boolean isHiddenByStyle;
  boolean isDeleted;
  boolean isInserted;
  boolean isRaised;
  private boolean isShifted;
  private boolean isStruck;

  int style;
  int list;
  int level;
  boolean isInTable;

  /** The number of tables around, 0 where it was not said. */
  int depth;

  /** Whether the row that is described is one of a table inside a cell. */
  boolean isNestedRow;

  /** The group that begins inside this one. */
  Group inner() {
    var inner = new Group();
    inner.destination = destination;
    inner.outer = outer;
    inner.fallback = fallback;
    inner.font = font;
    inner.eastAsian = eastAsian;
    inner.script = script;
    inner.isHidden = isHidden;
    inner.isHiddenByStyle = isHiddenByStyle;
    inner.isDeleted = isDeleted;
    inner.isInserted = isInserted;
    inner.isRaised = isRaised;
    inner.isShifted = isShifted;
    inner.isStruck = isStruck;
    inner.style = style;
    inner.list = list;
    inner.level = level;
    inner.isInTable = isInTable;
    inner.depth = depth;
    inner.isNestedRow = isNestedRow;
    return inner;
  }

  /** Forgets what was said of the characters. */
  void plain() {
    font = -1;
    eastAsian = -1;
    script = Script.ANY;
    isHidden = false;
    isHiddenByStyle = false;
    isDeleted = false;
    isInserted = false;
    isRaised = false;
    isShifted = false;
    isStruck = false;
  }

  /** Forgets what was said of the paragraph. */
  void paragraph() {
    style = 0;
    list = 0;
    level = 0;
    isInTable = false;
    depth = 0;
    if (isHiddenByStyle) {
      isHidden = false;
      isHiddenByStyle = false;
    }
  }

  /** A style is to be written out wherever it is used; some programs only name it. */
  void hideByStyle() {
    isHiddenByStyle |= !isHidden;
    isHidden = true;
  }

  void hide(boolean hides) {
    isHidden = hides;
    isHiddenByStyle = false;
  }

  void raise(boolean raises) {
    isRaised = raises;
    isShifted = raises;
  }

  void shift(boolean shifts) {
    isShifted = shifts;
  }

  void strike(boolean strikes) {
    isStruck = strikes;
  }

  /** Whether digits here are no part of a number beside them. */
  boolean isApart() {
    return isShifted || isStruck;
  }

  /** Sets the font, or that of one script where a script was named before. */
  void associatedFont(int number) {
    if (script == Script.EAST_ASIAN) {
      eastAsian = number;
    }
  }
}
