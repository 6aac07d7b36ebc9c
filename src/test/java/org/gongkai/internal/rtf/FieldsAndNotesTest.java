package org.gongkai.internal.rtf;

import static org.gongkai.internal.rtf.Rtf.shown;
import static org.gongkai.internal.rtf.Rtf.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongkai.internal.document.Document;
import org.junit.jupiter.api.Test;

class FieldsAndNotesTest {
  private static String field(String code, String result) {
    return "{\\field\\flddirty{\\*\\fldinst {\\b " + code + "}}{\\fldrslt {" + result + "}}}";
  }

  @Test
  void theResultOfAFieldIsTextAndItsCodeIsNone() {
    assertEquals("a42b", text("a" + field("=SUM(ABOVE)", "42") + "b"));
    assertEquals("ab", text("a{\\field{\\*\\fldinst SHAPE }{\\fldrslt}}b"));
    assertEquals("ab", text("a{\\field{\\*\\fldinst SEQ x}}b"));
  }

  @Test
  void pageNumbersAreNoText() {
    assertEquals("ab", text("a" + field("PAGE", "7") + "\\chpgn b"));
    assertEquals("ab", text("a" + field(" NUMPAGES ", "7") + "b"));
  }

  @Test
  void fieldsInsideOthersBelongToThem() {
    assertEquals("a1b2c", text("a" + field("QUOTE", "1" + field("PAGE", "9") + "b2") + "c"));
    assertEquals("ayc", text("a" + field("IF " + field("PAGE", "9") + " = 1", "y") + "c"));
  }

  @Test
  void linksAndContentsHaveTheirRoles() {
    assertEquals(
        "LINK:a | CONTENTS:b",
        shown(
            Rtf.of(
                field("HYPERLINK \"http://x\"", "a")
                    + "\\par"
                    + field("HYPERLINK \\\\l \"_Toc1\"", "b")
                    + "\\par")));
    assertEquals(
        "CONTENTS:a | CONTENTS:b | c",
        shown(
                Rtf.of(
                    field("TOC \\\\o", "a\\tab " + field("PAGEREF x", "") + "\\par b") + "\\par c"))
            .replace("\t", ""));
    String styles = "{\\stylesheet{\\s3 toc 1;}{\\s4 Contents 2;}{\\s5 stock;}}";
    assertEquals(
        "CONTENTS:a | CONTENTS:b | c",
        shown(Rtf.of(styles + "\\pard\\s3 a\\par\\pard\\s4 b\\par\\pard\\s5 c\\par")));
  }

  @Test
  void dataOfFormFieldsAreNoText() {
    assertEquals(
        "ab",
        text(
            "a{\\field{\\*\\fldinst FORMTEXT {\\*\\formfield{\\fftype0{\\*\\ffdeftext x}}}}"
                + "{\\fldrslt b}}"));
  }

  @Test
  void notesStandBesideTheTextAndTheirMarksNowhere() {
    Document document =
        Rtf.of(
            "12{\\cs3\\super\\chftn{\\footnote\\pard\\plain{\\super\\chftn} one\\par two}}"
                + "{\\super\\chftn{\\footnote\\ftnalt\\pard{\\super\\chftn}end}}"
                + "{\\super\\chftn{\\*\\footnote\\pard\\chftn three}}5\\par");
    assertEquals("125", shown(document));
    assertEquals(List.of("one\ntwo", "three", "end"), document.notes());
  }

  @Test
  void aMarkOfItsOwnIsNoText() {
    assertEquals("12", text("12{\\super 1{\\footnote\\pard{\\super 1} note}}"));
    assertEquals("12", text("12{\\up6 *}{\\footnote\\pard note}"));
    assertEquals("m 2", text("m{\\super  2}{\\super\\chftn{\\footnote\\pard note}}"));
  }

  @Test
  void notesOfDeletedOrHiddenWordsAreNone() {
    Document document =
        Rtf.of(
            "a{\\deleted\\chftn{\\footnote\\pard\\plain x}}{\\v\\chftn{\\footnote\\pard\\plain y}}");
    assertEquals("a", shown(document));
    assertEquals(List.of(), document.notes());
  }

  @Test
  void noteReferencesInCellsLeaveTheTableWhole() {
    Document document =
        Rtf.of(
            "\\trowd\\cellx1000\\cellx2000\\pard\\intbl a\\cell 3{\\super\\chftn{\\footnote"
                + "\\pard\\plain note\\par more}}\\cell\\row\\pard b\\par");
    assertEquals("[a, 3] | b", shown(document));
    assertEquals(List.of("note\nmore"), document.notes());
  }
}
