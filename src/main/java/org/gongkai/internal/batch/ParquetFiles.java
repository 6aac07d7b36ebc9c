package org.gongkai.internal.batch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.gongkai.Conversion;
import org.gongkai.internal.parquet.ParquetTable;
import org.gongkai.internal.table.Rows;
import org.gongkai.internal.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * A Parquet file for each table. Such a file can only be written at once, its directory stands at
 * its end; so each stretch of inputs becomes a file of its own, a segment, and when all are there
 * they are joined without being read anew.
 */
final class ParquetFiles implements Output<Map<Table, List<@Nullable Object[]>>> {
  /** Also what a row group of the joined file holds. */
  private static final int SEGMENT = 2000;

  private final Layout layout;
  private final Map<Table, ParquetTable> open = new EnumMap<>(Table.class);
  private int segments;

  ParquetFiles(Layout layout) {
    this.layout = layout;
  }

  @Override
  public Map<Table, List<@Nullable Object[]>> encode(List<Conversion> conversions) {
    Map<Table, List<@Nullable Object[]>> rows = new EnumMap<>(Table.class);
    for (Table table : Table.values()) {
      List<@Nullable Object[]> list = new ArrayList<>();
      conversions.forEach(conversion -> list.addAll(Rows.of(table, conversion)));
      rows.put(table, list);
    }
    return rows;
  }

  @Override
  public Rhythm rhythm() {
    return new Rhythm(SEGMENT, Long.MAX_VALUE);
  }

  @Override
  public void open(List<Long> lengths) throws IOException {
    segments = lengths.isEmpty() ? 0 : lengths.get(0).intValue();
    Files.createDirectories(folder());
    openSegment();
  }

  private Path folder() {
    return layout.hidden("segments");
  }

  private Path segment(Table table, int number) {
    return folder().resolve(table.code() + "-" + number + ".parquet");
  }

  private void openSegment() throws IOException {
    for (Table table : Table.values()) {
      Path file = segment(table, segments);
      Files.deleteIfExists(file);
      open.put(table, ParquetTable.create(file, table));
    }
  }

  @Override
  public void append(Map<Table, List<@Nullable Object[]>> payload) throws IOException {
    for (Map.Entry<Table, ParquetTable> entry : open.entrySet()) {
      for (@Nullable Object[] row : payload.getOrDefault(entry.getKey(), List.of())) {
        entry.getValue().write(row);
      }
    }
  }

  @Override
  public List<Long> force() throws IOException {
    closeSegment();
    openSegment();
    return List.of((long) segments);
  }

  private void closeSegment() throws IOException {
    for (Map.Entry<Table, ParquetTable> entry : open.entrySet()) {
      entry.getValue().close();
      GrowingFile.force(segment(entry.getKey(), segments));
    }
    open.clear();
    segments++;
    Checkpoint.forceFolder(segment(Table.REPORTS, segments));
  }

  @Override
  public void complete() throws IOException {
    closeSegment();
    Iterator<String> outputs = layout.outputs().iterator();
    for (Table table : Table.values()) {
      List<Path> files = new ArrayList<>();
      for (int number = 0; number < segments; number++) {
        files.add(segment(table, number));
      }
      Path part = layout.part(outputs.next());
      Files.deleteIfExists(part);
      ParquetTable.join(table, files, part);
      GrowingFile.force(part);
    }
  }

  @Override
  public void clean() throws IOException {
    if (Files.isDirectory(folder())) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder())) {
        for (Path file : files) {
          Files.delete(file);
        }
      }
      Files.delete(folder());
    }
  }

  @Override
  public void close() throws IOException {
    for (ParquetTable table : open.values()) {
      table.close();
    }
    open.clear();
  }
}
