package org.gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The test documents of Apache Tika, odd files of every age and program. They are there with the
 * Maven profile {@code documents} only; without it these tests are skipped. The outcomes stand in
 * {@code target/public-documents.tsv} afterwards.
 */
class PublicDocumentsTest {
  private static final String KNOWN = "test-documents/testWORD.doc";

  private static final Map<String, byte[]> DOCUMENTS = new TreeMap<>();

  @BeforeAll
  static void findDocuments() throws Exception {
    URL known = PublicDocumentsTest.class.getClassLoader().getResource(KNOWN);
    Assumptions.assumeTrue(known != null, "no public documents; -Pdocuments brings them");
    String jar = known.getPath().replaceAll("!.*", "");
    try (var file = new JarFile(Path.of(new java.net.URI(jar)).toFile())) {
      for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
        JarEntry entry = entries.nextElement();
        if (!entry.isDirectory() && entry.getName().startsWith("test-documents/")) {
          try (InputStream in = file.getInputStream(entry)) {
            DOCUMENTS.put(entry.getName(), in.readAllBytes());
          }
        }
      }
    }
  }

  private static String outcome(String name, byte[] bytes) {
    try {
      Conversion conversion = ReportReader.create().read(bytes, name);
      return conversion.source().format()
          + "\t"
          + conversion.findings().stream().map(Finding::rule).toList();
    } catch (GongkaiException e) {
      return e.reason() + "\t" + e.problem();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return "FAULT\t" + e;
    }
  }

  @Test
  void everyDocumentEndsInAResultOrAClearRefusal() throws IOException {
    var lines = new ArrayList<String>(List.of("file\tmilliseconds\toutcome\tmore"));
    var faults = new ArrayList<String>();
    Map<String, Integer> read = new TreeMap<>();
    for (String warm :
        List.of(KNOWN, "test-documents/testWORD.docx", "test-documents/testRTF.rtf")) {
      outcome(warm, DOCUMENTS.getOrDefault(warm, new byte[0]));
    }
    for (Map.Entry<String, byte[]> document : DOCUMENTS.entrySet()) {
      long start = System.nanoTime();
      String outcome = outcome(document.getKey(), document.getValue());
      long millis = (System.nanoTime() - start) / 1_000_000;
      lines.add(document.getKey() + "\t" + millis + "\t" + outcome);
      if (outcome.startsWith("FAULT")) {
        faults.add(document.getKey() + " " + outcome);
      }
      String name = document.getKey().toLowerCase(Locale.ROOT);
      if (Format.of(outcome.replaceAll("\t.*", "")) != null) {
        read.merge(name.substring(name.lastIndexOf('.') + 1), 1, Integer::sum);
      }
    }
    Path report = Path.of("target", "public-documents.tsv");
    Files.createDirectories(report.getParent());
    Files.write(report, lines, StandardCharsets.UTF_8);
    assertEquals(List.of(), faults);
    assertTrue(read.getOrDefault("docx", 0) >= 45, read::toString);
    assertTrue(read.getOrDefault("doc", 0) >= 30, read::toString);
    assertTrue(read.getOrDefault("rtf", 0) >= 35, read::toString);
  }
}
