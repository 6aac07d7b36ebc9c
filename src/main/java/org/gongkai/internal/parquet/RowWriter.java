package org.gongkai.internal.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.gongkai.internal.table.Table;
import org.jspecify.annotations.Nullable;

/** The Parquet library's writer, set up for tables. */
final class RowWriter implements Closeable {
  /** What is kept in memory before it is written; reading takes a group of rows at a time too. */
  private static final long ROW_GROUP = 16L << 20;

  private final ParquetWriter<@Nullable Object[]> writer;

  private RowWriter(ParquetWriter<@Nullable Object[]> writer) {
    this.writer = writer;
  }

  static RowWriter open(Path file, Table table) throws IOException {
    return new RowWriter(
        new Builder(new LocalOutputFile(file), table)
            .withConf(new PlainParquetConfiguration())
            .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
            .withCodecFactory(new Snappy())
            .withCompressionCodec(CompressionCodecName.SNAPPY)
            .withRowGroupSize(ROW_GROUP)
            .build());
  }

  void write(@Nullable Object[] row) throws IOException {
    writer.write(row);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  private static final class Builder
      extends ParquetWriter.Builder<@Nullable Object[], RowWriter.Builder> {
    private final Table table;

    Builder(OutputFile file, Table table) {
      super(file);
      this.table = table;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<@Nullable Object[]> getWriteSupport(ParquetConfiguration none) {
      return new RowSupport(table);
    }

    @Override
    @SuppressWarnings("deprecation")
    protected WriteSupport<@Nullable Object[]> getWriteSupport(Configuration hadoop) {
      throw new UnsupportedOperationException("without Hadoop");
    }
  }
}
