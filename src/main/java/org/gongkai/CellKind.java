package org.gongkai;

/** What sort of content a cell holds. */
public enum CellKind {
  /** A number other than zero. */
  NUMBER,
  /** A zero that is printed. */
  ZERO,
  /** Nothing. */
  EMPTY,
  /** A mark that says that there is nothing to fill in: -, —, /, 无. */
  NOT_APPLICABLE,
  /** Something that is no number of the kind that the form asks for. */
  TEXT
}
