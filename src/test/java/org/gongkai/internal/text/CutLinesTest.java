package org.gongkai.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines cut at 72 bytes. */
class CutLinesTest {
  private static final String FULL = "甲".repeat(24);

  private static List<String> cut(String... more) {
    var lines = new ArrayList<String>();
    for (int i = 0; i < 3; i++) {
      lines.addAll(List.of(FULL, "乙。", ""));
    }
    lines.addAll(List.of(more));
    return lines;
  }

  @Test
  void wordsCutInTheMiddleAreJoined() {
    assertEquals(List.of(FULL + "乙。", ""), CutLines.joined(cut()).subList(0, 2));
  }

  @Test
  void rowsAreCutAtATab() {
    List<String> lines = cut("栏目甲乙丙丁\t数量数量数量\t总数总数", "其他其他其他其他", "");
    assertEquals("栏目甲乙丙丁\t数量数量数量\t总数总数\t其他其他其他其他", CutLines.joined(lines).get(6));
  }

  @Test
  void rowsWithSpacesMayBeCutAtOne() {
    List<String> lines = cut("栏目 甲乙丙丁\t数量数量数量\t总数总数", "其他其他其他其他", "");
    assertEquals("栏目 甲乙丙丁\t数量数量数量\t总数总数 其他其他其他其他", CutLines.joined(lines).get(6));
  }

  @Test
  void textWithAShortLineAboveAnotherIsNotCut() {
    List<String> lines = cut("短", "行", "");
    assertSame(lines, CutLines.joined(lines));
  }

  @Test
  void textWithALongerLineIsNotCut() {
    List<String> lines = cut(FULL + "丙", "");
    assertSame(lines, CutLines.joined(lines));
  }

  @Test
  void fewFullLinesMayBeChance() {
    List<String> lines = List.of(FULL, "乙。", "", FULL, "丙。");
    assertSame(lines, CutLines.joined(lines));
  }
}
