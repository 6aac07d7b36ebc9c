package org.gongkai;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The contents of the inputs of one run, each with the first input that has it, whatever the order
 * in which they are read. For many threads.
 */
final class Seen {
  /** An input by its number. */
  record Place(long number, String path) {}

  private final Map<String, Place> bySha256 = new ConcurrentHashMap<>();

  /** The first input that has this content, of those added; for it that is the input itself. */
  @Nullable Place first(String sha256) {
    return bySha256.get(sha256);
  }

  /** Adds an input; the first one with this content as far as is known. */
  Place add(String sha256, long number, String path) {
    return bySha256.merge(
        sha256, new Place(number, path), (a, b) -> a.number() <= b.number() ? a : b);
  }
}
