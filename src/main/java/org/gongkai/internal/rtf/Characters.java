package org.gongkai.internal.rtf;

import com.rtfparserkit.rtf.Command;
import org.jspecify.annotations.Nullable;

/** Control words that stand for characters. */
final class Characters {
  private Characters() {}

  /** What a control word prints, "" where it is a character that prints nothing, null for none. */
  static @Nullable String of(Command command) {
    return switch (command) {
      case tab -> "\t";
      case line, page, column, lbr -> "\n";
      case emdash -> "\u2014";
      case endash -> "\u2013";
      case emspace -> "\u2003";
      case enspace -> "\u2002";
      case qmspace -> "\u2005";
      case bullet -> "\u2022";
      case lquote -> "\u2018";
      case rquote -> "\u2019";
      case ldblquote -> "\u201c";
      case rdblquote -> "\u201d";
      case nonbreakingspace -> "\u00a0";
      case nonbreakinghyphen -> "-";
      case optionalhyphen, zwbo, zwnbo, zwj, zwnj, ltrmark, rtlmark -> "";
      default -> null;
    };
  }

  /** The byte that an escaped sign is, or -1 for none. */
  static int escaped(Command command) {
    return switch (command) {
      case backslash -> '\\';
      case opencurly -> '{';
      case closecurly -> '}';
      default -> -1;
    };
  }

  /** The text without characters that control a printer; some programs leave them in. */
  static String withoutControls(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i))) {
        var kept = new StringBuilder(text.length());
        text.chars().filter(c -> !isControl((char) c)).forEach(c -> kept.append((char) c));
        return kept.toString();
      }
    }
    return text;
  }

  private static boolean isControl(char c) {
    return c < ' ' && c != '\t' && c != '\n';
  }
}
