package org.gongkai.internal.format;

import org.gongkai.Format;

/**
 * What format a file has, and what tells so.
 *
 * @param reason in English, to follow a colon
 * @param reasonZh the same in Chinese
 */
public record Detection(Format format, String reason, String reasonZh) {

  /** The format that the caller asked for. */
  public static Detection asked(Format format) {
    return new Detection(format, "it was asked to be read so", "按调用者指定的格式读取");
  }
}
