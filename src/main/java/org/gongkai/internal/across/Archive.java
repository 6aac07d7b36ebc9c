package org.gongkai.internal.across;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reports put together by their body and their year; those that lack either are left out. */
final class Archive {
  private final Map<String, SortedMap<Integer, List<Integer>>> bodies = new LinkedHashMap<>();

  Archive(List<Filed> reports) {
    for (int i = 0; i < reports.size(); i++) {
      String agency = reports.get(i).report().agency();
      Integer year = reports.get(i).report().year();
      String name = agency == null ? "" : AgencyName.key(agency);
      if (year != null && AgencyName.isTelling(name)) {
        bodies
            .computeIfAbsent(name, key -> new TreeMap<>())
            .computeIfAbsent(year, key -> new ArrayList<>())
            .add(i);
      }
    }
  }

  /** For the name of each body, the places of its reports by year. */
  Map<String, SortedMap<Integer, List<Integer>>> bodies() {
    return bodies;
  }

  /** The places of a body's reports by year; empty where there is none. */
  Map<Integer, List<Integer>> years(String agency) {
    return bodies.getOrDefault(AgencyName.key(agency), new TreeMap<>());
  }
}
