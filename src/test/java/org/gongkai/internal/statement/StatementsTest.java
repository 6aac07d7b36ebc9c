package org.gongkai.internal.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.Finding;
import org.gongkai.Limits;
import org.gongkai.Statement;
import org.gongkai.internal.form.FormSchema;
import org.gongkai.internal.form.Leaf;
import org.gongkai.internal.form.TableKind;
import org.gongkai.internal.limit.Budget;
import org.gongkai.report.Form;
import org.gongkai.report.Money;
import org.gongkai.report.Report;
import org.gongkai.report.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of the text beside the tables of an invented report. */
class StatementsTest {
  private static final Map<String, Object> NUMBERS = new HashMap<>();

  static {
    row("/requests/received", 20, 4, 0, 0, 1, 0, 25);
    row("/requests/carriedOver", 3, 0, 0, 0, 0, 0, 3);
    row("/requests/outcomes/granted", 8, 2, 0, 0, 0, 0, 10);
    row("/requests/outcomes/partiallyGranted", 2, 0, 0, 0, 0, 0, 2);
    row("/requests/outcomes/denied/stateSecret", 1, 0, 0, 0, 0, 0, 1);
    row("/requests/outcomes/denied/administrativeInquiry", 2, 0, 0, 0, 0, 0, 2);
    row("/requests/outcomes/unableToProvide/notHeld", 4, 0, 0, 0, 0, 0, 4);
    row("/requests/outcomes/unableToProvide/requiresCreation", 1, 0, 0, 0, 0, 0, 1);
    row("/requests/outcomes/notProcessed/petitionOrComplaint", 2, 1, 0, 0, 0, 0, 3);
    row("/requests/outcomes/other/notCorrectedInTime", 1, 0, 0, 0, 0, 0, 1);
    row("/requests/outcomes/other/other", 1, 0, 0, 0, 0, 0, 1);
    row("/requests/outcomes/total", 21, 3, 0, 0, 1, 0, 25);
    row("/requests/carriedForward", 2, 1, 0, 0, 0, 0, 3);
    results("/reviewAndLitigation/reconsideration", 3, 1, 0, 1, 5);
    results("/reviewAndLitigation/litigation/direct", 1, 0, 0, 0, 1);
    results("/reviewAndLitigation/litigation/afterReconsideration", 0, 0, 0, 1, 1);
    NUMBERS.put("/proactiveDisclosure/normativeDocuments/issuedThisYear", 6L);
    NUMBERS.put("/proactiveDisclosure/normativeDocuments/repealedThisYear", 2L);
    NUMBERS.put("/proactiveDisclosure/normativeDocuments/inForce", 20L);
    NUMBERS.put("/proactiveDisclosure/administrativeLicensing/decisions", 120L);
    NUMBERS.put(
        "/proactiveDisclosure/administrativeFees/amount",
        new Money(new BigDecimal("27.5"), Money.Unit.TEN_THOUSAND_YUAN));
  }

  private static void row(String path, long... cells) {
    String[] columns = {
      "naturalPerson",
      "business",
      "research",
      "publicWelfare",
      "legalService",
      "otherOrganisation",
      "total"
    };
    for (int i = 0; i < columns.length; i++) {
      NUMBERS.put(path + "/" + columns[i], cells[i]);
    }
  }

  private static void results(String path, long... cells) {
    String[] columns = {"upheld", "corrected", "other", "pending", "total"};
    for (int i = 0; i < columns.length; i++) {
      NUMBERS.put(path + "/" + columns[i], cells[i]);
    }
  }

  private static Object[] values(Form form, Map<String, Object> numbers) {
    FormSchema schema = FormSchema.of(form);
    var values = new Object[schema.leaves().size()];
    for (Leaf leaf : schema.leaves()) {
      Object zero = leaf.column().path().endsWith("mount") ? null : 0L;
      values[leaf.index()] = numbers.getOrDefault(leaf.pointer(), zero);
    }
    return values;
  }

  private static Report report(String... sentences) {
    return StatementFinderTest.report(
        "澜泊县人民政府",
        2023,
        Arrays.stream(sentences).map(text -> new Section.Paragraph(text, 0)).toList());
  }

