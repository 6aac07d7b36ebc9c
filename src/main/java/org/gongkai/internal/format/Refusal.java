package org.gongkai.internal.format;

import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;

/** Files that are recognized and not read, and what their owner can do. */
enum Refusal {
  /** A text in a format of another program. */
  DOCUMENT("convert it to .docx, HTML or text with the program that wrote it"),
  /** A file made of tables. */
  SHEET("save it as a web page (.htm), or copy its tables into a .docx"),
  /** Text as a picture. */
  IMAGE("look for the report as a page or a .docx, or recognize its text (OCR) and save that"),
  /** A file that holds others. */
  ARCHIVE("unpack it and convert the documents in it"),
  /** No document at all. */
  OTHER("look for the document itself");

  private final String advice;

  Refusal(String advice) {
    this.advice = advice;
  }

  /** The exception for a file of this kind; {@code what} follows "is" in a sentence. */
  GongkaiException of(String what) {
    return new GongkaiException(
        Reason.UNSUPPORTED_FORMAT, what + " is not read; " + advice, null, null);
  }

  /** The exception for a file that only a password opens. */
  static GongkaiException encrypted() {
    return new GongkaiException(
        Reason.ENCRYPTED,
        "the document is protected by a password; save it without one",
        null,
        null);
  }
}
