package org.gongkai.report;

/** The table 收到和处理政府信息公开申请情况: the rows that every revision of the form has. */
public sealed interface Requests permits Requests2019, Requests2021 {
  /** 一、本年新收政府信息公开申请数量. */
  Applicants received();

  /** 二、上年结转政府信息公开申请数量. */
  Applicants carriedOver();

  /** 三、本年度办理结果. */
  Outcomes outcomes();

  /** 四、结转下年度继续办理. */
  Applicants carriedForward();
}
