package org.gongkai.hostile;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gongkai.GongkaiException;
import org.gongkai.ReportReader;
import org.gongkai.generated.Reports;
import org.gongkai.hostile.Fuzz.Target;
import org.junit.jupiter.api.Test;

/** One reader serves many threads. */
class ManyThreadsTest {
  private static final int THREADS = 16;
  private static final ReportReader READER = ReportReader.builder().provenance(true).build();

  @Test
  void sixteenThreadsReadMixedFilesAsOneDoes() throws Exception {
    List<byte[]> files = files();
    List<String> alone = files.stream().map(ManyThreadsTest::read).toList();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      var start = new CyclicBarrier(THREADS);
      List<Future<List<String>>> results = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        results.add(threads.submit(readAll(files, start, i)));
      }
      for (Future<List<String>> result : results) {
        assertEquals(alone, result.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Each thread reads in an order of its own; the results are in the order of the files. */
  private static Callable<List<String>> readAll(List<byte[]> files, CyclicBarrier start, int seed) {
    return () -> {
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < files.size(); i++) {
        order.add(i);
      }
      Collections.shuffle(order, new Random(seed));
      String[] results = new String[files.size()];
      start.await();
      for (int i : order) {
        results[i] = read(files.get(i));
      }
      return List.of(results);
    };
  }

  private static List<byte[]> files() throws Exception {
    List<byte[]> files = new ArrayList<>();
    Reports.mixed(1, 40).flatMap(Reports::files).forEach(file -> files.add(file.bytes()));
    files.addAll(Seeds.of(Target.DOC).values().stream().limit(3).toList());
    files.add(new byte[] {'P', 'K', 3, 4, 0});
    files.add("{\\rtf1 ".repeat(300).getBytes(US_ASCII));
    return files;
  }

  private static String read(byte[] bytes) {
    try {
      return READER.readAll(bytes, "a").toString();
    } catch (GongkaiException e) {
      return e.getMessage();
    }
  }
}
