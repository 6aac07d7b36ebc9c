package org.gongkai.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongkai.GongkaiException;
import org.junit.jupiter.api.Test;

/** Columns with spaces between. */
class SpacedColumnsTest {
  private static void assertUntouched(String... lines) throws GongkaiException {
    assertEquals(List.of(lines), Shown.of(lines));
  }

  @Test
  void numbersStandBelowTheirHeadings() throws GongkaiException {
    assertEquals(
        List.of("[内容|本年|总数 / 甲|1|20 / 乙|3|4]"),
        Shown.of("内容    本年   总数", "甲       1      20", "乙       3       4"));
  }

  @Test
  void emptyCellIsToldByItsPlace() throws GongkaiException {
    assertEquals(
        List.of("[内容|本年|总数 / 甲|1|20 / 乙||4]"),
        Shown.of("内容    本年   总数", "甲       1      20", "乙               4"));
  }

  @Test
  void headingsAboveSeveralColumnsSpanThem() throws GongkaiException {
    assertEquals(
        List.of("[个人|单位数据合计×2 / 企业|院所 / 甲|1|2|3]"),
        Shown.of("        个人   单位数据合计", "               企业    院所", "甲       1      2       3"));
  }

  @Test
  void numbersWithoutHeadingsAreNoTable() throws GongkaiException {
    assertUntouched("甲    1    2", "乙    3    4");
  }

  @Test
  void numbersBetweenTheHeadingsAreNoTable() throws GongkaiException {
    assertUntouched("内容    本年        总数", "甲           1           20");
    assertUntouched("内容    本年新增总数", "甲       1   20");
  }

  @Test
  void rowWhoseLabelMayGoOnInTheNextLineIsNoRow() throws GongkaiException {
    assertEquals(
        List.of("[内容|本年|总数 / 甲⏎1⏎20 / 的继续 / 乙⏎3⏎4]"),
        Shown.of("内容    本年   总数", "甲       1      20", "的继续", "乙       3       4"));
  }

  @Test
  void numbersThatALongLabelPushedAsideAreNoRow() throws GongkaiException {
    assertEquals(
        List.of("[内容|本年|总数 / 甲|1|20 / 乙丙丁戊己⏎3]"),
        Shown.of("内容    本年   总数", "甲       1      20", "乙丙丁戊己     3"));
  }

  @Test
  void singleSpacesGiveNoTable() throws GongkaiException {
    assertUntouched("内容 本年 总数", "甲 1 20", "乙 3 4");
  }

  @Test
  void gluedDigitsAreNeverTakenApart() throws GongkaiException {
    assertUntouched("内容本年总数", "甲120", "自然人1000000");
  }

  @Test
  void cellsOnLinesOfTheirOwnGiveNoTable() throws GongkaiException {
    assertUntouched("内容", "本年", "总数", "甲", "1", "20");
  }

  @Test
  void runningTextWithSpacesStays() throws GongkaiException {
    assertUntouched("　　一是  加强领导。", "联系人：王某    电话：12345", "地址：青石路1号    邮编：100000");
    assertUntouched("青石镇人民政府    2024年1月5日");
    assertUntouched("总体情况 ........  1", "主动公开 ........  2");
  }
}
