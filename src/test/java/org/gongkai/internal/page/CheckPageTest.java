package org.gongkai.internal.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.gongkai.Conversion;
import org.gongkai.Finding;
import org.gongkai.ReportReader;
import org.gongkai.Rule;
import org.gongkai.Severity;
import org.gongkai.generated.FileFormat;
import org.gongkai.generated.ReportPlan;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page that is handed to the body that wrote the report. */
class CheckPageTest {
  private static final Path BROKEN =
      Path.of("testdata", "cases", "every-kind-of-sum-is-broken", "input.html");

  private static final List<Path> BROWSERS =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));

  private static Document page(Conversion... conversions) {
    return Jsoup.parse(CheckPage.of(List.of(conversions), Language.ZH, Severity.INFO));
  }

  private static Conversion read(ReportPlan plan) throws IOException {
    return ReportReader.create().read(FileFormat.DOCX.write(plan), "a.docx");
  }

  /** The numbers in the order of the form, each as it is shown. */
  private static List<String> numbers(Element table) {
    return table.select("td").stream().map(Element::ownText).toList();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void everyNumberOfTheReportStandsInItsTable(long seed) throws IOException {
    Conversion conversion = read(ReportPlan.plain(seed));

    Elements tables = page(conversion).select("table.form");

    assertEquals(3, tables.size());
    int shown = 0;
    for (Element table : tables) {
      shown += numbers(table).stream().filter(number -> !number.isEmpty()).toList().size();
    }
    assertEquals(conversion.coverage().read(), shown);
    assertEquals(
        conversion.coverage().expected(), tables.stream().mapToInt(t -> numbers(t).size()).sum());
  }

  /** Each row covers the same number of grid columns, spans counted. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void tablesAreDrawnWithoutHolesOrOverlaps(long seed) throws IOException {
    for (Element table : page(read(ReportPlan.plain(seed))).select("table.form")) {
      List<Integer> below = new ArrayList<>();
      int columns = -1;
      for (Element row : table.select("tr")) {
        int width = below.isEmpty() ? 0 : below.remove(0);
        for (Element cell : row.select("td, th")) {
          int span = Integer.parseInt(cell.hasAttr("colspan") ? cell.attr("colspan") : "1");
          int rows = Integer.parseInt(cell.hasAttr("rowspan") ? cell.attr("rowspan") : "1");
          width += span;
          for (int i = 0; i < rows - 1; i++) {
            if (below.size() <= i) {
              below.add(0);
            }
            below.set(i, below.get(i) + span);
          }
        }
        columns = columns < 0 ? width : columns;
        assertEquals(columns, width, row::outerHtml);
      }
      assertEquals(0, below.stream().mapToInt(Integer::intValue).sum());
    }
  }

  @Test
  void brokenSumsAreMarkedInPlaceWithTheNumberOfTheirIssue() throws IOException {
    Conversion conversion = ReportReader.create().read(BROKEN);

    Document page = page(conversion);

    int issues = Issue.of(conversion.findings(), Severity.INFO).size();
    assertEquals(issues, page.select("ol.issues > li").size());
    long errors =
        conversion.findings().stream()
            .filter(f -> f.severity() == Severity.ERROR && f.path() != null)
            .map(Finding::path)
            .distinct()
            .count();
    assertTrue(errors > 0);
    assertEquals(errors, page.select("td.broken, td.suspect").size());
    for (Element cell : page.select("td.broken .note")) {
      assertTrue(cell.text().matches("\\[\\d+(,\\d+)*\\]"), cell.text());
    }
  }

  @Test
  void aSuspectIsMarkedWithTheValueThatItShouldHave() throws IOException {
    Conversion conversion = read(ReportPlan.plain(1));
    String pointer = "/requests/outcomes/granted/total";
    Finding finding =
        Finding.of(Rule.REQUESTS_ROW_TOTAL, pointer, "Wrong.", "不对。", List.of())
            .withCause("1", pointer, BigDecimal.valueOf(4711));
    Conversion wrong =
        new Conversion(
            conversion.report(),
            List.of(finding, finding.withCells(List.of("/requests/outcomes/granted/business"))),
            List.of(),
            conversion.checks(),
            conversion.coverage(),
            conversion.source(),
            null);

    Document page = page(wrong);

    assertEquals("应为4711 [1]", page.select("td.suspect .note").text());
    assertEquals(1, page.select("td.concerned").size());
    assertEquals(1, page.select("ol.issues > li").size());
  }

  @Test
  void whatADocumentSaysCannotBecomeMarkup() throws IOException {
    String hostile = "某局<script>alert(1)</script>&\"'2022年政府信息公开工作年度报告";
    Conversion conversion =
        ReportReader.create().read((hostile + "\n一、总体情况\n好\n").getBytes(UTF_8), "<b>.txt");

    String html = CheckPage.of(List.of(conversion), Language.EN, Severity.INFO);

    assertFalse(html.contains("<script"), html);
    assertFalse(html.contains("<b>"), html);
  }

  @Test
  void thePageNeedsNothingElse() throws IOException {
    Document page = page(read(ReportPlan.plain(1)), ReportReader.create().read(BROKEN));

    assertEquals(
        0, page.select("script, link, img, iframe, [src], [href], [onclick], [style]").size());
    assertFalse(page.select("style").html().contains("url("));
    assertEquals(2, page.select("section.report").size());
  }

  private static Path browser() {
    return BROWSERS.stream().filter(Files::isExecutable).findFirst().orElse(null);
  }

  private static String chromium(Path folder, String... arguments)
      throws IOException, InterruptedException {
    Path browser = browser();
    Assumptions.assumeTrue(browser != null, "no Chromium on this machine");
    List<String> command =
        new ArrayList<>(
            List.of(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile")));
    command.addAll(List.of(arguments));
    Path output = folder.resolve("stdout");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean ended = process.waitFor(2, TimeUnit.MINUTES);
    process.destroyForcibly();
    assertTrue(ended, "Chromium does not end");
    return Files.readString(output);
  }

  @Test
  void aBrowserShowsItAllAcrossTheWidthOfTheWindow(@TempDir Path folder) throws Exception {
    String html =
        CheckPage.of(List.of(ReportReader.create().read(BROKEN)), Language.ZH, Severity.INFO);
    String measure =
        "<script>document.documentElement.dataset.wide="
            + "document.documentElement.scrollWidth+'/'+document.documentElement.clientWidth;"
            + "</script></body>";
    Path file = Files.writeString(folder.resolve("page.html"), html.replace("</body>", measure));

    Document shown =
        Jsoup.parse(
            chromium(folder, "--window-size=900,1200", "--dump-dom", file.toUri().toString()));

    Map<String, String> data = shown.select("html").first().dataset();
    String[] widths = data.get("wide").split("/", -1);
    assertEquals(widths[1], widths[0]);
    assertEquals(Jsoup.parse(html).select("td").size(), shown.select("td").size());
  }

  @Test
  void itIsPrintedOnPaper(@TempDir Path folder) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("page.html"),
            CheckPage.of(List.of(ReportReader.create().read(BROKEN)), Language.ZH, Severity.INFO));
    Path pdf = folder.resolve("page.pdf");

    chromium(folder, "--no-pdf-header-footer", "--print-to-pdf=" + pdf, file.toUri().toString());

    byte[] printed = Files.readAllBytes(pdf);
    assertEquals("%PDF", new String(printed, 0, 4, UTF_8));
    String words = new String(printed, java.nio.charset.StandardCharsets.ISO_8859_1);
    assertTrue(words.split("/Type /Page\\b", -1).length - 1 >= 2, "pages");
  }
}
