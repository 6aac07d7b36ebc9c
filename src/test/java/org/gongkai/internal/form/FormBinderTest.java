package org.gongkai.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gongkai.Finding;
import org.gongkai.internal.document.Table;
import org.gongkai.report.Form;
import org.gongkai.report.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the binder makes of tables as reports have them. */
class FormBinderTest {
  private static final String DISCLOSURE = "/proactiveDisclosure/";
  private static final String REQUESTS = "/requests/";
  private static final String DENIED = REQUESTS + "outcomes/denied/";

  private static Binding bind(Sheet... sheets) {
    var tables = new ArrayList<Table>();
    for (Sheet sheet : sheets) {
      tables.add(sheet.table(tables.size()));
    }
    return FormBinder.bind(tables);
  }

  /** The located cells by pointer: the number, or what there is instead of one. */
  private static Map<String, String> located(Binding binding) {
    Map<String, String> located = new TreeMap<>();
    for (BoundCell cell : binding.cells()) {
      if (cell != null) {
        Object number = cell.number();
        String shown =
            number instanceof Money money ? money.value().toPlainString() : String.valueOf(number);
        located.put(cell.leaf().pointer(), number == null ? cell.value().kind().name() : shown);
      }
    }
    return located;
  }

  private static Map<String, String> values(Sheet... sheets) {
    Map<String, String> values = new TreeMap<>();
    for (Sheet sheet : sheets) {
      sheet.values().forEach((pointer, words) -> values.put(pointer, words.replace("万元", "")));
    }
    return values;
  }

  /** What was read otherwise than it was drawn. */
  private static List<String> differences(Map<String, String> drawn, Binding binding) {
    Map<String, String> read = located(binding);
    var differences = new ArrayList<String>();
    Set<String> pointers = new TreeSet<>(drawn.keySet());
    pointers.addAll(read.keySet());
    for (String pointer : pointers) {
      String number = read.get(pointer);
      String truth = drawn.get(pointer);
      if (!Objects.equals(number, truth)) {
        differences.add(pointer + ": " + truth + " drawn, " + number + " read");
      }
    }
    return differences;
  }

  private static void assertLocated(Map<String, String> drawn, Binding binding) {
    assertEquals(List.of(), differences(drawn, binding));
  }

  private static List<String> rules(Binding binding) {
    return binding.findings().stream().map(Finding::rule).sorted().toList();
  }

  private static Finding only(Binding binding, String rule) {
    List<Finding> found =
        binding.findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
    assertEquals(1, found.size(), () -> rule + " in " + binding.findings());
    return found.get(0);
  }

  /** Binds the tables below the table of disclosure of their form. */
  private static void assertRead(Sheet truth, Sheet... drawn) {
    boolean old = truth.values().containsKey(REQUESTS + "outcomes/other/total");
    Sheet above = Sheet.disclosure(old ? "2019" : "2021");
    boolean disclosure = truth.values().keySet().iterator().next().startsWith(DISCLOSURE);
    var tables = new ArrayList<>(List.of(drawn));
    if (!disclosure) {
      tables.add(0, above);
    }
    Binding binding = bind(tables.toArray(Sheet[]::new));
    assertLocated(disclosure ? values(truth) : values(above, truth), binding);
    assertEquals(
        List.of(),
        rules(binding).stream().filter(rule -> !rule.equals("label_misspelt")).toList(),
        () -> binding.findings().toString());
  }

  private static void assertNothing(Sheet... sheets) {
    Binding binding = bind(sheets);
    assertEquals(Map.of(), located(binding));
    assertEquals(Set.of(), binding.tables());
    assertEquals(Set.of(), binding.mapped());
    assertNull(binding.schema());
    assertEquals(List.of(), rules(binding));
  }

  // ---- the form as it is

  @ParameterizedTest
  @CsvSource({"2019, 198", "2021, 200"})
  void theFormsThreeTablesAreReadCellByCell(String form, int count) {
    Sheet disclosure = Sheet.disclosure(form);
    Sheet requests = Sheet.requests(form);
    Sheet reviews = Sheet.reviews();

    Binding binding = bind(disclosure, requests, reviews);

    assertEquals(count, located(binding).size());
    assertLocated(values(disclosure, requests, reviews), binding);
    assertEquals(List.of(), rules(binding));
    assertEquals(EnumSet.allOf(TableKind.class), binding.tables());
    assertEquals(Set.of(0, 1, 2), binding.mapped());
    assertTrue(binding.formKnown());
    assertNotNull(binding.schema());
    assertEquals(form, binding.schema().form().code());
  }

  @Test
  void everyLeafOfASchemaIsAValueOfTheDrawnForm() {
    for (Form form : Form.values()) {
      List<String> pointers =
          FormSchema.of(form).leaves().stream().map(Leaf::pointer).sorted().toList();
      Sheet[] drawn = {Sheet.disclosure(form.code()), Sheet.requests(form.code()), Sheet.reviews()};
      assertEquals(List.copyOf(values(drawn).keySet()), pointers);
    }
  }

