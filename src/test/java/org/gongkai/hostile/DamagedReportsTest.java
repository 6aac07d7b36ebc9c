package org.gongkai.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gongkai.Conversion;
import org.gongkai.GongkaiException;
import org.gongkai.ReportReader;
import org.gongkai.generated.FileFormat;
import org.gongkai.generated.ReportPlan;
import org.gongkai.generated.Reports;
import org.gongkai.hostile.Damage.Damaged;
import org.gongkai.hostile.Damage.Structure;
import org.gongkai.internal.form.FormSchema;
import org.gongkai.internal.form.Leaf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A damaged report ends in a result or in the one exception; and where the file shows the damage, a
 * number that is another than that of the undamaged report comes with a finding that the undamaged
 * one does not have.
 *
 * <p>{@code -Dgongkai.damage=100} damages each report a hundred times in each way and cuts it off
 * at each hundredth of its length; {@code -Dgongkai.damage.reports=20} takes more reports.
 */
class DamagedReportsTest {
  private static final int EACH = Integer.getInteger("gongkai.damage", 5);
  private static final int REPORTS = Integer.getInteger("gongkai.damage.reports", 1);
  private static final ReportReader READER = ReportReader.create();

  @SuppressWarnings("ArrayRecordComponent") // only read
  private record Whole(String name, Structure structure, byte[] bytes) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Whole> reports() {
    Stream<Whole> written =
        Reports.plain(REPORTS, 700).flatMap(Reports::files).map(DamagedReportsTest::whole);
    Stream<Whole> old =
        Stream.iterate(1, i -> i + 1)
            .limit(Math.min(6, REPORTS))
            .map(i -> new Whole("0" + i + ".doc", Structure.OLE2, doc(i)));
    return Stream.concat(written, old);
  }

  private static Whole whole(Reports.Written written) {
    FileFormat format = written.format();
    ReportPlan plan = written.plan();
    Structure structure =
        switch (format) {
          case DOCX -> Structure.ZIP;
          case HTML, MHTML, FLAT_OPC -> Structure.MARKUP;
          case RTF -> Structure.RTF;
          case TEXT -> Structure.LINES;
        };
    return new Whole(format + " " + plan.seed(), structure, written.bytes());
  }

  private static byte[] doc(int number) {
    try {
      return Files.readAllBytes(Path.of("testdata/libreoffice/0" + number + ".doc"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void damageIsAResultOrTheOneExceptionAndNoWrongNumberComesWithoutAFinding(Whole whole)
      throws GongkaiException {
    Conversion sound = READER.read(whole.bytes(), "a");
    Map<String, Object> right = numbers(sound);
    assertTrue(right.size() > 50, "the report has numbers");
    List<String> wrong = new ArrayList<>();
    int results = 0;
    int said = 0;
    List<Damaged> all = Damage.of(whole.structure(), whole.bytes(), EACH, whole.name().hashCode());
    for (Damaged damaged : all) {
      Conversion read;
      try {
        read = READER.read(damaged.bytes(), "a");
      } catch (GongkaiException e) {
        continue;
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError(whole + " " + damaged.how(), e);
      }
      results++;
      List<String> others = others(right, numbers(read));
      if (damaged.says() && !others.isEmpty()) {
        if (saysMore(read, sound)) {
          said++;
        } else {
          wrong.add(damaged.how() + " gives " + others);
        }
      }
    }
    note(whole + "\t" + all.size() + "\t" + results + "\t" + said + "\t" + wrong.size() + "\n");
    assertEquals(
        List.of(), wrong, whole + ": of " + all.size() + " files " + results + " are read");
  }

  /** What was tried: file, damaged ones, read ones, wrong numbers with a finding, and without. */
  private static void note(String line) {
    try {
      Files.writeString(
          Path.of("target/damaged-reports.tsv"),
          line,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> others(Map<String, Object> right, Map<String, Object> read) {
    List<String> others = new ArrayList<>();
    read.forEach(
        (pointer, number) -> {
          if (!number.equals(right.get(pointer))) {
            others.add(pointer + " " + number + " for " + right.get(pointer));
          }
        });
    return others;
  }

  private static boolean saysMore(Conversion read, Conversion sound) {
    Set<Object> known = new HashSet<>(sound.findings());
    return read.findings().stream().anyMatch(finding -> !known.contains(finding));
  }

  private static Map<String, Object> numbers(Conversion conversion) {
    FormSchema schema = FormSchema.of(conversion.report());
    Object[] values = schema.values(conversion.report());
    Map<String, Object> numbers = new TreeMap<>();
    for (Leaf leaf : schema.leaves()) {
      Object value = values[leaf.index()];
      if (value != null) {
        numbers.put(leaf.pointer(), value);
      }
    }
    return numbers;
  }
}
