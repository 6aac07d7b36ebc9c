package org.gongkai.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stays of a label when all that varies from report to report is taken off. */
class LabelKeyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          （三）不予公开              | (三)不予公开
          3.危及“三安全一稳定”        | 3.危及"三安全一稳定"
          3.危及“三安全一稳定”        | 3.危及三安全一稳定
          3.危及“三安全一稳定”        | 3.危及‘三安全一稳定’
          1.属于国家秘密              | 1．属于国家秘密
          1.属于国家秘密              | 1、属于国家秘密
          1.属于国家秘密              | '１. 属于 国家秘密'
          1.属于国家秘密              | 1属于国家秘密
          本年增/减                   | 本年增／减
          本年增/减                   | 本年增减
          商业企业                    | '商 业　企 业'
          第二十条第（一）项          | '第二十条  第(一)项'
          本年收费金额（单位：万元）  | '本年收费金额(单位:万元)'
          """)
  void widthsDotsQuotesAndBracketsDoNotMatter(String official, String printed) {
    assertEquals(LabelKey.of(official), LabelKey.of(printed));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\n", "\u3000", "\u00a0", "\u200b", "\t", "\r\n", "\ufeff"})
  void blanksAndBreaksMayStandAnywhere(String blank) {
    String label = "（二）部分公开";
    String key = LabelKey.of(label);
    String bare = LabelKey.bare(label);
    for (int at = 0; at <= label.length(); at++) {
      String broken = label.substring(0, at) + blank + label.substring(at);
      assertEquals(key, LabelKey.of(broken), broken);
      assertEquals(bare, LabelKey.bare(broken), broken);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          一、本年新收申请     | 本年新收申请
          一．本年新收申请     | 本年新收申请
          （一）予以公开       | 予以公开
          (一)予以公开         | 予以公开
          （ 一 ）予以公开     | 予以公开
          （十二）予以公开     | 予以公开
          （1）予以公开        | 予以公开
          1）予以公开          | 予以公开
          1.予以公开           | 予以公开
          １．予以公开         | 予以公开
          1、予以公开          | 予以公开
          1:予以公开           | 予以公开
          ③予以公开            | 予以公开
          予以公开             | 予以公开
          三安全一稳定         | 三安全一稳定
          一般程序             | 一般程序
          （区分处理）公开     | 区分处理公开
          2023年数             | 2023年数
          12345.长数           | 12345长数
          """)
  void theEnumerationMarkIsTakenOffAndNothingElse(String label, String bare) {
    assertEquals(bare, LabelKey.bare(label));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          本年增/减（减用负值表示，如-8）                     | 本年增减
          规范性文件(指有文号的文件)                         | 规范性文件
          （二）部分公开（区分处理的，只计这一情形）           | 部分公开
          规章【无权限的填0】                                | 规章
          规章〔2023年口径〕                                 | 规章
          行政许可（含初审（不含备案）的事项）                | 行政许可
          行政许可（未闭合                                   | 行政许可
          行政许可）                                         | 行政许可
          （一）予以公开                                     | 予以公开
          """)
  void theCoreHasNoHintsInBrackets(String label, String core) {
    assertEquals(core, LabelKey.core(label));
  }

  @ParameterizedTest
  @CsvSource({"结果维持, 结果纠正", "本年新制作数量, 本年新公开数量", "行政处罚, 行政强制", "其他, 其他结果"})
  void differentLabelsKeepDifferentKeys(String one, String other) {
    assertNotEquals(LabelKey.of(one), LabelKey.of(other));
    assertNotEquals(LabelKey.bare(one), LabelKey.bare(other));
    assertNotEquals(LabelKey.core(one), LabelKey.core(other));
  }

  @Test
  void whatIsLongerThanAnyLabelHasNoKey() {
    assertEquals("", LabelKey.of("公".repeat(200)));
    assertEquals("", LabelKey.of(" ".repeat(2000) + "规章"));
    assertEquals("公".repeat(60), LabelKey.of("公".repeat(60)));
  }

  @Test
  void likenessIsOneForTheSameZeroForNothingInCommonAndTheSameBothWays() {
    assertEquals(1, LabelKey.similarity("商业企业", "商业企业"));
    assertEquals(0, LabelKey.similarity("商业企业", "自然人"));
    assertEquals(0, LabelKey.similarity("", "自然人"));
    assertEquals(0, LabelKey.similarity("自然人", ""));
    double likeness = LabelKey.similarity("法律服务机构", "法律服机构");
    assertEquals(10.0 / 11, likeness);
    assertEquals(likeness, LabelKey.similarity("法律服机构", "法律服务机构"));
  }

  @Test
  void keysOfHugeTextsCostNothing() {
    String huge = "（".repeat(200_000) + "一".repeat(200_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertEquals("", LabelKey.of(huge));
          assertEquals("", LabelKey.bare(huge));
          assertTrue(LabelKey.core(huge).isEmpty());
        });
  }

  @Test
  void keysAreAlikeWhereTheirSimilaritySaysSo() {
    List<String> keys = List.of("", "申请", "商业企业", "商业企亚", "企业商业", "法律服务机构", "法律服机构", "机构服务法律");
    for (String a : keys) {
      for (String b : keys) {
        for (double least : new double[] {0.3, 0.6, 0.75, 0.9, 1}) {
          assertEquals(
              LabelKey.similarity(a, b) >= least, LabelKey.isAlike(a, b, least), a + " " + b);
        }
      }
    }
  }

  @Test
  void aPartKeepsTheOrderOfItsCharacters() {
    assertTrue(LabelKey.isPart("本年新", "本年新制作数量"));
    assertTrue(LabelKey.isPart("本制量", "本年新制作数量"));
    assertTrue(LabelKey.isPart("", "本年"));
    assertFalse(LabelKey.isPart("新本", "本年新制作数量"));
    assertFalse(LabelKey.isPart("本年新", "本年"));
  }

  @Test
  void aLabelThatIsItsKeyIsGivenBack() {
    String label = "商业企业";
    assertSame(label, LabelKey.of(label));
    assertEquals("abc1", LabelKey.of("ａbc１"));
    assertEquals("商业企业", LabelKey.of("商业 企业"));
    assertEquals("", LabelKey.of("一".repeat(121)));
  }
}
