package org.gongkai.internal.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import org.gongkai.Format;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.Limits;
import org.gongkai.internal.document.Blank;

/** Tells what format a file has by its bytes. */
public final class FormatDetector {
  private static final String UTF_8_MARK = "\u00ef\u00bb\u00bf";

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
    if (Bytes.are(bytes, 0, "PK\3\4") || Bytes.are(bytes, 0, "PK\5\6")) {
      return ZipFileKind.detect(bytes, limits);
    }
    if (Bytes.are(bytes, 0, OleDirectory.MAGIC)) {
      return CompoundFile.detect(bytes);
    }
    Magic.refuse(bytes);
    return textual(bytes);
  }

  /**
   * Whether a zip container is an archive of documents, and not one document.
   *
   * @param names of its entries, in lower case
   */
  public static boolean isArchive(Collection<String> names) {
    return ZipFileKind.isArchive(new ZipNames(new LinkedHashSet<>(names), "", false));
  }

  private static Detection textual(byte[] bytes) throws GongkaiException {
    String text = beginning(bytes);
    refuseBlank(text, bytes);
    String stripped = withoutMargin(text);
    if (stripped.startsWith("{\\rtf")) {
      return new Detection(Format.RTF, "it begins with {\\rtf", "文件以{\\rtf开头");
    }
    if (stripped.startsWith("%PDF-")) {
      throw Refusal.DOCUMENT.of("a PDF file");
    }
    Prolog prolog = Prolog.of(stripped);
    Detection detection = XmlKind.detect(prolog);
    if (detection == null) {
      refuseBinary(text);
      detection = MailHeaders.detect(stripped, bytes);
    }
    if (detection == null) {
      refuseJson(stripped, bytes);
      detection = Markup.detect(stripped, prolog);
    }
    return detection != null
        ? detection
        : new Detection(Format.TEXT, "it is text without markup", "文件是不含标记的纯文本");
  }

  /** The beginning as text; all that matters to detection is ASCII. */
  private static String beginning(byte[] bytes) {
    byte[] head = bytes.length > Bytes.SNIFFED ? Arrays.copyOf(bytes, Bytes.SNIFFED) : bytes;
    if (Bytes.are(head, 0, UTF_8_MARK)) {
      return new String(head, 3, head.length - 3, ISO_8859_1);
    }
    if (Bytes.are(head, 0, "\u00ff\u00fe") || Bytes.are(head, 0, "\u00fe\u00ff")) {
      return Decoded.of(head, null).text();
    }
    Charset wide = Decoded.wide(head);
    return new String(head, wide == null ? ISO_8859_1 : wide);
  }

  private static String withoutMargin(String text) {
    int from = 0;
    while (from < text.length()
        && (text.charAt(from) == 0
            || text.charAt(from) == '\ufeff'
            || text.startsWith(UTF_8_MARK, from)
            || Character.isWhitespace(text.charAt(from)))) {
      from += text.startsWith(UTF_8_MARK, from) ? UTF_8_MARK.length() : 1;
    }
    return text.substring(from);
  }

  private static void refuseBlank(String text, byte[] bytes) throws GongkaiException {
    boolean isVisible = false;
    for (int i = 0; i < text.length() && !isVisible; i++) {
      isVisible = text.charAt(i) > ' ' && text.charAt(i) < 0x7f;
    }
    if (!isVisible && Blank.is(Decoded.of(bytes, null).text())) {
      throw new GongkaiException(
          Reason.EMPTY, "the file holds nothing but blanks; fetch it again", null, null);
    }
  }

  /** A few characters that no text has may be damage; many are something else. */
  private static void refuseBinary(String text) throws GongkaiException {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == 0) {
      end--;
    }
    int controls = 0;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1a) {
        controls++;
      }
    }
    if (controls * 50L > end) {
      throw Refusal.DOCUMENT.of("a binary file of an unknown kind");
    }
  }

  private static void refuseJson(String text, byte[] bytes) throws GongkaiException {
    if (isJson(text, bytes)) {
      throw Refusal.OTHER.of("a JSON file");
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
}
