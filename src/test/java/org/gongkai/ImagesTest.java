package org.gongkai;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gongkai.generated.FileFormat;
import org.gongkai.generated.ReportPlan;
import org.junit.jupiter.api.Test;

/** Reports whose tables are images. */
class ImagesTest {
  private static final String IMAGE = "<p><img src=\"W0201.png\" width=\"640\" height=\"800\"></p>";

  private static List<Finding> images(String html) throws GongkaiException {
    return ReportReader.create().read(html.getBytes(UTF_8), "a.html").findings().stream()
        .filter(finding -> finding.rule().equals(Rule.TABLE_IS_IMAGE.code()))
        .toList();
  }

  private static String report(String disclosure, String requests) {
    return "<html><body><h1>松河镇人民政府2022年政府信息公开工作年度报告</h1>"
        + "<p>一、总体情况</p><p>公开目录每季度核对一次。</p>"
        + "<p>二、主动公开政府信息情况</p>"
        + disclosure
        + "<p>三、收到和处理政府信息公开申请情况</p>"
        + requests
        + "<p>五、存在的主要问题及改进情况</p><p>更新不够及时。</p></body></html>";
  }

  @Test
  void anImageInTheSectionOfAMissingTableIsSaid() throws GongkaiException {
    List<Finding> findings = images(report(IMAGE, "<p>无</p>"));

    assertEquals(1, findings.size());
    assertEquals("/proactiveDisclosure", findings.get(0).path());
    assertEquals(1, findings.get(0).actual().intValueExact());
    assertTrue(findings.get(0).evidence().get(0).contains("W0201.png"));
  }

  @Test
  void eachTableThatIsAnImageIsSaid() throws GongkaiException {
    assertEquals(
        List.of("/proactiveDisclosure", "/requests"),
        images(report(IMAGE + IMAGE, IMAGE)).stream().map(Finding::path).toList());
  }

  @Test
  void anIconIsNoTable() throws GongkaiException {
    String icon = "<p><img src=\"dot.gif\" width=\"9\" height=\"9\"></p>";

    assertEquals(List.of(), images(report(icon, icon)));
  }

  @Test
  void aReportOfNothingButImagesIsSaid() throws GongkaiException {
    List<Finding> findings =
        images(
            "<html><body><h1>松河镇人民政府2022年政府信息公开工作年度报告（图片版）</h1>"
                + IMAGE
                + IMAGE
                + "</body></html>");

    assertEquals(1, findings.size());
    assertEquals(2, findings.get(0).actual().intValueExact());
  }

  @Test
  void anImageBesideATableThatIsThereIsNothing() throws GongkaiException {
    String page = new String(FileFormat.HTML.write(ReportPlan.plain(2)), UTF_8);
    int table = page.indexOf("<table");

    assertEquals(List.of(), images(page.substring(0, table) + IMAGE + page.substring(table)));
  }
}
