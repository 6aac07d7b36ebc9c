package org.gongkai.internal.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.gongkai.GongkaiException;
import org.gongkai.Limits;
import org.gongkai.internal.document.Remark;
import org.gongkai.internal.limit.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages whose text stands in another file, in a frame, or in a control. */
class ElsewhereTest {
  private static final String LONG = "正文一句。".repeat(100);

  private static Page page(String html, Map<String, String> parts) throws GongkaiException {
    PageParts found =
        address -> {
          String part = parts.get(address);
          return part == null ? null : new PageParts.Part(part.getBytes(UTF_8), null);
        };
    return new Page(
        HtmlExtractor.extract(
            new PageParts.Part(html.getBytes(UTF_8), null), new Budget(Limits.DEFAULT), found));
  }

  private static List<String> missing(String html) throws GongkaiException {
    return Page.whole(html).examples(Remark.Kind.PART_MISSING);
  }

  @Test
  void frameThatIsNotThereIsMissing() throws GongkaiException {
    assertEquals(
        List.of("sheet001.htm", "tab.htm"),
        missing(
            "<html><frameset rows='*,39'><frame src='sheet001.htm'><frame src=tab.htm></frameset></html>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>年报</p><iframe src='a.pdf'></iframe>",
        "<object data=a.pdf></object>",
        "<p>下载</p><embed src=a.pdf type='application/pdf'>",
        "<html><head><meta http-equiv=Refresh content='0; URL=a.pdf'></head>"
      })
  void pageForSomethingElseMissesIt(String html) throws GongkaiException {
    assertEquals(List.of("a.pdf"), missing(html));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<iframe src='about:blank'></iframe>",
        "<iframe></iframe>",
        "<embed src=a.mp4 type='video/mp4'>",
        "<img src=a.png>"
      })
  void whatIsNoTextIsNotMissing(String html) throws GongkaiException {
    assertEquals(List.of(), missing(html));
  }

  @Test
  void pageWithATextOfItsOwnMissesNothing() throws GongkaiException {
    assertEquals(List.of(), missing("<p>" + LONG + "</p><iframe src='ad.html'></iframe>"));
  }

  @Test
  void framesInTheSameFileAreRead() throws GongkaiException {
    Page page =
        page(
            "<html><head><link id=shLink href=s2.htm></head><frameset><frame src=s1.htm><frame src=no.htm></frameset></html>",
            Map.of("s1.htm", "<p>一页</p><table><tr><td>甲</table>", "s2.htm", "<p>二页</p>" + LONG));
    assertEquals(List.of("二页", LONG, "一页"), page.paragraphs());
    assertEquals(List.of("no.htm"), page.examples(Remark.Kind.PART_MISSING));
    assertEquals(2, page.paragraph(2).index());
    assertEquals(3, page.tables().get(0).index());
  }

  @Test
  void framesThatShowEachOtherAreReadOnce() throws GongkaiException {
    Page page =
        page(
            "<frameset><frame src=a></frameset>",
            Map.of("a", "<p>甲</p><iframe src=b></iframe>", "b", "<p>乙</p><iframe src=a></iframe>"));
    assertEquals(List.of("甲", "乙"), page.paragraphs());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<textarea style='display:none'>&lt;p>%s&lt;/p></textarea>",
        "<input type=hidden value='&lt;p>%s&lt;/p>'>",
        "<script type='text/html'><p>%s</p></script>",
        "<script type='text/x-template'><p>%s</p></script>"
      })
  void textThatAScriptShowsIsRead(String markup) throws GongkaiException {
    Page page = Page.of("<p>打印</p>" + markup.formatted(LONG));
    assertEquals(List.of("打印", LONG), page.paragraphs());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<textarea>%s</textarea>",
        "<input type=hidden name=__VIEWSTATE value='%s'>",
        "<input value='&lt;p>%s&lt;/p>'>",
        "<script>var a='<p>%s</p>'</script>",
        "<textarea>&lt;p>短&lt;/p></textarea>"
      })
  void whatIsNoMarkupForAScriptIsNotRead(String markup) throws GongkaiException {
    assertEquals(List.of("打印"), Page.of("<p>打印</p>" + markup.formatted(LONG)).paragraphs());
  }

  @Test
  void storedTextBesideTextIsNotRead() throws GongkaiException {
    Page page = Page.of("<p>" + LONG + "</p><textarea>&lt;p>" + LONG + "&lt;/p></textarea>");
    assertEquals(List.of(LONG), page.paragraphs());
  }
}
