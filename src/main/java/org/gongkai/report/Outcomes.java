package org.gongkai.report;

/** What became of the requests, 三、本年度办理结果: the rows that every revision of the form has. */
public sealed interface Outcomes permits Outcomes2019, Outcomes2021 {
  /** （一）予以公开. */
  Applicants granted();

  /** （二）部分公开. */
  Applicants partiallyGranted();

  /** （三）不予公开. */
  Denied denied();

  /** （四）无法提供. */
  UnableToProvide unableToProvide();

  /** （五）不予处理. */
  NotProcessed notProcessed();

  /** （七）总计. */
  Applicants total();
}
