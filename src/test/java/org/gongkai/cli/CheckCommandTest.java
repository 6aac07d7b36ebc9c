package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.gongkai.Conversion;
import org.gongkai.Finding;
import org.gongkai.ReportJson;
import org.gongkai.ReportReader;
import org.gongkai.Rule;
import org.gongkai.generated.FileFormat;
import org.gongkai.generated.ReportPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that presents what is wrong. */
class CheckCommandTest {
  private static final Path BROKEN =
      Path.of("testdata", "cases", "every-kind-of-sum-is-broken", "input.html");

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(Object... arguments) {
    String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    return Main.run(words, new ByteArrayInputStream(new byte[0]), out, err);
  }

  private String out() {
    return out.toString(UTF_8);
  }

  private Path consistent() throws IOException {
    return Files.write(folder.resolve("good.docx"), FileFormat.DOCX.write(ReportPlan.plain(1)));
  }

  @Test
  void everyFindingIsToldWithItsRuleAndTheCodeIsOne() throws IOException {
    assertEquals(1, run("check", BROKEN, "--lang", "zh", "--min-severity", "info"));
    for (Finding finding : ReportReader.create().read(BROKEN).findings()) {
      assertTrue(out().contains(finding.messageZh()), finding.messageZh());
      assertTrue(out().contains("[" + finding.rule() + "]"), finding.rule());
    }
    assertFalse(out().contains("\u001b"), "colour outside of a terminal");
  }

  @Test
  void messagesAreInTheLanguageThatIsAskedFor() throws IOException {
    run("check", BROKEN, "--lang", "EN", "--min-severity", "info");
    for (Finding finding : ReportReader.create().read(BROKEN).findings()) {
      assertTrue(out().contains(finding.message()), finding.message());
    }
  }

  @Test
  void aConsistentReportGivesNothingAndTheCodeIsZero() throws IOException {
    assertEquals(0, run("check", consistent(), "--lang", "zh"));
    assertTrue(out().contains("没有发现问题"), out());
    assertEquals("", err.toString(UTF_8));
  }

  @Test
  void whatIsLessSeriousThanAskedForIsLeftOutAndDoesNotCount() throws IOException {
    Path warned = Files.writeString(folder.resolve("old.txt"), "某县教育局2022年政府信息公开工作年度报告\n");

    assertEquals(1, run("check", warned));
    assertTrue(out().contains("no_form_recognized"), out());
    out.reset();
    assertEquals(0, run("check", warned, "--min-severity", "error"));
    assertFalse(out().contains("no_form_recognized"), out());
  }

  @Test
  void nothingThatCanBeReadIsTheCodeThree() throws IOException {
    Path pdf = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7");

    assertEquals(3, run("check", pdf));
    assertEquals("", out());
    assertTrue(err.toString(UTF_8).contains("a PDF file"), err.toString(UTF_8));
  }

  @Test
  void aCommandLineThatMakesNoSenseIsTheCodeTwo() {
    assertEquals(2, run("check"));
    assertEquals(2, run("check", BROKEN, "--min-severity", "fatal"));
    assertEquals(2, run("check", BROKEN, "--format", "pdf"));
  }

  @Test
  void eachFileHasABlock() throws IOException {
    assertEquals(1, run("check", consistent(), BROKEN, "--lang", "zh"));
    assertEquals(2, out().lines().filter(line -> !line.startsWith(" ") && !line.isEmpty()).count());
  }

  @Test
  void reportsOfTwoYearsAreComparedWithEachOther() throws IOException {
    String later = new String(FileFormat.TEXT.write(ReportPlan.plain(1)), UTF_8);
    int year = ReportReader.create().read(later.getBytes(UTF_8), "a.txt").report().year();
    Path folder = Files.createDirectory(this.folder.resolve("years"));
    Files.writeString(folder.resolve("a.txt"), later);
    Files.writeString(
        folder.resolve("b.txt"),
        later
            .replace(String.valueOf(year), "1000")
            .replace(String.valueOf(year + 1), String.valueOf(year))
            .replace("1000", String.valueOf(year - 1)));

    run("check", folder, "--lang", "en");

    assertTrue(out().contains("[text_repeated]"), out());
  }

  @Test
  void theSumsOfSubordinateBodiesAreCheckedWhereTheyAreGiven() throws IOException {
    ReportPlan parent = ReportPlan.plain(1);
    Path folder = Files.createDirectory(this.folder.resolve("sums"));
    Files.write(folder.resolve("a.txt"), FileFormat.TEXT.write(parent));
    String child = new String(FileFormat.TEXT.write(parent), UTF_8);
    String name = parent.truth().get("agency").asText();
    Files.writeString(folder.resolve("b.txt"), child.replace(name, "松河镇人民政府"));
    Files.writeString(folder.resolve("c.txt"), child.replace(name, "柳溪镇人民政府"));
    Path csv =
        Files.writeString(
            this.folder.resolve("parents.csv"), name + ",松河镇人民政府\n" + name + ",柳溪镇人民政府\n");

    run("check", folder, "--lang", "en", "--parents", csv);
    assertTrue(out().contains("[subordinates_mismatch]"), out());
    out.reset();
    run("check", folder, "--lang", "en");
    assertFalse(out().contains("[subordinates_mismatch]"), out());
    assertEquals(2, run("check", folder, "--parents", this.folder.resolve("none.csv")));
  }

  @Test
  void jsonIsThatOfTheConversion() throws IOException {
    Conversion conversion = ReportReader.create().read(BROKEN);

    run("check", BROKEN, "--format", "jsonl");
    assertEquals(conversion, ReportJson.read(out()));
    out.reset();
    run("check", BROKEN, "--format", "json");
    assertEquals(conversion, ReportJson.read(out()));
    out.reset();
    run("check", BROKEN, consistent(), "--format", "json");
    assertEquals(2, new ObjectMapper().readTree(out()).size());
  }

  @Test
  void theCatalogueHasEveryRule() {
    assertEquals(0, run("check", "--rules"));
    List<String> lines = out().lines().toList();
    for (Rule rule : Rule.values()) {
      assertEquals(
          1, lines.stream().filter(line -> line.startsWith("| `" + rule.code() + "` |")).count());
    }
  }

  @Test
  void theCatalogueInTheDocumentsIsCurrent() throws IOException {
    Path file = Path.of("docs", "RULES.md");
    run("check", "--rules");
    if (Boolean.getBoolean("gongkai.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, out());
    }
    assertEquals(out(), Files.readString(file));
  }
}
