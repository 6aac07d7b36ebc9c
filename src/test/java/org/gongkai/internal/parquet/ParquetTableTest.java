package org.gongkai.internal.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.internal.table.Column;
import org.gongkai.internal.table.ColumnType;
import org.gongkai.internal.table.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as Parquet and CSV comes back as it was, read by another program. */
class ParquetTableTest {
  private static final Archive ARCHIVE = Archive.mixed(40, 7_001);

  @TempDir private static Path folder;

  @BeforeAll
  static void write() throws IOException {
    ARCHIVE.write(folder);
  }

  private static List<List<Object>> duck(String sql) {
    try (Duck duck = new Duck()) {
      return duck.query(sql);
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  private static List<List<Object>> parquet(Path file) {
    return duck("SELECT * FROM '" + file + "'");
  }

  private static Object comparable(Object value) {
    return value instanceof BigDecimal number ? number.stripTrailingZeros() : value;
  }

  private static List<List<Object>> comparable(List<List<Object>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(ParquetTableTest::comparable).toList())
        .toList();
  }

  private static List<List<Object>> lists(List<Object[]> rows) {
    return rows.stream().map(Arrays::asList).toList();
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void parquetReadBackIsTheRecords(Table table) {
    assertEquals(
        comparable(lists(ARCHIVE.rows(table))),
        comparable(parquet(folder.resolve(table.code() + ".parquet"))));
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void csvReadBackIsTheRecords(Table table) {
    List<List<Object>> expected =
        ARCHIVE.rows(table).stream().map(row -> texts(table, row)).toList();
    String file = folder.resolve(table.code() + ".csv").toString();
    assertEquals(
        expected,
        duck(
            "SELECT * FROM read_csv('"
                + file
                + "', header = true, all_varchar = true, allow_quoted_nulls = false)"));
  }

  /** The row as CSV should have it. */
  private static List<Object> texts(Table table, Object[] row) {
    var texts = new ArrayList<Object>();
    for (int i = 0; i < row.length; i++) {
      if (row[i] == null) {
        texts.add(null);
      } else if (table.columns().get(i).type() == ColumnType.TEXT_LIST) {
        texts.add(json((List<?>) row[i]));
      } else {
        texts.add(row[i] instanceof BigDecimal n ? n.toPlainString() : row[i].toString());
      }
    }
    return texts;
  }

  private static String json(List<?> texts) {
    try {
      return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(texts);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void columnsHaveTrueTypes(Table table) {
    List<List<String>> expected =
        table.columns().stream().map(c -> List.of(c.name(), type(c))).toList();
    List<List<String>> described =
        duck("DESCRIBE SELECT * FROM '" + folder.resolve(table.code() + ".parquet") + "'").stream()
            .map(row -> List.of((String) row.get(0), (String) row.get(1)))
            .toList();
    assertEquals(expected, described);
  }

  private static String type(Column column) {
    return switch (column.type()) {
      case TEXT -> "VARCHAR";
      case INTEGER -> "BIGINT";
      case DECIMAL -> "DECIMAL(38,18)";
      case DATE -> "DATE";
      case BOOLEAN -> "BOOLEAN";
      case TEXT_LIST -> "VARCHAR[]";
    };
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void theSameRowsAreTheSameBytes(Table table, @TempDir Path other) throws IOException {
    Path again = other.resolve("again.parquet");
    ARCHIVE.writeParquet(again, table);
    assertArrayEquals(
        Files.readAllBytes(folder.resolve(table.code() + ".parquet")), Files.readAllBytes(again));
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void segmentsJoinedAreTheRowsInTheirOrder(Table table, @TempDir Path other) throws IOException {
    List<Object[]> rows = ARCHIVE.rows(table);
    var segments = new ArrayList<Path>();
    int[] cuts = {0, rows.size() / 3, rows.size() / 3, rows.size() / 2, rows.size()};
    for (int i = 1; i < cuts.length; i++) {
      Path segment = other.resolve(i + ".part");
      try (ParquetTable file = ParquetTable.create(segment, table)) {
        for (Object[] row : rows.subList(cuts[i - 1], cuts[i])) {
          file.write(row);
        }
      }
      segments.add(segment);
    }
    Path whole = other.resolve("whole.parquet");
    ParquetTable.join(table, segments, whole);
    assertEquals(parquet(folder.resolve(table.code() + ".parquet")), parquet(whole));
    byte[] once = Files.readAllBytes(whole);
    ParquetTable.join(table, segments, whole);
    assertArrayEquals(once, Files.readAllBytes(whole));
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void withoutSegmentsTheFileHasColumnsAndNoRow(Table table, @TempDir Path other)
      throws IOException {
    Path none = other.resolve("none.parquet");
    ParquetTable.join(table, List.of(), none);
    Path empty = other.resolve("empty.parquet");
    ParquetTable.create(empty, table).close();
    Path joined = other.resolve("joined.parquet");
    ParquetTable.join(table, List.of(empty, empty), joined);
    for (Path file : List.of(none, empty, joined)) {
      assertEquals(List.of(), parquet(file));
      assertEquals(table.columns().size(), duck("DESCRIBE SELECT * FROM '" + file + "'").size());
    }
  }

  @Test
  void segmentsOfAnotherTableAreRefused(@TempDir Path other) {
    Path target = other.resolve("wrong.parquet");
    List<Path> segments = List.of(folder.resolve("cells.parquet"));
    var refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> ParquetTable.join(Table.FINDINGS, segments, target));
    assertTrue(refusal.getMessage().endsWith("cells.parquet is no segment of findings"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 4, 11, 12, 100})
  void segmentsThatAreCutOffAreRefused(int length, @TempDir Path other) throws IOException {
    Path cut = other.resolve("cut.parquet");
    byte[] whole = Files.readAllBytes(folder.resolve("cells.parquet"));
    Files.write(cut, Arrays.copyOf(whole, length));
    Path target = other.resolve("target.parquet");
    var refusal =
        assertThrows(IOException.class, () -> ParquetTable.join(Table.CELLS, List.of(cut), target));
    assertEquals(cut + " is no whole Parquet file", refusal.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 0.5",
    "-0.000000000000000001, -0.000000000000000001",
    "99999999999999999999.5, 99999999999999999999.5",
    "-99999999999999999999, -99999999999999999999",
    "1E+3, 1000",
    "5.0000000000000000000000, 5",
    "100000000000000000000, ",
    "0.0000000000000000001, "
  })
  void decimalsAreExactOrNull(BigDecimal number, BigDecimal stored, @TempDir Path other)
      throws IOException {
    Path file = other.resolve("decimals.parquet");
    var row = new Object[Table.CELLS.columns().size()];
    int value = Table.CELLS.columns().stream().map(Column::name).toList().indexOf("value");
    row[value] = number;
    try (ParquetTable table = ParquetTable.create(file, Table.CELLS)) {
      table.write(row);
    }
    Object read = parquet(file).get(0).get(value);
    assertEquals(comparable(stored), comparable(read));
  }
}
