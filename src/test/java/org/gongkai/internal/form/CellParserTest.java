package org.gongkai.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.gongkai.CellKind;
import org.gongkai.report.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a cell holds, as data. In the tables, {@code _} stands for a space, {@code ~} for a no-break
 * one, {@code ^} for an ideographic one and {@code ;} for a line break.
 */
class CellParserTest {

  private static String raw(String shown) {
    return shown.replace('_', ' ').replace('~', '\u00a0').replace('^', '\u3000').replace(';', '\n');
  }

  private static void assertNumber(
      String shown, Column.Kind column, String number, Money.Unit unit, String note) {
    CellValue value = CellParser.parse(raw(shown), column);
    BigDecimal expected = new BigDecimal(number);
    assertEquals(expected, value.number());
    assertEquals(expected.signum() == 0 ? CellKind.ZERO : CellKind.NUMBER, value.kind());
    assertEquals(unit, value.unit());
    assertEquals(note, value.note());
  }

  private static void assertNoNumber(String shown, Column.Kind column, CellKind kind) {
    CellValue value = CellParser.parse(raw(shown), column);
    assertEquals(kind, value.kind());
    assertNull(value.number());
    assertNull(value.note());
    assertEquals(Money.Unit.UNSTATED, value.unit());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0               | 0
          00              | 0
          7               | 7
          007             | 7
          11398889        | 11398889
          １２０           | 120
          １2０            | 120
          '1,204'         | 1204
          '1，204'         | 1204
          '１,２０４'       | 1204
          '12,345,678'    | 12345678
          '999,999'       | 999999
          +21             | 21
          ＋21             | 21
          -8              | -8
          －8              | -8
          −8              | -8
          -0              | 0
          +0              | 0
          3件             | 3
          3项             | 3
          3次             | 3
          3个             | 3
          3条             | 3
          3_件            | 3
          ３^件            | 3
          0件             | 0
          '1,204件'       | 1204
          _7_             | 7
          ~7              | 7
          ^^7^            | 7
          ~~^_7_^         | 7
          ;7              | 7
          7;              | 7
          3.0             | 3
          3.00            | 3
          ３．０           | 3
          12_件           | 12
          -_8             | -8
          """)
  void countsAreWholeNumbersWithoutTheirDress(String shown, String number) {
    assertNumber(shown, Column.Kind.COUNT, number, Money.Unit.UNSTATED, null);
    assertNumber(shown, Column.Kind.CHANGE, number, Money.Unit.UNSTATED, null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          22（其中修订16件）            | 22    | 其中修订16件
          22(其中修订16件)              | 22    | 其中修订16件
          22（含联合发文3件)            | 22    | 含联合发文3件
          22件（含联合发文3件）         | 22    | 含联合发文3件
          22_（含联合发文3件）          | 22    | 含联合发文3件
          22;（含联合发文3件）          | 22    | 含联合发文3件
          '1,204（含往年）'             | 1204  | 含往年
          0（本年未办理）               | 0     | 本年未办理
          5（其中（甲）类2件）          | 5     | 其中(甲)类2件
          5（３件未结）                 | 5     | 3件未结
          """)
  void aNoteInBracketsBehindANumberIsKeptApart(String shown, String number, String note) {
    assertNumber(shown, Column.Kind.COUNT, number, Money.Unit.UNSTATED, note);
    assertNumber(shown, Column.Kind.CHANGE, number, Money.Unit.UNSTATED, note);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          增98              | 98
          减5               | -5
          增加5             | 5
          减少3             | -3
          增加5项           | 5
          减少３件          | -3
          增_98             | 98
          增;加_5           | 5
          '增1,200'         | 1200
          增0               | 0
          减0               | 0
          """)
  void changesMayBeWrittenAsWords(String shown, String number) {
    assertNumber(shown, Column.Kind.CHANGE, number, Money.Unit.UNSTATED, null);
    assertNoNumber(shown, Column.Kind.COUNT, CellKind.TEXT);
    assertNoNumber(shown, Column.Kind.MONEY, CellKind.TEXT);
  }

  @Test
  void aChangeInWordsMayHaveANote() {
    assertNumber("减6（合并3项）", Column.Kind.CHANGE, "-6", Money.Unit.UNSTATED, "合并3项");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"增", "减", "增加", "减少", "0/0", "3/1", "+3/-1", "增3减1", "增减5", "+-5", "增-5", "--5"})
  void changesThatSayNoOneNumberAreText(String shown) {
    assertNoNumber(shown, Column.Kind.CHANGE, CellKind.TEXT);
    assertNoNumber(shown, Column.Kind.COUNT, CellKind.TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 34",
        "12_34",
        "1_2",
        "12~34",
        "12^34",
        "12;34",
        "12、34",
        "12;;34",
        "12+34",
        "12-34",
        "12/34",
        "12,34",
        "1,2345",
        "1234,567",
        "1,23,456",
        ",123",
        "123,",
        "1,,234",
        "1.234.567",
        "3.5",
        "0.1",
        "12.",
        ".5",
        "约12",
        "12余",
        "1.2万",
        "2万",
        "十二",
        "叁",
        "12元",
        "¥12",
        "12件34",
        "12件（其中3件",
        "12（其中3件）余",
        "12）",
        "（12）",
        "5（甲）（乙）",
        "第12",
        "12%",
        "1e3",
        "0x10",
        "NaN",
        "ⅩⅡ",
        "①",
        "?",
        "2023年",
        "件",
        "件12"
      })
  void countsThatAreNoOneWholeNumberAreText(String shown) {
    assertNoNumber(shown, Column.Kind.COUNT, CellKind.TEXT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "~", "^", "_~^;", "\t", "\u200b", "\ufeff", "\u2003"})
  void whatPrintsNothingIsEmpty(String shown) {
    for (Column.Kind column : Column.Kind.values()) {
      assertNoNumber(shown, column, CellKind.EMPTY);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-", "－", "—", "——", "–", "―", "─", "−", "‐", "/", "／", "//", "无", "N/A", "n/a", "NA",
        "不适用", "_-_", "^—^", "~/~", "—_—", "无;", "（无）", "(/)", "不涉及", "*"
      })
  void marksForNothingToFillInAreNotApplicable(String shown) {
    for (Column.Kind column : Column.Kind.values()) {
      assertNoNumber(shown, column, CellKind.NOT_APPLICABLE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"无12", "无数据", "-1-", "没有", "未统计", "N/A12", "空", "暂无数字"})
  void otherWordsAreTextInEveryColumn(String shown) {
    for (Column.Kind column : Column.Kind.values()) {
      assertNoNumber(shown, column, CellKind.TEXT);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          251000元               | 251000             | YUAN
          '2,736,740元'          | 2736740            | YUAN
          75394432.52元          | 75394432.52        | YUAN
          ¥38.50                 | 38.50              | YUAN
          ￥38                   | 38                 | YUAN
          人民币380元            | 380                | YUAN
          380_元                 | 380                | YUAN
          ３８０元               | 380                | YUAN
          523.15万元             | 523.15             | TEN_THOUSAND_YUAN
          523.15_万元            | 523.15             | TEN_THOUSAND_YUAN
          27.948692万元          | 27.948692          | TEN_THOUSAND_YUAN
          ¥3.2万元               | 3.2                | TEN_THOUSAND_YUAN
          3.2万                  | 3.2                | TEN_THOUSAND_YUAN
          523.15（万元）         | 523.15             | TEN_THOUSAND_YUAN
          523.15（单位：万元）   | 523.15             | TEN_THOUSAND_YUAN
          523（元）              | 523                | YUAN
          8040                   | 8040               | UNSTATED
          477.35                 | 477.35             | UNSTATED
          ４７７．３５           | 477.35             | UNSTATED
          0                      | 0                  | UNSTATED
          0元                    | 0                  | YUAN
          0.00                   | 0.00               | UNSTATED
          ^12.5~                 | 12.5               | UNSTATED
          0.10                   | 0.10               | UNSTATED
          0.1                    | 0.1                | UNSTATED
          123456789012345678.123456789 | 123456789012345678.123456789 | UNSTATED
          -3.5                   | -3.5               | UNSTATED
          """)
  void moneyIsExactAndHasTheUnitThatIsPrinted(String shown, String number, Money.Unit unit) {
    assertNumber(shown, Column.Kind.MONEY, number, unit, null);
  }

