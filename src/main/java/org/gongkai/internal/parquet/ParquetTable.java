package org.gongkai.internal.parquet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gongkai.internal.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * A table as a Parquet file: columns of true types, compressed by Snappy, the same bytes for the
 * same rows. Rows are kept until some megabytes are together, however many there are. For one
 * thread at a time.
 *
 * <p>This class has no type of the Parquet library in it, so that it can say clearly where that is
 * absent.
 */
public final class ParquetTable implements Closeable {
  private static final String LIBRARY = "org.apache.parquet.hadoop.ParquetWriter";

  private final RowWriter writer;

  private ParquetTable(RowWriter writer) {
    this.writer = writer;
  }

  /**
   * Begins a file, in place of one that is there.
   *
   * @throws IllegalStateException where the Parquet library is not on the class path
   */
  public static ParquetTable create(Path file, Table table) throws IOException {
    requireLibrary();
    return new ParquetTable(RowWriter.open(file, table));
  }

  /**
   * Writes one file with the rows of others, in their order, without reading or encoding them anew.
   *
   * @param segments files of this table; where there are none, the file has its columns and no row
   * @param target the file, in place of one that is there
   * @throws IllegalStateException where the Parquet library is not on the class path
   * @throws IllegalArgumentException where a segment has other columns than the table
   */
  public static void join(Table table, List<Path> segments, Path target) throws IOException {
    requireLibrary();
    Joiner.join(table, segments, target);
  }

  /**
   * Says whether Parquet can be written, before any work is done.
   *
   * @throws IllegalStateException where the Parquet library is not on the class path, with what to
   *     do
   */
  public static void requireLibrary() {
    try {
      Class.forName(LIBRARY, false, ParquetTable.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(
          "writing Parquet needs org.apache.parquet:parquet-hadoop on the class path;"
              + " the executable jar carries it",
          e);
    }
  }

  /**
   * Writes a row.
   *
   * @param row a value of the column's type, or null, for every column of the table
   */
  public void write(@Nullable Object[] row) throws IOException {
    writer.write(row);
  }

  /** Ends the file; without this it is none. */
  @Override
  public void close() throws IOException {
    writer.close();
  }
}
