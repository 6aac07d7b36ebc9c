package org.gongkai.internal.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.gongkai.Format;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;
import org.gongkai.internal.document.Blank;

/** Tells what format a file has by its bytes. */
public final class FormatDetector {
  private static final int SNIFFED = 1 << 16;

  /** Formats that are known by their first bytes and not read. */
  private static final Map<String, String> MAGIC =
      Map.ofEntries(
          Map.entry("%PDF", "a PDF file"),
          Map.entry("{\\rtf", "an RTF file"),
          Map.entry("\u0089PNG", "an image (PNG)"),
          Map.entry("\u00ff\u00d8\u00ff", "an image (JPEG)"),
          Map.entry("GIF8", "an image (GIF)"),
          Map.entry("BM", "an image (BMP)"),
          Map.entry("II*\0", "an image (TIFF)"),
          Map.entry("MM\0*", "an image (TIFF)"),
          Map.entry("Rar!", "a RAR archive"),
          Map.entry("7z\u00bc\u00af", "a 7z archive"),
          Map.entry("\u001f\u008b", "a gzip archive"));

  private static final Pattern MARKUP_START =
      Pattern.compile(
          "(?i)<(?:!doctype\\s+html|html|head|body|meta|title|table|div|p|span|h[1-6]|center|font|style|script)\\b");

  private static final Pattern BLOCK_TAG =
      Pattern.compile("(?i)</?(?:table|tr|td|p|div|br|span|h[1-6])\\b[^<>]*>");

  private FormatDetector() {}

