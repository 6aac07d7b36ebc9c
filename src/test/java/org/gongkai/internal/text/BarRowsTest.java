package org.gongkai.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongkai.GongkaiException;
import org.junit.jupiter.api.Test;

/** Tables as antiword prints them. */
class BarRowsTest {
  @Test
  void barsStandBetweenTheCells() throws GongkaiException {
    assertEquals(
        List.of("前", "[栏目|数 / 甲|12 / 乙|0]", "后"),
        Shown.of("前", "|栏目  |数    |", "|甲    |12    |", "|乙    |0     |", "后"));
  }

  @Test
  void wordsCutAtTheWidthOfTheirColumnAreJoined() throws GongkaiException {
    assertEquals(
        List.of("[信息内容|本年新制作数量 / 行政处罚|5 / 行政强制|6]"),
        Shown.of(
            "|信息内|本年新|",
            "|容    |制作数|",
            "|      |量    |",
            "|行政处|5     |",
            "|罚    |      |",
            "|行政强|6     |",
            "|制    |      |"));
  }

  @Test
  void numberCutAtTheWidthOfItsColumnIsOneNumber() throws GongkaiException {
    assertEquals(List.of("[甲|12345678]"), Shown.of("|甲    |123456|", "|      |78    |"));
  }

  @Test
  void numbersBelowEachOtherAreTwoRowsEvenWhereTheyFillTheColumn() throws GongkaiException {
    assertEquals(
        List.of("[甲乙丙|123456|1 / 丁戊己|654321|2]"),
        Shown.of("|甲乙丙|123456|1     |", "|丁戊己|654321|2     |"));
  }

  @Test
  void noteBelowANumberBelongsToIt() throws GongkaiException {
    assertEquals(
        List.of("[规章|8⏎（其中二件新定）|3]"),
        Shown.of("|规章  |8         |3     |", "|      |（其中二件|      |", "|      |新定）    |      |"));
  }

  @Test
  void mergedCellsAreWiderAndLinesOfOtherWidthsAreOtherRows() throws GongkaiException {
    assertEquals(List.of("[第一项 / 内容|数|量]"), Shown.of("|第一项           |", "|内容 |数   |量   |"));
  }

  @Test
  void emptyCellsOfMergedLabelsAreKept() throws GongkaiException {
    assertEquals(
        List.of("[（三）不予公开|1.甲|5|6 / |2.乙|7|8]"),
        Shown.of(
            "|（三）不|1.甲    |5     |6     |",
            "|予公开  |        |      |      |",
            "|        |2.乙    |7     |8     |"));
  }

  @Test
  void brokenLabelIsJoinedWhereNoCellOfTheTableIsEmpty() throws GongkaiException {
    assertEquals(
        List.of("[行政⏎许可|5 / 其他|6]"),
        Shown.of("|行政      |5     |", "|许可      |      |", "|其他      |6     |"));
  }

  @Test
  void rowThatMayBeTwoIsNoRowWhereTheTableHasEmptyCells() throws GongkaiException {
    assertEquals(
        List.of("[行政⏎许可⏎5⏎3 / 其他||7]"),
        Shown.of(
            "|行政      |5     |3     |", "|许可      |      |      |", "|其他      |      |7     |"));
  }

  @Test
  void labelThatMayBeTwoIsNoLabelWhereTheTableHasEmptyCells() throws GongkaiException {
    assertEquals(
        List.of("[行政许可其他⏎5⏎3 / 其余||7]"),
        Shown.of("|行政许可|5     |3     |", "|其他    |      |      |", "|其余    |      |7     |"));
  }

  @Test
  void numberTornFromItsRowIsNoNumber() throws GongkaiException {
    assertEquals(
        List.of("[规章⏎0⏎264937⏎⏎36316]"),
        Shown.of("|规章  |0     |264937|      |", "|      |      |      |36316 |"));
  }

  @Test
  void barsInRunningTextAreNoTable() throws GongkaiException {
    assertEquals(List.of("首页 | 政务公开 | 公告"), Shown.of("首页 | 政务公开 | 公告"));
    assertEquals(List.of("| 首页 | 政务公开 |"), Shown.of("| 首页 | 政务公开 |"));
  }

  @Test
  void linesWhoseBarsStandNowhereAreReadOnlyWithoutContinuations() throws GongkaiException {
    assertEquals(
        List.of("[甲|1|2 / 乙丙丁|3|4 / 戊|15|6]"), Shown.of("|甲|1|2|", "|乙丙丁|3|4|", "|戊|15|6|"));
    List<String> lines = List.of("|甲乙|1|2|", "|乙丙丁| | |", "|戊|15|6|", "|己|7|8888|");
    assertEquals(lines, Shown.of(lines.toArray(new String[0])));
  }
}
