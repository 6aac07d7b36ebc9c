package org.gongkai.internal.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;
import org.junit.jupiter.api.Test;

/** Tables that are none by the names of their elements. */
class ShapeTest {
  private static String div(String style, String inside) {
    return "<div style='display:" + style + "'>" + inside + "</div>";
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder();
    for (String cell : cells) {
      row.append("\n<span style='display: table-cell'>").append(cell).append("</span>");
    }
    return div("table-row", row.toString());
  }

  @Test
  void divisionsDisplayedAsATableAreATable() throws GongkaiException {
    Page page = Page.of("前" + div("table", row("甲", "<p>乙") + row("1", "2")) + "后");
    assertEquals("前 T0 后", page.tree());
    assertEquals(List.of("0,0 1×1 甲", "0,1 1×1 乙", "1,0 1×1 1", "1,1 1×1 2"), page.cells());
  }

  @Test
  void groupsCaptionsAndFeetHaveTheirPlaces() throws GongkaiException {
    Page page =
        Page.of(
            div(
                "table",
                div("table-footer-group", row("末"))
                    + div("table-caption", "题")
                    + div("table-row-group", row("一") + row("二"))
                    + row("三")));
    assertEquals(List.of("题"), page.paragraphs());
    assertEquals(List.of("0,0 1×1 一", "1,0 1×1 二", "2,0 1×1 三", "3,0 1×1 末"), page.cells());
  }

  @Test
  void classesMayDisplayATable() throws GongkaiException {
    Page page =
        Page.whole(
            "<html><head><style>.t{display:table}ul.r{display:table-row}.c{display:table-cell}</style></head>"
                + "<body><div class=t><ul class=r><li class=c>甲<li class=c>5</ul></div>");
    assertEquals(List.of("0,0 1×1 甲", "0,1 1×1 5"), page.cells());
  }

  @Test
  void rolesMakeATableWithSpans() throws GongkaiException {
    Page page =
        Page.of(
            "<div role=table><div role=rowgroup><div role=row><span role=columnheader"
                + " aria-colspan=2>甲</span></div></div><div role=row><span role=rowheader>乙</span>"
                + "<span role=cell>5</span></div></div>");
    assertEquals(List.of("0,0 1×2 甲", "1,0 1×1 乙", "1,1 1×1 5"), page.cells());
  }

  @Test
  void displayedTablesWithOtherThingsInThemAreNoTables() throws GongkaiException {
    assertEquals("{甲 {乙}}", Page.of(div("table", "甲" + div("table-row", "乙"))).tree());
    assertEquals("{甲}", Page.of(div("table", div("table-cell", "甲"))).tree());
    assertEquals("{甲}", Page.of(div("table", "<div>甲</div>")).tree());
    assertEquals("{{甲} 乙}", Page.of(div("table", row("甲") + "<p>乙</p>")).tree());
  }

  @Test
  void tablesAreTablesHoweverTheyAreDisplayed() throws GongkaiException {
    Page page =
        Page.of("<table role=presentation style='display:block'><tr style='display:flex'><td>甲");
    assertEquals(List.of("0,0 1×1 甲"), page.cells());
  }

  @Test
  void displayedTablesInEachOtherKeepTheLimits() throws GongkaiException {
    String open =
        "<div style='display:table'><div style='display:table-row'><div style='display:table-cell'>";
    assertEquals(2, Page.of(open.repeat(2) + "底").tables().size());
    GongkaiException exception =
        assertThrows(
            GongkaiException.class,
            () -> Page.of((open.repeat(65) + "底").getBytes(UTF_8), Limits.DEFAULT));
    assertEquals(Reason.LIMIT_EXCEEDED, exception.reason());
  }
}
