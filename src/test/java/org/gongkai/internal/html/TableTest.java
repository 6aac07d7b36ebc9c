package org.gongkai.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongkai.GongkaiException;
import org.gongkai.internal.document.Cell;
import org.gongkai.internal.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grid of a table is the one that browsers form (HTML Standard, 4.9.12). */
class TableTest {
  private static List<String> cells(String rows) throws GongkaiException {
    return Page.of("<table>" + rows + "</table>").cells();
  }

  private static String size(String rows) throws GongkaiException {
    return Page.of("<table>" + rows + "</table>").size();
  }

  @Test
  void cellsWithoutSpansStandInRowsAndColumns() throws GongkaiException {
    assertEquals(
        List.of("0,0 1×1 甲", "0,1 1×1 乙", "1,0 1×1 丙", "1,1 1×1 丁"),
        cells("<tr><th>甲</th><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr>"));
  }

  @Test
  void columnSpanMovesTheCellsBehindIt() throws GongkaiException {
    assertEquals(List.of("0,0 1×3 宽", "0,3 1×1 后"), cells("<tr><td colspan=3>宽<td>后</tr>"));
  }

  @Test
  void rowSpanMovesTheCellsOfTheRowsBelow() throws GongkaiException {
    assertEquals(
        List.of("0,0 2×1 高", "0,1 1×1 右", "1,1 1×1 下", "2,0 1×1 末"),
        cells("<tr><td rowspan=2>高<td>右<tr><td>下<tr><td>末"));
  }

  @Test
  void headerOfThreeRowsFormsTheGridOfTheForm() throws GongkaiException {
    String header =
        "<tr><td rowspan=3 colspan=3>注<td colspan=7>申请人</tr>"
            + "<tr><td rowspan=2>自然人<td colspan=5>组织<td rowspan=2>总计</tr>"
            + "<tr><td>一<td>二<td>三<td>四<td>五</tr>";
    assertEquals(
        List.of(
            "0,0 3×3 注",
            "0,3 1×7 申请人",
            "1,3 2×1 自然人",
            "1,4 1×5 组织",
            "1,9 2×1 总计",
            "2,4 1×1 一",
            "2,5 1×1 二",
            "2,6 1×1 三",
            "2,7 1×1 四",
            "2,8 1×1 五"),
        cells(header));
    assertEquals("3×10", size(header));
  }

  @ParameterizedTest
  @CsvSource({
    "0,1",
    "-2,1",
    "三,1",
    "'',1",
    "' 2',2",
    "2px,2",
    "2.9,2",
    "+2,2",
    "1000,1000",
    "1001,1000",
    "99999999999999999999,1000"
  })
  void columnSpanIsReadAsBrowsersDo(String written, int columns) throws GongkaiException {
    Table table = Page.of("<table><tr><td colspan='" + written + "'>值</table>").tables().get(0);
    assertEquals(columns, table.cells().get(0).columnSpan());
    assertEquals(columns, table.columns());
  }

  @ParameterizedTest
  @CsvSource({"1,1", "2,2", "0,3", "-2,1", "两,1", "' 2 ',2", "70000,3", "99999999999999999999,3"})
  void rowSpanIsReadAsBrowsersDoAndEndsWithTheTable(String written, int rows)
      throws GongkaiException {
    Table table =
        Page.of("<table><tr><td rowspan='" + written + "'>值<td>一<tr><td>二<tr><td>三</table>")
            .tables()
            .get(0);
    assertEquals(rows, table.cells().get(0).rowSpan());
    assertEquals(3, table.rows());
  }

  @Test
  void rowSpanEndsWithItsRowGroup() throws GongkaiException {
    assertEquals(
        List.of("0,0 1×1 头", "0,1 1×1 右", "1,0 1×1 身"),
        cells("<thead><tr><td rowspan=9>头<td>右</thead><tbody><tr><td>身</tbody>"));
  }

  @Test
  void footerStandsBelowTheBodyWhereverItIsWritten() throws GongkaiException {
    assertEquals(
        List.of("0,0 1×1 身", "1,0 1×1 脚"),
        cells("<tfoot><tr><td>脚</tfoot><tbody><tr><td>身</tbody>"));
  }

