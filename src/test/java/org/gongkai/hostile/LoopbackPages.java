package org.gongkai.hostile;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that ask their reader to fetch something from an address. */
final class LoopbackPages {
  private static final String WORD =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:xi=\"http://www.w3.org/2001/XInclude\"";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private LoopbackPages() {}

  /**
   * The files by their names.
   *
   * @param address an address with a slash at its end
   */
  static Map<String, byte[]> asking(String address) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    String[] prologs = {
      "<!DOCTYPE w SYSTEM \"@dtd\">",
      "<!DOCTYPE w PUBLIC \"-//x\" \"@public\">",
      "<!DOCTYPE w [<!ENTITY x SYSTEM \"@entity\">]>",
      "<!DOCTYPE w [<!ENTITY % x SYSTEM \"@parameter\"> %x;]>",
      "<!DOCTYPE w [<!ENTITY x \"y\">]>",
      "<?xml-stylesheet href=\"@style\" type=\"text/xsl\"?>",
      ""
    };
    for (int i = 0; i < prologs.length; i++) {
      String body = i < prologs.length - 2 ? "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>" : body();
      String document =
          prologs[i]
              + "<w:document xsi:schemaLocation=\"x @schema\" xmlns:xsi=\"http://www.w3.org/2001/"
              + "XMLSchema-instance\" "
              + WORD
              + "><w:body>"
              + body
              + "</w:body></w:document>";
      files.put(i + ".docx", docx(at(document, address), at(relations(), address)));
      files.put(i + ".xml", utf8(at(flat(document, relations()), address)));
    }
    files.put("types.docx", typesWithDtd(address));
    files.put("a.html", utf8(at(page(), address)));
    files.put("b.html", utf8(at("<?xml version=\"1.0\"?>" + prologs[2] + page(), address)));
    files.put("a.mht", at(message(), address).getBytes(UTF_8));
    files.put("a.rtf", at(rtf(), address).getBytes(US_ASCII));
    return files;
  }

  private static String at(String text, String address) {
    return text.replace("@", address);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }

  private static String body() {
    return "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>INCLUDEPICTURE \"@field\"</w:"
        + "instrText><w:fldChar w:fldCharType=\"separate\"/><w:t>图</w:t><w:fldChar w:fldCharType"
        + "=\"end\"/></w:r></w:p><w:p><w:r><w:drawing><a:blip r:link=\"image\"/></w:drawing></w:r>"
        + "</w:p><w:altChunk r:id=\"chunk\"/><xi:include href=\"@include\"/><w:subDoc r:id=\"sub\"/>"
        + "<w:p><w:hyperlink r:id=\"link\"><w:r><w:t>文</w:t></w:r></w:hyperlink></w:p>";
  }

  private static String relations() {
    var relations =
        new StringBuilder(
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    String[][] all = {
      {"image", "image"},
      {"chunk", "aFChunk"},
      {"sub", "subDocument"},
      {"link", "hyperlink"},
      {"styles", "styles"},
      {"numbering", "numbering"},
      {"settings", "attachedTemplate"},
      {"ole", "oleObject"}
    };
    for (String[] one : all) {
      relations
          .append("<Relationship TargetMode=\"External\" Id=\"")
          .append(one[0])
          .append("\" Type=\"")
          .append(OFFICE)
          .append(one[1])
          .append("\" Target=\"@")
          .append(one[0])
          .append("\"/>");
    }
    return relations + "</Relationships>";
  }

  private static byte[] docx(String document, String relations) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(utf8(document));
      zip.putNextEntry(new ZipEntry("word/_rels/document.xml.rels"));
      zip.write(utf8(relations));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] typesWithDtd(String address) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(utf8(at("<!DOCTYPE Types SYSTEM \"@types\"><Types/>", address)));
      zip.putNextEntry(new ZipEntry("_rels/.rels"));
      zip.write(utf8(at("<!DOCTYPE R [<!ENTITY % x SYSTEM \"@rels\"> %x;]><R/>", address)));
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(utf8("<w:document " + WORD + "/>"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String flat(String document, String relations) {
    String prolog = document.substring(0, document.indexOf("<w:document"));
    return prolog
        + "<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">"
        + "<pkg:part pkg:name=\"/word/document.xml\"><pkg:xmlData>"
        + document.substring(prolog.length())
        + "</pkg:xmlData></pkg:part><pkg:part pkg:name=\"/word/_rels/document.xml.rels\">"
        + "<pkg:xmlData>"
        + relations
        + "</pkg:xmlData></pkg:part></pkg:package>";
  }

  private static String page() {
    return "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"@dtd\"><html><head>"
        + "<base href=\"@base/\"><meta http-equiv=refresh content=\"0;url=@refresh\">"
        + "<link rel=stylesheet href=\"@link\"><style>@import url(@import);p{background:url(@b)}"
        + "</style><script src=\"@script\"></script></head><body background=\"@background\">"
        + "<img src=\"@image\" srcset=\"@set 2x\"><iframe src=\"@frame\"></iframe>"
        + "<object data=\"@object\"><embed src=\"@embed\"></object><video src=\"@video\"></video>"
        + "<applet code=\"@applet\"></applet><svg><image href=\"@svg\"/></svg><p>文</body></html>";
  }

  private static String message() {
    return "MIME-Version: 1.0\r\nContent-Location: @whole\r\n"
        + "Content-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\n"
        + "Content-Type: text/html; charset=utf-8\r\nContent-Location: @page\r\n\r\n"
        + page()
        + "\r\n--b\r\nContent-Type: message/external-body; access-type=URL; URL=\"@body\"\r\n\r\n"
        + "Content-Type: text/html\r\n\r\n--b--\r\n";
  }

  private static String rtf() {
    return "{\\rtf1{\\*\\template @template}{\\field{\\*\\fldinst INCLUDEPICTURE \"@picture\"}"
        + "{\\fldrslt a}}{\\field{\\*\\fldinst INCLUDETEXT \"@text\"}{\\fldrslt b}}"
        + "{\\object\\objautlink\\objupdate{\\*\\objclass Package}{\\*\\objdata 0105000002000000}"
        + "{\\result c}}{\\field{\\*\\fldinst HYPERLINK \"@link\"}{\\fldrslt d}}"
        + "{\\*\\linkval @value}\\par}";
  }
}
