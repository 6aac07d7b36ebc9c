package org.gongkai;

/** Where the rules come from. */
final class Basis {
  private Basis() {}

  static String of(Rule rule) {
    return switch (rule) {
      case REQUESTS_BALANCE -> "printed in the form: 第一项加第二项之和，等于第三项加第四项之和";
      case REQUESTS_ROW_TOTAL, REQUESTS_OUTCOME_TOTAL, REVIEW_TOTAL ->
          "implied by the form's label 总计";
      case NEGATIVE_COUNT -> "implied: a count is none below zero";
      case CELLS_EXCHANGED, ROW_SHIFTED -> "follows from the sums of the form";
      case TABLE_MISSING,
          ROW_MISSING,
          COLUMN_MISSING,
          SECTION_MISSING,
          SECTION_REPEATED,
          SECTION_OUT_OF_ORDER,
          SECTION_ADDITIONAL,
          SECTION_EMPTY,
          FORM_NOT_OF_YEAR ->
          "国办公开办函〔2019〕60号 (2019, 2020), 国办公开办函〔2021〕30号 (from 2021)";
      case PERIOD_NOT_CALENDAR_YEAR, PERIOD_MISSING, YEAR_INCONSISTENT ->
          "《政府信息公开条例》第四十九条: the report is about one year";
      case REGULATIONS_UNLIKELY -> "《立法法》: who may make 规章";
      case CARRY_OVER_MISMATCH -> "implied by 上年结转 and 结转下年度继续办理";
      case IN_FORCE_MISMATCH, ITEMS_MISMATCH ->
          "follows from the columns' names; may fail for good reasons";
      case NARRATIVE_MISMATCH,
          TEXT_REPEATED,
          AGENCY_INCONSISTENT,
          PARTS_NOT_AS_ANNOUNCED,
          AMOUNT_UNLIKELY,
          DECISIONS_ARE_ITEMS,
          TABLE_IMPLAUSIBLE,
          TITLE_MISSING,
          SUBORDINATES_MISMATCH,
          REPORTS_DISAGREE,
          YEARS_MISSING ->
          "heuristic, official nowhere";
      default -> "what reading met or decided";
    };
  }
}