  @Test
  void theOrderOfTheTablesDoesNotMatter() {
    Sheet disclosure = Sheet.disclosure("2021");
    Sheet requests = Sheet.requests("2021");
    Sheet reviews = Sheet.reviews();

    Binding binding = bind(reviews, requests, disclosure);

    assertLocated(values(disclosure, requests, reviews), binding);
    assertEquals(List.of(), rules(binding));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2021"})
  void threeTablesInOneAreRead(String form) {
    Sheet disclosure = Sheet.disclosure(form);
    Sheet requests = Sheet.requests(form);
    Sheet reviews = Sheet.reviews();

    Binding binding = bind(disclosure.above(requests).above(reviews));

    assertLocated(values(disclosure, requests, reviews), binding);
    assertEquals(List.of(), rules(binding));
  }

  @Test
  void noTablesBindNothing() {
    assertNothing();
    assertNothing(Sheet.of(""));
  }

  // ---- which form

  @Test
  void theFormIsToldByEitherOfTheFirstTwoTables() {
    assertTold("2019", Sheet.disclosure("2019"));
    assertTold("2021", Sheet.disclosure("2021"));
    assertTold("2021", Sheet.requests("2021"));
  }

  @Test
  void theOldTableOfRequestsAloneTellsItsForm() {
    assertTold("2019", Sheet.requests("2019"));
  }

  private static void assertTold(String form, Sheet sheet) {
    Binding binding = bind(sheet, Sheet.reviews());
    assertTrue(binding.formKnown());
    assertEquals(form, binding.schema().form().code());
    assertLocated(values(sheet, Sheet.reviews()), binding);
  }

  @Test
  void theLastTableAloneTellsNoForm() {
    Binding binding = bind(Sheet.reviews());

    assertFalse(binding.formKnown());
    assertLocated(values(Sheet.reviews()), binding);
    assertEquals(Set.of(TableKind.REVIEW_AND_LITIGATION), binding.tables());
  }

  @Test
  void theOldLabelOfDocumentsDoesNotMakeTheNewTableAnOldOne() {
    Sheet drawn = Sheet.disclosure("2021").relabelled("行政规范性文件", "规范性文件");

    Binding binding = bind(drawn);

    assertEquals(Form.FORM_2021, binding.schema().form());
    assertLocated(values(drawn), binding);
    assertEquals(List.of(), rules(binding));
  }

  @Test
  void theNewLabelOfDocumentsDoesNotMakeTheOldTableANewOne() {
    Sheet drawn = Sheet.disclosure("2019").relabelled("规范性文件", "行政规范性文件");

    Binding binding = bind(drawn);

    assertEquals(Form.FORM_2019, binding.schema().form());
    assertLocated(values(drawn), binding);
  }

  // ---- labels

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          （二）部分公开（区分处理的，只计这一情形，不计其他情形） | （二）部分公开
          （二）部分公开（区分处理的，只计这一情形，不计其他情形） | (二)部分公开(区分处理的,只计这一情形,不计其他情形)
          3.危及“三安全一稳定”                     | 3.危及三安全一稳定
          3.危及“三安全一稳定”                     | 3、危及"三安全一稳定"
          1.属于国家秘密                           | ① 属于国家秘密
          1.属于国家秘密                           | 属于国家秘密
          1.属于国家秘密                           | （1）属于国家秘密
          5.要求行政机关确认或重新出具已获取信息     | 5.要求确认或重新出具已获取信息
          四、结转下年度继续办理                   | 四、结转下一年度继续办理
          四、结转下年度继续办理                   | 四、结转下年度继续办理（含中止的）
          一、本年新收政府信息公开申请数量         | 一 、本年新收政府信息公开申请数量
          一、本年新收政府信息公开申请数量         | 本年新收政府信息公开申请数量
          （三）不予公开                           | （三）不予以公开
          （三）不予公开                           | 三不予公开
          科研机构                                 | 科研院所
          总计                                     | 合计
          3.其他                                   | 3.其它
          3.其他                                   | 其他
          （六）其他处理                           | （六）其它处理
          （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | （本列数据的钩稽关系为：第一项加第二项之和等于第三项加第四项之和）
          （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和） | ''
          """)
  void labelsOfRequestsInOtherWordsAreTheSameRows(String official, String printed) {
    Sheet truth = Sheet.requests("2021");
    assertRead(truth, truth.relabelled(official, printed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021 | 现行有效件数             | 现行有效件
          2021 | 本年收费金额（单位：万元） | 本年收费金额(单位:万元)
          2021 | 行政规范性文件           | 行政规范性文件（经合法性审核、统一编号的）
          2021 | 第二十条第（一）项       | 第二十条（一）项
          2021 | 第二十条第（五）项       | '第二十条　第(五)项'
          2021 | 规章                     | '规  章'
          2021 | 信息内容                 | '信息　内容'
          2019 | 规范性文件               | 規範性檔案
          2019 | 规范性文件               | 规范性文件（指面向社会、反复适用的文件）
          2019 | 本年增/减                | 本年增／减
          2019 | 本年增/减                | 本年增减
          2019 | 本年增/减                | 本年增/减（减少的以负数表示，例如-6）
          2019 | 采购总金额               | 采购总金额（万元）
          2019 | 其他对外管理服务事项     | 其他对外管理服务事项（许可以外的政务服务）
          """)
  void labelsOfDisclosureInOtherWordsAreTheSameRowsAndColumns(
      String form, String official, String printed) {
    Sheet truth = Sheet.disclosure(form);
    assertRead(truth, truth.relabelled(official, printed));
  }

