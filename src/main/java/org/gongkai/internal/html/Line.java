package org.gongkai.internal.html;

import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Paragraph;

/** The text of one paragraph while it is put together, white space as browsers print it. */
final class Line {
  private final StringBuilder text = new StringBuilder();
  private String label = "";
  private boolean spacePending;
  private boolean breakPending;
  private boolean apart;
  private int links;
  private int linked;
  private int printed;

  void text(String more) {
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
        spacePending = true;
        breakPending |= c == '\n' || c == '\r';
      } else {
        if (spacePending) {
          space(c);
        }
        if (apart && Character.isDigit(c) && endsWithDigit()) {
          text.append(' ');
        }
        apart = false;
        text.append(c);
        if (!Blank.is(c)) {
          printed++;
          linked += links > 0 ? 1 : 0;
        }
      }
    }
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

  boolean isEmpty() {
    return text.length() == 0;
  }

  Paragraph paragraph(int index) {
    boolean link = printed > 0 && linked == printed;
    var paragraph =
        new Paragraph(
            index, label, text.toString(), link ? Paragraph.Role.LINK : Paragraph.Role.BODY);
    clear();
    return paragraph;
  }

  void clear() {
    text.setLength(0);
    label = "";
    spacePending = false;
    breakPending = false;
    apart = false;
    linked = 0;
    printed = 0;
  }
}
