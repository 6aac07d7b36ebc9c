package org.gongkai.internal.page;

/** Writes HTML; every text is escaped. Not thread-safe. */
final class Markup {
  private final StringBuilder out = new StringBuilder();

  /** Appends markup that this program wrote itself. */
  Markup raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Appends words, whatever they hold. */
  Markup text(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
      }
    }
    return this;
  }

  /** Appends an element with nothing but words in it. */
  Markup element(String tag, String words) {
    String name = tag.indexOf(' ') < 0 ? tag : tag.substring(0, tag.indexOf(' '));
    return raw("<" + tag + ">").text(words).raw("</" + name + ">");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
