package org.gongkai.internal.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.gongkai.Conversion;
import org.gongkai.internal.form.Sheet;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sections of reports, read from small pages. */
class SectionFinderTest {
  private static final List<String> KINDS =
      List.of(
          "overview",
          "proactiveDisclosure",
          "requests",
          "reviewAndLitigation",
          "problemsAndImprovements",
          "otherMatters");
  private static final String FIGURES = "一二三四五六七八九十";

  private static List<String> kinds(Report report) {
    return report.sections().stream().map(section -> section.kind().code()).toList();
  }

  private static List<Integer> numbers(Report report) {
    var numbers = new ArrayList<Integer>();
    report.sections().forEach(section -> numbers.add(section.number()));
    return numbers;
  }

  private static List<String> headings(Report report) {
    return report.sections().stream().map(Section::heading).toList();
  }

  private static List<String> texts(Section section) {
    return section.paragraphs().stream().map(Section.Paragraph::text).toList();
  }

  private static Report read(String body) {
    return Pages.read(Pages.TITLE + body).report();
  }

  private static List<String> with(int place, String heading) {
    var headings = new ArrayList<>(Pages.HEADINGS);
    headings.set(place, heading);
    return headings;
  }

  private static List<String> bare() {
    return Pages.HEADINGS.stream().map(heading -> heading.substring(2)).toList();
  }

  private static List<String> numbered(IntFunction<String> mark) {
    var headings = new ArrayList<String>();
    for (int i = 0; i < 6; i++) {
      headings.add(mark.apply(i + 1) + bare().get(i));
    }
    return headings;
  }

  private static void assertSix(List<String> headings) {
    Report report = read(Pages.report(headings));
    assertEquals(KINDS, kinds(report));
    assertEquals(List.of(1, 2, 3, 4, 5, 6), numbers(report));
  }

  // ---- words

