package org.gongkai.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongkai.GongkaiException;
import org.junit.jupiter.api.Test;

/** A row a line, with tabs between the cells. */
class TabRowsTest {
  @Test
  void tabsStandBetweenTheCells() throws GongkaiException {
    assertEquals(
        List.of("前", "[内容|数 / 甲|1 / 乙|]", "后"), Shown.of("前", "内容\t数", "甲\t1", "乙\t", "后"));
  }

  @Test
  void firstCellMayBeEmpty() throws GongkaiException {
    assertEquals(List.of("[项|甲|乙 / |子|丑 / 丙|1|2]"), Shown.of("项\t甲\t乙", "\t子\t丑", "丙\t1\t2"));
  }

  @Test
  void cellsInQuotationMarksMayHaveLineBreaks() throws GongkaiException {
    assertEquals(
        List.of("[本年⏎新增|他说“好”\"|数 / 甲|\"乙\"丙|3]"),
        Shown.of("\"本年", "新增\"\t\"他说“好”\"\"\"\t数", "甲\t\"乙\"丙\t3"));
  }

  @Test
  void marksThatAreNotClosedAreNone() throws GongkaiException {
    assertEquals(List.of("[\"甲|1 / 乙|2]"), Shown.of("\"甲\t1", "乙\t2"));
  }

  @Test
  void lineWithoutTabsPartsTables() throws GongkaiException {
    assertEquals(
        List.of("[内容|数 / 甲|1]", "第五项", "[内容|数 / 乙|2]"),
        Shown.of("内容\t数", "甲\t1", "第五项", "内容\t数", "乙\t2"));
  }

  @Test
  void emptyCellsBehindALabelLeftOfAllNumbersBelongToIt() throws GongkaiException {
    assertEquals(
        List.of("[项目×3|甲|乙 / 一、新收×3|5|6 / 三、结果|（一）公开×2||7 / |（三）不予|1.甲|8|]"),
        Shown.of("项目\t\t\t甲\t乙", "一、新收\t\t\t5\t6", "三、结果\t（一）公开\t\t\t7", "\t（三）不予\t1.甲\t8\t"));
  }

  @Test
  void oneLineWithATabIsRunningText() throws GongkaiException {
    assertEquals(List.of("前文", "青石镇\t\t二〇二四年", "后文"), Shown.of("前文", "青石镇\t\t二〇二四年", "后文"));
  }

  @Test
  void sentencesWithTabsAreRunningText() throws GongkaiException {
    String sentence = "\t".concat("本镇落实各项要求，做到应公开尽公开，".repeat(4)).concat("成效\t明显。");
    assertEquals(List.of(sentence, sentence), Shown.of(sentence, sentence));
  }

  @Test
  void headingsEndATable() throws GongkaiException {
    assertEquals(
        List.of("[甲|1 / 乙|2]", "二、标题", "[丙|3 / 丁|4]"),
        Shown.of("甲\t1", "乙\t2", "二、标题", "丙\t3", "丁\t4"));
  }

  @Test
  void rowWithFewerNumbersThanTheOthersIsNoRow() throws GongkaiException {
    assertEquals(
        List.of("[项|子|丑|寅 / 甲|1|2|3]", "乙\t4\t5", "[丙|6|7|8]"),
        Shown.of("项\t子\t丑\t寅", "甲\t1\t2\t3", "乙\t4\t5", "丙\t6\t7\t8"));
  }

  @Test
  void rowBelowPiecesOfAHeaderIsNoRow() throws GongkaiException {
    assertEquals(
        List.of("[内容|本年 / 制作|本年 / 公开|总数]", "规章\t1\t2"),
        Shown.of("内容\t本年", "制作\t本年", "公开\t总数", "规章\t1\t2"));
  }

  @Test
  void rowThatEndsEmptyIsNoRowWhereCellsMayBeBroken() throws GongkaiException {
    assertEquals(
        List.of("[项|子|丑]", "断行", "[甲|1|2]", "乙\t3\t"),
        Shown.of("项\t子\t丑", "断行", "甲\t1\t2", "乙\t3\t"));
  }

  @Test
  void marksForNoNumberMakeARow() throws GongkaiException {
    assertEquals(
        List.of("[项|数 / 甲|—]", "项", "[项|数 / 乙|7]"), Shown.of("项\t数", "甲\t—", "项", "项\t数", "乙\t7"));
  }

  @Test
  void restOfABrokenRowMakesItNone() throws GongkaiException {
    assertEquals(List.of("[项|子|丑]", "甲\t1\t2", "2\t3"), Shown.of("项\t子\t丑", "甲\t1\t2", "2\t3"));
  }
}
