package org.gongkai.internal.doc;

import static org.gongkai.internal.doc.DocFile.sprm;

/** Binary documents that grow in one direction. */
public final class GrowingDoc {
  private static final byte[] PLAIN = {};
  private static final byte[] IN_TABLE = sprm(0x2416, 1);
  private static final byte[] ROW_END = sprm(0x2417, 1);

  private GrowingDoc() {}

  /** So many paragraphs. */
  public static byte[] paragraphs(int count) {
    DocFile file = DocFile.word97();
    for (int i = 0; i < count; i++) {
      file.text("文字").end();
    }
    return file.bytes();
  }

  /** A table of so many rows of two cells. */
  public static byte[] rows(int count) {
    DocFile file = DocFile.word97();
    for (int i = 0; i < count; i++) {
      file.text("规章").end(DocFile.CELL, PLAIN, IN_TABLE);
      file.text("1").end(DocFile.CELL, PLAIN, IN_TABLE);
      byte[] edges = file.row(new int[] {10, 10});
      file.end(DocFile.CELL, PLAIN, IN_TABLE, ROW_END, edges);
    }
    return file.text("后").end().bytes();
  }
}