  @Test
  void aNoteBehindMoneyThatIsNoUnitIsANote() {
    assertNumber("12.5万元（已上缴国库）", Column.Kind.MONEY, "12.5", Money.Unit.TEN_THOUSAND_YUAN, "已上缴国库");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.2亿元", "1.2亿", "12美元", "$12", "12元5角", "12.3.4", "1,23元", "12_34元", "增5", "约12万元",
        "12万余元", "12件", "元", "万元", "12万3千元"
      })
  void moneyThatIsNoOneAmountOfYuanIsText(String shown) {
    assertNoNumber(shown, Column.Kind.MONEY, CellKind.TEXT);
  }

  @Test
  void theUnitOfMoneyIsFoundInHeaders() {
    List<String> tenThousand =
        List.of("本年收费金额（单位：万元）", "本年收费金额(万元)", "采购总金额（万 元）", "采购总金额\n（单位:万元）");
    List<String> yuan = List.of("采购总金额（元）", "采购总金额（单位：元）");
    List<String> none = List.of("采购总金额", "本年收费金额", "采购总金额（亿元）", "");

    tenThousand.forEach(
        header -> assertEquals(Money.Unit.TEN_THOUSAND_YUAN, CellParser.unitIn(header), header));
    yuan.forEach(header -> assertEquals(Money.Unit.YUAN, CellParser.unitIn(header), header));
    none.forEach(header -> assertEquals(Money.Unit.UNSTATED, CellParser.unitIn(header), header));
  }

  @Test
  void countsFitIntoALongAndBeyondAreText() {
    assertNumber(
        "999999999999999999", Column.Kind.COUNT, "999999999999999999", Money.Unit.UNSTATED, null);
    assertNoNumber("9999999999999999999", Column.Kind.COUNT, CellKind.TEXT);
    assertNoNumber("9999999999999999999", Column.Kind.CHANGE, CellKind.TEXT);
    assertNumber(
        "9999999999999999999", Column.Kind.MONEY, "9999999999999999999", Money.Unit.UNSTATED, null);
  }

  @Test
  void veryLongCellsAreTextAndCostNothing() {
    List<String> texts =
        List.of(
            "1".repeat(100_000),
            "1,".repeat(100_000),
            "(".repeat(100_000),
            "5" + "（".repeat(100_000),
            "5（" + "（）".repeat(50_000),
            "-".repeat(100_000),
            "1" + " ".repeat(300) + "2");
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          for (String text : texts) {
            for (Column.Kind column : Column.Kind.values()) {
              assertEquals(CellKind.TEXT, CellParser.parse(text, column).kind());
            }
          }
        });
  }

  @Test
  void longBlanksAreStillEmptyAndPaddedNumbersStillNumbers() {
    assertNoNumber("^".repeat(100_000), Column.Kind.COUNT, CellKind.EMPTY);
    assertNumber("^".repeat(60) + "5", Column.Kind.COUNT, "5", Money.Unit.UNSTATED, null);
  }
}
