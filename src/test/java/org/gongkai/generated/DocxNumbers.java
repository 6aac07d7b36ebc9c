package org.gongkai.generated;

import org.gongkai.generated.Manuscript.Line;
import org.gongkai.generated.Manuscript.Role;

/** Automatic numbers of headings, wherever Word would show what the report prints. */
final class DocxNumbers {
  /** One list of three levels: 一、 （一） 1. */
  static final String DEFINITION =
      "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>"
          + level(0, "chineseCounting", "%1、")
          + level(1, "chineseCounting", "（%2）")
          + level(2, "decimal", "%3.")
          + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

  private final boolean automatic;
  private final int[] count = new int[3];

  DocxNumbers(ReportPlan plan) {
    this.automatic = plan.has(Quirk.AUTO_NUMBER);
  }

  private static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl=\""
        + level
        + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
        + format
        + "\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\""
        + text
        + "\"/><w:lvlJc w:val=\"left\"/></w:lvl>";
  }

  /** The paragraph properties that number {@code line}, empty where the number has to be text. */
  String properties(Line line) {
    int level = level(line);
    return level < 0
        ? ""
        : "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"1\"/></w:numPr>";
  }

  /** Counts {@code line}; its level in the list, or -1 where the number has to be text. */
  int level(Line line) {
    boolean numbered = line.role() == Role.HEADING || line.role() == Role.SUBHEADING;
    if (!automatic || !numbered) {
      return -1;
    }
    for (int level = 0; level < 3; level++) {
      if (line.prefix().equals(next(level))) {
        count[level]++;
        for (int deeper = level + 1; deeper < 3; deeper++) {
          count[deeper] = 0;
        }
        return level;
      }
    }
    return -1;
  }

  private String next(int level) {
    int number = count[level] + 1;
    if (number > 10) {
      return "none";
    }
    return switch (level) {
      case 0 -> Headings.figure(number) + "、";
      case 1 -> "（" + Headings.figure(number) + "）";
      default -> number + ".";
    };
  }
}
