package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gongkai.ReportJson;
import org.gongkai.generated.FileFormat;
import org.gongkai.generated.ReportPlan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process of its own, in the C locale, which has no Chinese. */
class ProcessTest {
  @TempDir private Path folder;

  private Path reports;

  @BeforeEach
  void writeReports() throws IOException {
    reports = Files.createDirectory(folder.resolve("年报 集"));
    Files.write(reports.resolve("乙镇.html"), FileFormat.HTML.write(ReportPlan.plain(1)));
    Files.write(reports.resolve("甲县.docx"), FileFormat.DOCX.write(ReportPlan.plain(2)));
  }

  private record Result(int code, String out, String err) {}

  private ProcessBuilder builder(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx256m");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    command.addAll(Arrays.asList(arguments));
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LANG", "C");
    builder.environment().put("LC_ALL", "C");
    return builder;
  }

  private Result run(String... arguments) throws IOException, InterruptedException {
    Path err = folder.resolve("stderr");
    Process process = builder(arguments).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Result(process.waitFor(), out, Files.readString(err));
  }

  @Test
  void chineseNamesAreArgumentsInEveryLocale() throws Exception {
    Result result = run("convert", "年报 集/甲县.docx");
    assertEquals("", result.err());
    assertEquals(0, result.code());
    assertEquals("年报 集/甲县.docx", ReportJson.read(result.out()).source().path());
    assertEquals(ReportPlan.plain(2).title(), ReportJson.read(result.out()).report().title());
  }

  @Test
  void chineseNamesAreFoundInFoldersAndWritten() throws Exception {
    Result result = run("convert", "-q", "-o", "输出.jsonl", "年报 集", "");
    assertEquals("", result.out());
    assertEquals(1, result.code(), result.err());
    assertEquals(1, result.err().lines().count(), result.err());
    List<String> lines = Files.readAllLines(folder.resolve("输出.jsonl"), UTF_8);
    assertEquals(2, lines.size());
    assertEquals("乙镇.html", ReportJson.read(lines.get(0)).source().name());
    assertEquals("甲县.docx", ReportJson.read(lines.get(1)).source().name());
  }

  @Test
  void messagesAreUtf8AndTheExitCodeComesThrough() throws Exception {
    Result result = run("convert", "没有.docx");
    assertEquals(3, result.code());
    assertEquals("", result.out());
    assertEquals("gongkai: 没有.docx: there is no such file; check the path\n", result.err());
  }

  @Test
  void helpIsUtf8() throws Exception {
    Result result = run("--help");
    assertEquals(0, result.code());
    assertTrue(result.out().contains("政府信息公开工作年度报告"), result.out());
    assertEquals("", result.err());
  }

  @Test
  void noArgumentsAreWrongUsage() throws Exception {
    Result result = run();
    assertEquals(2, result.code());
    assertTrue(result.err().startsWith("gongkai: "), result.err());
  }

  @Test
  void standardInputIsReadAsBytes() throws Exception {
    Process process = builder("convert", "-").start();
    try (var stdin = process.getOutputStream()) {
      Files.copy(reports.resolve("甲县.docx"), stdin);
    }
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor());
    assertEquals(ReportPlan.plain(2).title(), ReportJson.read(out).report().title());
  }

  @Test
  void closedPipeEndsTheRunWithoutAStackTrace() throws Exception {
    Path many = Files.createDirectory(folder.resolve("许多"));
    for (int i = 0; i < 200; i++) {
      Files.copy(reports.resolve("乙镇.html"), many.resolve(i + ".html"));
    }
    Path err = folder.resolve("stderr");
    Process process = builder("convert", "许多").redirectError(err.toFile()).start();
    process.getOutputStream().close();
    try (InputStream stdout = process.getInputStream()) {
      assertEquals('{', stdout.read());
    }
    assertEquals(3, process.waitFor());
    List<String> lines = Files.readAllLines(err, UTF_8);
    assertEquals(1, lines.size(), lines.toString());
    assertTrue(lines.get(0).startsWith("gongkai: standard output cannot be written"), lines.get(0));
  }

  @Test
  void fullDeviceIsNotTakenForSuccess() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    Path err = folder.resolve("stderr");
    Process process =
        builder("schema").redirectError(err.toFile()).redirectOutput(full.toFile()).start();
    process.getOutputStream().close();
    assertEquals(3, process.waitFor());
    assertFalse(Files.readString(err).contains("\tat "), Files.readString(err));
  }
}
