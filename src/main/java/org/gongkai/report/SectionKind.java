package org.gongkai.report;

/** The six sections of the form, in their order, and the rest. */
public enum SectionKind implements Coded {
  /** 一、总体情况. */
  OVERVIEW("overview", "一、总体情况"),
  /** 二、主动公开政府信息情况. */
  PROACTIVE_DISCLOSURE("proactiveDisclosure", "二、主动公开政府信息情况"),
  /** 三、收到和处理政府信息公开申请情况. */
  REQUESTS("requests", "三、收到和处理政府信息公开申请情况"),
  /** 四、政府信息公开行政复议、行政诉讼情况. */
  REVIEW_AND_LITIGATION("reviewAndLitigation", "四、政府信息公开行政复议、行政诉讼情况"),
  /** 五、存在的主要问题及改进情况. */
  PROBLEMS_AND_IMPROVEMENTS("problemsAndImprovements", "五、存在的主要问题及改进情况"),
  /** 六、其他需要报告的事项. */
  OTHER_MATTERS("otherMatters", "六、其他需要报告的事项"),
  /** A section that the form does not have. */
  ADDITIONAL("additional", "");

  private final String code;
  private final String heading;

  SectionKind(String code, String heading) {
    this.code = code;
    this.heading = heading;
  }

  /** The name in JSON. */
  @Override
  public String code() {
    return code;
  }

  /** The heading as the form prints it; "" for {@link #ADDITIONAL}. */
  public String heading() {
    return heading;
  }
}
