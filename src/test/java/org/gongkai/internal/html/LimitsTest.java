package org.gongkai.internal.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;
import org.gongkai.internal.limit.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that want to cost more than they should. */
class LimitsTest {
  private static final int SMALL_STACK = 512 * 1024;

  private static Limits limits(int blocks, int cells, int depth) {
    return Limits.builder()
        .bytes(1 << 20)
        .expandedBytes(1 << 20)
        .entries(10)
        .blocks(blocks)
        .cells(cells)
        .tableDepth(Math.max(1, depth / 4))
        .build();
  }

  private static Page read(String body, Limits limits) throws GongkaiException {
    return Page.of(body.getBytes(UTF_8), limits);
  }

  private static void assertExceeded(String body, Limits limits) {
    GongkaiException exception = assertThrows(GongkaiException.class, () -> read(body, limits));
    assertEquals(Reason.LIMIT_EXCEEDED, exception.reason());
    assertNotNull(exception.limit(), exception.problem());
  }

  /** Reads in a thread with little stack; the tree as text, so that this is walked there too. */
  private static String treeInSmallStack(String body) throws Exception {
    var task = new FutureTask<>(() -> read(body, Limits.DEFAULT).tree());
    var thread = new Thread(null, task, "small", SMALL_STACK);
    thread.start();
    return result(task);
  }