  @Test
  void theFormsHeadingsAreItsSections() {
    Report report = read(Pages.report(Pages.HEADINGS));

    assertEquals(KINDS, kinds(report));
    assertEquals(List.of(1, 2, 3, 4, 5, 6), numbers(report));
    assertEquals(Pages.HEADINGS, headings(report));
    assertEquals(List.of("本部分第1段文字写明一年来的工作。"), texts(report.sections().get(0)));
    assertEquals(List.of(), texts(report.sections().get(1)));
    assertEquals(List.of("本部分第6段文字写明一年来的工作。"), texts(report.sections().get(5)));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 概述",
    "1, 总体概述",
    "1, 工作概况",
    "1, 工作基本情况",
    "1, 主要工作概述",
    "1, 政府信息公开工作的基本情况",
    "1, 政府信息公开工作总体情况",
    "1, 总体情况、",
    "1, 总体情况：",
    "1, 总 体 情 况",
    "2, 主动公开政府信息的情况",
    "2, 行政机关主动公开政府信息情况",
    "2, 主动公开情况",
    "2, 主动公开政府信息情况。",
    "3, 政府信息依申请公开办理情况",
    "3, 行政机关收到和处理政府信息公开申请的情况",
    "3, 收到和处理政府信息公开申请的情况",
    "3, 依申请公开政府信息情况",
    "4, 因政府信息公开工作被申请行政复议、提起行政诉讼情况",
    "4, 因政府信息公开工作被申请行政复议、提起行政诉讼的情况",
    "4, 政府信息公开行政复议和行政诉讼情况",
    "5, 存在问题和改进措施",
    "5, 存在问题及改进情况",
    "5, 存在的问题及改进情况",
    "5, 政府信息公开工作存在的主要问题及改进情况",
    "5, 存在的主要问题及下一步工作情况",
    "6, 其他需要说明的事项",
    "6, 其它需要报告事项",
    "6, 其他需要报告事项",
    "6, 需要报告的其他事项"
  })
  void headingsInOtherWordsNameTheSameSections(int place, String words) {
    String heading = FIGURES.charAt(place - 1) + "、" + words;

    assertSix(with(place - 1, heading));
    assertEquals(
        heading.replace(" ", ""),
        headings(read(Pages.report(with(place - 1, heading)))).get(place - 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"重点领域信息公开情况", "政务公开队伍建设", "乡村振兴信息公开专项", "回应关切和政策解读"})
  void aHeadingThatTheFormDoesNotHaveIsAnAdditionalSection(String words) {
    Report report =
        read(
            Pages.report(Pages.HEADINGS.subList(0, 4))
                + Pages.lines("五、" + words, "这一部分写明了专项工作。")
                + Pages.lines("六、存在的主要问题及改进情况", "问题有二。", "七、其他需要报告的事项", "无。"));

    assertEquals("additional", kinds(report).get(4));
    assertEquals(List.of(1, 2, 3, 4, 5, 6, 7), numbers(report));
    assertEquals("五、" + words, headings(report).get(4));
    assertEquals(List.of("这一部分写明了专项工作。"), texts(report.sections().get(4)));
  }

  // ---- numbers

  static Stream<Arguments> marks() {
    return Stream.of(
        Arguments.of("一、", (IntFunction<String>) i -> FIGURES.charAt(i - 1) + "、"),
        Arguments.of("一．", (IntFunction<String>) i -> FIGURES.charAt(i - 1) + "．"),
        Arguments.of("一.", (IntFunction<String>) i -> FIGURES.charAt(i - 1) + "."),
        Arguments.of("一,", (IntFunction<String>) i -> FIGURES.charAt(i - 1) + "，"),
        Arguments.of("一 、", (IntFunction<String>) i -> FIGURES.charAt(i - 1) + " 、 "),
        Arguments.of("一 ", (IntFunction<String>) i -> FIGURES.charAt(i - 1) + "　"),
        Arguments.of("（一）", (IntFunction<String>) i -> "（" + FIGURES.charAt(i - 1) + "）"),
        Arguments.of("(一)", (IntFunction<String>) i -> "(" + FIGURES.charAt(i - 1) + ") "),
        Arguments.of("1.", (IntFunction<String>) i -> i + "."),
        Arguments.of("1. ", (IntFunction<String>) i -> i + ". "),
        Arguments.of("1、", (IntFunction<String>) i -> i + "、"),
        Arguments.of("１．", (IntFunction<String>) i -> (char) ('０' + i) + "．"),
        Arguments.of("第一部分", (IntFunction<String>) i -> "第" + FIGURES.charAt(i - 1) + "部分 "),
        Arguments.of("第一部分：", (IntFunction<String>) i -> "第" + FIGURES.charAt(i - 1) + "部分："),
        Arguments.of("第1部分", (IntFunction<String>) i -> "第" + i + "部分　"),
        Arguments.of("# 一、", (IntFunction<String>) i -> "# " + FIGURES.charAt(i - 1) + "、"),
        Arguments.of("### 一、", (IntFunction<String>) i -> "### " + FIGURES.charAt(i - 1) + "、"),
        Arguments.of("**一、", (IntFunction<String>) i -> "**" + FIGURES.charAt(i - 1) + "、"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("marks")
  void sectionsMayBeNumberedInManyWays(String name, IntFunction<String> mark) {
    assertSix(numbered(mark));
    assertTrue(headings(read(Pages.report(numbered(mark)))).get(5).endsWith("其他需要报告的事项"), name);
  }

  @Test
  void sectionsMayHaveLostTheirNumbers() {
    Report report = read(Pages.report(bare()));

    assertEquals(KINDS, kinds(report));
    assertEquals(Collections.nCopies(6, null), numbers(report));
    assertEquals(bare(), headings(report));
  }

  @Test
  void someSectionsMayHaveLostTheirNumbers() {
    for (int lost = 0; lost < 6; lost++) {
      Report report = read(Pages.report(with(lost, bare().get(lost))));
      assertEquals(KINDS, kinds(report));
      assertEquals(null, numbers(report).get(lost));
    }
  }

  @Test
  void numbersAreGivenAsPrintedEvenWhereTheyAreWrong() {
    List<String> headings = List.of("一、", "一、", "二、", "三、", "四、", "五、").stream().toList();
    var shifted = new ArrayList<String>();
    for (int i = 0; i < 6; i++) {
      shifted.add(headings.get(i) + bare().get(i));
    }

    Report report = read(Pages.report(shifted));

    assertEquals(KINDS, kinds(report));
    assertEquals(List.of(1, 1, 2, 3, 4, 5), numbers(report));
  }

  @Test
  void twoWaysOfNumberingMayBeMixed() {
    Report report = read(Pages.report(with(4, "第五部分 存在的主要问题及改进情况")));

    assertEquals(KINDS, kinds(report));
    assertEquals(List.of(1, 2, 3, 4, 5, 6), numbers(report));
  }

  // ---- order

  @Test
  void sectionsStandInTheOrderOfTheDocument() {
    Report report =
        read(
            Pages.report(Pages.HEADINGS.subList(0, 4))
                + Pages.lines("五、其他需要报告的事项", "无。", "六、存在的主要问题及改进情况", "有两点不足。"));

    assertEquals("otherMatters", kinds(report).get(4));
    assertEquals("problemsAndImprovements", kinds(report).get(5));
  }

  @Test
  void aSectionMayStandTwice() {
    Report report =
        read(
            Pages.lines("一、总体情况", "概况一段。", "二、主动公开政府信息情况", "文字说明一段。")
                + Pages.lines("三、重点领域信息公开情况", "专项一段。", "二、主动公开政府信息情况")
                + Sheet.disclosure("2021").html()
                + Pages.lines("三、收到和处理政府信息公开申请情况")
                + Sheet.requests("2021").html());

    assertEquals(
        List.of("overview", "proactiveDisclosure", "additional", "proactiveDisclosure", "requests"),
        kinds(report));
    assertEquals(List.of(1, 2, 3, 2, 3), numbers(report));
    assertEquals(List.of("文字说明一段。"), texts(report.sections().get(1)));
    assertEquals(List.of(), texts(report.sections().get(3)));
  }

  @Test
  void aReportMayLackSections() {
    Report report = read(Pages.lines("一、总体情况", "概况一段。", "二、存在的主要问题及改进情况", "问题一段。"));

    assertEquals(List.of("overview", "problemsAndImprovements"), kinds(report));
  }

  @Test
  void aReportWithoutHeadingsHasNoSections() {
    Report report =
        read(
            Pages.lines("全年公开信息三百条，均在门户网站发布。")
                + Sheet.disclosure("2021").html()
                + Sheet.reviews().html());

    assertEquals(List.of(), report.sections());
    assertEquals(88L, disclosedInForce(report));
  }

  private static Long disclosedInForce(Report report) {
    return ((org.gongkai.report.ProactiveDisclosure2021) report.proactiveDisclosure())
        .normativeDocuments()
        .inForce();
  }

  // ---- headings that are none

  @Test
  void headingsQuotedInTheLeadAreNoSections() {
    for (String quoted :
        List.of(
            "本报告由“总体情况”“主动公开政府信息情况”“收到和处理政府信息公开申请情况”等六个部分组成。",
            "全文包括一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；六、其他需要报告的事项。",
            "本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、其他需要报告的事项组成。")) {
      Report report = read(Pages.lines(quoted) + Pages.report(Pages.HEADINGS));
      assertEquals(KINDS, kinds(report));
      assertEquals(1, report.lead().size());
      assertEquals(quoted, report.lead().get(0).text());
    }
  }

  @Test
  void aRowOfATableThatLostItsShapeIsNoSection() {
    Report report =
        read(Pages.report(Pages.HEADINGS) + Pages.lines("四、结转下年度继续办理\t1\t0\t0\t0\t0\t0\t1"));
    assertEquals(KINDS, kinds(report));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "……………………3", "\t3", ".............12", " - 2 -", "（第3页）"})
  void aTypedListOfContentsIsNoSections(String page) {
    var contents = new ArrayList<String>(List.of("目　录"));
    Pages.HEADINGS.forEach(heading -> contents.add(heading + page));
    Report report =
        read(Pages.lines(contents.toArray(String[]::new)) + Pages.report(Pages.HEADINGS));

    assertEquals(KINDS, kinds(report));
    assertEquals(Pages.HEADINGS, headings(report));
    assertEquals(List.of("本部分第1段文字写明一年来的工作。"), texts(report.sections().get(0)));
  }

  @Test
  void entriesOfMenusAreNoSections() {
    String menu =
        "<div><ul><li><a href='/a/'>首页</a></li><li><a href='/b/'>主动公开政府信息情况</a></li>"
            + "<li><a href='/c/'>二、主动公开政府信息情况</a></li><li><a href='/d/'>总体情况</a></li></ul></div>";
    for (String body :
        List.of(
            menu + "<div>" + Pages.TITLE + Pages.report(Pages.HEADINGS) + "</div>",
            "<div>" + Pages.TITLE + Pages.report(Pages.HEADINGS) + "</div>" + menu)) {
      Report report = Pages.read(body).report();
      assertEquals(KINDS, kinds(report));
      assertEquals(Pages.HEADINGS, headings(report));
    }
  }

  @Test
  void entriesOfMenusThatAreNoLinksAreNoSections() {
    String menu = "<div><span>首页</span><br>二、主动公开政府信息情况<br>总体情况</div>";
    Report report =
        Pages.read(menu + "<div>" + Pages.TITLE + Pages.report(Pages.HEADINGS) + "</div>").report();

    assertEquals(KINDS, kinds(report));
  }

  @Test
  void aSubheadingWithTheNameOfASectionStaysInItsSection() {
    Report report =
        read(
            Pages.lines("一、总体情况", "（一）主动公开政府信息情况", "发布三百条。", "（二）收到和处理政府信息公开申请情况", "办理四件。")
                + Pages.report(Pages.HEADINGS).substring(Pages.lines("一、总体情况").length()));

    assertEquals(KINDS, kinds(report));
    assertEquals(
        List.of("（一）主动公开政府信息情况", "发布三百条。", "（二）收到和处理政府信息公开申请情况", "办理四件。"),
        texts(report.sections().get(0)).subList(0, 4));
  }

  @Test
  void sentencesThatBeginLikeAHeadingAreNoSections() {
    Report report =
        read(
            Pages.lines(
                    "一、总体情况", "主动公开政府信息情况总体良好，全年发布三百条。", "二是主动公开政府信息情况持续改善。", "其他需要报告的事项较多，逐项列明。")
                + Pages.report(Pages.HEADINGS).substring(Pages.lines("一、总体情况").length()));

    assertEquals(KINDS, kinds(report));
    assertEquals(4, report.sections().get(0).paragraphs().size());
  }

  // ---- text

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          六、其他需要报告的事项：无。             | 六、其他需要报告的事项 | 无。
          六、其他需要报告的事项:无                | 六、其他需要报告的事项 | 无
          六、其他需要报告的事项　无               | 六、其他需要报告的事项 | 无
          六、其他需要报告的事项：本年没有收费。   | 六、其他需要报告的事项 | 本年没有收费。
          六、其他需要报告的事项。本年没有收费。   | 六、其他需要报告的事项 | 本年没有收费。
          """)
  void aHeadingMayHaveItsTextInTheSameLine(String line, String heading, String text) {
    Report report = read(Pages.report(Pages.HEADINGS.subList(0, 5)) + Pages.lines(line, "另起一段。"));

    assertEquals(KINDS, kinds(report));
    assertEquals(heading, headings(report).get(5));
    assertEquals(List.of(text, "另起一段。"), texts(report.sections().get(5)));
  }

  @Test
  void subheadingsHaveTheirLevels() {
    Report report =
        read(
            Pages.lines(
                "一、总体情况",
                "开头一段。",
                "（一）主动公开。",
                "1.门户网站发布",
                "（1）政策文件",
                "①解读材料",
                "一是抓目录；二是抓时效。",
                "2023年新增栏目三个。",
                "1.2万人次浏览。",
                "五、存在的主要问题及改进情况",
                "(二) 改进措施"));

    List<Integer> levels =
        report.sections().get(0).paragraphs().stream().map(Section.Paragraph::level).toList();
    assertEquals(List.of(0, 1, 2, 3, 4, 0, 0, 0), levels);
    assertEquals(1, report.sections().get(1).paragraphs().get(0).level());
    assertEquals("(二)改进措施", report.sections().get(1).paragraphs().get(0).text());
  }

  @Test
  void blanksAreTakenOffAndTablesOfOthersAreLines() {
    Report report =
        read(
            Pages.lines("一、总体情况", "　　全年发布 320 条，其中 PDF 文件 12 份。　", "　")
                + "<table><tr><td>发布渠道</td><td>数量</td></tr><tr><td>网站</td><td>320</td></tr></table>"
                + Pages.report(Pages.HEADINGS).substring(Pages.lines("一、总体情况").length()));

    assertEquals(
        List.of("全年发布320条，其中PDF文件12份。", "发布渠道\t数量", "网站\t320"),
        texts(report.sections().get(0)).subList(0, 3));
  }

  @Test
  void theLeadIsWhatStandsBetweenTitleAndFirstSection() {
    Report report = read(Pages.lines("本报告依照有关规定编制。", "欢迎查阅。") + Pages.report(Pages.HEADINGS));

    assertEquals(
        List.of("本报告依照有关规定编制。", "欢迎查阅。"),
        report.lead().stream().map(Section.Paragraph::text).toList());
  }

  // ---- the page around the report

  @ParameterizedTest
  @ValueSource(
      strings = {
        "【打印本页】 【关闭窗口】",
        "上一篇：青禾县林业局2022年政府信息公开工作年度报告",
        "分享到：微信 微博",
        "版权所有：青禾县人民政府办公室",
        "主办单位：青禾县人民政府办公室",
        "扫一扫在手机打开当前页",
        "相关附件：年报.docx",
        "责任编辑：王某",
        "某ICP备12345678号"
      })
  void whatThePageSaysBelowTheReportIsLeftOut(String line) {
    Report report = read(Pages.report(Pages.HEADINGS) + Pages.lines(line, "联系电话：12345"));

    assertEquals(KINDS, kinds(report));
    assertEquals(List.of("本部分第6段文字写明一年来的工作。"), texts(report.sections().get(5)));
  }

  @Test
  void theSignatureStaysInTheLastSection() {
    Report report = read(Pages.report(Pages.HEADINGS) + Pages.lines("青禾县水利局", "2024年1月19日"));

    assertEquals(
        List.of("本部分第6段文字写明一年来的工作。", "青禾县水利局", "2024年1月19日"), texts(report.sections().get(5)));
  }

  @Test
  void theReportIsTheSmallestPartOfThePageThatHoldsIt() {
    String page =
        "<div><div class=top><p>青禾县门户网站</p><p>无障碍浏览</p></div>"
            + "<div class=main><div class=left><p>栏目：总体情况</p></div><div class=article>"
            + Pages.TITLE
            + Pages.lines("本报告依照《中华人民共和国政府信息公开条例》编制。")
            + Pages.report(Pages.HEADINGS)
            + "</div></div><div class=foot><p>地址：青禾县学府路1号</p><p>六、其他需要报告的事项</p></div></div>";

    Report report = Pages.read(page).report();

    assertEquals(KINDS, kinds(report));
    assertEquals("青禾县水利局", report.agency());
    assertEquals(1, report.lead().size());
    assertEquals(List.of("本部分第6段文字写明一年来的工作。"), texts(report.sections().get(5)));
  }

  @Test
  void everySectionMayStandInADivisionOfItsOwn() {
    var page = new StringBuilder("<div>" + Pages.TITLE + "</div>");
    for (int i = 0; i < 6; i++) {
      page.append("<div><p>").append(Pages.HEADINGS.get(i)).append("</p><div>");
      page.append(
          switch (i) {
            case 1 -> Sheet.disclosure("2021").html();
            case 2 -> Sheet.requests("2021").html();
            case 3 -> Sheet.reviews().html();
            default -> Pages.lines("第" + (i + 1) + "部分的正文。");
          });
      page.append("</div></div>");
    }

    Report report = Pages.read(page.toString()).report();

    assertEquals(KINDS, kinds(report));
    assertEquals(List.of("第6部分的正文。"), texts(report.sections().get(5)));
    assertEquals("青禾县水利局2023年政府信息公开工作年度报告", report.title());
  }

  @Test
  void theWholeReportMayStandInALayoutTable() {
    Report report =
        Pages.read(
                "<table><tr><td>"
                    + Pages.TITLE
                    + Pages.report(Pages.HEADINGS)
                    + "</td></tr></table>")
            .report();

    assertEquals(KINDS, kinds(report));
    assertEquals(List.of("本部分第1段文字写明一年来的工作。"), texts(report.sections().get(0)));
    assertEquals(88L, disclosedInForce(report));
  }

  @Test
  void headingsMayBePartedByBreaksInsteadOfParagraphs() {
    String text = Pages.report(Pages.HEADINGS).replace("<p>", "").replace("</p>", "<br>");
    assertEquals(KINDS, kinds(read(text)));
  }

  @Test
  void aPageOfTextIsReadLikeAnother() {
    var text = new StringBuilder("青禾市人民政府2023年政府信息公开工作年度报告\n");
    for (int i = 0; i < 6; i++) {
      text.append(Pages.HEADINGS.get(i)).append('\n');
      text.append(
          switch (i) {
            case 1 -> Sheet.disclosure("2021").text();
            case 2 -> Sheet.requests("2021").text();
            case 3 -> Sheet.reviews().text();
            default -> "第" + (i + 1) + "部分的正文。\n";
          });
    }

    Conversion conversion = Pages.text(text.toString());

    assertEquals(KINDS, kinds(conversion.report()));
    assertEquals(200, conversion.coverage().read());
    assertEquals(List.of("period_missing"), Pages.rules(conversion));
    assertFalse(conversion.report().sections().get(1).paragraphs().stream().findAny().isPresent());
  }

  @Test
  void headingsMayStandLooseBetweenTablesOrInHeadingElements() {
    String report = Pages.report(Pages.HEADINGS);
    String loose = report.replaceAll("<p>([一二三四五六]、[^<]*)</p>", "$1");
    String elements = report.replaceAll("<p>([一二三四五六]、[^<]*)</p>", "<h3>$1</h3>");

    assertEquals(KINDS, kinds(read(loose)));
    assertEquals(KINDS, kinds(read(elements)));
  }

  @Test
  void arabicSubheadingsWithTheNamesOfSectionsStayInTheirSection() {
    String sub =
        Pages.lines(
            "一、总体情况",
            "1.主动公开政府信息情况",
            "发布三百条。",
            "2.收到和处理政府信息公开申请情况",
            "办理四件。",
            "3.政府信息公开行政复议、行政诉讼情况",
            "没有发生。",
            "4.存在的主要问题及改进情况",
            "见第五部分。");
    Report report =
        read(sub + Pages.report(Pages.HEADINGS).substring(Pages.lines("一、总体情况").length()));

    assertEquals(KINDS, kinds(report));
    assertEquals(9, report.sections().get(0).paragraphs().size());
  }

  @Test
  void isHeadingKnowsTheFormsHeadingsAndNothingElse() {
    Pages.HEADINGS.forEach(heading -> assertTrue(SectionFinder.isHeading(heading), heading));
    assertTrue(SectionFinder.isHeading(" 三、收到和处理政府信息公开申请情况"));
    assertTrue(SectionFinder.isHeading("收到和处理政府信息公开申请情况"));
    List<String> others =
        List.of(
            "",
            "13",
            "一、本年新收政府信息公开申请数量",
            "二、上年结转政府信息公开申请数量",
            "三、本年度办理结果",
            "四、结转下年度继续办理",
            "（一）予以公开",
            "（六）其他处理",
            "制作数量",
            "规章",
            "三、重点领域情况",
            "收到和处理政府信息公开申请情况良好，全年办结四件。");
    others.forEach(line -> assertFalse(SectionFinder.isHeading(line), line));
  }
}
