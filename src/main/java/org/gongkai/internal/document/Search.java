package org.gongkai.internal.document;

import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Looks for words in a text, or for a pattern where the words stand that it begins with. Trying a
 * pattern of many alternatives at every place of a text costs much more than looking at each
 * character once. The pattern is not compiled before it is tried. Thread-safe.
 */
public final class Search {
  private static final int BUCKETS = 256;
  private static final String[] NONE = {};

  /** The words by a hash of their first character. */
  private final String[][] words = new String[BUCKETS][];

  private final Characters firsts;
  private final @Nullable LazyPattern pattern;

  private Search(String words, @Nullable String pattern) {
    Arrays.fill(this.words, NONE);
    var first = new StringBuilder();
    for (String word : words.split("\\|", -1)) {
      first.append(word.charAt(0));
      int bucket = bucket(word.charAt(0));
      String[] before = this.words[bucket];
      String[] more = Arrays.copyOf(before, before.length + 1);
      more[before.length] = word;
      this.words[bucket] = more;
    }
    this.firsts = Characters.of(first.toString());
    this.pattern = pattern == null ? null : new LazyPattern(pattern);
  }

  /**
   * Looks for words.
   *
   * @param words separated by bars, none empty
   */
  public static Search words(String words) {
    return new Search(words, null);
  }

  /**
   * Looks for a pattern.
   *
   * @param words all that it may begin with, separated by bars, none empty
   * @param pattern a regular expression whose matches are not empty
   */
  public static Search pattern(String words, String pattern) {
    return new Search(words, pattern);
  }

  private static int bucket(char c) {
    return (c ^ (c >>> 8)) & (BUCKETS - 1);
  }

  /** Whether a text has one of the words, or matches the pattern somewhere. */
  public boolean in(String text) {
    if (pattern == null) {
      return place(text, 0) >= 0;
    }
    return first(text, 0) != null;
  }

  /** Whether a text has a character that one of the words begins with; much cheaper. */
  public boolean mayBeIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (firsts.has(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The first place from here on where one of the words stands; -1 where there is none. */
  public int place(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (firsts.mayHave(text.charAt(i)) && word(text, i) != null) {
        return i;
      }
    }
    return -1;
  }

  /** The first of the words, in their order, that stands at this place. */
  private @Nullable String word(String text, int at) {
    for (String word : words[bucket(text.charAt(at))]) {
      if (text.startsWith(word, at)) {
        return word;
      }
    }
    return null;
  }

  /** Where the last of the words stands, or the last match of the pattern; -1 if there is none. */
  public int last(String text) {
    int last = -1;
    if (pattern != null) {
      for (Matcher m = first(text, 0); m != null; m = first(text, m.end())) {
        last = m.start();
      }
      return last;
    }
    int at = place(text, 0);
    while (at >= 0) {
      last = at;
      String word = word(text, at);
      at = place(text, at + (word == null ? 1 : word.length()));
    }
    return last;
  }

  /**
   * The first match of the pattern from here on.
   *
   * @return a matcher that has just matched, or null where there is no match
   * @throws IllegalStateException where only words are looked for
   */
  public @Nullable Matcher first(String text, int from) {
    Matcher matcher = null;
    for (int at = place(text, from); at >= 0; at = place(text, at + 1)) {
      if (matcher == null) {
        matcher = matcher(text);
      }
      matcher.region(at, text.length());
      if (matcher.lookingAt()) {
        return matcher;
      }
    }
    return null;
  }

  /** The text with each match of the pattern replaced by other words. */
  public String replaceAll(String text, String replacement) {
    return replaceAll(text, match -> replacement);
  }

  /** The text with each match of the pattern replaced by what is made of it. */
  public String replaceAll(String text, Function<MatchResult, String> replacement) {
    Matcher match = first(text, 0);
    if (match == null) {
      return text;
    }
    var replaced = new StringBuilder(text.length());
    int done = 0;
    while (match != null) {
      replaced.append(text, done, match.start()).append(replacement.apply(match));
      done = match.end();
      match = first(text, done);
    }
    return replaced.append(text, done, text.length()).toString();
  }

  /** Matches see what stands around the place where they are tried. */
  private Matcher matcher(String text) {
    if (pattern == null) {
      throw new IllegalStateException("only words are looked for");
    }
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }
}
