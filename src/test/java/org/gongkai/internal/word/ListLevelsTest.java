package org.gongkai.internal.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.internal.document.Remark;
import org.junit.jupiter.api.Test;

class ListLevelsTest {
  @Test
  void aLevelThatADeeperOneStandsForHasBeenCounted() {
    var numbers = new ListNumbers.Numbers();
    var sequence = new ListNumbers.Sequence();
    for (int i = 0; i < 2; i++) {
      var level = new ListNumbers.Level();
      level.start = 1;
      level.text = i == 0 ? "%1" : "%1.%2";
      sequence.levels[i] = level;
    }
    var counter = new ListNumbers(new Remark.Log());
    List<String> labels = new ArrayList<>();
    for (int level : new int[] {1, 1, 0, 1}) {
      labels.add(counter.next(numbers, sequence, level));
    }

    assertEquals(List.of("1.1", "1.2", "2", "2.1"), labels);
  }

  @Test
  void numbersOfFormatsNameThem() {
    assertEquals("decimal", NumberFormat.ofCode(0));
    assertEquals("bullet", NumberFormat.ofCode(23));
    assertEquals("decimalEnclosedCircleChinese", NumberFormat.ofCode(28));
    assertEquals("chineseCountingThousand", NumberFormat.ofCode(39));
    assertEquals("numberInDash", NumberFormat.ofCode(57));
    assertEquals("none", NumberFormat.ofCode(255));
    assertEquals("nfc99", NumberFormat.ofCode(99));
  }

  @Test
  void stylesOfContentsAreKnownByTheirNames() {
    assertTrue(ContentsStyles.have("toc 1"));
    assertTrue(ContentsStyles.have("TOC Heading,目录标题"));
    assertTrue(ContentsStyles.have("WPSOffice手动目录 2"));
    assertFalse(ContentsStyles.have("heading 1"));
  }
}
