package org.gongkai.internal.html;

import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.internal.document.Paragraph.Role;

/** The text of one paragraph while it is put together, white space as browsers print it. */
final class Line {
  private final StringBuilder text = new StringBuilder();
  private String label = "";
  private boolean spacePending;
  private boolean breakPending;
  private boolean apart;
  private int links;
  private int linked;
  private int contents;
  private int inContents;
  private int printed;

  /** Number of characters so far. */
  int length() {
    return text.length();
  }

  void text(String more) {
    int i = 0;
    while (i < more.length()) {
      char c = more.charAt(i);
      if (isSpace(c)) {
        spacePending = true;
        breakPending |= c == '\n' || c == '\r';
        i++;
      } else {
        i = word(more, i);
      }
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }

  /** Appends what stands there as far as the next white space; where that is. */
  private int word(String more, int from) {
    char first = more.charAt(from);
    if (spacePending) {
      space(first);
    }
    if (apart && Character.isDigit(first) && endsWithDigit()) {
      text.append(' ');
    }
    apart = false;
    int blanks = 0;
    int to = from;
    while (to < more.length() && !isSpace(more.charAt(to))) {
      blanks += Blank.is(more.charAt(to)) ? 1 : 0;
      to++;
    }
    text.append(more, from, to);
    int count = to - from - blanks;
    printed += count;
    linked += links > 0 ? count : 0;
    inContents += contents > 0 ? count : 0;
    return to;
  }

  /** A line break of the source between two ideographs prints nothing, elsewhere a space. */
  private void space(char next) {
    boolean start = text.length() == 0;
    boolean between =
        !start
            && Character.isIdeographic(next)
            && Character.isIdeographic(text.charAt(text.length() - 1));
    if (!start && !(breakPending && between)) {
      text.append(' ');
    }
    spacePending = false;
    breakPending = false;
  }

  /** Blanks that are printed as they are. */
  void blanks(String blanks) {
    spacePending = false;
    breakPending = false;
    text.append(blanks);
  }

  /** Digits from here on belong to no number before. */
  void apart() {
    apart = true;
  }

  private boolean endsWithDigit() {
    return text.length() > 0 && Character.isDigit(text.charAt(text.length() - 1));
  }

  void label(String number) {
    label = number;
  }

  String label() {
    return label;
  }

  /** What has been printed so far, without blanks around it. */
  String words() {
    return Blank.strip(text.toString());
  }

  /** Number of characters printed so far, blanks left out. */
  int printed() {
    return printed;
  }

  /** What has been printed so far was the number of a list. */
  void textIsLabel(String number) {
    clear();
    label = number;
  }

  boolean endsWithLetter() {
    char last = text.length() == 0 ? ' ' : text.charAt(text.length() - 1);
    return (last >= 'a' && last <= 'z') || (last >= 'A' && last <= 'Z');
  }

  void openLink() {
    links++;
  }

  void closeLink() {
    links--;
  }

  void openContents() {
    contents++;
  }

  void closeContents() {
    contents--;
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  /** How much text of the page itself this is: what only leads elsewhere is none. */
  int own() {
    return printed - linked;
  }

  /** Ends the paragraph. */
  Paragraph paragraph(int index, Role role) {
    var paragraph = new Paragraph(index, label, text.toString(), role(role));
    clear();
    return paragraph;
  }

  private Role role(Role role) {
    if (printed > 0 && inContents == printed) {
      return Role.CONTENTS;
    }
    return role == Role.BODY && printed > 0 && linked == printed ? Role.LINK : role;
  }

  void clear() {
    text.setLength(0);
    label = "";
    spacePending = false;
    breakPending = false;
    apart = false;
    linked = 0;
    inContents = 0;
    printed = 0;
  }
}
