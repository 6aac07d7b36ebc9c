package org.gongkai.internal.batch;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.gongkai.Conversion;

/**
 * A form of output: one or several files that grow with the inputs, under names of their own until
 * they are complete.
 *
 * @param <P> what the reports of one input become
 */
public interface Output<P> extends Closeable {
  /** How often what was appended is made safe. */
  record Rhythm(int inputs, long nanoseconds) {}

  /** The reports of an input as they will be appended. Called on many threads. */
  P encode(List<Conversion> conversions);

  /** How often {@link #force} should be called. */
  Rhythm rhythm();

  /**
   * Opens the files, anew or at the lengths that {@link #force} gave.
   *
   * @param lengths empty for a new run
   */
  void open(List<Long> lengths) throws IOException;

  /** Appends what an input became, in the order of the inputs. */
  void append(P payload) throws IOException;

  /** Makes all that was appended safe on the disk; how long the files are, as they count. */
  List<Long> force() throws IOException;

  /** Completes the files, so that they can be moved to their places. The output is closed then. */
  void complete() throws IOException;

  /** Removes what is of no use when the files are at their places, or when all starts anew. */
  void clean() throws IOException;
}
