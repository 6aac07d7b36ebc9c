package org.gongkai.internal.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The bytes are those of the JDK, however the text comes in pieces. */
class Utf8WriterTest {
  private static final String TEXT = "a\u0000\u007f\u0080é\u07ff\u0800政府\uffff\ud83d\ude00𠮷。";

  @Test
  void charactersOfEachWidthAreThoseOfTheJdk() {
    assertBytes(TEXT);
  }

  @Test
  void halfOfASurrogatePairIsAQuestionMark() {
    assertBytes("\ud83d");
    assertBytes("\ude00\ude00");
    assertBytes("\ud83d\ud83d\ude00政\ud83d政\ude00a\ud83d");
  }

  @Test
  void textLongerThanExpectedIsWhole() {
    assertBytes(TEXT.repeat(1000));
  }

  private static void assertBytes(String text) {
    char[] characters = text.toCharArray();
    byte[] expected = text.getBytes(StandardCharsets.UTF_8);
    for (int piece = 1; piece <= text.length() && piece < 10; piece++) {
      var writer = new Utf8Writer(1);
      for (int from = 0; from < text.length(); from += piece) {
        writer.write(characters, from, Math.min(piece, text.length() - from));
      }
      writer.close();
      assertArrayEquals(expected, writer.toByteArray(), "in pieces of " + piece);
    }
  }
}
