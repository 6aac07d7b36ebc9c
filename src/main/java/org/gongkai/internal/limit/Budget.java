package org.gongkai.internal.limit;

import java.util.concurrent.TimeUnit;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;
import org.jspecify.annotations.Nullable;

/**
 * What the reading of one file may still cost. It is handed down from step to step, and each step
 * counts its work in it, cheaply: only every few thousand ticks it looks at the clock and whether
 * somebody wants the thread to end. Not thread-safe.
 */
public final class Budget {
  /** A tick is some hundred nanoseconds of work, so that this is a millisecond. */
  private static final int TICKS_A_LOOK = 1 << 12;

  private final Limits limits;
  private final long start = System.nanoTime();
  private final long nanos;
  private long expandable;
  private long characters;
  private int ticks;
  private @Nullable String place;

  /** The time begins to run. */
  public Budget(Limits limits) {
    this.limits = limits;
    this.nanos =
        limits.time().toSeconds() >= TimeUnit.NANOSECONDS.toSeconds(Long.MAX_VALUE)
            ? Long.MAX_VALUE
            : limits.time().toNanos();
    this.expandable = limits.expandedBytes();
  }

  /** Says that reading ended before its end, where no checked exception can. */
  public static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final GongkaiException reason;

    private Stopped(GongkaiException reason) {
      super(reason);
      this.reason = reason;
    }

    /** Why. */
    public GongkaiException reason() {
      return reason;
    }
  }

  /** What the document may cost at most. */
  public Limits limits() {
    return limits;
  }

  /** Says where the work goes on, for messages: a part of the file, or a step. */
  public void at(String where) {
    place = where;
  }

  /**
   * Counts a small piece of work.
   *
   * @throws GongkaiException where the time is over or the thread is interrupted
   */
  public void tick() throws GongkaiException {
    if (++ticks >= TICKS_A_LOOK) {
      look();
    }
  }

  /**
   * Counts a small piece of work.
   *
   * @throws Stopped where the time is over or the thread is interrupted
   */
  public void step() {
    if (++ticks >= TICKS_A_LOOK) {
      try {
        look();
      } catch (GongkaiException e) {
        throw new Stopped(e);
      }
    }
  }

  /**
   * Looks at the clock now.
   *
   * @throws GongkaiException where the time is over or the thread is interrupted
   */
  public void look() throws GongkaiException {
    ticks = 0;
    if (Thread.currentThread().isInterrupted()) {
      throw new GongkaiException(Reason.INTERRUPTED, "reading was interrupted", place, null);
    }
    if (System.nanoTime() - start > nanos) {
      throw GongkaiException.beyond(
          "time",
          limits.time().toMillis(),
          "reading takes longer than " + limits.time().toMillis() + " ms",
          place);
    }
  }

  /**
   * Counts bytes that a part expanded to.
   *
   * @throws GongkaiException where they are too many, or as {@link #tick}
   */
  public void expand(long bytes, String part) throws GongkaiException {
    expandable -= bytes;
    if (expandable < 0) {
      throw GongkaiException.beyond(
          "expandedBytes",
          limits.expandedBytes(),
          "the parts of the file expand to more than " + limits.expandedBytes() + " bytes",
          part);
    }
    tick();
  }

  /** How many bytes the parts of the file may still expand to. */
  public long expandable() {
    return expandable;
  }

  /**
   * Compares the size of a file.
   *
   * @throws GongkaiException where it is too large
   */
  public void size(long bytes) throws GongkaiException {
    if (bytes > limits.bytes()) {
      throw GongkaiException.beyond(
          "bytes", limits.bytes(), "the file is larger than " + limits.bytes() + " bytes", null);
    }
  }

  /**
   * Compares the length of a paragraph, and counts it as work.
   *
   * @throws GongkaiException where it is too long, or as {@link #tick}
   */
  public void text(int length) throws GongkaiException {
    if (length > limits.textLength()) {
      throw GongkaiException.beyond(
          "textLength",
          limits.textLength(),
          "a paragraph is longer than " + limits.textLength() + " characters",
          place);
    }
    tick();
  }

  /**
   * Compares the length of a paragraph of the document, and that of all its paragraphs so far.
   *
   * @throws GongkaiException where one of them is too long, or as {@link #tick}
   */
  public void paragraph(int length) throws GongkaiException {
    text(length);
    characters += length;
    if (characters > limits.characters()) {
      throw GongkaiException.beyond(
          "characters",
          limits.characters(),
          "the document has more than " + limits.characters() + " characters",
          place);
    }
  }

  /**
   * Compares how many columns or rows a cell covers.
   *
   * @throws GongkaiException where they are too many
   */
  public void span(long span) throws GongkaiException {
    if (span > limits.span()) {
      throw GongkaiException.beyond(
          "span",
          limits.span(),
          "a cell covers more than " + limits.span() + " columns or rows",
          place);
    }
  }

  /**
   * Compares how deep a table is nested.
   *
   * @throws GongkaiException where it is too deep
   */
  public void tableDepth(int depth, @Nullable String where) throws GongkaiException {
    if (depth > limits.tableDepth()) {
      throw GongkaiException.beyond(
          "tableDepth",
          limits.tableDepth(),
          "tables are nested deeper than " + limits.tableDepth() + " levels",
          where == null ? place : where);
    }
  }
}
