package org.gongkai.internal.html;

import org.gongkai.internal.word.Fields;
import org.jsoup.parser.Parser;

/** The fields that are open at a place in a page of Word. Not thread-safe. */
final class FieldCodes {
  private static final String MARK = "mso-element:field-";
  private static final int LONGEST = 4096;

  private final Fields fields = new Fields();

  /** Whether text here is to be read, and is no code and no page number. */
  boolean print() {
    return fields.print();
  }

  /** Text that is not printed may be a code. */
  void code(String text) {
    fields.code(text);
  }

  /** A mark of a field. */
  void mark(String element) {
    switch (element) {
      case "field-begin" -> fields.begin();
      case "field-separator" -> fields.separate();
      case "field-end" -> fields.end();
      default -> {}
    }
  }

  /** The marks and codes inside a comment for Word alone. */
  void comment(String text) {
    String comment = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    int at = comment.indexOf(MARK);
    while (at >= 0) {
      int end = at + MARK.length();
      while (end < comment.length() && Character.isLetter(comment.charAt(end))) {
        end++;
      }
      mark(comment.substring(at + MARK.length() - "field-".length(), end));
      int next = comment.indexOf(MARK, end);
      fields.code(words(comment.substring(end, next < 0 ? comment.length() : next)));
      at = next;
    }
  }

  /** What stands between the tags, from within one tag to within another. */
  private static String words(String markup) {
    var words = new StringBuilder();
    int from = markup.indexOf('>');
    while (from >= 0) {
      int open = markup.indexOf('<', from);
      words.append(markup, from + 1, open < 0 ? markup.length() : open);
      from = open < 0 ? -1 : markup.indexOf('>', open);
    }
    return Parser.unescapeEntities(words.toString(), false);
  }

  /** No code and no page number goes on in the next paragraph, whatever is lost of its marks. */
  void endOfParagraph() {
    fields.endOfParagraph();
    while (!fields.print()) {
      fields.end();
    }
  }
}
