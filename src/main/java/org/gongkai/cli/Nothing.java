package org.gongkai.cli;

/** Does nothing. What that takes is what any program in this jar takes at least. */
public final class Nothing {
  private Nothing() {}

  /** Does nothing. */
  public static void main(String[] arguments) {}
}
