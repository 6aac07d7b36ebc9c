package org.gongkai.internal.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.gongkai.Limits;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Remark;
import org.gongkai.internal.document.Remark.Kind;
import org.gongkai.internal.limit.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The .doc that LibreOffice made of a .docx says the same. Where it does not keep what the .docx
 * says, the test says what it writes instead.
 */
class FixturesTest {
  private static final Path FOLDER = Path.of("testdata/word");

  private static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(FOLDER.resolve(name));
  }

  private static Document doc(String name) throws IOException {
    return DocExtractor.extract(bytes(name + ".doc"), new Budget(Limits.DEFAULT));
  }

  private static Document docx(String name) throws IOException {
    return org.gongkai.internal.docx.DocxExtractor.extract(
        bytes(name + ".docx"),
        new Budget(Limits.DEFAULT),
        (part, where) -> {
          throw new AssertionError(where);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "headers-footers-and-comments",
        "hyperlinks",
        "nested-tables",
        "paragraphs-and-tables-in-turn",
        "raised-digits",
        "sections",
        "table-of-contents",
        "text-boxes",
        "uneven-rows"
      })
  void theSameTextGivesTheSameBlocks(String name) throws IOException {
    Document doc = doc(name);
    Document docx = docx(name);

    assertEquals(Outline.full(docx), Outline.full(doc));
    assertEquals(docx.notes(), doc.notes());
    assertEquals(docx.remarks(), doc.remarks());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "headers-footers-and-comments",
        "merged-cells",
        "nested-tables",
        "paragraphs-and-tables-in-turn",
        "sections",
        "uneven-rows"
      })
  void theTextIsThatWhichPoiReads(String name) throws IOException {
    try (var poi = new WordExtractor(new ByteArrayInputStream(bytes(name + ".doc")))) {
      String words =
          Stream.of(poi.getParagraphText())
              .map(text -> text.replaceAll("[\\x00-\\x1f]", ""))
              .filter(text -> !Blank.is(text))
              .collect(Collectors.joining("|"));

      assertEquals(
          words,
          Outline.full(doc(name))
              .lines()
              .filter(line -> line.contains("[] "))
              .map(line -> line.substring(line.indexOf("[] ") + 3))
              .filter(text -> !Blank.is(text))
              .collect(Collectors.joining("|")));
    }
  }

  @Test
  void trackedChangesAreAcceptedAndAParagraphWhoseMarkIsGoneGoesOn() throws IOException {
    Document doc = doc("tracked-changes");

    assertEquals("受理15件|前半后半|整段新增||中间一段|移走的话|增先增后删|数目：3件|末段", Outline.brief(doc));
    assertEquals(
        List.of(
            new Remark(
                Kind.TRACKED_CHANGES_RESOLVED, 12, List.of("12", "15", "整段删去", "整段新增", "移走的话"))),
        doc.remarks());
  }

  @Test
  void aRowBelowAMarkThatLibreOfficePutTooHighIsGone() throws IOException {
    assertEquals(
        "表前|[0,0=甲 0,1=1 1,0=新增 1,1=5 2,0=乙 2,1=2]|表后", Outline.brief(doc("deleted-rows")));
  }

  @Test
  void hiddenTextIsLeftOutWhoeverSaysSo() throws IOException {
    Document doc = doc("hidden-text");

    assertEquals("看得见的话|按样式显示|除外|子样式显示||[0,0=甲 0,1=1]|末段", Outline.brief(doc));
    assertEquals(
        List.of(
            new Remark(Kind.HIDDEN_TEXT_DROPPED, 6, List.of("藏起来", "隐藏", "整段隐藏", "继承隐藏", "完全隐藏"))),
        doc.remarks());
  }

  @Test
  void ofFieldsOnlyResultsAreRead() throws IOException {
    String brief = Outline.brief(doc("fields"));

    assertEquals(List.of("第页共页", "42件"), List.of(brief.split("\\|", -1)).subList(0, 2));
  }

  @Test
  void notesStandApartAndInOrder() throws IOException {
    Document doc = doc("notes");

    assertEquals("收到申请件|[0,0=甲 0,1=12]|自定标记|末段", Outline.brief(doc));
    assertEquals(List.of("脚注一", "脚注二\n第二段", "※※脚注三", "尾注一"), doc.notes());
  }

  @Test
  void mergedCellsStandOnceWithTheirSpans() throws IOException {
    assertEquals(
        "合并|[0,0+2,1=A 0,1+1,2=B 0,3=C 1,1=D 1,2+2,1=E 1,3=F 2,0=G 2,1=H 2,3=I"
            + " 3,0+2,2=J 3,2+1,2=K 4,2=L 4,3=M]"
            + "|前空|[0,0=A 0,1=B 0,2=C 0,3=D 1,0= 1,1=E 1,2=F 1,3= 2,0=G 2,1=H 2,2=I 2,3=]|末段",
        Outline.brief(doc("merged-cells")));
  }

  @Test
  void picturesStandAfterTheirParagraph() throws IOException {
    assertEquals(
        "图前|<picture >|图中文字|<picture >|浮动|<picture >|[0,0=<picture > 0,1=1]|末段",
        Outline.brief(doc("pictures")));
  }

  @Test
  void charactersThatStandForOthersAreRead() throws IOException {
    assertEquals(
        "不断-连字|软连字|上行\\n下行|制\t表|分页前|分页后|空\u00a0格|全　角|“引号”……——①②Ⅲ℃㎡〇"
            + "|生僻𠀀字|\uf0fe符号|×乘号|Latin é ñ ü|末段",
        Outline.brief(doc("special-characters")));
  }

  @Test
  void automaticNumbersAreLabels() throws IOException {
    assertEquals(
        "一、总体情况|（一）公开|（二）解读|1.细目|2.细目二|一.2.1更细|二、主动公开|（一）又公开|无编号|三、第三"
            + "|五、另起|一、另起二|①甲2|②乙2|甲、甲3|乙、乙3|壹、甲4|贰、乙4|第九条甲5|第十条乙5|十、甲6|十一、乙6"
            + "|I.甲7|II.乙7|１．甲8|２．乙8|甲9|乙9|甲10|乙10|子、甲12|丑、乙12|1甲13|2乙13|01甲14|02乙14"
            + "|a)字母|[3]改格式|[4]改格式二|第一章章一|一.1节一|一.2节二|第二章章二|二.1节三|样式有而此段无|第三章章三"
            + "|[0,0=四、表内 0,1=1 1,0=五、表内 1,1=1]|末段",
        Outline.brief(doc("automatic-numbers")));
  }
}
