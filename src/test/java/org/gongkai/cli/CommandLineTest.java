package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.Conversion;
import org.gongkai.ReportJson;
import org.gongkai.generated.FileFormat;
import org.gongkai.generated.ReportPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line inside this process. */
class CommandLineTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private byte[] input = {};

  private Path docx;
  private Path html;
  private Path text;
  private Path broken;

  @BeforeEach
  void writeReports() throws IOException {
    docx = Files.write(folder.resolve("甲 县.docx"), FileFormat.DOCX.write(ReportPlan.plain(1)));
    html = Files.write(folder.resolve("b.html"), FileFormat.HTML.write(ReportPlan.plain(2)));
    text = Files.write(folder.resolve("c.txt"), FileFormat.TEXT.write(ReportPlan.plain(3)));
    broken =
        Files.writeString(Files.createDirectory(folder.resolve("坏")).resolve("d.pdf"), "%PDF-");
  }

  private int run(Object... arguments) {
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    return Main.run(words, new ByteArrayInputStream(input), out, err);
  }

  private String out() {
    return out.toString(UTF_8);
  }

  private List<String> err() {
    return err.toString(UTF_8).lines().toList();
  }

  /** The names of the files in JSON Lines. */
  private static List<String> names(String lines) throws IOException {
    List<String> names = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      names.add(ReportJson.read(line).source().name());
    }
    return names;
  }

  private void assertErrorIsOneLine(String... words) {
    assertEquals(1, err().size(), err().toString());
    String line = err().get(0);
    assertTrue(line.startsWith("gongkai: "), line);
    for (String word : words) {
      assertTrue(line.contains(word), line);
    }
  }

  @Test
  void oneFileGivesIndentedJson() throws IOException {
    assertEquals(0, run("convert", docx));
    assertEquals("甲 县.docx", ReportJson.read(out()).source().name());
    assertTrue(out().startsWith("{\n"), out());
    assertTrue(out().endsWith("}\n"), out());
    assertEquals(List.of(), err());
  }

  @Test
  void severalFilesGiveOneLineEachInTheOrderOfTheirPaths() throws IOException {
    assertEquals(0, run("convert", text, docx, html));
    assertEquals(3, out().lines().count());
    assertEquals(List.of("b.html", "c.txt", "甲 县.docx"), names(out()));
    assertEquals(List.of(), err());
  }

  @Test
  void aFormatThatIsAskedForIsBelieved() throws IOException {
    assertEquals(0, run("convert", html, "--as", "TEXT"));
    assertEquals("text", ReportJson.read(out()).source().format());
    out.reset();
    assertEquals(0, run("convert", html));
    assertEquals("html", ReportJson.read(out()).source().format());
    out.reset();
    err.reset();
    assertEquals(3, run("convert", html, "--as", "doc"));
    assertErrorIsOneLine("b.html", "the Word file is truncated or broken");
  }

  @Test
  void aFormatThatThereIsNotIsWrongUsage() {
    assertEquals(2, run("convert", html, "--as", "pdf"));
    assertTrue(err().get(0).contains("docx, doc, rtf, flatOpc, html, mhtml, text"), err().get(0));
  }

  @Test
  void aFileWithTwoReportsGivesTwoLines() throws IOException {
    String both = Files.readString(text) + "\n";
    Path two =
        Files.writeString(
            folder.resolve("two.txt"),
            both + new String(FileFormat.TEXT.write(ReportPlan.plain(4)), UTF_8));

    assertEquals(0, run("convert", two));
    assertEquals(List.of("two.txt", "two.txt"), names(out()));
    out.reset();
    assertEquals(3, run("convert", two, "--format", "json"));
    assertErrorIsOneLine("two.txt", "2 reports");
  }

  @Test
  void aFileThatIsReadIsNotWrittenOver() throws IOException {
    byte[] before = Files.readAllBytes(html);
    assertEquals(2, run("convert", html, "-o", html));
    assertTrue(err().get(0).contains("cannot be written"), err().toString());
    assertArrayEquals(before, Files.readAllBytes(html));
  }

  @Test
  void foldersAreReadByPathWithHiddenFilesLeftOut() throws IOException {
    Files.delete(broken);
    Path deep = Files.createDirectories(folder.resolve("乙/丙"));
    Files.write(deep.resolve("e.txt"), Files.readAllBytes(text));
    Files.write(folder.resolve(".f.txt"), Files.readAllBytes(text));
    Files.write(Files.createDirectory(folder.resolve(".git")).resolve("g.txt"), new byte[3]);
    assertEquals(0, run("convert", folder));
    assertEquals(List.of("b.html", "c.txt", "e.txt", "甲 县.docx"), names(out()));
    assertEquals(List.of(), err());
  }

  @Test
  void standardInputIsAFileWithoutName() throws IOException {
    input = Files.readAllBytes(html);
    assertEquals(0, run("convert", "-"));
    assertEquals("-", ReportJson.read(out()).source().name());
  }

  @Test
  void outputGoesToAFile() throws IOException {
    Path target = folder.resolve("输出.json");
    Files.writeString(target, "old");
    assertEquals(0, run("convert", "-o", target, html));
    assertEquals("", out());
    assertEquals("b.html", ReportJson.read(Files.readString(target)).source().name());
    assertEquals(0, run("convert", "--output", "-", html));
    assertEquals("b.html", ReportJson.read(out()).source().name());
  }

  @Test
  void fileOfAnEarlierRunIsNotReplacedByNothing() throws IOException {
    Path target = Files.writeString(folder.resolve("out.json"), "old");
    assertEquals(3, run("convert", "-o", target, broken));
    assertEquals("old", Files.readString(target));
    assertEquals(5, files(), "no part of a file is left");
  }

  @Test
  void outputOfAnEarlierRunInTheFolderIsNoInput() throws IOException {
    Files.delete(broken);
    Path target = folder.resolve("out.jsonl");
    assertEquals(0, run("convert", "-q", "-o", target, folder));
    String first = Files.readString(target);
    assertEquals(0, run("convert", "-q", "-o", target, folder));
    assertEquals(first, Files.readString(target));
    assertEquals(List.of(), err());
  }

  private long files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.count();
    }
  }

  @Test
  void formatOfTheOutputCanBeChosen() throws IOException {
    assertEquals(0, run("convert", "--format", "jsonl", html));
    assertEquals(1, out().lines().count());
    out.reset();
    assertEquals(0, run("convert", "--format=json", html));
    assertTrue(out().lines().count() > 100);
    assertEquals(2, run("convert", "--format=json", html, docx));
    assertEquals(2, run("convert", "--format=xml", html));
  }

  @Test
  void nameOfTheOutputMaySayItsFormat() throws IOException {
    Path lines = folder.resolve("one.JSONL");
    assertEquals(0, run("convert", "-q", "-o", lines, html));
    assertEquals(1, Files.readAllLines(lines).size());
    assertTrue(Files.exists(folder.resolve("one.JSONL.manifest.jsonl")));
    assertEquals(2, run("convert", "-o", folder.resolve("one.csv"), html));
    assertTrue(err().get(0).contains("one.csv: for tables say --format csv"), err().get(0));
    assertFalse(Files.exists(folder.resolve("one.csv")));
  }

  @Test
  void outputThatCannotBeWrittenIsSaidInWords() {
    Path proc = Path.of("/proc");
    assumeTrue(Files.isDirectory(proc));
    assertEquals(3, run("convert", "-q", "-o", proc.resolve("out.jsonl"), html));
    assertErrorIsOneLine("/proc/out.jsonl cannot be written (");
    assertFalse(err().get(0).contains("Exception"), err().get(0));
  }

  @Test
  void provenanceIsThereOnRequest() throws IOException {
    run("convert", html);
    assertEquals(null, ReportJson.read(out()).provenance());
    out.reset();
    assertEquals(0, run("convert", "--provenance", html));
    assertFalse(ReportJson.read(out()).provenance().isEmpty());
  }

  @Test
  void oneBadFileDoesNotEndTheRun() throws IOException {
    assertEquals(1, run("convert", broken, html, folder.resolve("没有.docx")));
    assertEquals(List.of("b.html"), names(out()));
    assertEquals(2, err().size(), err().toString());
    assertTrue(err().get(0).contains("d.pdf: a PDF file is not read; convert it"), err().get(0));
    assertTrue(err().get(1).contains("没有.docx: there is no such file"), err().get(1));
  }

  @Test
  void nothingConvertedIsAnErrorOfItsOwn() {
    assertEquals(3, run("convert", broken));
    assertEquals("", out());
    assertErrorIsOneLine(broken.toString(), "a PDF file", "convert it to");
  }

  @Test
  void folderWithoutFilesIsAnError() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("空"));
    assertEquals(3, run("convert", empty));
    assertErrorIsOneLine(empty.toString(), "no files");
    err.reset();
    assertEquals(1, run("convert", empty, html));
    assertErrorIsOneLine(empty.toString(), "no files");
  }

  @Test
  void documentThatIsNoReportIsConvertedWithANote() throws IOException {
    Path notice = Files.writeString(folder.resolve("通知.txt"), "关于放假的通知\n各单位：请遵照执行。");
    assertEquals(0, run("convert", notice));
    Conversion conversion = ReportJson.read(out());
    assertFalse(conversion.isAnnualReport());
    assertErrorIsOneLine("通知.txt", "nothing of an annual report");
  }

  @Test
  void nameThatNoFileCanHaveIsOneFailureOfMany() throws IOException {
    assertEquals(1, run("convert", "a\0b", html));
    assertEquals(List.of("b.html"), names(out()));
    assertEquals(1, err().size());
  }

  @Test
  void outputThatCannotBeIsWrongUsage() {
    assertEquals(2, run("convert", "-o", folder.resolve("no/out.json"), html));
    assertTrue(err().get(0).contains("cannot be written"), err().toString());
    assertEquals(2, run("convert", "-o", folder, html));
    assertEquals("", out());
  }

  @Test
  void fullDeviceIsSaid() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    assertEquals(3, run("convert", "-o", full, html));
    assertErrorIsOneLine("/dev/full cannot be written");
  }

  @Test
  void standardOutputThatCannotBeWrittenIsSaid() {
    var closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    for (List<String> arguments :
        List.of(
            List.of("convert", html.toString(), text.toString()),
            List.of("inspect", html.toString()),
            List.of("schema"),
            List.of("--help"))) {
      err.reset();
      String[] words = arguments.toArray(String[]::new);
      assertEquals(3, Main.run(words, new ByteArrayInputStream(input), closed, err));
      assertErrorIsOneLine("standard output cannot be written");
    }
  }

  @Test
  void inspectShowsHowAFileWasUnderstood() {
    assertEquals(0, run("inspect", html));
    assertTrue(out().contains("/requests/received/total"), out());
    assertEquals(List.of(), err());
  }

  @Test
  void inspectOfABadFileIsAnError() {
    assertEquals(3, run("inspect", folder.resolve("x.docx")));
    assertErrorIsOneLine("x.docx: there is no such file");
    assertEquals("", out());
  }

  @Test
  void schemaIsTheOneOfTheLibrary() {
    assertEquals(0, run("schema"));
    assertEquals(ReportJson.schema(), out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "convert --help", "convert -h"})
  void helpNamesTheExitCodes(String arguments) {
    assertEquals(0, run((Object[]) arguments.split(" ", -1)));
    for (int code = 0; code <= 3; code++) {
      assertTrue(out().matches("(?s).*\n +" + code + " {2,}\\w.*"), out());
    }
    assertEquals(List.of(), err());
  }

  @Test
  void helpFitsATerminal() {
    for (String command : List.of("--help", "convert --help", "inspect --help", "schema --help")) {
      run((Object[]) command.split(" ", -1));
    }
    out().lines().forEach(line -> assertTrue(line.length() <= 80, line));
  }

  @Test
  void versionIsOneLine() {
    assertEquals(0, run("--version"));
    assertTrue(out().matches("gongkai \\d\\S*\\R"), out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "konvert", "convert", "convert --foo a", "inspect", "inspect a b"})
  void wrongUsageIsSaidWithTheWayToHelp(String arguments) {
    Object[] words = arguments.isEmpty() ? new Object[0] : arguments.split(" ", -1);
    assertEquals(2, run(words));
    assertEquals("", out());
    assertTrue(err().get(0).startsWith("gongkai: "), err().toString());
    assertTrue(
        err().get(err().size() - 1).matches("Try: gongkai( \\w+)? --help"), err().toString());
  }
}
