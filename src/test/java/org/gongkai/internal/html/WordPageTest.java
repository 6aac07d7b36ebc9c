package org.gongkai.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongkai.GongkaiException;
import org.gongkai.internal.document.Paragraph.Role;
import org.gongkai.internal.document.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Word and WPS write into their web pages beside the text. */
class WordPageTest {
  private static final String NUMBERED =
      "<p class=MsoNormal style='text-indent:32.0pt;mso-list:l0 level1 lfo1'>"
          + "<![if !supportLists]><span lang=EN-US style='font-family:仿宋'><span\n"
          + "style='mso-list:Ignore'>%s<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;"
          + " </span></span></span><![endif]>总体情况<span lang=EN-US><o:p></o:p></span></p>";

  private static String box(String fallback) {
    return "<!--[if gte vml 1]><v:shapetype id=\"_x0000_t202\"/><v:shape id=\"_x0000_s1026\""
        + " type=\"#_x0000_t202\"><v:textbox style='mso-next-textbox:#_x0000_s1026'><![if !mso]>"
        + "<table cellpadding=0><tr><td><![endif]><div><p class=MsoNormal>框中<b>字</b></p>"
        + "<p class=MsoNormal>又一行</p></div><![if !mso]></td></tr></table><![endif]></v:textbox>"
        + "</v:shape><![endif]--><![if !vml]><span style='mso-ignore:vglayout'>"
        + fallback
        + "</span><![endif]>";
  }

  private static String field(String code) {
    return "<!--[if supportFields]><span lang=EN-US><span\nstyle='mso-element:field-begin'></span>"
        + "<span style='mso-spacerun:yes'>&nbsp;</span>"
        + code
        + " <span\nstyle='mso-element:field-separator'></span></span><![endif]-->";
  }

  private static final String FIELD_END =
      "<!--[if supportFields]><span style='mso-element:field-end'></span><![endif]-->";

  private static List<String> paragraphs(String body) throws GongkaiException {
    return Page.of(body).paragraphs();
  }

  @ParameterizedTest
  @ValueSource(strings = {"一、", "（一）", "1.", "第一部分", "①", "1"})
  void automaticNumberIsTheLabel(String number) throws GongkaiException {
    Page page = Page.of(NUMBERED.formatted(number));
    assertEquals(number, page.paragraph(0).label());
    assertEquals("总体情况", page.paragraph(0).text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"·", "l", "Ø", "n", "&#61548;", "●"})
  void bulletIsNoLabel(String bullet) throws GongkaiException {
    Page page = Page.of(NUMBERED.formatted(bullet));
    assertEquals("", page.paragraph(0).label());
    assertEquals("总体情况", page.paragraph(0).text());
  }

  @Test
  void automaticNumberOfWpsIsTheLabel() throws GongkaiException {
    Page page =
        Page.of(
            "<p class=MsoNormal style=\"mso-list:l0 level1 lfo1;\"><!--[if !supportLists]--><span"
                + " style=\"font-family:仿宋;font-size:16.0000pt;\"><span style='mso-list:Ignore;'"
                + " >二、<span>&nbsp;</span></span></span><!--[endif]--><span"
                + " style=\"mso-spacerun:'yes';\"><font face=\"仿宋\">主动公开</font></span></p>");
    assertEquals("二、", page.paragraph(0).label());
    assertEquals("主动公开", page.paragraph(0).text());
  }

  @Test
  void numberOfAFilteredPageIsTheLabel() throws GongkaiException {
    Page page =
        Page.of(
            "<p class=MsoListParagraph style='text-indent:-36.0pt'><span lang=EN-US>一、<span"
                + " style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span>总体情况</p>");
    assertEquals("一、", page.paragraph(0).label());
    assertEquals("总体情况", page.paragraph(0).text());
  }

  @Test
  void wordsInSmallTimesAreNoEndOfANumber() throws GongkaiException {
    Page page = Page.of("<p>一、<span style='font:7.0pt \"Times New Roman\"'>2</span>总体情况</p>");
    assertEquals("", page.paragraph(0).label());
    assertEquals("一、2总体情况", page.paragraph(0).text());
  }

  @Test
  void numberBehindWordsIsText() throws GongkaiException {
    assertEquals(List.of("见第三项"), paragraphs("<p>见<span style='mso-list:Ignore'>第三项</span></p>"));
  }

  @Test
  void tabsAreTabs() throws GongkaiException {
    assertEquals(
        List.of("合计\t\t5"),
        paragraphs("<p>合计<span style='mso-tab-count:2'>&nbsp;&nbsp; </span>5</p>"));
    assertEquals(
        List.of("合计\t5"), paragraphs("<p>合计<span style='mso-tab-count:1 dotted'>... </span>5</p>"));
  }

  @Test
  void spacesAreSpaces() throws GongkaiException {
    assertEquals(
        List.of("共\u00a0 5件"),
        paragraphs("<p>共<span style='mso-spacerun:yes'>&nbsp; </span>5件</p>"));
    assertEquals(
        List.of("共5件"), paragraphs("<p><span style=\"mso-spacerun:'yes';\">共5件</span></p>"));
  }

