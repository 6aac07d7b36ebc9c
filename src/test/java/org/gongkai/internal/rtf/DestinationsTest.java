package org.gongkai.internal.rtf;

import static org.gongkai.internal.rtf.Rtf.paragraphs;
import static org.gongkai.internal.rtf.Rtf.remarks;
import static org.gongkai.internal.rtf.Rtf.shown;
import static org.gongkai.internal.rtf.Rtf.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Remark.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\\colortbl;\\red0\\green0\\blue0;}",
        "{\\stylesheet{\\s0 Normal;}{\\*\\cs10 \\additive Default Paragraph Font;}{\\*\\ts11 T;}}",
        "{\\info{\\title secret}{\\author secret}{\\*\\company secret}{\\creatim\\yr2019}}",
        "{\\*\\generator Msftedit 5.41;}",
        "{\\header\\pard secret\\par}{\\headerl secret}{\\headerf secret}{\\footer 3\\par}",
        "{\\*\\themedata 504b0304}{\\*\\datastore 0105}{\\*\\colorschememapping 3c3f}",
        "{\\*\\latentstyles{\\lsdlockedexcept Normal;}}",
        "{\\*\\bkmkstart _Toc1}{\\*\\bkmkend _Toc1}",
        "{\\xe{\\v secret}}{\\tc secret\\tcl1}",
        "{\\*\\atnid secret}{\\*\\atnauthor secret}\\chatn{\\*\\annotation{\\*\\atnref 1}secret}",
        "{\\*\\revtbl{Unknown;}{secret;}}{\\*\\userprops{\\propname secret}}",
        "{\\*\\pgdsctbl{\\pgdsc0 Default Page Style;}}{\\*\\ftnsep\\chftnsep}",
        "{\\nonesttables\\par}",
        "{\\*\\xmlopen\\xmlns1{\\factoidname date}}{\\*\\xmlclose}",
        "{\\*\\docvar{secret}{secret}}{\\*\\passwordhash 0100}",
        "{\\object\\objemb{\\*\\objclass Package}{\\*\\objdata 0105}}",
      })
  void whatIsNoTextIsLeftOut(String group) {
    Document document = Rtf.of("a" + group + "b");
    assertEquals("ab", shown(document));
    assertEquals(List.of(), document.remarks());
  }

  @Test
  void unknownGroupsWithTextThatMayBeLeftOutAreReported() {
    Document document =
        Rtf.of("a{\\*\\wpsthing words {more}}{\\*\\wpsother\\b 1}{\\*\\wpsempty }b");
    assertEquals("ab", shown(document));
    assertEquals(2, remarks(document, Kind.ELEMENT_NOT_UNDERSTOOD));
    assertEquals(List.of("\\*\\wpsthing", "\\*\\wpsother"), document.remarks().get(0).examples());
  }

  @Test
  void textBehindUnknownControlWordsIsText() {
    assertEquals("abc", text("a{\\wpsword b}\\wpsword7 c"));
    assertEquals("ab", text("a{\\i0\\*\\cs7\\cf0 b}"));
  }

  @Test
  void theResultOfAnEmbeddedObjectIsText() {
    assertEquals("12", text("{\\object\\objemb{\\*\\objdata 01}{\\result{12}}}"));
  }

  @Test
  void formulasAreText() {
    assertEquals(
        "1/2",
        text(
            "{\\mmath{\\*\\moMath{\\mf{\\*\\mfPr{\\*\\mctrlPr x}}{\\mnum{\\mr 1}}{\\mden{\\mr 2}}}}"
                + "{\\mmathPict{\\pict 00}}}"));
  }

  @Test
  void simpleProgramsEndNoParagraphAndStartNone() {
    assertEquals(List.of("one", "", "two"), paragraphs("one\\par\\par two"));
    assertEquals("one", shown(Rtf.file("{\\rtf1 one}")));
  }

  @Test
  void pageAndSectionBreaksSeparateWords() {
    assertEquals("a\nb", text("a\\page b"));
    assertEquals(List.of("a", "b"), paragraphs("a\\sect\\sectd b\\par\\sect\\sectd"));
  }
}
