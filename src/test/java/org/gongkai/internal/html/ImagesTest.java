package org.gongkai.internal.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gongkai.GongkaiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Images that may hold words are told, ornaments are not. */
class ImagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "src=/files/2020/W0201.jpg?v=1|W0201.jpg",
        "src='a.files/image002.png' width=553 height=400|image002.png",
        "src=x.png alt='表2 主动公开'|表2 主动公开",
        "src=x.png width=100% title=表3|表3",
        "src=x.png style='width:415pt;height:300pt'|x.png"
      })
  void imageInTheTextIsTold(String attributes, String name) throws GongkaiException {
    assertEquals("前后 I(" + name + ") 末", Page.of("<p>前<img " + attributes + ">后</p>末").tree());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src=x.png width=16",
        "src=x.png style='height:1cm'",
        "src=/images/icon_doc.gif",
        "src=/theme/logo.png",
        "src=spacer.gif",
        "src=data:image/png;base64,AAAA",
        "src=''",
        "src=x.png style='display:none'"
      })
  void ornamentIsNotTold(String attributes) throws GongkaiException {
    assertEquals("前后", Page.of("<p>前<img " + attributes + ">后</p>").tree());
  }

  @Test
  void largeImageWrittenIntoThePageIsTold() throws GongkaiException {
    assertEquals(
        "I()", Page.of("<img src='data:image/png;base64," + "A".repeat(2000) + "'>").tree());
  }

  @Test
  void imageInACellIsTold() throws GongkaiException {
    Page page = Page.of("<table><tr><td>甲<picture><source><img src=a.jpg></picture></table>");
    assertEquals(2, page.tables().get(0).cells().get(0).blocks().size());
    assertEquals("甲", page.tables().get(0).cells().get(0).text());
  }
}
