package org.gongkai.internal.statement;

import java.util.Arrays;
import java.util.List;
import org.gongkai.internal.document.Blank;

/**
 * Running text as the patterns see it: without blanks, quotation marks and the words of titles,
 * with half-width digits and marks. Paragraphs that one sentence runs through are one passage.
 */
final class Passage {
  /** No title is longer. */
  private static final int LONGEST_TITLE = 120;

  private final List<Place> places;
  private final String text;
  private final int[] place;
  private final int[] offset;

  private Passage(List<Place> places, String text, int[] place, int[] offset) {
    this.places = List.copyOf(places);
    this.text = text;
    this.place = place;
    this.offset = offset;
  }

  static Passage of(List<Place> places) {
    int length = places.stream().mapToInt(p -> p.text().length()).sum();
    var folded = new StringBuilder(length);
    var place = new int[length];
    var offset = new int[length];
    for (int p = 0; p < places.size(); p++) {
      String words = places.get(p).text();
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (c == '《') {
          i = endOfTitle(words, i);
          c = '》';
        }
        if (!Blank.is(c) && "“”‘’「」『』\"'".indexOf(c) < 0) {
          place[folded.length()] = p;
          offset[folded.length()] = i;
          folded.append(fold(c));
        }
      }
    }
    int size = folded.length();
    return new Passage(
        places, folded.toString(), Arrays.copyOf(place, size), Arrays.copyOf(offset, size));
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
    if (c >= '\uff01' && c <= '\uff5e') {
      return (char) (c - '\uff01' + '!');
    }
    return switch (c) {
      case '﹐' -> ',';
      case '﹔' -> ';';
      case '﹕', '∶' -> ':';
      case '〔', '【', '[' -> '(';
      case '〕', '】', ']' -> ')';
      case '○', '零' -> '〇';
      default -> c;
    };
  }

  /** The folded text. */
  String text() {
    return text;
  }

  /** Pointer to the paragraph in which a character of the folded text stands. */
  String path(int at) {
    return places.get(place[at]).path();
  }

  /** The original words of a stretch of the folded text. */
  String original(int from, int to) {
    var words = new StringBuilder();
    for (int p = place[from]; p <= place[to - 1]; p++) {
      String text = places.get(p).text();
      int first = p == place[from] ? offset[from] : 0;
      if (first > 0 && "“‘「『\"".indexOf(text.charAt(first - 1)) >= 0) {
        first--;
      }
      int last = p == place[to - 1] ? offset[to - 1] + 1 : text.length();
      words.append(text, first, last);
    }
    return Blank.strip(words.toString());
  }
}
