package org.gongkai.internal.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is written at its end only, and can go on from a length that it once had. */
final class GrowingFile implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final Path path;
  private final FileChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

  private GrowingFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Opens a file, and drops what stands behind a length.
   *
   * @throws IOException where the file is shorter than that
   */
  static GrowingFile open(Path path, long length) throws IOException {
    GrowingFile file = open(path);
    try {
      file.cut(length);
      return file;
    } catch (IOException e) {
      file.close();
      throw e;
    }
  }

  private static GrowingFile open(Path path) throws IOException {
    return new GrowingFile(
        path,
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
  }

  /**
   * Opens a file as it is, and keeps others from it until it is closed.
   *
   * @throws IOException where another one keeps it
   */
  static GrowingFile openLocked(Path path) throws IOException {
    GrowingFile file = open(path);
    if (!file.lock()) {
      file.close();
      throw new IOException("another run is writing to " + path);
    }
    return file;
  }

  /** Drops what stands behind a length. */
  void cut(long length) throws IOException {
    if (channel.size() < length) {
      throw new UnresumableException(
          path + " is shorter than it was when the run was interrupted; run without --resume");
    }
    channel.truncate(length);
    channel.position(length);
  }

  @SuppressWarnings("resource") // The lock ends with the channel.
  private boolean lock() throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  void append(byte[] bytes) throws IOException {
    if (bytes.length > buffer.remaining()) {
      flush();
    }
    if (bytes.length > buffer.remaining()) {
      write(ByteBuffer.wrap(bytes));
    } else {
      buffer.put(bytes);
    }
  }

  private void flush() throws IOException {
    buffer.flip();
    write(buffer);
    buffer.clear();
  }

  private void write(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /** Makes all that was appended safe on the disk; the length. */
  long force() throws IOException {
    flush();
    channel.force(false);
    return channel.position();
  }

  /** Makes a file that another one wrote safe on the disk. */
  static void force(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Closes the file without writing what is not safe yet. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
