package org.gongkai.internal.text;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;
import org.gongkai.internal.document.Block;
import org.gongkai.internal.document.Cell;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.internal.document.Table;
import org.gongkai.internal.limit.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The grammar of text that Word documents were flattened to. */
class TextExtractorTest {
  private static final Limits SMALL =
      Limits.builder()
          .bytes(1 << 20)
          .expandedBytes(1 << 20)
          .entries(10)
          .blocks(10)
          .cells(10)
          .depth(10)
          .build();

  private static Document document(byte[] bytes, Limits limits) throws GongkaiException {
    return TextExtractor.extract(
        bytes,
        new Budget(limits),
        line -> line.strip().matches("[一二三]、标题"),
        line -> line.strip().matches("[一二三]、.*"));
  }

  /** One string a block: a paragraph's text, or a table as [cell|cell / cell|cell]. */
  private static List<String> read(String text) throws GongkaiException {
    return shown(document(text.getBytes(UTF_8), Limits.DEFAULT));
  }

  private static List<String> shown(Document document) {
    List<String> shown = new ArrayList<>();
    for (Block block : document.blocks()) {
      shown.add(block instanceof Table table ? shown(table) : ((Paragraph) block).text());
    }
    return shown;
  }

  private static String shown(Table table) {
    var rows = new StringJoiner(" / ", "[", "]");
    for (int row = 0; row < table.rows(); row++) {
      var cells = new StringJoiner("|");
      for (Cell cell : table.cells()) {
        if (cell.row() == row) {
          cells.add(cell.text());
        }
      }
      rows.add(cells.toString());
    }
    return rows.toString();
  }

  @Test
  void linesAreParagraphs() throws GongkaiException {
    assertEquals(List.of("题目", "　　一段。", "又一段。"), read("题目\n\n　　一段。\n又一段。\n"));
  }

  @Test
  void tabStartsACellAndAnEmptyLineEndsTheRow() throws GongkaiException {
    assertEquals(List.of("前", "[甲|乙 / 丙|丁]", "后"), read("前\n\n\t甲\n\t乙\n\n\t丙\n\t丁\n\n后\n"));
  }

  @Test
  void severalCellsMayStandInOneLine() throws GongkaiException {
    assertEquals(List.of("[甲|乙|丙 / 丁||戊]"), read("\t甲\t乙\t丙\n\n\t丁\t\t戊\n"));
  }

  @Test
  void tableAtTheEndOfTheFileIsWhole() throws GongkaiException {
    assertEquals(List.of("[甲|乙]"), read("\t甲\n\t乙"));
    assertEquals(List.of("[甲|乙]"), read("\t甲\n\t乙\n\n\n"));
  }

  @Test
  void lineWithoutTabGoesOnWithTheCell() throws GongkaiException {
    assertEquals(List.of("[本年新\n公开|3]"), read("\t本年新\n公开\n\t3\n"));
  }

  @Test
  void emptyCellsAreKept() throws GongkaiException {
    assertEquals(List.of("[|甲| / |]"), read("\t\n\t甲\n\t\n\n\t\n\t\n"));
    assertEquals(List.of("[\u3000|\u00a0 ]"), read("\t\u3000\n\t\u00a0 \n"));
  }

  @Test
  void paddingOfCellsIsKept() throws GongkaiException {
    assertEquals(List.of("[ 　12 ]"), read("\t 　12 \n"));
  }

  @Test
  void linesOfBlanksEndTheRowToo() throws GongkaiException {
    assertEquals(List.of("[甲 / 乙]"), read("\t甲\n 　\u00a0\n\t乙\n"));
  }

  @Test
  void whatLooksLikeAHeadingIsNoContinuationOfACell() throws GongkaiException {
    assertEquals(List.of("[甲|13]", " 三、收到", "正文"), read("\t甲\n\t13\n 三、收到\n正文\n"));
  }

  @Test
  void headingWinsOverACellEvenWithATab() throws GongkaiException {
    assertEquals(List.of("[甲]", "\t二、标题", "[乙]"), read("\t甲\n\n\t二、标题\n\n\t乙\n"));
  }

  @Test
  void whatOnlyLooksLikeAHeadingIsACellBehindATab() throws GongkaiException {
    assertEquals(List.of("[一、新收|5]"), read("\t一、新收\n\t5\n"));
  }

  @Test
  void longSentenceBehindATabIsAnIndentedParagraph() throws GongkaiException {
    String sentence = "本镇严格落实有关要求，".repeat(4) + "成效明显。";
    assertEquals(List.of("\t" + sentence), read("\t" + sentence + "\n"));
  }

