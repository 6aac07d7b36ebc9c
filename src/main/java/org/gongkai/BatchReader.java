package org.gongkai;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.gongkai.internal.batch.Pipeline;
import org.jspecify.annotations.Nullable;

/**
 * Reads many documents at once, on several threads, and gives the results in the order of the
 * inputs. Inputs are taken from their stream only as results are asked for, so that never more than
 * a few documents for each thread are in memory. Immutable and thread-safe; each call of {@link
 * #read} has threads of its own, which end with the stream.
 *
 * <pre>{@code
 * try (Stream<Input> inputs = Input.find(List.of("archive", "more.zip"), Limits.DEFAULT);
 *     Stream<BatchReader.Read> results = BatchReader.create().read(inputs)) {
 *   results.forEach(read -> System.out.println(read.outcome()));
 * }
 * }</pre>
 */
public final class BatchReader {
  /** What may be in memory of documents that wait to be read. */
  private static final long MOST_HELD = 32L << 20;

  private final ReportReader reader;
  private final int jobs;
  private final @Nullable Duration timeout;
  private final boolean keepDuplicates;

  private BatchReader(Builder builder) {
    this.reader = builder.reader;
    this.jobs = builder.jobs;
    this.timeout = builder.timeout;
    this.keepDuplicates = builder.keepDuplicates;
  }

  /** A reader with the default options. */
  public static BatchReader create() {
    return builder().build();
  }

  /** Starts a reader with options of its own. */
  public static Builder builder() {
    return new Builder();
  }

  /** Options. Not thread-safe. */
  public static final class Builder {
    private ReportReader reader = ReportReader.create();
    private int jobs = Runtime.getRuntime().availableProcessors();
    private @Nullable Duration timeout;
    private boolean keepDuplicates;

    private Builder() {}

    /** Reads each document; {@link ReportReader#create()} unless said. */
    public Builder reader(ReportReader one) {
      this.reader = Objects.requireNonNull(one);
      return this;
    }

    /**
     * How many documents are read at the same time; as many as there are processors unless said.
     *
     * @throws IllegalArgumentException where it is not positive
     */
    public Builder jobs(int number) {
      if (number < 1) {
        throw new IllegalArgumentException("there must be at least one job");
      }
      this.jobs = number;
      return this;
    }

    /**
     * How long one document may take; no bound, null, unless said. What takes longer is an outcome
     * with the reason {@code timeout}; the thread that reads it is interrupted and replaced.
     *
     * @throws IllegalArgumentException where it is not positive
     */
    public Builder timeout(@Nullable Duration most) {
      if (most != null && (most.isZero() || most.isNegative())) {
        throw new IllegalArgumentException("a timeout must be positive");
      }
      this.timeout = most;
      return this;
    }

    /** Whether content that came before is read again; it is not unless said. */
    public Builder keepDuplicates(boolean wanted) {
      this.keepDuplicates = wanted;
      return this;
    }

    /** The reader. */
    public BatchReader build() {
      return new BatchReader(this);
    }
  }

  /**
   * What reading an input gave.
   *
   * @param outcome what became of it
   * @param conversions its reports; empty where it was not converted
   */
  public record Read(Outcome outcome, List<Conversion> conversions) {
    /** Copies the list. */
    public Read {
      conversions = List.copyOf(conversions);
    }
  }

  /**
   * Reads documents.
   *
   * @param inputs used on the thread that takes the results, and closed with them
   * @return one result an input, in their order; to be closed, also where not all are taken, which
   *     ends the threads. Sequential, not for several threads; taking a result throws {@link
   *     java.util.concurrent.CancellationException} where the thread is interrupted
   */
  public Stream<Read> read(Stream<Input> inputs) {
    BatchResults<List<Conversion>> read =
        results(inputs.iterator(), new Seen(), 0, Function.identity());
    var results =
        Spliterators.spliteratorUnknownSize(
            read, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
    return StreamSupport.stream(results, false)
        .map(done -> new Read(done.outcome(), done.payload() == null ? List.of() : done.payload()))
        .onClose(read::close)
        .onClose(inputs::close);
  }

  /**
   * Reads documents, and makes something of each on the same thread.
   *
   * @param seen the contents that came before
   * @param first number of the first input
   */
  <P> BatchResults<P> results(
      Iterator<Input> inputs, Seen seen, long first, Function<List<Conversion>, P> made) {
    Seen known = keepDuplicates ? null : seen;
    Iterator<BatchTask<P>> tasks =
        new Iterator<>() {
          private long number = first;

          @Override
          public boolean hasNext() {
            return inputs.hasNext();
          }

          @Override
          public BatchTask<P> next() {
            return new BatchTask<>(inputs.next(), number++, reader, known, made);
          }
        };
    return new BatchResults<>(
        new Pipeline<>(
            tasks,
            new Pipeline.Steps<>(BatchTask::run, task -> task.late(timeout), BatchTask::held),
            new Pipeline.Bounds(jobs, timeout, MOST_HELD)),
        known);
  }

  ReportReader reader() {
    return reader;
  }

  boolean keepsDuplicates() {
    return keepDuplicates;
  }

  /** The same with another reader. */
  BatchReader with(ReportReader one) {
    return builder().reader(one).jobs(jobs).timeout(timeout).keepDuplicates(keepDuplicates).build();
  }
}
