package org.gongkai.internal.html;

import org.jspecify.annotations.Nullable;

/** The other pages that are in the same file as a page. */
public interface PageParts {
  /** There are none. */
  PageParts NONE = address -> null;

  /** A page as it is stored, its transfer encoding taken off. */
  final class Part {
    private final byte[] bytes;
    private final @Nullable String charset;

    /**
     * Takes the bytes as they are, without a copy.
     *
     * @param charset the label that stands outside of the page, or null
     */
    public Part(byte[] bytes, @Nullable String charset) {
      this.bytes = bytes;
      this.charset = charset;
    }

    /** The bytes themselves. */
    public byte[] bytes() {
      return bytes;
    }

    /** The label that stands outside of the page, or null. */
    public @Nullable String charset() {
      return charset;
    }
  }

  /** The page with this address, as another page names it; null where it is not in the file. */
  @Nullable Part find(String address);
}
