package org.gongkai.internal.doc;

import static org.gongkai.internal.doc.DocFile.CELL;
import static org.gongkai.internal.doc.DocFile.sprm;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Table;
import org.junit.jupiter.api.Test;

class TableTest {
  private static final byte[] PLAIN = {};
  private static final byte[] IN_TABLE = sprm(0x2416, 1);
  private static final byte[] ROW_END = sprm(0x2417, 1);
  private static final byte[] DEEP = sprm(0x6649, 2, 0, 0, 0);
  private static final byte[] INNER_CELL = sprm(0x244b, 1);
  private static final byte[] INNER_ROW = sprm(0x244c, 1);

  private static void cells(DocFile file, String... words) {
    for (String cell : words) {
      file.text(cell).end(CELL, PLAIN, IN_TABLE);
    }
  }

  private static void rowEnd(DocFile file, byte[]... properties) {
    file.end(CELL, PLAIN, IN_TABLE, ROW_END, DocFile.all(properties));
  }

  private static String read(DocFile file) {
    return Outline.brief(file.text("后").end().read());
  }

  @Test
  void cellsStandWhereTheirEdgesAre() {
    DocFile file = DocFile.word97();
    cells(file, "a", "b", "c");
    rowEnd(file, file.row(new int[] {10, 10, 20}));
    cells(file, "d", "e");
    rowEnd(file, file.row(new int[] {20, 20}));

    assertEquals("[0,0=a 0,1=b 0,2=c 1,0+1,2=d 1,2=e]|后", read(file));
  }

  @Test
  void cellsAreMergedToTheRightAsWord97MarksThem() {
    DocFile file = DocFile.word97();
    cells(file, "a", "", "b", "");
    rowEnd(file, file.row(new int[] {10, 10, 10, 10}, 1, 2, 1, 2));

    assertEquals("[0,0+1,2=a 0,2+1,2=b]|后", read(file));
  }

  @Test
  void cellsAreMergedToTheRightAsLaterVersionsMarkThem() {
    DocFile file = DocFile.word97();
    cells(file, "a", "", "", "b");
    rowEnd(file, file.row(new int[] {10, 10, 10, 10}, 2, 1, 1, 0));

    assertEquals("[0,0+1,3=a 0,3=b]|后", read(file));
  }

  @Test
  void cellsAreMergedDownwards() {
    DocFile file = DocFile.word97();
    cells(file, "a", "b");
    rowEnd(file, file.row(new int[] {10, 10}, 0x60, 0));
    cells(file, "", "c");
    rowEnd(file, file.row(new int[] {10, 10}, 0x20, 0));

    assertEquals("[0,0+2,1=a 0,1=b 1,1=c]|后", read(file));
  }

  @Test
  void changesAfterTheDefinitionOfARowCount() {
    DocFile file = DocFile.word97();
    cells(file, "a", "", "b");
    rowEnd(file, file.row(new int[] {10, 10, 10}), sprm(0x5624, 0, 2), sprm(0xd62b, 2, 2, 3));
    cells(file, "c", "d", "");
    rowEnd(file, file.row(new int[] {10, 10, 10}), sprm(0xd62b, 2, 2, 1));

    assertEquals("[0,0+1,2=a 0,2+2,1=b 1,0=c 1,1=d]|后", read(file));
  }

  @Test
  void cellsMayBeSplitDeletedInsertedAndResized() {
    DocFile file = DocFile.word97();
    cells(file, "a", "b", "c", "d");
    rowEnd(file, file.row(new int[] {10, 10, 10, 10}));
    cells(file, "e", "f", "g");
    rowEnd(
        file,
        file.row(new int[] {10, 10, 30, 10}, 1, 2, 0, 0),
        sprm(0x5625, 0, 2),
        sprm(0x5622, 2, 4),
        sprm(0x7621, 2, 1, 0xe8, 3),
        sprm(0x7623, 2, 3, 0xd0, 7));

    assertEquals("[0,0=a 0,1=b 0,2=c 0,3=d 1,0=e 1,1=f 1,2+1,2=g]|后", read(file));
  }

  @Test
  void theLeftEdgeOfARowMayBeMoved() {
    DocFile file = DocFile.word97();
    cells(file, "a", "b", "c");
    rowEnd(file, sprm(0x9602, 108, 0), file.row(new int[] {10, 10, 10}));
    cells(file, "d");
    rowEnd(file, sprm(0x9602, 108, 0), file.row(new int[] {10}), sprm(0x9601, 0x54, 4));

    assertEquals("[0,0=a 0,1=b 0,2=c 1,1=d]|后", read(file));
  }

  @Test
  void tablesStandInCellsOfOthers() {
    DocFile file = DocFile.word97();
    file.text("前").end(IN_TABLE);
    file.text("内1").end(IN_TABLE, DEEP, INNER_CELL);
    file.text("内2").end(IN_TABLE, DEEP, INNER_CELL);
    file.end(IN_TABLE, DEEP, INNER_ROW, file.row(new int[] {5, 5}));
    cells(file, "", "b");
    rowEnd(file, file.row(new int[] {10, 10}));

    assertEquals("[0,0=前|[0,0=内1 0,1=内2]| 0,1=b]|后", read(file));
  }

  @Test
  void aRowMayBeDescribedElsewhere() {
    DocFile file = DocFile.word97();
    file.data(new byte[] {9, 9, 9});
    byte[] row = file.row(new int[] {10, 10}, 1, 2);
    int at = file.data(DocFile.all(new byte[] {(byte) row.length, 0}, row));
    cells(file, "a", "");
    rowEnd(file, sprm(0x646b, at, 0, 0, 0));

    assertEquals("[0,0+1,2=a]|后", read(file));
  }

  @Test
  void aRowWithoutAnEndIsReadAndTheTableSaysSo() {
    DocFile file = DocFile.word97();
    cells(file, "a", "b");
    Document document = file.text("后").end().read();

    assertEquals("[0,0=a 0,1=b]|后", Outline.brief(document));
    assertTrue(((Table) document.blocks().get(0)).cutOff());
  }

  @Test
  void aDeletedRowIsGoneAndARowWhoseWordsAreDeletedStays() {
    byte[] deleted = sprm(0x0800, 1);
    DocFile file = DocFile.word97();
    cells(file, "a");
    rowEnd(file, file.row(new int[] {10}));
    file.text("b", deleted).end(CELL, deleted, IN_TABLE);
    file.end(CELL, deleted, IN_TABLE, ROW_END, file.row(new int[] {10}));
    file.text("c", deleted).end(CELL, PLAIN, IN_TABLE);
    rowEnd(file, file.row(new int[] {10}));
    cells(file, "d");
    rowEnd(file, file.row(new int[] {10}));

    assertEquals("[0,0=a 1,0= 2,0=d]|后", read(file));
  }

  @Test
  void aHiddenRowIsGone() {
    byte[] hidden = sprm(0x083c, 1);
    DocFile file = DocFile.word97();
    cells(file, "a");
    rowEnd(file, file.row(new int[] {10}));
    file.text("b", hidden).end(CELL, hidden, IN_TABLE);
    file.end(CELL, hidden, IN_TABLE, ROW_END, file.row(new int[] {10}));
    cells(file, "c");
    rowEnd(file, file.row(new int[] {10}));

    assertEquals("[0,0=a 1,0=c]|后", read(file));
  }
}
