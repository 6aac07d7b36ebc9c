package org.gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gongkai.generated.FileFormat;
import org.gongkai.generated.ReportPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchReaderTest {
  private static final byte[] PDF = "%PDF-1.4".getBytes(StandardCharsets.UTF_8);

  private static byte[] report(int number) {
    return FileFormat.TEXT.write(ReportPlan.plain(number));
  }

  private static List<BatchReader.Read> read(BatchReader reader, Input... inputs) {
    try (Stream<BatchReader.Read> results = reader.read(Stream.of(inputs))) {
      return results.toList();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void resultsHaveTheOrderOfTheInputsWhateverTheThreadsDo(int jobs) throws Exception {
    List<Input> inputs =
        IntStream.range(0, 40)
            .mapToObj(i -> i % 7 == 0 ? Input.of("p" + i, PDF) : Input.of("t" + i, report(i % 11)))
            .toList();
    BatchReader reader = BatchReader.builder().jobs(jobs).build();
    List<BatchReader.Read> results = read(reader, inputs.toArray(Input[]::new));

    assertEquals(
        inputs.stream().map(Input::path).toList(),
        results.stream().map(read -> read.outcome().path()).toList());
    for (int i = 0; i < 40; i++) {
      Outcome outcome = results.get(i).outcome();
      if (i % 7 == 0) {
        assertEquals(i == 0 ? Outcome.Kind.REFUSED : Outcome.Kind.DUPLICATE, outcome.outcome());
      } else if (outcome.outcome() != Outcome.Kind.DUPLICATE) {
        assertEquals(
            List.of(ReportReader.create().read(report(i % 11), "t" + i)),
            results.get(i).conversions());
      } else {
        assertTrue(Integer.parseInt(outcome.duplicateOf().substring(1)) < i, outcome.toString());
      }
    }
  }

  @Test
  void sameContentIsConvertedOnceAndTheManifestNamesTheFirst() {
    byte[] same = report(1);
    List<BatchReader.Read> results =
        read(
            BatchReader.create(),
            Input.of("b.txt", same),
            Input.of("c.txt", report(2)),
            Input.of("a.txt", same.clone()));
    assertEquals(Outcome.Kind.CONVERTED, results.get(0).outcome().outcome());
    assertEquals(Outcome.Kind.CONVERTED, results.get(1).outcome().outcome());
    assertEquals(Outcome.Kind.DUPLICATE, results.get(2).outcome().outcome());
    assertEquals("b.txt", results.get(2).outcome().duplicateOf());
    assertEquals(List.of(), results.get(2).conversions());
    assertEquals(results.get(0).outcome().sha256(), results.get(2).outcome().sha256());

    BatchReader keeping = BatchReader.builder().keepDuplicates(true).build();
    results = read(keeping, Input.of("b.txt", same), Input.of("a.txt", same));
    assertEquals(1, results.get(1).conversions().size());
    assertNull(results.get(1).outcome().duplicateOf());
  }

  @Test
  void theFirstOfEqualInputsIsConvertedAlsoWhereALaterOneWasReadBefore() {
    byte[] same = report(1);
    var laterIsRead = new CountDownLatch(1);
    Input first =
        Input.of(
            "first",
            () -> {
              await(laterIsRead);
              return new ByteArrayInputStream(same);
            });
    // With two threads this one is begun when the one before it is done.
    Input third =
        Input.of(
            "third",
            () -> {
              laterIsRead.countDown();
              return new ByteArrayInputStream(report(2));
            });
    List<BatchReader.Read> results =
        read(BatchReader.builder().jobs(2).build(), first, Input.of("second", same), third);
    assertEquals(1, results.get(0).conversions().size());
    assertEquals(Outcome.Kind.DUPLICATE, results.get(1).outcome().outcome());
    assertEquals("first", results.get(1).outcome().duplicateOf());
    assertEquals(List.of(), results.get(1).conversions());
    assertEquals(1, results.get(2).conversions().size());
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void whatGoesWrongIsAnOutcomeWithAReason() {
    List<BatchReader.Read> results =
        read(
            BatchReader.create(),
            Input.of(Path.of("nowhere.docx")),
            Input.of("a.pdf", PDF),
            Input.of("empty.txt", new byte[0]),
            Input.of("cut.docx", new byte[] {'P', 'K', 3, 4}),
            Input.of(
                "gone",
                () -> {
                  throw new IOException("gone");
                }),
            Input.of(
                "odd",
                () -> {
                  throw new IllegalStateException("odd\nthing");
                }),
            Input.of("notice.txt", "关于放假的通知".getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        List.of(
            "failed unreadable",
            "refused unsupported_format",
            "refused empty",
            "failed damaged",
            "failed unreadable",
            "failed fault",
            "not_a_report null"),
        results.stream()
            .map(read -> read.outcome().outcome().code() + " " + read.outcome().reason())
            .toList());
    assertTrue(results.get(5).outcome().message().contains("odd thing"));
    assertEquals(1, results.get(6).conversions().size());
  }

  @Test
  void aDocumentThatTakesTooLongIsLeftAndTheOthersGoOn() throws Exception {
    var ended = new CountDownLatch(3);
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      inputs.add(Input.of("slow" + i, () -> untilInterrupted(ended)));
      inputs.add(Input.of("quick" + i, report(i)));
    }
    BatchReader reader = BatchReader.builder().jobs(2).timeout(Duration.ofSeconds(2)).build();
    List<BatchReader.Read> results = read(reader, inputs.toArray(Input[]::new));
    for (int i = 0; i < 6; i += 2) {
      assertEquals("timeout", results.get(i).outcome().reason());
      assertEquals(Outcome.Kind.FAILED, results.get(i).outcome().outcome());
      assertEquals(1, results.get(i + 1).conversions().size());
    }
    ended.await();
  }

  private static ByteArrayInputStream untilInterrupted(CountDownLatch ended) throws IOException {
    try {
      new CountDownLatch(1).await();
      throw new IllegalStateException();
    } catch (InterruptedException e) {
      ended.countDown();
      throw new IOException(e);
    }
  }

  @Test
  void inputsAreTakenOnlyAsResultsAre() {
    var taken = new AtomicInteger();
    Stream<Input> endless =
        Stream.generate(() -> Input.of("t" + taken.incrementAndGet(), new byte[] {'a'}));
    try (Stream<BatchReader.Read> results = BatchReader.builder().jobs(2).build().read(endless)) {
      Iterator<BatchReader.Read> iterator = results.iterator();
      for (int i = 0; i < 100; i++) {
        iterator.next();
      }
      assertTrue(taken.get() <= 100 + 2 * 8 + 2, "taken: " + taken);
    }
  }

  @Test
  void bytesThatWaitAreBounded() {
    var taken = new AtomicInteger();
    Stream<Input> large =
        Stream.generate(() -> Input.of("t" + taken.incrementAndGet(), new byte[20 << 20]));
    try (Stream<BatchReader.Read> results = BatchReader.builder().jobs(4).build().read(large)) {
      results.iterator().next();
      assertTrue(taken.get() <= 4, "taken: " + taken);
    }
  }

  @Test
  void threadsEndWithTheStream() throws Exception {
    var inputs = Stream.generate(() -> Input.of("t", report(1)));
    try (Stream<BatchReader.Read> results = BatchReader.builder().jobs(3).build().read(inputs)) {
      results.iterator().next();
    }
    List<String> left =
        Thread.getAllStackTraces().keySet().stream()
            .filter(Thread::isAlive)
            .map(Thread::getName)
            .filter(name -> name.startsWith("gongkai-"))
            .toList();
    assertEquals(List.of(), left);
  }

  @Test
  void closingTheResultsClosesTheInputs() {
    var closed = new AtomicInteger();
    Stream<Input> inputs = Stream.of(Input.of("a", PDF)).onClose(closed::incrementAndGet);
    try (Stream<BatchReader.Read> results = BatchReader.create().read(inputs)) {
      assertEquals(1, results.count());
      assertEquals(0, closed.get());
    }
    assertEquals(1, closed.get());
  }

  @Test
  void optionsThatCannotBeAreRefused() {
    BatchReader.Builder builder = BatchReader.builder();
    assertThrows(IllegalArgumentException.class, () -> builder.jobs(0));
    assertThrows(IllegalArgumentException.class, () -> builder.timeout(Duration.ZERO));
    assertFalse(builder.timeout(null).build().keepsDuplicates());
  }

  @Test
  void outcomesCountTheFindingsOfEachReport() {
    byte[] both =
        (new String(report(1), StandardCharsets.UTF_8)
                + "\n"
                + new String(report(2), StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8);
    Outcome outcome = read(BatchReader.create(), Input.of("two.txt", both)).get(0).outcome();
    assertEquals(2, outcome.reports().size());
    for (int i = 0; i < 2; i++) {
      Outcome.Result result = outcome.reports().get(i);
      assertEquals(ReportPlan.plain(i + 1).form(), result.form());
      assertEquals(ReportPlan.plain(i + 1).year(), result.year());
      assertTrue(
          result.findings().contains(new Outcome.RuleCount("several_reports", 1)),
          result.toString());
    }
  }
}
