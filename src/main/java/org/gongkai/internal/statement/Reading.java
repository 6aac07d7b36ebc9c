package org.gongkai.internal.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * What a figure may be in the tables: numbers that are added and taken away.
 *
 * @param terms each the pointer of a number, or of a row or group of rows whose totals are meant
 */
record Reading(List<Term> terms) {
  Reading {
    terms = List.copyOf(terms);
  }

  /** A number of a reading, taken away or not. */
  record Term(boolean minus, String pointer) {}

  /** Readings separated by bars, their terms by " + " and " - ". */
  static List<Reading> list(String words) {
    var readings = new ArrayList<Reading>();
    for (String reading : words.split("\\|", -1)) {
      var terms = new ArrayList<Term>();
      boolean minus = false;
      for (String term : reading.split(" ", -1)) {
        if (term.length() == 1) {
          minus = term.equals("-");
        } else if (!term.isEmpty()) {
          terms.add(new Term(minus, term));
        }
      }
      readings.add(new Reading(terms));
    }
    return List.copyOf(readings);
  }
}