  @Test
  void theSecondLineOfTheNewColumnsMayBeLost() {
    Sheet truth = Sheet.disclosure("2019");
    assertRead(truth, truth.relabelled("本年新\n制作数量", "本年新").relabelled("本年新\n公开数量", "本年新"));
    assertRead(truth, truth.relabelled("本年新\n制作数量", "本年新 制作数量").relabelled("本年新\n公开数量", "本年新公开数量"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", " ", "\u3000", "\u00a0\n"})
  void everyLabelMayBeBrokenAnywhere(String blank) {
    for (String form : List.of("2019", "2021")) {
      for (Sheet truth : List.of(Sheet.disclosure(form), Sheet.requests(form), Sheet.reviews())) {
        for (int at = 1; at < 5; at++) {
          int place = at;
          Sheet broken =
              truth.mapped(
                  cell ->
                      cell.pointer().isEmpty() && cell.words().length() > place
                          ? cell.withWords(
                              cell.words().substring(0, place)
                                  + blank
                                  + cell.words().substring(place))
                          : cell);
          assertRead(truth, broken);
        }
      }
    }
  }

  @Test
  void headingsMayRunVertically() {
    Sheet truth = Sheet.requests("2021");
    Sheet vertical =
        truth.edited(
            rows ->
                rows.subList(0, 3)
                    .forEach(
                        row ->
                            row.replaceAll(
                                cell ->
                                    cell.withWords(String.join("\n", cell.words().split(""))))));
    assertRead(truth, vertical);
  }

  @ParameterizedTest
  @CsvSource({
    "1.属于国家秘密, 1.属于国家密",
    "2.其他法律行政法规禁止公开, 2.其他法律行政规禁止公开",
    "3.危及“三安全一稳定”, 3.危及“三安全稳定”",
    "1.信访举报投诉类申请, 1.信访举报投拆类申请",
    "3.要求提供公开出版物, 3.要求提供公开版物",
    "四、结转下年度继续办理, 四、结转下年度继绪办理",
    "科研机构, 科研构",
    "法律服务机构, 法律服机构"
  })
  void aMisspeltLabelIsTheOneItIsMostLike(String official, String printed) {
    Sheet truth = Sheet.requests("2021");
    Sheet drawn = truth.relabelled(official, printed);
    assertRead(truth, drawn);
    assertEquals(
        List.of(printed + " → " + official), only(bind(drawn), "label_misspelt").evidence());
    assertTrue(bind(truth).findings().stream().noneMatch(f -> f.rule().equals("label_misspelt")));
  }

  @ParameterizedTest
  @CsvSource({
    "1.属于国家秘密, 1.属于商业秘密",
    "8.属于行政查询事项, 8.属于行政管理事项",
    "3.要求提供公开出版物, 3.要求提供公开信息",
    "二、上年结转政府信息公开申请数量, 二、上上年结转政府信息公开申请数量"
  })
  void anotherLabelIsNotTakenForAMisspeltOne(String official, String printed) {
    Sheet truth = Sheet.requests("2021");
    Binding binding = bind(truth.relabelled(official, printed));
    assertNoWrongNumber(truth, binding);
    assertTrue(rules(binding).contains("row_missing"), rules(binding).toString());
    assertTrue(rules(binding).contains("label_not_recognized"), rules(binding).toString());
  }

  @Test
  void stubAndLabelMayStandInOneCell() {
    Sheet truth = Sheet.requests("2021");
    Sheet fused =
        truth
            .unmerged(true)
            .edited(
                rows -> {
                  for (List<Sheet.Square> row : rows.subList(3, rows.size())) {
                    int last = row.size() - 8;
                    if (last == 2) {
                      Sheet.Square label = row.remove(2);
                      Sheet.Square stub = row.remove(1);
                      row.add(1, stub.withWords(stub.words() + label.words()).spanning(1, 2));
                    }
                  }
                });
    assertRead(truth, fused);
  }

  @Test
  void equalWordsAreToldApartByWhatTheyStandUnder() {
    Map<String, String> located = located(bind(Sheet.requests("2021"), Sheet.reviews()));
    Map<String, String> drawn = values(Sheet.requests("2021"), Sheet.reviews());

    List<String> same =
        List.of(
            REQUESTS + "received/otherOrganisation",
            REQUESTS + "outcomes/other/other/otherOrganisation",
            REQUESTS + "outcomes/other/other/total",
            REQUESTS + "outcomes/total/otherOrganisation",
            REQUESTS + "outcomes/total/total",
            "/reviewAndLitigation/reconsideration/total",
            "/reviewAndLitigation/litigation/direct/total",
            "/reviewAndLitigation/litigation/afterReconsideration/total");
    same.forEach(pointer -> assertEquals(drawn.get(pointer), located.get(pointer), pointer));
    assertEquals(
        same.size(), same.stream().map(located::get).distinct().count(), located.toString());
  }

  // ---- headers and columns

  @Test
  void headerSpansMayDisagreeWithThoseOfTheData() {
    Sheet truth = Sheet.disclosure("2019");
    Sheet drawn =
        truth.edited(
            rows -> {
              for (List<Sheet.Square> row : rows) {
                boolean head = row.get(0).words().equals("信息内容");
                int wide = head ? 2 : 1;
                if (row.size() > 2) {
                  row.set(wide, row.get(wide).spanning(1, 2));
                }
              }
            });
    assertRead(truth, drawn);
  }

  @Test
  void columnsFollowTheOrderOfTheHeadingsAndNotTheirPlace() {
    Sheet truth = Sheet.requests("2021");
    Sheet drawn =
        truth.edited(
            rows -> {
              rows.get(1).set(1, rows.get(1).get(1).spanning(1, 7));
              rows.get(2).set(0, rows.get(2).get(0).spanning(1, 3));
              rows.get(0).set(1, rows.get(0).get(1).spanning(1, 20));
            });
    assertRead(truth, drawn);
  }

  @Test
  void aFurtherColumnIsReportedAndMovesNothing() {
    Sheet truth = Sheet.requests("2021");
    Sheet drawn =
        truth.edited(
            rows -> {
              rows.get(1).set(1, rows.get(1).get(1).spanning(1, 6));
              rows.get(2).add(new Sheet.Square("法人小计", 1, 1, ""));
              for (List<Sheet.Square> row : rows.subList(3, rows.size())) {
                row.add(row.size() - 1, new Sheet.Square("777", 1, 1, ""));
              }
            });

    Binding binding = bind(drawn);

    assertLocated(values(truth), binding);
    Finding finding = only(binding, "label_not_recognized");
    assertEquals("/requests", finding.path());
    assertTrue(finding.message().contains("法人小计"), finding.message());
    assertTrue(finding.messageZh().contains("法人小计"), finding.messageZh());
    assertEquals(Collections.nCopies(25, "777"), finding.evidence());
    assertEquals(List.of("label_not_recognized"), rules(binding));
  }

  @Test
  void aMissingColumnIsNullAndReported() {
    Sheet truth = Sheet.requests("2021");
    Sheet drawn =
        truth.edited(
            rows -> {
              rows.get(0).set(1, rows.get(0).get(1).spanning(1, 6));
              rows.get(1).set(1, rows.get(1).get(1).spanning(1, 4));
              rows.get(2).remove(1);
              rows.subList(3, rows.size()).forEach(row -> row.remove(row.size() - 5));
            });

    Binding binding = bind(drawn);

    assertLocated(values(drawn), binding);
    assertFalse(located(binding).containsKey(REQUESTS + "received/research"));
    Finding finding = only(binding, "column_missing");
    assertEquals(REQUESTS + "received/research", finding.path());
    assertTrue(finding.message().contains("科研机构"), finding.message());
    assertEquals(List.of("column_missing"), rules(binding));
  }

  @Test
  void exchangedColumnsGoByTheirHeadings() {
    Sheet truth = Sheet.requests("2021");
    Sheet drawn =
        truth.edited(
            rows -> {
              Collections.swap(rows.get(2), 0, 3);
              for (List<Sheet.Square> row : rows.subList(3, rows.size())) {
                Collections.swap(row, row.size() - 6, row.size() - 3);
              }
            });
    assertRead(truth, drawn);

    Sheet documents = Sheet.disclosure("2021");
    Sheet exchanged =
        documents.edited(rows -> rows.subList(1, 4).forEach(row -> Collections.swap(row, 1, 3)));
    assertRead(documents, exchanged);
  }

  @Test
  void headerWordsMayGoOnInTheNextRow() {
    Sheet truth = Sheet.requests("2021");
    Sheet drawn =
        truth.edited(
            rows -> {
              rows.set(
                  0,
                  new ArrayList<>(List.of(rows.get(0).get(0).spanning(4, 3), rows.get(0).get(1))));
              rows.get(1).set(0, rows.get(1).get(0).spanning(3, 1));
              rows.get(1).set(2, rows.get(1).get(2).spanning(3, 1));
              List<Sheet.Square> upper = new ArrayList<>();
              List<Sheet.Square> lower = new ArrayList<>();
              for (Sheet.Square cell : rows.get(2)) {
                int half = cell.words().length() / 2;
                upper.add(cell.withWords(cell.words().substring(0, half)));
                lower.add(cell.withWords(cell.words().substring(half)));
              }
              rows.set(2, upper);
              rows.add(3, lower);
            });
    assertRead(truth, drawn);
  }

  @Test
  void emptyColumnsAtTheRightSayNothing() {
    for (Sheet truth :
        List.of(
            Sheet.disclosure("2019"),
            Sheet.disclosure("2021"),
            Sheet.requests("2021"),
            Sheet.reviews())) {
      Sheet drawn =
          truth.edited(
              rows ->
                  rows.forEach(
                      row -> {
                        row.add(new Sheet.Square("", 1, 1, ""));
                        row.add(new Sheet.Square("\u00a0", 1, 1, ""));
                      }));
      assertRead(truth, drawn);
    }
  }

  @Test
  void aTableWithoutHeaderIsReadInTheFormsOrderAndSaysSo() {
    Sheet truth = Sheet.requests("2021");

    Binding binding = bind(truth.part(3, truth.rows().size()));

    assertLocated(values(truth), binding);
    assertEquals(List.of("header_not_recognized"), rules(binding));
    assertEquals("/requests", only(binding, "header_not_recognized").path());
  }

  // ---- rows and stubs

  @Test
  void exchangedRowsGoByTheirLabels() {
    Sheet truth = Sheet.requests("2021");
    assertRead(
        truth,
        truth.edited(
            rows -> {
              Collections.swap(rows, 3, 4);
              Collections.swap(rows, truth.rowOf("2.重复申请"), truth.rowOf("4.无正当理由大量反复申请"));
            }));
    Sheet disclosure = Sheet.disclosure("2019");
    assertRead(
        disclosure,
        disclosure.edited(
            rows -> {
              Collections.swap(rows, disclosure.rowOf("行政处罚"), disclosure.rowOf("行政强制"));
              Collections.swap(rows, disclosure.rowOf("规章"), disclosure.rowOf("规范性文件"));
            }));
  }

  @ParameterizedTest
  @CsvSource({
    "2.重复申请, outcomes/notProcessed/repeated",
    "4.保护第三方合法权益, outcomes/denied/thirdPartyRights",
    "四、结转下年度继续办理, carriedForward",
    "一、本年新收政府信息公开申请数量, received",
    "（二）部分公开（区分处理的，只计这一情形，不计其他情形）, outcomes/partiallyGranted",
    "1.属于国家秘密, outcomes/denied/stateSecret"
  })
  void anAbsentRowIsNullAndReported(String label, String path) {
    Sheet truth = Sheet.requests("2021");
    Sheet drawn = truth.without(label);

    Binding binding = bind(drawn);

    assertLocated(values(drawn), binding);
    assertEquals(values(truth).size() - 7, located(binding).size());
    Finding finding = only(binding, "row_missing");
    assertEquals(REQUESTS + path, finding.path());
    assertTrue(finding.message().contains(label), finding.message());
    assertTrue(finding.messageZh().contains(label), finding.messageZh());
    assertEquals(List.of("row_missing"), rules(binding));
  }

  @Test
  void anAbsentRowOfDisclosureIsNullAndReported() {
    Sheet drawn = Sheet.disclosure("2021").without("行政强制");

    Binding binding = bind(drawn);

    assertLocated(values(drawn), binding);
    assertEquals(DISCLOSURE + "administrativeCoercion", only(binding, "row_missing").path());
  }

  @Test
  void aFurtherRowIsReportedAndMovesNothing() {
    Sheet truth = Sheet.disclosure("2019");
    Sheet drawn =
        truth.edited(
            rows ->
                rows.add(
                    truth.rowOf("规范性文件") + 1, Sheet.of("公开发布的其他材料（含会议纪要）|61|62|63").rows().get(0)));

    Binding binding = bind(drawn);

    assertLocated(values(truth), binding);
    Finding finding = only(binding, "label_not_recognized");
    assertEquals("/proactiveDisclosure", finding.path());
    assertEquals(List.of("公开发布的其他材料（含会议纪要）", "61", "62", "63"), finding.evidence());
    assertTrue(finding.message().contains("公开发布的其他材料"), finding.message());
  }

  @Test
  void aFurtherOutcomeIsReportedAndMovesNothing() {
    Sheet truth = Sheet.requests("2019").unmerged(true);
    Sheet drawn =
        truth.edited(
            rows ->
                rows.add(
                    truth.rowOf("8.属于行政查询事项") + 1,
                    Sheet.of("三、本年度办理结果|（三）不予公开|9.申请人自行撤回|1|2|3|4|5|6|21").rows().get(0)));

    Binding binding = bind(Sheet.disclosure("2019"), drawn);

    assertLocated(values(Sheet.disclosure("2019"), truth), binding);
    assertEquals("/requests", only(binding, "label_not_recognized").path());
  }

  @Test
  void stubsMayBeRepeatedUnmergedOrLost() {
    for (String form : List.of("2019", "2021")) {
      Sheet truth = Sheet.requests(form);
      assertRead(truth, truth.unmerged(true));
      assertRead(truth, truth.unmerged(false));
      Sheet lost =
          truth
              .unmerged(false)
              .edited(
                  rows -> {
                    for (List<Sheet.Square> row : rows.subList(3, rows.size())) {
                      while (row.size() > 8) {
                        row.remove(0);
                      }
                    }
                  });
      assertRead(truth, lost);
    }
  }

  @Test
  void aStubMayBeMergedInTwoPieces() {
    Sheet truth = Sheet.requests("2019");
    int middle = truth.rowOf("6.属于四类过程性信息");
    Sheet drawn =
        truth.edited(
            rows -> {
              int first = truth.rowOf("三、本年度办理结果");
              Sheet.Square results = rows.get(first).get(0);
              rows.get(first).set(0, results.spanning(middle - first, 1));
              int denied = truth.rowOf("（三）不予公开");
              int at = denied == first ? 1 : 0;
              Sheet.Square stub = rows.get(denied).get(at);
              rows.get(denied).set(at, stub.spanning(middle - denied, 1));
              rows.get(middle).add(0, stub.spanning(stub.rows() - middle + denied, 1));
              rows.get(middle).add(0, results.spanning(results.rows() - middle + first, 1));
            });
    assertRead(truth, drawn);
  }

  @Test
  void theTableOfReviewsIsReadWhateverLabelsItsDataRow() {
    Sheet truth = Sheet.reviews();
    Sheet labelled =
        truth.edited(
            rows -> {
              rows.get(0).add(0, new Sheet.Square("", 3, 1, ""));
              rows.get(3).add(0, new Sheet.Square("件数", 1, 1, ""));
            });
    assertEquals(values(truth), located(bind(labelled)));
  }

  // ---- tables in pieces, and more than once

  @Test
  void aTableBrokenAnywhereIsOneTable() {
    for (String form : List.of("2019", "2021")) {
      Sheet truth = Sheet.requests(form);
      Sheet whole = truth.unmerged(false);
      int rows = whole.rows().size();
      for (int cut = 4; cut < rows; cut++) {
        Sheet upper = whole.part(0, cut);
        Sheet lower = whole.part(cut, rows);
        assertRead(truth, upper, lower);
        assertRead(truth, upper, whole.part(0, 3).above(lower));
      }
    }
  }

  @Test
  void aTableInThreePiecesIsOneTable() {
    Sheet truth = Sheet.requests("2021");
    Sheet whole = truth.unmerged(true);
    int rows = whole.rows().size();
    assertRead(truth, whole.part(0, 9), whole.part(9, 18), whole.part(18, rows));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2021"})
  void oneTableForEachArticleIsOneTable(String form) {
    Sheet truth = Sheet.disclosure(form);
    var parts = new ArrayList<Sheet>();
    int from = 0;
    for (int i = 1; i <= truth.rows().size(); i++) {
      boolean article =
          i == truth.rows().size() || truth.rows().get(i).get(0).words().startsWith("第二十条");
      if (article) {
        parts.add(truth.part(from, i));
        from = i;
      }
    }
    assertEquals(form.equals("2019") ? 5 : 4, parts.size());
    assertRead(truth, parts.toArray(Sheet[]::new));
  }

  @Test
  void articlesMayLackTheirBanner() {
    Sheet truth = Sheet.disclosure("2021");
    assertRead(
        truth, truth.edited(rows -> rows.removeIf(row -> row.get(0).words().startsWith("第二十条"))));
  }

  @Test
  void ofATableThatStandsTwiceTheFullerOneIsReadAndTheOtherReported() {
    Sheet full = Sheet.requests("2021");
    Sheet empty = full.mapped(cell -> cell.pointer().isEmpty() ? cell : cell.withWords(""));

    for (Sheet[] order : List.of(new Sheet[] {full, empty}, new Sheet[] {empty, full})) {
      Binding binding = bind(order);
      assertLocated(values(full), binding);
      Finding finding = only(binding, "table_repeated");
      assertEquals("/requests", finding.path());
      assertEquals(25, finding.actual().intValueExact());
      assertEquals(List.of("table_repeated"), rules(binding));
    }
  }

  @Test
  void whereTwoFullTablesDifferNeitherNumberIsRead() {
    Sheet first = Sheet.disclosure("2021");
    Sheet second = first.with(DISCLOSURE + "regulations/inForce", "99");

    Binding binding = bind(first, second);

    Map<String, String> agreed = values(first);
    agreed.remove(DISCLOSURE + "regulations/inForce");
    assertLocated(agreed, binding);
    assertEquals("/proactiveDisclosure", only(binding, "table_repeated").path());
    assertEquals(DISCLOSURE + "regulations/inForce", only(binding, "cell_not_understood").path());
  }

  // ---- cells that cannot be told

  @Test
  void aRowWithTooFewCellsIsNullAndReported() {
    Sheet truth = Sheet.requests("2021").unmerged(true);
    int row = truth.rowOf("2.重复申请");
    Sheet drawn = truth.edited(rows -> rows.get(row).remove(rows.get(row).size() - 3));

    Binding binding = bind(drawn);

    Map<String, String> expected = values(truth);
    expected.keySet().removeIf(pointer -> pointer.contains("/notProcessed/repeated/"));
    Map<String, String> read = located(binding);
    read.keySet().removeIf(pointer -> pointer.contains("/notProcessed/repeated/"));
    assertEquals(expected, read);
    assertNoWrongNumber(truth, binding);
    assertFalse(binding.findings().isEmpty());
    assertTrue(
        binding.findings().stream()
            .allMatch(f -> f.path().startsWith(REQUESTS + "outcomes/notProcessed/repeated")),
        binding.findings().toString());
  }

  @Test
  void aRowWithTooManyCellsIsNullAndReported() {
    Sheet truth = Sheet.requests("2021").unmerged(true);
    int row = truth.rowOf("2.重复申请");
    Sheet drawn =
        truth.edited(
            rows -> rows.get(row).add(rows.get(row).size() - 3, new Sheet.Square("4", 1, 1, "")));

    Binding binding = bind(drawn);

    Finding finding = only(binding, "cell_not_understood");
    assertEquals(REQUESTS + "outcomes/notProcessed/repeated", finding.path());
    assertEquals(8, finding.evidence().size());
    assertTrue(finding.message().contains("8"), finding.message());
    assertNoWrongNumber(truth, binding);
    assertEquals(7, binding.unreadable().size());
    assertEquals(values(truth).size() - 7, located(binding).size());
  }

  private static void assertNoWrongNumber(Sheet truth, Binding binding) {
    Map<String, String> drawn = values(truth);
    located(binding)
        .forEach(
            (pointer, number) -> {
              boolean blank = number.equals("EMPTY") || number.equals("NOT_APPLICABLE");
              assertTrue(blank || number.equals(drawn.get(pointer)), pointer + " " + number);
            });
  }

  @Test
  void oneNumberMergedOverSeveralColumnsBelongsToNone() {
    Sheet truth = Sheet.requests("2021");
    Sheet drawn =
        truth.edited(
            rows -> {
              List<Sheet.Square> row = rows.get(3);
              row.subList(2, row.size() - 1).clear();
              row.set(1, new Sheet.Square("55", 1, 6, ""));
            });

    Binding binding = bind(drawn);

    assertEquals(REQUESTS + "received", only(binding, "cell_not_understood").path());
    assertNoWrongNumber(truth, binding);
    assertFalse(located(binding).containsKey(REQUESTS + "received/naturalPerson"));
  }

  @ParameterizedTest
  @CsvSource({"'', EMPTY", "—, NOT_APPLICABLE", "无, NOT_APPLICABLE"})
  void oneMarkMergedOverAllColumnsIsTheMarkOfEach(String mark, String kind) {
    Sheet truth = Sheet.requests("2021");
    Sheet drawn =
        truth.edited(
            rows -> {
              List<Sheet.Square> row = rows.get(3);
              row.subList(2, row.size()).clear();
              row.set(1, new Sheet.Square(mark, 1, 7, ""));
            });

    Map<String, String> located = located(bind(drawn));

    for (String applicant : Sheet.APPLICANTS) {
      assertEquals(kind, located.get(REQUESTS + "received/" + applicant));
    }
    assertEquals(values(truth).size(), located.size());
  }

  @Test
  void aNumberMergedOverTwoRowsBelongsToTheFirstOnly() {
    Sheet truth = Sheet.disclosure("2019");
    int row = truth.rowOf("行政处罚");
    Sheet drawn =
        truth.edited(
            rows -> {
              rows.get(row).set(3, rows.get(row).get(3).spanning(2, 1));
              rows.get(row + 1).remove(3);
            });

    Binding binding = bind(drawn);

    assertLocated(values(drawn), binding);
    Finding finding = only(binding, "cell_missing");
    assertEquals(DISCLOSURE + "administrativeCoercion/decisions", finding.path());
  }

  /** The table of disclosure of 2019 without its last amount. */
  private static Sheet withoutAmount() {
    return Sheet.disclosure("2019")
        .edited(
            rows -> {
              List<Sheet.Square> last = rows.get(rows.size() - 1);
              last.remove(last.size() - 1);
            });
  }

  @Test
  void aLastRowThatTheSourceCutOffIsReadAsFarAsItGoes() {
    Binding binding = FormBinder.bind(List.of(withoutAmount().cutTable(0)));

    assertLocated(values(withoutAmount()), binding);
    Finding finding = only(binding, "cell_missing");
    assertEquals(DISCLOSURE + "governmentProcurement/amount", finding.path());
    assertTrue(finding.message().contains("采购总金额"), finding.message());
    assertTrue(finding.messageZh().contains("采购总金额"), finding.messageZh());
  }

  @Test
  void aShortRowOfAWholeTableIsNotRead() {
    Binding binding = bind(withoutAmount());

    Map<String, String> expected = values(withoutAmount());
    expected.remove(DISCLOSURE + "governmentProcurement/projects");
    assertLocated(expected, binding);
    Finding finding = only(binding, "cell_not_understood");
    assertEquals(DISCLOSURE + "governmentProcurement", finding.path());
    assertEquals(List.of("19"), finding.evidence());
    assertEquals(2, binding.unreadable().size());
  }

  @Test
  void blankCellsAreLocatedAndCounted() {
    Sheet drawn =
        Sheet.reviews()
            .with("/reviewAndLitigation/reconsideration/upheld", "")
            .with("/reviewAndLitigation/reconsideration/corrected", "/")
            .with("/reviewAndLitigation/litigation/direct/other", " — ")
            .with("/reviewAndLitigation/litigation/direct/pending", "0");

    Binding binding = bind(drawn);

    Map<String, String> located = located(binding);
    assertEquals("EMPTY", located.get("/reviewAndLitigation/reconsideration/upheld"));
    assertEquals("NOT_APPLICABLE", located.get("/reviewAndLitigation/reconsideration/corrected"));
    assertEquals("NOT_APPLICABLE", located.get("/reviewAndLitigation/litigation/direct/other"));
    assertEquals("0", located.get("/reviewAndLitigation/litigation/direct/pending"));
    Finding finding = only(binding, "cell_blank");
    assertEquals(3, finding.actual().intValueExact());
    assertEquals(List.of("/", "—"), finding.evidence());
  }

  @Test
  void textInACellIsNullAndQuoted() {
    String pointer = DENIED + "stateSecret/business";
    Binding binding = bind(Sheet.requests("2021").with(pointer, "3\u3000 1"));

    assertEquals("TEXT", located(binding).get(pointer));
    Finding finding = only(binding, "cell_not_understood");
    assertEquals(pointer, finding.path());
    assertEquals(List.of("3\u3000 1"), finding.evidence());
    assertEquals(List.of("cell_not_understood"), rules(binding));
  }

  @Test
  void notesAreCountedInOneFinding() {
    Binding binding =
        bind(
            Sheet.disclosure("2021")
                .with(DISCLOSURE + "normativeDocuments/issuedThisYear", "12（联合发文2件）")
                .with(DISCLOSURE + "normativeDocuments/inForce", "88(含暂行)"));

    Finding finding = only(binding, "cell_note");
    assertEquals(2, finding.actual().intValueExact());
    assertEquals(List.of("12（联合发文2件）", "88(含暂行)"), finding.evidence());
    assertLocated(values(Sheet.disclosure("2021")), binding);
  }

  // ---- money

  @ParameterizedTest
  @CsvSource({
    "采购总金额, 251.36, UNSTATED",
    "采购总金额（万元）, 251.36, TEN_THOUSAND_YUAN",
    "采购总金额（单位：元）, 251.36, YUAN",
    "采购总金额, 251.36万元, TEN_THOUSAND_YUAN",
    "采购总金额（万元）, 251.36元, YUAN",
    "采购总金额（元）, 251.36 万元, TEN_THOUSAND_YUAN"
  })
  void theUnitOfTheCellWinsOverThatOfTheHeader(String header, String cell, Money.Unit unit) {
    String pointer = DISCLOSURE + "governmentProcurement/amount";
    Binding binding =
        bind(Sheet.disclosure("2019").relabelled("采购总金额", header).with(pointer, cell));

    BoundCell bound =
        binding.cells().stream()
            .filter(found -> found != null && found.leaf().pointer().equals(pointer))
            .findFirst()
            .orElseThrow();
    assertEquals(new Money(new java.math.BigDecimal("251.36"), unit), bound.number());
    assertEquals(cell, bound.raw());
  }

  // ---- tables that are not the form's

  @Test
  void tablesThatShareWordsWithTheFormBindNothing() {
    assertNothing(Sheet.of("发布渠道|总计|其他", "网站|812|9", "公众号|344|0"));
    assertNothing(Sheet.of("发布渠道|总计|其他", "规章|812|9", "其他|344|0", "总计|1156|9"));
    assertNothing(Sheet.of("类别|公示数量|公示率", "行政许可|120|100%", "行政处罚|33|98%", "行政强制|0|—"));
    assertNothing(Sheet.of("事项名称|本年办结|总计", "行政许可|120|100", "行政处罚|33|98"));
    assertNothing(Sheet.of("自然人|法人", "3|4"));
    assertNothing(Sheet.of("年份|行政复议|行政诉讼", "2022|3|4", "2023|5|6"));
    assertNothing(Sheet.of("项目|结果|总计", "复议|维持|3", "诉讼|驳回|4"));
  }

  @Test
  void theIndicatorListOfEarlierYearsBindsNothing() {
    assertNothing(
        Sheet.of(
            "统计指标|单位|统计数",
            "一、主动公开情况|——|——",
            "（一）主动公开政府信息数|条|812",
            "其中：主动公开规范性文件数|条|14",
            "三、依申请公开情况|——|——",
            "（一）收到申请数|件|23",
            "1.当面申请数|件|4",
            "（三）申请答复数|件|23",
            "涉及国家秘密|件|1",
            "四、行政复议数量|件|2",
            "（一）维持具体行政行为数|件|1",
            "五、行政诉讼数量|件|1",
            "六、举报投诉数量|件|0",
            "七、依申请公开信息收取的费用|万元|0.3"));
  }

  @Test
  void decoysBetweenTheFormsTablesDisturbNothing() {
    Sheet disclosure = Sheet.disclosure("2021");
    Sheet requests = Sheet.requests("2021");
    Sheet reviews = Sheet.reviews();
    Sheet channels = Sheet.of("发布渠道|总计|其他", "网站|812|9", "公众号|344|0");
    Sheet published = Sheet.of("类别|公示数量|公示率", "行政许可|120|100%", "行政处罚|33|98%");

    Binding binding = bind(channels, disclosure, published, requests, channels, reviews, published);

    assertLocated(values(disclosure, requests, reviews), binding);
    assertEquals(List.of(), rules(binding), binding.findings()::toString);
    assertEquals(Set.of(1, 3, 5), binding.mapped());
  }

  @Test
  void aTableOnItsSideGivesNoWrongNumber() {
    for (Sheet sheet : List.of(Sheet.reviews(), Sheet.requests("2021"), Sheet.disclosure("2021"))) {
      Sheet square = sheet.unmerged(false);
      int width = square.rows().stream().mapToInt(List::size).max().orElseThrow();
      var turned = new ArrayList<List<Sheet.Square>>();
      for (int i = 0; i < width; i++) {
        var row = new ArrayList<Sheet.Square>();
        for (List<Sheet.Square> old : square.rows()) {
          row.add(i < old.size() ? old.get(i) : new Sheet.Square("", 1, 1, ""));
        }
        turned.add(row);
      }
      Sheet drawn =
          sheet.edited(
              rows -> {
                rows.clear();
                rows.addAll(turned);
              });
      assertNoWrongNumber(sheet, bind(drawn));
    }
  }

  // ---- crooked tables: no number rather than a wrong one

  @Test
  void tablesOfDifferentFormsPutNothingIntoRowsOfOtherMeaning() {
    Sheet requests = Sheet.requests("2019");
    Binding recent = bind(Sheet.disclosure("2021"), requests);
    Map<String, String> expected = values(Sheet.disclosure("2021"), requests);
    expected.keySet().removeIf(pointer -> pointer.startsWith(REQUESTS + "outcomes/other/"));
    assertLocated(expected, recent);
    assertEquals("（六）其他处理", only(recent, "label_not_recognized").evidence().get(0));

    Binding old = bind(Sheet.disclosure("2019"), Sheet.requests("2021"));
    assertTrue(
        located(old).keySet().stream()
            .noneMatch(pointer -> pointer.startsWith(REQUESTS + "outcomes/other/")));
    assertFalse(old.findings().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"小计, 6", "总计, 1", "合计, 1", "其他组织小计, 1"})
  void aFurtherSumOfOrganisationsIsNotTakenForTheTotal(String label, int behind) {
    Sheet truth = Sheet.requests("2021");
    Sheet drawn =
        truth.edited(
            rows -> {
              rows.get(1).set(1, rows.get(1).get(1).spanning(1, 6));
              rows.get(2).add(behind == 6 ? 0 : 5, new Sheet.Square(label, 1, 1, ""));
              for (List<Sheet.Square> row : rows.subList(3, rows.size())) {
                row.add(row.size() - behind, new Sheet.Square("777", 1, 1, ""));
              }
            });

    assertLocated(values(truth), bind(drawn));
  }

  @Test
  void aNumberSplitOverTwoCellsMakesItsRowUnreadable() {
    Sheet truth = Sheet.requests("2021");
    Sheet drawn =
        truth.edited(
            rows -> {
              rows.get(3).set(1, rows.get(3).get(1).withWords("23"));
              rows.get(3).add(2, new Sheet.Square("13", 1, 1, ""));
            });

    Binding binding = bind(drawn);

    assertEquals(REQUESTS + "received", only(binding, "cell_not_understood").path());
    assertNoWrongNumber(truth, binding);
  }

  @Test
  void reviewsWithACellTooFewAreNotRead() {
    for (int gone = 0; gone < 15; gone++) {
      int at = gone;
      Binding binding = bind(Sheet.reviews().edited(rows -> rows.get(3).remove(at)));
      assertLocated(Map.of(), binding);
      assertEquals("/reviewAndLitigation", only(binding, "cell_not_understood").path());
      assertEquals(15, binding.unreadable().size());
    }
  }

  @Test
  void severalNumbersBelowOneHeadingAreNotRead() {
    Sheet drawn =
        Sheet.disclosure("2021")
            .edited(
                rows -> {
                  rows.get(6).set(1, rows.get(6).get(1).spanning(1, 1));
                  rows.get(6).add(new Sheet.Square("5", 1, 1, ""));
                  rows.get(6).add(new Sheet.Square("6", 1, 1, ""));
                });

    Binding binding = bind(drawn);

    assertEquals(
        DISCLOSURE + "administrativeLicensing", only(binding, "cell_not_understood").path());
    assertEquals(9, located(binding).size());
  }

  @Test
  void reviewsInAnotherShapeGiveNoWrongNumber() {
    String results = "结果维持|结果纠正|其他结果|尚未审结|总计";
    Sheet standing =
        Sheet.of("类别|" + results, "行政复议|3|1|2|4|10", "未经复议直接起诉|5|2|1|6|14", "复议后起诉|7|9|8|0|24");
    Sheet[] apart = {
      Sheet.of("行政复议||||", results, "3|1|2|4|10"),
      Sheet.of("未经复议直接起诉||||", results, "5|2|1|6|14"),
      Sheet.of("复议后起诉||||", results, "7|9|8|0|24")
    };

    assertNoWrongNumber(Sheet.reviews(), bind(standing));
    assertNoWrongNumber(Sheet.reviews(), bind(apart));
  }

  @Test
  void aHeaderMayLackItsGroupsOrStandInOneRow() {
    Sheet truth = Sheet.requests("2021");
    assertRead(
        truth,
        truth.edited(
            rows -> {
              rows.remove(0);
              rows.get(0).add(0, new Sheet.Square("", 2, 3, ""));
            }));
    Sheet header = Sheet.of("项目|||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计");
    assertRead(truth, header.above(truth.part(3, truth.rows().size())));
  }

  @Test
  void provenanceNamesTheTableTheRowTheColumnAndTheRawText() {
    String pointer = REQUESTS + "outcomes/notProcessed/repeated/research";
    Sheet decoy = Sheet.of("发布渠道|数量", "网站|812");
    Binding binding = bind(decoy, Sheet.requests("2021").with(pointer, "\u3000 72件\n"));

    Map<String, BoundCell> cells = new LinkedHashMap<>();
    binding.cells().stream()
        .filter(cell -> cell != null)
        .forEach(cell -> cells.put(cell.leaf().pointer(), cell));
    BoundCell cell = cells.get(pointer);
    assertEquals(72L, cell.number());
    assertEquals("\u3000 72件\n", cell.raw());
    assertEquals(1, cell.table());
    assertEquals(Sheet.requests("2021").rowOf("2.重复申请"), cell.row());
    assertEquals(5, cell.column());
  }

  @Test
  void aFurtherRowIsReportedUnderItsOwnTableWhereAllTablesAreOne() {
    Sheet disclosure =
        Sheet.disclosure("2021")
            .edited(rows -> rows.add(4, Sheet.of("内部管理文件|8|9|10").rows().get(0)));

    Binding binding = bind(disclosure.above(Sheet.requests("2021")).above(Sheet.reviews()));

    assertEquals("/proactiveDisclosure", only(binding, "label_not_recognized").path());
  }

  @Test
  void theOnlyNumberBelowAWideHeadingIsItsNumberWhereverItStands() {
    Sheet truth = Sheet.disclosure("2021");
    assertRead(
        truth,
        truth.edited(
            rows -> {
              Sheet.Square number = rows.get(6).get(1).spanning(1, 1);
              rows.get(6).set(1, new Sheet.Square("", 1, 1, ""));
              rows.get(6).add(new Sheet.Square("", 1, 1, ""));
              rows.get(6).add(number);
            }));
  }
}
