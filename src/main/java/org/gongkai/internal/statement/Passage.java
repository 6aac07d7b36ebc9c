package org.gongkai.internal.statement;

import java.util.List;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Characters;
import org.jspecify.annotations.Nullable;

/**
 * Running text as the patterns see it: without blanks, quotation marks and the words of titles,
 * with half-width digits and marks. Paragraphs that one sentence runs through are one passage. Not
 * thread-safe.
 */
final class Passage {
  /** No title is longer. */
  private static final int LONGEST_TITLE = 120;

  private static final Characters QUOTATION_MARKS = Characters.of("“”‘’「」『』\"'");

  private final List<Place> places;
  private final String text;
  private @Nullable Origins origins;

  private Passage(List<Place> places, String text) {
    this.places = List.copyOf(places);
    this.text = text;
  }

  /**
   * Where the characters of the folded text come from.
   *
   * @param place the paragraph of each
   * @param offset its place in the paragraph
   */
  @SuppressWarnings("ArrayRecordComponent") // filled once and only read
  private record Origins(int[] place, int[] offset) {}

  static Passage of(List<Place> places) {
    var folded = new char[length(places)];
    return new Passage(places, new String(folded, 0, fold(places, folded, null)));
  }

  private static int length(List<Place> places) {
    int length = 0;
    for (Place place : places) {
      length += place.text().length();
    }
    return length;
  }

  /** Folds the text and notes where each character comes from; returns how many there are. */
  private static int fold(List<Place> places, char[] folded, @Nullable Origins origins) {
    int size = 0;
    for (int p = 0; p < places.size(); p++) {
      String words = places.get(p).text();
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (c == '《') {
          i = endOfTitle(words, i);
          c = '》';
        }
        if (!Blank.is(c) && !QUOTATION_MARKS.has(c)) {
          if (origins != null) {
            origins.place[size] = p;
            origins.offset[size] = i;
          }
          folded[size++] = fold(c);
        }
      }
    }
    return size;
  }

  /** Most passages hold no figure, and nobody asks. */
  private Origins origins() {
    if (origins == null) {
      int length = length(places);
      origins = new Origins(new int[length], new int[length]);
      fold(places, new char[length], origins);
    }
    return origins;
  }

  private static int endOfTitle(String words, int from) {
    int depth = 0;
    for (int i = from; i < words.length() && i < from + LONGEST_TITLE; i++) {
      if (words.charAt(i) == '《') {
        depth++;
      } else if (words.charAt(i) == '》' && --depth == 0) {
        return i;
      }
    }
    return from;
  }

  private static char fold(char c) {
    if (c >= '\u4e00' && c <= '\u9fff') {
      return c == '零' ? '〇' : c;
    }
    if (c >= '\uff01' && c <= '\uff5e') {
      return (char) (c - '\uff01' + '!');
    }
    return switch (c) {
      case '﹐' -> ',';
      case '﹔' -> ';';
      case '﹕', '∶' -> ':';
      case '〔', '【', '[' -> '(';
      case '〕', '】', ']' -> ')';
      case '○' -> '〇';
      default -> c;
    };
  }

  /** The folded text. */
  String text() {
    return text;
  }

  /** Pointer to the paragraph in which a character of the folded text stands. */
  String path(int at) {
    return places.get(origins().place[at]).path();
  }

  /** The original words of a stretch of the folded text. */
  String original(int from, int to) {
    Origins origins = origins();
    var words = new StringBuilder();
    for (int p = origins.place[from]; p <= origins.place[to - 1]; p++) {
      String text = places.get(p).text();
      int first = p == origins.place[from] ? origins.offset[from] : 0;
      if (first > 0 && "“‘「『\"".indexOf(text.charAt(first - 1)) >= 0) {
        first--;
      }
      int last = p == origins.place[to - 1] ? origins.offset[to - 1] + 1 : text.length();
      words.append(text, first, last);
    }
    return Blank.strip(words.toString());
  }
}
