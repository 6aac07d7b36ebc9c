package org.gongkai.report;

/** An enum whose constants have names of their own in JSON. */
public interface Coded {
  /** The name in JSON. */
  String code();
}
