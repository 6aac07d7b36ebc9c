package org.gongkai.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.gongkai.report.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CellNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/requests/received/total|表三“一、本年新收政府信息公开申请数量”行“总计”列",
        "/requests/outcomes/granted/total|表三“（一）予以公开”行“总计”列",
        "/requests/outcomes/partiallyGranted/business|表三“（二）部分公开”行“商业企业”列",
        "/requests/outcomes/denied/stateSecret/research|表三“（三）不予公开—1.属于国家秘密”行“科研机构”列",
        "/requests/outcomes/denied/endangersSecurityOrStability/total|表三“（三）不予公开—3.危及‘三安全一稳定’”行“总计”列",
        "/requests/outcomes/other/feeNotPaidInTime/total|表三“（六）其他处理—2.申请人逾期未按收费通知要求缴纳费用”行“总计”列",
        "/requests/outcomes/other/other/otherOrganisation|表三“（六）其他处理—3.其他”行“其他”列",
        "/requests/outcomes/total/total|表三“（七）总计”行“总计”列",
        "/reviewAndLitigation/reconsideration/upheld|表四“行政复议”的“结果维持”",
        "/reviewAndLitigation/litigation/afterReconsideration/total|表四“行政诉讼—复议后起诉”的“总计”",
        "/proactiveDisclosure/regulations/inForce|表二“规章”行“现行有效件数”列",
        "/proactiveDisclosure/administrativeFees/amount|表二“行政事业性收费”行“本年收费金额”列"
      })
  void cellsAreNamedAsPeopleNameThem(String pointer, String zh) {
    CellName name = CellName.of(FormSchema.of(Form.FORM_2021), pointer);

    assertNotNull(name);
    assertEquals(zh, name.zh());
  }

  @Test
  void namesInEnglishKeepTheLabelsOfTheForm() {
    FormSchema schema = FormSchema.of(Form.FORM_2019);

    assertEquals(
        new CellName("表三“（六）其他处理”行“自然人”列", "Table 3, row “（六）其他处理”, column “自然人”"),
        CellName.of(schema, "/requests/outcomes/other/naturalPerson"));
    assertEquals(
        new CellName("表四“行政诉讼—复议后起诉”的“其他结果”", "Table 4, “行政诉讼—复议后起诉”, “其他结果”"),
        CellName.of(schema, "/reviewAndLitigation/litigation/afterReconsideration/other"));
    assertEquals(new CellName("表二", "Table 2"), CellName.of(TableKind.PROACTIVE_DISCLOSURE));
  }

  @Test
  void whatIsNoNumberOfTheFormHasNoName() {
    assertNull(CellName.of(FormSchema.of(Form.FORM_2019), "/requests/outcomes/granted"));
    assertNull(CellName.of(FormSchema.of(Form.FORM_2019), "/year"));
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void noTwoCellsHaveOneName(Form form) {
    var names = new HashSet<String>();
    for (Leaf leaf : FormSchema.of(form).leaves()) {
      CellName name = CellName.of(leaf);
      assertTrue(names.add(name.zh()), name.zh());
      assertTrue(names.add(name.en()), name.en());
      assertFalse(name.zh().contains("““"), name.zh());
    }
  }
}
