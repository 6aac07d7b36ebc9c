package org.gongkai.internal.docx;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The different names that the parts of one document use. The parser keeps each of them in a table
 * that is fast for a vocabulary and very slow for names that are all different; Word knows some two
 * thousand. Not thread-safe.
 */
final class Names {
  private static final int SLOTS = 1024;
  private static final int PROBES = 8;

  /** Nearly every name was seen before, and is found here, at its hash or a little behind it. */
  private final @Nullable String[] prefixes = new String[SLOTS];

  private final @Nullable String[] locals = new String[SLOTS];
  private final int most;
  private final Set<String> seen = new HashSet<>();

  Names(int most) {
    this.most = most;
  }

  /** Whether the names are still few after those of the element that the reader is at. */
  boolean areFewWith(XMLStreamReader element) {
    see(element.getPrefix(), element.getLocalName());
    for (int i = 0; i < element.getAttributeCount(); i++) {
      see(element.getAttributePrefix(i), element.getAttributeLocalName(i));
    }
    for (int i = 0; i < element.getNamespaceCount(); i++) {
      see("xmlns", element.getNamespacePrefix(i));
    }
    return seen.size() <= most;
  }

  /** Whether the names are still few after this one of a processing instruction. */
  boolean areFewWith(@Nullable String target) {
    see("?", target);
    return seen.size() <= most;
  }

  private void see(@Nullable String prefix, @Nullable String local) {
    String first = prefix == null ? "" : prefix;
    String second = local == null ? "" : local;
    int slot = first.hashCode() * 31 + second.hashCode() & SLOTS - 1;
    for (int i = 0; i < PROBES && locals[slot] != null; i++) {
      if (second.equals(locals[slot]) && first.equals(prefixes[slot])) {
        return;
      }
      slot = slot + 1 & SLOTS - 1;
    }
    locals[slot] = second;
    prefixes[slot] = first;
    seen.add(first + ':' + second);
  }
}
