package org.gongkai.internal.batch;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gongkai.Outcome;
import org.gongkai.internal.json.RecordJson;
import org.jspecify.annotations.Nullable;

/**
 * A run's manifest and how far it has come. A run may end at any point, by the loss of its process
 * or of the whole machine: the checkpoint names the lengths up to which everything is safe, and
 * what stands behind them is dropped when it goes on. For one thread.
 */
public final class RunState implements Closeable {
  private final Layout layout;
  private final String run;
  private final @Nullable GrowingFile manifest;
  private final @Nullable Checkpoint from;

  private RunState(
      Layout layout, String run, @Nullable GrowingFile manifest, @Nullable Checkpoint checkpoint) {
    this.layout = layout;
    this.run = run;
    this.manifest = manifest;
    this.from = checkpoint;
  }

  /**
   * Begins a run, or goes on with one that was interrupted.
   *
   * @param run what the run does, in words, a line for each thing
   * @param resume whether to go on, where there is something to go on with
   * @throws IOException where that run did something else, another run is at work here, or the
   *     files cannot be written
   */
  public static RunState begin(Layout layout, String run, boolean resume) throws IOException {
    Checkpoint checkpoint = resume ? Checkpoint.read(layout.checkpoint()) : null;
    if (checkpoint != null && !checkpoint.run().equals(run)) {
      throw new IOException(
          "the interrupted run cannot go on, for it was another one ("
              + difference(checkpoint.run(), run)
              + "); run without --resume");
    }
    if (checkpoint != null && checkpoint.finishing()) {
      move(layout, checkpoint.parts());
      Files.deleteIfExists(layout.checkpoint());
      return new RunState(layout, run, null, checkpoint);
    }
    GrowingFile manifest = GrowingFile.openLocked(layout.part(layout.manifest()));
    try {
      manifest.cut(checkpoint == null ? 0 : checkpoint.manifest());
      if (checkpoint == null) {
        Files.deleteIfExists(layout.checkpoint());
      }
      return new RunState(layout, run, manifest, checkpoint);
    } catch (IOException e) {
      manifest.close();
      throw e;
    }
  }

  /** The lines in which two descriptions of runs differ. */
  private static String difference(String then, String now) {
    List<String> before = new ArrayList<>(then.lines().toList());
    List<String> after = new ArrayList<>(now.lines().toList());
    before.removeAll(now.lines().toList());
    after.removeAll(then.lines().toList());
    return "then " + String.join(", ", before) + "; now " + String.join(", ", after);
  }

  /** Whether the interrupted run had only to move its files, which is done now. */
  public boolean isFinished() {
    return manifest == null;
  }

  /** How many inputs were done when the run was interrupted; 0 for a new one. */
  public long inputs() {
    return from == null ? 0 : from.inputs();
  }

  /** The lengths that the output had then; empty for a new run. */
  public List<Long> lengths() {
    return from == null ? List.of() : from.lengths();
  }

  /** Takes outcomes. */
  public interface Taker {
    /** Takes the next one. */
    void take(Outcome outcome) throws IOException;
  }

  /** Tells what became of the inputs that were done then, in their order. */
  public void replay(Taker taker) throws IOException {
    Path file = isFinished() ? layout.target(layout.manifest()) : layout.part(layout.manifest());
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        taker.take(RecordJson.read(line, Outcome.class));
      }
    }
  }

  /** Adds what became of the next input. */
  public void add(Outcome outcome) throws IOException {
    manifest().append(RecordJson.line(outcome));
  }

  /**
   * Makes what was done so far safe.
   *
   * @param inputs how many inputs are done
   * @param lengths of the output, which is safe up to there
   */
  public void checkpoint(long inputs, List<Long> lengths) throws IOException {
    new Checkpoint(run, inputs, lengths, manifest().force(), false, List.of())
        .write(layout.checkpoint());
  }

  /** Whether an earlier run has left output that this one would replace. */
  public boolean hasEarlierOutput() {
    return layout.outputs().stream().anyMatch(name -> Files.exists(layout.target(name)));
  }

  /**
   * Ends the run: everything comes to its place.
   *
   * @param outputs whether the output is worth keeping; else only the manifest is
   */
  public void finish(long inputs, boolean outputs) throws IOException {
    long length = manifest().force();
    List<String> parts = outputs ? layout.names() : List.of(layout.manifest());
    new Checkpoint(run, inputs, List.of(), length, true, parts).write(layout.checkpoint());
    manifest().close();
    move(layout, parts);
    for (String name : layout.names()) {
      Files.deleteIfExists(layout.part(name));
    }
    Files.deleteIfExists(layout.checkpoint());
  }

  private static void move(Layout layout, List<String> parts) throws IOException {
    for (String name : parts) {
      Path part = layout.part(name);
      if (Files.exists(part)) {
        Files.move(
            part,
            layout.target(name),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Checkpoint.forceFolder(layout.checkpoint());
  }

  private GrowingFile manifest() {
    return Objects.requireNonNull(manifest);
  }

  /** Lets go of the files; what is not safe yet is lost. */
  @Override
  public void close() throws IOException {
    if (manifest != null) {
      manifest.close();
    }
  }
}
