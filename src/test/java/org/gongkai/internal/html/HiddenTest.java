package org.gongkai.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.gongkai.GongkaiException;
import org.gongkai.internal.document.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page hides by its style sheets, and where it must not be taken for hidden. */
class HiddenTest {
  private static Page page(String sheet, String body) throws GongkaiException {
    return Page.whole("<html><head><style>" + sheet + "</style></head><body>" + body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".x{display:none}",
        "span.x { DISPLAY : none !important; }",
        "<!-- p{color:red} .y, .x{visibility:hidden} -->",
        "/* a{ */ @charset 'utf-8'; .x{mso-hide:all}",
        "@media print{.y{color:red}} .x{display:none}",
        ".x{color:red}.x{font-size:0}"
      })
  void classThatIsHiddenIsLeftOut(String sheet) throws GongkaiException {
    Page page = page(sheet, "<p>共<span class='a X'>99</span>5件</p>");
    assertEquals(List.of("共5件"), page.paragraphs());
    assertEquals(1, page.count(Remark.Kind.HIDDEN_TEXT_DROPPED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".x:before{display:none}",
        ".menu .x{display:none}",
        "@media print{.x{display:none}}",
        "@media (max-width:600px){.y{color:red}.x{display:none}}",
        "div.x{display:none}",
        ".x{display:none}.x{display:inline}",
        ".xx{display:none}",
        "/* .x{display:none} */",
        ".x{display:none"
      })
  void classThatMayBeSeenIsRead(String sheet) throws GongkaiException {
    String seen = sheet.endsWith("none") ? "共5件" : "共995件";
    assertEquals(List.of(seen), page(sheet, "<p>共<span class=x>99</span>5件</p>").paragraphs());
  }

  @Test
  void identifierThatIsHiddenIsLeftOut() throws GongkaiException {
    assertEquals(List.of("文"), page("#tip{display:none}", "<div id=tip>提示</div>文").paragraphs());
  }

  /** One style of their own, and rules of different classes below it, in turn. */
  @Test
  void sameStyleOverDifferentRules() throws GongkaiException {
    String each = "<p style='color:red' class=%s>%s</p>";
    String body =
        each.formatted("x", "藏") + each.formatted("y", "显") + each.formatted("x", "藏") + "末";
    Page page = page(".x{display:none}.y{left:0}", body);
    assertEquals(List.of("显", "末"), page.paragraphs());
    assertEquals(2, page.count(Remark.Kind.HIDDEN_TEXT_DROPPED));
  }

  /** As long, and with the same letters where a style is told by at first. */
  @Test
  void stylesThatLookAlikeAreDifferentOnes() throws GongkaiException {
    Page page =
        page(
            "",
            "<p style='xxxp--y:xxxe'>显</p><p style='display:none'>藏</p><p style='xxxp--y:xxxe'>显");
    assertEquals(List.of("显", "显"), page.paragraphs());
  }

  @Test
  void ownStyleWinsOverTheSheet() throws GongkaiException {
    Page page = page(".x{display:none}", "<p class=x style='display:block'>有</p>");
    assertEquals(List.of("有"), page.paragraphs());
  }

  @Test
  void muchTextAndTablesAreNotHiddenByASheet() throws GongkaiException {
    String text = "很长的正文。".repeat(60);
    assertEquals(List.of(text), page(".x{display:none}", "<p class=x>" + text).paragraphs());
    assertEquals(
        1, page(".x{display:none}", "<div class=x><table><tr><td>5</table></div>").tables().size());
  }

  @Test
  void containerWithoutSizeShowsWhatHasSizeInside() throws GongkaiException {
    assertEquals(
        List.of("有"),
        Page.of("<div style='font-size:0'><span style='font-size:14px'>有</span></div>")
            .paragraphs());
    assertEquals(
        List.of("有"), Page.of("<div style='font-size:0'><font size=3>有</font></div>").paragraphs());
    assertEquals(
        List.of("有"), Page.of("<p>有<font style='font-size:0px'>无</font></p>").paragraphs());
  }

  @Test
  void pageWhoseTextIsHiddenAsAWholeIsRead() throws GongkaiException {
    String text = "正文一句。".repeat(200);
    Page page = Page.of("<p>打印</p><div style='display:none'><p>" + text + "</p></div>");
    assertEquals(List.of("打印", text), page.paragraphs());
    assertEquals(0, page.count(Remark.Kind.HIDDEN_TEXT_DROPPED));
  }

  @Test
  void hiddenTextBesideTextIsNotRead() throws GongkaiException {
    String text = "正文一句。".repeat(200);
    Page page = Page.of("<p>" + text + "</p><div style='display:none'><p>" + text + "</p></div>");
    assertEquals(List.of(text), page.paragraphs());
    assertEquals(1, page.count(Remark.Kind.HIDDEN_TEXT_DROPPED));
  }
}