  private static String result(FutureTask<String> task) throws Exception {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof GongkaiException known) {
        return known.reason().name();
      }
      throw e;
    }
  }

  private static String nested(String open, int times, String inside) {
    return open.repeat(times) + inside;
  }

  @Test
  void blocksUpToTheLimitAreRead() throws GongkaiException {
    assertEquals(10, read("<p>段".repeat(10), limits(10, 10, 10)).paragraphs().size());
    assertExceeded("<p>段".repeat(11), limits(10, 10, 10));
  }

  @Test
  void paragraphsInsideCellsCount() {
    assertExceeded("<table><tr><td>" + "<p>段".repeat(11) + "</table>", limits(10, 10, 10));
  }

  @Test
  void rowsCount() throws GongkaiException {
    assertEquals("10×0", read("<table>" + "<tr>".repeat(10), limits(10, 10, 10)).size());
    assertExceeded("<table>" + "<tr>".repeat(11), limits(10, 10, 10));
  }

  @Test
  void gridPositionsUpToTheLimitAreRead() throws GongkaiException {
    String row = "<tr><td colspan=5>";
    assertEquals("2×5", read("<table>" + row + row, limits(99, 10, 10)).size());
    assertExceeded("<table>" + row + row + "<tr>", limits(99, 10, 10));
    assertExceeded("<table>" + row + row + "</table><table><tr><td>", limits(99, 10, 10));
  }

  @Test
  void oneRowTooWideIsRefused() {
    assertExceeded("<table><tr>" + "<td>".repeat(11), limits(99, 10, 10));
  }

  @Test
  void tablesInEachOtherUpToTheLimitAreRead() throws GongkaiException {
    String table = "<table><tr><td>";
    assertEquals(5, read(nested(table, 5, "底"), limits(99, 99, 23)).tables().size());
    assertExceeded(nested(table, 6, "底"), limits(99, 99, 23));
  }

  @Test
  void divisionsBeyondTheLimitAreReadWithoutBeingToldApart() throws GongkaiException {
    String inside = "甲<div>乙</div>丙";
    assertTrue(inDivisions(255, inside).endsWith("外甲 {乙} 丙" + "}".repeat(255) + " 末"));
    assertTrue(inDivisions(256, inside).endsWith("外甲 乙 丙" + "}".repeat(256) + " 末"));
  }

  private static String inDivisions(int times, String inside) throws GongkaiException {
    String body = "<div>外".repeat(times) + inside + "</div>".repeat(times) + "末";
    return read(body, Limits.DEFAULT).tree();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div>", "<font color=red>", "<span>", "<b>", "<ul><li>", "<div><p><font>"})
  void tagsThatAreNeverClosedLoseNoText(String open) throws Exception {
    int times = 1900 / open.replaceAll("[^<]", "").length();
    String tree = treeInSmallStack("前" + nested(open + "段", times, "<p>底"));
    assertTrue(tree.contains("前"), tree);
    assertTrue(tree.replaceAll("[{}]", "").endsWith("底"), tree);
    assertEquals(times, tree.chars().filter(c -> c == '段').count());
  }

  @Test
  void tablesBelowManyElementsKeepTheirGrid() throws GongkaiException {
    String table = "<table><tr><td rowspan=2>一<td>二<tr><td>三</table>";
    Page page = read(nested("<div>", 1500, table + "后"), Limits.DEFAULT);
    assertEquals(List.of("0,0 2×1 一", "0,1 1×1 二", "1,1 1×1 三"), page.cells());
    assertEquals(List.of("后"), page.paragraphs());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div>", "<font color=red>", "<ul><li>", "<table><tr><td>", "<div><p><font>"})
  void pagesNestedBeyondAllReasonAreRefusedOrReadToTheEnd(String open) throws Exception {
    String tree = treeInSmallStack(nested(open, 100_000, "底"));
    assertTrue(List.of("LIMIT_EXCEEDED", "DAMAGED").contains(tree) || tree.endsWith("底"), tree);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>x", "</p><p>x", "<table><tr><td>x", "</div>x<div>", "</b>x"})
  void ofOneTagTheParserMakesFewElements(String repeated) throws GongkaiException {
    var page = new StringBuilder("<p><div>");
    for (int i = 0; i < 500; i++) {
      page.append("<b title=").append(i).append('>');
    }
    page.append(repeated.repeat(100));
    long tags = page.chars().filter(c -> c == '<').count();
    long[] nodes = {0};
    Markup.parse(page.toString(), new Budget(Limits.DEFAULT))
        .page()
        .traverse((node, depth) -> nodes[0]++);
    assertTrue(nodes[0] < tags * Markup.COPIES, nodes[0] + " of " + tags);
  }

  /** The parser takes the square of a name's length. */
  @ParameterizedTest
  @ValueSource(strings = {"<%s>", "</%s>", "<%s"})
  void tagsWithNamesOfHundredsOfThousandsOfLettersAreDamage(String tag) throws GongkaiException {
    String longer = tag.formatted("a<b".repeat(30_000));
    GongkaiException refusal =
        assertThrows(GongkaiException.class, () -> read("甲" + longer + "乙", Limits.DEFAULT));
    assertEquals(Reason.DAMAGED, refusal.reason());
    String shorter = tag.formatted("ab".repeat(30_000));
    assertTrue(read("甲" + shorter, Limits.DEFAULT).tree().contains("甲"));
    assertTrue(read("1 < " + "二".repeat(90_000), Limits.DEFAULT).tree().contains("1 < 二二"));
  }

  @Test
  void elementsThatAreCountedMakeTheSameBlocks() throws GongkaiException {
    String body = "<div>甲<p>乙<b>丙</p>丁</div><table><tr><td>戊<td><p>己</table>庚<style>p{}</style>";
    assertEquals(
        read(body, Limits.DEFAULT).tree(),
        read(body, Limits.builder().htmlNodes(40).build()).tree());
  }

  @Test
  void elementsBeyondTheParsersDepthAreRefused() throws Exception {
    assertEquals("LIMIT_EXCEEDED", treeInSmallStack(nested("<div>", 5_000, "底")));
  }

  @Test
  void tablesInEachOtherAsDeepAsTheLimitFitASmallStack() throws Exception {
    assertEquals("T0", treeInSmallStack(nested("<table><tr><td>", 64, "底")));
    assertEquals("LIMIT_EXCEEDED", treeInSmallStack(nested("<table><tr><td>", 65, "底")));
  }

  @Test
  void wideSpansInManyRowsAreRefused() throws Exception {
    String rows = "<tr><td colspan=1000 rowspan=65534>".repeat(2_000);
    assertEquals("LIMIT_EXCEEDED", treeInSmallStack("<table>" + rows));
  }

  @Test
  void manyRowGroupsBelowAWideRowAreRead() throws GongkaiException {
    String wide = "<table><tr>" + "<td colspan=1000>".repeat(500) + "</tr>";
    assertEquals("1×500000", read(wide + "<tbody></tbody>".repeat(100_000), Limits.DEFAULT).size());
  }

  @Test
  void lineBreaksWithoutTextCostNothing() throws GongkaiException {
    assertEquals(
        List.of("前", "后"),
        read("前" + "<br>".repeat(1_000_000) + "后", limits(2, 1, 9)).paragraphs());
  }

  @Test
  void hugeAttributesAreReadPast() throws GongkaiException {
    String huge = "9".repeat(1 << 20);
    String body = "<ol style='" + huge + "'>" + "<li>项".repeat(1000) + "</ol>";
    assertEquals(1000, read(body, Limits.DEFAULT).paragraphs().size());
    assertEquals(
        "1×1000",
        read("<table><tr><td colspan=" + huge + " title=" + huge + ">", Limits.DEFAULT).size());
  }

  @Test
  void manyMarksInsideEachOtherAreRead() throws GongkaiException {
    String marks = "<ins><sup>".repeat(500);
    assertEquals(
        1, read(marks + "\u00a0".repeat(1 << 18) + "底", Limits.DEFAULT).paragraphs().size());
  }
}
