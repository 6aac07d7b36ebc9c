package org.gongkai.internal.statement;

/**
 * A paragraph of a report.
 *
 * @param parent pointer to the list that it is in
 * @param index its place in the list
 * @param text its words
 */
record Place(String parent, int index, String text) {
  /** Pointer to it. */
  String path() {
    return parent + "/" + index;
  }
}
