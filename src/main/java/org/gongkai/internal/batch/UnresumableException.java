package org.gongkai.internal.batch;

import java.io.IOException;

/** The files of an interrupted run are not what they were when it made them safe. */
public final class UnresumableException extends IOException {
  private static final long serialVersionUID = 1L;

  UnresumableException(String message) {
    super(message);
  }
}
