package org.gongkai.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Word and a browser would see in the written files is what the plan says. */
class WrittenTablesTest {
  private static final Set<Quirk> OTHER_CELLS_IN_HTML =
      EnumSet.of(Quirk.NESTED, Quirk.WHOLE_IN_TABLE, Quirk.FLAT_MERGE);
  private static final Set<Quirk> OTHER_CELLS_IN_WORD =
      EnumSet.of(
          Quirk.NESTED,
          Quirk.WHOLE_IN_TABLE,
          Quirk.FLAT_MERGE,
          Quirk.TRACKED,
          Quirk.SDT,
          Quirk.SDT_TABLE,
          Quirk.MOVED,
          Quirk.DELETED_ROW,
          Quirk.HIDDEN,
          Quirk.FOOTNOTES,
          Quirk.SMART_TAG);

  @ParameterizedTest
  @EnumSource(Quirk.class)
  void browsersSeeTheCellsOfThePlan(Quirk quirk) {
    if (OTHER_CELLS_IN_HTML.contains(quirk)) {
      return;
    }
    for (long seed = 1; seed <= 4; seed++) {
      ReportPlan plan = ReportPlan.withEach(quirk, seed);
      String charset = quirk == Quirk.HTML_GBK ? "GBK" : StandardCharsets.UTF_8.name();
      assertEquals(expectedHtml(plan), html(plan, charset), plan.toString());
    }
  }

  private static List<String> expectedHtml(ReportPlan plan) {
    List<String> cells = new ArrayList<>();
    for (Grid grid : grids(plan)) {
      grid.rows().forEach(r -> r.forEach(c -> cells.add(squeezed(c.text()))));
    }
    return cells;
  }

  private static List<String> html(ReportPlan plan, String charset) {
    List<String> cells = new ArrayList<>();
    String text =
        new String(FileFormat.HTML.write(plan), java.nio.charset.Charset.forName(charset));
    Element article = Jsoup.parse(text).getElementById("zoom");
    article.select("[style~=display]").remove();
    article.select("td, th").forEach(c -> cells.add(squeezed(c.text())));
    return cells;
  }

  @ParameterizedTest
  @EnumSource(Quirk.class)
  void wordSeesTheCellsOfThePlan(Quirk quirk) throws IOException {
    if (OTHER_CELLS_IN_WORD.contains(quirk)) {
      return;
    }
    for (long seed = 1; seed <= 4; seed++) {
      ReportPlan plan = ReportPlan.withEach(quirk, seed);
      assertEquals(expectedWord(plan), word(plan), plan.toString());
    }
  }

  private static List<String> expectedWord(ReportPlan plan) {
    List<String> cells = new ArrayList<>();
    for (Grid grid : grids(plan)) {
      for (List<Grid.Slot> row : grid.slots()) {
        row.forEach(s -> cells.add(s.first() ? squeezed(s.cell().text()) : ""));
      }
    }
    return cells;
  }

  private static List<String> word(ReportPlan plan) throws IOException {
    List<String> cells = new ArrayList<>();
    byte[] bytes = FileFormat.DOCX.write(plan);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFTable table) {
          for (XWPFTableRow row : table.getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
              cells.add(squeezed(cell.getText()));
            }
          }
        }
      }
    }
    return cells;
  }

  private static List<Grid> grids(ReportPlan plan) {
    List<Grid> grids = new ArrayList<>();
    for (Manuscript.Block block : Manuscript.of(plan)) {
      if (block instanceof Manuscript.Table table) {
        grids.add(table.grid());
      }
    }
    return grids;
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00a0\\u3000]", "");
  }

  @Test
  void everyRowFillsTheGrid() {
    Reports.mixed(200, 1000)
        .forEach(
            plan -> {
              for (Grid grid : grids(plan)) {
                for (List<Grid.Slot> row : grid.slots()) {
                  int width = row.stream().mapToInt(s -> s.cell().colspan()).sum();
                  assertEquals(grid.columns(), width, plan.toString());
                }
              }
            });
  }

  @Test
  void theParagraphsStandInTheTextInOrder() {
    Reports.withEach(2, 30)
        .filter(p -> !p.has(Quirk.TEXT_GBK))
        .forEach(
            plan -> {
              String text = new String(FileFormat.TEXT.write(plan), StandardCharsets.UTF_8);
              int at = 0;
              for (List<String> section : plan.paragraphs()) {
                for (String paragraph : section) {
                  int found = text.indexOf(paragraph, at);
                  assertEquals(true, found >= at, plan + " " + paragraph);
                  at = found;
                }
              }
            });
  }
}
