package org.gongkai.internal.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongkai.Conversion;
import org.gongkai.Finding;
import org.gongkai.GongkaiException;
import org.gongkai.ReportReader;
import org.gongkai.Rule;
import org.gongkai.generated.FileFormat;
import org.gongkai.generated.ReportPlan;
import org.junit.jupiter.api.Test;

/** Numbers that nothing keeps apart are not read, and it is said. */
class GluedNumbersTest {
  private static Conversion read(String rows) throws GongkaiException {
    String text = "松河镇人民政府2022年政府信息公开工作年度报告\n一、总体情况\n公开目录每季度核对一次。\n二、主动公开政府信息情况\n" + rows;
    return ReportReader.create().read(text.getBytes(UTF_8), "a.txt");
  }

  private static List<Finding> glued(Conversion conversion) {
    return conversion.findings().stream()
        .filter(finding -> finding.rule().equals(Rule.NUMBERS_GLUED.code()))
        .toList();
  }

  @Test
  void rowsWithGluedNumbersAreCountedAndQuoted() throws GongkaiException {
    Conversion conversion = read("规章000\n行政规范性文件1230\n行政许可 4 5 6\n");

    assertNull(conversion.report().proactiveDisclosure());
    assertEquals(1, glued(conversion).size());
    assertEquals(3, glued(conversion).get(0).actual().intValueExact());
    assertTrue(glued(conversion).get(0).evidence().contains("行政规范性文件1230"));
  }

  @Test
  void proseWithNumbersIsNoRow() throws GongkaiException {
    assertEquals(
        List.of(), glued(read("全年制发行政规范性文件12件。\n规章\n行政许可3\n规章..\n行政处罚 . .\n联系电话66778899\n")));
  }

  @Test
  void aReportWithItsTablesHasNone() throws GongkaiException {
    for (long seed = 1; seed <= 10; seed++) {
      byte[] bytes = FileFormat.TEXT.write(ReportPlan.plain(seed));
      assertEquals(List.of(), glued(ReportReader.create().read(bytes, "a.txt")));
    }
  }
}
