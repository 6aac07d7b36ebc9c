package org.gongkai.internal.rtf;

import static org.gongkai.internal.rtf.Rtf.remarks;
import static org.gongkai.internal.rtf.Rtf.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Picture;
import org.gongkai.internal.document.Remark.Kind;
import org.junit.jupiter.api.Test;

class DrawingsTest {
  private static String box(String text) {
    return "{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt "
        + text
        + "}}{\\shprslt{\\*\\do\\dobxcolumn{\\dptxbx{\\dptxbxtext "
        + text
        + "}}}}}";
  }

  @Test
  void aTextBoxStandsOnceBehindItsParagraph() {
    assertEquals(
        "ab | FLOATING:x | c", shown(Rtf.of("a" + box("\\pard x\\par") + "b\\par c\\par")));
    assertEquals("FLOATING:x | c", shown(Rtf.of(box("\\pard x\\par") + "\\par c\\par")));
  }

  @Test
  void textBoxesOfOldVersionsAreRead() {
    assertEquals(
        "a | FLOATING:x",
        shown(
            Rtf.of(
                "a{\\*\\do\\dobxcolumn{\\dptxbx\\dptxbxmar9{\\dptxbxtext x\\par}\\dpx1}}\\par")));
  }

  @Test
  void aTextBoxInACellHasTablesOfItsOwn() {
    assertEquals(
        "[a | FLOATING:x | [FLOATING:y]]",
        shown(
            Rtf.of(
                "\\trowd\\cellx900\\pard\\intbl a"
                    + box("x\\par\\trowd\\cellx500\\intbl y\\cell\\row\\pard")
                    + "\\cell\\row\\pard")));
  }

  @Test
  void textBoxesInGroupsOfShapesAreRead() {
    assertEquals(
        "a | FLOATING:x | FLOATING:y",
        shown(Rtf.of("a{\\*\\shpgrp{\\*\\shpinst" + box("x\\par") + box("y\\par") + "}}\\par")));
  }

  @Test
  void emptyTextBoxesAreNothing() {
    assertEquals("a", shown(Rtf.of("a" + box("\\pard\\par") + "\\par")));
  }

  @Test
  void hiddenTextBoxesAreLeftOut() {
    Document document = Rtf.of("a{\\v " + box("\\pard\\plain x\\par") + "}b\\par");
    assertEquals("ab", shown(document));
    assertEquals(1, remarks(document, Kind.HIDDEN_TEXT_DROPPED));
  }

  @Test
  void decoratedTextIsText() {
    assertEquals(
        "a | FLOATING:\u5e74\u62a5",
        shown(
            Rtf.of(
                "a{\\shp{\\*\\shpinst{\\sp{\\sn gtextUNICODE}{\\sv \\u24180?\\u25253?}}"
                    + "{\\sp{\\sn gtextFont}{\\sv SimHei}}}}\\par")));
  }

  @Test
  void aPictureStandsOnceBehindItsParagraph() {
    assertEquals(
        "a | PICTURE",
        shown(
            Rtf.of(
                "a{\\*\\shppict{\\pict{\\*\\picprop{\\sp{\\sn wzName}{\\sv x}}}\\pngblip 8950}}"
                    + "{\\nonshppict{\\pict\\wmetafile8 0100}}\\par")));
    assertEquals("PICTURE", shown(Rtf.of("{\\pict\\wmetafile8\\bin4 {}}\\}\\par")));
    assertEquals(
        "a | PICTURE",
        shown(Rtf.of("a{\\shp{\\*\\shpinst{\\sp{\\sn pib}{\\sv {\\pict\\pngblip 89}}}}}\\par")));
  }

  @Test
  void aPictureHasTheNameThatTheFileGives() {
    Document document =
        Rtf.of(
            "{\\pict{\\*\\picprop{\\sp{\\sn wzName}{\\sv Picture 1}}{\\sp{\\sn wzDescription}"
                + "{\\sv \\u34920?}}}\\pngblip 89}\\par");
    assertEquals(List.of(new Picture("表")), document.blocks());
  }

  @Test
  void deletedAndHiddenPicturesAreNone() {
    assertEquals("a", shown(Rtf.of("a{\\deleted{\\pict 00}}{\\v{\\pict 00}}\\par")));
  }
}
