package org.gongkai;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.gongkai.internal.batch.Layout;
import org.gongkai.internal.batch.Output;
import org.gongkai.internal.batch.Outputs;
import org.gongkai.internal.batch.RunState;
import org.gongkai.internal.json.Generator;

/**
 * Converts many documents to files, in parallel, with a manifest that says what became of each
 * input. The output has the order of the inputs, whatever the threads do. Files stand under hidden
 * names until all are complete; a run that was interrupted, at whatever point, can go on. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * try (Stream<Input> inputs = Input.find(List.of("archive"), Limits.DEFAULT)) {
 *   BatchSummary summary =
 *       BatchConversion.builder().format(OutputFormat.CSV).build().run(inputs, Path.of("tables"));
 * }
 * }</pre>
 */
public final class BatchConversion {
  private final BatchReader reader;
  private final OutputFormat format;
  private final boolean excel;
  private final boolean resume;
  private final BatchListener listener;
  private final int stretch;

  private BatchConversion(Builder builder) {
    this.reader = builder.reader;
    this.format = builder.format;
    this.excel = builder.excel;
    this.resume = builder.resume;
    this.listener = builder.listener;
    this.stretch = builder.stretch;
  }

  /** Starts a conversion; options have defaults. */
  public static Builder builder() {
    return new Builder();
  }

  /** Options. Not thread-safe. */
  public static final class Builder {
    private BatchReader reader = BatchReader.create();
    private OutputFormat format = OutputFormat.JSONL;
    private boolean excel;
    private boolean resume;
    private BatchListener listener = outcome -> {};
    private int stretch = Integer.MAX_VALUE;

    private Builder() {}

    /** Reads the documents; {@link BatchReader#create()} unless said. */
    public Builder reader(BatchReader one) {
      this.reader = Objects.requireNonNull(one);
      return this;
    }

    /** What is written; {@link OutputFormat#JSONL} unless said. */
    public Builder format(OutputFormat one) {
      this.format = Objects.requireNonNull(one);
      return this;
    }

    /**
     * Whether CSV is made for spreadsheet programs: with a byte-order mark, and text that such a
     * program would take for a formula behind an apostrophe. It is not unless said.
     */
    public Builder excel(boolean wanted) {
      this.excel = wanted;
      return this;
    }

    /**
     * Whether to go on with a run to the same place that was interrupted, where there is one; all
     * starts anew unless said. The inputs must be the same as then.
     */
    public Builder resume(boolean wanted) {
      this.resume = wanted;
      return this;
    }

    /** Is told how the run goes on. */
    public Builder listener(BatchListener one) {
      this.listener = Objects.requireNonNull(one);
      return this;
    }

    /** After how many inputs at most the state is made safe; as each format does unless said. */
    Builder stretch(int inputs) {
      this.stretch = inputs;
      return this;
    }

    /** The conversion. */
    public BatchConversion build() {
      return new BatchConversion(this);
    }
  }

  /**
   * Converts documents. No file of an earlier run is replaced before all of this one is complete,
   * nor where nothing was converted; the manifest is written in any case.
   *
   * @param inputs taken one after the other; not closed
   * @param target the file to write for {@link OutputFormat#JSONL}, with the manifest beside it
   *     ({@code target.manifest.jsonl}); the folder otherwise, with {@code manifest.jsonl} in it
   * @return what became of them
   * @throws IOException where the output cannot be written; what was done so far is kept, and a run
   *     with {@link Builder#resume} goes on. Also where a run cannot be resumed, which says why
   * @throws IllegalStateException where the library that writes Parquet is not on the class path
   * @throws java.util.concurrent.CancellationException where the thread is interrupted
   */
  public BatchSummary run(Stream<Input> inputs, Path target) throws IOException {
    Layout layout = Outputs.layout(format, target);
    BatchReader used =
        format == OutputFormat.JSONL ? reader : reader.with(reader.reader().withProvenance());
    try {
      Files.createDirectories(layout.folder());
      try (RunState state = RunState.begin(layout, words(used), resume);
          Output<?> output = Outputs.of(format, excel, layout)) {
        return new BatchRun<>(state, output, listener, stretch).go(inputs.iterator(), used);
      }
    } catch (FileSystemException e) {
      throw new IOException(target + " cannot be written (" + reason(e) + ")", e);
    }
  }

  private static String reason(FileSystemException e) {
    if (e.getReason() != null) {
      return e.getReason();
    }
    return e instanceof NoSuchFileException
        ? "there is no such folder"
        : e instanceof AccessDeniedException ? "that is not allowed" : "the system refuses it";
  }

  /**
   * Whether a run to this target writes a file, or would write it over.
   *
   * @param target as {@link #run} takes it
   */
  public boolean writes(Path file, Path target) {
    return Outputs.layout(format, target).has(file);
  }

  /** All that decides on the output, but for the inputs. */
  private String words(BatchReader used) {
    return String.join(
        "\n",
        Generator.NAME,
        "format " + format.name().toLowerCase(Locale.ROOT) + (excel ? " for spreadsheets" : ""),
        used.keepsDuplicates() ? "duplicates kept" : "duplicates left out",
        used.reader().options());
  }
}
