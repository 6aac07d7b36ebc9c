package org.gongkai.internal.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gongkai.internal.document.Blank;
import org.jspecify.annotations.Nullable;

/**
 * The marks of Markdown in running text. Taken off only in documents that clearly are Markdown:
 * they have headings or tables of it.
 */
final class Markdown {
  private static final int HEADINGS = 2;
  private static final int LONGEST_ENTITY = 8;

  private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\u3000\\t]*[^#\\s].*");
  private static final Map<String, String> ENTITIES =
      Map.of(
          "nbsp", "\u00a0", "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "emsp", "\u2003",
          "ensp", "\u2002", "ldquo", "“", "rdquo", "”", "middot", "·");

  private final boolean marked;

  private Markdown(boolean marked) {
    this.marked = marked;
  }

  static Markdown of(List<String> lines) {
    int headings = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      headings += line.startsWith("#") && HEADING.matcher(line).matches() ? 1 : 0;
      if (headings == HEADINGS || PipeTable.isDelimiter(line)) {
        return new Markdown(true);
      }
    }
    return new Markdown(false);
  }

  /** A line of running text without marks; as it is where the document is no Markdown. */
  String plain(String line) {
    if (!marked) {
      return line;
    }
    String words = line;
    if (words.stripLeading().startsWith(">")) {
      words = words.substring(quotes(words));
    }
    if (HEADING.matcher(words).matches()) {
      words = withoutTrailing(words.substring(hashes(words)).strip());
    }
    return cell(words);
  }

  private static int quotes(String words) {
    int end = 0;
    while (end < words.length() && (words.charAt(end) == '>' || words.charAt(end) == ' ')) {
      end++;
    }
    return end;
  }

  private static int hashes(String words) {
    int hashes = 0;
    while (hashes < words.length() && words.charAt(hashes) == '#') {
      hashes++;
    }
    return hashes;
  }

  private static String withoutTrailing(String heading) {
    int end = heading.length();
    while (end > 0 && heading.charAt(end - 1) == '#') {
      end--;
    }
    return end == 0 ? heading : heading.substring(0, end).stripTrailing();
  }

  /** Words without marks of emphasis, escapes, entities; line breaks as line feeds. */
  String cell(String words) {
    if (!marked) {
      return words;
    }
    var plain = new StringBuilder(words.length());
    int at = 0;
    while (at < words.length()) {
      at = step(words, at, plain);
    }
    return plain.toString();
  }

  private static int step(String words, int at, StringBuilder plain) {
    char c = words.charAt(at);
    boolean last = at + 1 == words.length();
    if (c == '\\' && !last && isMark(words.charAt(at + 1))) {
      plain.append(words.charAt(at + 1));
      return at + 2;
    }
    if ((c == '*' || c == '_') && !last && words.charAt(at + 1) == c) {
      return at + 2;
    }
    if (c == '&') {
      int end = next(words, at, ';');
      String name = end < 0 ? "" : words.substring(at + 1, end);
      String character = character(name);
      if (character != null) {
        plain.append(character);
        return end + 1;
      }
    }
    if (c == '<' && words.regionMatches(true, at, "<br", 0, 3)) {
      int end = next(words, at, '>');
      if (end > 0) {
        plain.append('\n');
        return end + 1;
      }
    }
    plain.append(c);
    return at + 1;
  }

  /** Where a character stands a little further on; -1 where it does not. */
  private static int next(String words, int at, char c) {
    for (int i = at; i < Math.min(words.length(), at + LONGEST_ENTITY); i++) {
      if (words.charAt(i) == c) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isMark(char c) {
    return c < 0x80 && !Character.isLetterOrDigit(c) && !Blank.is(c);
  }

  private static @Nullable String character(String name) {
    String known = ENTITIES.get(name);
    if (known != null || name.length() < 2 || name.charAt(0) != '#') {
      return known;
    }
    boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
    try {
      int code =
          hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
      return code >= ' ' && Character.isValidCodePoint(code) ? Character.toString(code) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
