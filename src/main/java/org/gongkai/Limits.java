package org.gongkai;

import java.time.Duration;
import java.util.Objects;

/**
 * What the reading of one document may cost at most. A document beyond a limit ends in a {@link
 * GongkaiException} with {@link GongkaiException.Reason#LIMIT_EXCEEDED}, which names the limit as
 * it is named here. Limits hold for each reading alone; none is kept in a static. Immutable and
 * thread-safe.
 *
 * <p>{@link #DEFAULT} is what every real report keeps by far; {@link #builder} and {@link
 * #toBuilder} change some of it:
 *
 * <pre>{@code
 * Limits limits = Limits.builder().bytes(8 << 20).time(Duration.ofSeconds(5)).build();
 * }</pre>
 *
 * @param bytes size of the file, in bytes
 * @param expandedBytes size of all the parts of a compressed file that are read, once expanded, in
 *     bytes
 * @param partBytes size of one such part, in bytes
 * @param ratio how many times larger than in the file a part may become by expanding
 * @param ratioGrace size that a part may expand to whatever its ratio, in bytes
 * @param entries number of entries in a compressed file
 * @param embedding how deep documents may stand in each other
 * @param depth how deep the elements of XML may be nested
 * @param attributes number of attributes of one element of XML
 * @param names number of different names of elements and attributes in the XML of one document
 * @param textLength length of one paragraph, in characters
 * @param characters length of all paragraphs together, those of repeated parts counted each time,
 *     in characters
 * @param htmlNodes number of elements, texts, and comments of a web page
 * @param htmlDepth how deep the elements of a web page may be nested; browsers keep 512 levels
 * @param blocks number of paragraphs, tables, and rows in the document
 * @param cells number of cells, and of grid positions that tables cover
 * @param span how many columns or rows one cell may cover; of a web page, once cut as browsers do
 * @param tableDepth how deep tables may be nested
 * @param sectors number of sectors of an OLE2 file
 * @param rtfDepth how deep the groups of RTF may be nested
 * @param binaryBytes size that one {@code \bin} of RTF may ask for, in bytes
 * @param mimeParts number of parts of a MIME message
 * @param mimeDepth how deep MIME messages may be nested
 * @param mimeHeaders number of header fields before one part
 * @param mimeHeaderBytes length of one header field, in bytes
 * @param time how long reading may take; looked at often, not always at once
 */
