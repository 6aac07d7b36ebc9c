package org.gongkai;

import java.util.Iterator;
import org.gongkai.internal.batch.Pipeline;
import org.jspecify.annotations.Nullable;

/** What became of inputs, in their order. For one thread. */
final class BatchResults<P> implements Iterator<BatchTask.Done<P>>, AutoCloseable {
  private final Pipeline<BatchTask<P>, BatchTask.Done<P>> pipeline;
  private final @Nullable Seen seen;

  /** Results of a pipeline; {@code seen} is null where duplicates are read like others. */
  BatchResults(Pipeline<BatchTask<P>, BatchTask.Done<P>> pipeline, @Nullable Seen seen) {
    this.pipeline = pipeline;
    this.seen = seen;
  }

  @Override
  public boolean hasNext() {
    return pipeline.hasNext();
  }

  @Override
  public BatchTask.Done<P> next() {
    BatchTask.Done<P> done = pipeline.next();
    return seen == null ? done : done.settled(seen);
  }

  @Override
  public void close() {
    pipeline.close();
  }
}
