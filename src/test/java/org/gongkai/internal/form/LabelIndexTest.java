package org.gongkai.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.internal.document.Cell;
import org.gongkai.internal.document.Paragraph;
import org.gongkai.internal.document.Paragraph.Role;
import org.gongkai.report.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the words of a cell name. */
class LabelIndexTest {
  private static CellView cell(String words) {
    return new CellView(new Cell(0, 0, 1, 1, List.of(new Paragraph(0, "", words, Role.BODY))));
  }

  /** Numbers are not looked up, for they name nothing. */
  @ParameterizedTest
  @EnumSource
  void noLabelOfTheFormIsAPlainNumber(Form form) {
    var labels = new ArrayList<String>();
    for (Row row : FormSchema.of(form).rows()) {
      row.labels().forEach(labels::addAll);
      labels.add(row.article());
      row.block().columns().forEach(column -> labels.addAll(column.label()));
      row.block().columns().forEach(column -> column.groups().forEach(labels::addAll));
    }
    labels.removeIf(String::isEmpty);
    for (String label : labels) {
      assertFalse(cell(label).plainNumber(), label);
      assertFalse(cell(LabelKey.core(label)).plainNumber(), label);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLabelNamesItsRowAndANumberNone(Form form) {
    FormSchema schema = FormSchema.of(form);
    LabelIndex index = LabelIndex.of(schema);
    for (Row row : schema.rows()) {
      if (!row.labels().isEmpty()) {
        Row named = index.row(cell(row.labels().get(0).get(0)));
        assertNotNull(named);
        assertEquals(row.label(), named.label());
      }
    }
    assertNull(index.row(cell("12")));
    assertFalse(index.isArticle(cell("12")));
  }
}
