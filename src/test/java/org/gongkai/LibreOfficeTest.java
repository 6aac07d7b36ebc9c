package org.gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gongkai.generated.FileFormat;
import org.gongkai.generated.Quirk;
import org.gongkai.generated.ReportPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Invented reports that LibreOffice wrote in other formats, in {@code testdata/libreoffice}. The
 * system property {@code gongkai.update} writes the docx files and their truth anew; {@code
 * src/test/scripts/libreoffice.sh} the others from them.
 */
class LibreOfficeTest {
  private static final Path FOLDER = Path.of("testdata", "libreoffice");
  private static final List<String> WRITTEN = List.of("doc", "rtf", "html");

  /** LibreOffice prints deleted words in HTML, doubles content controls, and loses text boxes. */
  private static final Set<Quirk> NOT_KEPT =
      EnumSet.of(
          Quirk.TRACKED,
          Quirk.MOVED,
          Quirk.DELETED_ROW,
          Quirk.AUTO_NUMBER,
          Quirk.SDT,
          Quirk.TEXTBOX,
          Quirk.SDT_TABLE);

  private static final int PLAIN = 3;
  private static final int MIXED = 9;

  private static List<ReportPlan> plans() {
    var plans = new ArrayList<ReportPlan>();
    for (long seed = 1; seed <= PLAIN; seed++) {
      plans.add(ReportPlan.plain(seed));
    }
    for (long seed = 1; plans.size() < PLAIN + MIXED; seed++) {
      ReportPlan plan = ReportPlan.mixed(seed);
      if (Collections.disjoint(plan.quirks(), NOT_KEPT)) {
        plans.add(plan);
      }
    }
    return plans;
  }

  @Test
  void filesAreWrittenAnewOnDemand() throws IOException {
    if (Boolean.getBoolean("gongkai.update")) {
      Files.createDirectories(FOLDER);
      List<ReportPlan> plans = plans();
      for (int i = 0; i < plans.size(); i++) {
        String name = String.format("%02d", i + 1);
        Files.write(FOLDER.resolve(name + ".docx"), FileFormat.DOCX.write(plans.get(i)));
        Files.writeString(
            FOLDER.resolve(name + ".truth.json"), plans.get(i).truth().toPrettyString() + "\n");
      }
    }
    assertEquals(PLAIN + MIXED, names().count());
  }

  private static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".docx"))
          .map(name -> name.substring(0, name.length() - ".docx".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static Conversion read(String name) throws IOException {
    return ReportReader.create().read(FOLDER.resolve(name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void aReportIsTheSameInWhateverFormatLibreOfficeWroteIt(String name) throws IOException {
    JsonNode truth =
        TruthDifferences.json(
            Files.readString(FOLDER.resolve(name + ".truth.json"), StandardCharsets.UTF_8));
    Conversion docx = read(name + ".docx");
    assertEquals(List.of(), TruthDifferences.of(truth, docx));
    for (String extension : WRITTEN) {
      Conversion other = read(name + "." + extension);
      assertEquals(List.of(), TruthDifferences.of(truth, other), extension);
      assertEquals(docx.report(), other.report(), extension);
      assertEquals(extension, other.source().format());
    }
    assertTrue(docx.coverage().read() > 0);
  }
}
