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
    /** The file is beyond one of the {@link Limits}. */
    LIMIT_EXCEEDED
  }

  private final Reason reason;
  private final String problem;
  private final @Nullable String file;
  private final @Nullable String place;

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
    this(reason, problem, null, place, cause);
  }

  private GongkaiException(
      Reason reason,
      String problem,
      @Nullable String file,
      @Nullable String place,
      @Nullable Throwable cause) {
    super(
        (file == null ? "" : file + ": ") + problem + (place == null ? "" : " (" + place + ")"),
        cause);
    this.reason = reason;
    this.problem = problem;
    this.file = file;
    this.place = place;
  }

  /** The same exception, with the file that it is about. */
  public GongkaiException in(String path) {
    var named = new GongkaiException(reason, problem, path, place, getCause());
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
}
