package org.gongkai.internal.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.gongkai.Conversion;
import org.gongkai.OutputFormat;
import org.gongkai.internal.json.ConversionWriter;
import org.gongkai.internal.json.Utf8Writer;
import org.gongkai.internal.parquet.ParquetTable;
import org.gongkai.internal.table.CsvText;
import org.gongkai.internal.table.Rows;
import org.gongkai.internal.table.Table;

/** The forms of output there are. */
public final class Outputs {
  private static final byte[] NOTHING = {};

  private Outputs() {}

  /** The files that a run writes. */
  public static Layout layout(OutputFormat format, Path target) {
    return switch (format) {
      case JSONL -> Layout.ofFile(target);
      case CSV -> Layout.ofFolder(target, names(".csv"));
      case PARQUET -> Layout.ofFolder(target, names(".parquet"));
    };
  }

  private static List<String> names(String extension) {
    return Arrays.stream(Table.values()).map(table -> table.code() + extension).toList();
  }

  /**
   * An output of a format to the files of its layout.
   *
   * @throws IllegalStateException where the library that writes it is not on the class path
   */
  public static Output<?> of(OutputFormat format, boolean excel, Layout layout) {
    return switch (format) {
      case JSONL ->
          new TextFiles(layout, List.of(NOTHING), conversions -> List.of(lines(conversions)));
      case CSV -> csv(new CsvText(excel), layout);
      case PARQUET -> {
        ParquetTable.requireLibrary();
        yield new ParquetFiles(layout);
      }
    };
  }

  private static byte[] lines(List<Conversion> conversions) {
    var text = new Utf8Writer(65_536);
    try (text) {
      for (Conversion conversion : conversions) {
        ConversionWriter.write(conversion, text, false);
        text.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toByteArray();
  }

  private static Output<?> csv(CsvText csv, Layout layout) {
    List<Table> tables = List.of(Table.values());
    return new TextFiles(
        layout,
        tables.stream().map(csv::header).toList(),
        conversions -> tables.stream().map(table -> csv(csv, table, conversions)).toList());
  }

  private static byte[] csv(CsvText csv, Table table, List<Conversion> conversions) {
    return csv.lines(table, conversions.stream().flatMap(c -> Rows.of(table, c).stream()).toList());
  }
}
