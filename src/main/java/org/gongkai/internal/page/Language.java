package org.gongkai.internal.page;

import org.gongkai.Finding;
import org.gongkai.Severity;

/** The languages that findings are told in. */
public enum Language {
  ZH("zh-CN"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The language tag of BCP 47. */
  public String tag() {
    return tag;
  }

  /** The one of two wordings. */
  public String of(String zh, String en) {
    return this == ZH ? zh : en;
  }

  /** What a finding says. */
  String message(Finding finding) {
    return of(finding.messageZh(), finding.message());
  }

  /** The name of a severity. */
  String name(Severity severity) {
    return switch (severity) {
      case ERROR -> of("错误", "error");
      case WARNING -> of("警告", "warning");
      case INFO -> of("提示", "info");
    };
  }
}
