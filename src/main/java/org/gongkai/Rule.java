package org.gongkai;

import org.gongkai.report.Coded;

/**
 * The catalogue of rules: every code that a {@link Finding} of this library may carry. One table of
 * data, and long for that reason only.
 */
public enum Rule implements Coded {
  /** 总计 of a row of the table of requests is not the sum of its kinds of applicant. */
  REQUESTS_ROW_TOTAL(
      "requests_row_total",
      Severity.ERROR,
      "The 总计 of a row is not the sum of its six kinds of applicant.",
      "该行“总计”不等于六类申请人之和。"),
  /** （七）总计 of a column is not the sum of the outcomes. */
  REQUESTS_OUTCOME_TOTAL(
      "requests_outcome_total",
      Severity.ERROR,
      "The （七）总计 of a column is not the sum of the outcomes.",
      "该列“（七）总计”不等于各项办理结果之和。"),
  /** 一 + 二 is not 三（七） + 四 in a column; the form prints this rule. */
  REQUESTS_BALANCE(
      "requests_balance",
      Severity.ERROR,
      "In a column, 一 plus 二 is not 三（七） plus 四, as the form's own note asks.",
      "该列第一项加第二项之和不等于第三项加第四项之和（表内勾稽关系）。"),
  /** 总计 of reconsideration or litigation is not the sum of the four results. */
  REVIEW_TOTAL(
      "review_total",
      Severity.ERROR,
      "The 总计 of a kind of case is not the sum of its four results.",
      "该类案件“总计”不等于四种结果之和。"),
  /** A count below zero where the form allows none. */
  NEGATIVE_COUNT(
      "negative_count",
      Severity.ERROR,
      "A count is below zero where the form allows none.",
      "数量为负，该栏不允许负数。"),
  /** One of the three tables was not found. */
  TABLE_MISSING(
      "table_missing",
      Severity.ERROR,
      "One of the three tables was not found although another one was, or a heading announces it.",
      "未找到三张表中的一张，而其他表或其标题存在。"),
  /** A row of the form is absent from a table that was found. */
  ROW_MISSING(
      "row_missing",
      Severity.WARNING,
      "A row of the form is absent from a table that was found.",
      "表中缺少格式规定的一行。"),
  /** A column of the form is absent from a table that was found. */
  COLUMN_MISSING(
      "column_missing",
      Severity.WARNING,
      "A column of the form is absent from a table that was found.",
      "表中缺少格式规定的一列。"),
  /** A row ends before one of its cells. */
  CELL_MISSING(
      "cell_missing",
      Severity.WARNING,
      "A row of the form was found, but it ends before one of its cells.",
      "找到了该行，但缺少其中一格。"),
  /** Cells without a number. */
  CELL_BLANK(
      "cell_blank",
      Severity.INFO,
      "Cells are empty or hold a mark such as - or 无; they are null, never 0.",
      "单元格为空或仅有“-”“无”等符号，按空值处理，不作0。"),
  /** A cell holds no number of the form's kind. */
  CELL_NOT_UNDERSTOOD(
      "cell_not_understood",
      Severity.WARNING,
      "A cell holds something that is no number of the form's kind, or a row holds fewer or more"
          + " cells than its header.",
      "单元格内容不是该栏应填的数字，或该行单元格数与表头不符。"),
  /** A row or column of a form table that no part of the form accounts for. */
  LABEL_NOT_RECOGNIZED(
      "label_not_recognized",
      Severity.WARNING,
      "A form table has a row or column that no part of the form accounts for.",
      "表中有格式之外的行或列。"),
  /** Labels that differ from the form's but were understood. */
  LABEL_MISSPELT(
      "label_misspelt",
      Severity.INFO,
      "Labels of rows or columns are not printed as in the form, but can only mean one of its own.",
      "行列标题与格式用语不尽相同，但只能理解为格式中的某一项。"),
  /** A table of the form stands in the document more than once. */
  TABLE_REPEATED(
      "table_repeated",
      Severity.WARNING,
      "A table of the form, or a part of it, stands in the document again; the fuller one was read.",
      "同一张表在文中重复出现，采用内容较完整的一张。"),
  /** A table has the form's rows without a header that names its columns. */
  HEADER_NOT_RECOGNIZED(
      "header_not_recognized",
      Severity.WARNING,
      "A table has the form's rows but no header; the columns were taken in the form's order.",
      "表格没有可识别的表头，按格式规定的列序读取。"),
  /** 统计期限 is not 1 January to 31 December of one year. */
  PERIOD_NOT_CALENDAR_YEAR(
      "period_not_calendar_year",
      Severity.WARNING,
      "The stated period is not 1 January to 31 December of one year.",
      "统计期限不是某一年的1月1日至12月31日。"),
  /** A sentence announces 统计期限, but no dates can be read in it. */
  PERIOD_NOT_UNDERSTOOD(
      "period_not_understood",
      Severity.WARNING,
      "A sentence announces the period of the numbers, but its dates cannot be read.",
      "文中提到统计期限，但日期无法识别。"),
  /** Title, period and other evidence name different years. */
  YEAR_INCONSISTENT(
      "year_inconsistent",
      Severity.WARNING,
      "The title, the period and the text name different years.",
      "标题、统计期限等所称年度不一致。"),
  /** The tables follow a form that was not in force for that year. */
  FORM_NOT_OF_YEAR(
      "form_not_of_year",
      Severity.WARNING,
      "The tables follow a revision of the form that was not in force for that year.",
      "所用表格格式与报告年度不符。"),
  /** One of the six sections is missing. */
  SECTION_MISSING(
      "section_missing",
      Severity.WARNING,
      "One of the form's six sections has no heading.",
      "缺少格式规定的部分。"),
  /** One of the six sections occurs more than once. */
  SECTION_REPEATED(
      "section_repeated",
      Severity.WARNING,
      "One of the form's six sections occurs more than once.",
      "格式规定的部分重复出现。"),
  /** The sections are not in the form's order. */
  SECTION_OUT_OF_ORDER(
      "section_out_of_order",
      Severity.WARNING,
      "A section stands after one that the form puts behind it.",
      "各部分顺序与格式不符。"),
  /** A section that the form does not have. */
  SECTION_ADDITIONAL(
      "section_additional", Severity.INFO, "A section that the form does not have.", "格式之外的部分。"),
  /** An annual report without any of the three tables. */
  NO_FORM_RECOGNIZED(
      "no_form_recognized",
      Severity.WARNING,
      "An annual report by its title or text, but with none of the three tables.",
      "从标题或正文看是年度报告，但没有三张法定表格。"),
  /** Nothing of an annual report was recognized. */
  NOT_AN_ANNUAL_REPORT(
      "not_an_annual_report",
      Severity.ERROR,
      "Nothing of an annual report was recognized.",
      "未识别出年度报告的内容。"),
  /** Numbers with a note in brackets behind them. */
  CELL_NOTE(
      "cell_note",
      Severity.INFO,
      "Cells hold a note in brackets after their number; the number was read without it.",
      "单元格数字后带有括注，只取数字。"),
  /** The file's name says another format than its content. */
  FORMAT_MISMATCH(
      "format_mismatch",
      Severity.INFO,
      "The file's extension names another format than its content has; the content was believed.",
      "文件扩展名与内容格式不符，以内容为准。"),
  /** Tracked changes were read in their final view. */
  TRACKED_CHANGES_RESOLVED(
      "tracked_changes_resolved",
      Severity.INFO,
      "Tracked changes were read in their final view: insertions kept, deletions left out.",
      "文档含修订痕迹，按最终状态读取。"),
  /** Hidden text was left out. */
  HIDDEN_TEXT_DROPPED(
      "hidden_text_dropped",
      Severity.INFO,
      "Text that the document hides was left out.",
      "文档中的隐藏文字未读取。"),
  /** An element of the file format is unknown. */
  ELEMENT_NOT_UNDERSTOOD(
      "element_not_understood",
      Severity.INFO,
      "The file has elements that the reader does not know; what they add to their text is not read.",
      "文件中有无法识别的元素，其附加内容未读取。"),
  /** Some bytes are no text in the document's character set. */
  CHARACTERS_DAMAGED(
      "characters_damaged",
      Severity.WARNING,
      "Some bytes are no text in the document's character set.",
      "部分字节无法按文档字符集解码。"),
  /** A part of the document stands elsewhere and was not given. */
  PART_MISSING(
      "part_missing",
      Severity.WARNING,
      "Some of the document's text stands in a part that is not in this file.",
      "文档的部分内容位于本文件之外的其他文件中，未能读取。"),
  /** Numbers of the form that stand in the text without anything between them. */
  NUMBERS_GLUED(
      "numbers_glued",
      Severity.WARNING,
      "Rows of the form stand in the text with their numbers glued together; they are not guessed apart.",
      "表格各行的数字连在一起，无法区分，未读取。"),
  /** Where a table of the form should stand there is an image. */
  TABLE_IS_IMAGE(
      "table_is_image",
      Severity.WARNING,
      "Where a table of the form should stand there is an image; its numbers are not read.",
      "应为表格之处是图片，其中的数字未读取。"),
  /** A file holds more than one report. */
  SEVERAL_REPORTS(
      "several_reports",
      Severity.INFO,
      "The file holds more than one report; each is a result of its own.",
      "文件中含有多份年度报告，分别给出结果。"),
  /** Two numbers of a row or column stand in each other's place. */
  CELLS_EXCHANGED(
      "cells_exchanged",
      Severity.WARNING,
      "Two cells of a row or column seem to stand in each other's place: exchanged, the sums are right.",
      "同一行或同一列的两个单元格疑似互换：对调后各项合计均成立。"),
  /** The numbers of a row stand one cell too far. */
  ROW_SHIFTED(
      "row_shifted",
      Severity.WARNING,
      "The numbers of a row seem to stand one cell too far left or right: moved back, the sums are right.",
      "某行数字疑似整体错位一格：移回后各项合计均成立。"),
  /** The text contradicts the tables. */
  NARRATIVE_MISMATCH(
      "narrative_mismatch",
      Severity.WARNING,
      "A figure in the text contradicts the table.",
      "正文中的数字与表格不一致。"),
  /**
   * Across two years of one body, a column of 二、上年结转 is not last year's 四、结转下年度继续办理. It follows
   * from the words of the form (国办公开办函〔2019〕60号, 〔2021〕30号); reorganized bodies and late
   * registration break it with reason.
   */
  CARRY_OVER_MISMATCH(
      "carry_over_mismatch",
      Severity.WARNING,
      "The requests carried over from last year are not those that last year's report carried forward.",
      "“上年结转”与上一年度报告的“结转下年度继续办理”不一致。"),
  /**
   * Across two years of one body, 现行有效件数 is not last year's plus 本年制发件数 less 本年废止件数. Heuristic:
   * documents expire, are recounted and amended.
   */
  IN_FORCE_MISMATCH(
      "in_force_mismatch",
      Severity.INFO,
      "The number in force is not last year's plus the issued and minus the repealed ones; it may have expired or been recounted.",
      "现行有效件数不等于上年现行有效件数加本年制发、减本年废止；可能因失效或统计口径调整。"),
  /**
   * Across 2019 and 2020, 上一年项目数量 is not that of the report before plus its 本年增/减. Heuristic, from
   * what the columns of the form of 2019 mean.
   */
  ITEMS_MISMATCH(
      "items_mismatch",
      Severity.INFO,
      "The number of items of last year is not that of the report before plus its change.",
      "上一年项目数量不等于上一年度报告的项目数量加其本年增减。"),
  /**
   * At least four of five sentences, and ten at least, stand in another year's report of the body,
   * but for the years. 国办公开办函〔2021〕30号 names 内容雷同、敷衍塞责 among what a body answers for.
   */
  TEXT_REPEATED(
      "text_repeated",
      Severity.WARNING,
      "Most sentences are those of another year's report of the same body.",
      "正文大部分语句与该机关另一年度的报告雷同。"),
  /**
   * A number is not the sum over all bodies that the user says stand below; heuristic, for reports
   * that are made by adding up others (条例 第四十九条).
   */
  SUBORDINATES_MISMATCH(
      "subordinates_mismatch",
      Severity.WARNING,
      "A number is not the sum of those of the subordinate bodies.",
      "数值不等于下级机关相应数值之和。"),
  /**
   * Lead or signature name another body as the author, or the text speaks for an area above the
   * body's own (全市 in the report of a town): a sign of copying. Heuristic.
   */
  AGENCY_INCONSISTENT(
      "agency_inconsistent",
      Severity.WARNING,
      "The text speaks of another body or of a larger area than the title names; it may be copied.",
      "正文所称机关或地域与标题不符，疑似抄自其他报告。"),
  /** The lead says of how many or which parts the report consists, and others follow. Heuristic. */
  PARTS_NOT_AS_ANNOUNCED(
      "parts_not_as_announced",
      Severity.WARNING,
      "The lead announces other parts than follow.",
      "引言所称的组成部分与实际不符。"),
  /**
   * A section of the form has a heading and nothing below: no words, no table, no image; or, where
   * the form asks for an account (一, 五), only 无. 国办公开办函〔2021〕30号: 不能遗漏.
   */
  SECTION_EMPTY(
      "section_empty",
      Severity.WARNING,
      "A section has a heading and nothing below.",
      "该部分只有标题，没有内容。"),
  /** The report has no title. */
  TITLE_MISSING("title_missing", Severity.INFO, "The report has no title.", "报告没有标题。"),
  /** The report does not state its period. */
  PERIOD_MISSING(
      "period_missing",
      Severity.INFO,
      "The report does not state the period that it covers.",
      "报告未写明统计期限。"),
  /**
   * 规章 above zero for a body that cannot make them: 立法法 (第九十一条, 第九十三条) gives the power to the
   * ministries and to the governments of provinces, cities divided into districts and autonomous
   * prefectures. A 市 that may be of either kind is not meant.
   */
  REGULATIONS_UNLIKELY(
      "regulations_unlikely",
      Severity.WARNING,
      "Regulations (规章) are counted for a body that has no power to make them.",
      "该机关无规章制定权，“规章”却不为零。"),
  /**
   * An amount of 10^6 万元 or more in the report of a small body, or a number in 万元 that the text
   * gives in 元 with the same digits. Heuristic.
   */
  AMOUNT_UNLIKELY(
      "amount_unlikely",
      Severity.WARNING,
      "An amount of money seems to be in the wrong unit, by ten thousand.",
      "金额的计量单位疑似有误（相差一万倍）。"),
  /**
   * In the form of 2019, 处理决定数量 is 上一年项目数量 plus 本年增/减 in several rows: items were counted where the
   * form asks for cases. Heuristic.
   */
  DECISIONS_ARE_ITEMS(
      "decisions_are_items",
      Severity.INFO,
      "The decisions are last year's items plus their change in several rows; items seem to be counted as cases.",
      "多行的处理决定数量等于上一年项目数量加本年增减，疑似将项目数与办件数混淆。"),
  /**
   * Numbers of the table 主动公开政府信息情况 that exclude each other: more items given up than there were,
   * fewer documents disclosed in all than this year, fewer in force than issued less repealed.
   */
  TABLE_IMPLAUSIBLE(
      "table_implausible",
      Severity.INFO,
      "Numbers of one row of the table of proactive disclosure exclude each other.",
      "主动公开表中同一行的数字相互矛盾。"),
  /** Two documents are the report of one body on one year, and their numbers differ. */
  REPORTS_DISAGREE(
      "reports_disagree",
      Severity.WARNING,
      "Another document is the report of the same body on the same year, with other numbers.",
      "同一机关同一年度有另一份报告，数字不同。"),
  /** Between two reports of one body years are missing. */
  YEARS_MISSING(
      "years_missing",
      Severity.INFO,
      "Between this report and the one before of the same body, years are missing.",
      "同一机关的报告缺少中间年度。"),
  /** Not all subordinate bodies' reports are there. */
  SUBORDINATES_MISSING(
      "subordinates_missing",
      Severity.INFO,
      "The sums over the subordinate bodies cannot be tested: some of their reports are not there.",
      "下级机关的报告不全，无法核对汇总数。");

  private final String code;
  private final Severity severity;
  private final String description;
  private final String descriptionZh;

  Rule(String code, Severity severity, String description, String descriptionZh) {
    this.code = code;
    this.severity = severity;
    this.description = description;
    this.descriptionZh = descriptionZh;
  }

  /** The stable code, as in JSON. */
  @Override
  public String code() {
    return code;
  }

  /** How serious its findings are. */
  public Severity severity() {
    return severity;
  }

  /** What it says, one English sentence. */
  public String description() {
    return description;
  }

  /** The same in Chinese. */
  public String descriptionZh() {
    return descriptionZh;
  }

  /** Where it comes from: the notice or article, or that it is this library's own. */
  public String basis() {
    return Basis.of(this);
  }
}
