package org.gongkai.report;

import org.jspecify.annotations.Nullable;

/**
 * A revision of the official form. The constants are the whole list of what is specific to a
 * revision: the years it was in force for and the records that carry its labels.
 */
public enum Form implements Coded {
  /** 国办公开办函〔2019〕60号, for the reports of 2019 and 2020. */
  FORM_2019("2019", 2019, 2020, ProactiveDisclosure2019.class, Requests2019.class),
  /** 国办公开办函〔2021〕30号, for the reports from 2021 on. */
  FORM_2021("2021", 2021, Integer.MAX_VALUE, ProactiveDisclosure2021.class, Requests2021.class);

  private final String code;
  private final int firstYear;
  private final int lastYear;
  private final Class<? extends ProactiveDisclosure> proactiveDisclosure;
  private final Class<? extends Requests> requests;

  Form(
      String code,
      int firstYear,
      int lastYear,
      Class<? extends ProactiveDisclosure> proactiveDisclosure,
      Class<? extends Requests> requests) {
    this.code = code;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    this.proactiveDisclosure = proactiveDisclosure;
    this.requests = requests;
  }

  /** The name in JSON: "2019", "2021". */
  @Override
  public String code() {
    return code;
  }

  /** Whether reports on this year had to follow this revision. */
  public boolean inForceFor(int year) {
    return year >= firstYear && year <= lastYear;
  }

  /** The record of the table 主动公开政府信息情况. */
  public Class<? extends ProactiveDisclosure> proactiveDisclosure() {
    return proactiveDisclosure;
  }

  /** The record of the table 收到和处理政府信息公开申请情况. */
  public Class<? extends Requests> requests() {
    return requests;
  }

  /** The record of the table 政府信息公开行政复议、行政诉讼情况. */
  public Class<ReviewAndLitigation> reviewAndLitigation() {
    return ReviewAndLitigation.class;
  }

  /**
   * The revision with this name in JSON.
   *
   * @return null where there is none
   */
  public static @Nullable Form of(String code) {
    for (Form form : values()) {
      if (form.code.equals(code)) {
        return form;
      }
    }
    return null;
  }
}
