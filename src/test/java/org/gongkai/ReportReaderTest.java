package org.gongkai;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.generated.FileFormat;
import org.gongkai.generated.ReportPlan;
import org.gongkai.generated.Reports;
import org.gongkai.report.Form;
import org.gongkai.report.Report;
import org.gongkai.report.Requests2021;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one entry point. */
class ReportReaderTest {
  private static final ReportReader READER = ReportReader.create();
  private static final byte[] PAGE = FileFormat.HTML.write(newReport());

  @TempDir private Path folder;

  private static ReportPlan newReport() {
    return Reports.plain(50, 1)
        .filter(plan -> plan.form().equals("2021"))
        .findFirst()
        .orElseThrow();
  }

  private static ReportReader upTo(long bytes) {
    return ReportReader.builder().limits(Limits.builder().bytes(bytes).build()).build();
  }

  private static void assertFails(Reason reason, String file, Reading reading) {
    GongkaiException exception = assertThrows(GongkaiException.class, reading::read);
    assertEquals(reason, exception.reason());
    assertEquals(file, exception.file());
    String limit = exception.limit() == null ? "" : "; limit \"" + exception.limit() + "\"";
    assertEquals(file + ": " + exception.problem() + limit, exception.getMessage());
  }

  private interface Reading {
    Object read() throws GongkaiException;
  }

  /** As the README shows it. */
  @Test
  void aFileIsReadInOneLine() throws IOException {
    Path file = Files.write(folder.resolve("report.html"), PAGE);

    Conversion conversion = ReportReader.create().read(file);
    Report report = conversion.report();
    Long received =
        report.requests() instanceof Requests2021 requests ? requests.received().total() : null;
    String json = ReportJson.line(conversion);

    assertEquals(Form.FORM_2021, report.form());
    assertEquals(
        newReport().truth().at("/requests/received/total").longValue(), received.longValue());
    assertEquals(conversion, ReportJson.read(json));
  }

  @Test
  void pathStreamAndBytesGiveTheSame() throws IOException {
    Path file = Files.write(folder.resolve("年报.html"), PAGE);
    Conversion expected = READER.read(file);
    assertEquals(expected, READER.read(PAGE, file.toString()));
    assertEquals(expected, READER.read(new ByteArrayInputStream(PAGE), file.toString()));
  }

  @Test
  void sourceSaysWhichFileItWas() throws Exception {
    Source source = READER.read(PAGE, "某县/某镇\\年报.html").source();
    assertEquals("年报.html", source.name());
    assertEquals("某县/某镇\\年报.html", source.path());
    assertEquals("html", source.format());
    assertEquals(PAGE.length, source.bytes());
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(PAGE);
    assertEquals(HexFormat.of().formatHex(hash), source.sha256());
  }

  @Test
  void provenanceIsThereOnRequestOnly() throws GongkaiException {
    assertNull(READER.read(PAGE, "a").provenance());
    Conversion placed = ReportReader.builder().provenance(true).build().read(PAGE, "a");
    assertInstanceOf(Origin.Text.class, placed.provenance().get("/title"));
    assertInstanceOf(Origin.Cell.class, placed.provenance().get("/requests/received/total"));
    assertEquals(READER.read(PAGE, "a").report(), placed.report());
  }

  @Test
  void filesUpToTheLimitAreRead() throws IOException {
    Path file = Files.write(folder.resolve("a.html"), PAGE);
    ReportReader enough = upTo(PAGE.length);
    assertNotNull(enough.read(file));
    assertNotNull(enough.read(PAGE, "a.html"));
    assertNotNull(enough.read(new ByteArrayInputStream(PAGE), "a.html"));
  }

  @Test
  void filesBeyondTheLimitAreRefused() throws IOException {
    Path file = Files.write(folder.resolve("a.html"), PAGE);
    ReportReader small = upTo(PAGE.length - 1);
    assertFails(Reason.LIMIT_EXCEEDED, file.toString(), () -> small.read(file));
    assertFails(Reason.LIMIT_EXCEEDED, file.toString(), () -> small.inspect(file));
    assertFails(Reason.LIMIT_EXCEEDED, "a", () -> small.read(PAGE, "a"));
    assertFails(Reason.LIMIT_EXCEEDED, "a", () -> small.read(new ByteArrayInputStream(PAGE), "a"));
  }

  @Test
  void endlessStreamsAreReadUpToTheLimitOnly() {
    var endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }

