package org.gongkai.internal.mhtml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of a MIME message that may be pages. */
final class Message {
  private final List<MessagePart> parts;
  private final String start;
  private final String location;
  private final Map<String, MessagePart> byAddress = new HashMap<>();
  private final Map<String, MessagePart> byName = new HashMap<>();

  /**
   * A message.
   *
   * @param parts in the order of the file
   * @param start the identifier of the part to begin with, without brackets, or ""
   * @param location the address of the whole, or ""
   */
  Message(List<MessagePart> parts, String start, String location) {
    this.parts = List.copyOf(parts);
    this.start = start;
    this.location = location;
    for (MessagePart part : parts) {
      String address = Address.of(part.location());
      byAddress.putIfAbsent(address, part);
      byAddress.putIfAbsent("cid:" + Address.of(part.id()), part);
      byName.merge(Address.name(address), part, (first, second) -> first);
    }
  }

  /**
   * The page to begin with: the one the message names, else the first; null where there is none.
   */
  @Nullable MessagePart page() {
    MessagePart named = start.isEmpty() ? null : byAddress.get("cid:" + Address.of(start));
    if (named != null && named.isPage()) {
      return named;
    }
    MessagePart whole = location.isEmpty() ? null : byAddress.get(Address.of(location));
    if (whole != null && whole.isPage()) {
      return whole;
    }
    for (MessagePart part : parts) {
      if (part.isPage() && !part.type().equals("text/plain")) {
        return part;
      }
    }
    return parts.stream().filter(MessagePart::isPage).findFirst().orElse(null);
  }

  /** The page with this address, as the page at {@code base} names it, or null. */
  @Nullable MessagePart find(String address, String base) {
    String plain = Address.of(address);
    MessagePart part = byAddress.get(plain);
    if (part == null) {
      part = byAddress.get(Address.resolved(plain, Address.of(base)));
    }
    if (part == null && !plain.startsWith("cid:")) {
      part = byName.get(Address.name(plain));
    }
    return part != null && part.isPage() ? part : null;
  }
}