  @Test
  void textBoxIsReadOnceAndStandsBehindItsParagraph() throws GongkaiException {
    Page page = Page.of("<p class=MsoNormal>前" + box("<img src=a.gif>") + "后</p><p>末</p>");
    assertEquals("前后 {框中字 又一行} I(a.gif) 末", page.tree());
    assertEquals(Role.BODY, page.paragraph(0).role());
    assertEquals(Role.FLOATING, page.paragraph(1).role());
    assertEquals(Role.FLOATING, page.paragraph(2).role());
    assertEquals(Role.BODY, page.paragraph(3).role());
  }

  @Test
  void textBoxWhoseWordsAreShownToOthersIsReadThere() throws GongkaiException {
    Page page = Page.of("<p>前" + box("<b>框中字</b>") + "</p>");
    assertEquals(List.of("前框中字"), page.paragraphs());
  }

  @Test
  void drawingWithoutATextBoxIsNotRead() throws GongkaiException {
    assertEquals(
        List.of("前"), paragraphs("<p>前<!--[if gte vml 1]><v:line>无</v:line><![endif]--></p>"));
  }

  @Test
  void textBoxesInEachOtherCostNothing() throws GongkaiException {
    String nested = "[if gte vml 1]><v:textbox><p>甲<!--".repeat(20_000);
    assertEquals(List.of("甲"), paragraphs("<!--" + nested));
  }

  @Test
  void drawingsThatNobodyEndsCostNothing() throws GongkaiException {
    String drawing = "<!--[if gte vml 1]><v:textbox><![endif]--><!--[if !vml]-->";
    assertEquals(
        List.of("末"), paragraphs("<p>" + drawing.repeat(20_000) + "<b></b>".repeat(50_000) + "末"));
  }

  @Test
  void pageNumberIsNotRead() throws GongkaiException {
    assertEquals(
        List.of("第 页共 页"),
        paragraphs(
            "<p>第 "
                + field("PAGE \\* MERGEFORMAT")
                + "12"
                + FIELD_END
                + "页共 "
                + field("NUMPAGES")
                + "30"
                + FIELD_END
                + "页</p>"));
  }

  @Test
  void resultOfAnotherFieldIsRead() throws GongkaiException {
    assertEquals(
        List.of("共15件"), paragraphs("<p>共" + field("=SUM(ABOVE)") + "15" + FIELD_END + "件</p>"));
  }

  @Test
  void fieldCodeOutsideOfACommentIsNotRead() throws GongkaiException {
    String begin = "<span style='mso-element:field-begin'></span> ";
    String separator = "<span style='mso-element:field-separator'></span>";
    String end = "<span style='mso-element:field-end'></span>";
    assertEquals(
        List.of("共15件"), paragraphs("<p>共" + begin + "=SUM(ABOVE)" + separator + "15" + end + "件"));
    assertEquals(List.of("第页"), paragraphs("<p>第" + begin + "PAGE" + separator + "3" + end + "页"));
  }

  @Test
  void fieldThatNobodyEndsEndsWithItsParagraph() throws GongkaiException {
    assertEquals(List.of("第", "下一段"), paragraphs("<p>第" + field("PAGE") + "12</p><p>下一段</p>"));
    assertEquals(
        List.of("第", "下一段"),
        paragraphs("<p>第<span style='mso-element:field-begin'></span> PAGE</p><p>下一段</p>"));
  }

  @Test
  void notesAreReadWithoutTheirMarks() throws GongkaiException {
    Page page =
        Page.of(
            "<p>收到7件<a style='mso-footnote-id:ftn1' href=\"#_ftn1\" name=\"_ftnref1\"><span"
                + " class=MsoFootnoteReference><![if !supportFootnotes]>[1]<![endif]></span></a>，</p>"
                + "<div style='mso-element:footnote-list'><br clear=all><hr width=\"33%\">"
                + "<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a"
                + " href=\"#_ftnref1\" name=\"_ftn1\">[1]</a>含网上申请。</p><p>又。</p></div>"
                + "<div style='mso-element:footnote' id=ftn2><p><a href=\"#_ftnref2\">[2]</a>二。</p>"
                + "</div></div><p>末</p>");
    assertEquals(List.of("收到7件，", "末"), page.paragraphs());
    assertEquals(List.of("含网上申请。\n又。", "二。"), page.document().notes());
    assertEquals(1, page.paragraph(1).index());
  }

  @ParameterizedTest
  @CsvSource({
    "ftn1,_ftn1,_ftnref1",
    "edn2,_edn2,_ednref2",
    "sdfootnote3,sdfootnote3sym,sdfootnote3anc"
  })
  void notesOfFilteredPagesAndOfLibreOfficeAreNotes(String id, String there, String back)
      throws GongkaiException {
    Page page =
        Page.of(
            "<p>共7<a href='#"
                + there
                + "'>9</a>件</p><div id="
                + id
                + "><p><a href='#"
                + back
                + "'>9</a>注文</p></div>");
    assertEquals(List.of("共7件"), page.paragraphs());
    assertEquals(List.of("注文"), page.document().notes());
  }

