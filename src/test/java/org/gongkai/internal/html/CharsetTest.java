package org.gongkai.internal.html;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.List;
import org.gongkai.GongkaiException;
import org.gongkai.Limits;
import org.gongkai.internal.document.Document;
import org.gongkai.internal.document.Remark;
import org.gongkai.internal.limit.Budget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Byte-order mark, then UTF-8 if the bytes are, then the declared character set, then GB18030. */
class CharsetTest {
  private static final Charset GB18030 = Charset.forName("GB18030");

  /** The second to fifth are in GBK, not in GB2312; the last one is in GB18030 only. */
  private static final String WORDS = "政镕堃喆昇府㐂";

  private static List<String> read(String head, Charset charset) throws GongkaiException {
    return read(("<html><head>" + head + "</head><body>" + WORDS).getBytes(charset)).paragraphs();
  }

  private static Page read(byte[] bytes) throws GongkaiException {
    return Page.of(bytes, Limits.DEFAULT);
  }

  private static String http(String charset) {
    return "<meta http-equiv='Content-Type' content='text/html; charset=" + charset + "'>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gb2312", "GB2312", "gbk", "GB_2312-80", "x-gbk", "gb18030", "csGB2312", "cp936"})
  void everyLabelOfChineseIsGb18030(String label) throws GongkaiException {
    assertEquals(List.of(WORDS), read(http(label), GB18030));
    assertEquals(List.of(WORDS), read("<meta charset=\"" + label + "\">", GB18030));
    assertEquals(List.of(WORDS), read("<meta charset = '" + label + "' />", GB18030));
  }

  @Test
  void withoutDeclarationBytesThatAreNoUtf8AreGb18030() throws GongkaiException {
    assertEquals(List.of(WORDS), read("", GB18030));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "utf-8", "gb2312", "iso-8859-1", "utf-16", "no-such-set", "big5", "\u00e9é!"})
  void bytesThatAreUtf8AreReadAsThatWhateverIsDeclared(String label) throws GongkaiException {
    assertEquals(List.of(WORDS), read(http(label), UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "utf-8",
        "UTF8",
        "iso-8859-1",
        "us-ascii",
        "utf-16",
        "unicode",
        "cp037",
        "no-such"
      })
  void wrongDeclarationDoesNotSpoilGb18030(String label) throws GongkaiException {
    assertEquals(List.of(WORDS), read(http(label), GB18030));
  }

  @Test
  void otherDeclaredCharacterSetsAreUsed() throws GongkaiException {
    byte[] page = "<meta charset=big5><p>政府資訊公開年報</p>".getBytes(Charset.forName("Big5"));
    assertEquals(List.of("政府資訊公開年報"), read(page).paragraphs());
  }

  @Test
  void xmlDeclarationDeclares() throws GongkaiException {
    byte[] page =
        "<?xml version='1.0' encoding='Big5'?><html><body>政府資訊公開</body></html>"
            .getBytes(Charset.forName("Big5"));
    assertEquals(List.of("政府資訊公開"), read(page).paragraphs());
  }

  @Test
  void byteOrderMarkWinsOverTheDeclaration() throws GongkaiException {
    assertEquals(List.of(WORDS), read(marked(UTF_8, "gb2312")).paragraphs());
    assertEquals(List.of(WORDS), read(marked(UTF_16LE, "gb2312")).paragraphs());
    assertEquals(List.of(WORDS), read(marked(UTF_16BE, "utf-8")).paragraphs());
  }

  private static byte[] marked(Charset charset, String label) {
    return ("\ufeff" + http(label) + "<p>" + WORDS).getBytes(charset);
  }

  @Test
  void undamagedPagesHaveNoRemark() throws GongkaiException {
    assertEquals(List.of(), read(WORDS.getBytes(GB18030)).document().remarks());
  }

  @Test
  void oneDamagedPlaceDoesNotMakeALongPageAnotherCharacterSet() throws GongkaiException {
    byte[] page = ("<p>" + "政府信息公开".repeat(500) + "?</p>").getBytes(UTF_8);
    page[page.length - 5] = (byte) 0xff;
    Page read = read(page);
    assertEquals("政府信息公开".repeat(500) + "\ufffd", read.paragraphs().get(0));
    assertEquals(1, read.count(Remark.Kind.CHARACTERS_DAMAGED));
    assertEquals(List.of("UTF-8"), read.examples(Remark.Kind.CHARACTERS_DAMAGED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16IsToldWithoutAMarkWhateverIsDeclared(String charset) throws GongkaiException {
    assertEquals(List.of(WORDS), read(http("gb2312"), Charset.forName(charset)));
    assertEquals(List.of(WORDS), read("", Charset.forName(charset)));
  }

  @Test
  void fewZerosAreNoUtf16() throws GongkaiException {
    byte[] page = ("<p>" + "政府信息".repeat(20) + "\0</p>").getBytes(GB18030);
    assertEquals(1, read(page).paragraphs().size());
    assertEquals("政府", read(page).paragraphs().get(0).substring(0, 2));
  }

  @Test
  void damagedUtf8IsUtf8WhateverIsDeclared() throws GongkaiException {
    byte[] page = (http("gb2312") + "<p>" + "政府信息公开".repeat(50) + "?").getBytes(UTF_8);
    page[page.length - 1] = (byte) 0xe6;
    assertEquals("政府信息公开".repeat(50) + "\ufffd", read(page).paragraphs().get(0));
  }

  @Test
  void labelThatDamagesLessIsTaken() throws GongkaiException {
    String words = "政府信息公开工作年度报告镕堃喆，收到申请件，予以公开。".repeat(20);
    byte[] page = (http("big5") + http("gb2312") + "<p>" + words).getBytes(GB18030);
    assertEquals(List.of(words), read(page).paragraphs());
    byte[] wrong = (http("big5") + "<p>" + words).getBytes(GB18030);
    assertEquals(List.of(words), read(wrong).paragraphs());
  }

  private static Document labelled(byte[] page, String label) throws GongkaiException {
    return HtmlExtractor.extract(
        new PageParts.Part(page, label), new Budget(Limits.DEFAULT), PageParts.NONE);
  }

  @Test
  void labelFromOutsideIsTheFirst() throws GongkaiException {
    byte[] page = "<meta charset=gb2312><p>政府資訊".getBytes(Charset.forName("Big5"));
    Document document = labelled(page, "BIG5");
    assertEquals(List.of("政府資訊"), new Page(document).paragraphs());
  }

  @Test
  void labelFromOutsideThatHoldsNoChineseIsOverruled() throws GongkaiException {
    byte[] page = "<meta charset=big5><p>政府資訊".getBytes(Charset.forName("Big5"));
    Document document = labelled(page, "us-ascii");
    assertEquals(List.of("政府資訊"), new Page(document).paragraphs());
  }
}