  @Test
  void overlappingCellsBothKeepTheirPlace() throws GongkaiException {
    assertEquals(
        List.of("0,0 1×1 甲", "0,1 2×1 乙", "1,0 1×2 丙"),
        cells("<tr><td>甲<td rowspan=2>乙<tr><td colspan=2>丙"));
  }

  @Test
  void rowsWithoutCellsCount() throws GongkaiException {
    String rows = "<tr><td>一</td></tr><tr></tr><tr><td>三</td></tr>";
    assertEquals(List.of("0,0 1×1 一", "2,0 1×1 三"), cells(rows));
    assertEquals("3×1", size(rows));
  }

  @Test
  void rowsWithoutCellsEndARowSpan() throws GongkaiException {
    assertEquals(
        List.of("0,0 2×1 高", "2,0 1×1 下"), cells("<tr><td rowspan=2>高</tr><tr></tr><tr><td>下"));
  }

  @Test
  void shortRowsLeaveTheRestOfTheGridOpen() throws GongkaiException {
    String rows = "<tr><td>一<td>二<td>三<tr><td>四";
    assertEquals(4, cells(rows).size());
    assertEquals("2×3", size(rows));
  }

  @Test
  void tableWithoutRowsIsEmpty() throws GongkaiException {
    assertEquals("0×0", size(""));
    assertEquals("0×0", size("<tbody></tbody>"));
  }

  @Test
  void missingEndTagsOfCellsAndRowsDoNotMatter() throws GongkaiException {
    String written = "<tr><td>一</td><td>二</td></tr><tr><td>三</td><td>四</td></tr>";
    assertEquals(cells(written), cells(written.replaceAll("</t[dr]>", "")));
  }

  @Test
  void hiddenRowsAndCellsAreNotInTheGrid() throws GongkaiException {
    assertEquals(
        List.of("0,0 1×1 一", "0,1 1×1 三", "1,0 1×1 四"),
        cells(
            "<tr><td>一<td style='display: none'>二<td>三"
                + "<tr style='DISPLAY:NONE'><td>无<tr hidden><td>无<tr><td>四"));
  }

  @Test
  void captionStandsBeforeTheTable() throws GongkaiException {
    assertEquals("标题 T0", Page.of("<table><caption>标题</caption><tr><td>一</table>").tree());
  }

  @Test
  void nestedTablesStandInTheirCell() throws GongkaiException {
    Page page = Page.of("<table><tr><td>前<table><tr><td>内</table>后<td>旁</table><table></table>");
    Cell cell = page.tables().get(0).cells().get(0);
    assertEquals(3, cell.blocks().size());
    assertTrue(cell.blocks().get(1) instanceof Table inner && inner.cells().size() == 1);
    assertEquals("前\n内\n后", cell.text());
  }

  @Test
  void tablesAreNumberedBeforeTheTablesInsideThem() throws GongkaiException {
    Page page =
        Page.of(
            "<table><tr><td><table><tr><td><table></table></table><td><table></table></table>"
                + "<div><table></table></div>");
    assertEquals(List.of(0, 1, 2, 3, 4), page.tables().stream().map(Table::number).toList());
  }

  @Test
  void indexesCountParagraphsAndTablesInDocumentOrder() throws GongkaiException {
    Page page = Page.of("<p>零</p><table><tr><td><p>二</p><p>三</p><td>四</table><p>五</p>");
    assertEquals(0, page.paragraph(0).index());
    assertEquals(1, page.tables().get(0).index());
    assertEquals(5, page.paragraph(1).index());
  }

  @Test
  void paragraphsOfACellAreLinesOfItsText() throws GongkaiException {
    assertEquals(List.of("0,0 1×1 本年新\n公开"), cells("<tr><td><p>本年新</p><p>公开</p></td></tr>"));
    assertEquals(List.of("0,0 1×1 本年新\n公开"), cells("<tr><td>本年新<br>公开</td></tr>"));
  }

  @Test
  void blankCellsAreCells() throws GongkaiException {
    assertEquals(
        List.of("0,0 1×1 ", "0,1 1×1 \u00a0", "0,2 1×1 "),
        cells("<tr><td></td><td>&nbsp;</td><td><br></td></tr>"));
  }

  @Test
  void rowsThatARepeatedTagOpensTwiceAreTwoRows() throws GongkaiException {
    assertEquals("2×1", size("<tr><tr><td>一"));
  }
}
