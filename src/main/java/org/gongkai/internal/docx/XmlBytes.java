package org.gongkai.internal.docx;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.GongkaiException;
import org.gongkai.GongkaiException.Reason;
import org.gongkai.internal.limit.Budget;
import org.jspecify.annotations.Nullable;

/** The bytes of an XML file in UTF-8, whatever it is written in: only there a place is a byte. */
final class XmlBytes {
  private static final int HEAD = 200;
  private static final Pattern DECLARATION = Pattern.compile("\\A\\s*<\\?xml\\b[^<>]*>");
  private static final Pattern CHINESE =
      Pattern.compile("\\A\\s*<\\?xml\\b[^<>]*encoding\\s*=\\s*[\"'](?:gb2312|gbk|gb18030)[\"']");

  private XmlBytes() {}

  /** Whether this begins like a package in one XML file. */
  static boolean isFlatPackage(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 4 * HEAD), ISO_8859_1);
    return head.replace("\0", "").contains("<pkg:package");
  }

  static byte[] utf8(byte[] bytes, Budget budget) throws GongkaiException {
    budget.size(bytes.length);
    Charset charset = charset(bytes);
    if (charset == null) {
      return bytes.length > 0 && bytes[0] == '<' ? bytes : withoutMargin(bytes);
    }
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
      Matcher declaration = DECLARATION.matcher(plain);
      return (declaration.find() ? plain.substring(declaration.end()) : plain).getBytes(UTF_8);
    } catch (CharacterCodingException e) {
      throw new GongkaiException(
          Reason.DAMAGED, "the file is not wholly written in " + charset, null, e);
    }
  }

  /** The character set where it is not UTF-8. */
  private static @Nullable Charset charset(byte[] bytes) {
    int beginning = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    return switch (beginning) {
      case 0xfffe, 0x3c00 -> UTF_16LE;
      case 0xfeff, 0x003c -> UTF_16BE;
      default -> declared(bytes);
    };
  }

  private static @Nullable Charset declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
    if (CHINESE.matcher(head.toLowerCase(Locale.ROOT)).find()) {
      return Charset.forName("GB18030");
    }
    return null;
  }

  /** Nothing may stand before an XML declaration, but empty lines do. */
  private static byte[] withoutMargin(byte[] bytes) {
    int from = bytes.length > 2 && (bytes[0] & 0xff) == 0xef ? 3 : 0;
    while (from < bytes.length && bytes[from] >= 0 && bytes[from] <= ' ') {
      from++;
    }
    return Arrays.copyOfRange(bytes, from, bytes.length);
  }
}
