package org.gongkai.internal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class CharactersTest {
  @Test
  void onlyItsOwnCharactersAreOfASet() {
    String all = "0。；未\n\uffff";
    var characters = Characters.of(all);

    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      assertEquals(all.indexOf(c) >= 0, characters.has((char) c), Integer.toHexString(c));
    }
  }

  @Test
  void nothingIsOfAnEmptySet() {
    assertFalse(Characters.of("").has('\0'));
  }
}
