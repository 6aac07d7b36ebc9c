package org.gongkai.internal.rtf;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The code pages of the document and of its fonts. Not thread-safe. */
final class Fonts {
  /** What the character set of fonts like Wingdings is called. */
  private static final int SYMBOLS = 2;

  private static final int NOT_SAID = -1;

  private final Map<Integer, Integer> charsets = new HashMap<>();
  private final Map<Integer, Integer> codePages = new HashMap<>();
  private Map<Integer, CodePage> found = new HashMap<>();
  private @Nullable CodePage ofDocument;
  private int described;

  /** The font that text has where nothing else is said. */
  int standard = NOT_SAID;

  /** The document's code page. */
  void document(int number) {
    CodePage page = CodePage.of(number);
    if (page != null) {
      ofDocument = page;
      found = new HashMap<>();
    }
  }

  /** In the table of fonts: the font that is described from here on. */
  void describe(int font) {
    described = font;
  }

  void charset(int charset) {
    charsets.put(described, charset);
    found = new HashMap<>();
  }

  void codePage(int number) {
    codePages.put(described, number);
    found = new HashMap<>();
  }

  boolean isSymbols(int font) {
    return charsets.getOrDefault(font, NOT_SAID) == SYMBOLS && !codePages.containsKey(font);
  }

  /** How the bytes of some text are read. */
  CodePage page(Group group) {
    if (group.script == Group.Script.EAST_ASIAN && group.eastAsian >= 0) {
      CodePage page = page(group.eastAsian);
      if (page.isDouble()) {
        return page;
      }
    }
    CodePage page = page(group.font >= 0 ? group.font : standard);
    if (page.pairs() != null && group.eastAsian >= 0) {
      CodePage eastAsian = page(group.eastAsian);
      return eastAsian.isDouble() ? CodePage.western(eastAsian) : page;
    }
    return page;
  }

  private CodePage page(int font) {
    return found.computeIfAbsent(font, this::look);
  }

  private CodePage look(int font) {
    CodePage standardPage = ofDocument == null ? CodePage.western(CodePage.CHINESE) : ofDocument;
    int number =
        codePages.getOrDefault(font, CodePage.ofFont(charsets.getOrDefault(font, NOT_SAID)));
    CodePage page = number <= 0 ? null : CodePage.of(number);
    if (page == null) {
      return standardPage;
    }
    return page.pairs() != null && standardPage.isDouble() ? CodePage.western(standardPage) : page;
  }
}
