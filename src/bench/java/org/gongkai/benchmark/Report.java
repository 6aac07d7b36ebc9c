package org.gongkai.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The page with the table and what it says. */
final class Report {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  private Report() {}

  /**
   * The page.
   *
   * @param before the page that is there, whose sections stay: they are measured by other means
   */
  static String of(String table, String before) {
    int section = before.indexOf("\n## ");
    String kept = section < 0 ? "" : before.substring(section);
    return measured(table) + kept;
  }

  private static String measured(String table) {
    return """
        # Performance

        Written by `mvn -B -Pbenchmark test -Dbenchmark.report=docs/performance.md`; without the report it prints the table only, and
        `-Dbenchmark.quick=true` a rough one. Times are only good for comparing with each other, on one machine, in one run; the ratios are what counts.

        Machine: %s.

        %s
        The files are %d invented reports of each form, written by the generator of the tests in each format (%,d characters of text besides the tables
        of some 200 cells; pages and .docx with the fonts, spacing and borders that offices' files have, and of the size of those: some 150 KB, and 300 KB
        of document.xml), and for .doc the 12 files in `testdata/libreoffice`. Each line reads all of them from memory, again and again; the time is
        the processor time of the working thread, the median of JMH's rounds after as many for warming up, in two processes of 1 GB; two threads are
        compared with one by the clock. Garbage is collected by other threads; what is allocated stands beside the time.

        - **Gongkai** is the whole way from the bytes of a file to the bytes of its JSON: detecting the format, extracting, finding sections and tables, all checks.
        - **XWPF** opens the file and asks every paragraph for its text, in all rows and cells, recursively. **Tika** is its `AutoDetectParser`
          as it comes, into a `BodyContentHandler`. **docx4j** loads the package and asks for the content of the main part, which is parsed then.
        - **The floor** is no reader at all: document.xml, deflated, lies ready (no archive to open, no other part); it is inflated and pulled through,
          asking each element for its local name and the values of its attributes and each text for its length. Readers come from one factory, which knows all names already.
        - **Jsoup.parse** gives the tree and nothing else; of bytes, it finds the character set itself, as Gongkai has to.
        - **HWPF** opens the file and gives the raw text, without asking for paragraphs; the `WordExtractor` makes it readable.
        """
        .formatted(machine(), table, Material.REPORTS, Material.CHARACTERS);
  }

  private static String machine() {
    return String.join(
        ", ",
        processor(),
        Runtime.getRuntime().availableProcessors() + " cores",
        System.getProperty("java.vm.name") + " " + System.getProperty("java.version"),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"));
  }

  private static String processor() {
    try (Stream<String> lines = Files.lines(PROCESSORS)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown processor");
    } catch (IOException e) {
      return "unknown processor";
    }
  }
}
