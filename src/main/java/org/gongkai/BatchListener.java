package org.gongkai;

/** Is told how a run goes on; on the thread that runs it, in the order of the inputs. */
public interface BatchListener {
  /**
   * The run goes on where an earlier one was interrupted.
   *
   * @param inputs how many inputs are done already
   */
  default void resumed(long inputs) {}

  /** An input is done. */
  void finished(Outcome outcome);
}
