package org.gongkai.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.gongkai.GongkaiException;
import org.gongkai.internal.document.Paragraph.Role;
import org.gongkai.internal.document.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed of a page, and in which paragraphs. */
class TextTest {
  private static List<String> paragraphs(String body) throws GongkaiException {
    return Page.of(body).paragraphs();
  }

  @Test
  void blockElementsAreParagraphs() throws GongkaiException {
    assertEquals(
        List.of("标题", "一段", "又一段", "散", "末"),
        paragraphs("<h1>标题</h1><p>一段</p><div>又一段</div>散<blockquote>末</blockquote>"));
  }

  @Test
  void lineBreaksEndParagraphs() throws GongkaiException {
    assertEquals(List.of("一", "二", "三"), paragraphs("<p>一<br>二<br/><br/>三<br></p>"));
  }

  @Test
  void emptyBlocksAreNoParagraphs() throws GongkaiException {
    assertEquals(List.of("一"), paragraphs("<p></p><p> </p><div>\n</div><p>一</p><p></p>"));
  }

  @Test
  void noBreakSpacesAreKept() throws GongkaiException {
    assertEquals(List.of("\u00a0", "甲\u00a0\u00a0乙"), paragraphs("<p>&nbsp;</p><p>甲&nbsp;&nbsp;乙"));
  }

  @Test
  void inlineElementsDoNotSplitLabelsAndNumbers() throws GongkaiException {
    assertEquals(
        List.of("（一）予以公开12"),
        paragraphs("<p><span>（<b>一</b>）</span><font>予以</font>公开<span>1</span><i>2</i></p>"));
  }

  @Test
  void whiteSpaceIsOneSpace() throws GongkaiException {
    assertEquals(List.of("a b c"), paragraphs("<p>  a \t b\n\n c  </p>"));
    assertEquals(List.of("共 3 件"), paragraphs("<p>共 <b> 3 </b> 件</p>"));
  }

  @Test
  void lineEndOfTheSourceBetweenIdeographsPrintsNothing() throws GongkaiException {
    assertEquals(List.of("政府信息"), paragraphs("<p>政府\n   信息</p>"));
    assertEquals(List.of("政府信息"), paragraphs("<p><span>政府\r\n</span>信息</p>"));
  }

  @Test
  void lineEndOfTheSourceElsewhereIsASpace() throws GongkaiException {
    assertEquals(List.of("政府 12 件"), paragraphs("<p>政府\n12\n件</p>"));
    assertEquals(List.of("政府 信息"), paragraphs("<p>政府 信息</p>"));
  }

