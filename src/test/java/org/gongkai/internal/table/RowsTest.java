package org.gongkai.internal.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.CellKind;
import org.gongkai.CheckCounts;
import org.gongkai.Conversion;
import org.gongkai.Coverage;
import org.gongkai.Finding;
import org.gongkai.Origin;
import org.gongkai.Rule;
import org.gongkai.Source;
import org.gongkai.internal.check.Records;
import org.gongkai.internal.form.FormSchema;
import org.gongkai.internal.form.TableKind;
import org.gongkai.report.Form;
import org.gongkai.report.Money;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RowsTest {
  private static final String FEES = "/proactiveDisclosure/administrativeFees/amount";
  private static final String GRANTED = "/requests/outcomes/granted/total";

  private static Conversion conversion(Report report, Finding... findings) {
    return new Conversion(
        report,
        List.of(findings),
        List.of(),
        new CheckCounts(40, 1, 2),
        new Coverage(200, 190, 7, 2, 1),
        new Source("a.docx", "in/a.docx", "docx", 99, "ab", 2, 3),
        Map.of(GRANTED, new Origin.Cell(4, 5, 6, " 7 ", CellKind.NUMBER)));
  }

  private static List<String> names(Table table) {
    return table.columns().stream().map(Column::name).toList();
  }

  private static Map<String, Object> map(Table table, Object[] row) {
    assertEquals(table.columns().size(), row.length);
    var map = new LinkedHashMap<String, Object>();
    for (int i = 0; i < row.length; i++) {
      map.put(names(table).get(i), row[i]);
    }
    return map;
  }

  private static Map<String, Object> report(Conversion conversion) {
    List<Object[]> rows = Rows.of(Table.REPORTS, conversion);
    assertEquals(1, rows.size());
    return map(Table.REPORTS, rows.get(0));
  }

  private static Map<String, Object> cell(Conversion conversion, String row, String column) {
    return Rows.of(Table.CELLS, conversion).stream()
        .map(values -> map(Table.CELLS, values))
        .filter(cell -> cell.get("row").equals(row) && cell.get("column").equals(column))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Table.class)
  void columnsAreNamedOnceWhateverTheCaseAndDescribed(Table table) {
    var seen = new HashSet<String>();
    for (Column column : table.columns()) {
      assertTrue(seen.add(column.name().toLowerCase(java.util.Locale.ROOT)), column.name());
      assertTrue(!column.en().isBlank() && !column.zh().isBlank(), column.name());
    }
    assertEquals("report", table.columns().get(0).name());
  }

  @Test
  void everyNumberOfEveryFormHasAColumn() {
    List<String> names = names(Table.REPORTS);
    for (Form form : Form.values()) {
      FormSchema.of(form)
          .leaves()
          .forEach(
              leaf -> {
                String path = leaf.pointer().substring(1).replace('/', '.');
                assertTrue(names.contains(path) || names.contains(path + ".value"), path);
              });
    }
    assertTrue(names.contains("requests.outcomes.other.total"));
    assertTrue(names.contains("requests.outcomes.other.other.total"));
  }

  @Test
  void factsOfAReportStandInItsRow() {
    Finding finding = Finding.of(Rule.ROW_MISSING, null, "a", "b", List.of());
    Map<String, Object> row =
        report(conversion(Records.of("青禾县人民政府", 2022).report(), finding, finding));
    assertEquals("in/a.docx#2", row.get("report"));
    assertEquals("in/a.docx", row.get("path"));
    assertEquals(99L, row.get("bytes"));
    assertEquals(2L, row.get("part"));
    assertEquals(true, row.get("annualReport"));
    assertEquals("2021", row.get("form"));
    assertEquals(2022L, row.get("year"));
    assertEquals(LocalDate.of(2022, 12, 31), row.get("period.to"));
    assertNull(row.get("publication.date"));
    assertEquals(
        List.of("proactiveDisclosure", "requests", "reviewAndLitigation"), row.get("tables"));
    assertEquals(0L, row.get("findings.error"));
    assertEquals(2L, row.get("findings.warning"));
    assertEquals(2L, row.get("checks.notAssessable"));
    assertEquals(1L, row.get("coverage.notUnderstood"));
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void everyNumberOfAReportStandsInItsColumn(Form form) {
    FormSchema schema = FormSchema.of(form);
    Records records = Records.of("青禾县人民政府", 2022).on(form);
    var expected = new HashMap<String, Object>();
    for (var leaf : schema.leaves()) {
      String path = leaf.pointer().substring(1).replace('/', '.');
      if (leaf.column().kind() == org.gongkai.internal.form.Column.Kind.MONEY) {
        var amount = new BigDecimal(leaf.index() + ".50");
        records = records.with(leaf.pointer(), new Money(amount, Money.Unit.YUAN));
        expected.put(path + ".value", amount);
        expected.put(path + ".unit", "yuan");
      } else {
        records = records.with(leaf.pointer(), (long) leaf.index() + 1);
        expected.put(path, (long) leaf.index() + 1);
      }
    }
    Map<String, Object> row = report(conversion(records.report()));
    int first = names(Table.REPORTS).indexOf("coverage.notUnderstood") + 1;
    var numbers = new HashMap<String, Object>();
    names(Table.REPORTS).stream()
        .skip(first)
        .filter(name -> row.get(name) != null)
        .forEach(name -> numbers.put(name, row.get(name)));
    assertEquals(expected, numbers);
  }

  @Test
  void numbersOfTablesThatWereNotFoundAreNullAndHaveNoCells() {
    Conversion conversion =
        conversion(Records.of("青禾县人民政府", 2022).having(TableKind.REQUESTS).report());
    assertNull(report(conversion).get("reviewAndLitigation.reconsideration.total"));
    assertEquals(0L, report(conversion).get("requests.received.total"));
    List<Object> tables =
        Rows.of(Table.CELLS, conversion).stream()
            .map(row -> map(Table.CELLS, row).get("table"))
            .distinct()
            .toList();
    assertEquals(List.of("requests"), tables);
  }

  @Test
  void cellsAreNamedByPathAndByTheFormsLabels() {
    Conversion of2021 = conversion(Records.of("青禾县人民政府", 2022).report());
    var labels = new ArrayList<List<Object>>();
    String[][] places = {
      {"outcomes.denied.stateSecret", "naturalPerson"},
      {"outcomes.other.other", "otherOrganisation"},
      {"received", "total"},
      {"reconsideration", "upheld"},
      {"litigation.direct", "total"},
      {"regulations", "inForce"}
    };
    for (String[] place : places) {
      Map<String, Object> cell = cell(of2021, place[0], place[1]);
      labels.add(List.of(cell.get("table"), cell.get("rowLabel"), cell.get("columnLabel")));
    }
    assertEquals(
        List.of(
            List.of("requests", "（三）不予公开—1.属于国家秘密", "自然人"),
            List.of("requests", "（六）其他处理—3.其他", "法人或其他组织—其他"),
            List.of("requests", "一、本年新收政府信息公开申请数量", "总计"),
            List.of("reviewAndLitigation", "行政复议", "结果维持"),
            List.of("reviewAndLitigation", "行政诉讼—未经复议直接起诉", "总计"),
            List.of("proactiveDisclosure", "规章", "现行有效件数")),
        labels);
  }

  @Test
  void cellsHaveNumberUnitAndPlace() {
    Conversion conversion =
        conversion(
            Records.of("青禾县人民政府", 2022)
                .with(GRANTED, 7L)
                .with(FEES, new Money(new BigDecimal("74.50"), Money.Unit.TEN_THOUSAND_YUAN))
                .with("/requests/received/total", null)
                .report());
    Map<String, Object> granted = cell(conversion, "outcomes.granted", "total");
    assertEquals(7L, granted.get("count"));
    assertEquals(new BigDecimal(7), granted.get("value"));
    assertNull(granted.get("unit"));
    assertEquals("NUMBER", granted.get("kind"));
    assertEquals(
        List.of(4L, 5L, 6L),
        List.of(granted.get("sourceTable"), granted.get("sourceRow"), granted.get("sourceColumn")));
    assertEquals(" 7 ", granted.get("raw"));
    Map<String, Object> fees = cell(conversion, "administrativeFees", "amount");
    assertNull(fees.get("count"));
    assertEquals(new BigDecimal("74.50"), fees.get("value"));
    assertEquals("tenThousandYuan", fees.get("unit"));
    Map<String, Object> blank = cell(conversion, "received", "total");
    assertNull(blank.get("count"));
    assertNull(blank.get("value"));
    assertNull(blank.get("kind"));
  }

  @Test
  void findingsHaveAllTheirParts() {
    Finding finding =
        Finding.of(Rule.REQUESTS_ROW_TOTAL, GRANTED, "en", "zh", List.of("raw"))
            .withCells(List.of(GRANTED, FEES))
            .withNumbers(new BigDecimal("3"), new BigDecimal("4"))
            .withCause("c1", FEES, new BigDecimal("5"));
    List<Object[]> rows =
        Rows.of(Table.FINDINGS, conversion(Records.of("青禾县人民政府", 2022).report(), finding, finding));
    assertEquals(2, rows.size());
    assertArrayEquals(
        new Object[] {
          "in/a.docx#2",
          "in/a.docx",
          "青禾县人民政府",
          2022L,
          "requests_row_total",
          "error",
          GRANTED,
          List.of(GRANTED, FEES),
          new BigDecimal("3"),
          new BigDecimal("4"),
          FEES,
          new BigDecimal("5"),
          "c1",
          "en",
          "zh",
          List.of("raw")
        },
        rows.get(1));
  }
}
