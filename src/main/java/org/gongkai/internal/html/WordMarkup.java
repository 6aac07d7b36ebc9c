package org.gongkai.internal.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gongkai.internal.document.Blank;
import org.jsoup.nodes.Element;

/** What the attributes that Word, WPS and LibreOffice write into their pages say. */
final class WordMarkup {
  private static final Pattern SECTION = Pattern.compile("(?:Word)?Section\\d{1,4}");

  private static final Pattern NOTE_ID =
      Pattern.compile("(?:ftn|edn|sdfootnote|sdendnote)\\d{1,6}");

  private static final Pattern NOTE_LINK =
      Pattern.compile(".*#(?:_(?:ftn|edn)(?:ref)?|sd(?:foot|end)note)\\d{1,6}(?:sym|anc)?");

  private static final Pattern CONTENTS_CLASS =
      Pattern.compile("(?i)(?:.*\\s)?Mso(?:Toc\\d|TocHeading|TOCHeading)(?:\\s.*)?");

  private static final Pattern NUMBER_END =
      Pattern.compile("7(?:\\.0+)?pt [\"']?times new roman[\"']?");

  /** Parts of a document that stand outside of its text. */
  private static final Set<String> BESIDE =
      Set.of(
          "header",
          "footer",
          "comment-list",
          "footnote-separator",
          "footnote-continuation-separator",
          "footnote-continuation-notice",
          "endnote-separator",
          "endnote-continuation-separator",
          "endnote-continuation-notice");

  private static final int LONGEST_NUMBER = 24;

  private static final int MOST_TABS = 20;

  private WordMarkup() {}

  /**
   * Whether this is a page header, a footer, a comment or its mark, or a field with a page number.
   */
  static boolean isBeside(Element element, String tag, Style style) {
    if (style.isOfWord()
        && (BESIDE.contains(style.get("mso-element"))
            || style.get("mso-special-character").equals("comment"))) {
      return true;
    }
    return switch (tag) {
      case "div" -> isHeader(element);
      case "a" -> element.hasClass("msocomanchor") || element.attr("href").startsWith("#_msocom_");
      case "sdfield" -> element.attr("type").equalsIgnoreCase("page");
      case "w:sdt" -> Set.of("t", "true", "1", "on").contains(element.attr("showingplchdr"));
      default -> false;
    };
  }

  private static boolean isHeader(Element element) {
    String title = element.attr("title");
    Element parent = element.parent();
    return (title.equals("header") || title.equals("footer"))
        && parent != null
        && parent.normalName().equals("body");
  }

  /** Whether this is a part of a document that divides it for printing only. */
  static boolean isSection(Element element) {
    return SECTION.matcher(element.className()).matches();
  }

  /** Whether this is the text of a foot-note or an end-note. */
  static boolean isNote(Element element, String tag, Style style) {
    String role = style.isOfWord() ? style.get("mso-element") : "";
    return role.equals("footnote")
        || role.equals("endnote")
        || (tag.equals("div") && NOTE_ID.matcher(element.id()).matches());
  }

  /** Whether this is a mark that leads to a note or back from it. */
  static boolean isNoteMark(Element element, String tag) {
    return tag.equals("a") && NOTE_LINK.matcher(element.attr("href")).matches();
  }

  /** Whether this is an entry of an automatic table of contents. */
  static boolean isContents(Element element, String tag) {
    return tag.equals("a")
        ? element.attr("href").startsWith("#_Toc")
        : element.hasAttr("class") && isContents(element.className());
  }

  private static boolean isContents(String classes) {
    int last = classes.length() - "MsoToc0".length();
    for (int i = 0; i <= last; i++) {
      if (classes.regionMatches(true, i, "MsoToc", 0, 6)) {
        return CONTENTS_CLASS.matcher(classes).matches();
      }
    }
    return false;
  }

  /** Whether this holds the automatic number of a paragraph. */
  static boolean isNumber(Style style) {
    return style.get("mso-list").equals("ignore");
  }

  /** Whether this is the space that Word prints behind an automatic number. */
  static boolean isNumberEnd(Element element, Style style) {
    return NUMBER_END.matcher(style.get("font")).matches() && Blank.is(Words.shortText(element));
  }

  /** The automatic number with this text; bullets are none. */
  static String number(String text) {
    String number = Blank.strip(text);
    if (number.length() > LONGEST_NUMBER) {
      return "";
    }
    return number.length() == 1 && !counts(number.charAt(0)) ? "" : number;
  }

  private static boolean counts(char c) {
    int type = Character.getType(c);
    return Character.isIdeographic(c)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** Whether so short a text can be an automatic number. */
  static boolean mayBeNumber(String text) {
    return !text.isEmpty() && text.length() <= LONGEST_NUMBER;
  }

  /** The tabs that this stands for, or "". */
  static String tabs(Style style) {
    String count = style.get("mso-tab-count");
    if (count.isEmpty()) {
      return "";
    }
    char first = count.charAt(0);
    boolean many = count.length() > 1 && Character.isDigit(count.charAt(1));
    int tabs = many ? MOST_TABS : first >= '1' && first <= '9' ? first - '0' : 1;
    return "\t".repeat(tabs);
  }

  /** The condition of a conditional comment in lower case, or "" where it is another. */
  static String condition(String comment) {
    int end = comment.startsWith("[if ") ? comment.indexOf(']') : -1;
    return end < 0 ? "" : comment.substring(4, end).toLowerCase(Locale.ROOT);
  }
}
