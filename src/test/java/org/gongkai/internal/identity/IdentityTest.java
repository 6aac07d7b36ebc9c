package org.gongkai.internal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.gongkai.Conversion;
import org.gongkai.Finding;
import org.gongkai.Origin;
import org.gongkai.ReportReader;
import org.gongkai.internal.section.Pages;
import org.gongkai.report.Period;
import org.gongkai.report.Publication;
import org.gongkai.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose report it is and what it covers, read from small pages. */
class IdentityTest {
  private static final String SECTIONS = Pages.report(Pages.HEADINGS);

  /** A lead that names nobody and no time. */
  private static final String LEAD = "<p>本报告依照《中华人民共和国政府信息公开条例》编制，欢迎查阅。</p>\n";

  private static Report read(String... lines) {
    return Pages.read(Pages.lines(lines) + SECTIONS).report();
  }

  private static Report titled(String title) {
    return Pages.read(Pages.lines(title.split(";", -1)) + LEAD + SECTIONS).report();
  }

  // ---- titles

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          禾坪镇人民政府2019年政府信息公开工作年度报告     | 禾坪镇人民政府       | 2019
          2022年禾坪市政府信息公开工作年度报告             | 禾坪市               | 2022
          2019年溪桥乡人民政府政府信息公开工作年度报告     | 溪桥乡人民政府       | 2019
          2022年度溪桥镇政府信息公开工作年度报告           | 溪桥镇               | 2022
          青禾县水利局2023年度政府信息公开工作年度报告     | 青禾县水利局         | 2023
          青禾县水利局2021年度政府信息公开年度报告         | 青禾县水利局         | 2021
          青禾县水利局2024年政府信息公开工作报告           | 青禾县水利局         | 2024
          青禾县水利局2020年政府信息公开工作年报           | 青禾县水利局         | 2020
          青禾县水利局2023年政府信息公开年报               | 青禾县水利局         | 2023
          青禾县水利局2016年政务信息公开年度报告           | 青禾县水利局         | 2016
          青禾县水利局2019年政府信息公开情况               | 青禾县水利局         | 2019
          禾坪市 2025 年政府信息公开工作年度报告           | 禾坪市               | 2025
          禾坪市教育局;2022年政府信息公开工作年度报告      | 禾坪市教育局         | 2022
          禾坪市教育局2022年;政府信息公开;工作年度报告     | 禾坪市教育局         | 2022
          禾坪区2019年政府信息;公开工作年度报告            | 禾坪区               | 2019
          青禾县水利局２０２３年政府信息公开工作年度报告   | 青禾县水利局         | 2023
          禾坪市人民政府2019年政府信息公开工作年度报告（图片版） | 禾坪市人民政府 | 2019
          溪桥县人民政府（县人民政府办公室）2021年政府信息公开工作年度报告 | 溪桥县人民政府（县人民政府办公室） | 2021
          青禾县水利局二〇一九年政府信息公开工作年度报告   | 青禾县水利局         | 2019
          青禾县水利局二○二三年度政府信息公开工作年度报告  | 青禾县水利局         | 2023
          二零二零年青禾县水利局政府信息公开工作年度报告   | 青禾县水利局         | 2020
          禾坪经济技术开发区管理委员会2023年政府信息公开工作年度报告 | 禾坪经济技术开发区管理委员会 | 2023
          禾坪综合实验区2019年度政府信息公开工作年度报告   | 禾坪综合实验区       | 2019
          国家禾业管理局2023年政府信息公开工作年度报告     | 国家禾业管理局       | 2023
          东溪街道办事处2023年政府信息公开工作年度报告     | 东溪街道办事处       | 2023
          青禾县图书馆2023年政府信息公开工作年度报告       | 青禾县图书馆         | 2023
          梧 溪 县 水 利 局;2023 年度;政府信息公开工作年度报告 | 梧溪县水利局      | 2023
          关于青禾县水利局2022年政府信息公开工作年度报告   | 青禾县水利局         | 2022
          政府信息公开工作年度报告（2022年度）;青禾县水利局 | 青禾县水利局        | 2022
          """)
  void aTitleNamesTheAgencyAndTheYear(String title, String agency, int year) {
    Report report = titled(title);

    assertEquals(agency, report.agency());
    assertEquals(year, report.year());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          禾坪市 2025 年政府信息公开工作年度报告      | 禾坪市2025年政府信息公开工作年度报告
          青禾县水利局　2023年　政府信息公开 工作年度报告 | 青禾县水利局2023年政府信息公开工作年度报告
          禾坪市教育局;2022年政府信息公开工作年度报告 | 禾坪市教育局2022年政府信息公开工作年度报告
          禾坪区2019年政府信息;公开工作年度报告       | 禾坪区2019年政府信息公开工作年度报告
          """)
  void aTitleIsGivenWithoutItsBlanksAndBreaks(String printed, String title) {
    assertEquals(title, titled(printed).title());
  }

  @Test
  void aTitleThatSwallowedASharedWordGivesTheFullName() {
    Report report = titled("禾坪镇人民政府信息公开工作年度报告");

    assertEquals("禾坪镇人民政府", report.agency());
    assertNull(report.year());
  }

  @Test
  void aTitleWithoutYearLeavesTheYearToThePeriodOrTheLead() {
    String title = "溪桥街道办事处政府信息公开工作年度报告";

    Report byPeriod = read(title, "所列数据的统计期限自2022年1月1日起至2022年12月31日止。");
    Report byLead = read(title, "2021年，我街道继续做好公开工作。");

    assertEquals("溪桥街道办事处", byPeriod.agency());
    assertEquals(2022, byPeriod.year());
    assertEquals(2021, byLead.year());
  }

  @Test
  void theNumberOfADocumentIsNoYear() {
    Report report =
        read("溪桥街道办事处政府信息公开工作年度报告", "按照国办公开办函〔2021〕30号文件要求，编制本报告。", "2023年，我街道继续做好公开工作。");

    assertEquals(2023, report.year());
  }

  @ParameterizedTest
  @ValueSource(strings = {"政府信息公开工作年度报告", "2023年政府信息公开工作年度报告", "政府政务公开年报", "2023年度政府信息公开工作年度报告"})
  void aTitleThatNamesNobodyLeavesTheAgencyToTheLead(String title) {
    Report report = read(title, "依照有关规定，青禾县水利局编制了2023年度报告，现予公布。");

    assertEquals("青禾县水利局", report.agency());
    assertEquals(title, report.title());
    assertEquals(2023, report.year());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          本报告由青禾县水利局根据《中华人民共和国政府信息公开条例》编制。
          现将青禾县水利局2023年政府信息公开工作的情况公布如下。
          根据《中华人民共和国政府信息公开条例》规定，青禾县水利局编制本报告。
          根据《中华人民共和国政府信息公开条例》要求，由青禾县水利局组织编写本报告。
          依照有关规定，青禾县水利局结合实际工作，形成本报告。
          青禾县水利局根据有关规定编制本报告。
          """)
  void aLeadNamesTheAgencyInManyWays(String lead) {
    assertEquals("青禾县水利局", read("2023年政府信息公开工作年度报告", lead).agency());
  }

  @ParameterizedTest
  @ValueSource(strings = {"水利局", "县水利局", "人社分局", "区教育局"})
  void aBareNameIsCompletedByTheLead(String bare) {
    Report report =
        read(bare + "2023年政府信息公开工作年度报告", "本报告由青禾县" + bare.replaceFirst("^[县区]", "") + "根据有关规定编制。");

    assertEquals("青禾县" + bare.replaceFirst("^[县区]", ""), report.agency());
  }

  @Test
  void aBareNameThatNothingCompletesStays() {
    assertEquals("水利局", titled("水利局2023年政府信息公开工作年度报告").agency());
  }

  @Test
  void theSignatureNamesTheAgencyWhereTitleAndLeadDoNot() {
    Report report =
        Pages.read(
                Pages.lines("2023年政府信息公开工作年度报告")
                    + LEAD
                    + SECTIONS
                    + Pages.lines("青禾县水利局", "2024年1月19日"))
            .report();

    assertEquals("青禾县水利局", report.agency());
  }

  @Test
  void whereNobodyIsNamedThereIsNoAgency() {
    Report report = titled("2023年政府信息公开工作年度报告");

    assertNull(report.agency());
    assertEquals(2023, report.year());
  }

  @Test
  void aTitleMayBeTheStartOfTheLead() {
    Report report = read("2024年禾坪市政府信息公开工作年度报告根据《中华人民共和国政府信息公开条例》编制并向社会公布。");

    assertEquals("2024年禾坪市政府信息公开工作年度报告", report.title());
    assertEquals("禾坪市", report.agency());
    assertEquals(2024, report.year());
    assertEquals(1, report.lead().size());
  }

  @Test
  void aTitleMayStandTwice() {
    String title = "青禾县水利局2023年政府信息公开工作年度报告";
    Report report = read(title, title, "本报告依照有关规定编制。");

    assertEquals(title, report.title());
    assertEquals(1, report.lead().size());
  }

  @Test
  void theNearestOfSeveralTitlesCounts() {
    Report report =
        Pages.read(
                "<div><p>青禾县林业局2022年政府信息公开工作年度报告</p></div><div>"
                    + Pages.lines("青禾县水利局2023年政府信息公开工作年度报告")
                    + LEAD
                    + SECTIONS
                    + "</div>")
            .report();

    assertEquals("青禾县水利局", report.agency());
    assertEquals(2023, report.year());
  }

  @Test
  void linksToOtherReportsAreNoTitles() {
    Report report =
        Pages.read(
                "<div>"
                    + Pages.TITLE
                    + "<p><a href='x.html'>青禾县林业局2022年政府信息公开工作年度报告</a></p>"
                    + SECTIONS
                    + "</div>")
            .report();

    assertEquals("青禾县水利局", report.agency());
  }

  @Test
  void theTitleOfThePageServesWhereTheTextHasNone() {
    Report report =
        Pages.page(
                "<html><head><title>青禾县水利局2023年政府信息公开工作年度报告_青禾县门户网站</title></head><body>"
                    + LEAD
                    + SECTIONS
                    + "</body></html>")
            .report();

    assertEquals("青禾县水利局2023年政府信息公开工作年度报告", report.title());
    assertEquals("青禾县水利局", report.agency());
    assertEquals(2023, report.year());
  }

  // ---- the period

  private static Period period(String sentence) {
    return read("青禾县水利局政府信息公开工作年度报告", sentence).period();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "统计期限自2022年1月1日起至2022年12月31日止。",
        "所列数据的统计期限自2022年1月1日至2022年12月31日。",
        "统计时限从2022年1月1日起至2022年12月31日止。",
        "统计时间从2022年1月1日到2022年12月31日止。",
        "统计期限为2022年1月1日至2022年12月31日。",
        "统计期限为：2022年1月1日至2022年12月31日。",
        "统计数据时限为2022年1月1日至2022年12月31日止。",
        "统计数据的时限为2022年1月1日至2022年12月31日。",
        "统计数据从2022年1月1日起至2022年12月31日止。",
        "数据统计期自2022年1月1日起，至2022年12月31日止。",
        "统计期自2022年1月1日起到2022年12月31日止。",
        "统计起止时间为2022年1月1日—2022年12月31日。",
        "所列数据为2022年1月1日起至2022年12月31日止。",
        "内容涵盖2022年1月1日至2022年12月31日期间的工作。",
        "统计期限：2022年1月1日-2022年12月31日。",
        "统计期限：2022年1月1日——2022年12月31日。",
        "统计期限：2022.1.1-2022.12.31。",
        "统计期限：2022-01-01至2022-12-31。",
        "统计期限自2022年1月1日起至12月31日止。",
        "统计期限自2022年1月1日至当年12月31日。",
        "统计期限自 2022年1月 1 日起至 2022年 12 月 31 日止。",
        "统计期限自2022年01月01日起至2022年12月31日止。",
        "统计期限自２０２２年１月１日起至２０２２年１２月３１日止。",
        "统计期限自二〇二二年一月一日起至二〇二二年十二月三十一日止。",
        "统计期限自二○二二年一月一日至十二月三十一日。",
        "统计期限为2022年1月至12月。",
        "统计期限为2022年1月至2022年12月。",
        "现将年度报告公布如下（统计期限：2022年1月1日至2022年12月31日）。",
        "除另有说明外，数据的统计期限自2022年1月1日起至2022年12月31日止。"
      })
  void thePeriodIsReadInAllItsShapes(String sentence) {
    assertEquals(
        new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)), period(sentence));
  }

  @Test
  void aWrongPeriodIsGivenAsItIsPrinted() {
    assertEquals(
        new Period(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 21)),
        period("统计期限自2019年1月1日起至2019年12月21日止。"));
    assertEquals(
        new Period(LocalDate.of(2021, 11, 1), LocalDate.of(2022, 10, 31)),
        period("统计期限自2021年11月1日起至2022年10月31日止。"));
  }

  @Test
  void aPeriodMayNameItsEndOnly() {
    assertEquals(new Period(null, LocalDate.of(2022, 12, 31)), period("数据统计期限截至2022年12月31日。"));
  }

  @Test
  void aPeriodMayStandInTheFirstSection() {
    Conversion conversion =
        Pages.read(
            Pages.lines("青禾县水利局政府信息公开工作年度报告", "一、总体情况", "统计期限自2022年1月1日起至12月31日止。")
                + SECTIONS.substring(Pages.lines("一、总体情况").length()));

    assertEquals(
        new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)),
        conversion.report().period());
    assertEquals(2022, conversion.report().year());
  }

  @Test
  void aPeriodMayBeBrokenOverLines() {
    assertEquals(
        new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31)),
        read("青禾县水利局政府信息公开工作年度报告", "统计期限自2022年1月1", "日起至2022年12月31日止。").period());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "统计期限自20201月1日起至202012月31日止。",
        "统计期限自201911日起至1231日止。",
        "统计期限自202020年1月1日起至202020年12月31日止。",
        "统计期限为全年。",
        "统计时限与上年相同。"
      })
  void aDamagedPeriodIsNullAndReported(String sentence) {
    Conversion conversion = Pages.read(Pages.lines("青禾县水利局2020年政府信息公开工作年度报告", sentence) + SECTIONS);

    assertEquals(new Period(null, null), conversion.report().period());
    Finding finding =
        conversion.findings().stream()
            .filter(found -> found.rule().equals("period_not_understood"))
            .findFirst()
            .orElseThrow();
    assertEquals("/period", finding.path());
    assertEquals(List.of(sentence), finding.evidence());
    assertEquals(2020, conversion.report().year());
  }

  @Test
  void datesThatDoNotExistAreNull() {
    Period period = period("统计期限自2022年1月1日起至2022年12月32日止。");

    assertEquals(LocalDate.of(2022, 1, 1), period.from());
    assertNull(period.to());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022年1月1日至2022年12月31日，我局派员值守公开专栏。",
        "截至2022年12月20日，网站共有栏目三十个。",
        "根据2022年1月1日起施行的办法，编制本报告。"
      })
  void datesOfOtherThingsAreNoPeriod(String sentence) {
    assertEquals(new Period(null, null), period(sentence));
  }

  // ---- publication

  @Test
  void thePagesMetadataSaysWhenWhereAndByWhomItWasPublished() {
    Publication publication =
        Pages.page(
                "<html><head><meta charset=utf-8>"
                    + "<meta name=PubDate content='2024-01-26 10:20'>"
                    + "<meta name=ContentSource content='青禾县水利局'>"
                    + "<link rel=canonical href='https://www.example.cn/xxgk/2024/1.html'>"
                    + "</head><body>"
                    + Pages.TITLE
                    + SECTIONS
                    + "</body></html>")
            .report()
            .publication();

    assertEquals(
        new Publication(
            LocalDate.of(2024, 1, 26), "https://www.example.cn/xxgk/2024/1.html", null, "青禾县水利局"),
        publication);
  }

  @Test
  void aTableOfMetadataSaysItToo() {
    Publication publication =
        Pages.read(
                "<table><tr><td>索 引 号：</td><td>11330105MB12/2024-00031</td><td>发布机构：</td>"
                    + "<td>青禾县水利局</td></tr><tr><td>发布日期：</td><td>2024-01-26</td><td>有效性：</td>"
                    + "<td>有效</td></tr></table>"
                    + Pages.TITLE
                    + SECTIONS)
            .report()
            .publication();

    assertEquals(
        new Publication(LocalDate.of(2024, 1, 26), null, "11330105MB12/2024-00031", "青禾县水利局"),
        publication);
  }

  @Test
  void aLineOfThePageSaysItToo() {
    Publication publication =
        Pages.read(Pages.lines("发布时间：2024年1月26日　来源：青禾县水利局　浏览次数：12") + Pages.TITLE + SECTIONS)
            .report()
            .publication();

    assertEquals(LocalDate.of(2024, 1, 26), publication.date());
    assertEquals("青禾县水利局", publication.publisher());
  }

  @Test
  void aPageThatSaysNothingHasNoPublication() {
    assertNull(Pages.read(Pages.TITLE + LEAD + SECTIONS).report().publication());
  }

  // ---- evidence

  @Test
  void theOriginOfEachFactIsTheBlockThatSaysIt() throws Exception {
    byte[] page =
        (Pages.lines("2022年政府信息公开工作年度报告", "本报告由青禾县水利局根据有关规定编制。", "统计期限自2022年1月1日至12月31日。")
                + SECTIONS)
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);

    Conversion conversion = ReportReader.builder().provenance(true).build().read(page, "page.html");

    assertEquals(new Origin.Text(0, "2022年政府信息公开工作年度报告"), conversion.provenance().get("/title"));
    assertEquals(new Origin.Text(0, "2022年政府信息公开工作年度报告"), conversion.provenance().get("/year"));
    assertEquals(new Origin.Text(1, "本报告由青禾县水利局根据有关规定编制。"), conversion.provenance().get("/agency"));
    assertEquals(
        new Origin.Text(2, "统计期限自2022年1月1日至12月31日。"), conversion.provenance().get("/period"));
  }
}
