package org.gongkai.internal.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.gongkai.internal.json.RecordJson;
import org.jspecify.annotations.Nullable;

/**
 * How far a run has come, all of it safe on the disk.
 *
 * @param run what the run does: another run must not go on with its files
 * @param inputs how many inputs are done
 * @param lengths how far the parts of the output are written, as the output counts
 * @param manifest length of the manifest in bytes
 * @param finishing whether all parts are complete and only to be moved to their places
 * @param parts names of the parts that are to be moved then
 */
public record Checkpoint(
    String run,
    long inputs,
    List<Long> lengths,
    long manifest,
    boolean finishing,
    List<String> parts) {
  /** Copies the lists. */
  public Checkpoint {
    lengths = List.copyOf(lengths);
    parts = List.copyOf(parts);
  }

  /** Reads one; null where there is none. */
  static @Nullable Checkpoint read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return null;
    }
    try {
      return RecordJson.read(Files.readString(file), Checkpoint.class);
    } catch (IOException e) {
      throw new IOException(file + " is no state of a run; run without --resume", e);
    }
  }

  /** Writes it in the place of an earlier one, so that at any time one of them is there. */
  void write(Path file) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel channel =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      var bytes = ByteBuffer.wrap(RecordJson.line(this));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    forceFolder(file);
  }

  /** Makes the names in a file's folder safe, where the system can. */
  static void forceFolder(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      } catch (IOException e) {
        // Not every system opens folders; none that does not needs it.
      }
    }
  }
}
