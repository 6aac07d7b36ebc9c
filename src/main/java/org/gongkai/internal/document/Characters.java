package org.gongkai.internal.document;

/**
 * A set of characters. Of most characters one look at a bit tells that they are none of it.
 * Immutable.
 */
public final class Characters {
  private static final int BITS = 1 << 10;

  private final String all;
  private final long[] bits = new long[BITS / Long.SIZE];

  private Characters(String all) {
    this.all = all;
    for (int i = 0; i < all.length(); i++) {
      char c = all.charAt(i);
      bits[word(c)] |= 1L << c;
    }
  }

  /** The characters of a text. */
  public static Characters of(String all) {
    return new Characters(all);
  }

  private static int word(char c) {
    return (c & (BITS - 1)) >>> 6;
  }

  /** Whether this character is one of them. */
  public boolean has(char c) {
    return mayHave(c) && all.indexOf(c) >= 0;
  }

  /** Whether this character, or another with the same bit, is one of them. */
  boolean mayHave(char c) {
    return (bits[word(c)] >>> c & 1) != 0;
  }
}