  @Test
  void preformattedTextKeepsItsLines() throws GongkaiException {
    assertEquals(List.of("一行", "二行", "三行"), paragraphs("<pre>一行\n二<b>行\n三</b>行\n\n</pre>"));
    assertEquals(List.of("甲", "乙丙"), paragraphs("<pre>甲</pre><p>乙\n丙</p>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "display:none",
        "DISPLAY : None",
        "color:red;display:none;",
        "mso-hide:all",
        "visibility: hidden"
      })
  void hiddenTextIsLeftOutAndRemarked(String style) throws GongkaiException {
    Page page = Page.of("<p>可见<span style='" + style + "'>看<b>不</b>见</span>的</p>");
    assertEquals(List.of("可见的"), page.paragraphs());
    assertEquals(1, page.count(Remark.Kind.HIDDEN_TEXT_DROPPED));
    assertEquals(List.of("看不见"), page.examples(Remark.Kind.HIDDEN_TEXT_DROPPED));
  }

  @Test
  void hiddenAttributeHides() throws GongkaiException {
    Page page = Page.of("<div hidden>无</div><p>有</p><table hidden><tr><td>无</table>");
    assertEquals(List.of("有"), page.paragraphs());
    assertEquals(0, page.tables().size());
    assertEquals(2, page.count(Remark.Kind.HIDDEN_TEXT_DROPPED));
  }

  @Test
  void hiddenElementsWithoutWordsAreNotRemarked() throws GongkaiException {
    Page page = Page.of("<div style='display:none'><p>&nbsp; </p><img src=x></div><p>有</p>");
    assertEquals(0, page.count(Remark.Kind.HIDDEN_TEXT_DROPPED));
  }

  @Test
  void shownElementsAreRead() throws GongkaiException {
    Page page = Page.of("<p style='display:block;visibility:visible'>有</p>");
    assertEquals(List.of("有"), page.paragraphs());
    assertEquals(0, page.count(Remark.Kind.HIDDEN_TEXT_DROPPED));
  }

  @Test
  void deletionsAreLeftOutAndInsertionsKept() throws GongkaiException {
    Page page = Page.of("<p>共<del>3</del><ins>5</ins>件<ins>（<ins>含</ins>）</ins></p>");
    assertEquals(List.of("共5件（含）"), page.paragraphs());
    assertEquals(3, page.count(Remark.Kind.TRACKED_CHANGES_RESOLVED));
    assertEquals(List.of("3", "5", "（含）"), page.examples(Remark.Kind.TRACKED_CHANGES_RESOLVED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "12", "[3]", "［3］", "①", "*", "<a href='#n1'>1</a>", " 1 "})
  void noteMarksAreNotGluedToNumbers(String mark) throws GongkaiException {
    assertEquals(List.of("共25件"), paragraphs("<p>共25<sup>" + mark + "</sup>件</p>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"th", "注", "注1"})
  void otherRaisedTextIsKept(String text) throws GongkaiException {
    assertEquals(List.of("共25" + text + "件"), paragraphs("<p>共25<sup>" + text + "</sup>件</p>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<sup>1234</sup>",
        "<sub>6</sub>",
        "<s>6</s>",
        "<strike>6</strike>",
        "<a href=x>6</a>",
        "<span style='vertical-align:super'>6</span>",
        "<span style='text-decoration:line-through'>6</span>"
      })
  void digitsThatStandApartAreNotGluedToNumbers(String digits) throws GongkaiException {
    String words = paragraphs("<p>共25" + digits + "件</p>").get(0);
    assertTrue(words.matches("共25 \\d+件"), words);
    assertTrue(paragraphs("<p>共" + digits + "7件</p>").get(0).matches("共\\d+ 7件"), digits);
  }

  @Test
  void shownControlsInATableAreRemarked() throws GongkaiException {
    Page page = Page.of("<table><tr><td><input value=5><td><input type=hidden></table><input>");
    assertEquals(1, page.count(Remark.Kind.ELEMENT_NOT_UNDERSTOOD));
    assertEquals(List.of("input"), page.examples(Remark.Kind.ELEMENT_NOT_UNDERSTOOD));
  }

  @Test
  void raisedNumberBehindALetterIsAUnit() throws GongkaiException {
    assertEquals(List.of("占地30m2"), paragraphs("<p>占地30m<sup>2</sup></p>"));
  }

  @Test
  void footnotesOfWordAreNotesAndTheirMarksGo() throws GongkaiException {
    Page page =
        Page.of(
            "<p>收到7件<a href='#_ftn1' name='_ftnref1'>[1]</a>。</p>"
                + "<div style='mso-element:footnote-list'><div style='mso-element:footnote'>"
                + "<p><a href='#_ftnref1'>[1]</a>含网上申请。</p></div></div>");
    assertEquals(List.of("收到7件。"), page.paragraphs());
    assertEquals(1, page.document().notes().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>var a='无';</script>",
        "<style>p{content:'无'}</style>",
        "<noscript>无</noscript>",
        "<textarea>无</textarea>",
        "<select><option>无</select>",
        "<button>无</button>",
        "<!-- 无 -->",
        "<iframe>无</iframe>",
        "<template><p>无</p></template>",
        "<!--[if gte mso 9]><xml>无</xml><![endif]-->",
        "<svg><text>无</text></svg>",
        "<xml><w:View>无</w:View></xml>"
      })
  void whatIsNoTextOfThePageIsIgnored(String element) throws GongkaiException {
    assertEquals("前后", String.join("", paragraphs("<p>前" + element + "后</p>")));
  }

  @Test
  void wordsBetweenConditionalCommentsForAllBrowsersAreRead() throws GongkaiException {
    assertEquals(
        List.of("一、概况"),
        paragraphs("<p><![if !supportLists]><span>一、</span><![endif]>概况<o:p></o:p></p>"));
  }

  @Test
  void elementsOfWordAndUnknownOnesAreTransparent() throws GongkaiException {
    assertEquals(
        List.of("甲乙丙"), paragraphs("<p><o:p>甲</o:p><st1:place>乙</st1:place><x-y>丙</x-y></p>"));
  }

  @Test
  void orderedListsPrintTheirNumbers() throws GongkaiException {
    assertEquals(List.of("1.甲", "2.乙"), paragraphs("<ol><li>甲<li><p>乙</p></ol>"));
    assertEquals(List.of("4.甲", "5.乙"), paragraphs("<ol start=4><li>甲<li>乙</ol>"));
    assertEquals(List.of("1.甲", "7.乙", "8.丙"), paragraphs("<ol><li>甲<li value=7>乙<li>丙</ol>"));
  }

  @Test
  void chineseListsPrintChineseNumbers() throws GongkaiException {
    assertEquals(
        List.of("十九、甲", "二十、乙", "二十一、丙"),
        paragraphs("<ol style='list-style-type: cjk-ideographic' start=19><li>甲<li>乙<li>丙</ol>"));
  }

  @Test
  void listsWithoutNumbersPrintNone() throws GongkaiException {
    assertEquals(List.of("甲", "乙"), paragraphs("<ul><li>甲<li>乙</ul>"));
    assertEquals(List.of("甲", "乙"), paragraphs("<ol style='list-style: none'><li>甲<li>乙</ol>"));
  }

  @Test
  void nestedListsCountOnTheirOwn() throws GongkaiException {
    assertEquals(
        List.of("1.甲", "1.子", "2.丑", "2.乙"),
        paragraphs("<ol><li>甲<ol><li>子<li>丑</ol></li><li>乙</ol>"));
  }

  @Test
  void labelIsNoPartOfTheText() throws GongkaiException {
    Page page = Page.of("<ol><li>甲<br>乙</ol>");
    assertEquals("1.", page.paragraph(0).label());
    assertEquals("甲", page.paragraph(0).text());
    assertEquals("", page.paragraph(1).label());
  }

  @Test
  void paragraphInsideALinkAsAWholeIsALink() throws GongkaiException {
    Page page = Page.of("<p> <a href=x>首<b>页</b></a> </p><a href=y><p>政策</p></a>");
    assertEquals(Role.LINK, page.paragraph(0).role());
    assertEquals(Role.LINK, page.paragraph(1).role());
  }

  @Test
  void paragraphWithALinkInsideIsText() throws GongkaiException {
    Page page = Page.of("<p>见<a href=x>网站</a></p><p><a name=top>标题</a></p>");
    assertEquals(Role.BODY, page.paragraph(0).role());
    assertEquals(Role.BODY, page.paragraph(1).role());
  }

  @Test
  void divisionsFormTheTreeOfThePage() throws GongkaiException {
    assertEquals(
        "{首页} {标题 {正文 T0}} 尾",
        Page.of("<nav>首页</nav><div><h1>标题</h1><section><p>正文</p><table></table></section></div>尾")
            .tree());
  }

  @Test
  void divisionsAroundNothingElseAreOne() throws GongkaiException {
    assertEquals("{甲}", Page.of("<div><div><div>甲</div> </div></div>").tree());
    assertEquals("", Page.of("<div><div></div></div>").tree());
  }

  @Test
  void metadataHasTitleMetaTagsAndCanonicalAddress() throws GongkaiException {
    Page page =
        Page.whole(
            "<html><head><title>年报 </title><meta name=PubDate content=' 2024-01-30 '><meta"
                + " property='og:site' content=县府><meta name=empty content=''><meta name=pubdate"
                + " content=second><link rel=Canonical"
                + " href='http://a.example/1.html'></head><body>正文</body></html>");
    assertEquals(
        Map.of(
            "title",
            "年报",
            "pubdate",
            "2024-01-30",
            "og:site",
            "县府",
            "canonical",
            "http://a.example/1.html"),
        page.document().metadata());
  }

  @Test
  void pageWithoutHeadHasNoMetadata() throws GongkaiException {
    Page page = Page.whole("<p>正文");
    assertEquals(Map.of(), page.document().metadata());
    assertEquals(List.of("正文"), page.paragraphs());
  }

  @Test
  void listsPrintTheNumbersOfTheirType() throws GongkaiException {
    assertEquals(List.of("a.甲", "b.乙"), paragraphs("<ol type=a><li>甲<li>乙</ol>"));
    assertEquals(List.of("I.甲", "II.乙"), paragraphs("<ol type=I><li>甲<li>乙</ol>"));
    assertEquals(
        List.of("A.甲", "2.乙"),
        paragraphs("<ol style='list-style-type:upper-alpha'><li>甲<li type=1>乙</ol>"));
    assertEquals(List.of("甲"), paragraphs("<ol><li style='list-style-type:disc'>甲</ol>"));
  }

  @Test
  void blanksEscapedTwiceAreBlanks() throws GongkaiException {
    assertEquals(
        List.of("甲\u00a0乙\u3000丙“丁”"),
        paragraphs("<p>甲&amp;nbsp;乙&amp;#12288;丙&amp;ldquo;丁&amp;rdquo;</p>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲&nbsp", "R&D;乙", "&", "&&;", "&lt;p&gt;", "&verylongname;"})
  void otherSignsBehindAnAmpersandAreText(String text) throws GongkaiException {
    assertEquals(List.of(text), paragraphs("<p>" + text.replace("&", "&amp;") + "</p>"));
  }

  @Test
  void namesWithAPrefixOfXhtmlAreNames() throws GongkaiException {
    Page page =
        Page.whole(
            "<?xml version='1.0'?><h:html xmlns:h=\"http://www.w3.org/1999/xhtml\"><h:head/><h:body>"
                + "<h:p>甲</h:p><h:table><h:tr><h:td>乙</h:td></h:tr></h:table></h:body></h:html>");
    assertEquals("甲 T0", page.tree());
  }

  @Test
  void severalBodiesAndTextBehindTheEndAreOnePage() throws GongkaiException {
    Page page = Page.whole("<html><body><p>甲</body><body class=x><p>乙</body></html><p>丙");
    assertEquals(List.of("甲", "乙", "丙"), page.paragraphs());
  }
}
