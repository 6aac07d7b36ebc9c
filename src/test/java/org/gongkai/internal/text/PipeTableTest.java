package org.gongkai.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongkai.GongkaiException;
import org.junit.jupiter.api.Test;

/** Tables and other marks of Markdown. */
class PipeTableTest {
  @Test
  void delimiterMakesATable() throws GongkaiException {
    assertEquals(
        List.of("前", "[内容|数 / 甲|1]", "后"),
        Shown.of("前", "| 内容 | 数 |", "|---|:-:|", "| 甲 | 1 |", "", "后"));
  }

  @Test
  void barsAtTheEndsMayBeLeftOut() throws GongkaiException {
    assertEquals(
        List.of("[内容|数|量 / 甲||2 / |3|]"),
        Shown.of("内容 | 数 | 量", "--- | --- | ---", "甲 |  | 2", " | 3 | "));
  }

  @Test
  void rowThatCannotBeCountedIsNoRow() throws GongkaiException {
    assertEquals(
        List.of("[内容|数|量 / 3⏎4⏎5]"), Shown.of("内容 | 数 | 量", "--- | --- | ---", "| 3 | 4 | 5"));
  }

  @Test
  void emptyCellsAreKept() throws GongkaiException {
    assertEquals(List.of("[内容|数 / 甲| / |2]"), Shown.of("|内容|数|", "|--|--|", "|甲||", "||2|"));
  }

  @Test
  void breaksEscapesEmphasisAndEntitiesAreResolved() throws GongkaiException {
    assertEquals(
        List.of("[本年新⏎制作|A|B / 规章|5\u00a0|&x;]"),
        Shown.of("|本年新<br/>制作|A\\|B|", "|-|-|", "|**规章**|5&nbsp;|&x;|"));
  }

  @Test
  void headerRightBelowATableBeginsAnother() throws GongkaiException {
    assertEquals(
        List.of("[甲|1 / 乙|2]", "[丙|3 / 丁|4]"),
        Shown.of("|甲|1|", "|-|-|", "|乙|2|", "|丙|3|", "|-|-|", "|丁|4|"));
  }

  @Test
  void emptyCellsBehindALabelLeftOfAllNumbersBelongToIt() throws GongkaiException {
    assertEquals(
        List.of("[项×3|数 / 一、新收×3|5 / 三、结果|（一）公开×2|6 / |（二）不予|1.甲|7]"),
        Shown.of("|项|||数|", "|-|-|-|-|", "|一、新收|||5|", "|三、结果|（一）公开||6|", "||（二）不予|1.甲|7|"));
  }

  @Test
  void emptyCellsBehindALabelInColumnsWithoutLabelsStayEmpty() throws GongkaiException {
    assertEquals(List.of("[项|数|量 / 甲||6]"), Shown.of("|项|数|量|", "|-|-|-|", "|甲||6|"));
  }

  @Test
  void rowWithANumberBelowNoHeadingIsNoRow() throws GongkaiException {
    assertEquals(
        List.of("[项|数||量 / 甲|5||6 / 乙⏎7⏎8⏎]"),
        Shown.of("|项|数||量|", "|-|-|-|-|", "|甲|5||6|", "|乙|7|8||"));
  }

  @Test
  void emptyCellsBetweenNumbersStayEmpty() throws GongkaiException {
    assertEquals(
        List.of("[项|数|量 / 甲||6 / 乙|7|]"), Shown.of("|项|数|量|", "|-|-|-|", "|甲||6|", "|乙|7||"));
  }

  @Test
  void marksOfHeadingsAndQuotationsAreTakenOff() throws GongkaiException {
    assertEquals(
        List.of("题目", "一、情况", "二、其他", "引文 a_b*c"),
        Shown.of("# 题目", "", "## 一、情况 ##", "", "**二、其他**", "", "> 引文 a_b*c"));
  }

  @Test
  void textThatIsNoMarkdownIsUntouched() throws GongkaiException {
    assertEquals(List.of("#1 泵房", "> 二 ** &nbsp;"), Shown.of("#1 泵房", "> 二 ** &nbsp;"));
  }
}
