package org.gongkai.internal.doc;

import org.gongkai.internal.doc.FileInformation.Place;

/**
 * Positions in the text with something said of each interval between two of them ([MS-DOC] 2.8).
 *
 * @param at where the positions begin
 * @param count number of intervals
 * @param width size of what is said of an interval, in bytes
 */
record Plex(Bytes bytes, int at, int count, int width) {

  static Plex of(Bytes bytes, Place place, int width) {
    int count = place.size() < 4 ? 0 : (place.size() - 4) / (4 + width);
    if (count > 0) {
      bytes.require(place.at(), 4 + count * (4 + width));
    }
    return new Plex(bytes, place.at(), count, width);
  }

  /** Where an interval begins; that after the last one is the end of the last one. */
  int position(int interval) {
    return bytes.i32(at + 4 * interval);
  }

  /** Where that stands which is said of an interval. */
  int entry(int interval) {
    return at + 4 * (count + 1) + width * interval;
  }
}
