package org.gongkai.internal.doc;

/** What is said of a run of characters, as far as it bears on the text. Not thread-safe. */
final class CharacterFormat {
  private static final int NONE = -1;
  private final Emphasis emphasis = new Emphasis();
  private int style;
  private boolean isSeparator;

  boolean isHidden;

  /** Whether digits in the run are no part of a number beside them. */
  boolean isApart;

  boolean isDeleted;
  boolean isInserted;

  /** Whether the characters stand for something else. */
  boolean isSpecial;

  /** Whether what the character stands for are the data of a form field. */
  boolean isData;

  /** Whether what the character stands for is an embedded document. */
  boolean isEmbedded;

  /** Place in the data stream of what the character stands for, negative where there is none. */
  int data;

  /** The character of a symbol font that is meant, 0 where there is none. */
  char symbol;

  void clear() {
    emphasis.clear();
    style = NONE;
    isSeparator = false;
    isDeleted = false;
    isInserted = false;
    isSpecial = false;
    isData = false;
    isEmbedded = false;
    data = NONE;
    symbol = 0;
  }

  /** Makes a change. */
  void apply(Sprms sprms) {
    switch (sprms.code) {
      case Sprms.CHARACTER_STYLE -> style = sprms.i16();
      case Sprms.PLAIN -> emphasis.clear();
      case Sprms.DELETED -> isDeleted = sprms.u8() != 0;
      case Sprms.INSERTED -> isInserted = sprms.u8() != 0;
      case Sprms.MARK_HIDDEN -> isSeparator = sprms.u8() != 0;
      case Sprms.SPECIAL -> isSpecial = sprms.u8() != 0;
      case Sprms.IS_DATA -> isData = sprms.u8() != 0;
      case Sprms.IS_EMBEDDED, Sprms.IS_OBJECT -> isEmbedded |= sprms.u8() != 0;
      case Sprms.PICTURE -> {
        isSpecial = true;
        data = sprms.size == 4 ? sprms.i32() : 0;
      }
      case Sprms.SYMBOL -> {
        isSpecial = true;
        symbol = (char) (sprms.size == 4 ? sprms.i32() >>> 16 : sprms.bytes().u8(sprms.at + 2));
      }
      default -> emphasis.apply(sprms);
    }
  }

  /** Makes up what the changes come to above the style of the paragraph. */
  void complete(Styles styles, int paragraphStyle) {
    if (style != NONE) {
      emphasis.over(styles.of(style).emphasis);
    }
    emphasis.over(styles.of(paragraphStyle).emphasis);
    isHidden = emphasis.hides() || isSeparator;
    isApart = emphasis.setsApart();
  }
}
