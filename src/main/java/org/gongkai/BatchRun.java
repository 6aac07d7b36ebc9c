package org.gongkai;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.gongkai.internal.batch.Output;
import org.gongkai.internal.batch.RunState;
import org.gongkai.internal.batch.UnresumableException;

/** One run over many inputs: skips what is done, reads the rest, writes, and keeps its state. */
final class BatchRun<P> {
  private final RunState state;
  private final Output<P> output;
  private final BatchListener listener;
  private final BatchSummary.Counter counter = new BatchSummary.Counter();
  private final Seen seen = new Seen();
  private final int stretch;
  private long safe;
  private long safeAt = System.nanoTime();

  /** A run; its state is made safe after so many inputs at most. */
  BatchRun(RunState state, Output<P> output, BatchListener listener, int stretch) {
    this.state = state;
    this.output = output;
    this.listener = listener;
    this.stretch = Math.min(stretch, output.rhythm().inputs());
  }

  BatchSummary go(Iterator<Input> inputs, BatchReader reader) throws IOException {
    catchUp(inputs);
    if (state.isFinished()) {
      output.clean();
      return counter.summary();
    }
    try {
      if (state.inputs() == 0) {
        output.clean();
      }
      output.open(state.lengths());
      convert(inputs, reader);
      output.complete();
      boolean anything = counter.summary().isAnythingConverted();
      state.finish(counter.inputs(), anything || !state.hasEarlierOutput());
      output.clean();
    } catch (UnresumableException e) {
      throw new IOException(e.getMessage(), e);
    } catch (IOException e) {
      throw stopped(e);
    }
    return counter.summary();
  }

  /** Goes past the inputs that are done, which must be the same. */
  private void catchUp(Iterator<Input> inputs) throws IOException {
    if (state.inputs() == 0) {
      return;
    }
    state.replay(
        outcome -> {
          String path = inputs.hasNext() ? inputs.next().path() : "nothing";
          if (!outcome.path().equals(path)) {
            throw new IOException(
                "the inputs are not those of the interrupted run (it had "
                    + outcome.path()
                    + " where there is "
                    + path
                    + " now); run without --resume");
          }
          if (outcome.sha256() != null) {
            seen.add(outcome.sha256(), counter.inputs(), outcome.path());
          }
          counter.add(outcome);
        });
    counter.resumed(state.inputs());
    safe = state.inputs();
    listener.resumed(safe);
  }

  private void convert(Iterator<Input> inputs, BatchReader reader) throws IOException {
    try (BatchResults<P> results = reader.results(inputs, seen, counter.inputs(), output::encode)) {
      while (results.hasNext()) {
        BatchTask.Done<P> done = results.next();
        if (done.payload() != null) {
          output.append(done.payload());
        }
        state.add(done.outcome());
        counter.add(done.outcome());
        listener.finished(done.outcome());
        if (isDue()) {
          List<Long> lengths = output.force();
          state.checkpoint(counter.inputs(), lengths);
          safe = counter.inputs();
          safeAt = System.nanoTime();
        }
      }
    }
  }

  private boolean isDue() {
    return counter.inputs() - safe >= stretch
        || System.nanoTime() - safeAt >= output.rhythm().nanoseconds();
  }

  private IOException stopped(IOException e) {
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new IOException(
        "the output cannot be written ("
            + reason
            + "); "
            + safe
            + " inputs are done and safe, and the same run with --resume goes on from there",
        e);
  }
}
