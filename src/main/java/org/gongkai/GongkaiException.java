package org.gongkai;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * There is no document: the file cannot be read, is in no supported format, is encrypted, is
 * damaged, or is beyond a limit. What is wrong with a document that can be read is never an
 * exception but a {@link Finding}.
 */
public final class GongkaiException extends IOException {
  private static final long serialVersionUID = 1L;

  /** Why there is no document. */
  public enum Reason {
    /** The file does not exist or cannot be read. */
    UNREADABLE,
    /** The file holds nothing. */
    EMPTY,
    /** The file is in a format that is not read; the message names it where it is recognized. */
    UNSUPPORTED_FORMAT,
    /** The file is protected by a password. */
    ENCRYPTED,
    /** The file is truncated or otherwise broken. */
    DAMAGED,
    /** The file is beyond one of the {@link Limits}, which {@link #limit} names. */
    LIMIT_EXCEEDED,
    /** The thread was interrupted while it read; its interrupted status is kept. */
    INTERRUPTED
  }

  private final Reason reason;
  private final String problem;
  private final @Nullable String file;
  private final @Nullable String place;
  private final @Nullable String limit;
  private final long limitValue;

  /**
   * Makes an exception that does not know its file yet.
   *
   * @param reason why
   * @param problem what is wrong, and what to do about it, in one English line
   * @param place the part of the file where it was noticed, or null
   * @param cause what was caught, or null
   */
  public GongkaiException(
      Reason reason, String problem, @Nullable String place, @Nullable Throwable cause) {
    this(reason, problem, null, place, null, 0, cause);
  }

  private GongkaiException(
      Reason reason,
      String problem,
      @Nullable String file,
      @Nullable String place,
      @Nullable String limit,
      long limitValue,
      @Nullable Throwable cause) {
    super(message(problem, file, place, limit), cause);
    this.reason = reason;
    this.problem = problem;
    this.file = file;
    this.place = place;
    this.limit = limit;
    this.limitValue = limitValue;
  }

  private static String message(
      String problem, @Nullable String file, @Nullable String place, @Nullable String limit) {
    return (file == null ? "" : file + ": ")
        + problem
        + (limit == null ? "" : "; limit \"" + limit + "\"")
        + (place == null ? "" : " (" + place + ")");
  }

  /**
   * The exception of a document that is beyond a limit.
   *
   * @param limit the limit's name in {@link Limits}
   * @param value its value, of a time in milliseconds
   * @param problem what is beyond it, in one English line
   * @param place the part of the file where it was noticed, or null
   */
  public static GongkaiException beyond(
      String limit, long value, String problem, @Nullable String place) {
    return new GongkaiException(Reason.LIMIT_EXCEEDED, problem, null, place, limit, value, null);
  }

  /** The same exception, with the file that it is about. */
  public GongkaiException in(String path) {
    var named = new GongkaiException(reason, problem, path, place, limit, limitValue, getCause());
    named.setStackTrace(getStackTrace());
    return named;
  }

  /** Why there is no document. */
  public Reason reason() {
    return reason;
  }

  /** What is wrong, without the file and the place. */
  public String problem() {
    return problem;
  }

  /** The file, as its path was given, or null where it has no name. */
  public @Nullable String file() {
    return file;
  }

  /** The part of the file where the problem was noticed ("word/document.xml"), or null. */
  public @Nullable String place() {
    return place;
  }

  /** The name in {@link Limits} of the limit that the file is beyond, or null. */
  public @Nullable String limit() {
    return limit;
  }

  /** The value of that limit, of a time in milliseconds; 0 where there is none. */
  public long limitValue() {
    return limitValue;
  }
}
