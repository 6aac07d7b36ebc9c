package org.gongkai.internal.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a figure may be in the tables: readings are separated by bars, the terms of one by " + " and
 * " - ". A term is the pointer of a number, or of a row or group of rows whose totals are meant.
 */
final class Readings {
  private static final String REQUESTS = "/requests/";
  static final String OUTCOMES = "/requests/outcomes/";
  private static final String RECEIVED_ROW = REQUESTS + "received";
  private static final String OVER = REQUESTS + "carriedOver";
  private static final String FORWARD = REQUESTS + "carriedForward";
  private static final String ALL = OUTCOMES + "total";
  static final String REVIEW = "/reviewAndLitigation/";
  static final String TABLE2 = "/proactiveDisclosure/";

  static final String NEWLY_RECEIVED = RECEIVED_ROW;
  static final String RECEIVED = RECEIVED_ROW + "|" + RECEIVED_ROW + " + " + OVER;
  static final String CARRIED_OVER = OVER;
  static final String CARRIED_FORWARD = FORWARD;
  static final String CARRIED = FORWARD + "|" + OVER;

  /** Requests that were withdrawn or not taken up may be left out, and those of last year, too. */
  static final String ANSWERED =
      ALL
          + "|"
          + RECEIVED_ROW
          + " - "
          + FORWARD
          + "|"
          + ALL
          + " - "
          + OUTCOMES
          + "other|"
          + ALL
          + " - "
          + OUTCOMES
          + "notProcessed|"
          + ALL
          + " - "
          + OUTCOMES
          + "notProcessed - "
          + OUTCOMES
          + "other|"
          + ALL
          + " - "
          + OVER;

  /** All that was worked on. */
  static final String HANDLED = ANSWERED + "|" + RECEIVED;

  static final String REQUESTS_NAMED = RECEIVED + "|" + ALL;
  static final String NATURAL = columns("naturalPerson");
  static final String BUSINESS = columns("business");
  static final String LEGAL =
      columns("business", "research", "publicWelfare", "legalService", "otherOrganisation");
  static final String GRANTED = OUTCOMES + "granted";
  static final String PARTIAL = OUTCOMES + "partiallyGranted";
  static final String GRANTED_OR_PARTIAL = GRANTED + " + " + PARTIAL;
  static final String DENIED = OUTCOMES + "denied";
  static final String UNABLE = OUTCOMES + "unableToProvide";
  static final String NOT_PROCESSED = OUTCOMES + "notProcessed";
  static final String OTHER = OUTCOMES + "other";

  /** What is named most, parsed once. */
  private static final Map<String, List<Reading>> PARSED = parsed();

  private Readings() {}

  private static Map<String, List<Reading>> parsed() {
    Map<String, List<Reading>> parsed = new HashMap<>();
    for (String words :
        List.of(
            NEWLY_RECEIVED,
            RECEIVED,
            CARRIED_OVER,
            CARRIED_FORWARD,
            CARRIED,
            ANSWERED,
            HANDLED,
            REQUESTS_NAMED,
            NATURAL,
            PARTIAL,
            DENIED,
            UNABLE,
            NOT_PROCESSED)) {
      parsed.put(words, Reading.list(words));
    }
    return Map.copyOf(parsed);
  }

  /** Readings separated by bars, their terms by " + " and " - ". */
  static List<Reading> of(String words) {
    List<Reading> known = PARSED.get(words);
    return known == null ? Reading.list(words) : known;
  }

  private static String columns(String... names) {
    var readings = new StringBuilder();
    for (String row : new String[] {RECEIVED_ROW, ALL}) {
      if (readings.length() > 0) {
        readings.append('|');
      }
      for (int i = 0; i < names.length; i++) {
        readings.append(i == 0 ? "" : " + ").append(row).append('/').append(names[i]);
      }
    }
    for (int i = 0; i < names.length; i++) {
      readings.append(i == 0 ? "|" : " + ").append(RECEIVED_ROW).append('/').append(names[i]);
      readings.append(" + ").append(OVER).append('/').append(names[i]);
    }
    return readings.toString();
  }

  /** A reading that may be a group of rows or one of them. */
  static String either(String first, String second) {
    return first + "|" + second;
  }
}
