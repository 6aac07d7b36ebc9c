package org.gongkai.internal.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gongkai.internal.document.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One row a number: what Word prints for it in a list of that format. */
class NumberFormatsTest {

  @ParameterizedTest
  @CsvSource({
    "decimal, 1, 1",
    "decimal, 2147483647, 2147483647",
    "decimalZero, 9, 09",
    "decimalZero, 10, 10",
    "decimalFullWidth, 105, １０５",
    "decimalFullWidth2, 2, ２",
    "decimalHalfWidth, 12, 12",
    "numberInDash, 3, - 3 -",
    "upperRoman, 4, IV",
    "upperRoman, 1999, MCMXCIX",
    "lowerRoman, 18, xviii",
    "lowerRoman, 0, 0",
    "upperLetter, 26, Z",
    "upperLetter, 27, AA",
    "lowerLetter, 3, c",
    "lowerLetter, 54, bbb",
    "lowerLetter, 2000000000, 2000000000",
    "decimalEnclosedCircle, 1, ①",
    "decimalEnclosedCircle, 20, ⑳",
    "decimalEnclosedCircle, 21, 21",
    "decimalEnclosedCircleChinese, 10, ⑩",
    "decimalEnclosedParen, 2, ⑵",
    "decimalEnclosedFullstop, 20, ⒛",
    "ideographEnclosedCircle, 10, ㈩",
    "ideographEnclosedCircle, 11, 11",
    "ideographTraditional, 1, 甲",
    "ideographTraditional, 10, 癸",
    "ideographTraditional, 11, 11",
    "ideographZodiac, 12, 亥",
    "ideographZodiac, 13, 13",
    "ideographZodiacTraditional, 1, 甲子",
    "ideographZodiacTraditional, 60, 癸亥",
    "ideographDigital, 10, 一〇",
    "ideographDigital, 101, 一〇一",
    "japaneseDigitalTenThousand, 20, 二〇",
    "taiwaneseDigital, 10, 一○",
    "chineseCounting, 1, 一",
    "chineseCounting, 10, 十",
    "chineseCounting, 11, 十一",
    "chineseCounting, 20, 二十",
    "chineseCounting, 21, 二十一",
    "chineseCounting, 99, 九十九",
    "chineseCounting, 100, 一○○",
    "chineseCounting, 101, 一○一",
    "taiwaneseCounting, 12, 十二",
    "chineseCountingThousand, 1, 一",
    "chineseCountingThousand, 10, 十",
    "chineseCountingThousand, 19, 十九",
    "chineseCountingThousand, 20, 二十",
    "chineseCountingThousand, 100, 一百",
    "chineseCountingThousand, 101, 一百〇一",
    "chineseCountingThousand, 110, 一百一十",
    "chineseCountingThousand, 1001, 一千〇一",
    "chineseCountingThousand, 1010, 一千〇一十",
    "chineseCountingThousand, 12345, 一万二千三百四十五",
    "chineseCountingThousand, 100010000, 一亿〇一万",
    "taiwaneseCountingThousand, 10001, 一萬零一",
    "japaneseCounting, 10, 十",
    "japaneseCounting, 101, 百一",
    "japaneseCounting, 1010, 千十",
    "japaneseCounting, 1111, 千百十一",
    "japaneseLegal, 11, 壱拾壱",
    "chineseLegalSimplified, 1, 壹",
    "chineseLegalSimplified, 10, 壹拾",
    "chineseLegalSimplified, 11, 壹拾壹",
    "chineseLegalSimplified, 101, 壹佰零壹",
    "ideographLegalTraditional, 12, 壹拾貳"
  })
  void aNumberIsPrintedAsWordDoes(String format, int number, String printed) {
    Document document =
        Docx.of("<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>")
            .numbering(
                "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\""
                    + number
                    + "\"/><w:numFmt w:val=\""
                    + format
                    + "\"/><w:lvlText w:val=\"%1\"/></w:lvl></w:abstractNum>"
                    + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
            .read();

    assertEquals(printed, Docx.paragraphs(document).get(0).label());
    assertEquals(0, document.remarks().size());
  }
}