  @Test
  void otherLinksWithinThePageAreNoMarks() throws GongkaiException {
    assertEquals(List.of("见附件一"), paragraphs("<p>见<a href='#fujian1'>附件一</a></p>"));
  }

  @Test
  void commentsOfReviewersAreLeftOut() throws GongkaiException {
    Page page =
        Page.of(
            "<p><a style='mso-comment-reference:A_1'>收到7件</a><span class=MsoCommentReference>"
                + "<![if !supportAnnotations]><a class=msocomanchor id=\"_anchor_1\""
                + " href=\"#_msocom_1\" name=\"_msoanchor_1\">[A1]</a><![endif]><span"
                + " style='mso-special-character:comment'>&nbsp;</span></span>。</p>"
                + "<div style='mso-element:comment-list'><div style='mso-element:comment'><div"
                + " id=\"_com_1\" class=msocomtxt><p>请核实</p></div></div></div>");
    assertEquals(List.of("收到7件。"), page.paragraphs());
    assertEquals(List.of(), page.document().notes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div style='mso-element:header' id=h1><p>机密</p></div>",
        "<div style='mso-element:footer' id=f1><p>- 1 -</p></div>",
        "<div title=header><p>机密</p></div>",
        "<p><sdfield type=PAGE subtype=RANDOM format=PAGE>7</sdfield></p>",
        "<w:Sdt ShowingPlcHdr=\"t\" ID=\"4\">单击此处输入文字</w:Sdt>"
      })
  void whatIsNoTextOfTheDocumentIsLeftOut(String markup) throws GongkaiException {
    assertEquals(List.of("文"), paragraphs(markup + "<p>文</p>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div style='mso-element:para-border-div'><p>有</p></div>",
        "<article><div title=header><p>有</p></div></article>",
        "<p><sdfield type=DATETIME>有</sdfield></p>",
        "<w:Sdt DocPart=\"A\" ID=\"4\">有</w:Sdt>"
      })
  void whatOnlyLooksLikeThatIsRead(String markup) throws GongkaiException {
    assertEquals(List.of("有"), paragraphs(markup));
  }

  @Test
  void trackedChangesAreReadInTheirFinalView() throws GongkaiException {
    Page page =
        Page.of(
            "<p>共<span class=msoDel><del cite=\"mailto:甲\" datetime=\"2024-01-05T10:00\">3</del></span>"
                + "<span class=msoIns><ins cite=\"mailto:甲\" datetime=\"2024-01-05T10:00\">5</ins></span>件</p>"
                + "<p><span class=msoDel><del cite=\"mailto:甲\">删去一段</del></span></p>");
    assertEquals(List.of("共5件"), page.paragraphs());
    assertEquals(3, page.count(Remark.Kind.TRACKED_CHANGES_RESOLVED));
  }

  @Test
  void contentsAreTold() throws GongkaiException {
    Page page =
        Page.of(
            "<p class=MsoToc1><a href=\"#_Toc100\">一、总体情况<span"
                + " style='mso-tab-count:1 dotted'>. </span>1</a></p><p><a href='#_Toc101'>二、</a></p>"
                + "<p>一、总体情况</p><p><a name=\"_Toc100\"></a>见<a href=\"#_Toc101\">二</a></p>");
    assertEquals(Role.CONTENTS, page.paragraph(0).role());
    assertEquals("一、总体情况\t1", page.paragraph(0).text());
    assertEquals(Role.CONTENTS, page.paragraph(1).role());
    assertEquals(Role.BODY, page.paragraph(2).role());
    assertEquals(Role.BODY, page.paragraph(3).role());
  }

  @Test
  void sectionsForPrintingDoNotDivideThePage() throws GongkaiException {
    assertEquals(
        "甲 乙 {丙}",
        Page.of(
                "<div class=WordSection1><p>甲</div><div class='Section2'><p>乙</div><div class=Sec>丙</div>")
            .tree());
  }

  @Test
  void rowThatOnlyGivesColumnsTheirWidthsIsNoRow() throws GongkaiException {
    Page page =
        Page.of(
            "<table><tr><td colspan=2 rowspan=2>甲</td></tr><![if !supportMisalignedColumns]><tr"
                + " height=0><td width=9 style='border:none'></td><td width=9></td></tr><![endif]></table>");
    assertEquals("1×2", page.size());
    assertEquals("2×1", Page.of("<table><tr><td>甲<tr height=0><td>乙</table>").size());
    assertEquals("2×1", Page.of("<table><tr><td>甲<tr height=20><td></table>").size());
  }

  @Test
  void wordsForWordAloneAreNotReadAndThoseForOthersAre() throws GongkaiException {
    assertEquals(
        List.of("他人可见又可见"),
        paragraphs(
            "<p><!--[if mso]>仅此<![endif]--><!--[if !mso]><!-->他人可见<!--<![endif]--><![if !mso]>又可见<![endif]></p>"));
  }
}