  private static Statements.Result compared(Map<String, Object> numbers, String sentence) {
    return Statements.of(
        report("政府信息公开工作有序推进。" + sentence),
        FormSchema.of(Form.FORM_2021),
        values(Form.FORM_2021, numbers),
        EnumSet.allOf(TableKind.class),
        new Budget(Limits.DEFAULT));
  }

  private static String told(Statements.Result result) {
    return result.statements().stream()
        .map(s -> s.agrees() == null ? "unknown" : s.agrees() ? "agrees" : "differs")
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "收到政府信息公开申请25件, agrees",
    "收到政府信息公开申请28件, agrees",
    "收到政府信息公开申请26件, differs",
    "新收政府信息公开申请25件, agrees",
    "新收政府信息公开申请28件, differs",
    "收到政府信息公开申请20余件, agrees",
    "收到政府信息公开申请30余件, differs",
    "收到政府信息公开申请10余件, differs",
    "收到政府信息公开申请近27件, agrees",
    "收到政府信息公开申请约40件, differs",
    "累计收到政府信息公开申请26件, unknown",
    "全县各部门收到政府信息公开申请99件, unknown",
    "全县各部门收到政府信息公开申请25件, agrees",
    "未收到政府信息公开申请, differs",
    "答复政府信息公开申请25件, agrees",
    "答复政府信息公开申请22件, agrees",
    "答复政府信息公开申请23件, agrees",
    "答复政府信息公开申请24件, differs",
    "办理政府信息公开申请28件, agrees",
    "答复政府信息公开申请28件, differs",
    "政府信息公开申请上年结转3件, agrees",
    "政府信息公开申请上年结转4件, differs",
    "政府信息公开申请结转下年度办理3件, agrees",
    "政府信息公开申请结转下年度办理0件, differs",
    "没有结转下年度办理的政府信息公开申请, differs",
    "政府信息公开申请予以公开10件, agrees",
    "政府信息公开申请予以公开12件, agrees",
    "政府信息公开申请予以公开11件, differs",
    "政府信息公开申请予以公开及部分公开12件, agrees",
    "政府信息公开申请予以公开及部分公开10件, differs",
    "政府信息公开申请部分公开2件, agrees",
    "政府信息公开申请部分公开3件, differs",
    "政府信息公开申请不予公开3件, agrees",
    "政府信息公开申请不予公开1件, differs",
    "政府信息公开申请无法提供5件, agrees",
    "政府信息公开申请因本机关不掌握等原因无法提供4件, agrees",
    "政府信息公开申请无法提供4件, differs",
    "政府信息公开申请属于国家秘密1件, agrees",
    "政府信息公开申请属于国家秘密2件, differs",
    "政府信息公开申请不予处理3件, agrees",
    "政府信息公开申请不予处理2件, differs",
    "政府信息公开申请其他处理2件, agrees",
    "政府信息公开申请其他处理1件, differs",
    "政府信息公开申请中自然人申请20件, agrees",
    "政府信息公开申请中自然人申请25件, differs",
    "政府信息公开申请中法人或其他组织申请5件, agrees",
    "政府信息公开申请中法人或其他组织申请9件, differs",
    "政府信息公开行政复议5件, agrees",
    "政府信息公开行政复议4件, agrees",
    "政府信息公开行政复议6件, differs",
    "政府信息公开行政诉讼2件, agrees",
    "政府信息公开行政诉讼1件, agrees",
    "政府信息公开行政诉讼3件, differs",
    "政府信息公开行政复议和行政诉讼7件, agrees",
    "政府信息公开行政复议和行政诉讼8件, differs",
    "未发生政府信息公开行政复议, differs",
    "政府信息公开行政诉讼未经复议直接起诉1件, agrees",
    "政府信息公开行政诉讼复议后起诉2件, differs",
    "制发行政规范性文件6件, agrees",
    "制发行政规范性文件5件, differs",
    "废止行政规范性文件2件, agrees",
    "现行有效行政规范性文件19件, differs",
    "未制定行政规范性文件, differs",
    "通过政府网站公开规范性文件8件, unknown",
    "作出行政许可决定120件, agrees",
    "作出行政许可决定121件, differs",
    "行政许可100件, unknown",
    "行政事业性收费27.5万元, agrees",
    "行政事业性收费275000元, agrees",
    "行政事业性收费27.5元, differs",
    "收到政府信息公开申请十二件, differs",
    "2022年收到政府信息公开申请99件, ''"
  })
  void aFigureAgreesOrDiffers(String sentence, String expected) {
    Statements.Result result = compared(NUMBERS, sentence + "。");

    assertEquals(expected, told(result), () -> result.toString());
    assertEquals(expected.equals("differs") ? 1 : 0, result.findings().size());
  }

  @ParameterizedTest
  @CsvSource({
    "政府信息公开行政复议5件，其中维持3件，纠正1件，尚未审结1件。, agrees agrees agrees agrees",
    "政府信息公开行政复议5件，其中维持4件。, agrees differs",
    "政府信息公开行政复议5件，均获维持。, agrees differs",
    "政府信息公开行政诉讼2件，均获维持。, agrees agrees"
  })
  void resultsBelongToTheReviewsBefore(String sentence, String expected) {
    assertEquals(expected, told(compared(NUMBERS, sentence)));
  }

  @Test
  void aContradictionQuotesBothPlaces() {
    Finding finding = compared(NUMBERS, "全年收到政府信息公开申请124件。").findings().get(0);

    assertEquals("narrative_mismatch", finding.rule());
    assertEquals("/requests/received/total", finding.path());
    assertEquals(
        List.of("/requests/received/total", "/requests/carriedOver/total"), finding.cells());
    assertEquals(BigDecimal.valueOf(25), finding.expected());
    assertEquals(BigDecimal.valueOf(124), finding.actual());
    assertEquals(List.of("全年收到政府信息公开申请124件", "“一、本年新收政府信息公开申请数量”总计25"), finding.evidence());
    assertTrue(finding.message().contains("124件"), finding.message());
    assertTrue(finding.messageZh().contains("124件"), finding.messageZh());
  }

  @Test
  void aStatementSaysWhichReadingItAgreesWith() {
    Statement statement = compared(NUMBERS, "收到政府信息公开申请28件。").statements().get(0);

    assertEquals("received", statement.what());
    assertEquals(BigDecimal.valueOf(28), statement.number());
    assertEquals("件", statement.unit());
    assertEquals("/sections/0/paragraphs/0", statement.where());
    assertEquals("/requests/received/total + /requests/carriedOver/total", statement.matched());
  }

  @Test
  void whatTheReportHasNoTableForIsNotCompared() {
    Statements.Result result =
        Statements.of(
            report("收到政府信息公开申请124件。"),
            FormSchema.of(Form.FORM_2021),
            values(Form.FORM_2021, Map.of()),
            Set.of(TableKind.PROACTIVE_DISCLOSURE),
            new Budget(Limits.DEFAULT));

    assertEquals(List.of(), result.findings());
    Statement statement = result.statements().get(0);
    assertNull(statement.agrees());
    assertEquals(List.of(), statement.cells());
  }

  @Test
  void aBlankTotalIsWhatItsPartsMakeOrMore() {
    var numbers = new HashMap<>(NUMBERS);
    numbers.put("/requests/received/total", null);
    numbers.put("/requests/received/research", null);
    numbers.put("/requests/carriedOver/total", 0L);

    assertEquals("agrees", told(compared(numbers, "收到政府信息公开申请25件。")));
    assertEquals("unknown", told(compared(numbers, "收到政府信息公开申请27件。")));
    assertEquals("differs", told(compared(numbers, "收到政府信息公开申请24件。")));
  }

  @Test
  void aBlankNumberIsNotCompared() {
    var numbers = new HashMap<>(NUMBERS);
    NUMBERS.keySet().stream()
        .filter(path -> path.startsWith("/requests/received"))
        .forEach(path -> numbers.put(path, null));

    assertEquals("unknown", told(compared(numbers, "未收到政府信息公开申请。")));
    assertEquals("unknown", told(compared(numbers, "收到政府信息公开申请24件。")));
  }

  @Test
  void theOlderFormHasOtherRows() {
    Map<String, Object> numbers =
        Map.of(
            "/requests/outcomes/other/total", 4L,
            "/proactiveDisclosure/regulations/disclosedThisYear", 13L,
            "/proactiveDisclosure/administrativeLicensing/itemsLastYear", 30L,
            "/proactiveDisclosure/governmentProcurement/projects", 6L,
            "/proactiveDisclosure/governmentProcurement/amount",
                new Money(new BigDecimal("251000"), Money.Unit.YUAN));
    String[] sentences = {
      "政府信息公开申请其他处理4件。", "agrees",
      "政府信息公开申请其他处理5件。", "differs",
      "主动公开规章13件。", "agrees",
      "主动公开规章14件。", "differs",
      "行政许可30项。", "agrees",
      "行政许可31项。", "unknown",
      "政府集中采购项目6个，集中采购总金额25.1万元。", "agrees agrees",
      "政府集中采购项目7个，集中采购总金额25.1元。", "differs differs"
    };
    for (int i = 0; i < sentences.length; i += 2) {
      Statements.Result result =
          Statements.of(
              report("政府信息公开工作有序推进。" + sentences[i]),
              FormSchema.of(Form.FORM_2019),
              values(Form.FORM_2019, numbers),
              EnumSet.allOf(TableKind.class),
              new Budget(Limits.DEFAULT));
      assertEquals(sentences[i + 1], told(result), sentences[i]);
    }
  }

  @Test
  void rowsOfTablesAndNotesAreNoText() {
    Statements.Result result =
        Statements.of(
            report(
                "收到政府信息公开申请\t124件",
                "| 收到政府信息公开申请 | 124件 |",
                "注：收到政府信息公开申请124件。",
                "行政许可97",
                "（本列数据的勾稽关系为：收到申请1件）"),
            FormSchema.of(Form.FORM_2021),
            values(Form.FORM_2021, NUMBERS),
            EnumSet.allOf(TableKind.class),
            new Budget(Limits.DEFAULT));

    assertEquals(List.of(), result.statements());
  }

  @Test
  void aSentenceMayRunThroughBrokenLines() {
    Statements.Result result =
        Statements.of(
            report("我县认真做好依申请公开工作，全年共收到政府信息公开申", "请25件，均由专人登记并转办，已经依法答复25", "件，结转下年度办理3件。"),
            FormSchema.of(Form.FORM_2021),
            values(Form.FORM_2021, NUMBERS),
            EnumSet.allOf(TableKind.class),
            new Budget(Limits.DEFAULT));

    assertEquals("agrees agrees agrees", told(result));
    assertEquals(
        List.of("/sections/0/paragraphs/1", "/sections/0/paragraphs/1", "/sections/0/paragraphs/2"),
        result.statements().stream().map(Statement::where).toList());
  }

  @Test
  void textThatNobodyWroteIsLeftAlone() {
    String endless = "收到政府信息公开申请5件、".repeat(40_000);
    assertEquals(List.of(), compared(NUMBERS, endless).statements());
    String long1 = "收到政府信息公开申请1件，".repeat(2_000);
    assertEquals(2_000, compared(NUMBERS, long1).statements().size());
    for (String trap :
        List.of("结转上年", "信访举报投诉", "公开部分", "未经复议直接", "1,234", "一二三", "《", "(", "上年")) {
      assertTrue(compared(NUMBERS, "申请" + trap.repeat(8_000) + "5件").statements().size() < 9_000);
    }
  }

  @Test
  void subjectsHaveNamesOfTheirOwnAndAreDescribed() {
    assertEquals(
        Subject.values().length,
        Arrays.stream(Subject.values()).map(Subject::code).distinct().count());
    for (Subject subject : Subject.values()) {
      assertTrue(subject.code().matches("[a-z]+([A-Z][a-z]+)*"), subject.code());
      assertTrue(!subject.description().isBlank() && !subject.descriptionZh().isBlank());
    }
  }

  @Test
  void everyReadingIsInTheForm() {
    for (var list : List.of(RequestWordings.BEFORE, RequestWordings.AFTER)) {
      for (Wording wording : list) {
        for (Reading reading : wording.readings()) {
          for (Reading.Term term : reading.terms()) {
            assertTrue(
                Arrays.stream(Form.values()).anyMatch(form -> isIn(form, term.pointer())),
                term.pointer());
          }
        }
      }
    }
  }

  private static boolean isIn(Form form, String term) {
    var tables =
        new Tables(FormSchema.of(form), values(form, Map.of()), EnumSet.allOf(TableKind.class));
    return !tables.leaves(term).isEmpty();
  }
}