          @Override
          public int read(byte[] target, int from, int length) {
            Arrays.fill(target, from, from + length, (byte) 'a');
            return length;
          }
        };
    assertFails(Reason.LIMIT_EXCEEDED, "a", () -> upTo(10_000).read(endless, "a"));
  }

  @Test
  void whatIsNoFileIsUnreadable() throws IOException {
    Path missing = folder.resolve("没有.docx");
    assertFails(Reason.UNREADABLE, missing.toString(), () -> READER.read(missing));
    assertFails(Reason.UNREADABLE, missing.toString(), () -> READER.inspect(missing));
    assertFails(Reason.UNREADABLE, folder.toString(), () -> READER.read(folder));
    Path below = Files.write(folder.resolve("a"), PAGE).resolve("b.html");
    assertFails(Reason.UNREADABLE, below.toString(), () -> READER.read(below));
  }

  @Test
  void streamThatFailsIsUnreadable() throws IOException {
    InputStream closed = InputStream.nullInputStream();
    closed.close();
    assertFails(Reason.UNREADABLE, "a.txt", () -> READER.read(closed, "a.txt"));
  }

  @Test
  void streamIsReadToItsEndAndNotClosed() throws IOException {
    var closed = new boolean[1];
    try (var stream =
        new ByteArrayInputStream(PAGE) {
          @Override
          public void close() {
            closed[0] = true;
          }
        }) {
      READER.read(stream, "a");
      assertFalse(closed[0]);
      assertEquals(-1, stream.read());
    }
  }

  @Test
  void nullIsRefusedAtOnce() {
    assertThrows(NullPointerException.class, () -> READER.read((Path) null));
    assertThrows(NullPointerException.class, () -> READER.read((byte[]) null, "a"));
    assertThrows(NullPointerException.class, () -> READER.read((InputStream) null, "a"));
    assertThrows(NullPointerException.class, () -> READER.read(PAGE, null));
    assertThrows(NullPointerException.class, () -> READER.inspect(null));
  }

  @Test
  void limitsMustBePositive() {
    assertThrows(IllegalArgumentException.class, () -> Limits.builder().bytes(0).build());
    assertThrows(IllegalArgumentException.class, () -> Limits.builder().depth(-1).build());
    assertThrows(
        IllegalArgumentException.class, () -> Limits.builder().time(Duration.ZERO).build());
    assertEquals(1, Limits.builder().depth(1).build().depth());
  }

  @Test
  void documentThatIsNoReportIsAResult() throws GongkaiException {
    Conversion conversion = READER.read("关于召开会议的通知\n请准时参加。".getBytes(UTF_8), "a.txt");
    assertFalse(conversion.isAnnualReport());
    assertNull(conversion.report().title());
    assertEquals(List.of(), conversion.report().sections());
    assertTrue(READER.read(PAGE, "a.html").isAnnualReport());
  }

  @Test
  void inspectionShowsTheCellsAndWhatTheyWereTakenFor() throws IOException {
    Path file = Files.write(folder.resolve("a.html"), PAGE);
    String words = READER.inspect(file);
    assertTrue(words.contains("/requests/outcomes/granted/naturalPerson"), words);
    assertTrue(words.startsWith(file + ": html"), words);
    assertTrue(words.endsWith("\n"), words);
  }

  @Test
  void manyThreadsGiveWhatOneGives() throws Exception {
    List<Reports.Written> files = Reports.mixed(24, 900).flatMap(Reports::files).toList();
    ReportReader shared = ReportReader.builder().provenance(true).build();
    List<String> alone = new ArrayList<>();
    for (Reports.Written file : files) {
      alone.add(ReportJson.line(shared.read(file.bytes(), file.fileName())));
    }
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<String>> together = new ArrayList<>();
      for (Reports.Written file : files) {
        together.add(
            threads.submit(() -> ReportJson.line(shared.read(file.bytes(), file.fileName()))));
      }
      for (int i = 0; i < files.size(); i++) {
        assertEquals(alone.get(i), together.get(i).get(), files.get(i).plan().toString());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Every step after the extractors walks the tree of the page too. */
  @ParameterizedTest
  @ValueSource(strings = {"<div>段", "<font>段", "<ul><li>段", "<blockquote>段", "<table><tr><td>段"})
  void deepPagesFitASmallStack(String open) throws Exception {
    byte[] page =
        ("<h1>某县2021年政府信息公开工作年度报告</h1>" + open.repeat(open.startsWith("<table") ? 64 : 250))
            .getBytes(UTF_8);
    var task = new FutureTask<>(() -> ReportJson.line(READER.read(page, "a.html")));
    new Thread(null, task, "small", 512 * 1024).start();
    assertTrue(task.get().contains("某县2021年"));
  }
}
