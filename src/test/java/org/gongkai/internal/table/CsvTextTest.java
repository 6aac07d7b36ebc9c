package org.gongkai.internal.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {
  private static String line(boolean excel, Table table, String column, Object value) {
    var row = new Object[table.columns().size()];
    row[place(table, column)] = value;
    byte[] bytes = new CsvText(excel).lines(table, List.<Object[]>of(row));
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static int place(Table table, String column) {
    return table.columns().stream().map(Column::name).toList().indexOf(column);
  }

  private static String cell(boolean excel, Table table, String column, Object value) {
    String line = line(excel, table, column, value);
    int before = place(table, column);
    int behind = table.columns().size() - 1 - before;
    assertTrue(line.startsWith(",".repeat(before)) && line.endsWith(",".repeat(behind) + "\r\n"));
    return line.substring(before, line.length() - behind - 2);
  }

  private static String raw(boolean excel, String text) {
    return cell(excel, Table.CELLS, "raw", text);
  }

  @Test
  void headerNamesTheColumns() {
    String header = new String(new CsvText(false).header(Table.FINDINGS), StandardCharsets.UTF_8);
    assertEquals(
        "report,path,agency,year,rule,severity,pointer,cells,expected,actual,suspect,suspectValue,"
            + "cause,message,messageZh,evidence\r\n",
        header);
  }

  @Test
  void textIsQuotedWhereItMustBe() {
    assertEquals("青禾", raw(false, "青禾"));
    assertEquals("a b;c'", raw(false, "a b;c'"));
    assertEquals("\"1,2\"", raw(false, "1,2"));
    assertEquals("\"say \"\"no\"\"\"", raw(false, "say \"no\""));
    assertEquals("\"1\n2\"", raw(false, "1\n2"));
    assertEquals("\"1\r2\"", raw(false, "1\r2"));
  }

  @Test
  void emptyTextIsNotNull() {
    assertEquals("\"\"", raw(false, ""));
    assertEquals("", raw(false, null));
  }

  @Test
  void valuesArePlain() {
    assertEquals("-3", cell(false, Table.CELLS, "count", -3L));
    assertEquals("1000", cell(false, Table.CELLS, "value", new BigDecimal("1E+3")));
    assertEquals("74.50", cell(false, Table.CELLS, "value", new BigDecimal("74.50")));
    assertEquals("0.0000001", cell(false, Table.CELLS, "value", new BigDecimal("1E-7")));
    assertEquals(
        "2023-01-31", cell(false, Table.REPORTS, "period.from", LocalDate.of(2023, 1, 31)));
    assertEquals("true", cell(false, Table.REPORTS, "annualReport", true));
  }

  @Test
  void listsAreJson() {
    assertEquals("[]", cell(false, Table.FINDINGS, "cells", List.of()));
    assertEquals(
        "\"[\"\"/a\"\",\"\"say \\\"\"no\\\"\" \\\\ \\u000a\"\"]\"",
        cell(false, Table.FINDINGS, "evidence", List.of("/a", "say \"no\" \\ \n")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-", "@a", "＝1", "＋", "－5", "＠"})
  void formulasAreGuardedForSpreadsheetsOnly(String text) {
    assertEquals("'" + text, raw(true, text));
    assertEquals(text, raw(false, text));
  }

  @ParameterizedTest
  @CsvSource({"'\t=1', '''\t=1'", "'\r=1', '\"''\r=1\"'", "'\n=1', '\"''\n=1\"'"})
  void blanksThatSpreadsheetsSkipAreGuarded(String text, String guarded) {
    assertEquals(guarded, raw(true, text));
  }

  @Test
  void numbersAreNotGuarded() {
    assertEquals("-3", cell(true, Table.CELLS, "count", -3L));
    assertEquals("-0.5", cell(true, Table.CELLS, "value", new BigDecimal("-0.5")));
    assertEquals("1－2", raw(true, "1－2"));
  }

  @Test
  void spreadsheetsGetAByteOrderMarkBeforeTheHeaderOnly() {
    byte[] plain = new CsvText(false).header(Table.CELLS);
    byte[] marked = new CsvText(true).header(Table.CELLS);
    assertArrayEquals(
        ("\uFEFF" + new String(plain, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8),
        marked);
    assertEquals((byte) 0xEF, marked[0]);
    assertFalse(line(true, Table.CELLS, "raw", "a").contains("\uFEFF"));
  }

  @Test
  void noRowsAreNoBytes() {
    assertEquals(0, new CsvText(true).lines(Table.CELLS, List.of()).length);
  }
}