public record Limits(
    long bytes,
    long expandedBytes,
    long partBytes,
    int ratio,
    long ratioGrace,
    int entries,
    int embedding,
    int depth,
    int attributes,
    int names,
    int textLength,
    int characters,
    int htmlNodes,
    int htmlDepth,
    int blocks,
    int cells,
    int span,
    int tableDepth,
    int sectors,
    int rtfDepth,
    int binaryBytes,
    int mimeParts,
    int mimeDepth,
    int mimeHeaders,
    int mimeHeaderBytes,
    Duration time) {

  /** Limits that every real report keeps by far. */
  public static final Limits DEFAULT = new Builder().build();

  /**
   * Checks the limits. Use {@link #builder}.
   *
   * @throws IllegalArgumentException where one of them is not positive
   */
  public Limits {
    positive(bytes, expandedBytes, partBytes, ratio, ratioGrace, entries, embedding);
    positive(
        depth,
        attributes,
        names,
        textLength,
        characters,
        htmlNodes,
        htmlDepth,
        blocks,
        cells,
        span);
    positive(tableDepth, sectors, rtfDepth, binaryBytes);
    positive(mimeParts, mimeDepth, mimeHeaders, mimeHeaderBytes);
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException("the time must be positive");
    }
  }

  private static void positive(long... limits) {
    for (long limit : limits) {
      if (limit <= 0) {
        throw new IllegalArgumentException("every limit must be positive");
      }
    }
  }

  /** A builder that starts from {@link #DEFAULT}. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from these limits. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Puts limits together; what is not said is as in what it started from. Not thread-safe. */
  public static final class Builder {
    private long bytes = 64L << 20;
    private long expandedBytes = 256L << 20;
    private long partBytes = 128L << 20;
    private int ratio = 250;
    private long ratioGrace = 8L << 20;
    private int entries = 10_000;
    private int embedding = 3;
    private int depth = 256;
    private int attributes = 1_000;
    private int names = 5_000;
    private int textLength = 16 << 20;
    private int characters = 16 << 20;
    private int htmlNodes = 2_000_000;
    private int htmlDepth = 2_048;
    private int blocks = 500_000;
    private int cells = 1_000_000;
    private int span = 1_000_000;
    private int tableDepth = 64;
    private int sectors = 1 << 18;
    private int rtfDepth = 256;
    private int binaryBytes = 64 << 20;
    private int mimeParts = 10_000;
    private int mimeDepth = 16;
    private int mimeHeaders = 1_000;
    private int mimeHeaderBytes = 1 << 16;
    private Duration time = Duration.ofSeconds(60);

    private Builder() {}

    private Builder(Limits from) {
      bytes = from.bytes;
      expandedBytes = from.expandedBytes;
      partBytes = from.partBytes;
      ratio = from.ratio;
      ratioGrace = from.ratioGrace;
      entries = from.entries;
      embedding = from.embedding;
      depth = from.depth;
      attributes = from.attributes;
      names = from.names;
      textLength = from.textLength;
      characters = from.characters;
      htmlNodes = from.htmlNodes;
      htmlDepth = from.htmlDepth;
      blocks = from.blocks;
      cells = from.cells;
      span = from.span;
      tableDepth = from.tableDepth;
      sectors = from.sectors;
      rtfDepth = from.rtfDepth;
      binaryBytes = from.binaryBytes;
      mimeParts = from.mimeParts;
      mimeDepth = from.mimeDepth;
      mimeHeaders = from.mimeHeaders;
      mimeHeaderBytes = from.mimeHeaderBytes;
      time = from.time;
    }

    /** Sets the most: size of the file, in bytes. */
    public Builder bytes(long most) {
      this.bytes = most;
      return this;
    }

    /** Sets the most: size of all the expanded parts of a file, in bytes. */
    public Builder expandedBytes(long most) {
      this.expandedBytes = most;
      return this;
    }

    /** Sets the most: size of one expanded part, in bytes. */
    public Builder partBytes(long most) {
      this.partBytes = most;
      return this;
    }

    /** Sets the most: how many times larger a part may become by expanding. */
    public Builder ratio(int most) {
      this.ratio = most;
      return this;
    }

    /** Sets the most: size that a part may expand to whatever its ratio, in bytes. */
    public Builder ratioGrace(long most) {
      this.ratioGrace = most;
      return this;
    }

    /** Sets the most: number of entries in a compressed file. */
    public Builder entries(int most) {
      this.entries = most;
      return this;
    }

    /** Sets the most: how deep documents may stand in each other. */
    public Builder embedding(int most) {
      this.embedding = most;
      return this;
    }

    /** Sets the most: how deep the elements of XML may be nested. */
    public Builder depth(int most) {
      this.depth = most;
      return this;
    }

    /** Sets the most: number of attributes of one element of XML. */
    public Builder attributes(int most) {
      this.attributes = most;
      return this;
    }

    /** Sets the most: number of different names in the XML of one document. */
    public Builder names(int most) {
      this.names = most;
      return this;
    }

    /** Sets the most: length of one paragraph, in characters. */
    public Builder textLength(int most) {
      this.textLength = most;
      return this;
    }

    /** Sets the most: length of all paragraphs together, in characters. */
    public Builder characters(int most) {
      this.characters = most;
      return this;
    }

    /** Sets the most: number of elements, texts, and comments of a web page. */
    public Builder htmlNodes(int most) {
      this.htmlNodes = most;
      return this;
    }

    /** Sets the most: how deep the elements of a web page may be nested. */
    public Builder htmlDepth(int most) {
      this.htmlDepth = most;
      return this;
    }

    /** Sets the most: number of paragraphs, tables, and rows. */
    public Builder blocks(int most) {
      this.blocks = most;
      return this;
    }

    /** Sets the most: number of cells and of grid positions. */
    public Builder cells(int most) {
      this.cells = most;
      return this;
    }

    /** Sets the most: how many columns or rows one cell may cover. */
    public Builder span(int most) {
      this.span = most;
      return this;
    }

    /** Sets the most: how deep tables may be nested. */
    public Builder tableDepth(int most) {
      this.tableDepth = most;
      return this;
    }

    /** Sets the most: number of sectors of an OLE2 file. */
    public Builder sectors(int most) {
      this.sectors = most;
      return this;
    }

    /** Sets the most: how deep the groups of RTF may be nested. */
    public Builder rtfDepth(int most) {
      this.rtfDepth = most;
      return this;
    }

    /** Sets the most: size that one {@code \bin} of RTF may ask for, in bytes. */
    public Builder binaryBytes(int most) {
      this.binaryBytes = most;
      return this;
    }

    /** Sets the most: number of parts of a MIME message. */
    public Builder mimeParts(int most) {
      this.mimeParts = most;
      return this;
    }

    /** Sets the most: how deep MIME messages may be nested. */
    public Builder mimeDepth(int most) {
      this.mimeDepth = most;
      return this;
    }

    /** Sets the most: number of header fields before one part of a MIME message. */
    public Builder mimeHeaders(int most) {
      this.mimeHeaders = most;
      return this;
    }

    /** Sets the most: length of one header field, in bytes. */
    public Builder mimeHeaderBytes(int most) {
      this.mimeHeaderBytes = most;
      return this;
    }

    /** Sets the most: how long reading may take. */
    public Builder time(Duration most) {
      this.time = Objects.requireNonNull(most);
      return this;
    }

    /**
     * The limits.
     *
     * @throws IllegalArgumentException where one of them is not positive
     */
    public Limits build() {
      return new Limits(
          bytes,
          expandedBytes,
          partBytes,
          ratio,
          ratioGrace,
          entries,
          embedding,
          depth,
          attributes,
          names,
          textLength,
          characters,
          htmlNodes,
          htmlDepth,
          blocks,
          cells,
          span,
          tableDepth,
          sectors,
          rtfDepth,
          binaryBytes,
          mimeParts,
          mimeDepth,
          mimeHeaders,
          mimeHeaderBytes,
          time);
    }
  }
}
