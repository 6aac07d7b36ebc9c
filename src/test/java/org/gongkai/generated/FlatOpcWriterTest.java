package org.gongkai.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongkai.GongkaiException;
import org.gongkai.Limits;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.docx.DocxExtractor;
import org.gongkai.internal.docx.Embedded;
import org.gongkai.internal.limit.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A document is the same whether its parts stand in a zip archive or in one XML file. */
class FlatOpcWriterTest {
  private static final Embedded NONE =
      (part, name) -> {
        throw new AssertionError(name);
      };

  private static void assertSame(ReportPlan plan) {
    try {
      Document zipped =
          DocxExtractor.extract(new DocxWriter().write(plan), new Budget(Limits.DEFAULT), NONE);
      Document flat =
          DocxExtractor.extractFlat(
              new FlatOpcWriter().write(plan), new Budget(Limits.DEFAULT), NONE);
      assertEquals(zipped, flat, plan::toString);
    } catch (GongkaiException e) {
      throw new AssertionError(plan.toString(), e);
    }
  }

  @ParameterizedTest
  @EnumSource(Quirk.class)
  void eachQuirkIsTheSameInOneFile(Quirk quirk) {
    for (long seed = 1; seed <= 5; seed++) {
      assertSame(ReportPlan.withEach(quirk, seed));
    }
  }

  @Test
  void mixedQuirksAreTheSameInOneFile() {
    Reports.mixed(300, 40_001).forEach(FlatOpcWriterTest::assertSame);
  }

  @Test
  void filesHaveBothEncodings() {
    List<Boolean> wide =
        Reports.plain(30, 1)
            .map(plan -> new FlatOpcWriter().write(plan)[1] == (byte) 0xfe)
            .toList();

    assertEquals(List.of(false, true), wide.stream().distinct().sorted().toList());
  }
}
