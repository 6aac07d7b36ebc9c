package org.gongkai.internal.rtf;

import java.util.HashSet;
import java.util.Set;
import org.gongkai.internal.word.ContentsStyles;

/** What styles say of hidden text and of tables of contents. Not thread-safe. */
final class StyleSheet {
  private static final int LONGEST_NAME = 100;

  private final Set<Integer> hiddenParagraphs = new HashSet<>();
  private final Set<Integer> hiddenCharacters = new HashSet<>();
  private final Set<Integer> contents = new HashSet<>();
  private final StringBuilder name = new StringBuilder();
  private int number;
  private boolean isOfCharacters;

  /** A style begins. */
  void begin() {
    name.setLength(0);
    number = 0;
    isOfCharacters = false;
  }

  void number(int of, boolean ofCharacters) {
    number = of;
    isOfCharacters = ofCharacters;
  }

  void name(String text) {
    if (name.length() < LONGEST_NAME) {
      name.append(text);
    }
  }

  /** The style ends. */
  void end(boolean hides) {
    if (hides) {
      (isOfCharacters ? hiddenCharacters : hiddenParagraphs).add(number);
    }
    String[] names = name.toString().split(";", 2);
    if (!isOfCharacters && ContentsStyles.have(names[0])) {
      contents.add(number);
    }
  }

  boolean hidesParagraphs(int style) {
    return hiddenParagraphs.contains(style);
  }

  boolean hidesCharacters(int style) {
    return hiddenCharacters.contains(style);
  }

  boolean isContents(int style) {
    return contents.contains(style);
  }
}
