package org.gongkai.internal.mhtml;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gongkai.internal.html.PageParts;

/** A part of a MIME message that may be a page. */
final class MessagePart {
  private static final int SNIFFED = 4096;

  private final String type;
  private final String location;
  private final String id;
  private final PageParts.Part content;

  /**
   * A part.
   *
   * @param type its content type in lower case, "text/html"; "" where nothing is said
   * @param location its address, as it is written, or ""
   * @param id its identifier without brackets, or ""
   */
  MessagePart(String type, String location, String id, PageParts.Part content) {
    this.type = type;
    this.location = location;
    this.id = id;
    this.content = content;
  }

  String type() {
    return type;
  }

  String location() {
    return location;
  }

  String id() {
    return id;
  }

  PageParts.Part content() {
    return content;
  }

  /** Whether it is a page, by what it says or, where it says little, by its first bytes. */
  boolean isPage() {
    return switch (type) {
      case "text/html", "application/xhtml+xml", "text/xhtml", "text/x-html" -> true;
      case "", "text/plain", "application/octet-stream", "text/xml", "application/xml" ->
          looksLikePage();
      default -> false;
    };
  }

  private boolean looksLikePage() {
    byte[] bytes = content.bytes();
    String head =
        new String(bytes, 0, Math.min(bytes.length, SNIFFED), StandardCharsets.ISO_8859_1)
            .replace("\0", "")
            .toLowerCase(Locale.ROOT);
    return head.contains("<html") || head.contains("<!doctype html") || head.contains("<body");
  }
}
