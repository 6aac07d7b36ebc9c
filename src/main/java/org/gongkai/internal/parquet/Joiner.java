package org.gongkai.internal.parquet;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.ParquetMetadata;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.gongkai.internal.table.Table;

/** Copies the groups of rows of files into one file. */
final class Joiner {
  private Joiner() {}

  static void join(Table table, List<Path> segments, Path target) throws IOException {
    MessageType schema = ParquetSchema.of(table);
    try (ParquetFileWriter writer =
        new ParquetFileWriter(
            new LocalOutputFile(target),
            schema,
            ParquetFileWriter.Mode.OVERWRITE,
            ParquetWriter.DEFAULT_BLOCK_SIZE,
            0,
            null,
            ParquetProperties.builder().build())) {
      writer.start();
      for (Path segment : segments) {
        append(schema, segment, writer);
      }
      writer.end(Map.of());
    }
  }

  private static void append(MessageType schema, Path segment, ParquetFileWriter writer)
      throws IOException {
    try (FileChannel channel = FileChannel.open(segment)) {
      ParquetMetadata footer = Footer.read(channel, segment);
      if (!footer.getFileMetaData().getSchema().equals(schema)) {
        throw new IllegalArgumentException(segment + " is no segment of " + schema.getName());
      }
      writer.appendRowGroups(new ChannelStream(channel), footer.getBlocks(), false);
    }
  }
}
