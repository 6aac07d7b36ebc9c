package org.gongkai.internal.rtf;

/** What becomes of words in the final view. */
enum Fate {
  /** They are printed. */
  SHOWN,
  /** They are printed, and were inserted under change tracking. */
  INSERTED,
  /** They are left out because they were deleted under change tracking. */
  DELETED,
  /** They are left out because they are hidden. */
  HIDDEN,
  /** They are no text: a field's code, a page number. */
  SILENT;

  boolean isPrinted() {
    return this == SHOWN || this == INSERTED;
  }
}
