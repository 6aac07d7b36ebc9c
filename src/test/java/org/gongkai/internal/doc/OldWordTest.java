package org.gongkai.internal.doc;

import static org.gongkai.internal.doc.DocFile.CELL;
import static org.gongkai.internal.doc.DocFile.sprm;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Remark;
import org.gongkai.internal.document.Remark.Kind;
import org.junit.jupiter.api.Test;

/** Documents of Word 6 and 95. */
class OldWordTest {
  private static final byte[] PLAIN = {};

  @Test
  void chineseIsReadInItsCharacterSet() {
    DocFile file = DocFile.word6("GBK").text("镕堃喆，2001年").end().text("第二段").end();

    assertEquals("镕堃喆，2001年|第二段", Outline.brief(file.read()));
  }

  @Test
  void westernTextIsReadInItsCharacterSet() {
    assertEquals("“é”", Outline.brief(DocFile.word6("windows-1252").text("“é”").end().read()));
  }

  @Test
  void tablesAreReadWithTheirMerges() {
    DocFile file = DocFile.word6("GBK");
    byte[] inTable = sprm(24, 1);
    file.text("甲").end(CELL, PLAIN, inTable).end(CELL, PLAIN, inTable);
    file.end(CELL, PLAIN, inTable, sprm(25, 1), file.row(new int[] {10, 10}, 1, 2));
    file.text("乙").end(CELL, PLAIN, inTable).text("2").end(CELL, PLAIN, inTable);
    file.end(CELL, PLAIN, inTable, sprm(25, 1), file.row(new int[] {10, 10}));
    file.text("后").end();

    assertEquals("[0,0+1,2=甲 1,0=乙 1,1=2]|后", Outline.brief(file.read()));
  }

  @Test
  void deletedAndHiddenWordsAreLeftOut() {
    Document document =
        DocFile.word6("GBK")
            .text("受理")
            .text("12", sprm(65, 1))
            .text("15", sprm(66, 1))
            .text("密", sprm(92, 1))
            .text("件")
            .end()
            .read();

    assertEquals("受理15件", Outline.brief(document));
    assertEquals(2, document.remarks().size());
  }

  @Test
  void anAutomaticNumberIsReportedAndABulletIsNot() {
    Document document =
        DocFile.word6("GBK").text("一项").end(sprm(13, 10)).text("一点").end(sprm(13, 11)).read();

    assertEquals(
        List.of(new Remark(Kind.ELEMENT_NOT_UNDERSTOOD, 1, List.of("automatic number"))),
        document.remarks());
  }
}
