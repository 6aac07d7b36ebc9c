package org.gongkai;

/**
 * What a document may cost at most. A document beyond a limit ends in a {@link GongkaiException}
 * with {@link GongkaiException.Reason#LIMIT_EXCEEDED}. Immutable and thread-safe.
 *
 * @param bytes size of the file, in bytes
 * @param expandedBytes size of all the parts of a compressed file that are read, once expanded, in
 *     bytes
 * @param entries number of entries in a compressed file
 * @param blocks number of paragraphs, tables, and rows in the document
 * @param cells number of cells, and of grid positions that tables cover
 * @param depth how deep elements may be nested; in web pages, which nest without end, only tables
 *     count, each as four
 */
public record Limits(
    long bytes, long expandedBytes, int entries, int blocks, int cells, int depth) {

  /** Limits that every real report keeps by far. */
  public static final Limits DEFAULT =
      new Limits(64L << 20, 256L << 20, 10_000, 500_000, 1_000_000, 256);

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException where one of them is not positive
   */
  public Limits {
    if (bytes <= 0
        || expandedBytes <= 0
        || entries <= 0
        || blocks <= 0
        || cells <= 0
        || depth <= 0) {
      throw new IllegalArgumentException("every limit must be positive");
    }
  }
}
