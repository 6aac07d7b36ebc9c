package org.gongkai.internal.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.Finding;
import org.gongkai.Rule;
import org.gongkai.internal.document.Blank;
import org.gongkai.internal.form.FormSchema;
import org.gongkai.internal.form.LabelKey;
import org.gongkai.internal.form.Row;
import org.gongkai.internal.form.TableKind;
import org.gongkai.report.Form;
import org.gongkai.report.Section;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table that was not found, standing in the text with their numbers glued together: where
 * one number ends and the next begins can only be guessed.
 */
final class GluedNumbers {
  private static final int LONGEST = 120;
  private static final int EXAMPLES = 5;
  private static final Map<String, TableKind> LABELS = labels();

  private GluedNumbers() {}

  private static Map<String, TableKind> labels() {
    Map<String, TableKind> labels = new HashMap<>();
    for (Form form : Form.values()) {
      for (Row row : FormSchema.of(form).rows()) {
        if (!row.labels().isEmpty()) {
          row.labels().get(0).forEach(label -> labels.put(LabelKey.bare(label), row.table()));
        }
      }
    }
    return labels;
  }

  static @Nullable Finding apply(Facts facts) {
    List<String> found = new ArrayList<>();
    for (Section section : facts.sections()) {
      collect(section.heading(), facts, found);
      section.paragraphs().forEach(paragraph -> collect(paragraph.text(), facts, found));
    }
    return found.isEmpty()
        ? null
        : Finding.of(
                Rule.NUMBERS_GLUED,
                null,
                "Rows of the form stand in the text with their numbers glued together; they are not"
                    + " guessed apart. Number of rows: "
                    + found.size()
                    + ".",
                "正文中有表格各行的文字，但数字连在一起，无法区分，未读取。共" + found.size() + "行。",
                found.subList(0, Math.min(EXAMPLES, found.size())))
            .withActual(found.size());
  }

  private static void collect(String text, Facts facts, List<String> found) {
    if (text.length() > LONGEST) {
      return;
    }
    if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
      line(text, facts, found);
    } else {
      text.lines().forEach(line -> line(line, facts, found));
    }
  }

  private static void line(String line, Facts facts, List<String> found) {
    int end = line.length();
    int printed = 0;
    boolean hasDigit = false;
    while (end > 0 && isOfNumber(line.charAt(end - 1))) {
      end--;
      printed += Blank.is(line.charAt(end)) ? 0 : 1;
      hasDigit |= Character.isDigit(line.charAt(end));
    }
    TableKind table =
        !hasDigit || printed < 2 || end == 0
            ? null
            : LABELS.get(LabelKey.bare(line.substring(0, end)));
    if (table != null && !facts.tables().contains(table)) {
      found.add(Blank.strip(line));
    }
  }

  private static boolean isOfNumber(char c) {
    return Character.isDigit(c) || c == '.' || Blank.is(c);
  }
}
