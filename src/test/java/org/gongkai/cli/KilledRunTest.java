package org.gongkai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gongkai.generated.FileFormat;
import org.gongkai.generated.ReportPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that are killed at random points, as {@code kill -9} does, and go on. */
class KilledRunTest {
  private static final int CONTENTS = 25;

  private final Random dice = new Random();

  @TempDir private Path folder;

  /** An archive with so many entries. */
  private void writeArchive(int entries) throws IOException {
    byte[][] contents = new byte[CONTENTS][];
    for (int i = 0; i < CONTENTS; i++) {
      contents[i] = FileFormat.TEXT.write(ReportPlan.plain(i));
    }
    try (OutputStream out = Files.newOutputStream(folder.resolve("all.zip"));
        var zip = new ZipOutputStream(out, UTF_8)) {
      for (int i = 0; i < entries; i++) {
        zip.putNextEntry(new ZipEntry("年报/" + i + ".txt"));
        zip.write(contents[i % CONTENTS]);
      }
    }
  }

  private Process start(String format, String target, String... more) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-Dsun.jnu.encoding=UTF-8"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("convert", "all.zip", "--keep-duplicates", "--format", format));
    command.addAll(List.of("-o", target));
    command.addAll(Arrays.asList(more));
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectError(folder.resolve("stderr").toFile());
    builder.redirectOutput(folder.resolve("stdout").toFile());
    return builder.start();
  }

  private void finish(Process process) throws Exception {
    assertTrue(process.waitFor(5, TimeUnit.MINUTES));
    assertEquals(0, process.exitValue(), Files.readString(folder.resolve("stderr")));
    assertEquals("", Files.readString(folder.resolve("stdout")));
  }

  private static void kill(Process process) throws Exception {
    process.destroyForcibly().waitFor();
  }

  /** Lets a process work until it has saved something, and some more. */
  private void killAtWork(Process process, Path checkpoint) throws Exception {
    long before = lastModified(checkpoint);
    while (process.isAlive() && lastModified(checkpoint) == before) {
      process.waitFor(1, TimeUnit.MILLISECONDS);
    }
    process.waitFor(dice.nextInt(200), TimeUnit.MILLISECONDS);
    kill(process);
  }

  private static long lastModified(Path file) throws IOException {
    try {
      return Files.getLastModifiedTime(file).toMillis();
    } catch (NoSuchFileException e) {
      return 0;
    }
  }

  private void killAndGoOn(String format, int rounds, String checkpoint, List<String> files)
      throws Exception {
    finish(start(format, "whole"));
    for (int round = 0; round < rounds; round++) {
      String target = "cut" + round;
      Path state = folder.resolve(checkpoint.replace("OUT", target));
      killAtWork(start(format, target), state);
      Process starting = start(format, target, "--resume");
      starting.waitFor(dice.nextInt(1500), TimeUnit.MILLISECONDS);
      kill(starting);
      killAtWork(start(format, target, "--resume"), state);
      finish(start(format, target, "--resume"));
      for (String file : files) {
        assertArrayEquals(
            Files.readAllBytes(folder.resolve(file.replace("OUT", "whole"))),
            Files.readAllBytes(folder.resolve(file.replace("OUT", target))),
            file + " of round " + round);
      }
    }
  }

  @Test
  void jsonLinesAreThoseOfARunThatWasNotKilled() throws Exception {
    writeArchive(900);
    killAndGoOn("jsonl", 3, ".OUT.checkpoint", List.of("OUT"));
    assertEquals(900, Files.readAllLines(folder.resolve("cut0")).size());
    assertEquals(900, Files.readAllLines(folder.resolve("cut0.manifest.jsonl")).size());
  }

  @Test
  void csvIsThatOfARunThatWasNotKilled() throws Exception {
    writeArchive(600);
    killAndGoOn(
        "csv",
        2,
        "OUT/.run.checkpoint",
        List.of("OUT/reports.csv", "OUT/cells.csv", "OUT/findings.csv"));
  }

  @Test
  void parquetIsThatOfARunThatWasNotKilled() throws Exception {
    writeArchive(2100);
    killAndGoOn(
        "parquet",
        1,
        "OUT/.run.checkpoint",
        List.of("OUT/reports.parquet", "OUT/cells.parquet", "OUT/findings.parquet"));
  }
}
