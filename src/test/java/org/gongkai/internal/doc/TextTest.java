package org.gongkai.internal.doc;

import static org.gongkai.internal.doc.DocFile.END;
import static org.gongkai.internal.doc.DocFile.all;
import static org.gongkai.internal.doc.DocFile.sprm;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Remark;
import org.gongkai.internal.document.Remark.Kind;
import org.junit.jupiter.api.Test;

class TextTest {
  private static final byte[] NONE = {};
  private static final byte[] SPECIAL = sprm(0x0855, 1);
  private static final byte[] HIDDEN = sprm(0x083c, 1);
  private static final byte[] DELETED = sprm(0x0800, 1);

  private static String read(DocFile file) {
    return Outline.brief(file.read());
  }

  @Test
  void piecesAreReadInTheOrderOfTheText() {
    DocFile file = DocFile.word97().text("一").text("二").end().text("三").end().reversed();

    assertEquals("一二|三", read(file));
  }

  @Test
  void aPieceMayChangeAllItsCharacters() {
    DocFile file =
        DocFile.word97()
            .changes(HIDDEN)
            .text("见")
            .piece("藏", 1)
            .piece("也藏", (0x5c << 1) | (1 << 8))
            .end();

    assertEquals("见", read(file));
  }

  @Test
  void whatARunSaysOfHidingIsMeasuredByItsStyle() {
    DocFile file =
        DocFile.word97()
            .style(1, 0, NONE, HIDDEN)
            .style(2, 0xfff, NONE, HIDDEN)
            .text("同式", sprm(0x083c, 0x80))
            .text("异式", sprm(0x083c, 0x81))
            .styled(1)
            .text("同式", sprm(0x083c, 0x80))
            .text("异式", sprm(0x083c, 0x81))
            .styled(0)
            .text("字符", sprm(0x4a30, 2, 0))
            .text("反字符", sprm(0x4a30, 2, 0), sprm(0x083c, 0x81))
            .styled(0);

    assertEquals("异式|同式|反字符", read(file));
  }

  @Test
  void aStyleInheritsAndACircleOfStylesEnds() {
    DocFile file =
        DocFile.word97()
            .style(1, 2, NONE, NONE)
            .style(1, 3, NONE, HIDDEN)
            .style(1, 2, NONE, NONE)
            .text("藏")
            .styled(1)
            .text("见")
            .styled(0);

    assertEquals("见", read(file));
  }

  @Test
  void aParagraphThatIsHiddenWithItsMarkIsGone() {
    DocFile file = DocFile.word97().text("藏", HIDDEN).end(END, HIDDEN).text("见").end();

    assertEquals("见", read(file));
  }

  @Test
  void deletedWordsOfFieldsAreNoExamples() {
    Document document =
        DocFile.word97()
            .text("\u0013", SPECIAL, DELETED)
            .text("PAGE", DELETED)
            .text("\u0015", SPECIAL, DELETED)
            .text("去", DELETED)
            .text("留")
            .end()
            .read();

    assertEquals("留", Outline.brief(document));
    assertEquals(
        List.of(new Remark(Kind.TRACKED_CHANGES_RESOLVED, 1, List.of("去"))), document.remarks());
  }

  @Test
  void aPageBreakInsideAParagraphIsALineBreak() {
    assertEquals("上\\n下", read(DocFile.word97().text("上\f下").end()));
  }

  @Test
  void symbolsAreReadWhereTheyHaveAMeaning() {
    Document document =
        DocFile.word97()
            .text("(", sprm(0x6a09, 0, 0, 0xd7, 0))
            .text("(", sprm(0x6a09, 0, 0, 0xfe, 0xf0))
            .text("(甲)")
            .end()
            .read();

    assertEquals("×(甲)", Outline.brief(document));
    assertEquals(
        List.of(new Remark(Kind.ELEMENT_NOT_UNDERSTOOD, 1, List.of("symbol"))), document.remarks());
  }

  @Test
  void anEmbeddedDocumentIsReported() {
    Document document =
        DocFile.word97()
            .text("\u0013", SPECIAL)
            .text("EMBED Sheet")
            .text("\u0014", SPECIAL, sprm(0x080a, 1))
            .text("\u0015", SPECIAL)
            .text("后")
            .end()
            .read();

    assertEquals("后", Outline.brief(document));
    assertEquals(
        List.of(new Remark(Kind.ELEMENT_NOT_UNDERSTOOD, 1, List.of("embedded object"))),
        document.remarks());
  }

