package org.gongkai.internal.rtf;

/** What the text in a group is. */
enum Destination {
  /** Text to be read. */
  BODY,
  /** A field's code. */
  CODE,
  /** A number as the writing program printed it. */
  LABEL,
  /** How old versions say what kind of number a paragraph has. */
  OLD_NUMBER,
  /** Fonts. */
  FONTS,
  /** Styles. */
  STYLES,
  /** Lists, and their uses. */
  LISTS,
  /** What a level of a list prints. */
  LEVEL_TEXT,
  /** A property of a shape. */
  PROPERTY,
  /** The name of the property. */
  NAME,
  /** The value of the property. */
  VALUE,
  /** The data of a picture. */
  PICTURE,
  /** A text in two forms, of which the second one counts. */
  ALTERNATIVES,
  /** Something known that is no text of the document. */
  SKIPPED,
  /** Something that is not known. */
  UNKNOWN;

  /** Whether nothing in there is of any use. */
  boolean isSkipped() {
    return this == SKIPPED || this == UNKNOWN;
  }
}
