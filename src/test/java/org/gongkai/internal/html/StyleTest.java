package org.gongkai.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How declarations of CSS are read. */
class StyleTest {
  @Test
  void declarationsAreReadInLowerCaseWithoutBlanks() {
    Style style = Style.of(" COLOR : Red ; mso-list:\n l0 level1 lfo1;;x");
    assertEquals("red", style.get("color"));
    assertEquals("l0 level1 lfo1", style.get("mso-list"));
    assertEquals("", style.get("x"));
  }

  @Test
  void quotesAndBracketsMayHoldSemicolons() {
    Style style = Style.of("background:url(data:image/png;base64,AA);font:'a;b';display:none");
    assertEquals("none", style.get("display"));
    assertEquals("", style.get("base64,aa)"));
  }

  @Test
  void quoteThatNobodyClosesLosesNothing() {
    Style style = Style.of("font-family:宋体';display:none;color:red");
    assertEquals("none", style.get("display"));
    assertEquals("red", style.get("color"));
  }

  @Test
  void manyQuotesThatNobodyClosesAreReadInTime() {
    assertEquals("none", Style.of("a:(;".repeat(200_000) + "display:none").get("display"));
  }

  @Test
  void importantIsNoPartOfTheValue() {
    assertEquals("none", Style.of("display:none !important").get("display"));
  }

  @Test
  void ownDeclarationsWin() {
    Style style = Style.of("display:block").over(Style.of("display:none;color:red"));
    assertEquals("block", style.get("display"));
    assertEquals("red", style.get("color"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "display:none",
        "mso-hide:all",
        "visibility:hidden",
        "opacity:0",
        "opacity:0.0",
        "position:absolute;left:-9999px",
        "position:fixed;top:-100em",
        "position:absolute;clip:rect(0,0,0,0)",
        "text-indent:-9999px",
        "overflow:hidden;height:0",
        "font-size:1px;color:#FFF",
        "font-size:1.0pt;color:rgb(255, 255, 255)"
      })
  void whatNobodyCanSeeIsHidden(String css) {
    assertTrue(Style.of(css).hides());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "display:block",
        "opacity:0.5",
        "position:absolute;left:-4px",
        "position:relative;left:-9999px",
        "text-indent:-36.0pt",
        "overflow:hidden;height:20px",
        "height:0",
        "color:white",
        "font-size:1px",
        "left:auto"
      })
  void whatCanBeSeenIsNotHidden(String css) {
    assertFalse(Style.of(css).hides());
  }

  @ParameterizedTest
  @CsvSource({
    "0,true",
    "0px,true",
    "0.00pt,true",
    "0%,true",
    "0.5em,false",
    "10px,false",
    "x,false"
  })
  void lettersMayHaveNoSize(String size, boolean none) {
    assertEquals(none, Style.of("font-size:" + size).hasNoSize());
  }

  @ParameterizedTest
  @CsvSource({"12,12", "12px,12", "9pt,12", "1in,96", "2.54cm,96", "25.4mm,96", "1em,16"})
  void lengthsAreInPixels(String length, double pixels) {
    assertEquals(pixels, Style.pixels(length), 1e-9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "auto", "50%", "1.2.3px", "12345678901234567890px"})
  void otherLengthsAreNone(String length) {
    assertTrue(Double.isNaN(Style.pixels(length)));
  }
}