  @Test
  void whatWasChosenFromADropDownListIsRead() {
    DocFile file = DocFile.word97();
    int at = file.data(dropDown(1, "甲机关", "乙机关"));
    file.text("由")
        .text("\u0013", SPECIAL)
        .text(" FORMDROPDOWN ")
        .text("\1", SPECIAL, sprm(0x6a03, at, 0, 0, 0), sprm(0x0806, 1))
        .text("\u0014", SPECIAL)
        .text("\u0015", SPECIAL)
        .text("填报")
        .end();

    assertEquals("由乙机关填报", read(file));
  }

  private static byte[] dropDown(int chosen, String... entries) {
    var list = new ByteArrayOutputStream();
    list.writeBytes(new byte[] {0, 0, 0, 0, 6, 0});
    list.writeBytes(new byte[] {-1, -1, -1, -1, (byte) (2 | (chosen << 2)), 0, 0, 0, 0, 0});
    list.writeBytes(new byte[4 + 2 + 5 * 4]);
    list.writeBytes(new byte[] {-1, -1, (byte) entries.length, 0, 0, 0});
    for (String entry : entries) {
      list.write(entry.length());
      list.write(0);
      list.writeBytes(entry.getBytes(StandardCharsets.UTF_16LE));
    }
    return list.toByteArray();
  }

  @Test
  void theOwnMarkOfANoteIsLeftOut() {
    DocFile file = DocFile.word97().text("收到12").text("*", sprm(0x2a48, 1)).text("件").end();
    file.endOfText(0).text("*注").end().endOfText(1);
    file.part(2, new byte[] {4, 0, 0, 0, 7, 0, 0, 0, 0, 0});
    file.part(3, new byte[] {0, 0, 0, 0, 3, 0, 0, 0});

    assertEquals("收到12件", read(file));
    assertEquals(List.of("*注"), file.read().notes());
  }

  @Test
  void aNoteThatNothingRefersToIsLeftOut() {
    DocFile file = DocFile.word97().text("收到").text("\2", SPECIAL, DELETED).text("件").end();
    file.endOfText(0).text("\2", SPECIAL).text("注").end().endOfText(1);
    file.part(2, new byte[] {2, 0, 0, 0, 5, 0, 0, 0, 1, 0});
    file.part(3, new byte[] {0, 0, 0, 0, 3, 0, 0, 0});

    assertEquals(List.of(), file.read().notes());
  }

  @Test
  void aBoxThatIsNotAnchoredStandsAtTheEnd() {
    DocFile file = DocFile.word97().text("文").end().endOfText(0);
    file.text("框").end().endOfText(6);

    assertEquals("文|{框}", read(file));
  }

  @Test
  void aListThatIsBrokenIsReported() {
    Document document =
        DocFile.word97().part(73, new byte[] {9, 0}).text("文").end(sprm(0x460b, 1, 0)).read();

    assertEquals("文", Outline.brief(document));
    assertEquals(
        List.of(new Remark(Kind.PART_MISSING, 1, List.of("automatic numbers"))),
        document.remarks());
  }

  @Test
  void aParagraphMayBelongToAListAndAlsoToNone() {
    byte[] list = all(sprm(0x260a, 0), sprm(0x460b, 1, 0));
    byte[] kept = sprm(0x460b, 0xff, 0xff);
    byte[] none = sprm(0x460b, 1, 0xf8);
    DocFile file =
        DocFile.word97()
            .part(73, lists())
            .part(74, uses())
            .text("甲")
            .end(list)
            .text("乙")
            .end(kept)
            .text("丙")
            .end(none)
            .text("丁")
            .end(list);

    assertEquals("（三）甲|（四）乙|丙|（五）丁", read(file));
  }

  /** One list of one level that counts （一）. */
  private static byte[] lists() {
    var list = new ByteArrayOutputStream();
    list.writeBytes(new byte[] {1, 0, 7, 0, 0, 0, 0, 0, 0, 0});
    for (int i = 0; i < 9; i++) {
      list.writeBytes(new byte[] {-1, 0xf});
    }
    list.writeBytes(new byte[] {1, 0});
    byte[] level = new byte[28];
    level[0] = 1;
    level[4] = 39;
    list.writeBytes(level);
    list.writeBytes(new byte[] {3, 0});
    list.writeBytes("（\0）".getBytes(StandardCharsets.UTF_16LE));
    return list.toByteArray();
  }

  /** One use of the list that begins with three. */
  private static byte[] uses() {
    byte[] uses = new byte[4 + 16 + 4 + 8];
    uses[0] = 1;
    uses[4] = 7;
    uses[16] = 1;
    uses[24] = 3;
    uses[28] = 0x10;
    return uses;
  }
}
