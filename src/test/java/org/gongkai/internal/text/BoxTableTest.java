package org.gongkai.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongkai.GongkaiException;
import org.junit.jupiter.api.Test;

/** Tables drawn with lines. */
class BoxTableTest {
  @Test
  void rulesEndRows() throws GongkaiException {
    assertEquals(
        List.of("[内容|本年⏎新增 / 甲|1 / 乙|-]", "后"),
        Shown.of(
            "+------+------+",
            "| 内容 | 本年 |",
            "|      | 新增 |",
            "+======+======+",
            "| 甲   | 1    |",
            "+------+------+",
            "| 乙   | -    |",
            "+------+------+",
            "后"));
  }

  @Test
  void boxCharactersDrawTablesToo() throws GongkaiException {
    assertEquals(
        List.of("[第一项 / 甲|1 / 乙|2]"),
        Shown.of(
            "┌────┬──┐", "│第一项　　│", "├────┼──┤", "│甲　　│1 │", "├────┼──┤", "│乙　　│2 │", "└────┴──┘"));
  }

  @Test
  void ruleBelowSomeCellsEndsTheseOnly() throws GongkaiException {
    assertEquals(
        List.of("[三、结果⏎如下|（一）公开|1 / |（二）部分|2]"),
        Shown.of(
            "+----------+------------+---+",
            "| 三、结果 | （一）公开 | 1 |",
            "| 如下     +------------+---+",
            "|          | （二）部分 | 2 |",
            "+----------+------------+---+"));
  }

  @Test
  void linesThatDoNotFitTogetherAreNoTable() throws GongkaiException {
    List<String> lines = List.of("+---+---+", "| 甲 | 1 |", "| 2 |", "+---+---+");
    assertEquals(lines, Shown.of(lines.toArray(new String[0])));
  }

  @Test
  void tableThatIsNotClosedIsNone() throws GongkaiException {
    List<String> lines = List.of("+---+---+", "| 甲 | 1 |");
    assertEquals(lines, Shown.of(lines.toArray(new String[0])));
  }

  @Test
  void separatingLineIsRunningText() throws GongkaiException {
    assertEquals(List.of("────────", "正文"), Shown.of("────────", "正文"));
  }
}