  /**
   * Detects the format.
   *
   * @throws GongkaiException where the file is empty, encrypted, damaged or in no supported format
   */
  public static Detection detect(byte[] bytes, Limits limits) throws GongkaiException {
    if (bytes.length == 0) {
      throw new GongkaiException(Reason.EMPTY, "the file is empty; fetch it again", null, null);
    }
    if (starts(bytes, "PK\3\4") || starts(bytes, "PK\5\6")) {
      return new Detection(zip(bytes, limits), "it is a zip container with a Word document", "文件是含Word文档的压缩包");
    }
    if (starts(bytes, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      throw compoundFile(bytes);
    }
    for (Map.Entry<String, String> magic : MAGIC.entrySet()) {
      if (starts(bytes, magic.getKey()) && (magic.getKey().length() > 2 || hasNul(bytes))) {
        throw unsupported(magic.getValue());
      }
    }
    Format format = textual(bytes);
    return new Detection(format, "its content looks so", "内容如此");
  }

  private static boolean starts(byte[] bytes, String magic) {
    if (bytes.length < magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((bytes[i] & 0xff) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasNul(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, SNIFFED); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private static Format zip(byte[] bytes, Limits limits) throws GongkaiException {
    ZipNames names = ZipNames.of(bytes, limits);
    if (names.any("word/") || names.anyMainPart()) {
      return Format.DOCX;
    }
    if (names.any("xl/")) {
      throw unsupported("an Excel workbook (.xlsx)");
    }
    if (names.any("ppt/")) {
      throw unsupported("a PowerPoint file (.pptx)");
    }
    if (names.any("OFD.xml")) {
      throw unsupported("an OFD file");
    }
    if (names.any("mimetype") && names.any("content.xml")) {
      throw unsupported("an OpenDocument file (.odt or the like)");
    }
    throw unsupported("a zip archive");
  }

  private static GongkaiException compoundFile(byte[] bytes) {
    try (var files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryEntry root = files.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")
          || root.hasEntryCaseInsensitive("EncryptionInfo")) {
        return new GongkaiException(
            Reason.ENCRYPTED,
            "the document is protected by a password; save it without one",
            null,
            null);
      }
      if (root.hasEntryCaseInsensitive("WordDocument")) {
        return unsupported("a Word 97-2003 document (.doc)");
      }
      if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
        return unsupported("an Excel 97-2003 workbook (.xls)");
      }
      if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
        return unsupported("a PowerPoint 97-2003 file (.ppt)");
      }
      return unsupported("an OLE2 file of an unknown kind");
    } catch (IOException | RuntimeException e) {
      return new GongkaiException(
          Reason.DAMAGED,
          "the OLE2 file is truncated or broken; fetch it again or save it anew",
          null,
          e);
    }
  }

  private static GongkaiException unsupported(String what) {
    return new GongkaiException(
        Reason.UNSUPPORTED_FORMAT,
        what + " is not read; convert it to .docx, HTML or text",
        null,
        null);
  }

  private static Format textual(byte[] bytes) throws GongkaiException {
    byte[] head = bytes.length > SNIFFED ? Arrays.copyOf(bytes, SNIFFED) : bytes;
    boolean wide = starts(bytes, "\u00ff\u00fe") || starts(bytes, "\u00fe\u00ff");
    String text =
        wide ? Decoded.of(head, null).text() : new String(head, StandardCharsets.ISO_8859_1);
    if (!wide && starts(head, "\u00ef\u00bb\u00bf")) {
      text = text.substring(3);
    }
    if (Blank.is(wide ? text : Decoded.of(bytes, null).text())) {
      throw new GongkaiException(
          Reason.EMPTY, "the file holds nothing but blanks; fetch it again", null, null);
    }
    if (!wide && isBinary(text)) {
      throw unsupported("a binary file of an unknown kind");
    }
    String stripped = text.stripLeading();
    refuseKnown(stripped, bytes);
    return isMarkup(stripped) ? Format.HTML : Format.TEXT;
  }

  private static void refuseKnown(String text, byte[] bytes) throws GongkaiException {
    String lower = text.substring(0, Math.min(text.length(), 4096)).toLowerCase(Locale.ROOT);
    if (lower.startsWith("mime-version:")
        || (lower.contains("\nmime-version:") && lower.contains("multipart/related"))) {
      throw unsupported("a single-file web page (MHTML)");
    }
    if (lower.startsWith("<?xml")) {
      if (lower.contains("<pkg:package") || lower.contains("wordml")) {
        throw unsupported("a Word XML document");
      }
      if (!lower.contains("<html")) {
        throw unsupported("an XML file");
      }
    }
    if (isJson(text, bytes)) {
      throw unsupported("a JSON file");
    }
  }

  private static boolean isJson(String text, byte[] bytes) {
    if (!text.startsWith("{") && !text.startsWith("[")) {
      return false;
    }
    int last = bytes.length - 1;
    while (last > 0 && bytes[last] <= ' ' && bytes[last] >= 0) {
      last--;
    }
    boolean closed = bytes[last] == '}' || bytes[last] == ']';
    return closed && (text.contains("\":") || text.matches("(?s)[\\[{]\\s*[\\]}]?\\s*"));
  }

  private static boolean isBinary(String latin1) {
    int controls = 0;
    for (int i = 0; i < latin1.length(); i++) {
      char c = latin1.charAt(i);
      if (c == 0) {
        return true;
      }
      boolean usual = c >= ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0x1a;
      controls += usual ? 0 : 1;
    }
    return controls * 50 > latin1.length();
  }

  private static boolean isMarkup(String text) {
    int start = afterComments(text);
    return MARKUP_START.matcher(text).region(start, text.length()).lookingAt()
        || BLOCK_TAG.matcher(text).results().limit(6).count() == 6;
  }

  /** Where the text goes on after an XML declaration, comments and white space. */
  private static int afterComments(String text) {
    int at = 0;
    while (at < text.length()) {
      boolean declaration = text.startsWith("<?xml", at);
      int end = declaration ? text.indexOf('>', at) : -1;
      if (text.startsWith("<!--", at)) {
        end = text.indexOf("-->", at + 4);
        end = end < 0 ? -1 : end + 2;
      }
      boolean skipped = end >= 0;
      if (!skipped && !Character.isWhitespace(text.charAt(at))) {
        return at;
      }
      at = skipped ? end + 1 : at + 1;
    }
    return at;
  }
}
