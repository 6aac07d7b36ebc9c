package org.gongkai.internal.parquet;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.parquet.format.converter.ParquetMetadataConverter;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;

/**
 * The end of a Parquet file, which says what is in it. The library's own reader of files cannot be
 * loaded without Hadoop.
 */
final class Footer {
  /** The last bytes: the length of the footer in four, and a mark in four. */
  private static final int TAIL = 8;

  private static final byte[] MARK = "PAR1".getBytes(US_ASCII);

  private Footer() {}

  /**
   * Reads the footer.
   *
   * @throws IOException where the file is no whole Parquet file
   */
  static ParquetMetadata read(FileChannel channel, Path file) throws IOException {
    byte[] tail = bytes(channel, channel.size() - TAIL, TAIL, file);
    if (!Arrays.equals(Arrays.copyOfRange(tail, TAIL - MARK.length, TAIL), MARK)) {
      throw damaged(file);
    }
    int length = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN).getInt();
    byte[] footer = bytes(channel, channel.size() - TAIL - length, length, file);
    return new ParquetMetadataConverter()
        .readParquetMetadata(new ByteArrayInputStream(footer), ParquetMetadataConverter.NO_FILTER);
  }

  private static byte[] bytes(FileChannel channel, long from, int length, Path file)
      throws IOException {
    if (from < MARK.length || length < 0) {
      throw damaged(file);
    }
    var bytes = new byte[length];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, from + buffer.position()) < 0) {
        throw damaged(file);
      }
    }
    return bytes;
  }

  private static IOException damaged(Path file) {
    return new IOException(file + " is no whole Parquet file");
  }
}
