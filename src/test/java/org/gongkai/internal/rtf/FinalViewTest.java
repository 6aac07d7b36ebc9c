package org.gongkai.internal.rtf;

import static org.gongkai.internal.rtf.Rtf.remarks;
import static org.gongkai.internal.rtf.Rtf.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Remark.Kind;
import org.junit.jupiter.api.Test;

class FinalViewTest {
  private static final String TWO = "\\trowd\\cellx1000\\cellx2000\\pard\\intbl ";

  @Test
  void insertedWordsStayAndDeletedOnesGo() {
    Document document =
        Rtf.of(
            "a{\\deleted\\revauthdel1 12}{\\revised\\revauth1 15}b{\\mvf 3}{\\mvt 4}{\\deleted0 c}");
    assertEquals("a15b4c", shown(document));
    assertEquals(4, remarks(document, Kind.TRACKED_CHANGES_RESOLVED));
  }

  @Test
  void aChangeIsCountedOnceThoughItsWordsAreInSeveralRuns() {
    Document document = Rtf.of("a{\\deleted 1{\\b 2}}{\\deleted 3}b");
    assertEquals(1, remarks(document, Kind.TRACKED_CHANGES_RESOLVED));
    assertEquals("123", document.remarks().get(0).examples().get(0));
  }

  @Test
  void aParagraphWhoseMarkIsDeletedGoesOnInTheNext() {
    assertEquals("ab | c", shown(Rtf.of("a{\\deleted\\par}b\\par c\\par")));
    assertEquals("a | b", shown(Rtf.of("a{\\revised\\par}b\\par")));
  }

  @Test
  void deletedRowsGo() {
    String kept = TWO + "a\\cell 1\\cell\\row";
    Document marked =
        Rtf.of(
            kept
                + TWO
                + "{\\deleted b}\\cell{\\deleted 2}\\cell{\\deleted\\row}"
                + kept
                + "\\pard");
    assertEquals("[a, 1 / a, 1]", shown(marked));
    assertEquals(
        "[a, 1 / a, 1]",
        shown(
            Rtf.of(
                kept
                    + "\\trowd\\cldel\\cellx1000\\cldel\\cellx2000\\pard\\intbl b\\cell 2\\cell\\row"
                    + kept
                    + "\\pard")));
  }

  @Test
  void rowsOfWhichNothingIsLeftGo() {
    String emptied = TWO + "{\\deleted b}\\cell{\\deleted 2}\\cell\\row\\pard";
    assertEquals("[a, 1]", shown(Rtf.of(TWO + "a\\cell 1\\cell\\row" + emptied)));
    String partly = TWO + "{\\deleted b}\\cell\\cell\\row\\pard";
    assertEquals("[a, 1 / , ]", shown(Rtf.of(TWO + "a\\cell 1\\cell\\row" + partly)));
    assertEquals("[, ]", shown(Rtf.of(TWO + "\\cell\\cell\\row\\pard")));
  }

  @Test
  void hiddenWordsAreLeftOutAndReported() {
    Document document = Rtf.of("a{\\v 12}b{\\v\\v0 3}{\\v  }");
    assertEquals("ab3", shown(document));
    assertEquals(1, remarks(document, Kind.HIDDEN_TEXT_DROPPED));
  }

  @Test
  void stylesHideWords() {
    String styles =
        "{\\stylesheet{\\s0 Normal;}{\\s5\\v Ghost;}{\\*\\cs6\\additive\\v Ghost Char;}}";
    assertEquals("a", shown(Rtf.of(styles + "\\pard\\plain a\\par\\pard\\plain\\s5 b\\par")));
    assertEquals("ac", shown(Rtf.of(styles + "a{\\cs6 b}c")));
    assertEquals("b", shown(Rtf.of(styles + "\\pard\\plain\\s5\\v0 b\\par")));
    assertEquals(" | c", shown(Rtf.of(styles + "\\pard\\s5{b}\\v0\\par\\pard c\\par")));
    assertEquals("c", shown(Rtf.of(styles + "\\pard\\s5 b\\par\\pard c\\par")));
  }

  @Test
  void plainTextIsNeitherHiddenNorDeletedNorRaised() {
    assertEquals("abc", shown(Rtf.of("a{\\v\\plain b}{\\deleted\\plain c}")));
    assertEquals("12", shown(Rtf.of("1{\\super\\plain 2}")));
  }

  @Test
  void digitsThatAreRaisedOrLoweredStandApart() {
    assertEquals("12 1", shown(Rtf.of("12{\\super 1}")));
    assertEquals("12 1 5", shown(Rtf.of("12{\\dn6 1}5")));
    assertEquals("12 1", shown(Rtf.of("12{\\strike 1}")));
    assertEquals("121", shown(Rtf.of("12{\\super\\nosupersub 1}")));
    assertEquals("121", shown(Rtf.of("12{\\up0 1}")));
    assertEquals("121", shown(Rtf.of("12{\\b 1}")));
  }
}
