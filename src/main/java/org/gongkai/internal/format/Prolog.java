package org.gongkai.internal.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the outermost element of markup, and that element's tag.
 *
 * @param declared whether it says that it is XML
 * @param instructions the processing instructions and the document type
 * @param tag the first tag, "" where something else follows or the tag has no end
 */
record Prolog(boolean declared, String instructions, String tag) {
  private static final Pattern NAME = Pattern.compile("<([\\w.:-]+)");
  private static final Pattern DECLARATION = Pattern.compile("<\\?xml[\\s?]");
  private static final int LONGEST_TAG = 1 << 14;

  /** Reads it; {@code text} begins with no white space. */
  static Prolog of(String text) {
    var instructions = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = -1;
      if (text.startsWith("<!--", at)) {
        end = end(text, "-->", at + 4);
      } else if (text.startsWith("<?", at)) {
        end = endOfInstruction(text, at);
      } else if (text.startsWith("<!", at)) {
        end = endOfType(text, at);
      } else if (!Character.isWhitespace(text.charAt(at))) {
        break;
      } else {
        at++;
        continue;
      }
      if (end < 0) {
        break;
      }
      if (!text.startsWith("<!--", at)) {
        instructions.append(text, at, end);
      }
      at = end;
    }
    return new Prolog(
        DECLARATION.matcher(text).lookingAt(), instructions.toString(), tag(text, at));
  }

  /** Word and browsers write "<?xml:namespace … />" into pages, which is no XML. */
  private static int endOfInstruction(String text, int at) {
    int xml = end(text, "?>", at);
    int page = end(text, ">", at);
    return xml < 0 || text.startsWith("<?xml:", at) ? page : xml;
  }

  private static int end(String text, String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? -1 : found + mark.length();
  }

  /** A document type may declare things of its own in square brackets. */
  private static int endOfType(String text, int from) {
    int end = end(text, ">", from);
    int bracket = end < 0 ? -1 : text.substring(from, end).indexOf('[');
    return bracket < 0 ? end : end(text, "]>", from + bracket);
  }

  private static String tag(String text, int at) {
    if (at >= text.length() || text.charAt(at) != '<') {
      return "";
    }
    int end = text.indexOf('>', at);
    return text.substring(at, Math.min(end < 0 ? text.length() : end, at + LONGEST_TAG));
  }

  /** The element's name with its prefix, or "". */
  String name() {
    Matcher name = NAME.matcher(tag);
    return name.lookingAt() ? name.group(1) : "";
  }

  /** The element's name without prefix, or "". */
  String localName() {
    String name = name();
    return name.substring(name.indexOf(':') + 1);
  }
}