  @Test
  void shortSentenceOrLongLabelBehindATabIsACell() throws GongkaiException {
    String label = "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请的情形";
    assertEquals(List.of("[无。|" + label + "]"), read("\t无。\n\t" + label + "\n"));
  }

  @Test
  void blankLinesBetweenRowsDoNotSplitATable() throws GongkaiException {
    assertEquals(List.of("[甲 / 乙]"), read("\t甲\n\n\n\n\t乙\n"));
  }

  @Test
  void textBetweenRowsSplitsATable() throws GongkaiException {
    Document document = document("\t甲\n\n续表\n\t乙\n".getBytes(UTF_8), Limits.DEFAULT);
    assertEquals(List.of("[甲]", "续表", "[乙]"), shown(document));
    assertEquals(0, ((Table) document.blocks().get(0)).number());
    assertEquals(1, ((Table) document.blocks().get(2)).number());
  }

  @Test
  void gridIsAsWideAsTheLongestRow() throws GongkaiException {
    Document document = document("\t甲\n\n\t乙\n\t丙\n\t丁\n".getBytes(UTF_8), Limits.DEFAULT);
    Table table = (Table) document.blocks().get(0);
    assertEquals(2, table.rows());
    assertEquals(3, table.columns());
    assertEquals(1, table.cells().get(3).row());
    assertEquals(2, table.cells().get(3).column());
  }

  @Test
  void indexesCountParagraphsAndTablesInDocumentOrder() throws GongkaiException {
    Document document = document("零\n\n\t二\n三\n\t四\n\n五\n".getBytes(UTF_8), Limits.DEFAULT);
    Table table = (Table) document.blocks().get(1);
    assertEquals(1, table.index());
    assertEquals(2, ((Paragraph) table.cells().get(0).blocks().get(0)).index());
    assertEquals(5, ((Paragraph) document.blocks().get(2)).index());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyLineEndIsOne(String end) throws GongkaiException {
    String text = String.join(end, "题目", "", "\t甲", "\t乙", "续", "", "\t丙", "", "末");
    assertEquals(List.of("题目", "[甲|乙\n续 / 丙]", "末"), read(text));
  }

  @Test
  void everyCharacterSetIsRead() throws GongkaiException {
    String text = "题镕\n\n\t堃\n";
    List<String> expected = List.of("题镕", "[堃]");
    assertEquals(expected, shown(document(text.getBytes(UTF_8), Limits.DEFAULT)));
    assertEquals(expected, shown(document(("\ufeff" + text).getBytes(UTF_8), Limits.DEFAULT)));
    assertEquals(expected, shown(document(("\ufeff" + text).getBytes(UTF_16LE), Limits.DEFAULT)));
    byte[] gbk = text.getBytes(Charset.forName("GB18030"));
    assertEquals(expected, shown(document(gbk, Limits.DEFAULT)));
  }

  @Test
  void damagedBytesAreRemarked() throws GongkaiException {
    byte[] bytes = ("政府信息公开".repeat(300) + "?").getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xff;
    assertEquals(1, document(bytes, Limits.DEFAULT).remarks().get(0).count());
    assertEquals(List.of(), document("好".getBytes(UTF_8), Limits.DEFAULT).remarks());
  }

  @ParameterizedTest
  @ValueSource(strings = {"段\n", "\t甲\n\n题\n", "\t格\n\n", "\t格", "\t格\n续\n"})
  void documentsBeyondALimitAreRefused(String unit) throws GongkaiException {
    document(unit.repeat(3).getBytes(UTF_8), SMALL);
    byte[] bytes = unit.repeat(11).getBytes(UTF_8);
    GongkaiException exception = assertThrows(GongkaiException.class, () -> document(bytes, SMALL));
    assertEquals(Reason.LIMIT_EXCEEDED, exception.reason());
  }

  @Test
  void linesOfOneCellBeyondTheLimitAreRefused() {
    byte[] bytes = ("\t格\n" + "续\n".repeat(11)).getBytes(UTF_8);
    assertThrows(GongkaiException.class, () -> document(bytes, SMALL));
  }

  @Test
  void oneWideRowAndManyShortOnesAreRefused() {
    byte[] bytes = ("\t1\t2\t3\t4\t5\n\n" + "\t1\n\n".repeat(2)).getBytes(UTF_8);
    assertThrows(GongkaiException.class, () -> document(bytes, SMALL));
  }
}
