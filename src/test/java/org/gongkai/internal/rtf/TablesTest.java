package org.gongkai.internal.rtf;

import static org.gongkai.internal.rtf.Rtf.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TablesTest {
  private static final String TWO = "\\trowd\\trgaph108\\trleft-108\\cellx1000\\cellx2000";

  private static void assertShown(String expected, String body) {
    assertEquals(expected, shown(Rtf.of(body)));
  }

  @Test
  void cellsStandBetweenTheEdgesOfTheirRow() {
    assertShown(
        "x | [a, b / c 1x2] | y",
        "x\\par"
            + TWO
            + "\\pard\\intbl a\\cell b\\cell\\row\\trowd\\trleft-108\\cellx2000"
            + "\\pard\\intbl c\\cell\\row\\pard y\\par");
  }

  @Test
  void theRowMayBeDescribedBehindItsCells() {
    assertShown(
        "[a, b / c 1x2]",
        "\\pard\\intbl a\\cell b\\cell{"
            + TWO
            + "\\row}\\pard\\intbl c\\cell{\\trowd\\trleft-108\\cellx2000\\row}\\pard");
  }

  @Test
  void aRowWithoutDescriptionIsLikeTheOneAbove() {
    assertShown("[a, b / c, d]", TWO + "\\intbl a\\cell b\\cell\\row\\intbl c\\cell d\\cell\\row");
  }

  @Test
  void mergedCellsAreOne() {
    assertShown(
        "[a 1x2, b / c, d, e]",
        "\\trowd\\clmgf\\cellx1000\\clmrg\\cellx2000\\cellx3000\\pard\\intbl a\\cell\\cell b\\cell\\row"
            + "\\trowd\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl c\\cell d\\cell e\\cell\\row");
    assertShown(
        "[a 2x1, b / d]",
        "\\trowd\\clvmgf\\cellx1000\\cellx2000\\pard\\intbl a\\cell b\\cell\\row"
            + "\\trowd\\clvmrg\\cellx1000\\cellx2000\\pard\\intbl\\cell d\\cell\\row");
  }

  @Test
  void cellsHoldParagraphsAndBreaksOfSections() {
    assertShown(
        "[a | b, c | d]", TWO + "\\pard\\intbl a\\par b\\cell\\pard\\intbl c\\sect d\\cell\\row");
  }

  @Test
  void tablesStandInsideCells() {
    assertShown(
        "[out | [in, on / un, under] | after, b]",
        TWO
            + "\\pard\\intbl out\\par\\pard\\intbl\\itap2 in\\nestcell on\\nestcell"
            + "{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par}"
            + "un\\nestcell under\\nestcell"
            + "{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par}"
            + "\\pard\\intbl after\\cell b\\cell\\row\\pard");
  }

  @Test
  void aTableInsideACellMayEndIt() {
    assertShown(
        "[[in] | , b]",
        "\\pard\\intbl\\itap2 in\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\nestrow}"
            + "\\pard\\intbl\\cell b\\cell{"
            + TWO
            + "\\row}\\pard");
  }

  @Test
  void paragraphsThatDoNotSayThatTheyAreInATableAreInItsRow() {
    assertShown("[a | b, c] | d", TWO + " a\\par b\\cell c\\cell\\row d\\par");
    assertShown("[a, b / c, d]", TWO + " a\\cell b\\cell\\row c\\cell d\\cell\\row");
  }

  @Test
  void aParagraphBehindTheLastRowIsNotInTheTable() {
    assertShown("[a, b] | c", TWO + "\\pard\\intbl a\\cell b\\cell\\row c\\par");
    assertShown("[a, b] | c", TWO + "\\pard\\intbl a\\cell b\\cell\\row\\pard c\\par");
  }

  @Test
  void aRowThatTheFileDoesNotEndIsCutOff() {
    assertShown("[a, b...]", TWO + "\\pard\\intbl a\\cell b");
    assertShown("[a, b / c...]", TWO + "\\intbl a\\cell b\\cell\\row\\intbl c\\cell");
    assertShown("[a...] | b", TWO + "\\pard\\intbl a\\cell\\pard b\\par");
  }

  @Test
  void cellsBeyondTheDescriptionAreKept() {
    assertShown("[a, b, c]", TWO + "\\pard\\intbl a\\cell b\\cell c\\cell\\row\\pard");
    assertShown("[a, b]", "\\pard\\intbl a\\cell b\\cell\\row\\pard");
  }

  @Test
  void cellsWhoseEdgesGoBackAreInOrder() {
    assertShown(
        "[a, b, c]",
        "\\trowd\\cellx2000\\cellx1000\\cellx-5\\pard\\intbl a\\cell b\\cell c\\cell\\row\\pard");
  }
}
