package org.gongkai.internal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FieldsPageTest {
  /** With -Dgongkai.update=true, writes the page anew. */
  @Test
  void thePageInTheDocumentsIsCurrent() throws IOException {
    Path file = Path.of("docs", "fields.md");
    if (Boolean.getBoolean("gongkai.update")) {
      Files.writeString(file, FieldsPage.text());
    }
    assertEquals(
        FieldsPage.text(), Files.readString(file), "run the tests with -Dgongkai.update=true");
  }

  @Test
  void everyColumnOfEveryTableStandsOnThePage() {
    String page = FieldsPage.text();
    for (Table table : Table.values()) {
      for (Column column : table.columns()) {
        assertTrue(page.contains("| `" + column.name() + "` |"), column.name());
      }
    }
  }
}
