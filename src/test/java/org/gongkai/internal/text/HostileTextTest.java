package org.gongkai.internal.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.limit.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that nobody typed. */
class HostileTextTest {
  private static final Limits SMALL =
      Limits.builder()
          .bytes(1 << 20)
          .expandedBytes(1 << 20)
          .entries(10)
          .blocks(1000)
          .cells(1000)
          .depth(10)
          .build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|",
        "|甲",
        "|甲|\n",
        "| |\n",
        "\t",
        "\t\n",
        "甲\t1\n",
        "甲\t",
        "\"\t",
        "\"\"\t\n",
        "\"甲\t\n",
        "+---+\n",
        "+---+\n|甲|\n",
        "甲  1  ",
        "甲  1\n",
        "1  2\n\n",
        "|-|-|\n",
        "| \\",
        "# 甲\n> & < <br\n"
      })
  void muchOfAnythingIsReadOrRefused(String unit) {
    String text = unit.repeat(200_000 / unit.length());
    try {
      assertEquals(0, Shown.document(text, SMALL).notes().size());
    } catch (GongkaiException e) {
      assertEquals(Reason.LIMIT_EXCEEDED, e.reason());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|甲|乙|\n",
        "甲\t1\n",
        "|甲|乙|\n|-|-|\n",
        "+---+---+\n|甲|乙|\n+---+---+\n",
        "内容  本年  总数\n甲    12    34\n"
      })
  void moreCellsThanTheLimitAreRefused(String unit) {
    GongkaiException exception =
        assertThrows(GongkaiException.class, () -> Shown.document(unit.repeat(600), SMALL));
    assertEquals(Reason.LIMIT_EXCEEDED, exception.reason());
  }

  @Test
  void oneLongLineIsOneParagraph() throws GongkaiException {
    String line = "甲".repeat(1 << 20);
    assertEquals(List.of(line), Shown.of(line));
  }

  /** Apart from the marks of the layouts themselves, no character is lost and none is made. */
  @Test
  void everyCharacterOfAnyTextIsInTheDocument() throws GongkaiException {
    String alphabet = "甲乙0123456789\t\t\t   \n\n\n\n|||\"（）。，abc\u3000\u00a0、第项新收";
    var random = new Random(20);
    for (int i = 0; i < 3000; i++) {
      var text = new StringBuilder();
      int length = random.nextInt(300);
      for (int k = 0; k < length; k++) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertEquals(
          printed(text.toString()),
          printed(words(Shown.document(text.toString(), Limits.DEFAULT))));
    }
  }

  private static String words(Document document) {
    return document.blocks().stream()
        .map(
            block ->
                block instanceof org.gongkai.internal.document.Table table
                    ? table.cells().stream().map(cell -> cell.text()).collect(Collectors.joining())
                    : ((org.gongkai.internal.document.Paragraph) block).text())
        .collect(Collectors.joining());
  }

  /** The characters sorted: joined lines of cells are read cell by cell. */
  private static String printed(String text) {
    return text.chars()
        .filter(c -> !Blank.is((char) c) && "|\"".indexOf(c) < 0)
        .sorted()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @Test
  void charactersOfTheEndOfAFileAndOfPagesAreNoText() throws GongkaiException {
    assertEquals(List.of("甲", "乙", "丙"), Shown.of("甲\f乙\u2028丙\u001a\u001a"));
  }

  @Test
  void randomBytesEndInADocument() throws GongkaiException {
    var random = new Random(7);
    for (int i = 0; i < 500; i++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      Document document =
          TextExtractor.extract(bytes, new Budget(Limits.DEFAULT), line -> false, line -> false);
      assertTrue(document.blocks().size() <= bytes.length, new String(bytes, UTF_8));
    }
  }
}
