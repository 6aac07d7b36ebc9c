package org.gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.generated.FileFormat;
import org.gongkai.generated.ReportPlan;
import org.gongkai.internal.json.RecordJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BatchConversionTest {
  private static final int INPUTS = 36;

  private static final List<Input> ALL = new ArrayList<>();

  @TempDir private Path folder;

  @BeforeAll
  static void writeInputs() {
    for (int i = 0; i < INPUTS; i++) {
      FileFormat format = i % 3 == 0 ? FileFormat.HTML : FileFormat.TEXT;
      byte[] bytes =
          i % 9 == 8
              ? "%PDF-1.4".getBytes(StandardCharsets.UTF_8)
              : format.write(ReportPlan.plain(i % 13));
      ALL.add(Input.of("年报/" + i, bytes));
    }
  }

  /** A power cut: nothing of the run's own is done after it. */
  private static final class PowerCut extends Error {
    private static final long serialVersionUID = 1L;
  }

  private static BatchConversion.Builder builder(OutputFormat format, int jobs) {
    return BatchConversion.builder()
        .format(format)
        .reader(BatchReader.builder().jobs(jobs).build())
        .stretch(5);
  }

  private Path target(OutputFormat format, String name) {
    return folder.resolve(format == OutputFormat.JSONL ? name + ".jsonl" : name);
  }

  private static BatchSummary run(BatchConversion conversion, Path target) throws IOException {
    return conversion.run(ALL.stream(), target);
  }

  /** The files of an output by their names, hidden ones too; the manifest without times. */
  private static Map<String, String> files(OutputFormat format, Path target) throws IOException {
    Map<String, String> files = new TreeMap<>();
    Path home = format == OutputFormat.JSONL ? target.getParent() : target;
    try (Stream<Path> list = Files.list(home)) {
      for (Path file : list.toList()) {
        String name = file.getFileName().toString();
        boolean mine =
            format != OutputFormat.JSONL || name.contains(target.getFileName().toString());
        if (mine && Files.isRegularFile(file)) {
          String text = Files.readString(file, StandardCharsets.ISO_8859_1);
          files.put(
              name.replace(target.getFileName().toString(), "OUT"),
              text.replaceAll("\"milliseconds\":\\d+", ""));
        } else if (mine) {
          files.put(name, "a folder");
        }
      }
    }
    return files;
  }

  @ParameterizedTest
  @EnumSource
  void oneTwoAndEightJobsGiveEqualBytes(OutputFormat format) throws IOException {
    Path one = target(format, "one");
    BatchSummary summary = run(builder(format, 1).build(), one);
    Map<String, String> expected = files(format, one);
    assertEquals(format == OutputFormat.JSONL ? 2 : 4, expected.size(), expected.keySet() + "");
    for (int jobs : new int[] {2, 8}) {
      Path other = target(format, "jobs" + jobs);
      assertEquals(summary, run(builder(format, jobs).build(), other));
      assertEquals(expected, files(format, other));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRunThatIsCutGoesOnToTheSameBytes(OutputFormat format) throws IOException {
    Path whole = target(format, "whole");
    BatchSummary expected = run(builder(format, 2).build(), whole);
    var dice = new Random(7);
    for (int round = 0; round < 8; round++) {
      Path cut = target(format, "cut" + round);
      BatchSummary summary = null;
      for (int cuts = 0; summary == null; cuts++) {
        long until = 1L + dice.nextInt(cuts < 3 ? 14 : INPUTS);
        summary = runUntil(format, cut, until);
        spoil(format, cut, dice);
      }
      assertEquals(files(format, whole), files(format, cut));
      assertEquals(expected.outcomes(), summary.outcomes());
      assertEquals(expected.findings(), summary.findings());
      assertEquals(INPUTS, summary.inputs());
    }
  }

  /** Runs on until so many more inputs are done; null where the run was cut. */
  private static BatchSummary runUntil(OutputFormat format, Path target, long until)
      throws IOException {
    var left = new long[] {until};
    BatchListener cutter =
        outcome -> {
          if (--left[0] == 0) {
            throw new PowerCut();
          }
        };
    try {
      return run(builder(format, 3).resume(true).listener(cutter).build(), target);
    } catch (PowerCut e) {
      return null;
    }
  }

  /** Behind what is safe there may be anything after a power cut. */
  private static void spoil(OutputFormat format, Path target, Random dice) throws IOException {
    Path home = format == OutputFormat.JSONL ? target.getParent() : target;
    try (Stream<Path> list = Files.list(home)) {
      for (Path file : list.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".part") && name.contains(target.getFileName().toString())) {
          byte[] noise = new byte[dice.nextInt(50)];
          dice.nextBytes(noise);
          Files.write(file, noise, StandardOpenOption.APPEND);
        }
      }
    }
  }

  @Test
  void aRunThatOnlyHadToMoveItsFilesIsFinished() throws IOException {
    Path whole = target(OutputFormat.CSV, "whole");
    BatchSummary expected = run(builder(OutputFormat.CSV, 2).build(), whole);
    Path moved = Files.createDirectory(folder.resolve("moved"));
    for (String name : List.of("reports.csv", "cells.csv")) {
      Files.copy(whole.resolve(name), moved.resolve(name));
    }
    for (String name : List.of("findings.csv", "manifest.jsonl")) {
      Files.copy(whole.resolve(name), moved.resolve("." + name + ".part"));
    }
    Files.writeString(moved.resolve(".run.checkpoint"), finishing());

    BatchSummary summary = run(builder(OutputFormat.CSV, 2).resume(true).build(), moved);
    assertEquals(files(OutputFormat.CSV, whole), files(OutputFormat.CSV, moved));
    assertEquals(expected.outcomes(), summary.outcomes());
    assertEquals(INPUTS, summary.resumed());
  }

  /** The state that a run leaves which is cut while it moves its files. */
  private String finishing() throws IOException {
    Path cut = target(OutputFormat.CSV, "cut");
    runUntil(OutputFormat.CSV, cut, 20);
    return Files.readString(cut.resolve(".run.checkpoint"))
        .replaceAll("\"inputs\":\\d+", "\"inputs\":" + INPUTS)
        .replace("\"finishing\":false", "\"finishing\":true")
        .replace(
            "\"parts\":[]",
            "\"parts\":[\"reports.csv\",\"cells.csv\",\"findings.csv\",\"manifest.jsonl\"]");
  }

  @Test
  void aRunWithOtherOptionsOrInputsCannotGoOn() throws IOException {
    Path cut = target(OutputFormat.JSONL, "cut");
    runUntil(OutputFormat.JSONL, cut, 12);
    var provenance = ReportReader.builder().provenance(true).build();
    BatchConversion other =
        builder(OutputFormat.JSONL, 2)
            .resume(true)
            .reader(BatchReader.builder().reader(provenance).build())
            .build();
    IOException refused = assertThrows(IOException.class, () -> run(other, cut));
    assertTrue(
        refused.getMessage().contains("(then without provenance; now with provenance)"),
        refused.getMessage());

    BatchConversion same = builder(OutputFormat.JSONL, 2).resume(true).build();
    refused = assertThrows(IOException.class, () -> same.run(ALL.subList(1, 20).stream(), cut));
    assertTrue(refused.getMessage().contains("the inputs are not those"), refused.getMessage());
    assertFalse(Files.exists(cut));

    run(same, cut);
    assertEquals(INPUTS, Files.readAllLines(folder.resolve("cut.jsonl.manifest.jsonl")).size());
  }

  @Test
  void whatWasSafeAndIsGoneIsSaidWithoutAPromise() throws IOException {
    Path cut = target(OutputFormat.CSV, "cut");
    runUntil(OutputFormat.CSV, cut, 12);
    Files.delete(cut.resolve(".cells.csv.part"));
    BatchConversion same = builder(OutputFormat.CSV, 2).resume(true).build();
    IOException refused = assertThrows(IOException.class, () -> run(same, cut));
    assertTrue(refused.getMessage().endsWith("run without --resume"), refused.getMessage());
  }

  @Test
  void withoutResumeAllStartsAnew() throws IOException {
    Path cut = target(OutputFormat.PARQUET, "cut");
    runUntil(OutputFormat.PARQUET, cut, 17);
    assertTrue(Files.exists(cut.resolve(".run.checkpoint")));
    Path whole = target(OutputFormat.PARQUET, "whole");
    run(builder(OutputFormat.PARQUET, 2).build(), whole);
    BatchSummary summary = run(builder(OutputFormat.PARQUET, 2).build(), cut);
    assertEquals(0, summary.resumed());
    assertEquals(files(OutputFormat.PARQUET, whole), files(OutputFormat.PARQUET, cut));
  }

  @Test
  void theManifestHasALineForEachInput() throws IOException {
    Path target = target(OutputFormat.JSONL, "out");
    BatchSummary summary = run(builder(OutputFormat.JSONL, 2).build(), target);
    List<Outcome> outcomes = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("out.jsonl.manifest.jsonl"))) {
      outcomes.add(RecordJson.read(line, Outcome.class));
    }
    assertEquals(
        ALL.stream().map(Input::path).toList(), outcomes.stream().map(Outcome::path).toList());
    long reports = outcomes.stream().mapToLong(outcome -> outcome.reports().size()).sum();
    assertEquals(reports, Files.readAllLines(target).size());
    assertEquals(reports, summary.reports());
    assertEquals(
        outcomes.stream().filter(o -> o.outcome() == Outcome.Kind.DUPLICATE).count(),
        summary.count(Outcome.Kind.DUPLICATE));
    assertEquals(1, summary.count(Outcome.Kind.REFUSED));
  }

  @Test
  void filesOfAnEarlierRunAreNotReplacedByNothing() throws IOException {
    Path target = Files.writeString(folder.resolve("out.jsonl"), "old");
    Input pdf = Input.of("a.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8));
    BatchSummary summary = builder(OutputFormat.JSONL, 1).build().run(Stream.of(pdf), target);
    assertFalse(summary.isAnythingConverted());
    assertEquals("old", Files.readString(target));
    assertTrue(
        Files.readString(folder.resolve("out.jsonl.manifest.jsonl")).contains("\"refused\""));
    assertEquals(2, files(OutputFormat.JSONL, target).size(), "no part is left");
  }

  @ParameterizedTest
  @EnumSource
  void whereNothingWasThereNothingConvertedGivesAllFilesWithoutRows(OutputFormat format)
      throws IOException {
    Path target = target(format, "out");
    Input pdf = Input.of("a.pdf", "%PDF-1.4".getBytes(StandardCharsets.UTF_8));
    builder(format, 1).build().run(Stream.of(pdf), target);
    boolean one = format == OutputFormat.JSONL;
    assertEquals(one ? 2 : 4, files(format, target).size());
    Path manifest =
        one ? folder.resolve("out.jsonl.manifest.jsonl") : target.resolve("manifest.jsonl");
    assertTrue(Files.readString(manifest).contains("\"refused\""));
  }

  @Test
  void anotherRunAtTheSamePlaceIsRefused() throws IOException {
    Path target = target(OutputFormat.JSONL, "out");
    var refusals = new ArrayList<String>();
    BatchListener intruder =
        outcome -> {
          if (refusals.isEmpty()) {
            IOException e =
                assertThrows(
                    IOException.class, () -> run(builder(OutputFormat.JSONL, 1).build(), target));
            refusals.add(e.getMessage());
          }
        };
    run(builder(OutputFormat.JSONL, 1).listener(intruder).build(), target);
    assertTrue(refusals.get(0).contains("another run is writing"), refusals.get(0));
    assertEquals(2, files(OutputFormat.JSONL, target).size());
  }

  @Test
  void anOutputThatCannotBeWrittenSaysWhatIsSafe() throws IOException {
    Path target = target(OutputFormat.CSV, "out");
    Files.createDirectories(target.resolve(".cells.csv.part"));
    IOException e =
        assertThrows(IOException.class, () -> run(builder(OutputFormat.CSV, 1).build(), target));
    assertTrue(e.getMessage().contains("cannot be written"), e.getMessage());
    assertTrue(e.getMessage().contains("0 inputs are done and safe"), e.getMessage());
  }
}
