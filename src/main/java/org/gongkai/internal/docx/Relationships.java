package org.gongkai.internal.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.gongkai.GongkaiException;
import org.jspecify.annotations.Nullable;

/**
 * What a part refers to.
 *
 * @param byType the parts by the last word of the relationship's type; of several of one type, the
 *     first
 * @param byId what is referred to, by the relationship's name
 */
record Relationships(Map<String, String> byType, Map<String, Target> byId) {
  static final Relationships NONE = new Relationships(Map.of(), Map.of());

  private static final String[] TYPES = {
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
    "http://purl.oclc.org/ooxml/officeDocument/relationships/"
  };

  /**
   * Something that is referred to.
   *
   * @param part a part's name, or an address outside of the package
   */
  record Target(String part, boolean external) {
    /** The last word of the name. */
    String file() {
      String plain = part.replace('\\', '/');
      return plain.substring(plain.lastIndexOf('/') + 1);
    }
  }

  /** Reads them; targets are relative to {@code folder}. */
  static Relationships read(Xml xml, String folder) throws GongkaiException {
    Map<String, String> byType = new HashMap<>();
    Map<String, Target> byId = new HashMap<>();
    while (xml.nextChild()) {
      String id = xml.attribute("Id");
      String type = officeType(xml.attribute("Type"));
      String address = xml.attribute("Target");
      if (type != null && address != null) {
        boolean external = "External".equals(xml.attribute("TargetMode"));
        var target = new Target(external ? address : resolve(folder, address), external);
        if (!external) {
          byType.putIfAbsent(type, target.part());
        }
        if (id != null) {
          byId.putIfAbsent(id, target);
        }
      }
      xml.skip();
    }
    return new Relationships(byType, byId);
  }

  private static @Nullable String officeType(@Nullable String type) {
    for (String base : TYPES) {
      if (type != null && type.startsWith(base)) {
        return type.substring(base.length());
      }
    }
    return null;
  }

  private static String resolve(String folder, String target) {
    String forward = target.replace('\\', '/');
    Deque<String> path = new ArrayDeque<>();
    for (String step : (forward.startsWith("/") ? forward : folder + forward).split("/", -1)) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.addLast(step);
      }
    }
    return String.join("/", path);
  }
}
